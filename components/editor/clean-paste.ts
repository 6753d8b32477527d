/**
 * Other programs put more than words on the clipboard. What a paste brings is made into the plain elements that the
 * editor reads; how it looked stays behind.
 */
export function cleanPaste(html: string): string {
  const page = new DOMParser().parseFromString(defused(html), 'text/html');
  const { body } = page;
  for (const element of body.querySelectorAll(
    'script, style, meta, link, title, o\\:p, xml, iframe, object, form, svg',
  ))
    element.remove();
  for (const comment of commentsIn(page)) comment.remove();
  for (const picture of body.querySelectorAll('img')) picture.replaceWith(emojiOf(picture));
  // Empty lines between paragraphs, which are apart anyway.
  for (const line of body.querySelectorAll('br')) if (isBesideBlocks(line)) line.remove();
  listsOfWord(page);
  // A document of Google's is one bold element that is not bold.
  for (const wrapper of body.querySelectorAll('b[id^="docs-internal-guid"]')) unwrap(wrapper);
  for (const [from, to] of levels) for (const heading of body.querySelectorAll(from)) rename(heading, to);
  marksOfStyles(body);
  for (const element of body.querySelectorAll('*'))
    for (const { name } of [...element.attributes])
      if (!keptAttributes.has(name)) element.removeAttribute(name);
  // Posts are boxes in boxes; lines of text in them are paragraphs.
  for (const box of [
    ...body.querySelectorAll('div, section, article, main, header, footer, center'),
  ].reverse()) {
    if (box.querySelector('p, div, ul, ol, table, h2, h3, h4, blockquote, pre')) unwrap(box);
    else rename(box, 'p');
  }
  for (const paragraph of body.querySelectorAll('p'))
    if (!paragraph.textContent?.replace(/[\s\u00a0\u200b]/g, '') && !paragraph.closest('td, th'))
      paragraph.remove();
  for (const text of textsIn(page)) text.data = text.data.replaceAll('\u00a0', ' ').replaceAll('\0', '');
  return body.innerHTML;
}

/**
 * Styles and what runs are not parsed: the page's policy forbids them, and its browser would report each. What styles
 * say is kept under another name, for it tells bold from plain.
 */
function defused(html: string): string {
  return html
    .replace(/<(script|style)\b[^>]*>.*?<\/\1\s*>/gis, '')
    .replace(/<[a-z][^>]*>/gi, (tag) =>
      tag.replace(/\sstyle\s*=/gi, ' data-style=').replace(/\son\w+\s*=/gi, ' data-on='),
    );
}

const styleOf = (element: Element): string => element.getAttribute('data-style') ?? '';

const blocks = 'p, div, ul, ol, table, h1, h2, h3, h4, h5, h6, blockquote, pre, section, article';
const isBesideBlocks = (line: Element): boolean =>
  [line.previousElementSibling, line.nextElementSibling].some((beside) => beside?.matches(blocks));

/** One h1 is the headline; below the fourth level nobody reads a difference. */
const levels: [string, string][] = [
  ['h1', 'h2'],
  ['h5', 'h4'],
  ['h6', 'h4'],
];
const keptAttributes = new Set([
  'href',
  'colspan',
  'rowspan',
  'start',
  // What a copy within the editor says of its blocks.
  'data-block',
  'data-pm-slice',
  'data-mediaid',
  'data-alt',
  'data-caption',
  'data-credit',
  'data-width',
  'data-items',
  'data-title',
  'data-posterid',
  'data-url',
  'data-provider',
  'data-text',
  'data-attribution',
  'data-name',
  'data-kind',
  'data-at',
]);

function* nodesIn(page: Document, what: number): Generator<Node> {
  const walker = page.createTreeWalker(page.body, what);
  const found: Node[] = [];
  while (walker.nextNode()) found.push(walker.currentNode);
  yield* found;
}
const commentsIn = (page: Document) => nodesIn(page, NodeFilter.SHOW_COMMENT) as Generator<Comment>;
const textsIn = (page: Document) => nodesIn(page, NodeFilter.SHOW_TEXT) as Generator<Text>;

/** Pictures of a page elsewhere cannot come along, but Facebook writes its smileys as such. */
function emojiOf(picture: HTMLImageElement): string {
  return /\p{Extended_Pictographic}/u.test(picture.alt) ? picture.alt : '';
}

/** Word writes lists as paragraphs that say in their style what they are. */
function listsOfWord(page: Document): void {
  let list: HTMLElement | undefined;
  for (const item of page.body.querySelectorAll('p')) {
    const style = styleOf(item);
    if (!/mso-list:\s*l\d/i.test(style)) {
      list = undefined;
      continue;
    }
    const marker = item.querySelector('span[data-style*="mso-list"]');
    const isNumbered = /^\s*\(?[\dA-Za-z\u17e0-\u17e9]{1,3}[.)]/.test(marker?.textContent ?? '');
    const tag = isNumbered ? 'ol' : 'ul';
    marker?.remove();
    if (list?.localName !== tag || item.previousElementSibling !== list) {
      list = page.createElement(tag);
      item.before(list);
    }
    const entry = page.createElement('li');
    entry.append(...item.childNodes);
    list.append(entry);
    item.remove();
  }
}

/** Bold and italic that are said by a style only. */
function marksOfStyles(body: HTMLElement): void {
  for (const element of body.querySelectorAll<HTMLElement>('[data-style]:is(span, b, strong)')) {
    const style = styleOf(element);
    const weight = /font-weight:\s*(\w+)/i.exec(style)?.[1] ?? '';
    const isBold = /^(bold|[6-9]00)/.test(weight);
    if (element.localName !== 'span') {
      if (weight && !isBold) unwrap(element);
      continue;
    }
    const tags = [
      isBold && 'strong',
      /font-style:\s*italic/i.test(style) && 'em',
      /text-decoration[^;]*line-through/i.test(style) && 's',
      /vertical-align:\s*super/i.test(style) && 'sup',
      /vertical-align:\s*sub\b/i.test(style) && 'sub',
    ].filter((tag) => tag !== false);
    for (const tag of tags) {
      const mark = element.ownerDocument.createElement(tag);
      mark.append(...element.childNodes);
      element.append(mark);
    }
  }
}

function rename(element: Element, tag: string): void {
  const renamed = element.ownerDocument.createElement(tag);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}

function unwrap(element: Element): void {
  // Its text must not run into what stands before it.
  element.replaceWith(...element.childNodes);
}
