/**
 * Cuts the typefaces down to what pages use and writes them to public/fonts, with the style sheet that names them, and
 * once more in one weight to app/_server/share-fonts, for the pictures drawn on the server.
 * Run by hand (`npm run fonts`) when a typeface or the set of letters changes; the results are checked in.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { en } from '#components/messages/en.ts';

const require = createRequire(import.meta.url);
const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');
/** English, and the accents of names in it: the whole of Latin is half as much again for every reader. */
const latin = `${range(0x20, 0x7e)}\u00a0©·•‹›–—‘’“”…éèêëàâäáçïîíñöóôüúûøÉ`;
/** Pictures are drawn here, so letters cost nothing. */
const allLatin = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ŒœŠšŽžŸ–—‘’‚“”„†•…‹›€™−`;
/**
 * With the joiners that shaping needs, the dotted circle that shows a stray sign, and the signs that stand between
 * Khmer words: without the space here, each would fetch the Latin file.
 */
const khmer = `${range(0x1780, 0x17dd)}${range(0x17e0, 0x17e9)}\u200b\u200c\u200d\u25cc\u00a0 !"%&'()+,-./:;?«»`;
/** The other language by its own name, on English pages: not worth a whole face. */
const languageNames = en.site.otherLanguage + en.article.inOtherLanguage;

type Axes = Record<string, number | { min: number; max: number }>;
const weights: Axes = { wght: { min: 400, max: 700 } };
const typefaces = {
  fraunces: {
    file: '@fontsource-variable/fraunces/files/fraunces-latin-full-normal.woff2',
    axes: { wght: 600, opsz: 48, SOFT: 0, WONK: 0 } as Axes,
  },
  'kantumruy-khmer': {
    file: '@fontsource-variable/kantumruy-pro/files/kantumruy-pro-khmer-wght-normal.woff2',
    axes: weights,
  },
  'kantumruy-latin': {
    file: '@fontsource-variable/kantumruy-pro/files/kantumruy-pro-latin-wght-normal.woff2',
    axes: weights,
  },
};
type Typeface = keyof typeof typefaces;

type Cut = {
  name: string;
  from: Typeface;
  letters: string;
  weight?: Axes;
  /** Under which names pages know it. */
  families: Record<string, Display>;
};
/**
 * `optional`: what has not come when the page is first shown waits for the next page, so nothing ever moves. `swap`: of
 * use to those whose device has no such letters at all, for whom anything is better than boxes.
 */
type Display = 'optional' | 'swap';
const cuts: Cut[] = [
  { name: 'fraunces', from: 'fraunces', letters: latin, families: { Fraunces: 'optional' } },
  {
    name: 'kantumruy-khmer',
    from: 'kantumruy-khmer',
    letters: khmer,
    families: { 'Kantumruy Khmer': 'optional', 'Last Khmer': 'swap' },
  },
  {
    name: 'kantumruy-latin',
    from: 'kantumruy-latin',
    // Names in headlines; other Latin words are in the device's face, as on English pages.
    weight: { wght: 600 },
    letters: [...latin].filter((letter) => !khmer.includes(letter)).join(''),
    families: { 'Kantumruy Latin': 'optional' },
  },
  {
    name: 'language-names',
    from: 'kantumruy-khmer',
    letters: languageNames,
    weight: { wght: 400 },
    families: { 'Language Names': 'swap' },
  },
];

/**
 * Faces of the device in the measure of ours, so that nothing moves when ours arrives: `width` is how wide our letters
 * are in theirs, over the headlines of the demo newsroom; ascent and descent are ours, of the size before that.
 */
type StandIn = { family: string; local: string[]; weight: string; width: number } & {
  ascent: number;
  descent: number;
};
const fraunces = { weight: '600', ascent: 0.978, descent: 0.255 };
const standIns: StandIn[] = [
  { family: 'Fraunces by Georgia', local: ['Georgia Bold', 'Georgia-Bold'], width: 0.905, ...fraunces },
  {
    family: 'Fraunces by Noto Serif',
    local: ['Noto Serif Bold', 'NotoSerif-Bold'],
    width: 0.92,
    ...fraunces,
  },
  {
    family: 'Fraunces by Times',
    local: ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold'],
    width: 1.084,
    ...fraunces,
  },
  // Android has it, but only here it can be named.
  {
    family: 'Device Khmer',
    local: ['Noto Sans Khmer Regular', 'Noto Sans Khmer', 'NotoSansKhmer-Regular'],
    weight: '400 700',
    width: 1,
    ascent: 0.92,
    descent: 0.26,
  },
];

const out = new URL('../public/fonts/', import.meta.url);
mkdirSync(out, { recursive: true });
for (const file of readdirSync(out)) rmSync(new URL(file, out));

let css = '/* Written by scripts/fonts.ts. */\n';
const files: Record<string, string> = {};
for (const { name, from, letters, weight, families } of cuts) {
  const { file, axes } = typefaces[from];
  const original = readFileSync(require.resolve(file));
  const variationAxes = { ...axes, ...weight };
  const subset = await subsetFont(original, letters, { targetFormat: 'woff2', variationAxes });
  const hash = createHash('sha256').update(subset).digest('hex').slice(0, 8);
  const fileName = `${name}-${hash}.woff2`;
  writeFileSync(new URL(fileName, out), subset);
  files[name] = `/fonts/${fileName}`;
  for (const [family, display] of Object.entries(families)) {
    css += fontFace(family, {
      src: `url("/fonts/${fileName}") format("woff2")`,
      'font-weight': weightRange(variationAxes),
      'font-display': display,
      'unicode-range': unicodeRange(letters),
    });
  }
  console.log(
    `${fileName}: ${(subset.length / 1000).toFixed(1)} kB of ${(original.length / 1000).toFixed(1)} kB`,
  );
}
for (const { family, local, weight, width, ascent, descent } of standIns) {
  css += fontFace(family, {
    src: local.map((name) => `local("${name}")`).join(', '),
    'font-weight': weight,
    'size-adjust': percent(width),
    'ascent-override': percent(ascent / width),
    'descent-override': percent(descent / width),
    'line-gap-override': '0%',
  });
}
writeFileSync(new URL('../app/fonts.css', import.meta.url), css);
writeFileSync(
  new URL('../components/layout/font-files.ts', import.meta.url),
  `// Written by scripts/fonts.ts.\nexport const fontFiles = ${JSON.stringify(files, null, 2)} as const;\n`,
);

const drawn = new URL('../app/_server/share-fonts/', import.meta.url);
mkdirSync(drawn, { recursive: true });
for (const [name, { file, axes }] of Object.entries(typefaces)) {
  const letters = name === 'kantumruy-khmer' ? khmer : allLatin;
  const subset = await subsetFont(readFileSync(require.resolve(file)), letters, {
    targetFormat: 'truetype',
    variationAxes: { ...axes, wght: 600 },
  });
  writeFileSync(new URL(`${name}.ttf`, drawn), subset);
}

function fontFace(family: string, descriptors: Record<string, string>): string {
  const lines = Object.entries({ 'font-family': `"${family}"`, ...descriptors });
  return `@font-face {\n${lines.map(([name, value]) => `  ${name}: ${value};\n`).join('')}}\n`;
}

function weightRange({ wght = 400 }: Axes): string {
  return typeof wght === 'number' ? String(wght) : `${wght.min} ${wght.max}`;
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))}%`;
}

/** "U+20-7E, U+A0" for all letters between. */
function unicodeRange(letters: string): string {
  const codes = [...new Set(letters)].map((letter) => letter.codePointAt(0) ?? 0).toSorted((a, b) => a - b);
  const runs: [from: number, to: number][] = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last && code === last[1] + 1) last[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code: number) => code.toString(16).toUpperCase();
  return runs.map(([from, to]) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`).join(', ');
}
