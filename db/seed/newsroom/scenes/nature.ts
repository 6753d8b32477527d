// Land, water, sky and what grows in them.
import {
  at,
  blend,
  C,
  circle,
  clear,
  darker,
  ellipse,
  glow,
  group,
  lighter,
  line,
  mirrored,
  num,
  type Point,
  path,
  poly,
  range,
  rect,
  round,
  seeded,
  smooth,
  taper,
  turned,
} from './parts.ts';

export const sun = (x: number, y: number, r: number, colour: string, halo: string = colour) =>
  circle(x, y, r * 2.6, halo, clear(0.14)) +
  circle(x, y, r * 1.7, halo, clear(0.22)) +
  circle(x, y, r, colour);

/** A flat-bottomed heap of cloud, lit from one side. */
export const cloud = (x: number, y: number, w: number, pale: string, shade: string, seed = 1) => {
  const r = seeded(seed * 97);
  const count = 6;
  const lobes = range(count).map((index): [number, number, number] => {
    const t = index / (count - 1);
    const size = w * (0.07 + 0.13 * Math.sin(Math.PI * t) * r.between(0.75, 1.2));
    return [x - w * 0.38 + t * w * 0.76, y - size * 0.75, size];
  });
  const base = round(x - w * 0.48, y - w * 0.07, w * 0.96, w * 0.07, w * 0.035, shade);
  const under = lobes.map(([cx, cy, size]) => circle(cx, Math.min(cy, y - size), size, shade)).join('');
  const over = lobes
    .map(([cx, cy, size]) => circle(cx - size * 0.1, Math.min(cy, y - size) - size * 0.08, size * 0.86, pale))
    .join('');
  return base + under + over;
};

/** Long thin evening clouds. */
export const streaks = (x: number, y: number, w: number, colour: string, seed: number, count = 5) => {
  const r = seeded(seed);
  return range(count)
    .map(() => {
      const [cx, cy, len, h] = [
        x + r.between(-w, w) / 2,
        y + r.between(-60, 60),
        r.between(0.2, 0.55) * w,
        r.between(5, 13),
      ];
      return path(
        `M${num(cx - len / 2)},${num(cy)}Q${num(cx - len * 0.1)},${num(cy - h * 1.6)} ${num(cx + len / 2)},${num(cy)}Q${num(cx)},${num(cy + h)} ${num(cx - len / 2)},${num(cy)}Z`,
        colour,
      );
    })
    .join('');
};

/** A ridge of land across the sheet, filled down to `base`. */
export const ridge = (
  y: number,
  height: number,
  fill: string,
  seed: number,
  base = 1000,
  bumps = 9,
  extra = '',
) => {
  const r = seeded(seed);
  const points = range(bumps + 1).map(
    (index): Point => [(index / bumps) * 1700 - 50, y - r.between(0, height)],
  );
  return path(`${smooth(points)}L1660,${base}L-60,${base}Z`, fill, extra);
};

/** A band of far trees: small overlapping crowns on a line. */
export const treeline = (y: number, size: number, fill: string, seed: number, from = -40, to = 1640) => {
  const r = seeded(seed);
  let d = `M${num(from)},${num(y + 4)}`;
  let x = from;
  while (x < to) {
    const w = r.between(0.7, 1.7) * size;
    const h = r.between(0.35, 0.95) * size;
    d += `L${num(x)},${num(y - h * 0.4)}Q${num(x + w * 0.1)},${num(y - h * 1.2)} ${num(x + w * 0.5)},${num(y - h * 1.15)}T${num(x + w)},${num(y - h * 0.4)}`;
    x += w * 0.86;
  }
  return path(`${d}L${num(x)},${num(y + 4)}Z`, fill);
};

/** A crown with a scalloped edge. */
export const scallop = (
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  fill: string,
  seed: number,
  lobes = 11,
) => {
  const r = seeded(seed);
  const points = range(lobes).map((index): Point => {
    const a = (index / lobes) * Math.PI * 2 + r.between(-0.12, 0.12);
    const k = r.between(0.88, 1.08);
    return [cx + Math.cos(a) * rx * k, cy + Math.sin(a) * ry * k];
  });
  const first = points[0] as Point;
  const d = points
    .map((_, index) => {
      const [x, y] = points[(index + 1) % lobes] as Point;
      const [px, py] = points[index] as Point;
      const size = num(Math.hypot(x - px, y - py) * 0.58);
      return `a${size},${size} 0 0 1 ${num(x - px)},${num(y - py)}`;
    })
    .join('');
  return path(`M${num(first[0])},${num(first[1])}${d}Z`, fill);
};

export const foliage = (x: number, y: number, w: number, h: number, colour: string, seed: number) => {
  const r = seeded(seed);
  const marks = range(9)
    .map(() => {
      const [lx, ly] = [x + r.between(-0.34, 0.3) * w, y + r.between(-0.36, 0.26) * h];
      return `M${num(lx)},${num(ly)}q${num(w * 0.03)},${num(-h * 0.04)} ${num(w * 0.06)},0`;
    })
    .join('');
  return (
    scallop(x, y, w / 2, h / 2, darker(colour, 0.28), seed) +
    scallop(x - w * 0.05, y - h * 0.06, w * 0.43, h * 0.42, colour, seed + 1, 10) +
    scallop(x - w * 0.12, y - h * 0.17, w * 0.27, h * 0.24, lighter(colour, 0.16), seed + 2, 8) +
    line(marks, lighter(colour, 0.34), Math.max(1.5, w * 0.012), clear(0.7))
  );
};

export const tree = (
  x: number,
  y: number,
  h: number,
  colour: string,
  seed: number,
  trunk: string = C.wood,
) => {
  const w = h * 0.8;
  return (
    taper([x, y], h * 0.035, [x - h * 0.01, y - h * 0.5], h * 0.022, trunk) +
    line(
      `M${num(x)},${num(y - h * 0.36)}L${num(x + h * 0.14)},${num(y - h * 0.56)}M${num(x)},${num(y - h * 0.3)}L${num(x - h * 0.16)},${num(y - h * 0.52)}`,
      trunk,
      h * 0.024,
    ) +
    foliage(x + w * 0.24, y - h * 0.55, w * 0.56, h * 0.34, darker(colour, 0.12), seed + 7) +
    foliage(x - w * 0.24, y - h * 0.56, w * 0.58, h * 0.36, darker(colour, 0.06), seed + 5) +
    foliage(x, y - h * 0.74, w * 0.72, h * 0.48, colour, seed)
  );
};

export const bush = (x: number, y: number, w: number, h: number, colour: string, seed: number) =>
  foliage(x - w * 0.24, y - h * 0.36, w * 0.56, h * 0.76, darker(colour, 0.1), seed + 3) +
  foliage(x + w * 0.22, y - h * 0.42, w * 0.62, h * 0.86, colour, seed);

/** The sugar palm, Cambodia's own tree: a straight trunk and a round head of fans. */
export const sugarPalm = (
  x: number,
  y: number,
  h: number,
  leaf: string = C.forest,
  seed = 1,
  trunk: string = darker(leaf, 0.35),
  flat = false,
) => {
  const r = seeded(seed * 31 + 5);
  const R = h * 0.17;
  const cy = y - h + R * 0.9;
  const bend = r.between(-0.02, 0.02) * h;
  const [size, tilt] = [Math.round(R * 20) / 1000, Math.round(r.between(-14, 14))];
  const crown = `<use href="#${flat ? 'flatcrown' : 'crown'}" transform="translate(${num(x + bend)} ${num(cy)}) rotate(${tilt}) scale(${r() > 0.5 ? -size : size} ${size})" fill="${leaf}"/>`;
  const skirt = range(flat ? 2 : 4)
    .map((index, _, all) => {
      const away = index - (all.length - 1) / 2;
      return `<use href="#fan" transform="translate(${num(x + bend + away * R * 0.16)} ${num(cy + R * 0.3)}) rotate(${180 + away * 26}) scale(${Math.round(R * 4.2) / 100})" fill="${flat ? leaf : darker(C.turmeric, 0.35)}"/>`;
    })
    .join('');
  const side = (away: number) => num(x + away * h);
  const trunkPath = `M${side(-0.022)},${num(y)}Q${side(-0.012)},${num(y - h * 0.3)} ${num(x + bend - h * 0.013)},${num(cy)}H${num(x + bend + h * 0.013)}Q${side(0.012)},${num(y - h * 0.3)} ${side(0.023)},${num(y)}Z`;
  const fruit =
    flat || h < 200
      ? ''
      : range(5)
          .map((index) =>
            circle(
              x + bend + (index - 2) * R * 0.16,
              cy + R * (0.28 + (index % 2) * 0.1),
              R * 0.1,
              index % 2 ? C.plum : '#3b2230',
            ),
          )
          .join('');
  return path(trunkPath, trunk) + skirt + crown + fruit;
};

/** A coconut palm: leaning trunk, drooping feathers. */
export const cocoPalm = (
  x: number,
  y: number,
  h: number,
  lean: number,
  leaf: string = C.leaf,
  seed = 1,
  trunk: string = C.wood2,
  flat = false,
) => {
  const r = seeded(seed * 53 + 1);
  const top: Point = [x + lean, y - h];
  const w = h * 0.025;
  const stem = path(
    `M${num(x - w * 1.3)},${num(y)}Q${num(x + lean * 0.1)},${num(y - h * 0.55)} ${num(top[0] - w * 0.6)},${num(top[1])}L${num(top[0] + w * 0.6)},${num(top[1])}Q${num(x + lean * 0.1 + w * 2)},${num(y - h * 0.55)} ${num(x + w * 1.3)},${num(y)}Z`,
    trunk,
  );
  const angles = [-168, -140, -112, -82, -58, -30, 0, 22, 50, 78];
  const fronds = angles
    .map((a, index) => {
      const rad = ((a + r.between(-6, 6)) * Math.PI) / 180;
      const L = h * r.between(0.36, 0.46);
      const end: Point = [top[0] + Math.cos(rad) * L, top[1] + Math.sin(rad) * L * 0.75 + L * 0.36];
      const mid: Point = [top[0] + Math.cos(rad) * L * 0.6, top[1] + Math.sin(rad) * L * 0.8 - L * 0.02];
      const leaves = range(10)
        .map((k) => {
          const t = 0.12 + (k / 9) * 0.86;
          const px = (1 - t) ** 2 * top[0] + 2 * t * (1 - t) * mid[0] + t * t * end[0];
          const py = (1 - t) ** 2 * top[1] + 2 * t * (1 - t) * mid[1] + t * t * end[1];
          const size = L * 0.3 * Math.sin(Math.PI * (0.15 + t * 0.75));
          const out = Math.cos(rad) >= 0 ? 1 : -1;
          return `M${num(px)},${num(py)}l${num(size * 0.35 * out)},${num(size)}M${num(px)},${num(py)}l${num(size * 0.62 * out)},${num(size * 0.2)}`;
        })
        .join('');
      const tone = flat
        ? leaf
        : index % 3 === 0
          ? darker(leaf, 0.25)
          : index % 3 === 1
            ? leaf
            : lighter(leaf, 0.15);
      return line(
        `${leaves}M${num(top[0])},${num(top[1])}Q${num(mid[0])},${num(mid[1])} ${num(end[0])},${num(end[1])}`,
        tone,
        Math.max(1.6, h * 0.012),
      );
    })
    .join('');
  const nuts = flat
    ? ''
    : range(4)
        .map((k) =>
          circle(
            top[0] + (k - 1.5) * w * 1.5,
            top[1] + w * (1.2 + (k % 2)),
            w * 1.1,
            k % 2 ? C.turmeric : C.rice,
          ),
        )
        .join('');
  return stem + fronds + nuts;
};

export const banana = (x: number, y: number, h: number, colour: string = C.leaf, seed = 1) => {
  const r = seeded(seed * 17);
  const leaves = [-62, -34, -12, 14, 38, 66]
    .map((a, index) => {
      const L = h * r.between(0.7, 0.95);
      const tone = index % 2 ? colour : lighter(colour, 0.18);
      const droop = a * 0.9;
      return turned(
        x,
        y - h * 0.28,
        a,
        path(
          `M0,0C${num(-L * 0.16)},${num(-L * 0.3)} ${num(-L * 0.16 + droop * 0.3)},${num(-L * 0.8)} ${num(droop * 0.8)},${num(-L)}C${num(L * 0.2 + droop * 0.3)},${num(-L * 0.7)} ${num(L * 0.14)},${num(-L * 0.3)} 0,0Z`,
          tone,
        ),
        line(
          `M0,0Q${num(droop * 0.1)},${num(-L * 0.6)} ${num(droop * 0.75)},${num(-L * 0.94)}`,
          lighter(colour, 0.45),
          Math.max(1.4, h * 0.01),
        ),
      );
    })
    .join('');
  return taper([x, y], h * 0.045, [x, y - h * 0.34], h * 0.032, darker(lighter(colour, 0.3), 0.1)) + leaves;
};

/** Blades in one path: reeds, rice, grass. */
export const blades = (
  x: number,
  y: number,
  w: number,
  h: number,
  colour: string,
  seed: number,
  count: number,
  width = 3,
) => {
  const r = seeded(seed);
  const whole = Math.round;
  const d = range(count)
    .map(() => {
      const bx = x + r.between(0, w);
      const len = h * r.between(0.55, 1);
      const sway = r.between(-0.35, 0.35) * len;
      return `M${whole(bx)},${whole(y + r.between(-3, 6))}q${whole(sway * 0.1)},${whole(-len * 0.6)} ${whole(sway)},${whole(-len)}`;
    })
    .join('');
  return line(d, colour, width);
};

/** Glints on water: short flat lenses, denser near the viewer. */
export const ripples = (
  x: number,
  y: number,
  w: number,
  h: number,
  colour: string,
  seed: number,
  count: number,
  size = 1,
) => {
  const r = seeded(seed);
  const d = range(count)
    .map(() => {
      const t = r();
      const len = (18 + t * 60) * size * r.between(0.6, 1.3);
      const [px, py, th] = [x + r.between(0, w), y + t * h, (1.2 + t * 2.6) * size];
      return `M${Math.round(px - len / 2)},${Math.round(py)}q${Math.round(len / 2)},${num(-th)} ${Math.round(len)},0q${-Math.round(len / 2)},${num(th)} ${-Math.round(len)},0`;
    })
    .join('');
  return path(d, colour);
};

/** The road of light under a low sun. */
export const sunPath = (
  x: number,
  y: number,
  h: number,
  w: number,
  colour: string,
  seed: number,
  count = 26,
) => {
  const r = seeded(seed);
  const d = range(count)
    .map((index) => {
      const t = index / count;
      const len = w * (0.35 + t * 0.9) * r.between(0.5, 1.1);
      const cx = x + r.between(-0.35, 0.35) * w * (0.3 + t);
      const cy = y + t * h;
      const th = 2.5 + t * 6;
      return `M${num(cx - len / 2)},${num(cy)}q${num(len / 2)},${num(-th)} ${num(len)},0q${num(-len / 2)},${num(th)} ${num(-len)},0Z`;
    })
    .join('');
  return path(d, colour);
};

export const birds = (
  x: number,
  y: number,
  spread: number,
  colour: string,
  seed: number,
  count = 7,
  size = 14,
) => {
  const r = seeded(seed);
  const d = range(count)
    .map(() => {
      const [bx, by, s] = [
        x + r.between(-1, 1) * spread,
        y + r.between(-0.5, 0.5) * spread,
        size * r.between(0.6, 1.2),
      ];
      return `M${num(bx - s)},${num(by - s * 0.2)}Q${num(bx - s * 0.4)},${num(by - s * 0.6)} ${num(bx)},${num(by)}Q${num(bx + s * 0.4)},${num(by - s * 0.6)} ${num(bx + s)},${num(by - s * 0.3)}`;
    })
    .join('');
  return line(d, colour, Math.max(2, size * 0.18));
};

export const lotus = (x: number, y: number, s: number, colour: string = C.rose, open = 1) => {
  const pale = lighter(colour, 0.45);
  const petal = (a: number, L: number, w: number, fill: string) =>
    group(
      `transform="rotate(${num(a * open)})"`,
      path(
        `M0,0C${-w},${num(-L * 0.35)} ${num(-w * 0.8)},${num(-L * 0.75)} 0,${-L}C${num(w * 0.8)},${num(-L * 0.75)} ${w},${num(-L * 0.35)} 0,0Z`,
        fill,
      ),
    );
  return at(
    x,
    y,
    s,
    petal(-78, 40, 13, darker(colour, 0.14)),
    petal(78, 40, 13, darker(colour, 0.14)),
    petal(-34, 52, 16, colour),
    petal(34, 52, 16, colour),
    petal(-56, 48, 15, pale),
    petal(56, 48, 15, pale),
    petal(0, 58, 18, lighter(colour, 0.2)),
    petal(-20, 46, 14, pale),
    petal(20, 46, 14, lighter(colour, 0.6)),
    path('M-9,-6Q0,-16 9,-6Q0,2 -9,-6Z', C.gold),
  );
};

export const lilyPad = (x: number, y: number, w: number, colour: string, squash = 0.32, seed = 1) => {
  const turn = seeded(seed).between(20, 160);
  const a = (turn * Math.PI) / 180;
  const b = ((turn + 22) * Math.PI) / 180;
  const h = w * squash;
  const veins = range(8)
    .map((index) => {
      const v = ((turn + 40 + index * 40) * Math.PI) / 180;
      return `M${num(x)},${num(y)}L${num(x + Math.cos(v) * w * 0.84)},${num(y + Math.sin(v) * h * 0.84)}`;
    })
    .join('');
  return (
    ellipse(x + 2, y + h * 0.14, w, h, darker(colour, 0.4), clear(0.6)) +
    path(
      `M${num(x)},${num(y)}L${num(x + Math.cos(b) * w)},${num(y + Math.sin(b) * h)}A${num(w)},${num(h)} 0 1 1 ${num(x + Math.cos(a) * w)},${num(y + Math.sin(a) * h)}Z`,
      colour,
    ) +
    line(veins, lighter(colour, 0.25), Math.max(1, w * 0.014), clear(0.6))
  );
};

export const egret = (x: number, y: number, s: number, colour: string = C.sand) =>
  at(
    x,
    y,
    s,
    line('M-3,-24L-4,0M4,-24L3,0', C.ink2, 1.6),
    path('M-22,-26C-14,-40 4,-42 12,-34C8,-26 -6,-20 -22,-26Z', colour),
    line('M9,-34C20,-44 4,-54 12,-64', colour, 4.4),
    circle(13, -65, 4, colour),
    path('M15,-67L28,-63L15,-62Z', C.turmeric),
  );

/** Zebu ox or water buffalo in profile, walking right. */
export const ox = (
  x: number,
  y: number,
  s: number,
  coat: string = '#e4d3bb',
  buffalo = false,
  flip = false,
) =>
  (flip ? mirrored : at)(
    x,
    y,
    s,
    taper([-30, -36], 9, [-34, -2], 4.5, darker(coat, 0.34)) +
      taper([24, -36], 8, [20, -2], 4.5, darker(coat, 0.34)),
    taper([-44, -44], 12, [-46, -2], 5, coat) + taper([34, -40], 9, [37, -2], 5, coat),
    path(
      buffalo
        ? 'M-58,-60C-56,-80 -24,-84 4,-82C28,-84 46,-78 54,-62C52,-38 40,-26 20,-24C-6,-20 -38,-20 -52,-30C-58,-40 -60,-52 -58,-60Z'
        : 'M-58,-60C-54,-78 -22,-78 2,-76C10,-78 14,-96 26,-92C38,-88 44,-74 54,-62C52,-40 40,-28 20,-26C-6,-22 -38,-22 -52,-32C-58,-42 -60,-52 -58,-60Z',
      coat,
    ),
    path('M-56,-46C-30,-32 12,-32 48,-44C40,-28 30,-26 20,-24C-6,-20 -38,-20 -52,-30Z', darker(coat, 0.18)),
    line('M-57,-62Q-70,-48 -62,-18', coat, 4) + ellipse(-61, -16, 4, 7, darker(coat, 0.4)),
    path(
      'M40,-74C52,-88 66,-86 72,-74C80,-66 90,-56 86,-49C80,-44 68,-48 60,-54C52,-50 46,-44 40,-46Z',
      coat,
    ),
    path('M54,-78L38,-80L50,-70Z', darker(coat, 0.25)),
    buffalo
      ? line('M60,-82C46,-104 28,-100 18,-88', C.ink2, 6)
      : line('M60,-82C54,-94 56,-104 64,-110M67,-81C66,-92 70,-100 77,-105', C.ink2, 4.2),
    circle(68, -69, 2, C.ink),
    ellipse(83, -52, 4, 4.6, darker(coat, 0.35)),
  );

export const dog = (x: number, y: number, s: number, coat: string = C.clay, flip = false) =>
  (flip ? mirrored : at)(
    x,
    y,
    s,
    line('M-16,-16L-18,0M-10,-16L-8,0M12,-16L10,0M17,-16L20,0', coat, 4.4),
    path('M-20,-18C-20,-30 8,-30 18,-28C22,-24 20,-14 14,-14C0,-10 -18,-12 -20,-18Z', coat),
    line('M-19,-24Q-32,-30 -28,-40', coat, 4),
    path('M14,-26L20,-42L26,-36L38,-30Q38,-24 28,-24Q20,-20 14,-22Z', coat),
    path('M20,-42L17,-32L24,-36Z', darker(coat, 0.3)),
    circle(27, -33, 1.4, C.ink),
    circle(37, -29, 2, C.ink),
  );

/** Shafts of light, wide at the far end. */
export const beams = (
  x: number,
  y: number,
  colour: string,
  strength: number,
  list: readonly (readonly [number, number, number])[],
) =>
  list
    .map(([fromX, toX, w]) =>
      poly(
        [
          [fromX, y],
          [fromX + w * 0.4, y],
          [toX + w, 1000],
          [toX, 1000],
        ],
        colour,
        clear(strength),
      ),
    )
    .join('') + (x ? glow(x, y, 300, colour, strength) : '');

/** The surface of a sheet of water, with the sky in it. */
export const water = (
  y: number,
  h: number,
  colours: readonly string[],
  glint: string,
  seed: number,
  count = 60,
) => blend(colours, (fill) => rect(0, y, 1600, h, fill)) + ripples(0, y + 6, 1600, h, glint, seed, count);

/** A clump of water hyacinth. */
export const hyacinth = (x: number, y: number, w: number, seed: number, colour: string = C.leaf) => {
  const r = seeded(seed);
  const leaves = ['', '', ''];
  const [stalks, blooms, tips] = [[], [], []] as string[][] as [string[], string[], string[]];
  for (const index of range(Math.max(5, Math.round(w / 14)))) {
    const [px, py, s] = [
      Math.round(x + r.between(-0.5, 0.5) * w),
      Math.round(y + r.between(-10, 10)),
      r.between(9, 16),
    ];
    const tilt = r.between(-0.6, 0.6) * s;
    const tone = Math.floor(r() * 3);
    leaves[tone] +=
      `M${px},${py}q${num(-s * 0.2)},${num(-s + tilt)} ${num(s)},${num(-s * 0.6 + tilt)}t${num(s)},${num(s * 0.6)}q${num(-s)},${num(s * 0.9)} ${num(-s * 2)},${num(-tilt)}z`;
    if (index % 5 !== 2) continue;
    stalks.push(`M${px + 6},${py}v-26`);
    blooms.push(`M${px},${py - 28}q6-26 12,0q-6,18-12,0z`);
    tips.push(`M${px + 2},${py - 31}q3-14 6,0q-3,8-6,0z`);
  }
  return (
    line(stalks.join(''), darker(colour, 0.2), 3) +
    [darker(colour, 0.22), colour, lighter(colour, 0.18)]
      .map((tone, index) => path(leaves[index] ?? '', tone))
      .join('') +
    path(blooms.join(''), C.indigo3) +
    path(tips.join(''), lighter(C.indigo3, 0.45))
  );
};
