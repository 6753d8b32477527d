// What people build: houses, temples, boats, wheels.
import {
  at,
  C,
  circle,
  clear,
  darker,
  ellipse,
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
} from './parts.ts';
import { type Figure, figure, poses } from './people.ts';

export type HouseLook = {
  wall?: string;
  roof?: string;
  legs?: number;
  flip?: boolean;
  afloat?: boolean;
  lit?: boolean;
  ladder?: boolean;
};

/** A wooden house on stilts, about 250 wide and 230 high, standing on its ground line. */
export const stiltHouse = (x: number, y: number, s: number, look: HouseLook = {}) => {
  const wall = look.wall ?? C.wood2;
  const roof = look.roof ?? C.brick;
  const legs = look.legs ?? 84;
  const floor = -legs;
  const pane = look.lit ? C.butter : darker(wall, 0.55);
  const window = (wx: number) =>
    rect(wx, floor - 62, 30, 36, pane) +
    rect(wx - 15, floor - 62, 14, 36, lighter(C.teal2, 0.1)) +
    rect(wx + 31, floor - 62, 14, 36, C.teal2) +
    line(`M${wx + 15},${floor - 62}v36M${wx},${floor - 44}h30`, wall, 2.4);
  const posts = [-104, -58, -12, 34, 80, 108]
    .map((px) => rect(px, floor - 4, 9, legs + 4, darker(wall, 0.4)))
    .join('');
  const planks = range(7)
    .map((k) => `M-108,${floor - 12 - k * 12}H116`)
    .join('');
  return (look.flip ? mirrored : at)(
    x,
    y,
    s,
    look.afloat
      ? range(7)
          .map((k) => ellipse(-96 + k * 34, 2, 18, 13, k % 2 ? C.teal2 : darker(C.teal, 0.1)))
          .join('')
      : '',
    poly(
      [
        [-100, floor],
        [112, floor],
        [96, 0],
        [-86, 0],
      ],
      C.ink,
      clear(0.14),
    ),
    posts,
    rect(-112, floor - 86, 232, 86, wall),
    rect(-112, floor - 86, 232, 26, C.ink, clear(0.28)),
    s < 0.4 ? '' : line(planks, darker(wall, 0.25), 1.6, clear(0.6)),
    window(-78),
    window(58),
    rect(-14, floor - 66, 38, 66, pane),
    rect(-14, floor - 66, 12, 66, lighter(wall, 0.2)),
    rect(-128, floor - 5, 262, 9, darker(wall, 0.25)),
    s < 0.4
      ? ''
      : line(
          `M-126,${floor - 4}v-26M-100,${floor - 4}v-26M-126,${floor - 30}h40M132,${floor - 4}v-26M108,${floor - 4}v-26M132,${floor - 30}h-40`,
          lighter(wall, 0.15),
          4,
        ),
    path(
      `M-146,${floor - 72}L-104,${floor - 142}Q4,${floor - 150} 112,${floor - 142}L154,${floor - 72}Q4,${floor - 80} -146,${floor - 72}Z`,
      roof,
    ),
    path(
      `M-146,${floor - 72}L-104,${floor - 142}Q-60,${floor - 146} -30,${floor - 147}L-62,${floor - 76}Z`,
      lighter(roof, 0.14),
    ),
    s < 0.4
      ? ''
      : line(
          range(5)
            .map(
              (k) =>
                `M${-138 + k * 8},${floor - 84 - k * 12}Q4,${floor - 92 - k * 12.6} ${146 - k * 8},${floor - 84 - k * 12}`,
            )
            .join(''),
          darker(roof, 0.25),
          2,
          clear(0.6),
        ),
    line(`M-104,${floor - 142}q-12,-4 -16,-18M112,${floor - 142}q12,-4 16,-18`, lighter(roof, 0.1), 5),
    look.ladder === false || look.afloat
      ? ''
      : line(
          `M-4,${floor}L-34,0M22,${floor}L-8,0${range(5)
            .map((k) => `M${-10 - k * 5.4},${floor + 14 + k * 15}h26`)
            .join('')}`,
          lighter(wall, 0.28),
          5,
        ),
  );
};

/** A lotus-bud tower in the manner of Angkor; `tiers` narrow upwards. */
export const budTower = (x: number, y: number, w: number, h: number, colour: string, detail?: string) => {
  const tiers = 9;
  const profile = (t: number) => (w / 2) * (1 - t ** 2.1) ** 0.8;
  let left = '';
  const right: string[] = [];
  for (const k of range(tiers)) {
    const wide = profile(k / tiers);
    const [y0, y1] = [y - (k / tiers) * h, y - ((k + 1) / tiers) * h];
    left += `L${num(x - wide)},${num(y0)}L${num(x - wide * 1.04)},${num(y0 - (y0 - y1) * 0.62)}L${num(x - wide * 0.9)},${num(y1)}`;
    right.unshift(
      `L${num(x + wide * 0.9)},${num(y1)}L${num(x + wide * 1.04)},${num(y0 - (y0 - y1) * 0.62)}L${num(x + wide)},${num(y0)}`,
    );
  }
  const tip = `L${num(x - 2)},${num(y - h * 1.02)}L${num(x)},${num(y - h * 1.12)}L${num(x + 2)},${num(y - h * 1.02)}`;
  const body = path(`M${num(x)},${num(y)}${left}${tip}${right.join('')}Z`, colour);
  if (!detail) return body;
  const marks = range(tiers - 1)
    .map((k) => {
      const wide = profile((k + 0.3) / tiers);
      const ty = y - ((k + 0.25) / tiers) * h;
      return `${range(5)
        .map((c) => `M${num(x - wide * 0.8 + c * wide * 0.4)},${num(ty)}v${num(-h * 0.05)}`)
        .join('')}M${num(x - wide)},${num(ty + h * 0.02)}H${num(x + wide)}`;
    })
    .join('');
  return body + line(marks, detail, Math.max(1.4, w * 0.018), clear(0.75));
};

/** One sweep of a temple roof with horned ends. */
export const templeRoof = (x: number, y: number, w: number, h: number, colour: string, trim: string) => {
  const half = w / 2;
  return (
    path(
      `M${num(x - half)},${num(y)}Q${num(x - half * 0.45)},${num(y - h * 0.25)} ${num(x)},${num(y - h)}Q${num(x + half * 0.45)},${num(y - h * 0.25)} ${num(x + half)},${num(y)}Z`,
      colour,
    ) +
    line(
      range(6)
        .map((k) => {
          const t = (k + 1) / 7;
          return `M${num(x - half * (1 - t) * 0.9)},${num(y - h * t * 0.52)}Q${num(x)},${num(y - h * t * 0.62 - 4)} ${num(x + half * (1 - t) * 0.9)},${num(y - h * t * 0.52)}`;
        })
        .join(''),
      darker(colour, 0.22),
      2,
      clear(0.5),
    ) +
    line(
      `M${num(x - half - 14)},${num(y - 22)}Q${num(x - half - 10)},${num(y - 2)} ${num(x - half + 4)},${num(y - 1)}Q${num(x - half * 0.45)},${num(y - h * 0.25)} ${num(x)},${num(y - h)}v-26M${num(x + half + 14)},${num(y - 22)}Q${num(x + half + 10)},${num(y - 2)} ${num(x + half - 4)},${num(y - 1)}Q${num(x + half * 0.45)},${num(y - h * 0.25)} ${num(x)},${num(y - h)}`,
      trim,
      Math.max(3, w * 0.014),
    )
  );
};

/** A slim river boat with lifted ends, its waterline at y. */
export const boat = (
  x: number,
  y: number,
  w: number,
  hull: string = C.wood,
  stripe: string = C.turmeric,
  flip = false,
) =>
  (flip ? mirrored : at)(
    x,
    y,
    w / 200,
    path('M-100,-15C-70,-4 60,-6 104,-28C92,0 70,9 30,10L-60,9C-84,6 -96,-2 -100,-15Z', hull),
    path('M-100,-15C-70,-4 60,-6 104,-28L101,-22C60,0 -68,1 -98,-10Z', stripe),
    path('M-70,-7C-30,-3 40,-5 78,-15L66,-3C30,3 -40,3 -70,-7Z', darker(hull, 0.5)),
  );

export const moto = (
  x: number,
  y: number,
  s: number,
  colour: string = C.brick2,
  flip = false,
  rider?: Partial<Figure>,
  extra = '',
) => {
  const wheel = (wx: number) =>
    circle(wx, -15, 15, C.ink) +
    circle(wx, -15, 9.5, C.grey) +
    circle(wx, -15, 7, C.ink2) +
    circle(wx, -15, 2.5, C.stone);
  return (flip ? mirrored : at)(
    x,
    y,
    s,
    wheel(-32),
    wheel(34),
    line('M34,-15L24,-52', C.grey, 4),
    path(
      'M-40,-34C-30,-42 -6,-42 0,-38C6,-30 12,-28 18,-30L24,-50L30,-44L26,-24C18,-16 4,-14 -8,-16L-30,-20Z',
      colour,
    ),
    path('M24,-52Q36,-40 30,-26L24,-28Z', lighter(colour, 0.2)),
    path('M-44,-42C-32,-50 -8,-48 -2,-42L-4,-37C-16,-38 -30,-38 -42,-36Z', C.ink2),
    line('M24,-54L14,-60', C.ink2, 3.6),
    line('M-8,-13L-46,-11', C.grey, 4.5),
    circle(31, -46, 4, C.butter),
    rider
      ? figure({
          x: -14,
          y: -43,
          h: 92,
          seated: true,
          pose: { lean: 8, near: [46, 80], far: [52, 84], legNear: [72, -6], legFar: [60, -10] },
          ...rider,
        })
      : '',
    extra,
  );
};

export const bicycle = (
  x: number,
  y: number,
  s: number,
  colour: string = C.teal2,
  flip = false,
  rider?: Partial<Figure>,
) => {
  const wheel = (wx: number) =>
    `<circle cx="${wx}" cy="-22" r="21" fill="none" stroke="${C.ink2}" stroke-width="2.6"/>${line(
      range(4)
        .map((k) => {
          const a = (k * Math.PI) / 4 + 0.3;
          return `M${num(wx + Math.cos(a) * 20)},${num(-22 + Math.sin(a) * 20)}L${num(wx - Math.cos(a) * 20)},${num(-22 - Math.sin(a) * 20)}`;
        })
        .join(''),
      C.grey,
      0.8,
    )}`;
  return (flip ? mirrored : at)(
    x,
    y,
    s,
    wheel(-34),
    wheel(36),
    line('M-34,-22L-4,-20L-16,-52M-34,-22L-14,-46M-4,-20L26,-52M-16,-46L26,-50M36,-22L26,-58', colour, 3.4),
    line('M26,-58q-2,-6 -10,-5', C.ink2, 3.2),
    round(-28, -57, 22, 5, 2.5, C.ink),
    rect(-56, -46, 30, 3, C.grey),
    circle(-4, -20, 5, C.ink2),
    line('M-4,-20L2,-8', C.ink2, 2.4),
    rider
      ? figure({
          x: -15,
          y: -58,
          h: 96,
          seated: true,
          pose: { lean: 16, near: [50, 66], far: [54, 70], legNear: [52, -10], legFar: [76, 4] },
          ...rider,
        })
      : '',
  );
};

const tyre = (x: number, y: number, r: number) =>
  circle(x, y, r, C.ink) +
  circle(x, y, r * 0.6, C.stone) +
  circle(x, y, r * 0.42, C.grey) +
  circle(x, y, r * 0.14, C.ink);

/** The remork: a covered carriage behind a motorbike, facing right. */
export const tukTuk = (
  x: number,
  y: number,
  s: number,
  colour: string = C.teal,
  driver?: Partial<Figure>,
  riders = '',
) =>
  at(
    x,
    y,
    s,
    line('M30,-34L84,-30', C.ink2, 6),
    path('M-128,-40L-132,-130L24,-130L34,-40Z', darker(colour, 0.55)),
    riders,
    path('M-136,-74C-136,-40 -128,-26 -112,-24L40,-24L44,-52L20,-52L14,-40L-40,-40L-46,-74Z', colour),
    path('M-136,-74L-46,-74L-45,-66L-135,-66Z', C.gold),
    path('M-128,-44C-124,-34 -120,-31 -112,-30L38,-30L39,-35L-112,-36C-120,-37 -122,-40 -124,-45Z', C.gold),
    line('M-130,-70V-140M-44,-70V-140M26,-50L22,-140', C.stone, 5),
    path('M-146,-136C-140,-160 20,-162 34,-136L32,-128L-144,-128Z', colour),
    path(
      `M-144,-128${range(11)
        .map(() => 'q8,14 16,0')
        .join('')}Z`,
      C.gold,
    ),
    tyre(-86, -22, 22),
    line('M-114,-30Q-86,-64 -58,-30', darker(colour, 0.3), 6),
    moto(108, 0, 1, C.brick2, false, driver),
  );

/** A two-storey shophouse front. */
export const shophouse = (
  x: number,
  y: number,
  w: number,
  h: number,
  wall: string,
  seed: number,
  lit = false,
) => {
  const r = seeded(seed);
  const storeys = Math.max(2, Math.round(h / 150));
  const step = (h * 0.9) / storeys;
  const shutter = r.pick([C.teal2, C.brick2, C.leaf, C.indigo2, C.wood2]);
  const awning = r.pick([C.brick2, C.teal2, C.turmeric, C.sand2]);
  const columns = Math.max(2, Math.round(w / 95));
  const cw = w / columns;
  const upper = range(storeys - 1)
    .map((k) => {
      const fy = y - step * (k + 1);
      const [slats, shutters, dark, bright] = [[], [], [], []] as string[][] as [
        string[],
        string[],
        string[],
        string[],
      ];
      const [sill, half] = [Math.round(fy - 8), cw * 0.2];
      for (const c of range(columns)) {
        const cx = x + cw * (c + 0.5);
        const pane = `M${num(cx - half)},${sill}V${num(fy - step * 0.6)}Q${num(cx)},${num(fy - step * 0.78)} ${num(cx + half)},${num(fy - step * 0.6)}V${sill}Z`;
        (lit && r() > 0.4 ? bright : dark).push(pane);
        for (const side of [cx - cw * 0.38, cx + cw * 0.22]) {
          shutters.push(
            `M${num(side)},${num(fy - step * 0.62)}h${num(cw * 0.16)}v${num(step * 0.58)}h${num(-cw * 0.16)}z`,
          );
          slats.push(
            range(4)
              .map((i) => `M${num(side + 2)},${num(fy - step * (0.15 + i * 0.12))}h${num(cw * 0.16 - 4)}`)
              .join(''),
          );
        }
      }
      const open =
        path(dark.join(''), darker(wall, 0.62)) +
        (bright.length ? path(bright.join(''), C.butter) : '') +
        path(shutters.join(''), shutter) +
        line(slats.join(''), darker(shutter, 0.3), 1.6);
      const rail = line(
        `M${num(x + 4)},${num(fy - step * 0.26)}H${num(x + w - 4)}${range(Math.round(w / 18))
          .map((i) => `M${num(x + 8 + i * 18)},${num(fy - step * 0.26)}v${num(step * 0.24)}`)
          .join('')}`,
        darker(wall, 0.45),
        2.2,
      );
      const plant =
        r() > 0.5
          ? range(6)
              .map((i) =>
                ellipse(x + w * 0.2 + i * 11, fy - step * 0.2 + (i % 2) * 8, 10, 7, i % 2 ? C.leaf : C.rice),
              )
              .join('')
          : '';
      return `${open}${rail}${plant}${rect(x - 3, fy - 3, w + 6, 8, lighter(wall, 0.35))}`;
    })
    .join('');
  const shop = darker(wall, 0.66);
  return (
    rect(x, y - h, w, h, wall) +
    rect(x, y - h, w * 0.06, h, C.ink, clear(0.12)) +
    path(
      `M${num(x - 5)},${num(y - h)}h${num(w + 10)}v14h${num(-w - 10)}ZM${num(x + w * 0.3)},${num(y - h)}q${num(w * 0.2)},-34 ${num(w * 0.4)},0Z`,
      lighter(wall, 0.3),
    ) +
    upper +
    rect(x + 8, y - step * 0.82, w - 16, step * 0.82, lit ? C.gold : shop) +
    range(4)
      .map((i) =>
        rect(
          x + 14 + (i * (w - 28)) / 4,
          y - step * r.between(0.3, 0.5),
          (w - 40) / 4,
          step * 0.3,
          darker(r.pick([C.terra, C.gold, C.teal3, C.sand3, C.rice]), lit ? 0.1 : 0.3),
        ),
      )
      .join('') +
    poly(
      [
        [x - 2, y - step * 0.86],
        [x + w + 2, y - step * 0.86],
        [x + w + 14, y - step * 0.6],
        [x - 14, y - step * 0.6],
      ],
      awning,
    ) +
    range(Math.round(w / 30))
      .map((i) => {
        const sx = x + i * 30;
        return poly(
          [
            [sx, y - step * 0.86],
            [sx + 15, y - step * 0.86],
            [sx + 15, y - step * 0.6],
            [sx, y - step * 0.6],
          ],
          lighter(awning, 0.55),
        );
      })
      .join('')
  );
};

export const lantern = (x: number, y: number, s: number, colour: string) =>
  at(
    x,
    y,
    s,
    circle(0, 14, 26, colour, clear(0.22)),
    rect(-5, 0, 10, 4, C.ink2),
    ellipse(0, 15, 13, 12, colour),
    ellipse(0, 15, 6, 12, lighter(colour, 0.45)),
    line('M0,27v9', colour, 2.5),
  );

export const tuft = (x: number, y: number, s: number, colour: string) =>
  line(
    `M${num(x)},${num(y)}q${num(-4 * s)},${num(-8 * s)} ${num(-8 * s)},${num(-12 * s)}M${num(x)},${num(y)}q0,${num(-10 * s)} ${num(1 * s)},${num(-17 * s)}M${num(x)},${num(y)}q${num(4 * s)},${num(-8 * s)} ${num(9 * s)},${num(-11 * s)}`,
    colour,
    2.4 * s,
  );

export const pot = (x: number, y: number, s: number, colour: string = C.terra) =>
  at(
    x,
    y,
    s,
    path('M-22,-62C-24,-66 24,-66 22,-62L16,-52C44,-44 46,-6 20,0L-20,0C-46,-6 -44,-44 -16,-52Z', colour),
    path('M-22,-62L-16,-52C-44,-44 -46,-6 -20,0L-4,0C-30,-10 -28,-42 -8,-52L-12,-63Z', lighter(colour, 0.2)),
    ellipse(0, -63, 20, 4.5, darker(colour, 0.45)),
    line('M-33,-32Q0,-22 33,-32M-35,-24Q0,-14 35,-24', darker(colour, 0.25), 2.2),
  );

export const basket = (x: number, y: number, w: number, h: number, colour: string = C.wood3, inside = '') => {
  const half = w / 2;
  return (
    ellipse(x, y - h, half, half * 0.22, darker(colour, 0.5)) +
    inside +
    path(
      `M${num(x - half)},${num(y - h)}Q${num(x)},${num(y - h + half * 0.44)} ${num(x + half)},${num(y - h)}L${num(x + half * 0.78)},${num(y - 4)}Q${num(x)},${num(y + half * 0.2)} ${num(x - half * 0.78)},${num(y - 4)}Z`,
      colour,
    ) +
    line(
      range(4)
        .map((k) => {
          const t = (k + 1) / 5;
          const e = half * (1 - t * 0.2);
          return `M${num(x - e)},${num(y - h + t * h)}Q${num(x)},${num(y - h + t * h + half * 0.36)} ${num(x + e)},${num(y - h + t * h)}`;
        })
        .join(''),
      darker(colour, 0.25),
      2,
    ) +
    line(
      range(9)
        .map((k) => {
          const t = k / 8 - 0.5;
          return `M${num(x + t * w * 0.94)},${num(y - h + half * 0.3 * (1 - Math.abs(t) * 1.6))}L${num(x + t * w * 0.76)},${num(y)}`;
        })
        .join(''),
      lighter(colour, 0.25),
      1.6,
      clear(0.7),
    )
  );
};

export const flagStripes = (
  x: number,
  y: number,
  w: number,
  h: number,
  colours: readonly string[],
  wave = 10,
) => {
  const band = h / colours.length;
  return colours
    .map((colour, index) => {
      const [t, b] = [y + band * index, y + band * (index + 1)];
      return path(
        `M${num(x)},${num(t)}Q${num(x + w * 0.28)},${num(t - wave)} ${num(x + w * 0.5)},${num(t)}T${num(x + w)},${num(t)}V${num(b)}Q${num(x + w * 0.72)},${num(b + wave)} ${num(x + w * 0.5)},${num(b)}T${num(x)},${num(b)}Z`,
        colour,
      );
    })
    .join('');
};

/** A crowd in silhouette along a line. */
export const crowd = (
  y: number,
  h: number,
  colour: string,
  seed: number,
  from: number,
  to: number,
  gap: number,
) => {
  const r = seeded(seed);
  const out: string[] = [];
  for (let x = from; x < to; x += gap * r.between(0.7, 1.4)) {
    const pose = r.pick([poses.stand, poses.walk, poses.carry]);
    out.push(
      figure({
        x,
        y: y + r.between(-6, 6),
        h: h * r.between(0.82, 1.05),
        pose,
        flip: r() > 0.5,
        flat: colour,
        hair: r.pick(['short', 'bun', 'pony', 'long']),
        legs: r.pick(['trousers', 'sarong', 'skirt']),
      }),
    );
  }
  return out.join('');
};

/** Rope or wire hanging between points. */
export const hang = (points: readonly Point[], sag: number, colour: string, width: number) => {
  const d = points
    .slice(1)
    .map(([x, y], index) => {
      const [px, py] = points[index] as Point;
      return `M${num(px)},${num(py)}Q${num((px + x) / 2)},${num((py + y) / 2 + sag)} ${num(x)},${num(y)}`;
    })
    .join('');
  return line(d, colour, width);
};
