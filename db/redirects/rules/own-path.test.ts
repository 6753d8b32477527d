import { expect, test } from 'vitest';
import { ownPath } from '#db/redirects/rules/own-path.ts';

test.each([
  ['/old-story', '/old-story'],
  [' /old-story/ ', '/old-story'],
  ['/en/old-story', '/old-story'],
  ['/en', '/'],
  ['/english', '/english'],
  ['/km/%E1%9E%80', '/km/ក'],
  ['/?p=7', '/?p=7'],
  ['/a?utm_source=x#top', '/a'],
  ['https://news.example/a/b?p=7', '/a/b?p=7'],
  ['http://news.example/a', '/a'],
  ['https://other.example/a', null],
  ['https://', null],
  ['//other.example/a', null],
  ['/\\other.example', null],
  ['old-story', null],
  ['', null],
  ['/%E1', null],
])('%s is %s', (typed, path) => {
  expect(ownPath(typed, 'https://news.example')).toBe(path);
});
