import { mayShow, type Question } from '#db/embeds/rules/question.ts';
import { attribute, elementsNamed, isText, type Node, parseHtml } from '#db/imports/html-tree.ts';

/** What a place says of one of its posts or films. */
export type Answer = { title: string; author: string; picture: string | null };

const MAX_WORDS = 300;

/** One line, in letters that can be stored. */
function line(words: unknown): string {
  if (typeof words !== 'string') return '';
  const whole = words
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .toWellFormed();
  return whole.length <= MAX_WORDS
    ? whole
    : `${whole
        .slice(0, MAX_WORDS - 1)
        .toWellFormed()
        .trimEnd()}…`;
}

function pictureAt(address: unknown): string | null {
  const url = typeof address === 'string' ? URL.parse(address) : null;
  return url && mayShow(url) ? url.href : null;
}

/** Null for what is no answer, whoever gave it. */
export function readAnswer(as: Question['as'], data: Uint8Array): Answer | null {
  const text = new TextDecoder().decode(data);
  const answer = as === 'oembed' ? ofJson(text) : ofPage(text);
  return answer && (answer.title || answer.picture) ? answer : null;
}

function ofJson(text: string): Answer | null {
  let said: unknown;
  try {
    said = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof said !== 'object' || said === null) return null;
  const { title, author_name, thumbnail_url, html } = said as Record<string, unknown>;
  return {
    // A post of few words has no title, but the words.
    title: line(title) || line(typeof html === 'string' ? firstParagraph(html) : ''),
    author: line(author_name),
    picture: pictureAt(thumbnail_url),
  };
}

function firstParagraph(html: string): string {
  const [paragraph] = elementsNamed(parseHtml(html) ?? [], new Set(['p']));
  return paragraph ? wordsOf(paragraph.childNodes) : '';
}

const wordsOf = (nodes: Node[]): string =>
  nodes
    .map((node) => (isText(node) ? node.value : 'childNodes' in node ? wordsOf(node.childNodes) || ' ' : ''))
    .join('');

function ofPage(html: string): Answer | null {
  const tags = elementsNamed(parseHtml(html) ?? [], new Set(['meta']));
  const said = (property: string) => {
    const found = tags.find((tag) => attribute(tag, 'property') === property);
    return found ? attribute(found, 'content') : '';
  };
  const picture = pictureAt(said('og:image'));
  const [name, words] = [line(said('og:title')), line(said('og:description'))];
  // A page that asks to sign in calls itself by a name too, but shows nothing.
  if (!picture && !words) return null;
  return { title: words || name, author: words ? name : '', picture };
}
