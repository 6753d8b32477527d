// People: a small jointed figure that can be posed, dressed and given something to hold.
import {
  at,
  C,
  circle,
  darker,
  ellipse,
  lighter,
  line,
  mirrored,
  mix,
  num,
  type Point,
  part,
  path,
  poly,
  shape,
  taper,
} from './parts.ts';

type Limb = readonly [number, number];

/** Angles in degrees: 0 hangs straight down, 90 points ahead, 180 points up. */
export type Pose = {
  lean?: number;
  head?: number;
  near?: Limb;
  far?: Limb;
  legNear?: Limb;
  legFar?: Limb;
};

export const poses = {
  stand: {},
  walk: { lean: 4, near: [-24, -6], far: [24, 46], legNear: [22, 4], legFar: [-14, -30] },
  stride: { lean: 8, near: [-38, 10], far: [40, 80], legNear: [36, 6], legFar: [-24, -58] },
  sit: { near: [24, 70], far: [16, 60], legNear: [84, 2], legFar: [80, 6] },
  squat: { lean: 22, near: [46, 66], far: [50, 74], legNear: [122, -28], legFar: [112, -22] },
  bend: { lean: 74, head: -24, near: [8, 22], far: [-4, 30], legNear: [8, -4], legFar: [-10, -14] },
  kneel: { lean: 6, near: [38, 66], far: [44, 74], legNear: [64, -84], legFar: [50, -80] },
  floor: { lean: 6, near: [30, 74], far: [36, 80], legNear: [88, -66], legFar: [76, -58] },
  row: { lean: 18, near: [48, 70], far: [58, 84], legNear: [10, -2], legFar: [-12, -12] },
  carry: { near: [28, 92], far: [34, 98], legNear: [4, 0], legFar: [-5, -5] },
  wave: { near: [150, 172], far: [-8, 6], legNear: [4, 0], legFar: [-5, -5] },
  point: { near: [94, 88], far: [-8, 10], legNear: [4, 0], legFar: [-6, -6] },
  read: { head: 16, near: [20, 110], far: [26, 116], legNear: [3, 0], legFar: [-4, -4] },
  ride: { lean: 16, near: [54, 68], far: [58, 72], legNear: [74, 4], legFar: [54, -14] },
} as const satisfies Record<string, Pose>;

export type Hair = 'short' | 'bun' | 'pony' | 'long' | 'bob' | 'shaved' | 'none';
export type Hat = 'krama' | 'brim' | 'cone' | 'helmet' | 'cap' | 'scarf';

export type Look = {
  skin?: string;
  top?: string;
  bottom?: string;
  legs?: 'trousers' | 'shorts' | 'sarong' | 'skirt';
  sleeve?: 'none' | 'short' | 'long';
  hair?: Hair;
  hairColour?: string;
  hat?: Hat;
  hatColour?: string;
  scarf?: string;
  shoes?: string;
  face?: boolean;
  child?: boolean;
  robe?: boolean;
};

export type Figure = Look & {
  x: number;
  y: number;
  h: number;
  pose?: Pose;
  flip?: boolean;
  view?: 'side' | 'front' | 'back';
  /** y is where the hips rest, not the ground under the feet */
  seated?: boolean;
  hold?: string;
  holdFar?: string;
  flat?: string;
};

export const skins = ['#b97a4e', '#a3653e', '#c98f63', '#8d5635'] as const;

const step = (from: Point, degrees: number, length: number): Point => {
  const a = (degrees * Math.PI) / 180;
  return [from[0] + Math.sin(a) * length, from[1] + Math.cos(a) * length];
};
const spin = ([x, y]: Point, degrees: number): Point => {
  const a = (degrees * Math.PI) / 180;
  return [x * Math.cos(a) - y * Math.sin(a), x * Math.sin(a) + y * Math.cos(a)];
};
const between = (a: Point, b: Point, t: number): Point => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
];

const hairShapes = (style: Hair, colour: string, view: Figure['view']): { behind: string; over: string } => {
  if (style === 'none') return { behind: '', over: '' };
  const cap = part(`hair-${view ?? 'side'}`, colour);
  if (style === 'shaved') return { behind: '', over: `<g opacity="0.35">${cap}</g>` };
  if (style === 'bun')
    return {
      behind: '',
      over: circle(view === 'side' || !view ? -7 : 0, view === 'side' || !view ? -16 : -22, 4, colour) + cap,
    };
  if (style === 'pony')
    return view === 'back'
      ? { behind: '', over: cap + path('M-2,-14C-4,-4 -3,4 0,8C3,4 4,-4 2,-14Z', darker(colour, 0.3)) }
      : { behind: path('M-5,-17C-12,-16 -12,-4 -9,3C-7,-2 -6,-8 -3,-11Z', colour), over: cap };
  if (style === 'long')
    return view === 'side' || !view
      ? { behind: path('M-6,-18C-11,-12 -11,2 -9,8L0,6C-3,0 -1,-8 1,-14Z', colour), over: cap }
      : view === 'back'
        ? { behind: '', over: path('M-7.4,-16C-9,-6 -9,4 -7,9L7,9C9,4 9,-6 7.4,-16Z', colour) + cap }
        : { behind: path('M-7.6,-16C-10,-6 -10,4 -8,8L8,8C10,4 10,-6 7.6,-16Z', colour), over: cap };
  if (style === 'bob')
    return view === 'side' || !view
      ? { behind: path('M-6,-19C-10.4,-14 -9.6,-4 -7,-1.6L0,-3L1,-14Z', colour), over: cap }
      : {
          behind: path('M-7.4,-18C-10,-10 -9.4,-4 -8,-1.6L8,-1.6C9.4,-4 10,-10 7.4,-18Z', colour),
          over: cap,
        };
  return { behind: '', over: cap };
};

const hatShape = (hat: Hat, colour: string): string => {
  const dark = darker(colour, 0.22);
  if (hat === 'krama')
    return (
      path('M-7,-15C-13,-13 -12,-4 -9.4,0L-6.2,-1C-7,-6 -5.6,-10 -3.4,-12Z', colour) +
      path('M-8.2,-11C-10,-20 -4,-25 1,-24.4C7,-24 9.4,-19 8,-13.4C4,-16.4 -3,-15.6 -8.2,-11Z', colour) +
      path('M-8.2,-11C-3,-15.6 4,-16.4 8,-13.4L8.1,-15.4C3,-18.6 -4,-17.6 -8.6,-13Z', C.ink, 'opacity="0.18"')
    );
  if (hat === 'brim')
    return (
      ellipse(0.4, -15.6, 15, 3.6, dark) +
      path('M-7.6,-16C-7.6,-25 -3,-25.6 0,-25.6C4,-25.6 8,-25 8.2,-16Z', colour) +
      path('M-14.6,-16C-9,-19.4 9,-19.4 15.4,-16C9,-14.4 -9,-14.4 -14.6,-16Z', colour) +
      path('M-7.6,-17.6C-2,-16 4,-16 8.2,-17.6L8,-19.6C3,-18 -3,-18 -7.5,-19.6Z', C.brick)
    );
  if (hat === 'cone')
    return (
      path('M-14,-13C-8,-20 -3,-25 0,-26C3,-25 9,-20 15,-13C7,-10 -7,-10 -14,-13Z', colour) +
      path('M0,-26C3,-25 9,-20 15,-13C10,-11.4 6,-11 2,-10.8Z', dark, 'opacity="0.5"')
    );
  if (hat === 'helmet')
    return (
      path('M-9,-10C-11,-22 -4,-25.4 0.6,-25C7,-24.8 10.4,-20 9.4,-13.6L4,-14.6L-3.6,-13L-5,-7Z', colour) +
      path('M-7,-18C-5,-22 0,-23.4 4,-22.4', 'none', `stroke="${lighter(colour, 0.5)}" stroke-width="1.2"`)
    );
  if (hat === 'cap')
    return path(
      'M-8,-13.6C-9,-22 -3,-24 1,-23.6C6,-23.4 8.4,-20 8.2,-15.4L14.6,-14.2C13,-12.4 8,-13 4,-14.4Z',
      colour,
    );
  return path(
    'M-8.4,-4C-11,-16 -6,-24.4 1,-23.8C7.6,-23.4 9,-18.6 8,-14.6C4,-17 0,-16.6 -2.6,-14C-4.4,-10 -3.6,-5 -1.4,-1.6L-3,2Z',
    colour,
  );
};

const headOf = (look: Figure, skin: string, hair: string, turn: number, root: Point): string => {
  const view = look.view ?? 'side';
  const size = look.child ? 1.28 : 1.06;
  const { behind, over } = hairShapes(look.hair ?? 'short', hair, view);
  const shadow = darker(skin, 0.2);
  const faceShape = part(view === 'side' ? 'face-side' : 'face-front', skin);
  let features = '';
  if (look.face && !look.flat && view !== 'back') {
    const [l, r, mouth] = view === 'front' ? [-3, 3, 0] : [0.8, 5, 3.4];
    const ink = darker(skin, 0.78);
    features =
      circle(l, -11, 0.85, ink) +
      circle(r, -11, 0.8, ink) +
      line(`M${num(l - 1.5)},-13.2q1.5,-0.9 2.9,-0.1M${num(r - 1.2)},-13.3q1.4,-0.8 2.5,0.1`, ink, 0.55) +
      line(`M${num(mouth + 0.5)},-10.4q1,1.8 -0.3,2.2`, shadow, 0.6) +
      line(`M${num(mouth - 1.9)},-6.5q1.9,1.9 3.7,0`, mix(skin, C.brick, 0.75), 0.8) +
      circle(l - 1.2, -8.4, 1.3, C.rose, 'opacity="0.4"');
  }
  const ear = view === 'side' ? ellipse(-4.4, -10.6, 1.5, 2.3, shadow) : '';
  const hat = look.hat ? hatShape(look.hat, look.flat ?? look.hatColour ?? C.sand3) : '';
  return `<g transform="translate(${num(root[0])} ${num(root[1])}) rotate(${num(turn)}) scale(${size})">${behind}${taper([0, 2], 3.2, [0.2, -5], 2.9, shadow)}${faceShape}${view === 'back' ? '' : features}${over}${ear}${hat}</g>`;
};

const drawArm = (
  from: Point,
  limb: Limb,
  mirror: number,
  skin: string,
  top: string,
  look: Figure,
): [string, Point] => {
  const elbow = step(from, limb[0] * mirror, 16);
  const wrist = step(elbow, limb[1] * mirror, 14);
  const palm = step(wrist, limb[1] * mirror, 2.6);
  const sleeve = look.sleeve ?? 'short';
  const small = look.h < 150;
  const bare = sleeve === 'long' ? '' : taper(from, 3.3, elbow, 2.7, skin);
  let out =
    bare + taper(elbow, 2.7, small ? palm : wrist, 2, skin) + (small ? '' : taper(wrist, 2, palm, 2.4, skin));
  if (sleeve === 'short') out += taper(from, 4.3, between(from, elbow, 0.62), 4, top);
  if (sleeve === 'long')
    out += taper(from, 4.3, elbow, 3.5, top) + taper(elbow, 3.5, between(elbow, wrist, 0.9), 2.8, top);
  return [out, palm];
};

export const figure = (look: Figure): string => {
  const flat = look.flat;
  const view = look.view ?? 'side';
  const side = view === 'side';
  const skin = flat ?? look.skin ?? skins[0];
  const top = flat ?? look.top ?? C.sand;
  const bottom = flat ?? look.bottom ?? C.indigo2;
  const hair = flat ?? look.hairColour ?? '#231b19';
  const dim = (colour: string) => (flat ? colour : darker(colour, 0.2));
  const pose: Required<Pose> = {
    lean: 0,
    head: 0,
    near: side ? [4, 14] : [9, 4],
    far: side ? [-6, 8] : [9, 4],
    legNear: side ? [3, -2] : [3, 1],
    legFar: side ? [-4, -5] : [3, 1],
    ...look.pose,
  };
  const width = side ? 1 : 1.32;
  const hipNear: Point = side ? [1.2, 0] : [4.4, 0];
  const hipFar: Point = side ? [-1.2, 0] : [-4.4, 0];
  const shoulderNear = spin([side ? -0.5 : 9.4, -28.5], pose.lean);
  const shoulderFar = spin([side ? 2 : -9.4, -28.5], pose.lean);
  const farMirror = side ? 1 : -1;

  const legs = (hip: Point, limb: Limb, mirror: number, far: boolean) => {
    const knee = step(hip, limb[0] * mirror, 23.5);
    const ankle = step(knee, limb[1] * mirror, 21.5);
    const lifted = Math.abs(limb[1]) > 18 ? limb[1] : 0;
    const toe = side ? step([ankle[0], ankle[1] + 1.2], lifted + 86, 6) : step(ankle, 12 * mirror, 3.4);
    return { hip, knee, ankle, toe, far };
  };
  const nearLeg = legs(hipNear, pose.legNear, 1, false);
  const farLeg = legs(hipFar, pose.legFar, farMirror, true);
  const kind = look.legs ?? 'trousers';

  const drawLeg = ({ hip, knee, ankle, toe, far }: typeof nearLeg) => {
    const cloth = far && side ? dim(bottom) : bottom;
    const flesh = far && side ? dim(skin) : skin;
    const foot = look.shoes ? (flat ?? look.shoes) : flesh;
    let out = taper(ankle, 2.5, toe, 1.9, foot);
    if (kind === 'trousers')
      return `${out}${taper(hip, 6, knee, 4.6, cloth)}${taper(knee, 4.6, between(knee, ankle, 0.94), 3.5, cloth)}`;
    out += (kind === 'sarong' ? '' : taper(hip, 5.2, knee, 3.9, flesh)) + taper(knee, 3.9, ankle, 2.3, flesh);
    if (kind === 'shorts') return out + taper(hip, 6.2, between(hip, knee, 0.82), 5.4, cloth);
    const hem = between(knee, ankle, kind === 'sarong' ? 0.72 : 0.25);
    return out + taper(hip, 6.6, knee, 5.6, cloth) + taper(knee, 5.6, hem, 5.2, cloth);
  };
  let skirt = '';
  if (kind === 'sarong' || kind === 'skirt') {
    const reach = kind === 'sarong' ? 0.78 : 0.3;
    const a = between(nearLeg.knee, nearLeg.ankle, reach);
    const b = between(farLeg.knee, farLeg.ankle, reach);
    skirt = poly([hipFar, farLeg.knee, b, a, nearLeg.knee, hipNear], bottom);
    if (!side || Math.abs(pose.legNear[0]) < 40)
      skirt = poly(
        [
          [-7.4 * width, -1],
          [7 * width, -1],
          [Math.max(a[0], b[0]) + 5.6, Math.max(a[1], b[1]) + 1],
          [Math.min(a[0], b[0]) - 5.6, Math.max(a[1], b[1]) + 1],
        ],
        bottom,
      );
    if (!flat && kind === 'sarong' && look.h >= 150)
      skirt += line(
        `M${num(Math.min(a[0], b[0]) - 4.6)},${num(Math.max(a[1], b[1]) - 1.6)}L${num(Math.max(a[0], b[0]) + 4.6)},${num(Math.max(a[1], b[1]) - 1.6)}`,
        lighter(bottom, 0.45),
        1.2,
      );
  }

  const sw = 8.4 * width;
  const ww = 6.6 * width;
  let torso = part(side ? 'torso-side' : 'torso-front', top);
  if (!flat && look.h >= 150) torso += part(side ? 'shade-side' : 'shade-front', C.ink, 'opacity="0.1"');
  if (!flat) {
    if (view !== 'back')
      torso += path(`M${side ? -1 : -3.2},-34Q${side ? 2 : 0},-29 ${side ? 4.6 : 3.2},-33.6Z`, dim(skin));
  }
  if (look.robe)
    torso += path(
      `M${num(-sw + 1)},-27L3,-34L${num(sw - 1)},-27L${num(-ww + 2)},4L${num(-ww - 0.6)},3Z`,
      lighter(top, 0.14),
    );
  let scarf = '';
  if (look.scarf) {
    const cloth = flat ?? look.scarf;
    scarf =
      view === 'back'
        ? path('M-8,-32Q0,-37 8,-32L7,-28Q0,-31 -7,-28Z', cloth)
        : path(
            'M-7,-35Q1,-30 7,-36L8.6,-32.4Q7,-28 4.4,-27.6L6.4,-13L0.8,-12L0.2,-27Q-6,-28.6 -8.6,-32.4Z',
            cloth,
          );
  }
  const lean = (inside: string) =>
    pose.lean ? `<g transform="rotate(${num(pose.lean)})">${inside}</g>` : inside;

  const [armFar, handFar] = drawArm(
    shoulderFar,
    pose.far,
    farMirror,
    side ? dim(skin) : skin,
    side ? dim(top) : top,
    look,
  );
  const [armNear, handNear] = drawArm(shoulderNear, pose.near, 1, skin, top, look);
  const neck = spin([side ? 0.8 : 0, -33], pose.lean);
  const head = headOf(look, skin, hair, pose.lean * 0.55 + pose.head, neck);
  const held = (hand: Point, thing?: string) =>
    thing ? `<g transform="translate(${num(hand[0])} ${num(hand[1])})">${thing}</g>` : '';

  const behindBody = view === 'back';
  const body = [
    side ? armFar + held(handFar, look.holdFar) : '',
    drawLeg(farLeg),
    drawLeg(nearLeg),
    skirt,
    behindBody ? held(handNear, look.hold) + held(handFar, look.holdFar) + armNear + armFar : '',
    lean(torso),
    head,
    scarf ? lean(scarf) : '',
    behindBody
      ? ''
      : (side ? '' : armFar + held(handFar, look.holdFar)) + held(handNear, look.hold) + armNear,
  ].join('');
  const ground = look.seated
    ? 0
    : -Math.max(nearLeg.ankle[1], farLeg.ankle[1], nearLeg.toe[1], farLeg.toe[1]) - 1.4;
  const place = look.flip ? mirrored : at;
  return place(look.x, look.y, look.h / 100, `<g transform="translate(0 ${num(ground)})">${body}</g>`);
};

/** A shadow lying on the ground, to stand a figure in its place. */
export const footShadow = (x: number, y: number, w: number, colour: string = C.ink, strength = 0.22) =>
  ellipse(x, y, w, w * 0.16, colour, `opacity="${strength}"`);

export const book = (w: number, colour: string) =>
  poly(
    [
      [-w, -w * 0.75],
      [0, -w * 0.55],
      [0, w * 0.35],
      [-w, w * 0.15],
    ],
    colour,
  ) +
  poly(
    [
      [0, -w * 0.55],
      [w, -w * 0.75],
      [w, w * 0.15],
      [0, w * 0.35],
    ],
    darker(colour, 0.2),
  ) +
  poly(
    [
      [-w * 0.88, -w * 0.78],
      [0, -w * 0.6],
      [w * 0.88, -w * 0.78],
      [w * 0.88, -w * 0.7],
      [0, -w * 0.5],
      [-w * 0.88, -w * 0.7],
    ],
    C.sand,
  );

/** A head and shoulders seen from behind, for audiences and classrooms. */
export const fromBehind = (
  x: number,
  y: number,
  s: number,
  top: string,
  hair: string,
  style: Hair = 'short',
  skin: string = skins[0],
) =>
  at(
    x,
    y,
    s,
    shape(
      [
        [-30, 40],
        [-27, 2],
        [-12, -7],
        [12, -7],
        [27, 2],
        [30, 40],
      ],
      top,
    ),
    path('M-6,-18L6,-18L8,-5Q0,0 -8,-5Z', darker(skin, 0.2)),
    style === 'long' ? path('M-15,-34C-20,-10 -18,8 -15,14L15,14C18,8 20,-10 15,-34Z', hair) : '',
    ellipse(-15, -27, 3, 5, skin),
    ellipse(15, -27, 3, 5, skin),
    path('M-15,-22C-19,-46 -8,-51 0,-51C8,-51 19,-46 15,-22C11,-13 -11,-13 -15,-22Z', hair),
    style === 'bun' ? circle(0, -48, 8, darker(hair, 0.3)) : '',
    style === 'pony'
      ? path('M-5,-36C-8,-18 -7,0 0,10C7,0 8,-18 5,-36Z', darker(hair, 0.35)) + circle(0, -35, 4, C.brick2)
      : '',
  );

/** A hand and forearm seen from above, fingers up the page, wrist at the origin. */
export const handFromAbove = (tone: string, sleeve: string) =>
  path('M-46,260C-50,160 -44,100 -34,60L34,60C44,100 50,160 46,260Z', tone) +
  path('M-60,420V200Q0,180 60,200V420Z', sleeve) +
  path('M-36,70C-50,30 -50,-10 -36,-30C-20,-44 24,-44 36,-26C46,0 44,40 34,70Z', tone) +
  [-26, -8, 10, 26]
    .map((x, k) =>
      taper(
        [x, -20],
        10,
        [x + (k - 1.5) * 6, -70 - (k === 1 || k === 2 ? 10 : 0)],
        8,
        k % 2 ? tone : darker(tone, 0.06),
      ),
    )
    .join('') +
  taper([-36, 20], 12, [-62, -26], 9, darker(tone, 0.08));
