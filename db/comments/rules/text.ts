import { segmentWords } from '#db/search/text.ts';

/** As many signs as writing needs on one letter; Khmer and Vietnamese need four, Tibetan six. */
const MARKS = 6;

/** Sorting many signs on one letter takes time with the square of their number, so this is cut before it. */
const UNSORTED_MARKS = 4 * MARKS;

const tooManyMarks = cutter(MARKS);
const farTooManyMarks = cutter(UNSORTED_MARKS);

/** Signs, and what is kept between them: otherwise a joiner after each would begin to count anew. */
function cutter(limit: number): RegExp {
  return new RegExp(`([\\p{M}\\u200B-\\u200D]{${limit}})[\\p{M}\\u200B-\\u200D]+`, 'gu');
}

/** Three letters written below one another; Khmer words have two at most. */
const khmerStack = /((?:\u17D2[\u1780-\u17A2]){3})(?:\u17D2[\u1780-\u17A2])+/g;

/** Ends of lines in every spelling. */
const lineEnd = /\r\n?|[\v\f\x85\u2028\u2029]/g;

/** Controls, signs that turn the direction of text, private and unassigned letters; no emoji of a newer Unicode. */
const control =
  /[[\p{Cc}\p{Bidi_Control}\p{Co}\p{Cs}\uFFF9-\uFFFB[\p{Cn}--\p{Extended_Pictographic}]]--\n]/gv;

/** Tags, which make the flag of Scotland of a black one and can carry a hidden text behind anything else. */
const tags = /(\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{2,6}\u{E007F})|[\u{E0000}-\u{E007F}]/gu;

/** What is drawn as nothing, apart from what is looked at one by one below, and the flags' tags. */
const nothing =
  /[[\p{Default_Ignorable_Code_Point}\u2800]--[\u200B-\u200D\uFE0E\uFE0F\u{E0000}-\u{E007F}\n]]/gv;

/** Asks for an emoji in colour or in ink; means nothing behind anything else. */
const strayVariation = /(?<!\p{Emoji})[\uFE0E\uFE0F]/gu;

/** Zero-width signs of which only the first can matter. */
const zeroWidthRun = /([\u200B-\u200D])[\u200B-\u200D]+/g;

/** Khmer parts words by U+200B and steers the shape of vowels by the other two; emoji are joined by the last. */
const strayZeroWidth = new RegExp(
  [
    '(?<!\\p{Script=Khmer})[\\u200B\\u200C]',
    '[\\u200B\\u200C](?!\\p{Script=Khmer})',
    '(?<!\\p{Script=Khmer}|\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\uFE0F)\\u200D',
    '\\u200D(?!\\p{Script=Khmer}|\\p{Extended_Pictographic})',
  ].join('|'),
  'gu',
);

const dropZeroWidth = (text: string) =>
  text.replace(strayVariation, '').replace(zeroWidthRun, '$1').replace(strayZeroWidth, '');

const spaces = /[\p{Zs}\t]+/gu;

/** Without what no reader sees and what turns or hides text. */
function withoutHidden(text: string): string {
  return dropZeroWidth(
    text
      .toWellFormed()
      .replace(lineEnd, '\n')
      .replace(spaces, ' ')
      .replace(control, '')
      .replace(tags, '$1')
      .replace(nothing, ''),
  );
}

/**
 * A comment as it is kept: composed, nothing hidden in it, few signs on each letter, at most two empty lines together.
 * Takes time with the length of the text, whatever is in it.
 */
export function cleanCommentText(text: string): string {
  const composed = withoutHidden(text).replace(farTooManyMarks, '$1').normalize('NFC');
  return dropZeroWidth(composed.replace(tooManyMarks, '$1').replace(khmerStack, '$1'))
    .normalize('NFC')
    .replace(/ {2,}/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{4,}/g, '\n\n\n')
    .trim();
}

/** How many signs on letters cleaning takes out of a text as it was typed. */
export function excessMarks(text: string): number {
  const shown = withoutHidden(text);
  return [tooManyMarks, khmerStack].reduce(
    (sum, pattern) => sum + shown.length - shown.replace(pattern, '$1').length,
    0,
  );
}

/** Letters that look like those of the Latin alphabet, in pairs: the other, then the Latin. */
const lookAlikes = new Map<string, string>(
  [
    // Greek capitals look otherwise than their small letters, so they come before lower case.
    'Ηh Νn Ρp Χx Υy Βb Μm Ζz',
    'аa вb гr еe зe іi јj кk лn мm нh оo пn рp сc тt уy хx ѕs ԁd ԛq ԝw ьb һh ѵv ѡw ӏl ғf ҝk ԍg ӡ3 әe ıi',
    'αa βb γy δd εe ζz ηn θo ιi κk μu νv οo πn ρp σo ςs τt υu φo χx ωw',
    'օo սu հh ոn ցg զq ѕs ɑa ɡg ɩi ɪi ʟl ɴn ʀr ʏy ᴀa ᴄc ᴅd ᴇe ɢg ʜh ᴊj ᴋk ᴍm ᴏo ᴘp ꜱs ᴛt ᴜu ᴠv ᴡw ᴢz ʙb ꜰf',
    'łl øo đd ħh ŧt ƒf ɓb ɗd ɠg ɦh ɨi ɫl ɱm ɲn ŋn ɵo ʂs ʈt ʋv ʐz ǃi ǀl ßss æae œoe',
  ]
    .join(' ')
    .split(' ')
    .map((pair) => [pair[0] ?? '', pair.slice(1)]),
);

/** Letters in boxes and of flags: 🅰, 🅐, 🇦. Those that compatibility covers are not among them. */
const boxed = /[\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}\u{1F1E6}-\u{1F1FF}]/gu;
const boxedLetter = (letter: string) => {
  const code = letter.codePointAt(0) ?? 0;
  const first = code >= 0x1f1e6 ? 0x1f1e6 : code >= 0x1f170 ? 0x1f170 : 0x1f150;
  return String.fromCharCode(0x61 + code - first);
};

const lookAlike = new RegExp(`[${[...lookAlikes.keys()].join('')}]`, 'gu');
const alike = (text: string) => text.replace(lookAlike, (letter) => lookAlikes.get(letter) ?? letter);

const invisible = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\u2800]/gu;

/** Accents; in other writing what is on a letter is part of it. */
const accents = /(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])\p{Mn}+/gu;

/** Letters of all shapes as plain small ones, without what is invisible: `Ｃаѕínо` is `casino`. */
export function foldLetters(text: string): string {
  const plain = text
    .toWellFormed()
    .replace(invisible, '')
    .replace(farTooManyMarks, '$1')
    .replace(boxed, boxedLetter)
    .normalize('NFKC');
  const bare = alike(plain)
    .toLowerCase()
    .replace(farTooManyMarks, '$1')
    .normalize('NFD')
    .replace(accents, '');
  return khmerInOrder(alike(bare).normalize('NFC'));
}

/** What hangs on a Khmer letter: letters below it, and signs. */
const khmerSigns = /(?:\u17D2[\u1780-\u17B3]|[\u17B6-\u17D1\u17DD])+/g;

/** Khmer that looks the same is written in several orders and with several codes; this is one of them. */
function khmerInOrder(text: string): string {
  return text
    .replace(/[\u17E0-\u17E9]/g, (digit) => String(digit.charCodeAt(0) - 0x17e0))
    .replace(/\u17B2/g, '\u17B1')
    .replace(khmerSigns, (signs) => {
      // Below another letter, DA and TA are drawn alike; a vowel of two parts has a code of its own.
      const alike = signs.replace(/\u17D2\u178A/g, '\u17D2\u178F');
      const parts = new Set(alike.match(/\u17D2[\u1780-\u17B3]|[^\u17D2]/g));
      join(parts, '\u17C1', '\u17B8', '\u17BE');
      join(parts, '\u17C1', '\u17B6', '\u17C4');
      // With a vowel above, both shifters are drawn like the vowel below.
      const hasAbove = ['\u17B7', '\u17B8', '\u17B9', '\u17BA', '\u17BE'].some((vowel) => parts.has(vowel));
      if (hasAbove || (parts.has('\u17B6') && parts.has('\u17C6'))) {
        const isShifted =
          ['\u17C9', '\u17CA', '\u17BB'].filter((shifter) => parts.delete(shifter)).length > 0;
        if (isShifted) parts.add('\u17CA');
      }
      return [...parts].toSorted(byKhmerRank).join('');
    });
}

function join(parts: Set<string>, one: string, other: string, whole: string) {
  if (!parts.has(one) || !parts.has(other)) return;
  parts.delete(one);
  parts.delete(other);
  parts.add(whole);
}

/** The order of letters below one another is heard, that of signs is not. */
const byKhmerRank = (one: string, other: string) =>
  khmerRank(one) - khmerRank(other) || (one.length > 1 ? 0 : one.charCodeAt(0) - other.charCodeAt(0));

/** Letters below (RO last), shifters, vowels, other signs. */
function khmerRank(part: string): number {
  const code = part.charCodeAt(0);
  if (code === 0x17d2) return part.charCodeAt(1) === 0x179a ? 1 : 0;
  if (code === 0x17c9 || code === 0x17ca) return 2;
  return code >= 0x17b6 && code <= 0x17c5 ? 3 : 4;
}

/** Writing without spaces, whose words a dictionary has to find. */
const unspaced =
  /[\p{Script=Khmer}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const runs =
  /[[\p{L}\p{M}\p{N}]&&[\p{Script=Khmer}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]]+|[[\p{L}\p{M}\p{N}]--[\p{Script=Khmer}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]]+/gv;

export const isUnspaced = (word: string) => unspaced.test(word);

/** `it’s` is one word. */
const apostrophe = /(?<=\p{L})['’ʼ`](?=\p{L})/gu;

/** The words of a text by `foldLetters`. Where two writings touch, a word ends: the dictionary would join them. */
export function wordsOf(folded: string): string[] {
  const words: string[] = [];
  for (const [run] of folded.replace(apostrophe, '').matchAll(runs)) {
    if (!isUnspaced(run)) words.push(run);
    // The sign that says a Khmer word twice is no word.
    else for (const word of segmentWords(run.replace(/\u17D7/g, ' '))) words.push(word);
  }
  return words;
}

const stretched = /(\p{L})\1{2,}/gu;

/**
 * What two texts have in common that look or read alike: their words in plain small letters, Khmer in one order, no
 * letter more than twice in a row. For lists, repeats and learning; never shown and never kept instead of the text.
 */
export function comparableText(text: string): string {
  return wordsOf(foldLetters(text))
    .map((word) => word.replace(stretched, '$1$1'))
    .join(' ');
}
