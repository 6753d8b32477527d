import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanCommentText, comparableText, excessMarks } from '#db/comments/rules/text.ts';

const zalgo = `Z${'\u0300\u0323'.repeat(5000)}algo`;

describe('cleanCommentText', () => {
  test.each([
    ['  Well said.\r\n\r\nThank you\r', 'Well said.\n\nThank you'],
    ['one\n\n\n\n\n\ntwo', 'one\n\n\ntwo'],
    ['one \t \n   \n two', 'one\n\ntwo'],
    ['Zoe\u0308', 'Zoë'],
    ['a\u0000b\u0007c\u009fd', 'abcd'],
    ['abc\u202edef\u202c \u2066x\u2069\u200f', 'abcdef x'],
    ['in\u200bvis\u200cib\u200dle\ufeff\u00ad\u2060', 'invisible'],
    ['blank\u3164\u2800\u115f', 'blank'],
    ['ខ្ញុំ\u200bស្រឡាញ់\u200bកម្ពុជា', 'ខ្ញុំ\u200bស្រឡាញ់\u200bកម្ពុជា'],
    ['ខ្ញុំ\u200b\u200b\u200bស្រឡាញ់', 'ខ្ញុំ\u200bស្រឡាញ់'],
    ['\u200bខ្ញុំ\u200b and\u200b', 'ខ្ញុំ and'],
    ['👩‍👩‍👧 ❤️‍🔥 👍🏽 🏳️‍🌈', '👩‍👩‍👧 ❤️‍🔥 👍🏽 🏳️‍🌈'],
    ['🏴󠁧󠁢󠁳󠁣󠁴󠁿', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['hi\u{E0068}\u{E0069}', 'hi'],
    ['1\uFE0F⃣ a\uFE0Fb', '1\uFE0F⃣ ab'],
    ['lone \ud800 half', 'lone \ufffd half'],
    ['Tiếng Việt, สวัสดีครับ, ស្ត្រី, កុំព្យូទ័រ', 'Tiếng Việt, สวัสดีครับ, ស្ត្រី, កុំព្យូទ័រ'],
    [' \u200b\u202e\n ', ''],
  ])('%j becomes %j', (typed, clean) => {
    expect(cleanCommentText(typed)).toBe(clean);
  });

  test('Thousands of signs on a letter become few, also with joiners between them and below Khmer', () => {
    expect(cleanCommentText(zalgo).length).toBeLessThan(15);
    expect(cleanCommentText(`ក${'\u17b7\u200c'.repeat(5000)}`).length).toBeLessThan(10);
    expect(cleanCommentText(`ក${'\u17d2ក'.repeat(5000)}`)).toBe(`ក${'\u17d2ក'.repeat(3)}`);
  });

  test('Signs too many are counted, and none in words of any language', () => {
    expect(excessMarks(zalgo)).toBeGreaterThan(9000);
    expect(excessMarks('ស្ត្រីកម្ពុជា ញ៉ាំបាយហើយឬនៅ? Tiếng Việt ที่นี่ צָהֳרַיִם 👩‍👩‍👧')).toBe(0);
  });

  test('A cleaned text stays as it is and hides nothing', () => {
    fc.assert(
      fc.property(anything, (typed) => {
        const clean = cleanCommentText(typed);
        expect(cleanCommentText(clean)).toBe(clean);
        expect(clean).toBe(clean.normalize('NFC'));
        expect(clean.trim()).toBe(clean);
        expect(clean).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}|\p{M}{7}|\n{4}/u);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});

/** Letters among which every rule about neighbours has its case. */
const tricky = fc.constantFrom(
  ...[
    'a',
    'e',
    'ក',
    'ង',
    'ើ',
    'ំ',
    '្',
    '\u200b',
    '\u200c',
    '\u200d',
    '\ufe0f',
    '❤',
    '👩',
    '🏽',
    '🏴',
    '\u{E0067}',
  ],
  ...[
    '\u{E007F}',
    '\u0301',
    '\u0344',
    '\u0323',
    '\u202e',
    '\n',
    '\r',
    ' ',
    '\t',
    '1',
    '⃣',
    '\u1160',
    '\u1100',
    '\u1161',
  ],
);
const anything = fc.oneof(
  fc.string({ unit: tricky, maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe('comparableText', () => {
  test.each([
    ['Casino', 'casino'],
    ['Ｃａѕіnо', 'casino'],
    ['𝓒𝓪𝓼𝓲𝓷𝓸 🅲🅰🆂🅸🅽🅾 🇨🇦🇸🇮🇳🇴', 'casino casino casino'],
    ['ca\u200bsi\u00adno', 'casino'],
    ['СΑЅΙΝΟ', 'casino'],
    ['cásïnø', 'casino'],
    ['coooooool', 'cool'],
    ['Straße, it’s!', 'strasse its'],
    ['ខ្ញុំស្រឡាញ់\u200bប្រទេសកម្ពុជា', 'ខ្ញុំ ស្រឡាញ់ ប្រទេស កម្ពុជា'],
    ['មើលcasinoនៅទីនេះ', 'មើល casino នៅ ទីនេះ'],
    ['៥០០', '500'],
    ['...', ''],
  ])('%j reads %j', (text, comparable) => {
    expect(comparableText(text)).toBe(comparable);
  });

  test.each([
    ['vowel before the letter below', 'ខុ្មំ', 'ខ្មុំ'],
    ['RO before another letter below', 'ស្រ្តី', 'ស្ត្រី'],
    ['DA or TA below', 'ក្ដី', 'ក្តី'],
    ['a vowel in two parts', 'ដេី', 'ដើ'],
    ['the vowel below for a shifter', 'សុីសង', 'ស៊ីសង'],
    ['a sign twice', 'កំំពុង', 'កំពុង'],
  ])('Khmer written otherwise reads alike: %s', (_, one, other) => {
    expect(one).not.toBe(other);
    expect(comparableText(one)).toBe(comparableText(other));
  });

  test('The order in which the signs of a Khmer letter were typed makes no difference', () => {
    const optional = (...parts: string[]) => fc.constantFrom('', ...parts);
    const syllable = fc.tuple(
      optional('្ត', '្ដ', '្ម', '្ង'),
      optional('្រ'),
      optional('៉', '៊'),
      optional('ា', 'ិ', 'ី', 'ុ', 'េ', 'ើ', 'ោ'),
      optional('ំ', 'ះ', '់', '៍'),
    );
    fc.assert(
      fc.property(
        syllable.chain((parts) => fc.tuple(fc.constant(parts), fc.shuffledSubarray(parts, { minLength: 5 }))),
        ([parts, shuffled]) => {
          expect(comparableText(`ក${shuffled.join('')}`)).toBe(comparableText(`ក${parts.join('')}`));
        },
      ),
      { numRuns: 1000, seed: 3 },
    );
  });

  test('Different words stay different', () => {
    const words = ['as', 'ass', 'គេ', 'គើ', 'ការ', 'កា', 'ខ្លា', 'ខ្លាំង', '100', '1000', 'ប៉ា', 'បា'];
    expect(new Set(words.map(comparableText)).size).toBe(words.length);
  });

  test('A word in disguise reads like the word', () => {
    const disguises = [
      (letter: string) => letter.toUpperCase(),
      (letter: string) => `${letter}\u200b`,
      (letter: string) => `${letter}\u0301\u0323`,
      (letter: string) =>
        ({ a: 'а', c: 'с', e: 'е', i: 'і', o: 'ο', p: 'р', s: 'ѕ', x: 'х' })[letter] ?? letter,
      (letter: string) => String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 0x61),
      (letter: string) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0),
      (letter: string) => String.fromCodePoint(0x24d0 + letter.charCodeAt(0) - 0x61),
    ];
    const word = fc.string({ unit: fc.constantFrom(...'abceilmnoprstx'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(word, fc.infiniteStream(fc.constantFrom(...disguises)), (plain, stream) => {
        const disguised = [...plain].map((letter) => stream.next().value(letter)).join('');
        expect(comparableText(disguised)).toBe(comparableText(plain));
      }),
      { numRuns: 1000, seed: 1 },
    );
  });

  test('What comes out is small letters and single spaces', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(comparableText(text)).not.toMatch(/\p{Default_Ignorable_Code_Point}| {2}|^ | $|[A-Z]/u);
      }),
      { numRuns: 2000, seed: 2 },
    );
  });
});

test('Texts of 100 kB of anything are taken in', () => {
  const pieces = [
    'a',
    ' ',
    '\n',
    '\u0301\u0323',
    '\u0344',
    '\u200d',
    'ក',
    '្ក',
    '\ufdfa',
    '\u202e',
    '🏴\u{E0067}',
    'a ',
    "a'",
    '字',
  ];
  for (const piece of pieces) {
    const long = piece.repeat(100_000 / piece.length);
    expect(cleanCommentText(long).length).toBeLessThanOrEqual(long.length);
    expect(comparableText(long).length).toBeLessThanOrEqual(long.length * 20);
  }
});
