// Rivers, fields, hills and coasts.
import { basket, boat, budTower, flagStripes, hang, moto, stiltHouse } from './built.ts';
import {
  birds,
  blades,
  bush,
  cloud,
  cocoPalm,
  dog,
  egret,
  foliage,
  hyacinth,
  lilyPad,
  lotus,
  ox,
  ridge,
  ripples,
  scallop,
  streaks,
  sugarPalm,
  sun,
  sunPath,
  tree,
  treeline,
  water,
} from './nature.ts';
import {
  again,
  at,
  C,
  circle,
  clear,
  darker,
  ellipse,
  group,
  krama,
  lighter,
  line,
  named,
  num,
  type Point,
  path,
  poly,
  range,
  rect,
  scene,
  seeded,
  smooth,
  stored,
  taper,
  turned,
  wash,
} from './parts.ts';
import { figure, footShadow, poses, skins } from './people.ts';

const riverDawn = () => {
  const net = range(15)
    .map((k) => {
      const t = k / 14;
      return `M932,470Q${num(980 + t * 60)},${num(430 + t * 10)} ${num(1040 + t * 210)},${num(640 - Math.sin(t * Math.PI) * 34 + t * 6)}`;
    })
    .join('');
  const weave = range(5)
    .map((k) => {
      const t = (k + 1) / 6;
      return `M${num(932 + t * 108)},${num(470 + t * 170)}Q${num(932 + t * 220)},${num(440 + t * 130)} ${num(932 + t * 318)},${num(470 + t * 176)}`;
    })
    .join('');
  return scene(
    wash(['#f7d9a8', '#f6c597', '#ef9f7b', '#d98273'], 0, 560),
    sun(1090, 418, 92, '#fff3d2', '#ffe9b8'),
    streaks(520, 150, 1100, '#fbe3c2', 4, 7),
    streaks(1150, 250, 900, '#e98f76', 9, 5),
    ridge(470, 70, '#d58a78', 3, 560, 7),
    treeline(510, 40, '#b76a66', 5),
    treeline(528, 26, '#8f4f58', 8),
    sugarPalm(160, 524, 190, '#6f3d4f', 3, '#6f3d4f', true),
    sugarPalm(238, 526, 150, '#7b4553', 4, '#7b4553', true),
    sugarPalm(1430, 524, 170, '#7b4553', 6, '#7b4553', true),
    stiltHouse(420, 532, 0.42, { wall: '#7a4450', roof: '#5e3344', lit: true }),
    stiltHouse(540, 534, 0.34, { wall: '#824b54', roof: '#673a49', lit: true }),
    rect(0, 520, 1600, 14, '#7d4653'),
    wash(['#e9a182', '#d3836f', '#8a6a74', '#3d5b68', '#1f4852'], 534, 466),
    group(
      `transform="translate(0 1062) scale(1 -1)" ${clear(0.28)}`,
      treeline(528, 30, '#6b3a4c', 8),
      sugarPalm(160, 524, 190, '#6b3a4c', 3, '#6b3a4c', true),
      sugarPalm(1430, 524, 170, '#6b3a4c', 6, '#6b3a4c', true),
    ),
    ripples(0, 540, 1600, 440, '#f3bd97', 7, 70),
    ripples(0, 640, 1600, 360, '#163d47', 19, 60, 1.3),
    sunPath(1090, 540, 380, 190, '#fff0cc', 5, 30),
    boat(1330, 574, 120, '#5e3344', '#7a4450', true),
    figure({ x: 1350, y: 571, h: 60, pose: poses.row, flat: '#4d2b3c', hat: 'cone', flip: true }),
    line(net, '#fff3dc', 1.6, clear(0.75)),
    line(weave, '#fff3dc', 1.2, clear(0.6)),
    line('M1040,640Q1150,580 1250,646', '#fff3dc', 3),
    group(`transform="translate(760 716) scale(1 -0.7)" ${clear(0.3)}`, boat(0, 0, 620, C.ink, C.ink)),
    figure({
      x: 846,
      y: 690,
      h: 270,
      pose: { lean: 6, near: [104, 92], far: [118, 102], legNear: [16, -2], legFar: [-18, -10] },
      top: '#7b2f2b',
      bottom: '#2b2f4a',
      legs: 'shorts',
      skin: '#6f4128',
      hat: 'cone',
      hatColour: '#c98f5e',
      scarf: krama.river,
    }),
    boat(760, 700, 620, '#3a2430', '#b56a4a'),
    figure({
      x: 560,
      y: 676,
      h: 150,
      seated: true,
      flip: true,
      pose: { ...poses.floor, near: [40, 70], far: [34, 62] },
      top: '#2f5b62',
      bottom: '#4b2c3d',
      skin: '#6f4128',
      hat: 'brim',
      hatColour: '#d7ab78',
      child: true,
    }),
    line('M528,640L430,770', '#2b1d26', 6),
    basket(690, 690, 70, 34, '#8f5a44'),
    blades(-20, 1010, 420, 330, '#12303a', 12, 60, 6),
    blades(1320, 1010, 320, 260, '#12303a', 13, 46, 6),
    blades(40, 1010, 240, 220, '#27525a', 15, 26, 5),
    birds(640, 230, 130, '#8f4f58', 4, 9, 15),
  );
};

const mekongFerry = () => {
  const car = (x: number, y: number, colour: string) =>
    at(
      x,
      y,
      1,
      path('M-70,-14C-70,-34 -60,-36 -46,-38L-28,-62L30,-62L50,-38C66,-36 72,-30 72,-14Z', colour),
      path('M-36,-40L-22,-56L0,-56V-40ZM8,-56L26,-56L40,-40L8,-40Z', darker(colour, 0.6)),
      circle(-40, -12, 13, C.ink),
      circle(42, -12, 13, C.ink),
      circle(-40, -12, 5, C.stone),
      circle(42, -12, 5, C.stone),
    );
  return scene(
    wash(['#8fc1bd', '#c3dbcc', '#f3e9cd'], 0, 520),
    cloud(330, 300, 620, '#fffaf0', '#dbe6da', 4),
    cloud(1180, 230, 760, '#fffaf0', '#d6e3da', 9),
    cloud(1500, 380, 420, '#f9f2e2', '#cfdfd6', 12),
    ridge(470, 40, '#86ad9c', 12, 560, 8),
    treeline(486, 34, '#5d8b76', 3),
    treeline(500, 22, '#3f6f5f', 6),
    ...[120, 210, 700, 1290, 1380].map((x, k) =>
      sugarPalm(x, 500, 110 + (k % 3) * 26, '#3d6a5c', k + 2, '#3d5a4c'),
    ),
    stiltHouse(980, 504, 0.3, { roof: C.brick2 }),
    stiltHouse(1080, 506, 0.26, { roof: C.teal2 }),
    path('M440,500V440L470,400L500,440V500Z', C.gold),
    path('M462,400L470,366L478,400Z', C.gold),
    rect(0, 500, 1600, 8, '#b9986a'),
    water(506, 494, ['#c9b68a', '#a98f62', '#7c7551', '#4d5f50'], '#ead9ac', 3, 40),
    ripples(0, 560, 1600, 420, '#5a6650', 21, 50, 1.4),
    group(
      clear(0.25),
      poly(
        [
          [250, 712],
          [1310, 712],
          [1240, 800],
          [330, 800],
        ],
        C.deep,
      ),
    ),
    rect(560, 400, 330, 20, C.sand),
    rect(590, 420, 270, 90, '#e9dcc1'),
    ...range(5).map((k) => rect(606 + k * 50, 436, 36, 40, C.teal)),
    rect(640, 356, 170, 44, C.sand2),
    rect(655, 366, 140, 22, C.teal),
    rect(630, 346, 190, 12, C.brick),
    line('M725,346V260', C.ink2, 5),
    flagStripes(727, 262, 70, 40, [C.indigo2, C.brick2, C.brick2, C.indigo2], 5),
    circle(840, 384, 13, C.brick2),
    circle(840, 384, 7, C.sand),
    ...[600, 850].map((x) => rect(x, 500, 10, 140, C.stone)),
    rect(590, 508, 280, 10, C.stone),
    at(
      450,
      640,
      1,
      rect(-110, -128, 150, 100, C.brick2),
      rect(-110, -128, 150, 14, C.terra),
      ...range(6).map((k) => line(`M${-98 + k * 25},-110V-32`, darker(C.brick2, 0.25), 3)),
      path('M42,-28V-100L78,-100L100,-62L104,-28Z', C.teal2),
      path('M52,-92L74,-92L90,-62L52,-62Z', C.deep),
      rect(-116, -32, 224, 12, C.ink2),
      ...[-76, -40, 74].map((x) => circle(x, -18, 17, C.ink) + circle(x, -18, 7, C.stone)),
      ...range(5).map((k) => scallop(-96 + k * 30, -134, 24, 18, k % 2 ? C.rice : C.leaf, k + 3, 8)),
    ),
    car(1010, 640, '#e8e0cf'),
    moto(730, 640, 0.9, C.teal2, false, { top: C.gold, hat: 'helmet', hatColour: C.brick2, bottom: C.ink2 }),
    moto(
      838,
      640,
      0.9,
      C.brick2,
      false,
      { top: C.sand, hat: 'helmet', hatColour: C.indigo2, bottom: C.indigo2 },
      figure({
        x: -34,
        y: -46,
        h: 84,
        seated: true,
        pose: { near: [30, 60], far: [30, 60], legNear: [70, -10], legFar: [66, -6] },
        top: C.rose,
        hair: 'pony',
        legs: 'sarong',
        bottom: C.plum,
      }),
    ),
    ...(
      [
        [1130, C.rose, 'bun', 'sarong'],
        [1180, C.sand, 'short', 'trousers'],
        [1216, C.teal3, 'pony', 'skirt'],
        [600, C.sand2, 'short', 'trousers'],
        [330, C.gold, 'long', 'sarong'],
      ] as const
    ).map(([x, top, hair, legs], k) =>
      figure({
        x,
        y: 640,
        h: 104,
        top,
        hair,
        legs,
        flip: k % 2 === 0,
        bottom: k % 2 ? C.indigo2 : C.plum,
        hat: k === 0 ? 'krama' : undefined,
        hatColour: krama.brick,
        pose: k % 2 ? poses.stand : poses.carry,
      }),
    ),
    line('M240,598H1330M240,620H1330', C.sand, 4),
    line(
      range(28)
        .map((k) => `M${244 + k * 40},596V642`)
        .join(''),
      C.sand,
      4,
    ),
    path(
      'M180,640H1390L1450,600L1462,608L1400,676C1340,722 1290,726 1240,726H320C270,722 220,690 180,640Z',
      C.teal,
    ),
    path('M180,640H1390L1384,654H190Z', C.gold),
    path(
      'M206,672C240,700 280,716 320,718H1240C1300,716 1330,708 1366,686L1340,726H300Z',
      darker(C.teal, 0.4),
    ),
    ...range(9).map(
      (k) => circle(360 + k * 104, 682, 14, C.ink) + circle(360 + k * 104, 682, 7, darker(C.teal, 0.2)),
    ),
    ripples(160, 716, 1240, 40, '#f5ead0', 14, 22, 1.2),
    path('M0,1000V846C160,820 330,850 470,900C540,930 570,970 580,1000Z', '#a06238'),
    path('M0,1000V880C150,850 300,880 420,924C480,950 510,980 516,1000Z', '#8a4f2c'),
    footShadow(170, 916, 60),
    footShadow(300, 934, 50),
    figure({
      x: 170,
      y: 918,
      h: 250,
      view: 'back',
      top: C.brick2,
      bottom: C.plum,
      legs: 'sarong',
      hair: 'bun',
      hat: 'krama',
      hatColour: krama.river,
      pose: { far: [14, 2], near: [60, 168] },
    }),
    basket(
      170,
      700,
      120,
      50,
      C.wood3,
      range(7)
        .map((k) => circle(126 + k * 15, 646 - (k % 2) * 12, 15, k % 2 ? C.gold : C.rice2))
        .join(''),
    ),
    figure({
      x: 300,
      y: 936,
      h: 150,
      view: 'back',
      child: true,
      top: C.sand,
      bottom: C.indigo2,
      legs: 'shorts',
      pose: { near: [150, 170] },
    }),
    blades(430, 1010, 200, 90, '#4a5a35', 3, 30, 4),
    blades(-10, 900, 90, 80, '#5e6a38', 5, 16, 4),
    egret(1480, 870, 1.1),
    egret(1400, 900, 0.9),
    hyacinth(1340, 940, 420, 5, '#5c8044'),
    hyacinth(900, 860, 160, 8, '#5c8044'),
  );
};

const floatingVillage = () =>
  scene(
    wash(['#f2cf9a', '#f0b48e', '#b9a4a0', '#6d93a0'], 0, 470),
    sun(330, 330, 60, '#fff0c8', '#ffdf9f'),
    cloud(1220, 260, 700, '#f9dcb8', '#e2ab92', 6),
    cloud(1000, 350, 420, '#f6cfa8', '#d99f8e', 3),
    treeline(430, 46, '#5d7f83', 14),
    treeline(446, 30, '#3f6668', 15),
    water(446, 554, ['#e0ab8d', '#8fa09c', '#3f7a82', '#14515a', '#0f3f48'], '#f5d6ae', 31, 52),
    sunPath(330, 450, 330, 120, '#ffe7b6', 8, 20),
    stiltHouse(640, 500, 0.42, { roof: C.teal2, wall: '#a87850', afloat: true, lit: true, legs: 14 }),
    stiltHouse(820, 506, 0.5, {
      roof: '#a3452c',
      wall: '#8c6a55',
      afloat: true,
      lit: true,
      legs: 14,
      flip: true,
    }),
    stiltHouse(1060, 520, 0.6, { roof: '#6d5a4a', wall: C.teal3, afloat: true, lit: true, legs: 14 }),
    boat(470, 520, 120, '#553848', '#a86a4a'),
    figure({ x: 470, y: 512, h: 58, pose: poses.row, top: C.brick, hat: 'cone', hatColour: C.gold }),
    group(
      `transform="translate(1150 642) scale(1 -0.34)" ${clear(0.3)}`,
      stiltHouse(150, 0, 1.85, { roof: C.brick, wall: C.wood, afloat: true, legs: 14 }),
    ),
    stiltHouse(1300, 640, 1.75, { roof: C.brick2, wall: '#d59a55', afloat: true, lit: true, legs: 16 }),
    figure({
      x: 1130,
      y: 606,
      h: 150,
      seated: true,
      flip: true,
      face: true,
      pose: { ...poses.sit, legNear: [70, -4], legFar: [60, 6] },
      top: C.teal2,
      bottom: C.plum,
      legs: 'sarong',
      hair: 'bun',
    }),
    hang(
      [
        [1084, 470],
        [1500, 470],
      ],
      22,
      C.ink2,
      2.5,
    ),
    ...(
      [
        [C.brick2, 1400],
        [C.gold, 1440],
        [C.sand, 1478],
      ] as const
    ).map(([colour, x]) => path(`M${x - 15},484l30,2l-3,44l-26,-2Z`, colour)),
    ...range(4).map((k) =>
      at(
        1482 + k * 26,
        604,
        0.42,
        path('M-22,-50L22,-50L16,0L-16,0Z', C.terra),
        bush(0, -46, 70, 60, k % 2 ? C.rice : C.leaf, k + 4),
      ),
    ),
    figure({
      x: 1440,
      y: 612,
      h: 132,
      face: true,
      view: 'front',
      child: true,
      top: C.gold,
      bottom: C.indigo2,
      legs: 'shorts',
      pose: { near: [146, 168], far: [12, 4] },
    }),
    group(`transform="translate(520 776) scale(1 -0.6)" ${clear(0.32)}`, boat(0, 0, 560, C.deep, C.deep)),
    figure({
      x: 640,
      y: 748,
      h: 236,
      pose: { lean: 14, near: [30, 66], far: [60, 84], legNear: [14, -2], legFar: [-16, -10] },
      top: '#a23c2a',
      bottom: '#2a3150',
      legs: 'sarong',
      face: true,
      hat: 'brim',
      hatColour: C.butter,
      flip: true,
    }),
    boat(520, 760, 560, '#4a2d31', C.gold, true),
    basket(
      470,
      738,
      108,
      44,
      C.wood3,
      range(6)
        .map((k) => ellipse(430 + k * 16, 694 - (k % 2) * 8, 14, 9, k % 2 ? C.rice2 : C.brick2))
        .join(''),
    ),
    basket(
      370,
      738,
      92,
      36,
      C.wood3,
      range(6)
        .map((k) => ellipse(336 + k * 13, 702 - (k % 2) * 6, 11, 8, k % 2 ? C.gold : C.butter))
        .join(''),
    ),
    figure({
      x: 310,
      y: 730,
      h: 150,
      seated: true,
      child: true,
      face: true,
      pose: poses.floor,
      top: C.sand,
      bottom: C.teal2,
      hair: 'bob',
    }),
    line('M548,580L470,850', '#3a242a', 8),
    taper([474, 836], 10, [456, 900], 16, '#3a242a'),
    ripples(180, 760, 760, 120, '#f3d2a8', 41, 26, 1.5),
    hyacinth(1360, 900, 520, 5, '#4d7d55'),
    hyacinth(1120, 960, 340, 6, '#3f6f4d'),
    hyacinth(120, 960, 300, 16, '#3f6f4d'),
    at(
      1010,
      880,
      1,
      ellipse(0, 6, 92, 18, C.deep, clear(0.4)),
      figure({
        x: 0,
        y: -22,
        h: 150,
        seated: true,
        child: true,
        face: true,
        flip: true,
        pose: { ...poses.floor, near: [60, 76], far: [50, 60] },
        top: C.rose,
        bottom: C.indigo2,
      }),
      path('M-84,-34C-80,14 80,14 84,-34Z', C.grey),
      ellipse(0, -34, 84, 12, 'none', `stroke="${C.stone}" stroke-width="5"`),
    ),
    line('M950,800L890,900', '#6b4327', 6),
    birds(700, 180, 160, '#7d6a74', 12, 8, 14),
  );

const ricePaddies = () => {
  const r = seeded(77);
  const greens = [
    '#8ba545',
    '#a9bb57',
    '#6d9447',
    '#c3c86c',
    '#5a8a55',
    '#95b04c',
    '#d6cf7e',
    '#7fae93',
    '#a6c8bb',
  ];
  const cols = 7;
  const rows = 5;
  const grid = range(rows + 1).map((j) =>
    range(cols + 1).map(
      (i): Point => [
        -120 + i * 264 + (j - 2) * 26 + r.between(-34, 34),
        -90 + j * 238 + (i - 3) * 22 + r.between(-26, 26),
      ],
    ),
  );
  const cell = (i: number, j: number): Point[] =>
    [
      [i, j],
      [i + 1, j],
      [i + 1, j + 1],
      [i, j + 1],
    ].map(([a, b]) => (grid[b as number] as Point[])[a as number] as Point);
  const fields = range(rows).flatMap((j) =>
    range(cols).map((i) => {
      const points = cell(i, j);
      const colour = r.pick(greens);
      const [a, b, c, d] = points as [Point, Point, Point, Point];
      const wet = colour === '#7fae93' || colour === '#a6c8bb';
      const rowsOf = range(11).map((k) => {
        const t = (k + 0.7) / 11.4;
        const [p, q] =
          (i + j) % 2
            ? [
                [a, d],
                [b, c],
              ]
            : [
                [a, b],
                [d, c],
              ];
        const [p0, p1, q0, q1] = [p?.[0], p?.[1], q?.[0], q?.[1]] as [Point, Point, Point, Point];
        return `M${num(p0[0] + (p1[0] - p0[0]) * t)},${num(p0[1] + (p1[1] - p0[1]) * t)}L${num(q0[0] + (q1[0] - q0[0]) * t)},${num(q0[1] + (q1[1] - q0[1]) * t)}`;
      });
      const sheen = wet
        ? line(
            `M${num(a[0] + 50)},${num(a[1] + 70)}l90,-14M${num(a[0] + 90)},${num(a[1] + 110)}l110,-18M${num(d[0] + 60)},${num(d[1] - 70)}l70,-10`,
            C.haze,
            7,
            clear(0.7),
          )
        : '';
      return (
        poly(points, colour) +
        line(
          rowsOf.join(''),
          wet ? C.rice : darker(colour, 0.22),
          wet ? 3 : 5,
          `stroke-dasharray="${wet ? '2 16' : '5 8'}" ${clear(0.75)}`,
        ) +
        sheen
      );
    }),
  );
  const bunds = range(rows)
    .flatMap((j) => range(cols).map((i) => `M${join2(cell(i, j))}Z`))
    .join('');
  const palmFromAbove = (x: number, y: number, s: number) =>
    group(
      `transform="translate(${x + s * 7} ${y + s * 4.4})" ${clear(0.3)}`,
      taper([-s * 7, -s * 4.4], s * 0.4, [0, 0], s * 0.5, C.deep),
      ...range(9).map(
        (k) =>
          `<use href="#fan" transform="rotate(${k * 40}) translate(0 ${num(-s * 1.3)}) scale(${num(s * 0.3)})" fill="${C.deep}"/>`,
      ),
    ) +
    group(
      `transform="translate(${x} ${y})"`,
      ...range(9).map(
        (k) =>
          `<use href="#fan" transform="rotate(${k * 40 + 12}) translate(0 ${num(-s * 1.5)}) scale(${num(s * 0.31)})" fill="${k % 2 ? C.forest : '#2e6350'}"/>`,
      ),
      ...range(6).map(
        (k) =>
          `<use href="#fan" transform="rotate(${k * 60}) translate(0 ${num(-s * 0.8)}) scale(${num(s * 0.2)})" fill="${k % 2 ? '#4b8a62' : '#3c7658'}"/>`,
      ),
      circle(0, 0, s * 0.5, C.rice3),
    );
  const farmer = (x: number, y: number, s: number, cloth: string) =>
    at(
      x,
      y,
      s,
      ellipse(16, 12, 20, 9, C.deep, clear(0.35)),
      ellipse(-8, 8, 8, 5, skins[1]),
      ellipse(10, 6, 8, 5, skins[1]),
      ellipse(0, 3, 15, 10, cloth),
      circle(0, -2, 14, C.butter),
      circle(0, -2, 9, C.gold),
      circle(0, -2, 4, C.brick2),
    );
  const track: Point[] = [
    [-40, 700],
    [220, 640],
    [470, 560],
    [760, 560],
    [1040, 640],
    [1320, 600],
    [1660, 470],
  ];
  const buffalo = (x: number, y: number, a: number) =>
    turned(
      x,
      y,
      a,
      ellipse(16, 14, 52, 20, C.deep, clear(0.3)),
      ellipse(0, 0, 44, 20, '#4d4744'),
      ellipse(-6, -3, 30, 11, '#665e59'),
      ellipse(48, 0, 17, 11, '#4d4744'),
      line('M44,-8Q30,-32 14,-30M44,8Q30,32 14,30', C.ink, 5),
      line('M-44,0L-62,6', '#4d4744', 4),
    );
  return scene(
    rect(0, 0, 1600, 1000, '#8a6a3c'),
    ...fields,
    line(bunds, '#b9935a', 13),
    line(bunds, '#8fa050', 4, clear(0.9)),
    line(smooth(track), '#8d5a35', 66),
    line(smooth(track), '#d0925f', 54),
    line(smooth(track), '#b87748', 6, 'stroke-dasharray="40 26"'),
    ...(
      [
        [150, 560, 20],
        [330, 520, 15],
        [620, 470, 22],
        [900, 690, 17],
        [1180, 540, 24],
        [1450, 640, 18],
        [1330, 160, 16],
        [420, 850, 20],
      ] as const
    ).map(([x, y, s]) => palmFromAbove(x, y, s)),
    ...(
      [
        [770, 150],
        [800, 178],
        [838, 142],
        [876, 186],
        [912, 156],
      ] as const
    ).map(([x, y], k) => farmer(x, y, 1.1, k % 2 ? C.brick2 : C.indigo2)),
    buffalo(330, 300, 24),
    farmer(258, 262, 1.2, C.teal),
    line('M268,264L300,286', C.ink2, 3),
    turned(
      1000,
      622,
      10,
      ellipse(18, 14, 60, 18, C.deep, clear(0.3)),
      rect(-54, -20, 66, 40, C.wood2),
      ...range(4).map((k) => line(`M${-48 + k * 18},-19V19`, C.wood, 2)),
      ellipse(-22, 0, 28, 16, C.butter),
      line('M12,0H64', C.wood, 5),
      ellipse(70, -14, 24, 9, '#e4d3bb'),
      ellipse(70, 14, 24, 9, '#d3bf9f'),
    ),
    turned(
      520,
      556,
      -8,
      ellipse(10, 12, 34, 9, C.deep, clear(0.3)),
      ellipse(0, 0, 34, 7, C.ink2),
      ellipse(-4, 0, 15, 12, C.brick2),
      circle(2, 0, 10, C.gold),
    ),
    at(
      1230,
      830,
      1,
      poly(
        [
          [-96, -66],
          [124, -66],
          [124, 104],
          [-96, 104],
        ],
        C.deep,
        clear(0.3),
      ),
      poly(
        [
          [-110, -84],
          [96, -84],
          [96, 0],
          [-110, 0],
        ],
        C.brick2,
      ),
      poly(
        [
          [-110, 84],
          [96, 84],
          [96, 0],
          [-110, 0],
        ],
        C.brick,
      ),
      line(
        range(9)
          .map((k) => `M${-106 + k * 25},-82V82`)
          .join(''),
        darker(C.brick, 0.3),
        2,
      ),
      line('M-112,0H98', C.terra, 7),
    ),
    foliage(1090, 900, 150, 130, C.leaf, 4),
    foliage(1390, 770, 120, 110, C.forest, 8),
    foliage(1420, 890, 150, 140, C.leaf, 9),
    ...range(5).map((k) =>
      at(
        250 + k * 46,
        780 + (k % 2) * 30,
        0.55,
        turned(
          0,
          0,
          -30 + k * 9,
          ellipse(6, 8, 28, 8, C.deep, clear(0.3)),
          path('M-30,0C-16,-12 14,-10 24,0C14,10 -16,12 -30,0Z', C.sand),
          path('M-30,0C-8,-6 10,-5 16,0C10,5 -8,6 -30,0Z', C.sand3),
        ),
      ),
    ),
  );
};
const join2 = (points: readonly Point[]) => points.map(([x, y]) => `${num(x)},${num(y)}`).join('L');

const riceHarvest = () => {
  const stook = (x: number, y: number, s: number) =>
    at(
      x,
      y,
      s,
      ellipse(8, 0, 44, 9, C.earth2, clear(0.35)),
      path(
        'M-34,0C-20,-40 -10,-56 -8,-62L-26,-100L-4,-82L4,-108L12,-82L34,-98L10,-62C12,-50 24,-34 36,0Z',
        C.gold,
      ),
      path('M4,0C8,-40 8,-56 4,-62L10,-62C12,-50 24,-34 36,0Z', C.turmeric),
      line('M-12,-60H13', C.earth2, 5),
      line('M-20,-4L-8,-54M-4,-4L0,-54M-22,-92L-8,-66M4,-100L3,-66M28,-90L9,-66', C.butter, 2),
    );
  return scene(
    wash(['#86b9b8', '#bcd6c6', '#f6e6bd', '#f9d391'], 0, 460),
    cloud(400, 220, 560, '#fff8e6', '#e9e2c4', 5),
    cloud(1280, 170, 460, '#fff8e6', '#e6e2c8', 8),
    ridge(430, 120, '#8fb0a4', 21, 520, 6),
    ridge(436, 60, '#6f9888', 23, 520, 8),
    treeline(452, 32, '#4f7d62', 31),
    treeline(466, 20, '#3b674f', 32),
    stiltHouse(1180, 472, 0.36, { roof: C.brick2 }),
    stiltHouse(1300, 474, 0.3, { roof: '#7d5a44' }),
    path('M0,460H1600V1000H0Z', '#e0b04e'),
    path('M0,490C400,470 900,500 1600,474V560C1100,580 500,540 0,570Z', '#d09a3c'),
    path('M0,600C400,560 900,640 1600,590V1000H0Z', '#e8bd5d'),
    blades(0, 560, 1600, 44, '#b07f2c', 5, 150, 2.5),
    blades(0, 640, 1600, 60, '#c8963a', 6, 120, 3.2),
    blades(0, 640, 1600, 56, '#f4d58d', 7, 90, 2.4),
    sugarPalm(250, 520, 360, '#33624a', 5, '#4b3a2c'),
    sugarPalm(360, 500, 250, '#3d7056', 8, '#55442f'),
    sugarPalm(1430, 520, 410, '#2e5b45', 11, '#4b3a2c'),
    sugarPalm(1520, 500, 280, '#3d7056', 2, '#55442f'),
    stook(420, 560, 0.6),
    stook(940, 566, 0.6),
    stook(1010, 560, 0.62),
    stook(1090, 570, 0.66),
    stook(500, 590, 0.7),
    at(
      690,
      650,
      0.95,
      ox(110, 0, 1),
      ox(140, 8, 1.02, '#cdb493'),
      line('M-40,-46L150,-62', C.wood, 6),
      rect(-150, -70, 130, 20, C.wood),
      path('M-164,-68C-150,-150 -40,-156 -16,-68Z', C.gold),
      line(
        range(10)
          .map((k) => `M${-150 + k * 14},-70Q${-140 + k * 11},-120 ${-124 + k * 8},-136`)
          .join(''),
        C.butter,
        3,
      ),
      circle(-84, -34, 36, 'none', `stroke="${C.wood}" stroke-width="8"`),
      line('M-84,-70V2M-120,-34H-48M-110,-60L-58,-8M-58,-60L-110,-8', C.wood, 4),
      figure({
        x: -60,
        y: -134,
        h: 96,
        seated: true,
        pose: poses.sit,
        top: C.teal2,
        hat: 'brim',
        bottom: C.ink2,
      }),
    ),
    path('M0,760C300,720 700,790 1100,750C1300,735 1460,750 1600,770V1000H0Z', '#d7a243'),
    blades(0, 770, 1600, 110, '#b5842f', 8, 150, 4),
    blades(0, 800, 1600, 130, '#ecc466', 9, 150, 4),
    footShadow(400, 900, 110, C.earth2),
    footShadow(800, 880, 90, C.earth2),
    footShadow(1200, 910, 120, C.earth2),
    figure({
      x: 800,
      y: 880,
      h: 260,
      pose: { ...poses.bend, near: [4, 30], far: [-8, 20] },
      top: C.brick2,
      bottom: C.plum,
      legs: 'sarong',
      sleeve: 'long',
      hat: 'krama',
      hatColour: krama.river,
      hold: line('M0,0C14,2 18,-12 8,-22', C.ink2, 3),
    }),
    figure({
      x: 1200,
      y: 912,
      h: 330,
      flip: true,
      face: true,
      pose: { lean: 10, head: -6, near: [40, 96], far: [52, 100], legNear: [12, -2], legFar: [-8, -8] },
      top: '#2f6f78',
      bottom: '#6b2a3c',
      legs: 'sarong',
      sleeve: 'long',
      hat: 'krama',
      hatColour: krama.brick,
      hold: turned(
        0,
        -4,
        -16,
        ...range(9).map((k) =>
          line(
            `M0,18Q${(k - 4) * 2},-10 ${(k - 4) * 7},${-38 + Math.abs(k - 4) * 3}`,
            k % 2 ? C.gold : C.butter,
            2.4,
          ),
        ),
        rect(-5, -2, 10, 4, C.brick),
      ),
    }),
    figure({
      x: 400,
      y: 900,
      h: 300,
      pose: { ...poses.bend, lean: 66, near: [10, 34], far: [0, 26] },
      top: '#f1e3c4',
      bottom: '#30406b',
      legs: 'sarong',
      sleeve: 'long',
      hat: 'brim',
      hatColour: C.sand3,
      scarf: krama.gold,
      hold: line('M0,0C14,2 18,-12 8,-22', C.ink2, 3),
    }),
    stook(140, 930, 1.7),
    stook(980, 960, 1.5),
    stook(1490, 950, 1.8),
    blades(0, 1010, 1600, 150, '#a87629', 10, 60, 5),
    blades(0, 1015, 1600, 130, '#f0cd78', 11, 90, 5),
    birds(800, 250, 120, '#5b7d78', 3, 7, 13),
  );
};

const angkorSilhouette = () => {
  const dark = '#3a1f3a';
  const towers = named(
    'wat',
    budTower(800, 470, 116, 290, dark, '#6a3550'),
    ...[
      [640, 200, 92],
      [960, 200, 92],
    ].map(([x, h, w]) => budTower(x as number, 470, w as number, h as number, dark, '#6a3550')),
    ...[
      [510, 140, 76],
      [1090, 140, 76],
    ].map(([x, h, w]) => budTower(x as number, 480, w as number, h as number, '#4a2746', '#743c56')),
    path('M380,500V440H1220V500ZM440,440V418H1160V440ZM690,420V392H910V420Z', dark),
    poly(
      [
        [746, 420],
        [800, 352],
        [854, 420],
      ],
      dark,
    ),
    poly(
      [
        [420, 420],
        [480, 380],
        [540, 420],
      ],
      '#4a2746',
    ),
    poly(
      [
        [1060, 420],
        [1120, 380],
        [1180, 420],
      ],
      '#4a2746',
    ),
    line(
      range(38)
        .map((k) => `M${398 + k * 21.6},496V452`)
        .join(''),
      '#6a3550',
      3,
    ),
    path('M180,520V486H1420V520Z', '#341b34'),
    line(
      range(60)
        .map((k) => `M${190 + k * 20.6},516V494`)
        .join(''),
      '#57304a',
      2.4,
    ),
  );
  return scene(
    wash(['#4c3f72', '#8d5578', '#d9766a', '#f3a56c', '#f9d08c'], 0, 540),
    sun(800, 392, 88, '#ffeab5', '#ffd98f'),
    streaks(400, 170, 900, '#b9607a', 3, 7),
    streaks(1200, 150, 900, '#c26b78', 5, 7),
    streaks(800, 300, 1300, '#f0a06f', 8, 8),
    treeline(512, 74, '#5d3352', 3, -40, 420),
    treeline(512, 78, '#5d3352', 6, 1190, 1640),
    sugarPalm(236, 520, 250, '#331a33', 3, '#331a33', true),
    sugarPalm(330, 520, 190, '#3c2039', 5, '#3c2039', true),
    sugarPalm(1340, 520, 270, '#331a33', 7, '#331a33', true),
    sugarPalm(1440, 520, 200, '#3c2039', 9, '#3c2039', true),
    cocoPalm(120, 524, 200, -30, '#331a33', 4, '#331a33', true),
    towers,
    treeline(528, 34, '#2a1530', 12),
    rect(0, 522, 1600, 16, '#2a1530'),
    wash(['#f0b075', '#d77f69', '#8a4f70', '#43376a', '#241f47'], 536, 464),
    group(
      `transform="translate(0 1074) scale(1 -1)" ${clear(0.72)}`,
      again('wat', ''),
      treeline(528, 40, '#3a1f3a', 12),
      sugarPalm(236, 520, 250, '#331a33', 3, '#331a33', true),
      sugarPalm(1340, 520, 270, '#331a33', 7, '#331a33', true),
    ),
    sunPath(800, 560, 260, 110, '#ffdf9f', 2, 18),
    ripples(0, 545, 1600, 300, '#f3a877', 5, 60),
    ripples(0, 640, 1600, 340, '#3a2c5c', 6, 60, 1.5),
    ...(
      [
        [160, 690, 40],
        [260, 716, 54],
        [90, 750, 60],
        [1330, 700, 46],
        [1440, 730, 60],
        [1240, 720, 36],
        [420, 742, 44],
        [1130, 690, 30],
      ] as const
    ).map(([x, y, w], k) => lilyPad(x, y, w, k % 2 ? '#2f4a58' : '#3d5f62', 0.28, k + 3)),
    ...(
      [
        [220, 700, 0.6],
        [1400, 706, 0.7],
        [380, 734, 0.5],
      ] as const
    ).map(([x, y, s]) => lotus(x, y, s, '#e58fa0', 0.8)),
    path('M0,1000V880C240,850 520,852 760,880C1060,912 1360,892 1600,858V1000Z', '#1a1230'),
    blades(0, 900, 1600, 70, '#1a1230', 4, 160, 4),
    figure({
      x: 520,
      y: 890,
      h: 180,
      flat: '#150e26',
      view: 'back',
      hair: 'bun',
      legs: 'sarong',
      pose: { far: [20, -60] },
    }),
    figure({
      x: 606,
      y: 892,
      h: 196,
      flat: '#150e26',
      view: 'back',
      pose: { near: [40, 160], far: [40, 160] },
    }),
    figure({
      x: 690,
      y: 894,
      h: 112,
      flat: '#150e26',
      view: 'back',
      child: true,
      hair: 'pony',
      legs: 'skirt',
      pose: { far: [140, 160] },
    }),
    figure({
      x: 1080,
      y: 902,
      h: 186,
      flat: '#150e26',
      flip: true,
      pose: { near: [10, 20], far: [60, 130] },
    }),
    group(
      'transform="translate(1118 902)"',
      line('M0,0L20,-110L44,0M20,-108V-40', '#150e26', 5),
      rect(4, -128, 36, 24, '#150e26'),
    ),
    at(
      1250,
      900,
      1,
      line('M-60,0L-60,-52M60,0L60,-52', '#150e26', 4),
      circle(-62, -24, 24, 'none', 'stroke="#150e26" stroke-width="5"'),
      circle(62, -24, 24, 'none', 'stroke="#150e26" stroke-width="5"'),
      line('M-62,-24L-10,-20L34,-66L62,-24M-10,-20L-26,-66L34,-62M34,-66L30,-80', '#150e26', 5),
    ),
    birds(1120, 210, 110, '#5d3352', 5, 8, 14),
  );
};

const coffeeHills = () => {
  const rows = (
    y: number,
    amp: number,
    colour: string,
    seed: number,
    count: number,
    gap: number,
    size: number,
  ) => {
    const r = seeded(seed);
    const bumps = range(count).flatMap((k) => {
      const out: string[] = [];
      const step = size * 1.06;
      for (let x = -20; x < 1620; x += step) {
        const cy = y + k * gap + Math.sin(x / 260 + seed + k * 0.22) * amp + Math.sin(x / 610 + seed) * amp;
        const s = size * (0.9 + k * 0.1) * r.between(0.9, 1.2);
        out.push(
          `M${Math.round(x - s * 0.6)},${Math.round(cy)}q0,${num(-s * 0.5)} ${num(s * 0.3)},${num(-s * 0.55)}t${num(s * 0.5)},${num(-s * 0.06)}t${num(s * 0.4)},${num(s * 0.6)}z`,
        );
      }
      return [path(out.join(''), k % 2 ? colour : lighter(colour, 0.12))];
    });
    return bumps.join('');
  };
  const hill = (y: number, amp: number, seed: number, fill: string) =>
    path(
      `M-20,1000${range(35)
        .map((k) => {
          const x = -20 + k * 48;
          return `L${x},${num(y + Math.sin(x / 260 + seed) * amp + Math.sin(x / 610 + seed) * amp - 14)}`;
        })
        .join('')}L1620,1000Z`,
      fill,
    );
  const cherry = (x: number, y: number, s: number, colour: string) =>
    circle(x, y, s, colour) +
    circle(x - s * 0.3, y - s * 0.35, s * 0.26, '#fff', clear(0.55)) +
    circle(x + s * 0.35, y + s * 0.6, s * 0.14, darker(colour, 0.5));
  const leaf = (x: number, y: number, a: number, L: number, colour: string) =>
    turned(
      x,
      y,
      a,
      path(
        `M0,0C${num(L * 0.2)},${num(-L * 0.34)} ${num(L * 0.7)},${num(-L * 0.32)} ${L},0C${num(L * 0.7)},${num(L * 0.3)} ${num(L * 0.2)},${num(L * 0.3)} 0,0Z`,
        colour,
      ),
      path(
        `M0,0C${num(L * 0.3)},${num(-L * 0.1)} ${num(L * 0.7)},${num(-L * 0.08)} ${L},0C${num(L * 0.7)},${num(L * 0.3)} ${num(L * 0.2)},${num(L * 0.3)} 0,0Z`,
        darker(colour, 0.14),
      ),
      line(
        `M4,0H${num(L * 0.94)}${range(5)
          .map(
            (k) =>
              `M${num(L * (0.15 + k * 0.15))},0l${num(L * 0.1)},${num(-L * 0.14)}M${num(L * (0.15 + k * 0.15))},0l${num(L * 0.1)},${num(L * 0.13)}`,
          )
          .join('')}`,
        lighter(colour, 0.35),
        2.6,
      ),
    );
  return scene(
    wash(['#c9d8c6', '#eadcb5', '#f5cf98'], 0, 420),
    sun(1180, 210, 64, '#fff4d6', '#ffe7b0'),
    ridge(330, 130, '#a9bfb0', 41, 600, 7),
    group(clear(0.7), streaks(800, 330, 1600, '#f3ead2', 6, 8)),
    ridge(380, 90, '#84a594', 43, 600, 8),
    hill(420, 34, 1, '#8a5a3a'),
    rows(420, 34, '#6f9a63', 1, 4, 20, 22),
    hill(500, 44, 2.4, '#9a5c38'),
    rows(500, 44, '#55854f', 2.4, 5, 28, 34),
    tree(300, 500, 220, '#4a7d58', 4),
    tree(1390, 470, 190, '#55885f', 7),
    stiltHouse(640, 470, 0.5, { roof: '#6d4a3a', wall: C.wood3 }),
    hill(640, 50, 3.9, '#a5603a'),
    rows(640, 50, '#3f7347', 3.9, 3, 52, 52),
    footShadow(640, 800, 60),
    figure({
      x: 640,
      y: 806,
      h: 250,
      face: true,
      pose: { lean: 6, near: [66, 104], far: [80, 116], legNear: [6, 0], legFar: [-8, -6] },
      top: C.indigo2,
      bottom: C.brick,
      legs: 'sarong',
      sleeve: 'long',
      hat: 'scarf',
      hatColour: C.brick2,
      scarf: krama.gold,
    }),
    at(
      576,
      690,
      1,
      path('M-40,-70H44L32,40H-26Z', C.wood3),
      line('M-38,-50H42M-35,-26H39M-32,0H36M-28,24H33', C.wood, 3),
      line('M-20,-68L-14,38M4,-68V38M26,-68L22,38', C.butter, 2.4, clear(0.7)),
      ...range(8).map((k) => circle(-30 + k * 10, -74 - (k % 3) * 7, 9, k % 3 ? C.brick2 : C.terra)),
    ),
    figure({
      x: 960,
      y: 730,
      h: 180,
      flip: true,
      pose: { lean: 20, near: [50, 90], far: [60, 96] },
      top: C.gold,
      bottom: C.ink2,
      sleeve: 'long',
      hat: 'brim',
    }),
    hill(800, 40, 5.2, '#8a4f30'),
    rows(800, 40, '#2f6140', 5.2, 3, 66, 76),
    line('M1660,640C1480,690 1260,760 1050,900C1010,930 980,960 960,1010', '#5a3a24', 16),
    line('M1330,735C1280,790 1270,840 1250,900', '#5a3a24', 9),
    leaf(1420, 700, -118, 250, '#3f8a50'),
    leaf(1390, 706, 64, 230, '#2e6f44'),
    leaf(1240, 775, -140, 230, '#57a05c'),
    leaf(1250, 770, 96, 210, '#3f8a50'),
    leaf(1120, 850, 200, 220, '#2e6f44'),
    leaf(1100, 862, 70, 150, '#4b9657'),
    leaf(1530, 664, -86, 200, '#57a05c'),
    leaf(1500, 672, 80, 220, '#3f8a50'),
    ...(
      [
        [1400, 716, 27],
        [1360, 728, 25],
        [1420, 752, 26],
        [1378, 766, 24],
        [1440, 720, 22],
        [1245, 800, 26],
        [1210, 812, 24],
        [1262, 838, 25],
        [1222, 850, 22],
        [1120, 870, 24],
        [1090, 894, 22],
        [1136, 904, 23],
        [1520, 690, 22],
        [1544, 706, 21],
      ] as const
    ).map(([x, y, s], k) => cherry(x, y, s, k % 5 === 3 ? C.rice2 : k % 4 === 2 ? C.terra : C.brick2)),
    birds(480, 210, 100, '#7f948a', 5, 6, 13),
  );
};

const pepperFarm = () => {
  const column = (seed: number) => {
    const r = seeded(seed);
    const leaves = range(44).map((k) => {
      const t = r();
      const [lx, ly] = [r.between(-1, 1) * (34 + 16 * Math.sin(t * 3.1)), -20 - t * 430];
      const colour = r.pick(['#2f6a43', '#3f8050', '#4f9558', '#26583d', '#6aa55c']);
      return (
        path(
          `M${num(lx)},${num(ly)}q${num(-15)},-9 ${num(r.between(-6, 6))},-30q18,10 ${num(-r.between(-6, 6))},30Z`,
          colour,
          `transform="rotate(${num(r.between(-70, 70))} ${num(lx)} ${num(ly)})"`,
        ) +
        (k % 4 === 0
          ? line(
              `M${num(lx)},${num(ly + 4)}v26`,
              k % 8 ? '#8fae4d' : '#b14a2f',
              7,
              'stroke-dasharray="0.1 7"',
            )
          : '')
      );
    });
    return group(
      '',
      ellipse(20, 2, 90, 13, '#5c2a1a', clear(0.4)),
      rect(-6, -500, 12, 500, '#8a6a4e'),
      path('M-34,0C-62,-120 -58,-360 -30,-450Q0,-492 30,-450C58,-360 62,-120 34,0Z', '#25573c'),
      path('M-34,0C-62,-120 -58,-360 -30,-450Q-10,-480 -4,-470C-26,-360 -22,-120 -6,0Z', '#37754a'),
      ...leaves,
    );
  };
  const shade = range(12)
    .map((k) =>
      poly(
        [
          [-40 + k * 150, 0],
          [30 + k * 150, 0],
          [k * 120 + 120, 150],
          [k * 120 + 74, 150],
        ],
        k % 2 ? '#a8956b' : '#b9a67a',
        clear(0.55),
      ),
    )
    .join('');
  return scene(
    stored('vine', column(3)),
    stored('vine2', column(8)),
    wash(['#bfd8d0', '#e9e6cc', '#f6dfb2'], 0, 520),
    ridge(400, 150, '#8fb3a8', 62, 560, 5),
    ridge(430, 80, '#6f9c8a', 64, 560, 7),
    treeline(458, 40, '#4c7f66', 9),
    poly(
      [
        [0, 450],
        [1600, 450],
        [1600, 1000],
        [0, 1000],
      ],
      '#b8613a',
    ),
    poly(
      [
        [760, 450],
        [860, 450],
        [1180, 1000],
        [420, 1000],
      ],
      '#cf7c4c',
    ),
    line(
      range(9)
        .map((k) => `M${780 + k * 6},460L${520 + k * 70},1000`)
        .join(''),
      '#a9552f',
      4,
      `stroke-dasharray="26 22" ${clear(0.5)}`,
    ),
    shade,
    line('M0,46L1600,46M0,110L1600,110', '#7a5c40', 7),
    stiltHouse(830, 466, 0.36, { roof: C.brick2, wall: C.wood3 }),
    ...(
      [
        [0.3, 470],
        [0.36, 490],
        [0.45, 528],
        [0.58, 590],
        [0.78, 690],
        [1.06, 840],
      ] as const
    ).flatMap(([s, y], k) =>
      [-3, -2, -1, 1, 2, 3]
        .filter((c) => Math.abs(c) < (s > 0.7 ? 3 : 4) && !(s > 1 && Math.abs(c) === 1 && c === 9))
        .map((c) => {
          const spread = 95 + (y - 470) * 1.02;
          const x = 810 + (c < 0 ? c + 0.3 : c - 0.3) * spread * 1.15;
          return x > -60 && x < 1660
            ? again(
                (k + c + 6) % 2 ? 'vine' : 'vine2',
                `translate(${num(x)} ${y})scale(${(k + c + 6) % 3 ? s : -s} ${s})`,
              )
            : '';
        }),
    ),
    footShadow(850, 800, 80, '#5c2a1a'),
    figure({
      x: 740,
      y: 700,
      h: 190,
      flip: true,
      pose: { lean: -2, near: [120, 150], far: [100, 130] },
      top: C.teal2,
      bottom: C.plum,
      legs: 'sarong',
      sleeve: 'long',
      hat: 'krama',
      hatColour: krama.brick,
    }),
    figure({
      x: 870,
      y: 816,
      h: 290,
      face: true,
      pose: { near: [30, 80], far: [36, 84], legNear: [10, 0], legFar: [-12, -10] },
      top: C.sand,
      bottom: C.indigo2,
      sleeve: 'long',
      hat: 'brim',
      hatColour: C.sand3,
      scarf: krama.river,
    }),
    basket(
      950,
      730,
      130,
      62,
      C.wood3,
      range(12)
        .map((k) =>
          line(
            `M${896 + k * 10},${668 - (k % 3) * 6}q4,14 10,22`,
            k % 3 ? '#8fae4d' : C.brick2,
            8,
            'stroke-dasharray="0.1 8"',
          ),
        )
        .join(''),
    ),
    line('M610,700L640,380M660,706L672,380', C.wood3, 7),
    line(
      range(7)
        .map((k) => `M${614 + k * 4},${670 - k * 42}L${661 + k * 1.6},${672 - k * 42}`)
        .join(''),
      C.wood3,
      6,
    ),
    poly(
      [
        [90, 900],
        [470, 900],
        [560, 980],
        [40, 980],
      ],
      '#d9b779',
    ),
    line(
      range(120)
        .map((k) => `M${100 + ((k * 59) % 397)},${908 + ((k * 23) % 66)}h.1`)
        .join(''),
      C.ink2,
      9,
    ),
    dog(1080, 900, 1.2, '#d8b07c', true),
  );
};

export const landscape = {
  'river-dawn': riverDawn,
  'mekong-ferry': mekongFerry,
  'floating-village': floatingVillage,
  'rice-paddies': ricePaddies,
  'rice-harvest': riceHarvest,
  'angkor-silhouette': angkorSilhouette,
  'coffee-hills': coffeeHills,
  'pepper-farm': pepperFarm,
};
