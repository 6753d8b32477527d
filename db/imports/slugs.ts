import { isReservedSlug } from '#db/articles/validation.ts';
import { slugify } from '#db/search/text.ts';

/** Khmer's subscript sign: it joins the consonant after it, and is nothing at the end of a word. */
const COENG = '\u17d2';
const invisible = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;

export type DecodedSlug = {
  slug: string;
  /** The file's form was cut in the middle of a letter. */
  repaired: boolean;
};

/**
 * WordPress keeps addresses percent-encoded and cuts them at 200 characters, at times within a letter: a Khmer one
 * takes nine. Gives the whole letters, in the form our addresses have; '' when there is nothing left.
 */
export function decodeSlug(raw: string): DecodedSlug {
  const { text, repaired } = decodePercent(raw);
  const whole = text.endsWith(COENG) ? text.slice(0, -1) : text;
  const slug = [
    ...whole
      .normalize('NFC')
      .toWellFormed()
      .replace(invisible, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: an address holds none
      .replace(/[\s/?#%\\\u0000-\u001f\u007f\ufffd]+/g, '-'),
  ]
    .slice(0, 190)
    .join('')
    .slice(0, 190)
    .toWellFormed()
    .replace(/\ufffd$/, '')
    .replace(/^[-.]+|-+$/g, '');
  return { slug, repaired: repaired || whole !== text };
}

/** Percent-escapes as text; what is left of a letter that was cut is dropped. */
export function decodePercent(raw: string): { text: string; repaired: boolean } {
  if (!raw.includes('%')) return { text: raw, repaired: false };
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  let repaired = false;
  for (let index = 0; index < raw.length; index++) {
    const letter = String.fromCodePoint(raw.codePointAt(index) ?? 0);
    if (letter !== '%') {
      bytes.push(...encoder.encode(letter));
      index += letter.length - 1;
      continue;
    }
    const digits = raw.slice(index + 1, index + 3);
    if (/^[0-9a-f]{2}$/i.test(digits)) {
      bytes.push(Number.parseInt(digits, 16));
      index += 2;
    } else if (index + digits.length >= raw.length - 1) {
      repaired = true;
      index = raw.length;
    } else bytes.push(0x25);
  }
  const text = new TextDecoder().decode(new Uint8Array(bytes));
  const clean = text.replaceAll('\ufffd', '');
  return { text: clean, repaired: repaired || clean !== text };
}

/** The address form of a text that has none yet. */
export function slugOf(text: string, fallback: string): string {
  return slugify(text) || fallback;
}

/** Hands out addresses that are free: the wanted one, or it with the next number behind. */
export class SlugPool {
  readonly #next = new Map<string, number>();

  /** @param isFree asks the database. */
  async take(wished: string, isFree: (slug: string) => Promise<boolean>): Promise<string> {
    // An address that ends like a file's name would be looked for among the files.
    const wanted = /\.[a-z0-9]+$/i.test(wished) ? wished.replaceAll('.', '-') : wished;
    if (!isReservedSlug(wanted.toLowerCase()) && !this.#next.has(wanted) && (await isFree(wanted)))
      return wanted;
    for (let number = this.#next.get(wanted) ?? 2; ; number++) {
      const candidate = `${wanted}-${number}`;
      this.#next.set(wanted, number + 1);
      if (await isFree(candidate)) return candidate;
    }
  }
}
