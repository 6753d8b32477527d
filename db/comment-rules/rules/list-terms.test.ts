import { expect, test } from 'vitest';
import { cleanHost, readTerms, unusableTerms } from '#db/comment-rules/rules/list-terms.ts';

test.each([
  ['example.com', 'example.com'],
  [' https://www.Example.com/path?x=1 ', 'example.com'],
  ['*.example.com', 'example.com'],
  ['//example.com', null],
  ['ខ្មែរ.com', 'xn--x2e9aya9a.com'],
  ['example', null],
  ['two words.com', null],
  ['name@example.com', null],
  ['', null],
  ['.', null],
])('The host of %s is %s', (typed, host) => {
  const given = cleanHost(typed.trim());
  if (host?.startsWith('xn--')) expect(given).toMatch(/^xn--.*\.com$/);
  else expect(given).toBe(host);
});

test('Entries stand one a line, each once, and what cannot be used stays to be corrected', () => {
  expect(readTerms('words', ' casino \r\n\r\nfree money\ncasino\n!!!\nល្បែង')).toEqual([
    'casino',
    'free money',
    '!!!',
    'ល្បែង',
  ]);
  expect(readTerms('hosts', 'https://spam.example/x\nWWW.spam.example\nnothing')).toEqual([
    'spam.example',
    'nothing',
  ]);
});

test('Entries that match nothing are named', () => {
  expect(unusableTerms('words', ['casino', '!!!', '*', 'ល្បែង'])).toEqual(['!!!', '*']);
  expect(unusableTerms('allowed_hosts', ['a.example', 'nothing'])).toEqual(['nothing']);
});
