import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import {
  colourStyles,
  contrast,
  inTheDark,
  isReadableByDay,
  papers,
  parseColour,
} from '#db/settings/rules/colour.ts';

test.each([
  ['#8C2F1B', '#8c2f1b'],
  [' 8c2f1b ', '#8c2f1b'],
  ['#06c', '#0066cc'],
  ['#8c2f1', null],
  ['red', null],
  ['', null],
  ['#8c2f1b;}', null],
])('%s is the colour %s', (typed, colour) => {
  expect(parseColour(typed)).toBe(colour);
});

test.each([
  ['#000000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.48],
  ['#8c2f1b', '#8c2f1b', 1],
])('The contrast of %s and %s is %d', (one, other, expected) => {
  expect(contrast(one, other)).toBeCloseTo(expected, 2);
  expect(contrast(other, one)).toBe(contrast(one, other));
});

test.each([
  ['#8c2f1b', true],
  ['#0b5cab', true],
  ['#e2dacb', false],
  ['#d97706', false],
])('By day %s can be read: %s', (colour, can) => {
  expect(isReadableByDay(colour)).toBe(can);
});

test.each(['#000000', '#8c2f1b', '#00007f', '#0b5cab', '#ffffff'])(
  'In the dark %s can be read too',
  (colour) => {
    for (const paper of papers.dark) expect(contrast(inTheDark(colour), paper)).toBeGreaterThanOrEqual(4.5);
  },
);

test('A colour that can be read in the dark stays as it is', () => {
  expect(inTheDark('#e8836a')).toBe('#e8836a');
});

test('The papers are those of the theme', async () => {
  const theme = await readFile('app/theme.css', 'utf8');
  const valuesOf = (name: string) =>
    [...theme.matchAll(new RegExp(`--${name}: (#\\w+);`, 'g'))].map(([, value]) => value);
  expect([valuesOf('paper'), valuesOf('sand')]).toEqual([
    [papers.light[0], papers.dark[0]],
    [papers.light[1], papers.dark[1]],
  ]);
});

test('The stylesheet has the colour by day and in the dark', () => {
  expect(colourStyles('#8c2f1b')).toContain(':root:root{--brick:#8c2f1b}');
  expect(colourStyles('#8c2f1b')).toContain(inTheDark('#8c2f1b'));
});
