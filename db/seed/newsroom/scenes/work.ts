// Schools, workshops, clinics, offices, ports and pitches.

import { basket, bicycle, boat, flagStripes, lantern, moto, stiltHouse, tuft } from './built.ts';
import {
  banana,
  birds,
  blades,
  bush,
  cloud,
  cocoPalm,
  dog,
  egret,
  foliage,
  ox,
  ridge,
  ripples,
  streaks,
  sugarPalm,
  sun,
  sunPath,
  tree,
  treeline,
} from './nature.ts';
import {
  again,
  at,
  C,
  circle,
  clear,
  clip,
  darker,
  ellipse,
  glow,
  group,
  krama,
  lighter,
  line,
  mirrored,
  num,
  path,
  poly,
  range,
  rect,
  round,
  scene,
  seeded,
  stored,
  taper,
  turned,
  wash,
} from './parts.ts';
import { book, figure, footShadow, fromBehind, poses, skins } from './people.ts';

const laptop = (x: number, y: number, s: number, screen: string, inside = '') =>
  at(
    x,
    y,
    s,
    path('M-70,-90H70L74,0H-74Z', C.ink2),
    path('M-63,-84H63L66,-8H-66Z', screen),
    inside,
    path('M-90,0H90L104,14H-104Z', C.stone),
    path('M-90,0H90L92,4H-92Z', C.grey),
  );

const classroom = () =>
  scene(
    wash(['#f1dfb6', '#f6e8c8'], 0, 700),
    rect(0, 560, 1600, 140, '#7fa59a'),
    rect(0, 552, 1600, 10, C.teal2),
    ...[60, 1230].map(
      (x, k) =>
        rect(x, 90, 310, 400, C.wood2) +
        clip(
          `w${k}`,
          rect(x + 16, 106, 278, 368, '#000'),
          wash(['#a9d3cc', '#f3e8c0'], 100, 380, x, 310),
          treeline(420, 60, '#8fb58a', 4 + k, x - 20, x + 330),
          k
            ? sugarPalm(x + 160, 480, 300, '#4f8a63', 3, '#6d5a44')
            : cocoPalm(x + 120, 480, 300, 40, '#5f9a63', 3),
          rect(x, 440, 320, 60, '#a8b566'),
        ) +
        line(`M${x + 155},100V480M${x + 10},290H${x + 300}`, C.wood2, 12) +
        poly(
          [
            [x - 6, 86],
            [x - 50, 110],
            [x - 50, 500],
            [x - 6, 496],
          ],
          C.teal2,
        ) +
        line(
          range(9)
            .map((n) => `M${x - 46},${140 + n * 40}h36`)
            .join(''),
          C.teal,
          4,
        ),
    ),
    poly(
      [
        [76, 106],
        [350, 106],
        [900, 1000],
        [280, 1000],
      ],
      '#fff6d4',
      clear(0.22),
    ),
    rect(440, 130, 720, 360, C.wood),
    rect(456, 146, 688, 328, '#1f4a3c'),
    rect(456, 146, 688, 40, C.ink, clear(0.12)),
    line('M520,400C600,360 640,420 720,380M520,430H730', C.haze, 5, clear(0.85)),
    circle(600, 260, 54, 'none', `stroke="${C.haze}" stroke-width="5"`),
    line('M600,206V260L646,286M600,260L560,224', C.haze, 5),
    line('M780,410V220M780,410H1090M800,390C860,380 880,300 940,290S1030,240 1080,216', C.haze, 5),
    line('M780,350h300M780,290h300', C.haze, 2, clear(0.4)),
    path('M690,300L740,220L790,300Z', 'none', `stroke="${C.gold}" stroke-width="5"`),
    ...range(4).map((k) => circle(820 + k * 66, 380 - k * 44, 9, C.rose)),
    rect(440, 490, 720, 14, C.wood3),
    rect(520, 482, 40, 8, C.sand),
    rect(590, 482, 30, 8, C.gold),
    ...range(9).map((k) =>
      poly(
        [
          [440 + k * 84, 60],
          [510 + k * 84, 60],
          [475 + k * 84, 106],
        ],
        [C.brick2, C.gold, C.teal2][k % 3] ?? C.gold,
      ),
    ),
    line('M430,60H1190', C.ink2, 3),
    at(1190, 300, 1, round(-24, -150, 48, 70, 6, C.sand), circle(0, -115, 26, '#9fc9bd')),
    figure({
      x: 930,
      y: 690,
      h: 420,
      face: true,
      flip: true,
      pose: { near: [-20, -40], far: [104, 116], legNear: [4, 0], legFar: [-5, -4] },
      top: C.sand,
      bottom: '#7a2f4a',
      legs: 'sarong',
      sleeve: 'long',
      hair: 'bun',
      shoes: C.ink2,
      holdFar: line('M0,0L10,-16', C.wood, 1.6),
    }),
    path('M0,690H1600V1000H0Z', '#c98a58'),
    line(
      range(9)
        .map((k) => `M${180 * k},690L${-400 + k * 300},1000`)
        .join(''),
      '#b47646',
      4,
    ),
    ...[
      [220, 740, 0.8],
      [520, 740, 0.8],
      [1080, 740, 0.8],
      [1380, 740, 0.8],
    ].map(([x, y, s]) =>
      at(
        x as number,
        y as number,
        s as number,
        rect(-150, -10, 300, 18, C.wood3),
        rect(-136, 8, 14, 90, C.wood),
        rect(122, 8, 14, 90, C.wood),
        poly(
          [
            [-80, -14],
            [-10, -14],
            [-4, -24],
            [-70, -24],
          ],
          C.sand,
        ),
        rect(30, -20, 60, 10, C.teal2),
      ),
    ),
    ...(
      [
        [160, 720, 1.1, 'short'],
        [290, 722, 1.1, 'pony'],
        [460, 720, 1.1, 'long'],
        [590, 724, 1.1, 'short'],
        [1020, 722, 1.1, 'short'],
        [1150, 720, 1.1, 'bun'],
        [1320, 722, 1.1, 'short'],
        [1450, 724, 1.1, 'pony'],
      ] as const
    ).map(([x, y, s, hair]) => fromBehind(x, y, s, C.sand, '#241c1a', hair, skins[x % 4])),
    ...[
      [330, 880, 1.25],
      [830, 890, 1.25],
      [1330, 880, 1.25],
    ].map(([x, y, s]) =>
      at(
        x as number,
        y as number,
        s as number,
        ellipse(0, 110, 180, 14, C.earth2, clear(0.3)),
        rect(-176, -10, 352, 20, '#a8703f'),
        rect(-176, -10, 352, 7, C.wood3),
        rect(-160, 10, 16, 110, C.wood),
        rect(144, 10, 16, 110, C.wood),
        poly(
          [
            [-110, -14],
            [-30, -14],
            [-22, -28],
            [-100, -28],
          ],
          C.sand,
        ),
        poly(
          [
            [-30, -14],
            [40, -14],
            [30, -28],
            [-22, -28],
          ],
          C.sand2,
        ),
        rect(80, -24, 60, 14, C.brick2),
        rect(86, -34, 52, 10, C.gold),
      ),
    ),
    ...(
      [
        [210, 870, 1.75, 'pony'],
        [440, 874, 1.75, 'short'],
        [720, 884, 1.75, 'short'],
        [950, 880, 1.75, 'long'],
        [1220, 872, 1.75, 'bun'],
        [1450, 876, 1.75, 'short'],
      ] as const
    ).map(([x, y, s, hair], k) =>
      fromBehind(x, y, s, k % 3 === 1 ? '#e9e0cc' : C.sand, '#1f1817', hair, skins[k % 4]),
    ),
    taper([496, 900], 24, [540, 810], 18, C.sand),
    taper([540, 810], 13, [546, 730], 11, skins[1]),
    circle(546, 716, 15, skins[1]),
    ...[-10, -3, 4, 11].map((dx) => taper([546 + dx, 712], 4, [546 + dx * 1.5, 684], 3.4, skins[1])),
  );

const busLibrary = () => {
  const r = seeded(31);
  const shelf = (x: number, y: number, w: number) => {
    let out = '';
    for (let at0 = x; at0 < x + w - 16; ) {
      const bw = r.between(10, 22);
      const bh = r.between(44, 62);
      out += rect(
        at0,
        y - bh,
        bw,
        bh,
        r.pick([C.brick2, C.teal2, C.gold, C.indigo2, C.rose, C.rice, C.sand2, C.plum]),
      );
      at0 += bw + 1.5;
    }
    return out + rect(x - 6, y, w + 12, 9, C.wood3);
  };
  return scene(
    wash(['#8cc0bb', '#c9dfcb', '#f6e7be'], 0, 560),
    cloud(260, 200, 460, '#fff8e8', '#dbe6d6', 3),
    ridge(430, 150, '#93b5a0', 8, 600, 5),
    ridge(480, 70, '#739d84', 9, 600, 7),
    treeline(520, 44, '#4f8360', 4),
    treeline(540, 30, '#3c6f52', 6),
    stiltHouse(150, 590, 0.7, { roof: '#8a5a3c', wall: C.wood3 }),
    banana(300, 590, 160, C.rice, 4),
    cocoPalm(1500, 590, 420, -50, '#3f7a4c', 5),
    path('M0,570C500,550 1100,600 1600,570V1000H0Z', '#c9744a'),
    path('M0,680C500,650 1100,710 1600,680V1000H0Z', '#b8633c'),
    path('M0,790C500,760 1100,820 1600,790V1000H0Z', '#c98a55'),
    tree(1420, 700, 620, '#3f7a4c', 9, '#5b3a28'),
    ellipse(700, 752, 560, 34, '#6d3320', clear(0.4)),
    // the bus, its long side open
    path(
      'M210,720V300C210,270 230,252 262,252H1080C1130,252 1160,280 1178,340L1206,480C1212,520 1214,560 1214,600V720Z',
      C.teal2,
    ),
    path('M210,720V640H1214V720Z', C.gold),
    rect(210, 632, 1004, 12, C.sand),
    path('M1000,290H1080C1112,290 1130,310 1142,350L1168,470H1000Z', '#bfe0da'),
    path('M1010,300H1070L1040,460H1010Z', '#fff', clear(0.4)),
    line('M1000,290V640', C.teal, 6),
    rect(1020, 540, 40, 10, C.sand),
    rect(270, 300, 690, 320, '#5b3a28'),
    glow(610, 420, 360, '#ffe0a0', 0.55),
    shelf(290, 390, 200),
    shelf(510, 390, 200),
    shelf(730, 390, 210),
    shelf(290, 490, 200),
    shelf(510, 490, 200),
    shelf(730, 490, 210),
    shelf(290, 590, 200),
    shelf(510, 590, 200),
    shelf(730, 590, 210),
    line('M500,300V620M720,300V620', C.wood3, 10),
    poly(
      [
        [250, 296],
        [980, 296],
        [1040, 170],
        [200, 170],
      ],
      C.sand2,
    ),
    ...range(9).map((k) =>
      poly(
        [
          [250 + k * 81, 296],
          [290 + k * 81, 296],
          [246 + k * 93, 170],
          [200 + k * 93, 170],
        ],
        C.brick2,
      ),
    ),
    line('M250,296L206,176M980,296L1036,176', C.ink2, 5),
    ...[400, 1010].map(
      (x) =>
        circle(x, 720, 70, C.teal) +
        circle(x, 724, 58, C.ink) +
        circle(x, 724, 32, C.stone) +
        circle(x, 724, 12, C.ink2),
    ),
    rect(1190, 640, 36, 40, C.butter),
    rect(1180, 690, 60, 24, C.ink2),
    rect(520, 640, 200, 16, C.wood3),
    rect(520, 656, 12, 90, C.wood),
    rect(708, 656, 12, 90, C.wood),
    ...range(5).map((k) => lantern(290 + k * 165, 296, 0.7, [C.brick2, C.gold, C.rose][k % 3] ?? C.gold)),
    figure({
      x: 850,
      y: 760,
      h: 330,
      face: true,
      flip: true,
      pose: { near: [24, 90], far: [50, 120], legNear: [5, 0], legFar: [-8, -6] },
      top: C.sand,
      bottom: C.plum,
      legs: 'skirt',
      hair: 'long',
      scarf: krama.gold,
      shoes: C.ink2,
      holdFar: at(0, -4, 0.8, book(10, C.brick)),
    }),
    figure({
      x: 700,
      y: 770,
      h: 200,
      child: true,
      face: true,
      pose: { near: [120, 140], far: [100, 130], head: -14 },
      top: C.gold,
      bottom: C.indigo2,
      legs: 'shorts',
    }),
    figure({
      x: 470,
      y: 756,
      h: 190,
      child: true,
      view: 'back',
      pose: { near: [150, 176], far: [10, 4] },
      top: C.rose,
      bottom: C.teal,
      legs: 'skirt',
      hair: 'pony',
    }),
    poly(
      [
        [170, 850],
        [1120, 830],
        [1260, 960],
        [60, 980],
      ],
      C.brick,
    ),
    ...range(7).map((k) =>
      line(`M${158 - k * 16},${866 + k * 18}L${1132 + k * 19},${846 + k * 18}`, k % 2 ? C.gold : C.sand2, 6),
    ),
    ...(
      [
        [260, 900, 'short', C.sand, 0],
        [430, 930, 'pony', C.teal3, 1],
        [610, 900, 'bob', C.gold, 0],
        [1010, 920, 'short', C.sand2, 2],
      ] as const
    ).map(
      ([x, y, hair, top, kind], k) =>
        ellipse(x + 20, y + 40, 90, 12, '#4b1d12', clear(0.35)) +
        figure({
          x,
          y,
          h: 220,
          seated: true,
          child: true,
          face: true,
          hair,
          top,
          flip: k === 3,
          bottom: k % 2 ? C.plum : C.indigo2,
          pose: { ...poses.floor, head: 14, near: [34, 96], far: [40, 100] },
          holdFar: at(2, -3, 1, book(9, [C.teal2, C.gold, C.indigo2][kind] ?? C.teal)),
        }),
    ),
    figure({
      x: 830,
      y: 920,
      h: 220,
      child: true,
      view: 'front',
      seated: true,
      face: true,
      hair: 'bob',
      top: C.rose,
      bottom: C.ink2,
      pose: { near: [14, -50], far: [14, -50], legNear: [70, -60], legFar: [70, -60] },
    }),
    at(830, 860, 2.2, book(18, C.teal)),
    bicycle(1440, 940, 1.6, C.brick2, true),
  );
};

const solarSchool = () => {
  const panel = (x: number, y: number) =>
    poly(
      [
        [x, y],
        [x + 108, y],
        [x + 90, y + 66],
        [x - 18, y + 66],
      ],
      '#24356b',
    ) +
    poly(
      [
        [x + 4, y + 4],
        [x + 60, y + 4],
        [x + 8, y + 62],
        [x - 12, y + 62],
      ],
      '#4a62a0',
      clear(0.5),
    ) +
    line(
      `M${x + 36},${y}l-18,66M${x + 72},${y}l-18,66M${x - 6},${y + 22}h108M${x - 12},${y + 44}h108`,
      '#a9c3d6',
      2.4,
    );
  return scene(
    wash(['#4f9fae', '#9bcac2', '#e9e7c4'], 0, 640),
    circle(1320, 150, 190, '#ffe9a8', clear(0.3)),
    circle(1320, 150, 130, '#ffe9a8', clear(0.4)),
    circle(1320, 150, 78, '#fff6d4'),
    line(
      range(16)
        .map((k) => {
          const a = (k / 16) * 6.283;
          return `M${num(1320 + Math.cos(a) * 100)},${num(150 + Math.sin(a) * 100)}L${num(1320 + Math.cos(a) * (k % 2 ? 140 : 172))},${num(150 + Math.sin(a) * (k % 2 ? 140 : 172))}`;
        })
        .join(''),
      '#fff1c0',
      7,
    ),
    cloud(300, 190, 480, '#fffaf0', '#d3e4dc', 4),
    cloud(760, 130, 300, '#fffaf0', '#d3e4dc', 9),
    ridge(470, 120, '#8bb39c', 5, 700, 5),
    ridge(500, 60, '#6a9a80', 7, 700, 7),
    treeline(540, 50, '#4a8060', 5),
    sugarPalm(70, 600, 420, '#33684e', 3, '#5a4634'),
    sugarPalm(1540, 600, 380, '#33684e', 6, '#5a4634'),
    cocoPalm(1450, 600, 260, 30, '#4a8257', 5),
    path('M0,590H1600V1000H0Z', '#cf9a5e'),
    rect(180, 420, 1180, 230, '#f4dfae'),
    rect(180, 590, 1180, 60, '#d98a5e'),
    rect(180, 420, 1180, 34, C.ink, clear(0.22)),
    ...range(5).map((k) => {
      const x = 220 + k * 232;
      return k === 2
        ? rect(x, 470, 110, 180, C.teal) +
            rect(x + 8, 478, 46, 172, C.teal2) +
            rect(x + 58, 478, 46, 172, C.teal2)
        : rect(x, 476, 150, 96, C.deep) +
            rect(x, 476, 150, 96, '#f7d98f', clear(0.75)) +
            line(`M${x + 50},476v96M${x + 100},476v96M${x},524h150`, C.wood, 5) +
            rect(x - 26, 472, 26, 104, C.teal2) +
            rect(x + 150, 472, 26, 104, C.teal2);
    }),
    ...range(7).map((k) => rect(186 + k * 192, 440, 20, 220, C.sand)),
    poly(
      [
        [120, 440],
        [230, 250],
        [1310, 250],
        [1420, 440],
      ],
      '#b5533a',
    ),
    poly(
      [
        [120, 440],
        [1420, 440],
        [1414, 456],
        [126, 456],
      ],
      C.brick,
    ),
    poly(
      [
        [230, 250],
        [1310, 250],
        [1306, 240],
        [234, 240],
      ],
      C.terra,
    ),
    line(
      range(12)
        .map((k) => `M${250 + k * 94},254L${160 + k * 112},436`)
        .join(''),
      '#9c432d',
      2.4,
    ),
    ...range(2).flatMap((row) => range(7).map((k) => panel(330 + k * 124 - row * 24, 268 + row * 76))),
    line('M1250,340C1380,360 1390,420 1380,480', C.ink2, 4),
    rect(1360, 480, 46, 66, C.stone),
    rect(1368, 490, 30, 18, C.rice),
    figure({
      x: 1080,
      y: 300,
      h: 150,
      flip: true,
      seated: true,
      pose: { ...poses.squat, near: [40, 70] },
      top: C.gold,
      bottom: C.indigo2,
      hat: 'helmet',
      hatColour: C.sand,
      sleeve: 'long',
    }),
    figure({
      x: 1230,
      y: 404,
      h: 150,
      flip: true,
      pose: { near: [120, 150], far: [110, 140], legNear: [24, -10], legFar: [0, -20] },
      top: C.teal,
      bottom: C.ink2,
      hat: 'helmet',
      hatColour: C.gold,
      sleeve: 'long',
    }),
    line('M1196,652L1248,330M1236,652L1284,334', C.stone, 6),
    line(
      range(10)
        .map((k) => `M${1200 + k * 5},${630 - k * 31}h40`)
        .join(''),
      C.stone,
      5,
    ),
    path('M0,650C500,640 1100,660 1600,640V1000H0Z', '#d9a86c'),
    path('M700,650H880L1160,1000H420Z', '#e9c48e'),
    poly(
      [
        [180, 652],
        [1360, 652],
        [1240, 720],
        [60, 720],
      ],
      C.earth2,
      clear(0.22),
    ),
    line('M480,900V300', C.stone, 9),
    circle(480, 298, 9, C.gold),
    flagStripes(486, 312, 170, 100, [C.indigo2, C.brick2, C.brick2, C.indigo2], 14),
    path('M545,376v-20h8v-8h8v-10h8v-8h8v8h8v10h8v8h8v20z', C.sand),
    rect(440, 890, 80, 18, C.sand2),
    rect(420, 906, 120, 18, C.sand3),
    bush(400, 930, 120, 70, '#4f8a50', 4),
    bush(560, 930, 120, 70, '#4f8a50', 6),
    ...(
      [
        [700, 800, 150, 'short', 'shorts', C.sand, poses.stride],
        [830, 830, 160, 'pony', 'skirt', C.sand, poses.walk],
        [950, 780, 140, 'bob', 'skirt', C.sand, poses.wave],
        [1060, 850, 168, 'short', 'shorts', C.sand, poses.stride],
      ] as const
    ).map(
      ([x, y, h, hair, legs, top, pose], k) =>
        footShadow(x, y, 40, C.earth2) +
        figure({
          x,
          y,
          h,
          hair,
          legs,
          top,
          pose,
          child: true,
          face: true,
          bottom: '#24284a',
          flip: k % 2 === 0,
        }),
    ),
    circle(770, 834, 15, C.sand),
    circle(770, 834, 6, C.ink),
    figure({
      x: 230,
      y: 900,
      h: 270,
      face: true,
      pose: { near: [18, 90], far: [26, 96] },
      top: C.sand,
      bottom: C.plum,
      legs: 'sarong',
      sleeve: 'long',
      hair: 'bun',
      holdFar: at(4, -2, 0.7, book(10, C.teal)),
    }),
    figure({
      x: 320,
      y: 904,
      h: 180,
      child: true,
      face: true,
      flip: true,
      pose: { near: [20, 100], far: [20, 90], head: -12 },
      top: C.sand,
      bottom: '#24284a',
      legs: 'skirt',
      hair: 'pony',
    }),
    tree(1400, 880, 430, '#4a8257', 12, '#5b3a28'),
    ellipse(1400, 890, 220, 20, C.earth2, clear(0.3)),
    ...[1340, 1470].map((x, k) => bicycle(x, 920, 1.2, k ? C.brick2 : C.teal2, k === 1)),
    blades(0, 1010, 1600, 60, '#8d9a46', 4, 110, 4),
  );
};

const garmentWorkshop = () => {
  const machine = stored(
    'sew',
    path('M-60,-30H60V-16H-60Z', C.sand2),
    path(
      'M30,-30V-74C30,-90 20,-96 6,-96H-36C-50,-96 -52,-86 -52,-76V-46H-40V-70C-40,-78 -34,-80 -28,-80H2C10,-80 12,-76 12,-70V-30Z',
      C.sand,
    ),
    circle(42, -66, 13, C.grey),
    line('M-46,-46V-32', C.ink2, 3),
    line('M10,-96v-18M-10,-96v-14', C.ink2, 3),
    path('M4,-128h12v16h-12z', C.brick2),
  );
  const worker = (x: number, y: number, s: number, k: number) => {
    const cloth = [C.brick2, C.teal2, C.gold, C.indigo3, C.rose][k % 5] ?? C.gold;
    const flip = k % 2 === 1;
    return (flip ? mirrored : at)(
      x,
      y,
      s,
      ellipse(10, 116, 130, 14, C.ink, clear(0.2)),
      rect(-96, 44, 44, 8, C.ink2),
      rect(-90, 52, 6, 60, C.ink2),
      rect(-62, 52, 6, 60, C.ink2),
      figure({
        x: -74,
        y: 42,
        h: 210,
        seated: true,
        face: s > 0.9,
        pose: { lean: 12, head: 12, near: [40, 78], far: [52, 82], legNear: [80, 4], legFar: [74, 8] },
        top: [C.sand, C.teal3, C.blush][k % 3],
        bottom: C.indigo2,
        hat: 'scarf',
        hatColour: [C.brick2, C.gold, C.teal2, C.plum][k % 4],
        hair: 'none',
      }),
      rect(-30, 0, 190, 12, C.wood3),
      rect(-18, 12, 8, 104, C.grey),
      rect(140, 12, 8, 104, C.grey),
      again('sew', 'translate(60 32)'),
      path('M-20,0C0,-14 30,-10 50,-2L120,0C150,10 156,40 140,70C120,50 126,20 100,12H-20Z', cloth),
      path('M50,-2L120,0C150,10 156,40 140,70C134,40 120,14 50,6Z', darker(cloth, 0.2)),
    );
  };
  const bolt = (x: number, y: number, colour: string) =>
    ellipse(x, y, 30, 30, colour) + ellipse(x, y, 20, 20, lighter(colour, 0.2)) + ellipse(x, y, 8, 8, C.wood);
  return scene(
    wash(['#dfe3cf', '#cfd9c6']),
    poly(
      [
        [0, 0],
        [1600, 0],
        [1100, 250],
        [500, 250],
      ],
      '#aebfb0',
    ),
    ...range(7).map((k) => {
      const t = k / 6;
      return line(`M${-100 + t * 1800},0L${500 + t * 600},250`, '#93a899', 7);
    }),
    ...[20, 96, 156, 204].map((y) => line(`M0,${y}H1600`, '#93a899', 6 - y / 50)),
    poly(
      [
        [0, 0],
        [500, 250],
        [500, 480],
        [0, 760],
      ],
      '#c9cfb4',
    ),
    poly(
      [
        [1600, 0],
        [1100, 250],
        [1100, 480],
        [1600, 760],
      ],
      '#b9c4ab',
    ),
    rect(500, 250, 600, 230, '#e9e4c8'),
    ...range(4).map((k) => {
      const t = k / 4;
      const [x0, x1] = [40 + t * 440, 40 + (t + 0.18) * 440];
      const top = (x: number) => 60 + x * 0.42;
      const bottom = (x: number) => 560 - x * 0.34;
      return (
        poly(
          [
            [x0, top(x0)],
            [x1, top(x1)],
            [x1, bottom(x1)],
            [x0, bottom(x0)],
          ],
          '#f7efc9',
        ) +
        poly(
          [
            [x0, (top(x0) + bottom(x0)) / 2 + 40],
            [x1, (top(x1) + bottom(x1)) / 2 + 30],
            [x1, bottom(x1)],
            [x0, bottom(x0)],
          ],
          '#a9c08a',
        ) +
        line(`M${(x0 + x1) / 2},${top((x0 + x1) / 2)}V${bottom((x0 + x1) / 2)}`, C.teal2, 5)
      );
    }),
    rect(560, 310, 90, 170, C.teal2),
    rect(700, 290, 340, 130, C.wood3),
    ...range(18).map((k) =>
      bolt(
        734 + (k % 9) * 34,
        330 + Math.floor(k / 9) * 56,
        [C.brick2, C.gold, C.teal, C.rose, C.indigo2, C.rice][k % 6] ?? C.gold,
      ),
    ),
    poly(
      [
        [0, 760],
        [500, 480],
        [1100, 480],
        [1600, 760],
        [1600, 1000],
        [0, 1000],
      ],
      '#b9ad90',
    ),
    line(
      range(9)
        .map((k) => `M${500 + k * 75},480L${-500 + k * 325},1000`)
        .join(''),
      '#a69a7c',
      4,
    ),
    poly(
      [
        [740, 480],
        [860, 480],
        [1010, 1000],
        [590, 1000],
      ],
      '#d3c8a8',
    ),
    ...(
      [
        [620, 60, 0.5],
        [980, 60, 0.5],
        [800, 130, 0.34],
        [420, 20, 0.8],
        [1180, 20, 0.8],
      ] as const
    ).map(
      ([x, y, s]) =>
        line(`M${x},${y - 80}V${y + 100 * s}`, C.ink2, 3) +
        path(
          `M${x - 70 * s},${y + 150 * s}L${x - 20 * s},${y + 96 * s}H${x + 20 * s}L${x + 70 * s},${y + 150 * s}Z`,
          C.teal,
        ) +
        ellipse(x, y + 152 * s, 68 * s, 14 * s, '#fff4cf') +
        poly(
          [
            [x - 60 * s, y + 156 * s],
            [x + 60 * s, y + 156 * s],
            [x + 220 * s, y + 720 * s],
            [x - 220 * s, y + 720 * s],
          ],
          '#fff4cf',
          clear(0.12),
        ),
    ),
    machine,
    ...(
      [
        [640, 500, 0.34, 0],
        [960, 500, 0.34, 1],
        [580, 540, 0.46, 2],
        [1020, 540, 0.46, 3],
        [490, 600, 0.64, 4],
        [1110, 600, 0.64, 5],
        [340, 680, 0.94, 6],
        [1260, 680, 0.94, 7],
        [160, 836, 1.75, 8],
        [1440, 836, 1.75, 9],
      ] as const
    ).map(([x, y, s, k]) => worker(x, y, s, k)),
    figure({
      x: 800,
      y: 690,
      h: 250,
      face: true,
      pose: { near: [20, 96], far: [30, 100], legNear: [8, 0], legFar: [-8, -6] },
      top: C.teal,
      bottom: C.ink2,
      hair: 'bob',
      shoes: C.ink,
      holdFar: rect(-6, -16, 22, 28, C.sand) + line('M-2,-8h14M-2,-2h14M-2,4h10', C.grey, 1.4),
    }),
    figure({
      x: 900,
      y: 950,
      h: 360,
      flip: true,
      face: true,
      pose: { ...poses.carry, legNear: [20, 2], legFar: [-14, -28] },
      top: C.indigo3,
      bottom: C.ink2,
      hat: 'scarf',
      hatColour: C.brick2,
      hair: 'none',
      shoes: C.ink,
    }),
    basket(
      760,
      830,
      240,
      90,
      C.wood3,
      range(8)
        .map((k) =>
          path(
            `M${660 + k * 24},${740 - (k % 2) * 12}q14,-34 40,-10l-10,30z`,
            [C.brick2, C.gold, C.teal2, C.rose][k % 4] ?? C.gold,
          ),
        )
        .join(''),
    ),
  );
};

const conferenceFlags = () => {
  const sets = [
    [C.brick2, C.sand],
    [C.indigo2, C.gold, C.brick2],
    [C.teal, C.butter],
    [C.gold, C.leaf, C.brick2],
    [C.sand, C.brick2, C.sand],
    [C.indigo2, C.sand, C.indigo2],
    [C.leaf, C.gold],
    [C.brick, C.gold, C.brick],
    [C.teal3, C.sand, C.teal],
    [C.plum, C.butter],
    [C.rice, C.sand, C.brick2],
  ];
  return scene(
    wash(['#123c44', '#1b555b', '#2b6d6f'], 0, 720),
    ...range(11).map((k) => rect(k * 150 - 20, 0, 74, 720, C.deep, clear(0.2))),
    ...range(11).map((k) => rect(k * 150 - 20, 0, 6, 720, C.gold, clear(0.35))),
    path('M340,90H1260V150Q800,200 340,150Z', C.brick),
    path('M340,90H1260V104H340Z', C.gold),
    circle(800, 260, 104, C.gold),
    circle(800, 260, 92, '#1b555b'),
    ...range(10).map((k) =>
      turned(
        800,
        260,
        k * 36,
        path('M-10,-20C-18,-50 -10,-70 0,-82C10,-70 18,-50 10,-20Z', k % 2 ? C.butter : C.gold),
      ),
    ),
    circle(800, 260, 22, C.brick2),
    ...[200, 1400].map((x) => glow(x, 120, 240, '#ffe3a0', 0.5)),
    rect(0, 700, 1600, 60, '#0e2f36'),
    ...sets.map((colours, k) => {
      const x = 96 + k * 138;
      return (
        ellipse(x, 742, 40, 9, C.ink, clear(0.4)) +
        line(`M${x},740V${300 + Math.abs(k - 5) * 8}`, C.gold, 9) +
        circle(x, 292 + Math.abs(k - 5) * 8, 11, C.butter) +
        path(`M${x - 28},742L${x - 12},716H${x + 12}L${x + 28},742Z`, C.turmeric) +
        group(
          `transform="translate(${x + 4} ${316 + Math.abs(k - 5) * 8})"`,
          clip(
            `fl${k}`,
            `<path d="M0,0C30,20 50,40 62,90C70,160 56,240 66,320C40,336 20,322 0,330Z"/>`,
            ...colours.map((colour, n) =>
              poly(
                [
                  [(70 / colours.length) * n - 4, -10],
                  [(70 / colours.length) * (n + 1), -10],
                  [(76 / colours.length) * (n + 1), 350],
                  [(76 / colours.length) * n - 4, 350],
                ],
                colour,
              ),
            ),
            path('M14,0C34,60 24,180 34,330L20,330C10,200 16,80 4,0Z', C.ink, clear(0.16)),
            path('M44,20C60,120 44,220 56,330L48,330C38,220 48,110 36,20Z', '#fff', clear(0.16)),
          ),
        )
      );
    }),
    path('M0,740H1600V1000H0Z', '#7a2a20'),
    poly(
      [
        [0, 740],
        [1600, 740],
        [1600, 756],
        [0, 756],
      ],
      '#9c3c2c',
    ),
    ...range(8).map((k) => path(`M${k * 230 - 80},880l60,-30l60,30l-60,30z`, '#8d3325')),
    line('M0,822H1600M0,952H1600', '#b5763a', 5),
    ...range(13).map(
      (k) =>
        ellipse(80 + k * 120, 762, 46, 22, k % 2 ? C.leaf : '#3f8050') +
        circle(70 + k * 120, 750, 10, k % 3 ? C.rose : C.butter) +
        circle(92 + k * 120, 754, 9, k % 2 ? C.sand : C.brick2),
    ),
    ellipse(800, 946, 340, 26, C.ink, clear(0.35)),
    figure({
      x: 690,
      y: 944,
      h: 500,
      face: true,
      pose: { near: [-8, 8], far: [46, 84], legNear: [6, 0], legFar: [-8, -6] },
      top: '#232a50',
      bottom: '#232a50',
      sleeve: 'long',
      hair: 'short',
      hairColour: '#5b544e',
      shoes: C.ink,
    }),
    figure({
      x: 972,
      y: 944,
      h: 480,
      face: true,
      flip: true,
      pose: { near: [-6, 6], far: [50, 88], legNear: [6, 0], legFar: [-6, -4] },
      top: '#e9dcc0',
      bottom: C.plum,
      legs: 'sarong',
      sleeve: 'long',
      hair: 'bun',
      shoes: C.ink,
      skin: skins[2],
      scarf: krama.brick,
    }),
    taper([820, 628], 13, [842, 630], 13, skins[0]),
    line('M826,620l18,2M826,634l18,1', darker(skins[0], 0.3), 3),
    figure({
      x: 1210,
      y: 930,
      h: 400,
      flip: true,
      face: true,
      pose: { near: [30, 110], far: [40, 120], legNear: [10, 0], legFar: [-10, -8] },
      top: C.ink2,
      bottom: C.ink2,
      sleeve: 'long',
      hair: 'short',
      shoes: C.ink,
      hold: rect(-12, -12, 24, 16, C.ink) + circle(-2, -4, 6, C.grey),
    }),
    figure({
      x: 330,
      y: 936,
      h: 410,
      face: true,
      pose: { near: [24, 100], far: [30, 104] },
      top: C.teal2,
      bottom: C.ink2,
      legs: 'skirt',
      hair: 'bob',
      sleeve: 'long',
      shoes: C.ink,
      holdFar: rect(-4, -10, 16, 20, C.sand),
    }),
    at(
      1420,
      960,
      1,
      path('M-90,0L-74,-230H74L90,0Z', C.wood2),
      path('M-90,-236H90V-216H-90Z', C.wood3),
      path('M-40,-130a40,40 0 1 0 .1,0z', C.gold),
      line('M30,-236C30,-290 10,-300 -6,-320', C.ink2, 6),
      ellipse(-10, -326, 10, 15, C.ink),
    ),
  );
};

const meetingTable = () => {
  const head = (x: number, y: number, a: number, top: string, hair: string, kind: number) =>
    turned(
      x,
      y,
      a,
      ellipse(10, 16, 96, 52, C.ink, clear(0.22)),
      taper([-76, 4], 24, [-52, -78], 15, darker(top, 0.08)),
      taper([76, 4], 24, [54, -74], 15, darker(top, 0.08)),
      circle(-50, -88, 15, skins[kind % 4] ?? skins[0]),
      circle(52, -84, 15, skins[kind % 4] ?? skins[0]),
      ellipse(0, 6, 94, 46, top),
      path('M-94,6A94,46 0 0 0 94,6Q0,40 -94,6Z', C.ink, clear(0.12)),
      kind % 3 === 1 ? path('M-36,10C-50,60 -30,90 0,92C30,90 50,60 36,10Z', hair) : '',
      circle(0, 0, 44, hair),
      circle(-8, -10, 27, lighter(hair, 0.16)),
      kind % 3 === 2 ? circle(0, 34, 19, darker(hair, 0.3)) : '',
      path('M-20,-42Q0,-56 20,-42Q0,-34 -20,-42Z', skins[kind % 4] ?? skins[0]),
      kind % 4 === 3 ? group('transform="translate(-40 4) scale(10)"', rect(0, 1, 8, 2.4, krama.brick)) : '',
    );
  const chair = (x: number, y: number, a: number) =>
    turned(
      x,
      y,
      a,
      rect(-66, 12, 132, 96, C.ink, 'rx="34" opacity=".2" transform="translate(10 14)"'),
      rect(-70, 10, 140, 96, '#3d3a52', 'rx="36"'),
      rect(-58, 66, 116, 34, '#55516d', 'rx="17"'),
    );
  const paper = (x: number, y: number, a: number) =>
    turned(
      x,
      y,
      a,
      rect(-36, -48, 76, 100, C.ink, clear(0.16)),
      rect(-40, -52, 76, 100, C.sand),
      line('M-26,-34h46M-26,-20h46M-26,-6h38M-26,8h46M-26,22h26', C.stone, 4),
    );
  const cup = (x: number, y: number, drink: string) =>
    circle(x + 4, y + 6, 34, C.ink, clear(0.18)) +
    circle(x, y, 33, C.sand) +
    circle(x, y, 22, C.sand2) +
    circle(x, y, 18, drink) +
    ellipse(x - 5, y - 5, 7, 4, '#fff', clear(0.4)) +
    turned(x, y, 30, rect(20, -5, 18, 10, C.sand, 'rx="4"'));
  const screen = (x: number, y: number, a: number) =>
    turned(
      x,
      y,
      a,
      rect(-66, -46, 140, 100, C.ink, 'rx="6" opacity=".2"'),
      rect(-70, -52, 140, 100, C.grey, 'rx="7"'),
      rect(-62, -12, 124, 52, C.ink2),
      line(
        range(4)
          .map((k) => `M-56,${-4 + k * 13}H56`)
          .join(''),
        C.stone,
        5,
        'stroke-dasharray="8 4"',
      ),
      path('M-70,-52H70L64,-76H-64Z', C.ink2),
      rect(-60, -74, 120, 6, C.teal3),
    );
  const seats = range(10).map((k) => {
    const a = (k / 10) * Math.PI * 2 + 0.31;
    return {
      x: 800 + Math.cos(a) * 640,
      y: 500 + Math.sin(a) * 400,
      turn: (Math.atan2(Math.sin(a) * 640, Math.cos(a) * 400) * 180) / Math.PI - 90,
      a,
    };
  });
  const tops = [C.brick2, C.sand2, C.indigo2, C.gold, C.teal2, '#e9dcc0', C.plum, C.rose, C.indigo3, C.leaf];
  return scene(
    rect(0, 0, 1600, 1000, '#c8a878'),
    ...range(12).map((k) => rect(0, k * 86, 1600, 82, k % 2 ? '#caab7c' : '#c09f6e')),
    line(
      range(40)
        .map((k) => `M${(k * 307) % 1600},${(k % 12) * 86}v82`)
        .join(''),
      '#b08e5e',
      3,
    ),
    ellipse(800, 500, 760, 490, '#1c5a5f'),
    ellipse(800, 500, 735, 468, 'none', `stroke="${C.gold}" stroke-width="7" stroke-dasharray="26 14"`),
    poly(
      [
        [1240, 0],
        [1600, 0],
        [700, 1000],
        [300, 1000],
      ],
      '#fff4cf',
      clear(0.13),
    ),
    poly(
      [
        [1100, 0],
        [1180, 0],
        [240, 1000],
        [150, 1000],
      ],
      '#fff4cf',
      clear(0.1),
    ),
    ...seats.map(({ x, y, turn }) => chair(x, y, turn)),
    ellipse(822, 526, 552, 322, C.ink, clear(0.25)),
    ellipse(800, 500, 550, 320, '#7d4a2c'),
    ellipse(800, 500, 536, 306, '#97603a'),
    ellipse(800, 500, 300, 150, '#7d4a2c'),
    ellipse(800, 500, 290, 142, '#1c5a5f'),
    line(
      range(14)
        .map((k) => {
          const a = k * 0.4488;
          return `M${num(800 + Math.cos(a) * 310)},${num(500 + Math.sin(a) * 160)}L${num(800 + Math.cos(a) * 528)},${num(500 + Math.sin(a) * 300)}`;
        })
        .join(''),
      '#8a5532',
      4,
    ),
    ...range(9).map((k) =>
      turned(
        800 + Math.cos(k * 0.698) * 190,
        500 + Math.sin(k * 0.698) * 90,
        k * 40,
        ...[-36, 0, 36].map((t) =>
          turned(0, 0, t, path('M0,0C-18,-20 -16,-50 0,-64C16,-50 18,-20 0,0Z', k % 2 ? C.leaf : C.rice)),
        ),
      ),
    ),
    ...range(7).map((k) =>
      at(
        800 + Math.cos(k * 0.9) * 90,
        500 + Math.sin(k * 0.9) * 46,
        0.9,
        ...range(8).map((n) =>
          turned(
            0,
            0,
            n * 45,
            path(
              'M0,0C-14,-14 -12,-36 0,-44C12,-36 14,-14 0,0Z',
              k % 3 === 0 ? C.sand : k % 3 === 1 ? C.rose : '#f2c3b0',
            ),
          ),
        ),
        circle(0, 0, 11, C.gold),
      ),
    ),
    ...seats.map(({ x, y, turn }, k) =>
      head(x, y, turn, tops[k] ?? C.sand, ['#241c1a', '#2e2320', '#8d8378', '#1f1817'][k % 4] ?? C.ink, k),
    ),
    ...seats.map(({ a, turn }, k) => {
      const [x, y] = [800 + Math.cos(a) * 438, 500 + Math.sin(a) * 246];
      return k % 3 === 0 ? screen(x, y, turn) : paper(x, y, turn + (k % 2 ? 8 : -8));
    }),
    ...seats.map(({ a }, k) =>
      k % 2
        ? cup(
            800 + Math.cos(a + 0.26) * 430,
            500 + Math.sin(a + 0.26) * 240,
            k % 4 === 1 ? '#7a4a2c' : C.rice,
          )
        : '',
    ),
    ...range(6).map((k) =>
      turned(
        500 + ((k * 131) % 640),
        330 + ((k * 211) % 350),
        k * 53,
        rect(-30, -3, 60, 6, [C.brick2, C.gold, C.indigo2][k % 3] ?? C.gold),
      ),
    ),
    foliage(40, 60, 260, 230, '#3f7a4c', 4),
    foliage(1560, 950, 280, 240, '#3f7a4c', 8),
    foliage(1550, 40, 180, 150, '#4f8a58', 9),
  );
};

const clinic = () =>
  scene(
    wash(['#d9e8dc', '#c6dccf'], 0, 700),
    rect(0, 480, 1600, 220, '#9cc3b8'),
    rect(0, 472, 1600, 10, C.teal2),
    rect(110, 100, 380, 330, C.sand),
    clip(
      'cw',
      rect(126, 116, 348, 298, '#000'),
      wash(['#a5d3cf', '#f3ecca'], 110, 300),
      treeline(360, 60, '#8fb58a', 4, 100, 500),
      banana(220, 420, 220, '#6d9f52', 4),
      sugarPalm(380, 420, 260, '#4f8a63', 4, '#6d5a44'),
    ),
    line('M300,116V414M126,265H474', C.sand, 12),
    path('M96,80C120,200 110,340 80,440H150C180,340 170,200 160,80Z', '#e9c9a0'),
    path('M504,80C480,200 490,340 520,440H450C430,340 430,200 440,80Z', '#e9c9a0'),
    line('M70,84H530', C.wood, 9),
    poly(
      [
        [126, 116],
        [474, 116],
        [900, 1000],
        [380, 1000],
      ],
      '#fff',
      clear(0.18),
    ),
    rect(1150, 120, 330, 340, C.sand),
    rect(1150, 120, 330, 16, C.teal2),
    ...range(3).map(
      (row) =>
        rect(1166, 230 + row * 100, 298, 8, C.stone) +
        range(7)
          .map((k) => {
            const h = 34 + ((k * 17 + row * 11) % 34);
            return (
              round(
                1176 + k * 41,
                230 + row * 100 - h,
                28,
                h,
                5,
                [C.brick2, C.teal3, C.gold, C.sand3, C.rose][(k + row) % 5] ?? C.gold,
              ) + rect(1180 + k * 41, 230 + row * 100 - h - 8, 20, 9, C.sand2)
            );
          })
          .join(''),
    ),
    rect(640, 110, 250, 300, C.sand),
    rect(640, 110, 250, 300, 'none', `stroke="${C.stone}" stroke-width="6"`),
    circle(765, 180, 34, skins[2]),
    path('M720,300C720,240 740,222 765,222S810,240 810,300L796,380H734Z', C.rose, clear(0.8)),
    circle(765, 290, 20, C.blush),
    line('M660,340h44M660,356h34M826,340h44M826,356h34', C.grey, 5),
    rect(960, 140, 100, 100, C.sand),
    path('M996,154h28v22h22v28h-22v22h-28v-22h-22v-28h22z', C.leaf),
    line('M925,0V60M870,70H980', C.stone, 6),
    ellipse(880, 74, 70, 9, C.sand2),
    ellipse(970, 74, 70, 9, C.sand2),
    circle(925, 70, 16, C.stone),
    path('M0,700H1600V1000H0Z', '#d9c3a0'),
    line(
      range(10)
        .map((k) => `M${180 * k},700L${-300 + k * 270},1000M0,${760 + k * 40}H1600`)
        .join(''),
      '#c9b08a',
      3,
    ),
    rect(980, 640, 600, 26, C.wood3),
    rect(1000, 666, 560, 200, C.wood2),
    ...range(3).map(
      (k) => rect(1020 + k * 180, 690, 160, 150, C.wood3) + circle(1100 + k * 180, 712, 7, C.ink2),
    ),
    laptop(1460, 640, 0.9, C.teal),
    round(1080, 590, 60, 50, 6, C.sand),
    line('M1090,604h40M1090,616h40M1090,628h24', C.grey, 3),
    at(
      1220,
      640,
      1,
      path('M-24,-60H24L18,0H-18Z', '#a9d3cc', clear(0.9)),
      line('M-6,-10V-90M6,-10V-100M12,-20L22,-84', C.leaf, 4),
      circle(-6, -96, 9, C.rose),
      circle(6, -106, 10, C.sand),
      circle(24, -90, 9, C.gold),
    ),
    ellipse(640, 926, 420, 30, C.earth2, clear(0.25)),
    rect(330, 770, 300, 24, C.teal2),
    rect(350, 794, 16, 130, C.grey),
    rect(594, 794, 16, 130, C.grey),
    rect(330, 560, 20, 220, C.teal2),
    figure({
      x: 450,
      y: 766,
      h: 500,
      seated: true,
      face: true,
      pose: { head: 6, near: [20, 76], far: [30, 90], legNear: [82, 2], legFar: [76, 8] },
      top: C.gold,
      bottom: C.plum,
      legs: 'sarong',
      hair: 'bun',
      scarf: krama.brick,
    }),
    figure({
      x: 560,
      y: 726,
      h: 300,
      seated: true,
      child: true,
      face: true,
      pose: { head: -4, near: [30, 96], far: [80, 88], legNear: [78, 10], legFar: [70, 14] },
      top: C.teal3,
      bottom: C.indigo2,
      legs: 'shorts',
      hair: 'bob',
      sleeve: 'short',
    }),
    taper([474, 640], 12, [560, 690], 10, skins[0]),
    circle(568, 692, 13, skins[0]),
    round(870, 800, 130, 22, 11, C.ink2),
    line('M935,822V910M880,924L935,900L990,924', C.grey, 10),
    figure({
      x: 935,
      y: 796,
      h: 520,
      seated: true,
      face: true,
      flip: true,
      pose: { lean: 12, head: 4, near: [54, 82], far: [64, 94], legNear: [78, 8], legFar: [70, 14] },
      top: C.sand,
      bottom: C.teal,
      sleeve: 'long',
      hair: 'pony',
      skin: skins[2],
      shoes: C.sand,
      hold: line('M0,-2H14', C.grey, 3) + circle(17, -2, 4, C.stone),
    }),
    line('M884,640C866,680 880,720 900,736M930,636C930,680 916,710 902,736V760', C.ink2, 6),
    circle(902, 766, 10, C.grey),
    figure({
      x: 1290,
      y: 920,
      h: 480,
      flip: true,
      face: true,
      pose: { near: [14, 92], far: [28, 104], legNear: [4, 0], legFar: [-6, -5] },
      top: '#bfe0d8',
      bottom: C.teal2,
      sleeve: 'short',
      hair: 'short',
      shoes: C.sand,
      skin: skins[1],
      hold: rect(-8, -14, 20, 24, C.wood3) + rect(-6, -11, 16, 18, C.sand),
    }),
    at(
      170,
      930,
      1,
      path('M-70,-90H70L52,0H-52Z', C.terra),
      path('M-70,-90H-30L-24,0H-52Z', '#e08a63'),
      banana(0, -80, 300, '#4f8a50', 6),
    ),
    at(
      740,
      930,
      1,
      round(-30, -44, 60, 44, 8, C.brick2),
      circle(-16, 0, 9, C.ink),
      circle(16, 0, 9, C.ink),
      path('M-30,-44L-10,-70H22L30,-44Z', C.gold),
    ),
  );

const football = () => {
  const player = (
    x: number,
    y: number,
    h: number,
    top: string,
    pose: object,
    flip = false,
    hair: 'short' | 'pony' = 'short',
  ) =>
    poly(
      [
        [x - 10, y],
        [x + 14, y],
        [x - h * 1.1, y + h * 0.34],
        [x - h * 1.3, y + h * 0.32],
      ],
      '#4f4a1c',
      clear(0.3),
    ) +
    figure({ x, y, h, top, pose, flip, hair, bottom: C.ink2, legs: 'shorts', face: h > 200, shoes: C.ink });
  return scene(
    wash(['#5b4a80', '#b96a7d', '#f09a6c', '#fbd390'], 0, 540),
    sun(1230, 420, 96, '#fff1c4', '#ffdf95'),
    streaks(500, 170, 1100, '#c9788a', 4, 8),
    streaks(1200, 260, 800, '#fbc18a', 7, 5),
    ridge(480, 190, '#8a5a74', 31, 600, 5),
    ridge(500, 90, '#6d4a5c', 33, 600, 7),
    treeline(530, 60, '#4d3f44', 5),
    treeline(545, 36, '#3d3a3a', 6),
    ...(
      [
        [120, 300, 3],
        [230, 230, 5],
        [1480, 330, 7],
        [720, 170, 8],
      ] as const
    ).map(([x, h, k]) => sugarPalm(x, 552, h, '#332c36', k, '#332c36', true)),
    stiltHouse(430, 556, 0.46, { roof: '#3d2a34', wall: '#5b3f40', lit: true }),
    stiltHouse(930, 554, 0.36, { roof: '#3d2a34', wall: '#5b3f40', lit: true }),
    path('M0,548H1600V1000H0Z', '#a08a3c'),
    path('M0,600C500,580 1100,620 1600,590V1000H0Z', '#93843a'),
    path('M0,720C500,690 1100,740 1600,700V1000H0Z', '#a8903f'),
    path(
      'M500,600C700,590 1000,600 1160,620C1300,680 1300,860 1200,1000H300C260,840 340,660 500,600Z',
      '#c08a4c',
      clear(0.6),
    ),
    line('M60,640H1540M60,640L-200,1000M1540,640L1800,1000', C.sand2, 5, clear(0.7)),
    ellipse(800, 700, 260, 36, 'none', `stroke="${C.sand2}" stroke-width="5" opacity=".6"`),
    line('M0,700H1600', C.sand2, 4, clear(0.5)),
    line('M640,642V548H960V642', C.sand, 8),
    line(
      range(15)
        .map((k) => `M${650 + k * 22},552L${664 + k * 20},630`)
        .join('') +
        range(4)
          .map((k) => `M${644},${566 + k * 20}H956`)
          .join(''),
      C.sand,
      1.5,
      clear(0.6),
    ),
    figure({
      x: 800,
      y: 650,
      h: 104,
      view: 'front',
      top: C.gold,
      bottom: C.ink2,
      legs: 'shorts',
      pose: { near: [70, 100], far: [70, 100], legNear: [22, 4], legFar: [22, 4] },
    }),
    ...range(9).map((k) =>
      figure({
        x: 50 + k * 46 + ((k * 17) % 20) + (k > 4 ? 1080 : 0),
        y: 640 + (k % 3) * 4,
        h: 88 + ((k * 5) % 4) * 12,
        skin: '#5b3a30',
        top: [C.plum, '#7a4a3c', '#3f5a5c', '#9a6a3c'][k % 4],
        bottom: '#2e2730',
        flip: k % 2 === 0,
        hair: k % 2 ? 'bun' : 'short',
        legs: k % 3 ? 'trousers' : 'sarong',
        pose: k % 4 === 1 ? poses.wave : k % 4 === 2 ? poses.carry : poses.stand,
      }),
    ),
    moto(1480, 664, 0.8, '#2e2730'),
    player(480, 700, 150, C.teal2, poses.stride),
    player(1150, 730, 170, C.teal2, poses.walk, true),
    player(1010, 690, 140, C.brick2, poses.stride, true, 'pony'),
    player(330, 830, 250, C.brick2, { ...poses.walk, near: [80, 110], far: [-30, 10] }),
    player(
      1240,
      860,
      280,
      C.teal2,
      { lean: 14, near: [-40, 10], far: [60, 110], legNear: [-20, -70], legFar: [40, 4] },
      true,
      'pony',
    ),
    player(760, 930, 430, C.brick2, {
      lean: -14,
      head: 10,
      near: [-60, -20],
      far: [70, 110],
      legNear: [72, 50],
      legFar: [-10, -22],
    }),
    ...range(8).map((k) =>
      circle(840 + k * 16 + (k % 2) * 20, 920 - ((k * 31) % 40), 7 + (k % 3) * 4, '#d9b070', clear(0.7)),
    ),
    at(
      1010,
      700,
      1,
      circle(0, 0, 36, C.sand),
      path('M-12,-4L0,-16L13,-5L8,11H-8Z', C.ink),
      path(
        'M-36,-4l10,-14l8,6l-6,14zM36,-4l-10,-14l-8,6l6,14zM-12,33l2,-12h20l2,12q-12,5 -24,0zM-8,-35l6,8h6l6,-8q-9,-3 -18,0z',
        C.ink,
      ),
      path('M-36,4A36,36 0 0 0 30,20A40,40 0 0 1 -36,4Z', C.ink, clear(0.2)),
    ),
    line('M950,760L900,800M970,744L930,770M930,770l-40,14', C.sand, 5, clear(0.6)),
    blades(0, 1010, 1600, 70, '#5f5a24', 4, 120, 4),
    blades(0, 1010, 1600, 44, '#d9b95e', 6, 80, 3),
    dog(150, 930, 1.6, '#3d3036'),
  );
};

const roboticsLab = () =>
  scene(
    wash(['#1f3f4d', '#28566a', '#2f6a70'], 0, 700),
    ...range(9).map((k) => rect(k * 190, 0, 3, 640, '#3d7a84', clear(0.6))),
    rect(0, 640, 1600, 60, '#173540'),
    rect(90, 110, 520, 320, C.sand2),
    rect(104, 124, 492, 292, '#f7f2e2'),
    line('M150,350L230,250L320,300L420,190L540,230', C.brick2, 7),
    line('M150,170V370H550', C.ink2, 5),
    circle(470, 330, 40, 'none', `stroke="${C.teal2}" stroke-width="6"`),
    line('M470,330l28,-28M200,180h90M200,200h60', C.teal2, 6),
    ...range(3).map(
      (row) =>
        rect(1060, 190 + row * 110, 460, 10, C.wood3) +
        range(8)
          .map((k) =>
            round(
              1076 + k * 56,
              190 + row * 110 - 40 - ((k * 13 + row * 19) % 34),
              44,
              40 + ((k * 13 + row * 19) % 34),
              4,
              [C.brick2, C.gold, C.teal3, C.sand3, C.indigo3][(k + row * 2) % 5] ?? C.gold,
            ),
          )
          .join(''),
    ),
    ...[420, 820, 1180].map(
      (x) =>
        line(`M${x},0V70`, C.ink, 5) +
        path(`M${x - 70},130L${x - 24},70H${x + 24}L${x + 70},130Z`, C.turmeric) +
        ellipse(x, 131, 68, 12, '#fff1c4') +
        poly(
          [
            [x - 64, 134],
            [x + 64, 134],
            [x + 300, 760],
            [x - 300, 760],
          ],
          '#ffe9ae',
          clear(0.1),
        ),
    ),
    figure({
      x: 220,
      y: 900,
      h: 560,
      face: true,
      pose: { lean: 8, head: 8, near: [44, 88], far: [50, 96] },
      top: C.sand,
      bottom: C.indigo2,
      hair: 'pony',
      sleeve: 'short',
      skin: skins[2],
      hold: turned(2, -2, 40, rect(-3, -24, 6, 26, C.grey), rect(-5, 0, 10, 16, C.brick2)),
    }),
    figure({
      x: 450,
      y: 880,
      h: 520,
      face: true,
      pose: { lean: 12, head: 10, near: [36, 70], far: [50, 80] },
      top: C.gold,
      bottom: C.ink2,
      hair: 'short',
      skin: skins[1],
    }),
    figure({
      x: 1270,
      y: 900,
      h: 570,
      face: true,
      flip: true,
      pose: { lean: 10, head: 8, near: [40, 82], far: [52, 92] },
      top: C.brick2,
      bottom: C.ink2,
      hair: 'bob',
      sleeve: 'long',
      scarf: krama.gold,
    }),
    figure({
      x: 1460,
      y: 890,
      h: 530,
      face: true,
      flip: true,
      pose: { head: 6, near: [22, 118], far: [28, 110] },
      top: C.teal3,
      bottom: C.indigo2,
      hair: 'short',
      skin: skins[0],
      hold: rect(-12, -16, 26, 18, C.ink) + rect(-10, -14, 22, 14, C.rice2),
    }),
    poly(
      [
        [40, 740],
        [1560, 740],
        [1700, 830],
        [-100, 830],
      ],
      '#c79a63',
    ),
    rect(-100, 828, 1800, 40, '#8a5f3e'),
    rect(0, 868, 1600, 140, '#122c36'),
    ellipse(800, 790, 260, 30, C.ink, clear(0.3)),
    at(
      800,
      780,
      1,
      rect(-150, -60, 300, 50, C.ink2, 'rx="25"'),
      ...range(5).map((k) => circle(-120 + k * 60, -35, 22, C.grey) + circle(-120 + k * 60, -35, 9, C.ink)),
      path('M-110,-70L-90,-190H90L110,-70Z', C.sand),
      path('M-110,-70L-90,-190H-40L-50,-70Z', '#fff'),
      rect(-60, -160, 120, 60, C.teal),
      circle(-30, -130, 12, C.gold),
      line('M0,-140h44M0,-126h30', C.mist, 5),
      rect(-18, -230, 36, 44, C.grey),
      path(
        'M-90,-330C-90,-350 -74,-360 -56,-360H56C74,-360 90,-350 90,-330V-250C90,-236 76,-226 60,-226H-60C-76,-226 -90,-236 -90,-250Z',
        C.turmeric,
      ),
      path('M-90,-330C-90,-350 -74,-360 -56,-360H-20L-40,-226H-60C-76,-226 -90,-236 -90,-250Z', C.gold),
      rect(-66, -330, 132, 70, C.ink, 'rx="24"'),
      circle(-28, -296, 17, '#bfe8dc'),
      circle(28, -296, 17, '#bfe8dc'),
      circle(-24, -300, 6, '#fff'),
      circle(32, -300, 6, '#fff'),
      line('M0,-360V-410', C.grey, 7),
      circle(0, -416, 13, C.brick2),
      taper([-100, -170], 16, [-170, -220], 13, C.grey),
      taper([-170, -220], 13, [-150, -300], 10, C.stone),
      line('M-150,-300l-20,-30l4,-24M-150,-300l16,-30l-6,-24', C.grey, 10),
      taper([100, -170], 16, [180, -140], 13, C.grey),
      taper([180, -140], 13, [236, -180], 10, C.stone),
      line('M236,-180l34,-10l14,-22M236,-180l30,12l26,-8', C.grey, 10),
    ),
    laptop(1120, 760, 1.1, C.deep, line('M-48,-70h40M-40,-56h60M-40,-42h44M-48,-28h30', C.rice2, 5)),
    laptop(330, 770, 1, C.teal, line('M-50,-30L-20,-60L10,-40L50,-74', C.gold, 5)),
    ...range(14).map((k) => {
      const [x, y] = [520 + ((k * 149) % 600), 800 + ((k * 23) % 20)];
      return k % 3
        ? circle(x, y, 9, C.grey) + circle(x, y, 4, '#c79a63')
        : rect(x, y - 6, 34, 10, [C.brick2, C.rice, C.indigo3][k % 3] ?? C.rice);
    }),
    line('M640,804C700,830 740,790 790,812', C.brick2, 5),
    line('M880,806C950,830 980,786 1040,800', C.rice, 5),
    at(
      620,
      760,
      0.9,
      circle(0, 20, 26, 'none', `stroke="${C.ink2}" stroke-width="14"`),
      circle(0, 20, 8, C.ink2),
    ),
    ...range(4).map((k) =>
      fromBehind(
        180 + k * 410,
        980,
        1.7,
        [C.plum, C.indigo, '#3a2d24', C.forest][k] ?? C.plum,
        '#120f14',
        (['long', 'short', 'pony', 'short'] as const)[k] ?? 'short',
        '#5b3526',
      ),
    ),
  );

const libraryHall = () => {
  const r = seeded(55);
  const books = (w: number, h: number) => {
    let out = '';
    for (let x = 0; x < w - 8; ) {
      const bw = r.between(9, 20);
      const bh = h * r.between(0.66, 0.95);
      out += rect(
        x,
        -bh,
        bw,
        bh,
        r.pick([
          '#8c2f1b',
          '#b14a2f',
          '#0f5257',
          '#2b7a7b',
          '#b7791f',
          '#dca54a',
          '#343b6c',
          '#5a2f47',
          '#e2cfae',
          '#6b7f3c',
        ]),
      );
      x += bw + 1;
    }
    return out;
  };
  const rows = ['ra', 'rb', 'rc'].map((id) => stored(id, books(240, 66)));
  const tower = (x: number, y: number, s: number, n: number) =>
    at(
      x,
      y,
      s,
      rect(-10, -n * 84 - 20, 270, n * 84 + 20, '#4b2f20'),
      ...range(n).map(
        (k) =>
          rect(0, -k * 84 - 78, 250, 74, '#2e1d15') +
          again(['ra', 'rb', 'rc'][(k + n + Math.round(x / 100)) % 3] ?? 'ra', `translate(4 ${-k * 84 - 4})`),
      ),
      rect(-18, -n * 84 - 34, 286, 20, '#6b4327'),
      ...range(n).map((k) => rect(-10, -k * 84 - 4, 270, 8, '#6b4327')),
    );
  return scene(
    ...rows,
    wash(['#f0dcae', '#e3c48e']),
    rect(560, 0, 480, 640, '#f6e9c6'),
    path('M620,640V260C620,140 700,80 800,80S980,140 980,260V640Z', C.wood2),
    clip(
      'arch',
      '<path d="M636,640V262C636,152 710,98 800,98S964,152 964,262V640Z"/>',
      wash(['#9fd0cc', '#e9ecc8', '#f9dfa0'], 90, 560),
      treeline(520, 90, '#8fb58a', 4, 600, 1000),
      sugarPalm(870, 640, 400, '#4f8a63', 5, '#6d5a44'),
      foliage(700, 580, 200, 160, '#6a9a5c', 6),
    ),
    line('M800,98V640M636,300H964M636,460H964M718,120V640M882,120V640', C.wood2, 9),
    glow(800, 300, 520, '#fff4cf', 0.6),
    poly(
      [
        [636, 300],
        [964, 300],
        [1420, 1000],
        [180, 1000],
      ],
      '#fff4cf',
      clear(0.28),
    ),
    poly(
      [
        [0, 640],
        [1600, 640],
        [1600, 1000],
        [0, 1000],
      ],
      '#a36a40',
    ),
    poly(
      [
        [0, 640],
        [1600, 640],
        [1600, 650],
        [0, 650],
      ],
      '#6b4327',
    ),
    line(
      range(13)
        .map((k) => `M${500 + k * 50},640L${-500 + k * 216},1000`)
        .join(''),
      '#8d5834',
      4,
    ),
    poly(
      [
        [636, 650],
        [964, 650],
        [1300, 1000],
        [300, 1000],
      ],
      '#f3d08f',
      clear(0.35),
    ),
    tower(440, 650, 0.62, 9),
    tower(1004, 650, 0.62, 9),
    tower(210, 720, 0.86, 9),
    tower(1180, 720, 0.86, 9),
    tower(-110, 860, 1.2, 9),
    tower(1400, 860, 1.2, 9),
    line('M440,770L350,180M510,760L404,180', C.wood3, 12),
    line(
      range(9)
        .map((k) => `M${432 - k * 9},${720 - k * 60}l${68 - k * 2},-6`)
        .join(''),
      C.wood3,
      9,
    ),
    figure({
      x: 424,
      y: 500,
      h: 250,
      view: 'back',
      top: C.teal,
      bottom: C.ink2,
      legs: 'skirt',
      hair: 'bob',
      pose: { near: [20, -10], far: [140, 160] },
    }),
    ...[760, 840].map((x) => line(`M${x},0V40`, C.ink2, 3)),
    line('M800,0V50', C.ink2, 4),
    path('M730,96L770,50H830L870,96Z', C.teal),
    ellipse(800, 97, 68, 10, '#fff4cf'),
    poly(
      [
        [590, 760],
        [1010, 760],
        [1160, 900],
        [440, 900],
      ],
      '#7d4a2c',
    ),
    poly(
      [
        [590, 760],
        [1010, 760],
        [1016, 768],
        [584, 768],
      ],
      '#b57848',
    ),
    rect(440, 898, 720, 26, '#5b3623'),
    rect(470, 924, 22, 80, '#4b2f20'),
    rect(1108, 924, 22, 80, '#4b2f20'),
    figure({
      x: 570,
      y: 820,
      h: 270,
      seated: true,
      face: true,
      pose: { lean: 12, head: 18, near: [40, 90], far: [46, 94], legNear: [80, 0], legFar: [76, 4] },
      top: C.brick2,
      bottom: C.indigo2,
      hair: 'long',
    }),
    figure({
      x: 1040,
      y: 830,
      h: 280,
      seated: true,
      face: true,
      flip: true,
      pose: { lean: 14, head: 20, near: [34, 110], far: [46, 94], legNear: [80, 0], legFar: [76, 4] },
      top: C.sand,
      bottom: C.ink2,
      hair: 'short',
      skin: skins[1],
    }),
    at(690, 800, 2, book(18, C.teal)),
    at(930, 812, 2, book(18, C.gold)),
    at(800, 868, 2.6, book(20, C.brick)),
    ...range(4).map((k) =>
      rect(780 + (k % 2) * 8, 780 - k * 14, 76, 13, [C.teal, C.brick2, C.gold, C.indigo2][k] ?? C.gold),
    ),
    at(
      640,
      870,
      1,
      path('M-20,-56H20L16,0H-16Z', C.gold),
      line('M-8,-50V-90M6,-50V-100M0,-50L-14,-84', C.brick2, 5),
    ),
    figure({
      x: 1290,
      y: 940,
      h: 330,
      face: true,
      flip: true,
      pose: { ...poses.read, head: 14 },
      top: C.gold,
      bottom: C.plum,
      legs: 'sarong',
      hair: 'bun',
      holdFar: at(4, -3, 0.9, book(9, C.teal)),
    }),
    figure({
      x: 290,
      y: 950,
      h: 200,
      child: true,
      face: true,
      seated: false,
      pose: { near: [150, 168], far: [10, 30], head: -16 },
      top: C.rose,
      bottom: C.teal,
      legs: 'shorts',
      hair: 'bob',
      flip: true,
    }),
    figure({ x: 800, y: 1120, h: 360, view: 'back', top: C.indigo2, hair: 'pony', bottom: C.ink2 }),
  );
};

const startupDesk = () => {
  const r = seeded(12);
  return scene(
    wash(['#24294f', '#2f3460']),
    rect(90, 60, 1420, 620, '#171b3a'),
    clip(
      'sky',
      rect(110, 80, 1380, 580, '#000'),
      wash(['#1d2350', '#45407a', '#9a5f85', '#e58f73', '#f6c188'], 80, 580),
      ...range(14).map((k) => {
        const [x, w, h] = [100 + k * 102, 84, 110 + ((k * 67) % 230)];
        return (
          rect(x, 660 - h, w, h, ['#2b2f5c', '#353a6b', '#262a54'][k % 3] ?? C.indigo2) +
          path(
            range(30)
              .map((n) =>
                r() > 0.55 ? `M${x + 10 + (n % 5) * 14},${676 - h + Math.floor(n / 5) * 24}h8v12h-8z` : '',
              )
              .join(''),
            '#f4cf85',
            clear(0.85),
          )
        );
      }),
      path('M620,660V290C620,240 640,210 664,190C690,210 700,240 700,290V660Z', '#2f4a78'),
      path('M1180,660V560L1220,520L1260,560V660Z', '#5b3a5c'),
      path('M1150,570Q1220,540 1220,470Q1220,540 1290,570Z', '#c98a4a'),
      rect(110, 620, 1380, 60, '#4b3a66'),
      ripples(110, 624, 1380, 40, '#f0a87c', 4, 20),
    ),
    line('M570,80V660M1030,80V660', '#171b3a', 18),
    path('M0,690H1600V1000H0Z', '#a8703f'),
    rect(0, 690, 1600, 20, '#c78f58'),
    line(
      range(18)
        .map((k) => `M${(k * 281) % 1500},${740 + ((k * 61) % 240)}h${140 + ((k * 67) % 220)}`)
        .join(''),
      '#8d5a30',
      4,
    ),
    glow(1270, 380, 460, '#ffd68a', 0.65),
    line('M1420,860L1470,560L1330,390', C.ink2, 13),
    circle(1470, 560, 15, C.brick2),
    ellipse(1420, 866, 90, 18, C.ink2),
    path('M1354,352L1384,410C1340,450 1270,470 1210,462L1230,396C1270,396 1320,380 1354,352Z', C.brick2),
    ellipse(1300, 440, 92, 22, '#fff1c4', 'transform="rotate(-24 1300 440)"'),
    ellipse(720, 884, 470, 34, C.ink, clear(0.3)),
    path('M400,420H1040C1056,420 1064,430 1066,444L1088,836H352L374,444C376,430 384,420 400,420Z', C.ink2),
    path('M404,440H1036L1056,812H384Z', '#12303a'),
    path('M404,440H1036L1038,480H402Z', '#1c4a52'),
    circle(426, 460, 8, C.brick2),
    circle(452, 460, 8, C.gold),
    circle(478, 460, 8, C.rice),
    line('M440,760V520M440,760H760', C.teal3, 4),
    line('M450,740C500,730 520,680 570,690S640,600 690,590S740,550 756,530', C.gold, 8),
    path('M450,740C500,730 520,680 570,690S640,600 690,590S740,550 756,530V760H450Z', C.gold, clear(0.2)),
    ...[60, 90, 84, 130, 170, 210].map((tall, k) =>
      rect(800 + k * 38, 760 - tall, 26, tall, k === 5 ? C.brick2 : C.teal3),
    ),
    line('M798,520h120M798,540h80', C.mist, 8),
    circle(990, 540, 34, 'none', `stroke="${C.teal2}" stroke-width="15"`),
    path('M990,506a34,34 0 0 1 32,46', 'none', `stroke="${C.gold}" stroke-width="15"`),
    path('M300,836H1140L1210,900H230Z', C.stone),
    path('M330,844H1110L1140,874H300Z', C.grey),
    line(
      range(4)
        .map((k) => `M${340 - k * 8},${850 + k * 7}H${1100 + k * 8}`)
        .join(''),
      C.ink2,
      5,
      'stroke-dasharray="22 6"',
    ),
    path('M230,900H1210V910Q720,918 230,910Z', '#a39c8c'),
    path('M640,878H800L806,896H634Z', C.stone),
    at(
      190,
      860,
      1,
      ellipse(0, 6, 90, 12, C.ink, clear(0.3)),
      path('M-54,-210H54L40,0H-40Z', '#d9b27c', clear(0.9)),
      path('M-50,-160H50L40,0H-40Z', '#7a4526'),
      path('M-50,-160H50L47,-120H-47Z', '#b57848'),
      ...range(4).map((k) =>
        round(
          -34 + (k % 2) * 34,
          -150 + Math.floor(k / 2) * 36,
          30,
          28,
          6,
          C.sand,
          `opacity=".5" transform="rotate(${k * 9 - 12})"`,
        ),
      ),
      line('M14,-110L44,-270', C.teal2, 10),
      line('M-54,-210H54', C.sand, 6),
    ),
    at(
      1290,
      900,
      1,
      ellipse(0, 6, 80, 12, C.ink, clear(0.3)),
      path('M-54,-100H54L42,0H-42Z', C.sand),
      path('M-54,-100H-18L-16,0H-42Z', '#fff'),
      line('M-52,-70H52', C.teal2, 8, 'stroke-dasharray="14 8"'),
      ...[-50, -22, 6, 34, 60].map((a, k) =>
        turned(
          0,
          -94,
          a,
          path('M0,0C-26,-40 -24,-110 0,-150C24,-110 26,-40 0,0Z', k % 2 ? C.leaf : '#5a9a5c'),
          line('M0,-8V-136', lighter(C.leaf, 0.4), 3),
        ),
      ),
    ),
    turned(
      1020,
      954,
      -7,
      rect(-120, -60, 250, 110, C.ink, clear(0.2)),
      rect(-130, -70, 250, 110, C.sand),
      rect(-130, -70, 28, 110, C.brick2),
      line('M-80,-44h170M-80,-22h170M-80,0h110', C.stone, 5),
    ),
    turned(1150, 930, -32, rect(-100, -6, 180, 12, C.gold), path('M80,-6L104,0L80,6Z', C.ink2)),
    turned(
      520,
      956,
      8,
      rect(-46, -34, 100, 74, C.ink, 'rx="10" opacity=".2"'),
      rect(-56, -40, 108, 72, C.ink, 'rx="12"'),
      rect(-48, -33, 92, 58, C.teal2, 'rx="6"'),
      circle(-18, -6, 14, C.butter),
      line('M8,-14h26M8,-2h18', C.sand, 5),
    ),
    ...(
      [
        [300, 130, C.butter, -5],
        [410, 150, C.rose, 6],
        [330, 250, '#a9d3cc', 4],
      ] as const
    ).map(([x, y, colour, a]) =>
      turned(
        x,
        y,
        a,
        rect(-42, -40, 84, 82, colour),
        line('M-26,-18h50M-26,-2h50M-26,14h30', C.ink2, 4, clear(0.5)),
      ),
    ),
    group('transform="translate(0 930) rotate(-5) scale(13)"', rect(-2, 0, 26, 8, krama.river)),
  );
};

const phonePayment = () => {
  const r = seeded(8);
  const cells = range(15 * 15)
    .map((k) => {
      const [cx, cy] = [k % 15, Math.floor(k / 15)];
      const corner = (cx < 5 && cy < 5) || (cx > 9 && cy < 5) || (cx < 5 && cy > 9);
      return !corner && r() > 0.52 ? `M${cx * 10},${cy * 10}h10v10h-10z` : '';
    })
    .join('');
  const code = (s: number) =>
    at(
      0,
      0,
      s,
      rect(-12, -12, 174, 174, '#fff'),
      path(cells, C.ink),
      ...[
        [0, 0],
        [100, 0],
        [0, 100],
      ].map(
        ([x, y]) =>
          rect(x as number, y as number, 50, 50, C.ink) +
          rect((x as number) + 8, (y as number) + 8, 34, 34, '#fff') +
          rect((x as number) + 16, (y as number) + 16, 18, 18, C.ink),
      ),
      circle(75, 75, 17, '#fff'),
      circle(75, 75, 13, C.brick2),
    );
  const mango = stored(
    'mango',
    path('M-58,16C-62,-40 0,-60 36,-36C68,-12 52,44 8,48C-24,52 -52,40 -58,16Z', '#e5a93c'),
    path('M-46,4C-40,-28 -8,-44 16,-36C-12,-20 -28,-4 -32,24Z', C.butter, clear(0.7)),
    path('M8,48C52,44 68,-12 36,-36C52,0 36,26 8,48Z', C.rice, clear(0.6)),
  );
  return scene(
    mango,
    wash(['#3a5a52', '#2f4a48', '#4b3b2f']),
    ...range(16).map((k) =>
      circle(
        (k * 263) % 1600,
        60 + ((k * 97) % 420),
        30 + (k % 4) * 20,
        [C.gold, C.brick2, C.butter, C.teal3][k % 4] ?? C.gold,
        clear(0.22),
      ),
    ),
    path('M0,0H1600V90H0Z', C.brick),
    ...range(12).map((k) => path(`M${k * 140 - 30},0h70v104a35,28 0 0 1 -70,0Z`, C.sand2)),
    figure({
      x: 1180,
      y: 690,
      h: 900,
      seated: true,
      face: true,
      flip: true,
      pose: { head: 8, near: [24, 76], far: [20, 60] },
      top: C.teal2,
      bottom: C.plum,
      hair: 'bun',
      scarf: krama.brick,
      sleeve: 'short',
      skin: skins[2],
    }),
    rect(0, 660, 1600, 340, '#7d5236'),
    rect(0, 660, 1600, 26, '#a8744a'),
    ...range(18).map((k) =>
      again(
        'mango',
        `translate(${70 + (k % 6) * 96 + (Math.floor(k / 6) % 2) * 40} ${690 - Math.floor(k / 6) * 66})rotate(${((k * 37) % 50) - 25})`,
      ),
    ),
    basket(320, 900, 640, 210, C.wood3),
    ...range(9).map(
      (k) =>
        circle(
          1180 + (k % 5) * 92 + (k > 4 ? 46 : 0),
          700 - (k > 4 ? 70 : 0),
          52,
          k % 2 ? C.rice : '#8fae4d',
        ) +
        ellipse(1166 + (k % 5) * 92 + (k > 4 ? 46 : 0), 680 - (k > 4 ? 70 : 0), 16, 10, C.rice3, clear(0.7)),
    ),
    basket(1370, 910, 540, 200, '#a87c4c'),
    ellipse(820, 820, 150, 20, C.ink, clear(0.35)),
    path('M770,820L790,640H850L870,820Z', C.wood2),
    turned(
      820,
      560,
      -3,
      round(-140, -190, 280, 330, 18, C.ink, 'opacity=".25" transform="translate(12 14)"'),
      round(-140, -190, 280, 330, 18, C.sand),
      rect(-140, -166, 280, 40, C.brick),
      group('transform="translate(-98 -104)"', code(1.3)),
      line('M-80,118h160', C.turmeric, 8),
    ),
    path(
      'M-20,1010L150,870C250,790 340,720 430,690L540,660C580,650 600,690 560,712L470,760C520,760 560,770 580,800L420,930L300,1010Z',
      skins[0],
    ),
    path('M-40,1010V880L120,820L260,1010Z', C.gold),
    turned(
      560,
      590,
      -14,
      round(-112, -214, 224, 440, 30, C.ink, 'opacity=".3" transform="translate(14 16)"'),
      round(-112, -214, 224, 440, 30, C.ink),
      round(-100, -200, 200, 412, 20, '#eaf3ea'),
      round(-100, -200, 200, 76, 20, C.teal),
      circle(0, -40, 58, C.teal2),
      line('M-28,-38L-8,-16L30,-62', '#fff', 15),
      line('M-60,56h120M-40,82h80', C.stone, 12),
      round(-70, 120, 140, 44, 22, C.turmeric),
      circle(-60, -164, 15, C.gold),
      line('M-34,-164h70', C.mist, 9),
    ),
    ...[0, 1, 2, 3].map((k) =>
      taper(
        [690 - k * 6, 560 + k * 58],
        26 - k * 2,
        [626 - k * 4, 540 + k * 62],
        24 - k * 2,
        k % 2 ? skins[0] : darker(skins[0], 0.06),
      ),
    ),
    path('M470,760C440,700 440,640 470,600C500,600 506,640 500,690L520,760Z', lighter(skins[0], 0.06)),
    at(
      1010,
      930,
      1,
      poly(
        [
          [-110, -60],
          [90, -70],
          [110, 10],
          [-100, 20],
        ],
        krama.gold,
      ),
      circle(-30, -22, 24, C.gold),
      circle(24, -30, 24, C.butter),
    ),
  );
};

const portCranes = () => {
  const crane = stored(
    'sts',
    line('M-90,0L-70,-430M90,0L70,-430M-170,0L-150,-430M10,0L-10,-430', '#b14a2f', 15),
    line('M-88,-60H88M-82,-190H82M-76,-320H76M-82,-190L76,-320M82,-190L-76,-320', '#8c2f1b', 9),
    rect(-110, -450, 220, 34, '#b14a2f'),
    line('M-440,-440H300', '#b14a2f', 22),
    line('M-40,-450L0,-600L60,-450M0,-600L-420,-446M0,-600L290,-446', '#8c2f1b', 9),
    rect(-40, -500, 80, 50, C.sand),
    rect(-250, -428, 60, 24, C.ink2),
    rect(-242, -404, 44, 34, C.butter),
    line('M-234,-370V-250M-206,-370V-250', C.ink2, 3),
    rect(-110, -10, 40, 20, C.ink),
    rect(60, -10, 40, 20, C.ink),
  );
  const box = (x: number, y: number, w: number, h: number, colour: string) =>
    rect(x, y, w, h, colour) +
    line(
      range(Math.floor(w / 13))
        .map((k) => `M${x + 8 + k * 13},${y + 5}v${h - 10}`)
        .join(''),
      darker(colour, 0.22),
      3,
    ) +
    rect(x, y, w, 5, lighter(colour, 0.25));
  const tones = [C.brick2, C.teal2, C.turmeric, C.indigo2, C.sand3, C.terra, C.leaf, C.teal];
  const r = seeded(44);
  return scene(
    wash(['#6fa9b0', '#b7d3c4', '#f5dfac', '#f6be8c'], 0, 620),
    sun(260, 430, 70, '#fff6da', '#ffe9b0'),
    cloud(1240, 170, 560, '#fff4de', '#e6d5b4', 4),
    streaks(520, 200, 900, '#f8ecd0', 6, 6),
    ridge(560, 70, '#7f9f98', 4, 640, 6),
    ridge(580, 36, '#64887f', 7, 640, 8),
    wash(['#d9b88a', '#5f9a98', '#1f6870', '#0f4a52'], 590, 410),
    ripples(0, 600, 1600, 220, '#f6e0b0', 5, 46),
    sunPath(260, 596, 160, 90, '#fff1cc', 4, 14),
    again('sts', 'translate(1330 690)scale(.82)'),
    crane,
    again('sts', 'translate(880 690)scale(.82)'),
    again('sts', 'translate(1560 700)scale(.9)'),
    ...range(4).flatMap((row) =>
      range(9).map((k) =>
        k >= row && k < 9 - row * (row > 2 ? 2 : 1)
          ? box(130 + k * 88, 560 - row * 46, 84, 43, r.pick(tones))
          : '',
      ),
    ),
    rect(940, 400, 110, 210, C.sand),
    rect(930, 396, 130, 16, C.teal),
    ...range(4).map((k) => rect(952, 424 + k * 40, 86, 16, C.deep)),
    rect(970, 330, 40, 70, C.brick2),
    rect(970, 346, 40, 14, C.sand),
    line('M1030,396V310', C.ink2, 5),
    path('M40,604H1110L1080,720C1076,740 1060,750 1040,750H160C130,750 110,730 100,710Z', '#22406a'),
    path('M40,604H1110L1105,626H52Z', C.sand),
    path('M74,668H1092L1080,720C1076,740 1060,750 1040,750H160C130,750 110,730 100,710Z', C.brick),
    line('M120,640H1000', '#34568a', 5),
    ripples(80, 744, 1080, 36, '#e9dab4', 9, 24),
    line('M1080,640L1190,716', C.ink2, 3),
    path('M1120,690H1600V780L1100,790Z', '#b9ad90'),
    path('M560,1000L1130,776H1600V1000Z', '#c9bc9a'),
    path('M560,1000L1130,776L1130,800L610,1000Z', '#8d8468'),
    line('M1180,780L700,1000M1300,780L960,1000', '#a39a7c', 6),
    line('M1130,786L580,1000', C.gold, 9, 'stroke-dasharray="40 26"'),
    ...range(4).map((k) => circle(1100 - k * 130, 792 + k * 52, 13 + k * 3, C.ink2)),
    ...range(3).flatMap((row) =>
      range(3 - (row > 1 ? 1 : 0)).map((k) =>
        box(1290 + k * 134 - row * 4, 830 - row * 70, 128, 66, tones[(k + row * 3) % 8] ?? C.teal),
      ),
    ),
    at(
      1050,
      930,
      1.2,
      ellipse(30, 4, 220, 12, C.ink, clear(0.25)),
      box(-120, -112, 190, 84, C.turmeric),
      rect(-130, -28, 290, 14, C.ink2),
      path('M84,-28V-110H124C140,-110 150,-90 156,-66L160,-28Z', C.teal2),
      path('M110,-98H126C136,-98 142,-80 146,-64H110Z', '#bfe0da'),
      ...[-90, -50, 60, 136].map((x) => circle(x, -8, 19, C.ink) + circle(x, -8, 8, C.stone)),
    ),
    figure({
      x: 1400,
      y: 950,
      h: 200,
      flip: true,
      pose: { near: [120, 150], far: [20, 80] },
      top: C.gold,
      bottom: C.indigo2,
      hat: 'helmet',
      hatColour: C.sand,
      shoes: C.ink2,
      sleeve: 'long',
    }),
    figure({
      x: 1480,
      y: 956,
      h: 196,
      flip: true,
      face: true,
      pose: { near: [24, 96], far: [30, 100] },
      top: C.brick2,
      bottom: C.ink2,
      hat: 'helmet',
      hatColour: C.gold,
      shoes: C.ink2,
      hold: rect(-4, -10, 14, 18, C.sand),
    }),
    figure({
      x: 830,
      y: 980,
      h: 170,
      pose: poses.walk,
      top: C.gold,
      bottom: C.indigo2,
      hat: 'helmet',
      hatColour: C.brick2,
      shoes: C.ink2,
    }),
    boat(330, 880, 300, '#1f6a70', C.gold),
    figure({ x: 280, y: 872, h: 110, pose: poses.row, top: C.brick2, bottom: C.ink2, hat: 'brim' }),
    ripples(60, 890, 560, 80, '#a9d3c8', 11, 18, 1.4),
    birds(620, 330, 120, '#5f7a78', 4, 7, 14),
  );
};

const roadBridge = () => {
  const deck = (x: number) => 597 - (x + 40) * 0.101;
  const cable = (px: number, top: number, spread: number) =>
    line(
      range(13)
        .map((k) => {
          const reach = spread * (1 - k / 14);
          return `M${px},${top + k * 11}L${num(px - reach)},${num(deck(px - reach))}M${px},${top + k * 11}L${num(px + reach)},${num(deck(px + reach))}`;
        })
        .join(''),
      '#f6ead0',
      3,
    );
  const pylon = (x: number, y: number, h: number, w: number) =>
    path(
      `M${x - w},${y}L${x - w * 0.2},${y - h}H${x + w * 0.2}L${x + w},${y}H${x + w * 0.62}L${x},${y - h * 0.72}L${x - w * 0.62},${y}Z`,
      '#e3cfae',
    ) +
    path(
      `M${x},${y - h * 0.72}L${x + w * 0.02},${y - h}H${x + w * 0.2}L${x + w},${y}H${x + w * 0.62}Z`,
      '#b9a07a',
    );
  return scene(
    wash(['#2f5f7d', '#6f9fa5', '#cfd6b4', '#f7dfa6', '#f3b583'], 0, 700),
    sun(1230, 560, 90, '#fff4d0', '#ffe2a0'),
    cloud(300, 240, 560, '#fbeccb', '#d9c4a4', 3),
    streaks(1000, 180, 1000, '#e9e2c4', 6, 7),
    streaks(1250, 430, 800, '#f9c99a', 8, 5),
    ridge(640, 40, '#8f8a7a', 4, 720, 7),
    treeline(664, 34, '#5f7a62', 6),
    ...[80, 180, 1500, 1380].map((x, k) => sugarPalm(x, 680, 110 + k * 14, '#47664f', k + 2, '#4a4436')),
    wash(['#f0c08c', '#b99a80', '#5f7f80', '#24565c', '#123f47'], 668, 332),
    ripples(0, 676, 1600, 320, '#fbe3b4', 5, 70),
    sunPath(1230, 672, 240, 120, '#fff4d0', 8, 20),
    ripples(0, 740, 1600, 260, '#123f47', 6, 40, 1.6),
    rect(424, 560, 52, 230, '#b9a07a'),
    rect(454, 560, 22, 230, '#96805e'),
    rect(1120, 520, 30, 170, '#c9b188'),
    rect(1138, 520, 12, 170, '#a38c68'),
    ellipse(450, 792, 120, 18, '#8d7a5c'),
    ellipse(1135, 692, 60, 9, '#8d7a5c'),
    cable(1135, 190, 330),
    pylon(1135, 540, 380, 44),
    cable(450, 50, 480),
    path('M-40,600L1640,430V452L-40,652Z', '#d9c29a'),
    path('M-40,632L1640,446V456L-40,664Z', '#8d7a5c'),
    line('M-40,598L1640,429', C.sand, 4),
    line(
      range(42)
        .map((k) => `M${-20 + k * 40},${598 - k * 4.05}v-14`)
        .join(''),
      C.sand,
      2.5,
    ),
    pylon(450, 640, 620, 84),
    at(
      230,
      572,
      0.62,
      rect(-110, -128, 150, 100, C.brick2),
      rect(-110, -128, 150, 14, C.terra),
      path('M42,-28V-100L78,-100L100,-62L104,-28Z', C.teal2),
      path('M52,-92L74,-92L90,-62L52,-62Z', C.deep),
      rect(-116, -32, 224, 12, C.ink2),
      ...[-76, -40, 74].map((x) => circle(x, -18, 17, C.ink)),
    ),
    moto(640, 530, 0.42, C.gold, false, { top: C.sand, hat: 'helmet', hatColour: C.brick2 }),
    moto(720, 524, 0.4, C.teal2, false, { top: C.rose, hat: 'helmet', hatColour: C.sand }),
    at(
      880,
      506,
      0.42,
      path(
        'M-120,-20V-110C-120,-124 -110,-130 -100,-130H110C126,-130 130,-120 132,-100L136,-20Z',
        C.turmeric,
      ),
      ...range(5).map((k) => rect(-104 + k * 44, -112, 34, 40, C.deep)),
      circle(-70, -16, 19, C.ink),
      circle(80, -16, 19, C.ink),
    ),
    boat(1180, 760, 260, '#4b2f3a', C.gold, true),
    figure({
      x: 1260,
      y: 752,
      h: 100,
      flip: true,
      pose: poses.row,
      top: C.brick,
      hat: 'cone',
      hatColour: C.butter,
    }),
    boat(760, 730, 150, '#5b3a44', C.rose),
    figure({ x: 740, y: 726, h: 62, seated: true, pose: poses.floor, flat: '#3a2a36', hat: 'cone' }),
    path('M0,1000V860C120,840 300,850 420,890C500,916 560,960 580,1000Z', '#7d6a3c'),
    blades(-10, 900, 520, 130, '#5b5a30', 4, 60, 5),
    blades(0, 1000, 620, 110, '#9a9a4c', 6, 60, 4),
    figure({
      x: 250,
      y: 900,
      h: 220,
      view: 'back',
      top: C.teal2,
      bottom: C.ink2,
      pose: { near: [60, 140], far: [8, 4] },
    }),
    figure({
      x: 340,
      y: 910,
      h: 140,
      child: true,
      view: 'back',
      top: C.gold,
      bottom: C.indigo2,
      legs: 'shorts',
      pose: { far: [110, 150] },
    }),
    bicycle(130, 920, 1.5, C.brick2),
    egret(700, 960, 1.3),
    egret(780, 980, 1),
    blades(1200, 1010, 420, 120, '#24463f', 8, 50, 5),
  );
};

const railway = () =>
  scene(
    wash(['#7fb3b8', '#bcd5c2', '#f4e3b4', '#f5c694'], 0, 560),
    sun(330, 380, 64, '#fff6d8', '#ffe9b0'),
    cloud(1200, 220, 620, '#fff6e4', '#e4dcc0', 5),
    ridge(480, 140, '#97b3a0', 5, 600, 5),
    ridge(510, 70, '#76a089', 8, 600, 7),
    treeline(530, 36, '#568a66', 4),
    path('M0,530H1600V1000H0Z', '#a3b054'),
    path('M0,560C300,550 500,570 780,560L560,700L0,740Z', '#8ba246'),
    path('M820,556C1100,560 1400,548 1600,556V680L1100,660Z', '#bcc465'),
    path('M0,740L420,710L120,1000H0Z', '#c9c86c'),
    line('M0,640L640,604M0,700L600,640M900,590L1600,640M960,610L1600,720', '#7d9440', 5),
    poly(
      [
        [60, 600],
        [420, 590],
        [330, 640],
        [0, 650],
      ],
      '#a9cbb8',
    ),
    ...(
      [
        [110, 560, 330, 3],
        [230, 556, 250, 5],
        [380, 552, 180, 7],
        [1440, 570, 380, 9],
        [1330, 560, 270, 11],
      ] as const
    ).map(([x, y, h, k]) => sugarPalm(x, y, h, '#33684e', k, '#5a4634')),
    stiltHouse(560, 566, 0.34, { roof: C.brick2 }),
    ox(300, 690, 0.6, '#4d4744', true),
    egret(390, 700, 0.7),
    figure({ x: 480, y: 690, h: 90, pose: poses.bend, top: C.brick2, bottom: C.indigo2, hat: 'brim' }),
    path('M790,552H830L1500,1000H250Z', '#b59f80'),
    path('M790,552H800L560,1000H250Z', '#a08a6c'),
    path(
      range(60)
        .map((k) => `M${300 + ((k * 197) % 1100)},${860 + ((k * 61) % 136)}h12v8h-12z`)
        .join(''),
      '#8d7a60',
    ),
    ...range(15).map((k) => {
      const t = (k / 14) ** 2.3;
      const y = 560 + t * 470;
      const w = 14 + t * 560;
      return poly(
        [
          [810 - w + t * 50, y],
          [810 + w + t * 50, y],
          [810 + w * 1.04 + t * 54, y + 4 + t * 30],
          [810 - w * 1.04 + t * 48, y + 4 + t * 30],
        ],
        '#5b3f2c',
      );
    }),
    poly(
      [
        [802, 552],
        [806, 552],
        [530, 1000],
        [490, 1000],
      ],
      '#8d8a80',
    ),
    poly(
      [
        [814, 552],
        [818, 552],
        [1240, 1000],
        [1200, 1000],
      ],
      '#8d8a80',
    ),
    poly(
      [
        [802, 552],
        [803, 552],
        [502, 1000],
        [490, 1000],
      ],
      '#d9d3c0',
    ),
    poly(
      [
        [814, 552],
        [815, 552],
        [1212, 1000],
        [1200, 1000],
      ],
      '#d9d3c0',
    ),
    // the train comes round the bend
    path('M840,560C980,520 1150,500 1400,500H1600V580H1400C1180,580 1020,620 930,700Z', '#1f5f66'),
    path('M850,566C990,528 1150,510 1400,510H1600V534H1400C1160,536 990,556 868,604Z', '#0f4248'),
    ...range(9).map((k) => {
      const x = 985 + k * 72;
      const y = 560 - k * 4 - (k < 3 ? -(3 - k) * 12 : 0);
      return rect(x, y - 26, 46, 28 - (k > 6 ? 2 : 0), '#f7dfa0');
    }),
    line('M936,640C1040,590 1180,562 1400,560H1600', C.gold, 8),
    line('M1120,520V600M1330,506V586M1530,504V584', '#0b3338', 5),
    ellipse(790, 792, 240, 20, C.ink, clear(0.3)),
    path('M600,780V480C600,420 640,390 700,384H880C930,390 968,420 968,480V780Z', C.teal),
    path('M600,780V480C600,420 640,390 700,384H730C680,400 660,440 660,500V780Z', C.teal2),
    path('M640,560V470C644,436 664,420 700,416H876C906,420 926,436 930,470V560Z', '#12303a'),
    path('M654,548V474C658,446 674,434 706,430H776V548Z', '#9cc7c4'),
    path('M792,548V430H870C898,434 914,446 918,474V548Z', '#9cc7c4'),
    path('M654,548L700,430H730L684,548Z', '#fff', clear(0.35)),
    circle(855, 510, 22, skins[0]),
    path('M832,506a23,23 0 0 1 46,0z', C.indigo),
    path('M820,548q36,-30 70,0z', C.sand),
    rect(600, 596, 368, 46, C.gold),
    path('M600,642H968V660H600Z', C.brick2),
    circle(660, 700, 30, C.ink),
    circle(660, 700, 22, '#fff4cf'),
    circle(908, 700, 30, C.ink),
    circle(908, 700, 22, '#fff4cf'),
    circle(784, 400, 20, '#fff4cf'),
    glow(660, 700, 110, '#fff1c0', 0.6),
    glow(908, 700, 110, '#fff1c0', 0.6),
    rect(590, 752, 388, 36, C.ink2),
    path('M620,788L650,830H918L948,788Z', C.ink),
    line(
      range(7)
        .map((k) => `M${660 + k * 40},792l4,32`)
        .join(''),
      C.grey,
      6,
    ),
    line('M968,760H1010V640', C.ink2, 6),
    path('M1180,760L1600,720V1000H1420Z', '#c98a58'),
    path('M1180,760L1600,720V742L1192,786Z', C.sand2),
    ...(
      [
        [1320, 820, 190, C.rose, 'bun', 'sarong', true],
        [1430, 850, 220, C.sand, 'short', 'trousers', true],
        [1530, 900, 250, C.gold, 'long', 'skirt', true],
      ] as const
    ).map(
      ([x, y, h, top, hair, legs, flip], k) =>
        footShadow(x, y, 40, C.earth2) +
        figure({
          x,
          y,
          h,
          top,
          hair,
          legs,
          flip,
          face: true,
          bottom: k % 2 ? C.indigo2 : C.plum,
          pose: k === 0 ? poses.wave : k === 1 ? poses.stand : { near: [140, 166], far: [6, 20] },
        }),
    ),
    round(1370, 800, 46, 56, 6, C.brick2),
    figure({
      x: 1260,
      y: 810,
      h: 120,
      child: true,
      flip: true,
      face: true,
      top: C.teal3,
      bottom: C.ink2,
      legs: 'shorts',
      pose: poses.wave,
    }),
    blades(0, 1010, 420, 120, '#6d8a3a', 4, 60, 5),
    blades(1420, 1010, 200, 60, '#8d9a46', 6, 20, 4),
    tuft(470, 900, 2.4, '#6d8a3a'),
    tuft(360, 940, 3, '#7d9a40'),
    dog(1490, 960, 1.4, '#e2cfae', true),
    birds(560, 250, 110, '#6d8f8a', 4, 6, 13),
  );

export const work = {
  classroom,
  'bus-library': busLibrary,
  'solar-school': solarSchool,
  'garment-workshop': garmentWorkshop,
  'conference-flags': conferenceFlags,
  'meeting-table': meetingTable,
  clinic,
  'football-pitch': football,
  'robotics-lab': roboticsLab,
  library: libraryHall,
  'startup-desk': startupDesk,
  'phone-payment': phonePayment,
  'port-cranes': portCranes,
  'road-bridge': roadBridge,
  railway,
};
