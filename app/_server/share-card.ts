import { fileURLToPath } from 'node:url';
import sharp, { type OverlayOptions } from 'sharp';
import { escapeXml } from '#app/_server/feeds/xml.ts';
import type { Locale } from '#db/core/locale.ts';
import { excerpt } from '#db/search/text.ts';

/** What a drawn picture says. */
export type ShareCard = {
  locale: Locale;
  siteName: string;
  /** Large: a headline, or the site's motto. */
  text: string;
  /** The small line below: section and date. */
  section: string;
  date: string;
};

const width = 1200;
const height = 630;
const margin = 80;
const colours = {
  paper: '#fbf8f2',
  ink: '#1d1a16',
  muted: '#655c52',
  brick: '#8c2f1b',
  river: '#0f5257',
  turmeric: '#b7791f',
};

/** Where the headline may stand, in pixels from the top. */
const room = { from: 176, to: 524 };
/** Sizes to try, largest first. Khmer is larger at the same size, and its signs need more space between lines. */
const type: Record<Locale, { family: string; sizes: number[]; lineHeight: number }> = {
  en: { family: 'Fraunces, Kantumruy Pro', sizes: [84, 74, 66, 58, 50], lineHeight: 1 },
  km: { family: 'Kantumruy Pro', sizes: [72, 64, 57, 50, 44], lineHeight: 1.22 },
};
/** Visible letters; what is longer than this fits at no size. */
const LONGEST = 170;

/** Draws the picture that stands for a page without one on other sites: a PNG of 1200 by 630 pixels. */
export async function drawShareCard(card: ShareCard): Promise<Uint8Array<ArrayBuffer>> {
  await typefaces();
  const { family } = type[card.locale];
  const name = await draw(span(excerpt(card.siteName, 50), { colour: colours.brick }), `${family} 42`);
  const headline = await drawHeadline(card);
  const details = [
    span(excerpt(card.section, 40), { colour: colours.river }),
    span(card.date, { colour: colours.muted }),
  ].filter(Boolean);
  const layers: OverlayOptions[] = [
    { input: Buffer.from(krama), left: 0, top: 118 },
    { input: name.data, left: margin, top: Math.round((118 - name.height) / 2) },
    {
      input: headline.data,
      left: margin,
      top: Math.round(room.from + (room.to - room.from - headline.height) / 2),
    },
  ];
  if (details.length) {
    const line = await draw(details.join('\u2003'), 'Kantumruy Pro 28');
    layers.push({ input: line.data, left: margin, top: 580 - line.height });
  }
  const png = await sharp({ create: { width, height, channels: 3, background: colours.paper } })
    .composite(layers)
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer();
  return new Uint8Array(png);
}

/** The headline in the largest size that fits. */
async function drawHeadline({ locale, text }: ShareCard): Promise<Drawn> {
  const { family, sizes, lineHeight } = type[locale];
  const short = span(excerpt(text, LONGEST), { colour: colours.ink, lineHeight });
  let drawn: Drawn | undefined;
  for (const size of sizes) {
    drawn = await draw(short, `${family} ${size}`);
    if (drawn.height <= room.to - room.from) break;
  }
  if (!drawn) throw new Error('There is no size to draw in.');
  if (drawn.height <= room.to - room.from) return drawn;
  const data = await sharp(drawn.data)
    .resize({ height: room.to - room.from })
    .toBuffer({ resolveWithObject: true });
  return { data: data.data, width: data.info.width, height: data.info.height };
}

type Drawn = { data: Buffer; width: number; height: number };

/** Words in one colour, as the text engine's markup; '' for what has nothing to see, which it refuses to draw. */
function span(text: string, { colour, lineHeight = 1 }: { colour: string; lineHeight?: number }): string {
  // Our typefaces have no emoji, and boxes in their place are worse than nothing.
  const drawable = text.replace(/\p{Emoji_Presentation}|\uFE0F/gu, '');
  if (!/[^\s\p{C}]/u.test(drawable)) return '';
  return `<span foreground="${colour}" line_height="${lineHeight}">${escapeXml(withBreaks(drawable))}</span>`;
}

async function draw(markup: string, font: string): Promise<Drawn> {
  const { data, info } = await sharp({
    text: { text: markup || '–', font, width: width - 2 * margin, wrap: 'word-char', rgba: true, dpi: 72 },
  })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

const segmenter = new Intl.Segmenter('km', { granularity: 'word' });

/** Khmer has no spaces between words: marks where a line may end. The dictionary trips over the repetition sign. */
function withBreaks(text: string): string {
  const marked = text
    .split('ៗ')
    .map((part) =>
      [...segmenter.segment(part)]
        .map(({ segment }) =>
          /^\p{Script=Khmer}/u.test(segment) && !/^\p{P}/u.test(segment) ? `\u200b${segment}` : segment,
        )
        .join(''),
    );
  return marked.join('ៗ');
}

const files = {
  Fraunces: new URL('./share-fonts/fraunces.ttf', import.meta.url),
  'Kantumruy Pro': new URL('./share-fonts/kantumruy-khmer.ttf', import.meta.url),
  'Kantumruy Pro Latin': new URL('./share-fonts/kantumruy-latin.ttf', import.meta.url),
};
let loaded: Promise<unknown> | undefined;

/** Makes our own typefaces known to the text engine, which then needs none of the machine's. */
function typefaces(): Promise<unknown> {
  loaded ??= Promise.all(
    Object.entries(files).map(([font, file]) =>
      sharp({ text: { text: '-', font, fontfile: fileURLToPath(file) } }).metadata(),
    ),
  );
  return loaded;
}

/** The stripe of the pages, twice as large: brick blocks between pairs of gold threads. */
const krama = (() => {
  const unit = 86;
  const blocks = [
    { x: 0, wide: 36, colour: colours.brick },
    { x: 46, wide: 10, colour: colours.turmeric },
    { x: 66, wide: 10, colour: colours.turmeric },
  ];
  const rects = Array.from({ length: Math.ceil(width / unit) }, (_, index) =>
    blocks.map(
      ({ x, wide, colour }) => `<rect x="${index * unit + x}" width="${wide}" height="12" fill="${colour}"/>`,
    ),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="12">${rects.flat().join('')}</svg>`;
})();
