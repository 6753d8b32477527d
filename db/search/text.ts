import type { Locale } from '#db/core/locale.ts';

/** What all text is measured and cut by. ICU's dictionary finds Khmer words under any locale. */
const wordSegmenter = new Intl.Segmenter('km', { granularity: 'word' });
const clusterSegmenter = new Intl.Segmenter('km', { granularity: 'grapheme' });

/** Zero-width spaces, joiners and the byte order mark: they change no word but keep equal words apart. */
const invisible = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;

/** A text as search and comparison see it; never stored in place of the original. */
export function normaliseText(text: string): string {
  return text.normalize('NFC').replace(invisible, '').toLowerCase();
}

/** The source of a pattern, to be used with `iu`, for a normalised word as texts have it. */
export function asWritten(word: string): string {
  const between = `${invisible.source}*`;
  return (
    between + [...word].map((letter) => letter.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&') + between).join('')
  );
}

/** The words of a text in order, in any mix of Khmer and Latin, as written. */
export function segmentWords(text: string): string[] {
  const words: string[] = [];
  for (const { segment, isWordLike } of wordSegmenter.segment(text.replace(invisible, ''))) {
    if (isWordLike) words.push(segment);
  }
  return words;
}

export function countWords(text: string): number {
  return segmentWords(text).length;
}

/** Words a minute: 230 for English prose (Brysbaert 2019: 238); Khmer words are shorter, so more of them. */
const readingSpeed: Record<Locale, number> = { en: 230, km: 260 };

/** Whole minutes, at least one. */
export function readingMinutes(wordCount: number, locale: Locale): number {
  return Math.max(1, Math.round(wordCount / readingSpeed[locale]));
}

/** The beginning of a text, cut between words, at most `limit` visible clusters, with an ellipsis if cut. */
export function excerpt(text: string, limit: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= limit) return flat;
  let kept = '';
  let length = 0;
  for (const { segment } of wordSegmenter.segment(flat)) {
    length += clusterCount(segment);
    if (length > limit) break;
    kept += segment;
  }
  return kept.length === flat.length ? flat : `${kept.replace(/[\s,;:.–—-]+$/, '')}…`;
}

function clusterCount(word: string): number {
  // Most words are plain Latin, and the segmenter is slow to begin.
  return /^[ -~]*$/.test(word) ? word.length : [...clusterSegmenter.segment(word)].length;
}

/** Slugs longer than this are cut at a word; in letters, so that Khmer keeps as much as Latin. */
const SLUG_LENGTH = 90;

/** The address form of a headline: lower case, words joined by hyphens, Khmer kept whole; '' when no word is left. */
export function slugify(text: string): string {
  const folded = normaliseText(text)
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{Mn}+/gu, '')
    .normalize('NFC')
    .replace(/['’]/g, '');
  let slug = '';
  for (const word of segmentWords(folded)) {
    const clean = word.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
    if (!clean) continue;
    const next = slug ? `${slug}-${clean}` : clean;
    if (next.length > SLUG_LENGTH)
      return (
        slug ||
        [...clusterSegmenter.segment(clean)]
          .slice(0, 40)
          .map((part) => part.segment)
          .join('')
      );
    slug = next;
  }
  return slug;
}

/** PostgreSQL's text search configuration for a language. */
export const searchConfig: Record<Locale, 'english' | 'simple'> = { en: 'english', km: 'simple' };

/** A text with its words set apart by spaces, which is what PostgreSQL can index. Bounded: a tsvector holds 1 MB. */
export function searchableText(text: string): string {
  return segmentWords(normaliseText(text.slice(0, 300_000))).join(' ');
}
