import { expect, test } from 'vitest';
import { isSafeUrl } from '#db/articles/rules/safe-url.ts';

test.each([
  ['https://example.org/a?b#c', true],
  ['mailto:desk@example.org', true],
  ['tel:+85512345678', true],
  ['/about', true],
  ['/', true],
  ['#notes', true],
  ['//elsewhere.example', false],
  ['/\\elsewhere.example', false],
  ['/\t/elsewhere.example', false],
  ['\t//elsewhere.example', false],
  ['/\n\\elsewhere.example', false],
  ['javascript:alert(1)', false],
  ['java\nscript:alert(1)', false],
  [' javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['about', false],
])('%j may stand in a link: %s', (url, isSafe) => {
  expect(isSafeUrl(url)).toBe(isSafe);
});
