/** An address written out in a text, from `start` to before `end`, that a reader may follow. */
export type Address = { start: number; end: number; href: string; host: string };

/** Longer ones are no address anybody means to be read. */
const LONGEST_ADDRESS = 2000;

const scheme = /(?<![A-Za-z0-9])(?:https?:\/\/|www\.)/gi;

/** Khmer is part of an address only behind these: there are no spaces before the next Khmer word otherwise. */
const beforeKhmer = /[/\-_=+]/;
const khmerWord = /(?=[\p{L}\p{M}\p{N}])\p{Script=Khmer}/u;
const addressLetter = /(?!\p{Script=Khmer})[\p{L}\p{M}\p{N}]|[-._~:/?#[\]@!$&'()+,;=%]/u;

/** What ends a sentence rather than an address; brackets only if they were opened before it. */
const trailing = /[.,;:!?'&$~]/;
const brackets: Record<string, string> = { ')': '(', ']': '[' };

/** The addresses of a text that begin with `https://`, `http://` or `www.`, in order. */
export function addressesIn(text: string): Address[] {
  const found: Address[] = [];
  let past = 0;
  for (const { index } of text.matchAll(scheme)) {
    if (index < past) continue;
    past = endOfAddress(text, index);
    const written = text.slice(index, past);
    const url = URL.parse(/^www\./i.test(written) ? `https://${written}` : written);
    // A name before the host (`https://bank.example@evil.example`) is there to deceive.
    if (!url || url.username || url.password || !/[.:]/.test(url.host)) continue;
    found.push({ start: index, end: past, href: url.href, host: url.host });
  }
  return found;
}

/** Where the address that begins at `start` is over. */
export function endOfAddress(text: string, start: number): number {
  let end = start;
  let inKhmer = false;
  while (end < text.length && end - start < LONGEST_ADDRESS) {
    const letter = String.fromCodePoint(text.codePointAt(end) ?? 0);
    const isKhmer = khmerWord.test(letter);
    if (isKhmer ? !inKhmer && !beforeKhmer.test(text[end - 1] ?? '') : !addressLetter.test(letter)) break;
    inKhmer = isKhmer;
    end += letter.length;
  }
  const opened = new Map<string, number>();
  for (const letter of text.slice(start, end)) opened.set(letter, (opened.get(letter) ?? 0) + 1);
  for (; end > start; end--) {
    const last = text[end - 1] ?? '';
    const opener = brackets[last];
    const isOver = opener ? (opened.get(last) ?? 0) > (opened.get(opener) ?? 0) : trailing.test(last);
    if (!isOver) break;
    opened.set(last, (opened.get(last) ?? 0) - 1);
  }
  return end;
}
