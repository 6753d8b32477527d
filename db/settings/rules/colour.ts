/** What the colour of a newsroom stands on: paper and the sand of boxes, by day and in the dark, as in the theme. */
export const papers = { light: ['#fbf8f2', '#f3ecdf'], dark: ['#171411', '#211d18'] } as const;

/** What text needs to be read by people who see less. */
const READABLE = 4.5;

type Rgb = [red: number, green: number, blue: number];

/** A colour as we write it: `#8c2f1b`; null for what is none. */
export function parseColour(typed: string): string | null {
  const [, digits] = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/.exec(typed.trim().toLowerCase()) ?? [];
  if (!digits) return null;
  return `#${digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits}`;
}

const rgb = (colour: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as Rgb;

function luminance(colour: string): number {
  const [red, green, blue] = rgb(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, from 1 to 21, as WCAG counts it. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const isReadable = (colour: string, on: readonly string[]) =>
  on.every((paper) => contrast(colour, paper) >= READABLE);

/** Whether text in this colour can be read by day. */
export const isReadableByDay = (colour: string): boolean => isReadable(colour, papers.light);

/**
 * The colour for the dark: no colour can be read on both papers, so it is made lighter until it can.
 */
export function inTheDark(colour: string): string {
  for (let share = 0; share <= 100; share += 2) {
    const lighter = mixedWithWhite(colour, share / 100);
    if (isReadable(lighter, papers.dark)) return lighter;
  }
  return '#ffffff';
}

function mixedWithWhite(colour: string, share: number): string {
  const parts = rgb(colour).map((value) => Math.round(value + (255 - value) * share));
  return `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The stylesheet of a colour. More exact than the theme's own rule, so that the order of the two does not count. */
export const colourStyles = (colour: string): string =>
  `:root:root{--brick:${colour}}@media(prefers-color-scheme:dark){:root:root{--brick:${inTheDark(colour)}}}\n`;
