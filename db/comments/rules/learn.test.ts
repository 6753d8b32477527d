import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  ENOUGH_VERDICTS,
  learn,
  type Model,
  type Sample,
  score,
  tokensOf,
} from '#db/comments/rules/learn.ts';

/** The same numbers in the same order every time. */
function randomFrom(seed: number) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const parts = {
  en: {
    approved: [
      [
        'I grew up near',
        'My family lives by',
        'We visited',
        'Thank you for writing about',
        'It is good to read of',
        'I disagree about',
      ],
      [
        'the market',
        'the old bridge',
        'the river',
        'our school',
        'the rice harvest',
        'the new road',
        'the casino in the town',
      ],
      [
        'and it has changed so much.',
        'but the prices went up.',
        'and the people there are kind.',
        'last year, before the rain.',
        'since 2019, if I remember well.',
      ],
    ],
    rejected: [
      [
        'Win big at',
        'Earn money with',
        'Join today',
        'Free bonus from',
        'Guaranteed loan by',
        'You idiots, go to',
      ],
      ['our online casino', 'my crypto group', 'the best betting site', 'this easy job', 'the lucky market'],
      [
        'on telegram @lucky_win now',
        'at https://lucky.example/win',
        'at lucky dot com',
        'call 012 345 678 today',
        'and get $500 free',
      ],
    ],
  },
  km: {
    approved: [
      ['ខ្ញុំធំធាត់នៅជិត', 'គ្រួសារខ្ញុំរស់នៅក្បែរ', 'យើងបានទៅលេង', 'អរគុណដែលសរសេរអំពី', 'ខ្ញុំមិនយល់ស្របអំពី'],
      ['ផ្សារចាស់', 'ស្ពានចាស់', 'ទន្លេ', 'សាលារៀនរបស់យើង', 'ការច្រូតស្រូវ', 'ផ្លូវថ្មី'],
      ['ហើយវាបានផ្លាស់ប្ដូរច្រើន។', 'ប៉ុន្តែតម្លៃឡើងថ្លៃ។', 'ហើយមនុស្សនៅទីនោះចិត្តល្អ។', 'កាលពីឆ្នាំមុន មុនភ្លៀង។'],
    ],
    rejected: [
      ['ឈ្នះលុយធំនៅ', 'រកលុយងាយជាមួយ', 'ចូលរួមថ្ងៃនេះ', 'ប្រាក់រង្វាន់ឥតគិតថ្លៃពី'],
      ['កាស៊ីណូអនឡាញ', 'ក្រុមភ្នាល់បាល់', 'ហ្គេមល្បែងស៊ីសង', 'ការងារងាយនៅផ្ទះ'],
      ['តាមតេឡេក្រាម @lucky_win', 'នៅ https://lucky.example/win', 'ទូរស័ព្ទ 012 345 678', 'ឥឡូវនេះ ទទួល 500 ដុល្លារ'],
    ],
  },
};

/** What anybody may say, in any place of a comment. */
const neutral = {
  en: [
    'As I said to my friends,',
    'today',
    'this',
    'in Phnom Penh',
    'for all of us.',
    'Please read.',
    'and that is that.',
  ],
  km: ['ដូចខ្ញុំបាននិយាយ', 'ថ្ងៃនេះ', 'នៅភ្នំពេញ', 'សម្រាប់យើងទាំងអស់គ្នា។', 'សូមអាន។'],
};

/** Comments of both languages, a third of each such as anybody may say, a quarter of them rejected, and one verdict in twenty a mistake of somebody. */
function corpus(size: number, seed: number, mistakes = 0.05): (Sample & { right: boolean })[] {
  const random = randomFrom(seed);
  const one = (from: string[]) => from[Math.floor(random() * from.length)] ?? '';
  return Array.from({ length: size }, () => {
    const right = random() < 0.75;
    const locale = random() < 0.5 ? 'en' : 'km';
    const kind = parts[locale][right ? 'approved' : 'rejected'];
    const text = kind.map((part) => one(random() < 1 / 3 ? neutral[locale] : part)).join(' ');
    return { text, right, approved: random() < mistakes ? !right : right };
  });
}

let model: Model;
beforeAll(() => {
  model = learn(corpus(800, 1));
});

const probability = (text: string, of = model) => score(of, text)?.probability ?? Number.NaN;

describe('Of 800 verdicts in both languages, one in twenty of them wrong', () => {
  // Measured: 119 of 132 and none of 368; dictionaries of other versions part Khmer a little otherwise.
  test('of 500 others, those from 0.9 on are at least 17 of 20 bad ones and at most 1 of 100 good ones', () => {
    const fresh = corpus(500, 2, 0);
    const held = fresh.filter(({ text }) => probability(text) >= 0.9);
    const bad = fresh.filter(({ right }) => !right).length;
    expect(bad).toBeGreaterThan(100);
    expect(held.filter(({ right }) => !right).length / bad).toBeGreaterThanOrEqual(0.85);
    expect(held.filter(({ right }) => right).length / (500 - bad)).toBeLessThanOrEqual(0.01);
  });

  test('disguises do not help', () => {
    expect(probability('W1n big at our ОNLІNЕ саsіnо!!! lucky dot com')).toBeGreaterThan(0.9);
    expect(probability('ឈ្នះលុយធំនៅ កាស៊ី\u200bណូអនឡាញ តាមតេឡេក្រាម @lucky_win')).toBeGreaterThan(0.9);
  });

  test('the reasons can be read, weightiest first, with their direction', () => {
    const { reasons } = score(model, 'Win big at our online casino, https://lucky.example/win') ?? {
      reasons: [],
    };
    expect(reasons.map(({ token }) => token)).toContain('#host lucky.example');
    expect(reasons).toHaveLength(5);
    expect(reasons.every((one) => one.weight > 0)).toBe(true);
    const sizes = reasons.map(({ weight }) => Math.abs(weight));
    expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
    expect(score(model, 'អរគុណដែលសរសេរអំពីសាលារៀនរបស់យើង')?.reasons[0]?.weight).toBeLessThan(0);
  });

  test('one word repeated counts once', () => {
    expect(probability('lucky '.repeat(1000).trim())).toBeLessThan(
      probability('lucky casino bonus, join today'),
    );
    const once = score(model, 'casino river')?.reasons.find(({ token }) => token === 'casino');
    const often = score(model, 'casino '.repeat(50))?.reasons.find(({ token }) => token === 'casino');
    expect(often?.weight).toBe(once?.weight);
  });

  test('unknown words say nothing', () => {
    const unknown = score(model, 'Zyxwv qwrtp, and then some more of that which nobody wrote');
    expect(unknown?.reasons.every(({ token }) => !/zyxwv|qwrtp/.test(token))).toBe(true);
    expect(unknown?.probability).toBeLessThan(0.5);
  });

  test('the model is kept as JSON and scores the same', () => {
    const kept: Model = JSON.parse(JSON.stringify(model));
    for (const { text } of corpus(20, 3)) expect(score(kept, text)).toEqual(score(model, text));
  });
});

test('Nothing is scored before there are enough verdicts of both kinds', () => {
  const good = Array.from({ length: 500 }, () => ({ text: 'well said', approved: true }));
  const bad = (count: number) => Array.from({ length: count }, () => ({ text: 'buy now', approved: false }));
  expect(score(learn([]), 'buy now')).toBeNull();
  expect(score(learn([...good, ...bad(ENOUGH_VERDICTS - 1)]), 'buy now')).toBeNull();
  expect(score(learn([...good, ...bad(ENOUGH_VERDICTS)]), 'buy now')?.probability).toBeGreaterThan(0.5);
});

test('Rare tokens are not kept, and never more than 20,000', () => {
  const random = randomFrom(4);
  const words = Array.from({ length: 60 }, () =>
    Array.from({ length: 700 }, () => Math.floor(random() * 36 ** 3).toString(36)).join(' '),
  );
  const { tokens } = learn(
    [...words, ...words, ...words].map((text, index) => ({ text, approved: index % 2 === 0 })),
  );
  expect(tokens).toHaveLength(20_000);
  expect(learn([{ text: 'once only', approved: true }]).tokens).toEqual([]);
});

test('Names of what every object has are words like others', () => {
  const samples = Array.from({ length: 80 }, (_, index) => ({
    text: '__proto__ constructor',
    approved: index % 2 === 0,
  }));
  expect(probability('constructor __proto__ toString', learn(samples))).toBeCloseTo(0.5);
});

test('The order of verdicts makes no difference, and every score is a probability', () => {
  const samples = corpus(200, 5);
  expect(learn(samples.toReversed())).toEqual(learn(samples));
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(tokensOf(`${text}\n${text}`).size).toBeLessThan(4 * text.length + 12);
      expect(probability(text)).toBeGreaterThan(0);
      expect(probability(text)).toBeLessThan(1);
    }),
    { numRuns: 100, seed: 1 },
  );
});
