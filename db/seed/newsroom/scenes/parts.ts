// Drawing primitives and palette. Every scene is a string of flat shapes on a 1600 × 1000 sheet.

export type Point = readonly [number, number];

export const C = {
  sand: '#fbf8f2',
  sand2: '#f1e7d4',
  sand3: '#e2cfae',
  clay: '#c98f5e',
  earth: '#b4683c',
  earth2: '#8d4c2a',
  ink: '#1d1a16',
  ink2: '#35302a',
  brick: '#8c2f1b',
  brick2: '#b14a2f',
  terra: '#cf6d46',
  rose: '#e58f73',
  peach: '#f5bd90',
  blush: '#fadcc0',
  teal: '#0f5257',
  teal2: '#2b7a7b',
  teal3: '#6fa9a3',
  mist: '#b9d3c9',
  haze: '#dfe8dc',
  turmeric: '#b7791f',
  gold: '#dca54a',
  butter: '#f4d58d',
  rice: '#7d9a3c',
  rice2: '#a8ba57',
  rice3: '#ccd384',
  leaf: '#3f6f3d',
  forest: '#1f4a3c',
  deep: '#13332d',
  indigo: '#1f2547',
  indigo2: '#343b6c',
  indigo3: '#5a6296',
  plum: '#5a2f47',
  wood: '#6b4327',
  wood2: '#90603a',
  wood3: '#b98a58',
  grey: '#8d8a80',
  stone: '#c4bba8',
} as const;

export const num = (value: number): string => String(Math.round(value * 10) / 10);

export const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

export type Random = {
  (): number;
  between: (low: number, high: number) => number;
  pick: <T>(list: readonly T[]) => T;
};

/** Mulberry32: the same seed always draws the same picture. */
export const seeded = (seed: number): Random => {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return Object.assign(next, {
    between: (low: number, high: number) => low + (high - low) * next(),
    pick: <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T,
  });
};

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** Blend two #rrggbb colours; anything else (a pattern, say) comes back as it is. */
export const mix = (from: string, to: string, amount: number): string => {
  if (from[0] !== '#' || to[0] !== '#') return from;
  const target = channels(to);
  const blended = channels(from).map((value, index) => value + ((target[index] ?? 0) - value) * amount);
  return `#${blended.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
};
export const darker = (colour: string, amount = 0.2) => mix(colour, '#17131f', amount);
export const lighter = (colour: string, amount = 0.2) => mix(colour, '#fff6e4', amount);

export const path = (d: string, fill: string, extra = '') => `<path d="${d}" fill="${fill}" ${extra}/>`;
export const line = (d: string, stroke: string, width: number, extra = '') =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${num(width)}" ${extra}/>`;
export const rect = (x: number, y: number, w: number, h: number, fill: string, extra = '') =>
  `<rect x="${num(x)}" y="${num(y)}" width="${num(w)}" height="${num(h)}" fill="${fill}" ${extra}/>`;
export const round = (x: number, y: number, w: number, h: number, r: number, fill: string, extra = '') =>
  rect(x, y, w, h, fill, `rx="${num(r)}" ${extra}`);
export const circle = (x: number, y: number, r: number, fill: string, extra = '') =>
  `<circle cx="${num(x)}" cy="${num(y)}" r="${num(r)}" fill="${fill}" ${extra}/>`;
export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string, extra = '') =>
  `<ellipse cx="${num(x)}" cy="${num(y)}" rx="${num(rx)}" ry="${num(ry)}" fill="${fill}" ${extra}/>`;
export const join = (points: readonly Point[]) => points.map(([x, y]) => `${num(x)},${num(y)}`).join(' ');
export const poly = (points: readonly Point[], fill: string, extra = '') =>
  `<polygon points="${join(points)}" fill="${fill}" ${extra}/>`;
export const group = (attributes: string, ...children: string[]) =>
  `<g ${attributes}>${children.join('')}</g>`;
export const at = (x: number, y: number, scale: number, ...children: string[]) =>
  group(`transform="translate(${num(x)} ${num(y)}) scale(${Math.round(scale * 1000) / 1000})"`, ...children);
export const mirrored = (x: number, y: number, scale: number, ...children: string[]) =>
  group(
    `transform="translate(${num(x)} ${num(y)}) scale(${Math.round(-scale * 1000) / 1000} ${Math.round(scale * 1000) / 1000})"`,
    ...children,
  );
export const turned = (x: number, y: number, degrees: number, ...children: string[]) =>
  group(`transform="translate(${num(x)} ${num(y)}) rotate(${num(degrees)})"`, ...children);
export const clear = (opacity: number) => `opacity="${opacity}"`;

/** A soft curve through points (Catmull–Rom). */
export const smooth = (points: readonly Point[], closed = false): string => {
  const count = points.length;
  const get = (index: number): Point =>
    points[closed ? (index + count) % count : Math.max(0, Math.min(count - 1, index))] as Point;
  const start = get(0);
  let d = `M${num(start[0])},${num(start[1])}`;
  for (const index of range(closed ? count : count - 1)) {
    const [p0, p1, p2, p3] = [get(index - 1), get(index), get(index + 1), get(index + 2)];
    d += `C${num(p1[0] + (p2[0] - p0[0]) / 6)},${num(p1[1] + (p2[1] - p0[1]) / 6)} ${num(p2[0] - (p3[0] - p1[0]) / 6)},${num(p2[1] - (p3[1] - p1[1]) / 6)} ${num(p2[0])},${num(p2[1])}`;
  }
  return closed ? `${d}Z` : d;
};
export const shape = (points: readonly Point[], fill: string, extra = '') =>
  path(smooth(points, true), fill, extra);

/** A limb, branch or petal: a capsule that is thicker at one end. */
export const taper = (a: Point, ar: number, b: Point, br: number, fill: string, extra = '') => {
  const angle = Math.atan2(b[1] - a[1], b[0] - a[0]) + Math.PI / 2;
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const d =
    `m${num(a[0] + c * ar)},${num(a[1] + s * ar)}l${num(b[0] - a[0] + c * (br - ar))},${num(b[1] - a[1] + s * (br - ar))}` +
    `a${num(br)},${num(br)} 0 0 0 ${num(-2 * c * br)},${num(-2 * s * br)}` +
    `l${num(a[0] - b[0] + c * (br - ar))},${num(a[1] - b[1] + s * (br - ar))}a${num(ar)},${num(ar)} 0 0 0 ${num(2 * c * ar)},${num(2 * s * ar)}`;
  return path(d, fill, extra);
};

const idOf = (text: string) => {
  let hash = 7;
  for (const letter of text) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
  return `f${hash.toString(36)}`;
};

/** A shape filled with a blend; the definition travels beside it, named by its content. */
export const blend = (
  colours: readonly string[],
  draw: (fill: string) => string,
  direction: 'down' | 'across' | 'round' = 'down',
) => {
  const id = idOf(colours.join() + direction);
  const stops = colours
    .map((colour, index) => {
      const [tint, opacity] = colour.split('/');
      const stopOpacity = opacity ? ` stop-opacity="${opacity}"` : '';
      return `<stop offset="${num((index / (colours.length - 1)) * 100)}%" stop-color="${tint}"${stopOpacity}/>`;
    })
    .join('');
  const tag = direction === 'round' ? 'radialGradient' : 'linearGradient';
  const along = direction === 'down' ? ' x2="0" y2="1"' : '';
  return `<${tag} id="${id}"${along}>${stops}</${tag}>${draw(`url(#${id})`)}`;
};
export const wash = (colours: readonly string[], y = 0, h = 1000, x = 0, w = 1600) =>
  blend(colours, (fill) => rect(x, y, w, h, fill));
export const glow = (x: number, y: number, r: number, colour: string, strength = 0.8) =>
  blend(
    [`${colour}/${strength}`, `${colour}/${Math.round(strength * 35) / 100}`, `${colour}/0`],
    (fill) => circle(x, y, r, fill),
    'round',
  );
export const part = (id: string, fill: string, extra = '') => `<use href="#${id}" fill="${fill}" ${extra}/>`;
/** Draw once, then again elsewhere with `again`: reflections, rows, crowds. */
export const named = (id: string, ...children: string[]) => `<g id="${id}">${children.join('')}</g>`;
export const stored = (id: string, ...children: string[]) => `<defs>${named(id, ...children)}</defs>`;
export const again = (id: string, transform: string, extra = '') =>
  `<use href="#${id}"${transform ? ` transform="${transform}"` : ''} ${extra}/>`;
export const clip = (id: string, mask: string, ...children: string[]) =>
  `<clipPath id="${id}">${mask}</clipPath><g clip-path="url(#${id})">${children.join('')}</g>`;

const fan = (() => {
  const points = range(11).flatMap((index): Point[] => {
    const a = ((-105 + index * 21) * Math.PI) / 180;
    const b = ((-105 + (index + 0.5) * 21) * Math.PI) / 180;
    const reach = 1 - Math.abs(index - 5) * 0.03;
    const outer: Point = [Math.sin(a) * 10 * reach, -Math.cos(a) * 10 * reach];
    return index === 10 ? [outer] : [outer, [Math.sin(b) * 7.4 * reach, -Math.cos(b) * 7.4 * reach]];
  });
  return `<polygon id="fan" points="0,0 ${join(points)}"/>`;
})();

// The head of a sugar palm, drawn once for each sheet and reused in any colour: 100 units across.
const crown = (id: string, shaded: boolean) => {
  const r = seeded(29);
  const leaves = range(24).map((index) => {
    const reach = index < 11 ? 50 : index < 20 ? 28 : 8;
    const spread =
      index < 11 ? -128 + index * 25.6 : index < 20 ? -100 + (index - 11) * 25 : -70 + (index - 20) * 46;
    const angle = Math.round(spread + r.between(-8, 8));
    const rad = (angle * Math.PI) / 180;
    const place = `translate(${num(Math.sin(rad) * reach * 0.86)} ${num(-Math.cos(rad) * reach * 0.8)})rotate(${angle})scale(2.6)`;
    const tone = (index < 11 ? 0 : 1.4) + r() * 2;
    const tint =
      tone < 0.9
        ? ' fill="#17131f" opacity=".28"'
        : tone > 2.3
          ? ' fill="#fff6e4" opacity=".2"'
          : tone > 1.6
            ? ' fill="#fff6e4" opacity=".09"'
            : '';
    return `<use href="#fan" transform="${place}"/>${shaded && tint ? `<use href="#fan" transform="${place}"${tint}/>` : ''}`;
  });
  return `<g id="${id}"><circle cy="-5" r="28"/>${leaves.join('')}</g>`;
};

const check = (id: string, dark: string, pale: string) =>
  `<pattern id="${id}" width="3.2" height="3.2" patternUnits="userSpaceOnUse">${rect(0, 0, 3.2, 3.2, pale)}${rect(0, 0, 1.6, 3.2, dark, clear(0.55))}${rect(0, 0, 3.2, 1.6, dark, clear(0.55))}</pattern>`;

export const krama = { brick: 'url(#kb)', river: 'url(#kt)', gold: 'url(#kg)', plum: 'url(#kp)' } as const;

const grain = (() => {
  const r = seeded(11);
  const specks = range(70)
    .map((index) =>
      circle(r.between(3, 297), r.between(3, 297), r.between(0.5, 1.5), index % 2 ? '#fff' : C.ink),
    )
    .join('');
  return `<pattern id="grain" width="300" height="300" patternUnits="userSpaceOnUse" patternTransform="rotate(17)">${specks}</pattern>`;
})();

// In order of dependence: a sheet carries only what it, or a later entry it carries, refers to.
const library: Record<string, string> = {
  fan,
  crown: crown('crown', true),
  flatcrown: crown('flatcrown', false),
  grain,
  ...Object.fromEntries(
    Object.entries({
      'face-side':
        'M-6.4-13C-6.6-20.6 7-20.8 7-13.2C7.2-12 7.9-10.8 7.6-10C7.3-9.6 6.8-9.6 6.7-9C6.4-5 4.4-2.6 1.4-2.6C-3-2.6-6.4-7-6.4-13Z',
      'face-front': 'M-6.8-13C-6.9-20.6 6.9-20.6 6.8-13C6.6-7 3.6-2.6 0-2.6C-3.6-2.6-6.6-7-6.8-13Z',
      'hair-side':
        'M-5.6-5.4C-9.6-10-8.6-20.6-1.6-22.2C4-23.2 8.4-20 7.4-14.2C5.4-17 2-17.2-.6-16.4C-3-15.6-3.6-13-4-10.6Z',
      'hair-front':
        'M-7.4-10C-9-21-3-22.4 0-22.2C3-22.4 9-21 7.4-10C6.4-14 4-16.6 1-16.6C-3-16.4-6.4-14.4-7.4-10Z',
      'hair-back': 'M-7.2-8C-9.4-20-4-22.4 0-22.4C4-22.4 9.4-20 7.2-8C5-4-5-4-7.2-8Z',
      'torso-side':
        'M-7.2,3C-6.6-12-8.4-20-7.8-27Q-6.4-33-3-34H3Q6.4-33 7.8-27C8.4-20 6.6-12 7.2,3Q0,6-7.2,3Z',
      'torso-front':
        'M-9.3,3C-8.7-12-11.1-20-10.5-27Q-9.1-33-3-34H3Q9.1-33 10.5-27C11.1-20 8.7-12 9.3,3Q0,6-9.3,3Z',
      'shade-side': 'M-7.2,3C-6.6-12-8.4-20-7.8-27Q-6.4-32-4-33.4C-3-20-4-8-2,4.6Q-5,4.6-7.2,3Z',
      'shade-front': 'M-9.3,3C-8.7-12-11.1-20-10.5-27Q-9.1-32-4-33.4C-3-20-4-8-2,4.6Q-5,4.6-9.3,3Z',
    }).map(([id, d]) => [id, `<path id="${id}" d="${d}"/>`]),
  ),
  kb: check('kb', C.brick, C.sand),
  kt: check('kt', C.teal, C.sand),
  kg: check('kg', C.turmeric, C.sand),
  kp: check('kp', C.indigo2, C.blush),
};

// Limbs of one colour that follow each other become one path; they all wind the same way.
const limbs = /(<path d="m[^"]*)" fill="([^"]*)" \/><path d="m([^"]*)" fill="\2" \/>/g;

/** Shorter numbers, fewer blanks, merged limbs: less than two thirds of the bytes of a drawing. */
const tight = (svg: string) =>
  [1, 2, 3]
    .reduce((text) => text.replaceAll(limbs, '$1M$3" fill="$2" />'), svg)
    .replaceAll(' />', '/>')
    .replaceAll('" >', '">')
    .replaceAll(/ d="[^"]*"/g, (d) =>
      d
        .replaceAll(/(?<!\d)0\.(\d)/g, '.$1')
        .replaceAll(/([A-Za-z\d]),-/g, '$1-')
        .replaceAll(/([A-Za-z\d]) -/g, '$1-'),
    );

export const sheet = (width: number, height: number, ...children: string[]) => {
  let body = children.join('') + rect(0, 0, width, height, 'url(#grain)', clear(0.1));
  let defs = '';
  for (const [id, definition] of Object.entries(library).reverse())
    if ((body + defs).includes(`#${id}`)) defs = definition + defs;
  body = tight(`<defs>${defs}</defs>${body}`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" stroke-linecap="round" stroke-linejoin="round">${body}</svg>`;
};
export const scene = (...children: string[]) => sheet(1600, 1000, ...children);
