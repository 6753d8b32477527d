import { thumbHashToRGBA } from 'thumbhash';

/** Colour stops of a blurred picture from top (0) to bottom (1), as `#rrggbb`; from its thumbhash (base64). */
export function placeholderStops(thumbhash: string, count = 4): { offset: number; colour: string }[] {
  const { w, h, rgba } = thumbHashToRGBA(Buffer.from(thumbhash, 'base64'));
  return Array.from({ length: count }, (_, band) => {
    const from = Math.floor((band * h) / count);
    const to = Math.floor(((band + 1) * h) / count);
    const sum = [0, 0, 0];
    for (let pixel = from * w; pixel < to * w; pixel++)
      for (let channel = 0; channel < 3; channel++)
        sum[channel] = (sum[channel] ?? 0) + (rgba[pixel * 4 + channel] ?? 0);
    const colour = `#${sum
      .map((value) =>
        Math.round(value / ((to - from) * w))
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;
    return { offset: band / (count - 1), colour };
  });
}
