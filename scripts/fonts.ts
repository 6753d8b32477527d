/**
 * Cuts the typefaces down to what pages use and writes them to public/fonts, with the style sheet that names them, and
 * once more in one weight to app/_server/share-fonts, for the pictures drawn on the server.
 * Run by hand (`npm run fonts`) when a typeface or the set of letters changes; the results are checked in.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');

const latin = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ŒœŠšŽžŸ–—‘’‚“”„†•…‹›€™−`;
// With the joiners that shaping needs, and the dotted circle that shows a stray sign.
const khmer = `${range(0x1780, 0x17f9)}${range(0x19e0, 0x19ff)}\u200b\u200c\u200d\u25cc ()«»–—“”‘’…!?.,:;%/+-៛`;

type Face = {
  name: string;
  family: string;
  file: string;
  letters: string;
  axes: Record<string, number | { min: number; max: number }>;
  weight: string;
  unicodeRange: string;
};

const faces: Face[] = [
  {
    name: 'fraunces',
    family: 'Fraunces',
    file: '@fontsource-variable/fraunces/files/fraunces-latin-full-normal.woff2',
    letters: latin,
    axes: { wght: 600, opsz: 48, SOFT: 0, WONK: 0 },
    weight: '600',
    unicodeRange: 'U+20-17F, U+2010-2044, U+20AC, U+2122, U+2212',
  },
  {
    name: 'kantumruy-khmer',
    family: 'Kantumruy Khmer',
    file: '@fontsource-variable/kantumruy-pro/files/kantumruy-pro-khmer-wght-normal.woff2',
    letters: khmer,
    axes: { wght: { min: 400, max: 700 } },
    weight: '400 700',
    unicodeRange: 'U+1780-17FF, U+19E0-19FF, U+200B-200D, U+25CC',
  },
  {
    name: 'kantumruy-latin',
    family: 'Kantumruy Latin',
    file: '@fontsource-variable/kantumruy-pro/files/kantumruy-pro-latin-wght-normal.woff2',
    letters: latin,
    axes: { wght: { min: 400, max: 700 } },
    weight: '400 700',
    unicodeRange: 'U+20-17F, U+2010-2044, U+20AC, U+2122, U+2212',
  },
];

const out = new URL('../public/fonts/', import.meta.url);
mkdirSync(out, { recursive: true });
for (const file of readdirSync(out)) rmSync(new URL(file, out));

let css = '/* Written by scripts/fonts.ts. */\n';
const files: Record<string, string> = {};
for (const face of faces) {
  const original = readFileSync(require.resolve(face.file));
  const subset = await subsetFont(original, face.letters, {
    targetFormat: 'woff2',
    variationAxes: face.axes,
  });
  const hash = createHash('sha256').update(subset).digest('hex').slice(0, 8);
  const fileName = `${face.name}-${hash}.woff2`;
  writeFileSync(new URL(fileName, out), subset);
  files[face.name] = `/fonts/${fileName}`;
  css += `@font-face {\n  font-family: "${face.family}";\n  src: url("/fonts/${fileName}") format("woff2");\n  font-weight: ${face.weight};\n  font-display: swap;\n  unicode-range: ${face.unicodeRange};\n}\n`;
  console.log(
    `${fileName}: ${(subset.length / 1000).toFixed(1)} kB of ${(original.length / 1000).toFixed(1)} kB`,
  );
}
writeFileSync(new URL('../app/fonts.css', import.meta.url), css);
writeFileSync(
  new URL('../components/layout/font-files.ts', import.meta.url),
  `// Written by scripts/fonts.ts.\nexport const fontFiles = ${JSON.stringify(files, null, 2)} as const;\n`,
);

const drawn = new URL('../app/_server/share-fonts/', import.meta.url);
mkdirSync(drawn, { recursive: true });
for (const face of faces) {
  const subset = await subsetFont(readFileSync(require.resolve(face.file)), face.letters, {
    targetFormat: 'truetype',
    variationAxes: { ...face.axes, wght: 600 },
  });
  writeFileSync(new URL(`${face.name}.ttf`, drawn), subset);
}
