import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;
export type Text = DefaultTreeAdapterTypes.TextNode;
export type Comment = DefaultTreeAdapterTypes.CommentNode;

/** Broken HTML can make a parser repeat itself without end; honest posts stay far below these bounds. */
const MAX_NODES = 400_000;
const MAX_DEPTH = 200;
/** Letters of one body; the longest book chapter has a tenth of it. */
const MAX_LENGTH = 4_000_000;

class TooMuch extends Error {}

/**
 * Parses a piece of HTML as a browser would.
 * @returns null when it is too long, too deep or too branched to be a text somebody wrote.
 */
export function parseHtml(html: string): Node[] | null {
  if (html.length > MAX_LENGTH) return null;
  let nodes = 0;
  let depth = 0;
  const count = <T>(made: T): T => {
    if (++nodes > MAX_NODES) throw new TooMuch();
    return made;
  };
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement: (...parts) => count(defaultTreeAdapter.createElement(...parts)),
    createCommentNode: (data) => count(defaultTreeAdapter.createCommentNode(data)),
    onItemPush: () => {
      if (++depth > MAX_DEPTH) throw new TooMuch();
    },
    onItemPop: () => {
      depth--;
    },
  };
  try {
    return parseFragment(html, { treeAdapter, scriptingEnabled: false }).childNodes;
  } catch (error) {
    if (error instanceof TooMuch) return null;
    throw error;
  }
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function isText(node: Node): node is Text {
  return node.nodeName === '#text';
}

export function isComment(node: Node): node is Comment {
  return node.nodeName === '#comment';
}

export function attribute(element: Element, name: string): string {
  return element.attrs.find((entry) => entry.name === name)?.value ?? '';
}

export function hasClass(element: Element, pattern: RegExp): boolean {
  return attribute(element, 'class')
    .split(/\s+/)
    .some((name) => pattern.test(name));
}

/** All elements below that bear one of the names, in order. */
export function elementsNamed(nodes: Node[], names: Set<string>): Element[] {
  const found: Element[] = [];
  const walk = (node: Node) => {
    if (!isElement(node) || node.tagName === 'noscript') return;
    if (names.has(node.tagName)) found.push(node);
    node.childNodes.forEach(walk);
  };
  nodes.forEach(walk);
  return found;
}

/** Text that is whole: no lone halves of letters and nothing that a database refuses. */
export function clean(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '');
}

/** Text on one line. */
export function oneLine(text: string): string {
  return clean(text).replace(/\s+/g, ' ').trim();
}

/** Markup taken out of a text without understanding it: what is left for texts that `parseHtml` refuses. */
export function stripTags(html: string): string {
  let text = '';
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1) break;
    text += html.slice(at, open);
    const close = html.indexOf('>', open);
    if (close === -1) return clean(text);
    if (/^<(\/?(p|div|li|tr|h[1-6])|br)\b/i.test(html.slice(open, open + 8))) text += '\n';
    at = close + 1;
  }
  return clean(text + html.slice(at));
}

const unseen = new Set(['script', 'style', 'template', 'head', 'title', 'noscript', 'svg', 'canvas']);
const blocks = new Set(
  'p div section article header footer aside blockquote pre ul ol li table tr h1 h2 h3 h4 h5 h6 figure figcaption dl dt dd hr form'.split(
    ' ',
  ),
);

/** The readable words of a tree, paragraphs apart by an empty line. */
export function textOf(nodes: Node[]): string {
  let text = '';
  const walk = (node: Node) => {
    if (isText(node)) text += node.value;
    if (!isElement(node) || unseen.has(node.tagName)) return;
    const { tagName } = node;
    if (tagName === 'br') text += '\n';
    if (tagName === 'img') text += attribute(node, 'alt');
    if (blocks.has(tagName)) text += tagName === 'li' || tagName === 'tr' ? '\n' : '\n\n';
    const from = text.length;
    node.childNodes.forEach(walk);
    const href = tagName === 'a' ? attribute(node, 'href') : '';
    // A comment's link must stay readable where links are not made.
    if (/^https?:/i.test(href) && !text.slice(from).includes(href.slice(0, 60))) text += ` (${href})`;
    if (tagName === 'td' || tagName === 'th') text += ' ';
    if (blocks.has(tagName)) text += '\n';
  };
  nodes.forEach(walk);
  return text;
}

/** A piece of HTML, or plain text with entities, as plain text: spaces collapsed, at most one empty line. */
export function htmlToText(html: string): string {
  const nodes = /[<&]/.test(html) ? parseHtml(html) : null;
  const text = nodes ? textOf(nodes) : /[<&]/.test(html) ? stripTags(html) : html;
  return clean(text.replace(/\r\n?/g, '\n'))
    .replace(/[^\S\n\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
