import sharp from 'sharp';
import { expect, it } from 'vitest';
import { drawShareCard } from '#app/_server/share-card.ts';

const card = { locale: 'en', siteName: 'News', section: 'Culture', date: '22 May 2024' } as const;

it.each([
  ['an English headline', { ...card, text: 'The ferry that is never late' }],
  ['a Khmer headline', { ...card, locale: 'km' as const, text: 'ភូមិដែលអុំទូកមុនពេលបាយព្រឹក ហើយក្មេងៗរៀនអានអក្សរ' }],
  ['both scripts', { ...card, text: 'The word ភូមិ means village' }],
  ['a headline longer than the picture', { ...card, text: 'word '.repeat(400) }],
  ['a word longer than the picture', { ...card, text: 'ក'.repeat(3000) }],
  [
    'markup and control characters',
    { ...card, text: '<b>&amp;</b> \u0000\u0007\ud800 "x"', section: '</span>' },
  ],
  ['nothing to see', { ...card, text: ' \u200b🎉', siteName: '', section: '', date: '' }],
])('draws %s', async (_, given) => {
  const { format, width, height } = await sharp(await drawShareCard(given)).metadata();
  expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
});

it('breaks Khmer into lines between words: none leaves the picture', async () => {
  const text = 'សិស្សដែលរៀននៅសាលាភូមិយើងចូលចិត្តអានសៀវភៅ'.repeat(3);
  const { data, info } = await sharp(await drawShareCard({ ...card, locale: 'km', text }))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const isInk = (x: number, y: number) => (data[(y * info.width + x) * info.channels] ?? 255) < 128;
  const rows = Array.from({ length: 348 }, (_, index) => index + 176);
  const inkIn = (from: number, to: number) =>
    rows.filter((y) => Array.from({ length: to - from }, (_, x) => from + x).some((x) => isInk(x, y))).length;
  expect(inkIn(80, 1120)).toBeGreaterThan(150);
  expect(inkIn(0, 70)).toBe(0);
  expect(inkIn(1130, 1200)).toBe(0);
});
