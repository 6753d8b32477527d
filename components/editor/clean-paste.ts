/**
 * Other programs put more than words on the clipboard. What a paste brings is made into the plain elements that the
 * editor reads; how it looked stays behind.
 */
export function cleanPaste(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const { body } = page;
  for (const element of body.querySelectorAll(
    'script, style, meta, link, title, o\\:p, xml, iframe, object, form, svg',
  ))
    element.remove();
  for (const comment of commentsIn(page)) comment.remove();
  for (const picture of body.querySelectorAll('img')) picture.replaceWith(emojiOf(picture));
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
    const style = item.getAttribute('style') ?? '';
    if (!/mso-list:\s*l\d/i.test(style)) {
      list = undefined;
      continue;
    }
    const marker = item.querySelector('span[style*="mso-list"]');
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
  for (const element of body.querySelectorAll<HTMLElement>('span[style], b[style], strong[style]')) {
    const { fontWeight, fontStyle, textDecorationLine, verticalAlign } = element.style;
    const isBold = /^(bold|[6-9]00)/.test(fontWeight);
    if (element.localName !== 'span') {
      if (fontWeight && !isBold) unwrap(element);
      continue;
    }
    const tags = [
      isBold && 'strong',
      fontStyle === 'italic' && 'em',
      textDecorationLine.includes('line-through') && 's',
      verticalAlign === 'super' && 'sup',
      verticalAlign === 'sub' && 'sub',
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
