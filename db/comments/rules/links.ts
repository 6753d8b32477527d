import { domainToUnicode } from 'node:url';
import { endOfAddress } from '#db/comments/rules/addresses.ts';
import { foldLetters } from '#db/comments/rules/text.ts';

/**
 * A link as moderation counts it. `host` as browsers write it (`xn--…`); `looksLike` in the letters that a reader takes
 * it for; `disguised` if it was written so that programs should miss it.
 */
export type FoundLink = { host: string; looksLike: string; disguised: boolean };

/** Ends of names that make a link of two words with a full stop between them. */
const endings = new Set(
  'com net org info biz io co kh xyz top site online shop club app dev tv cc ru cn vip bet casino live link click store asia news gov edu mil int pro mobi tk ml ga cf gq pw ws th vn sg hk uk de fr jp kr ph id mm au nz eu tw win games poker fun icu space website tech cloud page blog email loan party stream download review trade work today world group digital media network agency finance money crypto bond cyou sbs'.split(
    ' ',
  ),
);

/** Ends of names that are words too: links only if something follows the name (`t.me/name`, `bit.ly/3x`). */
const wordEndings = new Set(
  'me it is in so to be at us my no am as do by ly gl gd ai la ca gg sh st im am ink cat zip'.split(' '),
);

/** Names that are links by themselves, though their ending is a word. */
const shortNames = /^(?:t|wa|m|fb|line|zalo)\.me$|^(?:bit|ow)\.ly$|^goo\.gl$|^youtu\.be$|^is\.gd$/i;
const spacedShortName =
  /(?<![\p{L}\p{N}])(t|wa|m|fb|line|zalo|bit|ow|goo) {0,3}\. {0,3}(me|ly|gl) {0,3}\/ {0,3}/giu;

const commaBeforeEnding = /(?<=[\p{L}\p{N}]),(?=(?:com|net|org)(?![\p{L}\p{N}]))/giu;
const spelledCom = /\s{0,3}\.\s{0,3}(?:c\s+o\s*m|c\s*o\s+m)(?![\p{L}\p{N}])/giu;

/** A space before the full stop is a disguise; one behind it only where no sentence begins. */
const spaceBeforeDot =
  /(?<=[\p{L}\p{N}])\s{1,3}\. {0,3}(?=(?:com|net|org|info|biz|xyz|io|kh|cc|vip)(?![\p{L}\p{N}]))/giu;
const spaceAfterDot = /(?<=[\p{L}\p{N}])\. {1,3}(?=(?:com|net|org|biz|xyz)(?![\p{L}\p{N}]))/gu;
const saidDot =
  /(?<=[\p{L}\p{N}])\s{0,3}(?:[([{<]\s?(?:dot|\.|ដត)\s?[)\]}>]|\sdot\s|ដត)\s{0,3}(?=[\p{L}\p{N}])/giu;
const otherDot = /(?<=[\p{L}\p{N}])[。｡․·•∙‧](?=[\p{L}\p{N}])/gu;
const saidCom = /(?<=\.)(?:ខម|ខូម)(?![\p{L}\p{M}])/gu;
const brokenScheme =
  /(?<![\p{L}\p{N}])(?:h[tx*]{2}p(s?)|h\s?t\s?t\s?p(\s?s)?)\s{0,2}:\s{0,2}[/\\]\s{0,2}[/\\]\s{0,2}/giu;
const spelled = /(?<![\p{L}\p{N}])[\p{L}\p{N}](?: [\p{L}\p{N}.](?![\p{L}\p{N}])){3,}/gu;

/** Runs of what host names are made of, each to its end. Khmer beside a name is no part of it. */
const hostLike = /[[\p{L}\p{M}\p{N}_.\-@]--\p{Script=Khmer}]+/gv;
const anyScheme = /(?<![a-z0-9])(?!hxxps?:)[a-z][a-z0-9+.-]{1,15}:[/\\]{1,3}[^\s"<>]{0,300}/giu;
const messenger = /telegram|(?<!\p{L})(?:tg|tele|line|whatsapp|wechat|zalo)(?!\p{L})|តេឡេក្រាម|តេលេក្រាម/iu;
const handle = /(?<![\p{L}\p{N}_.@/])@[a-z][a-z0-9_]{4,31}(?![a-z0-9_@.]*[@.][a-z])/giu;

/** Many signs on one letter take long to compose, and no host has them. */
const manyMarks = /\p{M}{8,}/gu;

/** Every link of a text in every disguise: one for each that is written plainly, then the hosts that only appear undisguised. */
export function linksIn(text: string): FoundLink[] {
  const plain = namesIn(text.replace(manyMarks, ''));
  const found = plain.map((host) => link(host, false));
  const known = new Set(found.map(({ host }) => host));
  for (const reading of readings(text)) {
    for (const host of namesIn(reading)) {
      if (known.has(host)) continue;
      known.add(host);
      found.push(link(host, true));
    }
  }
  return found;
}

const link = (host: string, disguised: boolean): FoundLink => ({
  host,
  looksLike: foldLetters(unicodeHost(host)),
  disguised,
});

/** The text as it reads once the tricks are undone, one after the other. */
function readings(text: string): string[] {
  const shown = text
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/gu, '')
    .replace(manyMarks, '')
    .normalize('NFKC');
  const dotted = decoded(shown)
    .replace(
      brokenScheme,
      (_, secure = '', spacedSecure = '') => `http${secure || spacedSecure ? 's' : ''}://`,
    )
    .replace(otherDot, '.')
    .replace(saidDot, '.')
    .replace(saidCom, 'com')
    .replace(spelledCom, '.com')
    .replace(commaBeforeEnding, '.')
    .replace(spacedShortName, '$1.$2/')
    .replace(spaceBeforeDot, '.')
    .replace(spaceAfterDot, '.');
  return [dotted, dotted.replace(spelled, (letters) => letters.replaceAll(' ', ''))];
}

/** `%2e` as a full stop, also where the per cent sign is itself written so. */
function decoded(text: string): string {
  let reading = text;
  for (let times = 0; times < 3; times++) {
    const next = reading.replace(/%([2-7][0-9a-f])/gi, (_, code) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
    if (next === reading) break;
    reading = next;
  }
  return reading;
}

function namesIn(text: string): string[] {
  const names: string[] = [];
  let rest = '';
  let past = 0;
  for (const match of text.matchAll(anyScheme)) {
    const end = match.index + endOfAddress(match[0], 0);
    const name = hostOf(text.slice(match.index, end));
    if (!name) continue;
    names.push(name);
    rest += `${text.slice(past, match.index)} `;
    past = end;
  }
  rest += text.slice(past);
  for (const match of rest.matchAll(hostLike)) {
    const name = bareHost(match[0], rest[match.index + match[0].length] === '/');
    if (name) names.push(name);
  }
  if (messenger.test(rest)) for (const _ of rest.matchAll(handle)) names.push('t.me');
  return names;
}

function hostOf(address: string): string | null {
  const url = URL.parse(address.replaceAll('\\', '/'));
  if (!url) return null;
  if (url.protocol === 'http:' || url.protocol === 'https:') return withoutWww(url.hostname) || null;
  return url.protocol === 'tg:' ? 't.me' : withoutWww(url.hostname) || url.protocol.slice(0, -1);
}

/** The host in a run of letters and full stops; a mail address counts as its host. */
function bareHost(run: string, goesOn: boolean): string | null {
  // Bold or wide letters: the reading in plain ones finds it, as a disguise.
  if (run !== run.normalize('NFKC')) return null;
  const labels = (run.split('@').at(-1) ?? '').replace(/^[.\-_]+/, '').split('.');
  if (labels.length < 2) return null;
  if (labels.length === 4 && labels.every((label) => /^\d{1,3}$/.test(label) && Number(label) < 256))
    return labels.join('.');
  if (shortNames.test(labels.join('.'))) return labels.join('.').toLowerCase();
  const last = labels.findLastIndex((label, index) => {
    const ending = foldLetters(label);
    if (index === 0 || !labels[index - 1]) return false;
    const isLast = index === labels.length - 1;
    return (
      endings.has(ending) ||
      (wordEndings.has(ending) && ((isLast && goesOn) || /^www$/i.test(labels[0] ?? '')))
    );
  });
  if (last < 1) return null;
  const host = labels.slice(labels.slice(0, last).lastIndexOf('') + 1, last + 1).join('.');
  return withoutWww(URL.parse(`http://${host}`)?.hostname ?? host.toLowerCase());
}

const withoutWww = (host: string) => host.replace(/^www\./i, '');

/** The letters of a host that browsers write as `xn--…`; as it is where nothing can tell. */
function unicodeHost(host: string): string {
  return host.includes('xn--') ? domainToUnicode(host) : host;
}

/** True if a host is one of the listed or below one of them: `www.x.example` below `x.example`. */
export function isListedHost(host: string, listed: readonly string[]): boolean {
  return listed.some((one) => {
    const plain = one
      .trim()
      .toLowerCase()
      .replace(/^\*?\.|^www\./, '');
    return plain !== '' && (host === plain || host.endsWith(`.${plain}`));
  });
}
