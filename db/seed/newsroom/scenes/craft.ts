// Hands at work, music, dance and play.

import { basket, boat, budTower, hang, pot, stiltHouse } from './built.ts';
import {
  banana,
  birds,
  blades,
  cloud,
  cocoPalm,
  dog,
  foliage,
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
  at,
  blend,
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
  taper,
  turned,
  wash,
} from './parts.ts';
import { figure, footShadow, fromBehind, handFromAbove, poses, skins } from './people.ts';

const silkLoom = () => {
  const skein = (x: number, colour: string) =>
    at(
      x,
      150,
      1,
      line('M0,-30V0', C.wood, 4),
      path('M-22,0C-34,60 -34,150 -14,200Q0,214 14,200C34,150 34,60 22,0Q0,-10 -22,0Z', colour),
      line('M-12,6C-20,70 -20,140 -8,194M0,4V204M12,6C20,70 20,140 8,194', lighter(colour, 0.35), 3),
      path('M-24,60Q0,72 24,60V74Q0,86 -24,74Z', darker(colour, 0.35)),
    );
  return scene(
    wash(['#5b3b2a', '#7d5538', '#6d472f']),
    ...range(9).map((k) => rect(k * 180, 0, 174, 700, k % 2 ? '#6b4730' : '#745036')),
    line(
      range(30)
        .map((k) => `M${(k * 271) % 1600},${20 + ((k * 97) % 600)}v${30 + ((k * 53) % 90)}`)
        .join(''),
      '#553724',
      3,
    ),
    rect(1060, 90, 430, 400, '#f6e3ad'),
    clip(
      'pane',
      rect(1076, 106, 398, 368, '#000'),
      wash(['#f9e7b8', '#f3d08f'], 100, 400),
      ridge(330, 60, '#b9bd7c', 6, 500, 5),
      sugarPalm(1180, 420, 260, '#7d9a54', 3, '#8a7a4a'),
      banana(1400, 470, 260, '#8fae55', 4),
      foliage(1120, 440, 160, 120, '#7d9a54', 6),
    ),
    line('M1275,106V474M1076,290H1474', '#4b2f20', 12),
    rect(1048, 78, 454, 424, 'none', 'stroke="#4b2f20" stroke-width="22"'),
    poly(
      [
        [1050, 90],
        [960, 120],
        [960, 480],
        [1050, 490],
      ],
      '#8a5f3e',
    ),
    line(
      range(7)
        .map((k) => `M968,${150 + k * 46}L1042,${136 + k * 50}`)
        .join(''),
      '#5b3b2a',
      5,
    ),
    poly(
      [
        [1070, 110],
        [1480, 110],
        [980, 1000],
        [250, 1000],
      ],
      '#ffe9b0',
      clear(0.2),
    ),
    poly(
      [
        [0, 700],
        [1600, 700],
        [1600, 1000],
        [0, 1000],
      ],
      '#8d6340',
    ),
    line(
      range(9)
        .map((k) => `M${k * 210 - 40},700L${k * 270 - 260},1000`)
        .join(''),
      '#6d472f',
      5,
    ),
    poly(
      [
        [560, 760],
        [1180, 700],
        [1000, 1000],
        [240, 1000],
      ],
      '#f3d08f',
      clear(0.3),
    ),
    line('M60,150H920', '#4b2f20', 14),
    ...[C.gold, C.brick2, C.teal2, C.butter, C.plum, C.turmeric].map((colour, k) =>
      skein(130 + k * 90, colour),
    ),
    // the loom
    rect(560, 250, 26, 560, '#4b2f20'),
    rect(1380, 420, 26, 430, '#4b2f20'),
    rect(540, 250, 880, 22, '#5b3926'),
    line('M1393,430L1393,268', '#4b2f20', 22),
    poly(
      [
        [520, 640],
        [1390, 560],
        [1390, 640],
        [520, 700],
      ],
      '#e7b950',
    ),
    line(
      range(22)
        .map((k) => `M520,${642 + k * 2.7}L1390,${561 + k * 3.6}`)
        .join(''),
      '#c68f30',
      1.6,
    ),
    line(
      range(10)
        .map((k) => `M520,${645 + k * 5.6}L1390,${564 + k * 7.6}`)
        .join(''),
      '#fbe3a4',
      1.4,
    ),
    poly(
      [
        [430, 652],
        [640, 630],
        [640, 694],
        [430, 716],
      ],
      C.brick2,
    ),
    ...range(5).map((k) =>
      poly(
        [
          [446 + k * 38, 660 - k * 4],
          [464 + k * 38, 668 - k * 4],
          [446 + k * 38, 700 - k * 4],
          [428 + k * 38, 690 - k * 4],
        ],
        k % 2 ? C.butter : C.gold,
      ),
    ),
    line('M432,668L638,646M432,700L638,680', C.butter, 4),
    ...[700, 760].map(
      (x, k) =>
        line(`M${x},272V${590 - k * 4}M${x},${712 - k * 4}V800`, '#2e1d15', 3) +
        rect(x - 9, 576 - k * 4, 18, 140, C.wood3) +
        line(
          range(9)
            .map((n) => `M${x - 8},${586 + n * 14}h16`)
            .join(''),
          C.wood,
          2,
        ),
    ),
    line('M650,272V560', '#2e1d15', 6),
    rect(634, 540, 32, 190, C.wood2),
    rect(634, 540, 10, 190, C.wood3),
    line(
      range(16)
        .map((n) => `M640,${560 + n * 10}h22`)
        .join(''),
      '#4b2f20',
      2,
    ),
    ellipse(1396, 600, 34, 64, C.gold),
    ellipse(1396, 600, 20, 44, C.turmeric),
    rect(500, 780, 900, 20, '#5b3926'),
    rect(520, 640, 22, 230, '#4b2f20'),
    rect(1390, 780, 22, 130, '#4b2f20'),
    line('M700,800L640,900M760,796L700,900', C.wood3, 12),
    // the weaver
    rect(190, 770, 250, 24, '#5b3926'),
    rect(210, 790, 20, 150, '#4b2f20'),
    rect(400, 790, 20, 150, '#4b2f20'),
    figure({
      x: 310,
      y: 762,
      h: 620,
      seated: true,
      face: true,
      pose: { lean: 10, head: 10, near: [38, 84], far: [58, 88], legNear: [80, -4], legFar: [74, 6] },
      top: C.teal2,
      bottom: C.plum,
      legs: 'sarong',
      hair: 'bun',
      hairColour: '#4a4440',
      sleeve: 'short',
      scarf: krama.brick,
      hold: path('M-12,0Q10,-9 34,-2Q12,9 -12,4Z', C.wood3),
    }),
    basket(
      1180,
      970,
      250,
      90,
      C.wood3,
      range(26)
        .map((k) =>
          ellipse(
            1076 + ((k * 41) % 214),
            876 - ((k * 17) % 26),
            17,
            11,
            k % 3 ? C.butter : '#f0c45c',
            `transform="rotate(${(k * 37) % 80} ${1076 + ((k * 41) % 214)} 870)"`,
          ),
        )
        .join(''),
    ),
    at(
      1420,
      900,
      1,
      circle(0, -60, 92, 'none', `stroke="#4b2f20" stroke-width="12"`),
      line(
        range(6)
          .map((k) => {
            const a = k * 0.524;
            return `M${num(Math.cos(a) * 90)},${num(-60 + Math.sin(a) * 90)}L${num(-Math.cos(a) * 90)},${num(-60 - Math.sin(a) * 90)}`;
          })
          .join(''),
        '#5b3926',
        5,
      ),
      circle(0, -60, 14, C.wood3),
      line('M0,-60L-40,80M0,-60L44,80M-70,80H80', '#4b2f20', 12),
    ),
    at(
      60,
      930,
      1,
      ...[C.brick2, C.gold, C.teal2].map(
        (colour, k) =>
          rect(k * 52 - 30, -64, 36, 64, colour) +
          rect(k * 52 - 36, -74, 48, 12, C.wood3) +
          rect(k * 52 - 36, -4, 48, 12, C.wood3) +
          line(
            `M${k * 52 - 30},-48h36M${k * 52 - 30},-34h36M${k * 52 - 30},-20h36`,
            lighter(colour, 0.3),
            2.4,
          ),
      ),
    ),
  );
};

const kramaWeaver = () => {
  const cop = (x: number, y: number, a: number, colour: string) =>
    turned(
      x,
      y,
      a,
      ellipse(8, 14, 66, 26, C.ink, clear(0.2)),
      rect(-84, -9, 168, 18, C.wood3, 'rx="9"'),
      path('M-56,-20Q0,-42 56,-20V20Q0,42 -56,20Z', colour),
      line(
        range(9)
          .map(
            (k) =>
              `M${-48 + k * 12},-${22 + Math.round(9 * Math.sin((k / 8) * 3.14))}L${-42 + k * 12},${22 + Math.round(9 * Math.sin((k / 8) * 3.14))}`,
          )
          .join(''),
        lighter(colour, 0.35),
        3,
      ),
    );
  return scene(
    rect(0, 0, 1600, 1000, '#a8744a'),
    ...range(7).map((k) =>
      rect(k * 240 - 20, 0, 234, 1000, ['#b07b50', '#a26e45', '#ab764b'][k % 3] ?? C.wood3),
    ),
    line(
      range(34)
        .map((k) => `M${(k * 283) % 1600},${(k * 67) % 940}v${40 + ((k * 53) % 130)}`)
        .join(''),
      '#8d5d39',
      3,
      clear(0.8),
    ),
    rect(300, 0, 1000, 1000, C.ink, 'opacity=".16" transform="translate(16 14)"'),
    rect(300, 0, 1000, 520, '#efe3c8'),
    line(
      range(80)
        .map((k) => `M${306 + k * 12.5},0V520`)
        .join(''),
      C.brick,
      4,
      clear(0.75),
    ),
    ...range(7).map((k) => rect(300 + k * 150, 0, 74, 520, C.brick, clear(0.28))),
    ...[70, 130].map(
      (y, k) =>
        rect(250, y, 1100, 26, C.wood2) +
        rect(250, y, 1100, 8, C.wood3) +
        line(
          range(40)
            .map((n) => `M${312 + n * 25 + k * 12},${y + 26}v20`)
            .join(''),
          '#f6efdf',
          3,
        ),
    ),
    group('transform="translate(300 470) scale(23.44)"', rect(0, 0, 42.66, 24, krama.brick)),
    rect(300, 470, 1000, 26, C.ink, clear(0.12)),
    line(
      range(26)
        .map((k) => `M300,${506 + k * 19}H1300`)
        .join(''),
      C.sand,
      1.6,
      clear(0.4),
    ),
    rect(300, 900, 1000, 40, C.turmeric),
    rect(300, 912, 1000, 6, C.butter),
    rect(232, 330, 1136, 84, C.ink, 'opacity=".2" transform="translate(10 16)"'),
    rect(232, 326, 1136, 30, C.wood),
    rect(232, 326, 1136, 10, C.wood2),
    rect(232, 394, 1136, 30, C.wood),
    rect(232, 394, 1136, 9, C.wood2),
    line(
      range(100)
        .map((k) => `M${304 + k * 10},356V394`)
        .join(''),
      C.wood3,
      3,
    ),
    rect(250, 356, 40, 38, C.wood2),
    rect(1310, 356, 40, 38, C.wood2),
    line('M300,462Q560,452 720,470', C.brick, 5),
    group('transform="translate(1120 620) rotate(-28) scale(1.35)"', handFromAbove(skins[0], C.teal2)),
    turned(
      870,
      480,
      -6,
      ellipse(10, 18, 170, 26, C.ink, clear(0.22)),
      path('M-190,0C-120,-40 120,-40 190,0C120,40 -120,40 -190,0Z', C.wood3),
      path('M-190,0C-120,-40 120,-40 190,0C120,-20 -120,-20 -190,0Z', '#d9b17c'),
      rect(-80, -18, 160, 36, '#4b2f20', 'rx="14"'),
      rect(-64, -11, 128, 22, C.brick2, 'rx="8"'),
      line(
        range(12)
          .map((k) => `M${-58 + k * 10},-10l5,20`)
          .join(''),
        C.rose,
        2.6,
      ),
    ),
    group('transform="translate(600 640) rotate(20) scale(-1.35 1.35)"', handFromAbove(skins[0], C.teal2)),
    group(
      'transform="translate(1050 530) rotate(-62) scale(1.35)"',
      taper([-30, 10], 12, [-58, -40], 9, darker(skins[0], 0.08)),
    ),
    cop(130, 170, -30, C.brick),
    cop(150, 420, 80, C.indigo2),
    cop(110, 640, 20, C.turmeric),
    cop(1470, 260, 64, C.teal2),
    cop(1480, 560, -14, C.brick2),
    group(
      'transform="translate(1390 720) rotate(9) scale(15)"',
      rect(0.6, 0.9, 16, 18, C.ink, clear(0.18)),
      rect(0, 0, 16, 18, krama.river),
      rect(0, 5.6, 16, 0.5, C.ink, clear(0.12)),
      rect(0, 11.4, 16, 0.5, C.ink, clear(0.12)),
    ),
    group(
      'transform="translate(-40 780) rotate(-6) scale(15)"',
      rect(0.6, 0.9, 14, 16, C.ink, clear(0.18)),
      rect(0, 0, 14, 16, krama.gold),
      rect(0, 5, 14, 0.5, C.ink, clear(0.12)),
      rect(0, 10, 14, 0.5, C.ink, clear(0.12)),
    ),
    turned(
      180,
      860,
      30,
      line('M-70,0L0,10L80,-26M-70,24L0,10L80,40', C.grey, 9),
      circle(-88, -6, 22, 'none', `stroke="${C.ink2}" stroke-width="10"`),
      circle(-88, 32, 22, 'none', `stroke="${C.ink2}" stroke-width="10"`),
      circle(0, 10, 6, C.sand),
    ),
    path('M0,0H420L0,560Z', '#fff0c8', clear(0.14)),
    path('M560,0H760L0,900V720Z', '#fff0c8', clear(0.12)),
  );
};

const pottery = () => {
  const r = seeded(6);
  return scene(
    wash(['#f4dfae', '#f3cd98', '#dda271'], 0, 640),
    ridge(520, 90, '#cfa374', 4, 680, 6),
    treeline(560, 70, '#a58a55', 5),
    treeline(590, 40, '#80804c', 7),
    cocoPalm(1380, 620, 380, 50, '#6d8a4a', 4),
    sugarPalm(1180, 610, 300, '#5d8050', 6, '#6d543a'),
    cocoPalm(1530, 620, 300, -30, '#7d964f', 9),
    stiltHouse(1330, 624, 0.62, { roof: '#8a5a3c', wall: C.wood3 }),
    path('M0,610H1600V1000H0Z', '#c98a58'),
    path('M0,640C500,620 1000,660 1600,630V700C1000,720 500,690 0,720Z', '#d79c68'),
    at(
      1060,
      640,
      1,
      path('M-110,0C-110,-90 110,-90 110,0Z', '#8d5230'),
      path('M-110,0C-110,-90 0,-90 20,-66C-60,-66 -70,-20 -70,0Z', '#a86a42'),
      path('M-30,0C-30,-40 30,-40 30,0Z', C.ink),
      path('M-16,0C-20,-22 -6,-22 -4,-34C8,-22 20,-18 16,0Z', C.gold),
      path('M-8,0C-10,-12 0,-12 2,-20C8,-12 10,-8 8,0Z', C.butter),
    ),
    ...range(6).map((k) =>
      circle(1080 + k * 22 + (k % 2) * 16, 540 - k * 62, 30 + k * 11, '#f1e3cb', clear(0.42 - k * 0.05)),
    ),
    ...range(3).flatMap((row) =>
      range(6 - row).map((k) =>
        pot(
          760 + k * 62 + row * 31,
          706 - row * 52,
          0.72,
          r.pick([C.terra, '#b8613a', '#d98458', '#a5532f']),
        ),
      ),
    ),
    figure({
      x: 1260,
      y: 730,
      h: 210,
      flip: true,
      pose: { ...poses.walk, near: [40, 176], far: [50, 172] },
      top: C.indigo3,
      bottom: C.brick,
      legs: 'sarong',
      hair: 'bun',
    }),
    pot(1244, 540, 0.7, '#b8613a'),
    rect(0, 0, 1600, 120, '#4b2f20'),
    ...range(14).map((k) => rect(k * 120, 0, 70, 132, k % 2 ? '#3d261a' : '#553624')),
    line('M0,126H1600', '#2e1d15', 18),
    ...[70, 560].map((x) => rect(x, 110, 44, 800, '#4b2f20') + rect(x, 110, 14, 800, '#6b4730')),
    rect(1480, 110, 54, 900, '#3d261a'),
    rect(1480, 110, 16, 900, '#5b3a28'),
    path('M0,900C400,870 1100,900 1600,870V1000H0Z', '#a5683f'),
    ellipse(350, 930, 330, 26, '#6d3d22', clear(0.4)),
    rect(470, 760, 130, 160, '#6b4730'),
    ellipse(535, 762, 80, 18, '#8a5f3e'),
    at(
      535,
      770,
      3,
      path(
        'M-24,-66C-28,-72 28,-72 24,-66L18,-54C50,-46 52,-8 24,0L-24,0C-52,-8 -50,-46 -18,-54Z',
        '#b8613a',
      ),
      path('M-24,-66L-18,-54C-50,-46 -52,-8 -24,0L-8,0C-34,-10 -32,-42 -10,-54L-14,-68Z', '#d98458'),
      ellipse(0, -67, 23, 5.6, '#7a3a20'),
      ellipse(0, -67, 17, 3.6, '#57280f'),
      line('M-39,-32Q0,-20 39,-32M-41,-24Q0,-12 41,-24', '#8d4527', 1.8),
      path(
        range(9)
          .map((k) => `M${-32 + k * 8},-${18 - Math.round(Math.abs(k - 4) * 0.8)}l4,-5l4,5z`)
          .join(''),
        '#8d4527',
      ),
    ),
    figure({
      x: 320,
      y: 928,
      h: 640,
      face: true,
      pose: { lean: 13, head: 8, near: [28, 104], far: [50, 96], legNear: [8, -2], legFar: [-14, -12] },
      top: '#2b6a72',
      bottom: '#6b2a3c',
      legs: 'sarong',
      hair: 'bun',
      hairColour: '#6d655f',
      skin: skins[1],
      scarf: krama.gold,
      hold: turned(4, -2, 28, rect(-3, -2, 6, 14, C.wood3), round(-7, -24, 14, 24, 5, C.wood3)),
    }),
    ...(
      [
        [780, 970, 1.7, C.terra],
        [910, 980, 1.35, '#a5532f'],
        [1020, 985, 1.6, '#d98458'],
        [1330, 985, 2, '#b8613a'],
        [90, 985, 1.5, '#d98458'],
      ] as const
    ).map(
      ([x, y, s, colour]) => ellipse(x + 16, y, 52 * s, 9 * s, '#6d3d22', clear(0.4)) + pot(x, y, s, colour),
    ),
    figure({
      x: 1170,
      y: 950,
      h: 210,
      face: true,
      child: true,
      flip: true,
      seated: true,
      pose: { ...poses.floor, near: [50, 70], far: [60, 76] },
      top: C.butter,
      bottom: C.indigo2,
      hair: 'bob',
    }),
    pot(1090, 982, 0.8, '#c8764c'),
    poly(
      [
        [0, 132],
        [560, 132],
        [760, 1000],
        [0, 1000],
      ],
      C.ink,
      clear(0.1),
    ),
  );
};

const palmSugar = () => {
  const ladder = range(12)
    .map((k) => `M${404 + (k % 2) * 92},${1000 - k * 86}l${k % 2 ? 40 : -40},-22`)
    .join('');
  return scene(
    wash(['#2f6f7d', '#7fae9f', '#f0cf94', '#f3a56c', '#d97856'], 0, 860),
    sun(1180, 640, 80, '#fff0c4', '#ffdf9a'),
    streaks(1000, 300, 900, '#f6dcae', 5, 6),
    streaks(1250, 470, 700, '#f0b27c', 8, 6),
    ridge(760, 70, '#b0705a', 8, 860, 6),
    treeline(790, 50, '#7d5a4e', 5),
    ...(
      [
        [760, 300, 2],
        [900, 240, 4],
        [1320, 280, 6],
        [1440, 340, 7],
        [1060, 180, 9],
      ] as const
    ).map(([x, h, k]) => sugarPalm(x, 800, h, '#4f4a48', k, '#4a3a38', true)),
    stiltHouse(1420, 822, 0.5, { roof: '#6d3a2c', wall: '#7d5640', lit: true }),
    ...range(5).map((k) =>
      circle(1060 + k * 12 + (k % 2) * 16, 720 - k * 50, 24 + k * 10, '#f6e3c4', clear(0.34 - k * 0.05)),
    ),
    path('M0,800H1600V1000H0Z', '#8a5a3a'),
    path('M0,830C500,800 1100,850 1600,820V1000H0Z', '#a36c42'),
    blades(0, 850, 1600, 40, '#6d5a34', 4, 120, 4),
    at(
      1040,
      930,
      1.2,
      ellipse(0, 4, 130, 16, C.ink, clear(0.3)),
      path('M-100,0C-100,-70 100,-70 100,0Z', '#6d3d22'),
      path('M-40,0C-40,-34 0,-36 0,-36C0,-36 40,-34 40,0Z', C.ink),
      path('M-26,0C-28,-22 -8,-24 -4,-34C8,-22 26,-16 24,0Z', C.gold),
      path('M-12,0C-14,-10 0,-12 2,-20C8,-12 14,-8 12,0Z', C.butter),
      path('M-130,-66H130Q110,-24 0,-22Q-110,-24 -130,-66Z', C.ink2),
      ellipse(0, -66, 130, 20, C.grey),
      ellipse(0, -66, 114, 15, '#c9893f'),
      ellipse(-16, -68, 60, 7, C.butter, clear(0.6)),
    ),
    figure({
      x: 1240,
      y: 950,
      h: 270,
      flip: true,
      face: true,
      pose: { lean: 12, near: [40, 66], far: [56, 76], legNear: [8, 0], legFar: [-8, -6] },
      top: C.teal2,
      bottom: C.brick,
      legs: 'sarong',
      hair: 'bun',
      hat: 'krama',
      hatColour: krama.brick,
      hold: line('M-20,-30L34,50', C.wood3, 4),
    }),
    figure({
      x: 860,
      y: 946,
      h: 170,
      seated: false,
      face: true,
      child: true,
      pose: poses.squat,
      top: C.gold,
      bottom: C.indigo2,
      legs: 'shorts',
    }),
    ...range(4).map((k) =>
      at(
        1340 + k * 52,
        960 - (k % 2) * 8,
        1,
        rect(-17, -70, 34, 70, k % 2 ? C.wood3 : '#a88a4c'),
        ellipse(0, -70, 17, 6, C.wood),
        line('M-17,-50h34M-17,-20h34', C.wood2, 3),
      ),
    ),
    dog(720, 970, 1.3, '#d8a878'),
    path('M330,1000C350,700 384,300 392,-20H508C506,300 530,700 566,1000Z', '#3d2f2b'),
    path('M330,1000C350,700 384,300 392,-20H424C420,300 396,700 384,1000Z', '#57443b'),
    line(
      range(24)
        .map((k) => `M${344 + k * 2},${980 - k * 44}Q450,${996 - k * 44} ${556 - k * 2},${972 - k * 44}`)
        .join(''),
      '#2c211f',
      5,
      clear(0.7),
    ),
    line('M404,1000C410,700 420,300 430,60M496,1000C494,700 488,300 486,60', '#c79a5e', 15),
    line(ladder, '#b98a4e', 12),
    ...[-78, -50, -24, 4, 30, 56, 84, 108, -104].map((a, k) =>
      turned(
        450,
        -60,
        a + 180,
        line('M0,0V-150', '#33503c', 12),
        `<use href="#fan" transform="translate(0 -150) scale(${17 + (k % 3) * 2})" fill="${['#1f4a3c', '#2c5f48', '#3f7653'][k % 3]}"/>`,
      ),
    ),
    ...[
      [390, 92],
      [520, 100],
      [455, 120],
    ].map(([x, y]) =>
      at(
        x as number,
        y as number,
        1,
        line('M0,-60V0', '#6d5a34', 4),
        rect(-20, 0, 40, 84, '#c79a5e'),
        ellipse(0, 0, 20, 7, '#5b3a28'),
        line('M-20,24h40M-20,60h40', '#8a6438', 4),
      ),
    ),
    figure({
      x: 560,
      y: 470,
      h: 430,
      seated: true,
      flip: true,
      face: true,
      skin: skins[3],
      pose: { lean: 4, head: -24, near: [128, 158], far: [112, 140], legNear: [72, 14], legFar: [40, -30] },
      top: '#c9843c',
      bottom: '#2b3358',
      legs: 'shorts',
      scarf: krama.river,
      hair: 'short',
      sleeve: 'short',
    }),
    line('M548,460Q600,480 620,520', '#6b4327', 7),
    rect(596, 512, 44, 96, '#c79a5e'),
    rect(630, 524, 40, 90, '#b58a50'),
    ellipse(618, 512, 22, 8, '#5b3a28'),
    ellipse(650, 524, 20, 7, '#5b3a28'),
    line('M596,540h44M596,580h44M630,556h40', '#8a6438', 4),
    birds(880, 190, 140, '#5d4f4c', 5, 8, 15),
  );
};

const books = () => {
  const spine = (y: number, x: number, w: number, h: number, colour: string, kind: number) =>
    rect(x, y, w, h, colour) +
    rect(x, y, w, h * 0.25, lighter(colour, 0.15)) +
    rect(x, y + h * 0.82, w, h * 0.18, darker(colour, 0.25)) +
    (kind === 0
      ? rect(x + 30, y, 12, h, C.gold) +
        rect(x + w - 42, y, 12, h, C.gold) +
        path(
          range(5)
            .map((k) => `M${x + w / 2 - 80 + k * 40},${y + h / 2}l14,-14l14,14l-14,14z`)
            .join(''),
          C.gold,
        )
      : kind === 1
        ? path(
            range(9)
              .map((k) => `M${x + 60 + k * ((w - 120) / 9)},${y + h * 0.7}q12,-${Math.round(h * 0.6)} 24,0z`)
              .join(''),
            C.butter,
          )
        : kind === 2
          ? line(
              `M${x + 40},${y + h * 0.35}H${x + w - 40}M${x + 40},${y + h * 0.65}H${x + w - 40}`,
              C.sand2,
              5,
            ) + circle(x + w * 0.5, y + h / 2, h * 0.26, C.sand2)
          : group(
              `transform="translate(${x + 50} ${y}) scale(8)"`,
              rect(0, 0, (w - 100) / 8, h / 8, krama.brick),
            ));
  return scene(
    wash(['#1d3f48', '#24505a']),
    rect(820, 70, 640, 600, '#12303a'),
    clip(
      'win',
      rect(840, 90, 600, 560, '#000'),
      wash(['#2b3a6c', '#7d5583', '#e28a70', '#f6c188'], 90, 560),
      sun(1250, 470, 50, '#ffe7b0', '#ffd592'),
      streaks(1150, 300, 500, '#c9708099'.slice(0, 7), 4, 5),
      treeline(560, 40, '#4a3558', 4),
      budTower(1000, 560, 50, 130, '#3a2749'),
      budTower(940, 560, 40, 90, '#3a2749'),
      budTower(1060, 560, 40, 90, '#3a2749'),
      rect(900, 540, 200, 30, '#3a2749'),
      sugarPalm(1360, 600, 300, '#2c1f3f', 4, '#2c1f3f', true),
      rect(840, 560, 600, 90, '#2c1f3f'),
    ),
    line('M1140,90V650M840,370H1440', '#12303a', 20),
    rect(800, 660, 680, 26, '#0e2831'),
    path('M800,40C860,200 840,480 780,700L700,700C740,460 740,200 700,40Z', C.brick),
    path('M800,40C830,200 800,480 750,700L720,700C770,460 770,200 740,40Z', C.brick2),
    path('M1480,40C1440,220 1450,460 1500,700H1600V40Z', C.brick),
    path('M1540,40C1500,220 1510,460 1550,700H1580C1540,460 1540,220 1570,40Z', C.brick2),
    line('M640,40H1600', C.gold, 14),
    glow(420, 330, 460, '#ffd68a', 0.75),
    rect(0, 720, 1600, 280, '#7a4a2f'),
    rect(0, 720, 1600, 18, '#9a6440'),
    line(
      range(14)
        .map((k) => `M${(k * 251) % 1500},${770 + ((k * 61) % 210)}h${120 + ((k * 67) % 200)}`)
        .join(''),
      '#633921',
      4,
    ),
    at(
      330,
      720,
      1,
      line('M0,0V-300', C.turmeric, 14),
      ellipse(0, 0, 90, 16, C.turmeric),
      ellipse(0, -6, 90, 14, C.gold),
      path('M-130,-290L-70,-440H70L130,-290Z', '#f4d08c'),
      path('M-130,-290L-70,-440H-30L-60,-290Z', '#fbe6b6'),
      line('M-112,-306H112', C.brick, 8),
    ),
    ellipse(820, 866, 440, 28, C.ink, clear(0.35)),
    spine(800, 480, 620, 62, C.teal, 0),
    spine(738, 520, 560, 62, C.brick2, 1),
    spine(672, 500, 580, 66, C.indigo2, 2),
    spine(616, 560, 500, 56, C.sand3, 3),
    spine(562, 540, 470, 54, C.leaf, 0),
    rect(1076, 680, 8, 50, C.sand),
    rect(1090, 806, 10, 50, C.sand),
    path('M1010,562v44l22,-14l22,14v-44z', C.gold, 'transform="translate(-90 50)"'),
    at(
      770,
      556,
      1,
      path(
        'M-230,0C-160,-50 -60,-40 0,-8C60,-40 160,-50 230,0L220,14C150,-30 60,-18 0,10C-60,-18 -150,-30 -220,14Z',
        C.brick,
      ),
      path(
        'M-222,-4C-156,-58 -60,-52 0,-16C60,-52 156,-58 222,-4C150,-40 60,-26 0,2C-60,-26 -150,-40 -222,-4Z',
        C.sand,
      ),
      path('M0,-16C60,-52 156,-58 222,-4C150,-40 60,-26 0,2Z', C.sand2),
      line(
        'M-180,-26Q-100,-50 -20,-20M-170,-18Q-100,-40 -20,-12M20,-20Q100,-50 180,-26M20,-12Q100,-40 170,-18',
        C.stone,
        3,
      ),
    ),
    at(
      1240,
      860,
      1,
      ellipse(10, 4, 80, 12, C.ink, clear(0.3)),
      path('M-56,-150L-44,0H44L56,-150Z', '#a9cbc4', clear(0.75)),
      path('M-50,-70L-44,0H44L50,-70Z', '#6fa9a3', clear(0.8)),
      line(
        'M-10,-20C-20,-140 -60,-200 -80,-260M6,-20C10,-160 20,-220 10,-320M14,-20C30,-140 60,-180 100,-240',
        '#4c7a4e',
        7,
      ),
      path('M-80,-200q-40,-10 -60,20q40,16 60,-20M60,-190q40,-16 70,6q-30,26 -70,-6', C.leaf),
    ),
    ...(
      [
        [1160, 600],
        [1250, 540],
        [1340, 620],
        [1190, 560],
        [1300, 570],
      ] as const
    ).map(([x, y]) =>
      at(
        x,
        y,
        1,
        ...range(5).map(
          (k) =>
            turned(
              0,
              0,
              k * 72,
              path('M0,0C-16,-16 -14,-36 0,-44C14,-36 16,-16 0,0Z', k % 2 ? C.sand : '#fff'),
            ),
          circle(0, 0, 9, C.gold),
        ),
      ),
    ),
    at(
      330,
      880,
      1,
      ellipse(0, 12, 150, 14, C.ink, clear(0.3)),
      circle(-70, -22, 52, '#cfe0d8', `opacity=".25"`),
      circle(70, -22, 52, '#cfe0d8', `opacity=".25"`),
      circle(-70, -22, 52, 'none', `stroke="${C.ink}" stroke-width="9"`),
      circle(70, -22, 52, 'none', `stroke="${C.ink}" stroke-width="9"`),
      line('M-20,-30Q0,-44 20,-30M-120,-36L-170,-80M120,-36L176,-86', C.ink, 9),
    ),
    at(
      1450,
      940,
      1,
      path('M-120,-10L150,-60L160,-40L-110,14Z', C.sand2),
      turned(
        0,
        -70,
        -14,
        rect(-120, -7, 220, 14, C.turmeric),
        path('M100,-7L130,0L100,7Z', C.sand3),
        rect(-138, -7, 20, 14, C.rose),
      ),
    ),
    at(
      140,
      840,
      1,
      ellipse(0, 2, 90, 12, C.ink, clear(0.3)),
      path('M-70,-110H56Q60,-20 30,0H-44Q-76,-20 -70,-110Z', C.sand),
      ellipse(-7, -110, 63, 14, '#8a4b25'),
      path('M56,-90Q108,-96 100,-54Q92,-20 42,-28', 'none', `stroke="${C.sand}" stroke-width="13"`),
      line('M-66,-60H56', C.teal2, 8),
      line('M-20,-140q-16,-30 0,-54t0,-54M14,-144q-14,-24 0,-46', C.sand2, 6, clear(0.5)),
    ),
  );
};

const apsaraDance = () => {
  const dancer = (skin: string, cloth: string, sash: string) =>
    group(
      '',
      taper([-22, -246], 34, [-86, -140], 24, cloth),
      taper([-86, -140], 24, [-28, -60], 19, cloth),
      taper([-28, -60], 12, [-34, -22], 9, skin),
      taper([-34, -16], 9, [-74, -8], 6, skin),
      taper([24, -246], 34, [96, -150], 25, cloth),
      taper([96, -150], 25, [70, -40], 20, cloth),
      taper([70, -40], 12, [72, -14], 9, skin),
      taper([70, -8], 9, [120, -4], 6, skin),
      path('M-56,-270C-30,-230 30,-230 56,-270C80,-200 60,-120 0,-96C-60,-120 -80,-200 -56,-270Z', cloth),
      path('M-14,-262C-26,-190 -30,-120 -8,-60L0,-40L10,-60C30,-120 26,-190 14,-262Z', sash),
      path('M-4,-262V-60', 'none', `stroke="${C.butter}" stroke-width="3"`),
      line(
        'M-70,-160L-46,-172M-60,-120L-40,-134M88,-180L110,-166M84,-130L106,-122M78,-90L98,-84',
        C.butter,
        5,
      ),
      line('M-40,-44H-18M58,-42H84', C.gold, 11),
      path('M-58,-262Q0,-240 58,-262L60,-286Q0,-268 -60,-286Z', C.gold),
      circle(0, -264, 9, C.brick2),
      path(
        range(7)
          .map((k) => `M${-54 + k * 16},-254q8,22 12,0z`)
          .join(''),
        C.butter,
      ),
      path(
        'M-40,-282C-34,-330 -44,-360 -50,-384C-20,-398 20,-398 50,-384C44,-360 34,-330 40,-282Q0,-270 -40,-282Z',
        skin,
      ),
      path('M-38,-300C-34,-340 -46,-368 -50,-384C-34,-372 -10,-350 36,-296L40,-282Q0,-270 -40,-282Z', sash),
      path('M-48,-376C-20,-384 10,-356 40,-300', 'none', `stroke="${C.gold}" stroke-width="5"`),
      taper([-46, -378], 16, [-120, -350], 12, skin),
      taper([-120, -350], 12, [-118, -440], 9, skin),
      line('M-94,-372L-86,-348M-130,-404H-106M-129,-416H-106', C.gold, 7),
      path(
        'M-128,-442C-136,-470 -130,-484 -150,-500C-120,-496 -116,-484 -112,-470C-110,-486 -120,-506 -108,-516C-98,-494 -104,-460 -108,-440Z',
        skin,
      ),
      taper([46, -378], 16, [118, -322], 12, skin),
      taper([118, -322], 12, [192, -354], 9, skin),
      line('M84,-366L98,-346M152,-350L160,-328M164,-354L171,-334', C.gold, 7),
      path(
        'M188,-362C208,-372 214,-390 236,-386C222,-374 222,-366 214,-358C230,-360 240,-352 252,-358C240,-336 214,-340 192,-346Z',
        skin,
      ),
      path('M-56,-392Q0,-346 56,-392L46,-372Q30,-350 16,-340L0,-326L-16,-340Q-30,-350 -46,-372Z', C.gold),
      circle(0, -346, 7, C.brick2),
      ...range(5).map((k) => circle(-32 + k * 16, -372 + (2 - Math.abs(k - 2)) * 10, 4, C.brick)),
      taper([0, -394], 13, [2, -420], 12, darker(skin, 0.16)),
      group(
        'transform="translate(3 -408) rotate(5)"',
        path('M-34,-44C-34,-86 34,-86 34,-44C34,-14 16,6 0,6C-16,6 -34,-14 -34,-44Z', skin),
        path(
          'M-38,-40C-40,-70 -24,-92 0,-92C24,-92 40,-70 38,-40L42,-20L32,-26L34,-56Q0,-74 -34,-56L-32,-26L-42,-20Z',
          C.gold,
        ),
        line('M-18,-40q6,-4 12,0M8,-40q6,-4 12,0', C.ink, 3.4),
        line('M-20,-50q8,-7 15,-2M6,-52q8,-5 15,2', C.ink, 2.6),
        path('M-8,-12Q1,-17 10,-12Q1,-4 -8,-12Z', C.brick2),
        line('M2,-36q4,10 -2,14', darker(skin, 0.25), 2.2),
        circle(-20, -24, 7, C.rose, clear(0.45)),
        circle(22, -24, 7, C.rose, clear(0.45)),
        ...[
          [-30, -78, 44],
          [30, -78, 44],
          [0, -86, 84],
        ].map(
          ([x, y, h]) =>
            path(
              `M${(x as number) - 15},${y}C${(x as number) - 18},${(y as number) - (h as number) * 0.4} ${(x as number) - 5},${(y as number) - (h as number) * 0.7} ${x},${(y as number) - (h as number)}C${(x as number) + 5},${(y as number) - (h as number) * 0.7} ${(x as number) + 18},${(y as number) - (h as number) * 0.4} ${(x as number) + 15},${y}Z`,
              C.gold,
            ) +
            line(
              `M${(x as number) - 12},${(y as number) - (h as number) * 0.25}h24M${(x as number) - 9},${(y as number) - (h as number) * 0.5}h18`,
              C.turmeric,
              4,
            ),
        ),
        circle(-40, -24, 7, C.butter),
        circle(40, -24, 7, C.butter),
        circle(-42, -52, 11, '#e58fa0'),
        circle(-36, -40, 8, C.sand),
      ),
    );
  return scene(
    wash(['#171d45', '#343069', '#7a4070', '#c9605f'], 0, 760),
    path(
      range(60)
        .map((k) => `M${(k * 223) % 1600},${(k * 71) % 360}h3v3h-3z`)
        .join(''),
      '#f7e6c4',
      clear(0.7),
    ),
    budTower(800, 720, 260, 560, '#2a1d45', '#5d3a63'),
    budTower(420, 740, 200, 400, '#2f2149', '#5d3a63'),
    budTower(1180, 740, 200, 400, '#2f2149', '#5d3a63'),
    rect(140, 620, 1320, 150, '#251a40'),
    line(
      range(34)
        .map((k) => `M${160 + k * 39},752V640`)
        .join(''),
      '#4a3058',
      7,
    ),
    rect(110, 606, 1380, 22, '#3a2850'),
    treeline(640, 120, '#1c1436', 3, -40, 140),
    treeline(640, 130, '#1c1436', 5, 1460, 1660),
    rect(0, 640, 160, 130, '#1c1436'),
    rect(1450, 640, 160, 130, '#1c1436'),
    glow(800, 520, 620, '#ff9e5c', 0.6),
    path('M0,760H1600V1000H0Z', '#5b2a35'),
    path('M0,760H1600V790H0Z', '#7a3a3c'),
    ellipse(800, 890, 700, 90, '#8a4540'),
    ellipse(800, 890, 560, 64, '#a85a45'),
    ...[150, 330, 1270, 1450].map((x, k) =>
      at(
        x,
        800 - (k % 3 ? 0 : 10),
        1,
        path('M-30,0L-16,-90H16L30,0Z', '#3a2038'),
        path('M-40,-90H40Q30,-60 0,-58Q-30,-60 -40,-90Z', C.turmeric),
        glow(0, -120, 130, '#ffc46a', 0.9),
        path('M-22,-92C-28,-120 -6,-128 -2,-158C16,-132 28,-118 22,-92Z', C.gold),
        path('M-10,-92C-12,-108 0,-112 2,-128C10,-112 14,-104 10,-92Z', C.sand2),
      ),
    ),
    ellipse(380, 880, 110, 14, '#3a1d2c', clear(0.5)),
    ellipse(1220, 880, 110, 14, '#3a1d2c', clear(0.5)),
    ellipse(800, 946, 170, 20, '#3a1d2c', clear(0.5)),
    at(380, 880, 0.92, dancer('#c48a5c', '#2b7a7b', '#e0b04e')),
    mirrored(1220, 880, 0.92, dancer('#b97a4e', '#5a2f6b', '#e58f73')),
    at(800, 946, 1.42, dancer('#d39a6a', '#a8321f', '#f0cf7a')),
    ...range(22).map((k) =>
      turned(
        (k * 227) % 1600,
        480 + ((k * 131) % 480),
        k * 37,
        path('M0,0C-8,-10 -6,-20 0,-24C6,-20 8,-10 0,0Z', k % 2 ? '#e58fa0' : C.butter, clear(0.85)),
      ),
    ),
  );
};

const shadowPuppets = () => {
  const lace = (points: readonly (readonly [number, number])[], r: number) =>
    path(
      points
        .map(([x, y]) => `M${x - r},${y}a${r},${r} 0 1 0 ${r * 2},0a${r},${r} 0 1 0 ${-r * 2},0`)
        .join(''),
      '#f9c069',
    );
  const ring = (cx: number, cy: number, rr: number, n: number, off = 0) =>
    range(n).map(
      (k) =>
        [
          Math.round(cx + Math.cos(off + (k / n) * 6.283) * rr),
          Math.round(cy + Math.sin(off + (k / n) * 6.283) * rr),
        ] as const,
    );
  const hero = group(
    '',
    line('M0,0V190', '#2a1210', 9),
    path(
      'M-150,20C-190,-120 -180,-330 -110,-420C-60,-480 60,-480 110,-420C180,-330 190,-120 150,20C90,60 -90,60 -150,20Z',
      '#2a1210',
    ),
    path(
      'M-122,8C-156,-110 -148,-310 -90,-392C-50,-440 50,-440 90,-392C148,-310 156,-110 122,8C70,36 -70,36 -122,8Z',
      '#f9b85e',
    ),
    taper([-20, -130], 34, [-80, -50], 22, '#2a1210'),
    taper([-80, -50], 22, [-60, 20], 14, '#2a1210'),
    taper([20, -130], 34, [86, -70], 22, '#2a1210'),
    taper([86, -70], 22, [60, 20], 14, '#2a1210'),
    path('M-50,-150H50L66,-70Q0,-40 -66,-70Z', '#2a1210'),
    path('M-46,-250Q0,-270 46,-250L40,-140H-40Z', '#2a1210'),
    taper([-44, -240], 16, [-104, -190], 12, '#2a1210'),
    taper([-104, -190], 12, [-110, -270], 9, '#2a1210'),
    path('M-112,-268l-14,-36l16,12l8,-22l6,40z', '#2a1210'),
    taper([44, -240], 16, [100, -270], 12, '#2a1210'),
    taper([100, -270], 12, [60, -320], 9, '#2a1210'),
    line('M40,-390C120,-360 130,-250 96,-200M40,-390L96,-200', '#2a1210', 6),
    path(
      'M-30,-268C-40,-310 -34,-336 0,-340C30,-338 40,-318 44,-304L54,-296L40,-288Q38,-266 4,-258Z',
      '#2a1210',
    ),
    path('M-38,-322C-30,-350 -10,-352 -6,-372L0,-430L8,-372C14,-352 34,-350 36,-326Z', '#2a1210'),
    circle(16, -308, 5, '#f9c069'),
    lace(ring(0, -196, 26, 8), 5),
    lace(ring(0, -196, 10, 4, 0.4), 4),
    lace(ring(0, -100, 40, 10), 5),
    lace(
      [
        [-60, -84],
        [-72, -64],
        [64, -92],
        [78, -80],
        [-70, -20],
        [72, -20],
        [-10, -340],
        [10, -344],
        [0, -362],
      ],
      5,
    ),
    lace(ring(0, -200, 168, 34), 5).replaceAll('-0,', '0,'),
  );
  const demon = group(
    '',
    line('M0,0V180', '#2a1210', 9),
    path('M-130,0C-160,-140 -150,-300 -60,-380C20,-430 120,-380 140,-280C170,-180 150,-60 120,0Z', '#2a1210'),
    path(
      'M-106,-14C-130,-140 -120,-280 -46,-350C20,-390 96,-350 116,-270C142,-180 124,-70 100,-14Z',
      '#f4a04e',
    ),
    taper([-10, -120], 36, [-60, -40], 24, '#2a1210'),
    taper([-60, -40], 22, [-80, 4], 14, '#2a1210'),
    taper([30, -120], 36, [76, -50], 24, '#2a1210'),
    taper([76, -50], 22, [50, 4], 14, '#2a1210'),
    path('M-40,-240C0,-260 50,-250 60,-220L50,-110H-36Z', '#2a1210'),
    taper([-30, -226], 20, [-90, -250], 14, '#2a1210'),
    taper([-90, -250], 14, [-70, -320], 10, '#2a1210'),
    line('M-110,-370L-40,-290', '#2a1210', 12),
    taper([56, -216], 20, [100, -170], 14, '#2a1210'),
    taper([100, -170], 14, [70, -130], 10, '#2a1210'),
    path('M-20,-250C-40,-300 -20,-330 16,-332C50,-330 66,-300 56,-270L66,-262L48,-256L40,-240Z', '#2a1210'),
    path('M-14,-322L-22,-356L4,-338L18,-366L30,-338L56,-352L48,-318Z', '#2a1210'),
    circle(26, -296, 8, '#f9c069'),
    circle(26, -296, 3, '#2a1210'),
    path('M30,-268l8,12l8,-12z', '#f9c069'),
    lace(ring(10, -180, 28, 9), 5),
    lace(ring(10, -86, 34, 9), 5),
    lace(
      [
        [-50, -60],
        [66, -72],
        [-66, -30],
        [72, -30],
        [-60, -244],
        [88, -190],
      ],
      5,
    ),
  );
  return scene(
    wash(['#0f1230', '#1c1a3f', '#3a2238']),
    path(
      range(50)
        .map((k) => `M${(k * 241) % 1600},${(k * 53) % 180}h3v3h-3z`)
        .join(''),
      '#f7e6c4',
      clear(0.6),
    ),
    cocoPalm(80, 640, 520, 50, '#0b0d24', 5, '#0b0d24', true),
    cocoPalm(1530, 640, 560, -60, '#0b0d24', 7, '#0b0d24', true),
    sugarPalm(1400, 620, 420, '#0e1029', 3, '#0e1029', true),
    glow(800, 420, 820, '#ff8f3e', 0.75),
    rect(196, 120, 1208, 560, '#4b2417'),
    blend(['#fff0bd', '#fbc66c', '#e5803c'], (fill) => rect(220, 144, 1160, 512, fill), 'round'),
    line('M220,320Q800,334 1380,320M220,500Q800,512 1380,500', '#d9772f', 3, clear(0.5)),
    ...[210, 1390].map((x) => rect(x - 14, 70, 28, 680, '#3a1c14')),
    line('M196,92H1404', '#3a1c14', 18),
    path(
      `M220,130${range(29)
        .map(() => 'q20,40 40,0')
        .join('')}`,
      C.brick,
    ),
    clip(
      'cloth',
      rect(220, 144, 1160, 512, '#000'),
      circle(800, 640, 120, '#fff6d4', clear(0.7)),
      at(520, 540, 0.84, hero),
      mirrored(1090, 550, 0.92, demon),
      path(
        'M680,660C700,560 720,520 760,500C740,560 780,580 800,620C820,580 860,540 850,500C900,540 910,600 920,660Z',
        '#f4a04e',
        clear(0.8),
      ),
      at(
        800,
        640,
        0.62,
        path('M-60,0C-90,-120 -60,-220 0,-250C60,-220 90,-120 60,0Z', '#2a1210'),
        lace(ring(0, -120, 50, 12), 7),
        lace(ring(0, -120, 24, 7), 6),
        lace(
          [
            [0, -216],
            [-26, -30],
            [26, -30],
            [0, -120],
          ],
          8,
        ),
      ),
      path('M220,656V600C320,560 420,600 480,656ZM1380,656V590C1290,560 1200,600 1150,656Z', '#2a1210'),
      lace(
        [
          [280, 620],
          [310, 610],
          [340, 616],
          [370, 626],
          [1330, 616],
          [1300, 606],
          [1270, 612],
          [1240, 626],
        ],
        6,
      ),
    ),
    path('M0,740C500,700 1100,700 1600,740V1000H0Z', '#1a1026'),
    rect(180, 676, 1240, 50, '#2a1420'),
    ...(
      [
        [150, 'short', '#5b2c38'],
        [300, 'pony', '#3d3163'],
        [440, 'bun', '#65333c'],
        [600, 'short', '#353468'],
        [1010, 'long', '#3a1d2c'],
        [1170, 'short', '#3d3163'],
        [1330, 'bun', '#65333c'],
        [1470, 'short', '#353468'],
      ] as const
    ).map(([x, hair, top], k) => fromBehind(x, 800 + (k % 2) * 14, 1.35, top, '#140b1c', hair, '#5b2f24')),
    ...(
      [
        [70, 'bun', '#3a2348'],
        [250, 'short', '#2b2650'],
        [520, 'long', '#4a2434'],
        [770, 'pony', '#2b2650'],
        [950, 'short', '#4a2434'],
        [1240, 'long', '#3a2348'],
        [1450, 'short', '#2b2650'],
      ] as const
    ).map(([x, hair, top], k) => fromBehind(x, 920 + (k % 2) * 16, 2.1, top, '#0e0815', hair, '#43221c')),
  );
};

const chapei = () => {
  const skin = '#94593a';
  return scene(
    wash(['#3a2330', '#5b3333', '#7a4634']),
    ...range(10).map((k) => rect(0, k * 74, 1600, 68, k % 2 ? '#4f2f2e' : '#573432')),
    line(
      range(26)
        .map((k) => `M${(k * 311) % 1600},${20 + ((k * 83) % 700)}h${40 + ((k * 61) % 140)}`)
        .join(''),
      '#3d2426',
      3,
    ),
    rect(80, 120, 380, 430, '#24304f'),
    clip(
      'night',
      rect(98, 138, 344, 394, '#000'),
      wash(['#1f2a55', '#51487a', '#b4667a'], 138, 394),
      circle(350, 220, 34, '#fbe9c4'),
      path(
        range(18)
          .map((k) => `M${((k * 97) % 340) + 100},${((k * 41) % 200) + 150}h4v4h-4z`)
          .join(''),
        '#f7e6c4',
      ),
      treeline(480, 40, '#2a2749', 3, 80, 480),
      sugarPalm(200, 530, 250, '#1d1a38', 5, '#1d1a38', true),
      rect(98, 480, 344, 60, '#1d1a38'),
    ),
    line('M270,138V532M98,330H442', '#6d4030', 12),
    rect(80, 120, 380, 430, 'none', 'stroke="#6d4030" stroke-width="22"'),
    glow(1290, 330, 640, '#ffb85c', 0.75),
    line('M1290,0V220', C.ink, 5),
    path('M1230,300L1262,232H1318L1350,300Z', C.brick),
    rect(1256, 300, 68, 84, '#ffe1a0'),
    line('M1256,300v84M1324,300v84M1290,300v84', C.ink2, 5),
    path('M1240,384H1340L1326,402H1254Z', C.ink2),
    path('M1280,376C1274,352 1288,346 1290,326C1300,346 1306,352 1300,376Z', '#ff9e4a'),
    path('M0,760H1600V1000H0Z', '#6b3f2c'),
    path('M120,800L1440,780L1600,1000H0Z', '#c79a5e'),
    ...range(8).map((k) =>
      path(
        `M${100 - k * 14},${822 + k * 24}L${1452 + k * 20},${802 + k * 26}`,
        'none',
        `stroke="${k % 2 ? C.brick2 : C.teal2}" stroke-width="7"`,
      ),
    ),
    ellipse(840, 930, 430, 34, '#3a2017', clear(0.45)),
    // trousers and crossed legs, body, then the long-necked lute
    path(
      'M520,900C520,840 640,800 760,800H920C1060,800 1180,840 1180,900C1180,940 1080,950 960,936L840,920L720,936C600,950 520,940 520,900Z',
      '#262c54',
    ),
    path(
      'M560,900C640,860 760,850 860,880C940,850 1080,860 1140,900C1060,910 960,900 860,904C760,900 640,910 560,900Z',
      '#343b6c',
    ),
    ellipse(600, 926, 60, 22, skin),
    ellipse(1110, 926, 60, 22, darker(skin, 0.16)),
    path(
      'M660,840C640,720 650,560 700,500C760,450 940,450 1000,500C1050,560 1060,720 1040,840C940,870 760,870 660,840Z',
      '#efe3c8',
    ),
    path(
      'M660,840C640,720 650,560 700,500C720,480 760,470 790,468C740,560 730,720 750,860C710,856 680,848 660,840Z',
      C.ink,
      clear(0.12),
    ),
    line('M850,560V850M850,640h0.1M850,700h0.1M850,760h0.1', '#c9b48a', 5),
    path('M800,470L850,560L900,470Z', skin),
    path(
      'M690,500C760,440 940,440 1010,500L1030,560C990,520 900,500 870,540L880,700L830,704L826,540C800,500 710,520 672,560Z',
      '#b0402c',
    ),
    group(
      'transform="translate(668 470) scale(11)"',
      path(
        'M2,3C8,-2.6 25,-2.6 31,3L33,8C29,4.6 21,2.6 18.4,6.4L19.4,21L14.6,21.4L14.4,6.4C12,2.6 4,4.6 .4,8Z',
        krama.brick,
      ),
    ),
    taper([810, 470], 40, [850, 420], 38, darker(skin, 0.18)),
    group(
      'transform="translate(850 330) rotate(-5)"',
      path('M-92,-20C-96,-130 96,-130 92,-20C90,60 50,112 0,116C-50,112 -90,60 -92,-20Z', skin),
      ellipse(-94, 4, 18, 30, darker(skin, 0.12)),
      ellipse(94, 4, 18, 30, darker(skin, 0.12)),
      path(
        'M-98,-10C-116,-120 -50,-146 0,-144C50,-146 116,-120 98,-10C92,-50 80,-70 70,-78C30,-92 -30,-92 -70,-78C-80,-70 -92,-50 -98,-10Z',
        '#e4ddd0',
      ),
      path(
        'M-98,-10C-116,-120 -50,-146 0,-144C-50,-130 -80,-100 -78,-74C-84,-60 -92,-50 -98,-10Z',
        '#c9c1b2',
      ),
      line('M-56,-2q18,14 36,0M22,-2q18,14 36,0', '#2e1710', 6),
      line('M-64,-32q24,-16 48,-4M18,-36q24,-12 48,6', '#d8d0c2', 8),
      line('M0,0q14,30 -6,38', darker(skin, 0.3), 6),
      path('M-34,66Q0,98 36,62Q0,78 -34,66Z', '#5b1f18'),
      path('M-26,69Q0,80 28,66L24,72Q0,84 -20,74Z', C.sand),
      line('M-40,56Q0,44 42,54', '#d8d0c2', 9),
      line(
        'M-70,20q-8,10 -4,22M72,16q10,10 6,24M-40,-56q40,-10 80,0M-30,-70q30,-6 60,0',
        darker(skin, 0.22),
        4,
      ),
      path('M-16,106Q0,140 16,104Z', '#d8d0c2'),
      circle(-56, 34, 18, C.rose, clear(0.3)),
      circle(58, 30, 18, C.rose, clear(0.3)),
    ),
    turned(
      980,
      760,
      -64,
      path(
        'M-120,0C-120,-90 -60,-120 20,-112C80,-104 112,-60 112,0C112,60 80,104 20,112C-60,120 -120,90 -120,0Z',
        '#6d3a22',
      ),
      path(
        'M-104,0C-104,-76 -50,-104 18,-97C70,-90 97,-52 97,0C97,52 70,90 18,97C-50,104 -104,76 -104,0Z',
        '#b5733f',
      ),
      circle(10, 0, 28, '#4b2417'),
      circle(10, 0, 40, 'none', `stroke="${C.butter}" stroke-width="4"`),
      rect(-84, -22, 16, 44, '#4b2417'),
      rect(100, -15, 560, 30, '#4b2417'),
      ...range(9).map((k) => rect(140 + k * 42, -22, 10, 44, C.butter)),
      path('M650,-15C740,-20 820,-60 850,-130C860,-60 800,20 660,15Z', '#4b2417'),
      line('M680,-44V44M712,-50V40', C.gold, 10),
      line('M-78,-8H690M-78,8H690', '#f6e7c8', 3),
    ),
    taper([690, 540], 56, [600, 720], 44, '#efe3c8'),
    taper([600, 720], 42, [800, 800], 32, '#e2d4b2'),
    taper([800, 800], 28, [930, 776], 22, skin),
    path('M910,756C950,736 990,750 1010,776C1000,800 960,808 916,800Z', skin),
    line('M990,764l26,26M970,776l24,26', darker(skin, 0.2), 6),
    taper([1010, 540], 56, [1130, 640], 42, '#efe3c8'),
    taper([1130, 640], 42, [1130, 520], 34, '#e2d4b2'),
    taper([1130, 520], 26, [1108, 452], 22, skin),
    path('M1080,470C1070,430 1090,400 1120,400C1146,404 1150,440 1138,470Z', skin),
    line('M1082,424l44,6M1080,444l48,4M1084,462l46,4', darker(skin, 0.2), 7),
    figure({
      x: 300,
      y: 880,
      h: 300,
      seated: true,
      face: true,
      child: true,
      pose: { ...poses.floor, near: [60, 150], head: -8 },
      top: C.gold,
      bottom: C.teal,
      hair: 'bob',
    }),
    figure({
      x: 160,
      y: 900,
      h: 290,
      seated: true,
      face: true,
      child: true,
      pose: { ...poses.floor, head: -8 },
      top: C.teal3,
      bottom: C.ink2,
    }),
    figure({
      x: 1440,
      y: 890,
      h: 320,
      seated: true,
      face: true,
      flip: true,
      child: true,
      pose: { ...poses.floor, head: -6 },
      top: C.rose,
      bottom: C.plum,
      hair: 'pony',
    }),
    at(
      420,
      950,
      1,
      ellipse(0, 4, 70, 10, '#3a2017', clear(0.4)),
      path('M-40,-50H40Q36,-6 0,0Q-36,-6 -40,-50Z', C.sand),
      ellipse(0, -50, 40, 9, '#9a6a34'),
    ),
    at(
      500,
      956,
      1.5,
      path('M-30,-46C-34,-20 -24,0 0,0C24,0 34,-20 30,-46Q0,-56 -30,-46Z', C.teal2),
      line('M30,-34L52,-50', C.teal2, 9),
      ellipse(0, -48, 20, 5, C.teal),
      circle(0, -54, 5, C.gold),
    ),
  );
};

const kites = () => {
  const ek = (body: string, trim: string) =>
    group(
      '',
      line('M0,0C30,160 -50,260 10,420C50,520 -10,600 20,700', trim, 5),
      ...range(6).map((k) =>
        turned(
          [14, 4, -18, 6, 26, 10][k] ?? 0,
          120 + k * 96,
          k % 2 ? 20 : -24,
          path('M0,0L-26,-12V12ZM0,0L26,-12V12Z', k % 2 ? body : trim),
        ),
      ),
      path(
        'M0,-120C120,-150 260,-110 330,-10C250,-50 130,-50 0,-20C-130,-50 -250,-50 -330,-10C-260,-110 -120,-150 0,-120Z',
        body,
      ),
      path('M0,-120C120,-150 260,-110 330,-10C260,-80 130,-100 0,-86Z', lighter(body, 0.16)),
      path(
        'M0,-96C90,-112 190,-90 250,-50C170,-70 90,-66 0,-48C-90,-66 -170,-70 -250,-50C-190,-90 -90,-112 0,-96Z',
        trim,
      ),
      ...range(7).map((k) => circle(-168 + k * 56, -84 + Math.abs(k - 3) * 5, 9, C.sand)),
      path('M0,30C70,10 150,30 180,90C130,70 70,70 0,88C-70,70 -130,70 -180,90C-150,30 -70,10 0,30Z', body),
      path('M0,46C50,34 100,44 126,68C90,60 50,60 0,72C-50,60 -90,60 -126,68C-100,44 -50,34 0,46Z', trim),
      line('M0,-180V110', '#5b3a24', 8),
      line('M-60,-170Q0,-220 60,-170', '#5b3a24', 7),
      line('M-60,-170L60,-170', C.sand, 4),
      path('M-36,110L0,190L36,110Q0,90 -36,110Z', body),
    );
  return scene(
    wash(['#2b6a86', '#5f9fa8', '#a9cdbb', '#f3dfae', '#f2b883']),
    cloud(300, 620, 560, '#fff4de', '#e9c9a4', 4),
    cloud(1340, 560, 640, '#fff4de', '#eac6a0', 7),
    cloud(820, 700, 380, '#fbe6c4', '#e2b491', 9),
    streaks(800, 200, 1400, '#dfeadd', 5, 8),
    ridge(850, 50, '#8d9a6a', 4, 1000, 6),
    treeline(868, 34, '#5f7d58', 5),
    sugarPalm(1470, 890, 260, '#3d6b50', 3, '#5a4634'),
    sugarPalm(1380, 884, 190, '#4a7a58', 5, '#5a4634'),
    stiltHouse(190, 884, 0.36, { roof: C.brick2 }),
    cocoPalm(70, 890, 170, 20, '#4a7a58', 4),
    path('M0,870C500,850 1100,890 1600,860V1000H0Z', '#d9a94e'),
    path('M0,910C500,890 1100,930 1600,900V1000H0Z', '#c79440'),
    blades(0, 930, 1600, 40, '#a87830', 4, 130, 4),
    blades(0, 980, 1600, 50, '#edcb7c', 6, 120, 4),
    line('M612,842C700,700 780,560 846,396', C.sand, 3),
    line('M1042,858C1140,700 1230,560 1290,380', C.sand, 2.6),
    line('M330,880C300,760 280,640 262,500', C.sand, 2.4),
    line('M1240,880C1300,820 1400,700 1462,640', C.sand, 2),
    turned(850, 300, 14, at(0, 0, 1.15, ek(C.brick2, C.gold))),
    turned(1300, 330, -16, at(0, 0, 0.62, ek(C.indigo2, C.butter))),
    turned(260, 450, 12, at(0, 0, 0.5, ek(C.teal, C.rose))),
    turned(1466, 620, 20, at(0, 0, 0.28, ek(C.turmeric, C.brick))),
    turned(420, 180, -14, at(0, 0, 0.3, ek(C.plum, C.gold))),
    turned(1100, 130, 8, at(0, 0, 0.22, ek(C.brick, C.sand))),
    footShadow(580, 950, 60, C.earth2),
    footShadow(1010, 960, 60, C.earth2),
    footShadow(330, 960, 40, C.earth2),
    figure({
      x: 580,
      y: 952,
      h: 170,
      child: true,
      pose: {
        lean: -10,
        head: -24,
        near: [126, 140],
        far: [110, 130],
        legNear: [22, -2],
        legFar: [-14, -10],
      },
      top: C.sand,
      bottom: C.indigo2,
      legs: 'shorts',
    }),
    figure({
      x: 1010,
      y: 962,
      h: 176,
      child: true,
      pose: { lean: -8, head: -26, near: [130, 142], far: [110, 130], legNear: [26, 0], legFar: [-22, -36] },
      top: C.gold,
      bottom: C.brick,
      legs: 'skirt',
      hair: 'pony',
    }),
    figure({
      x: 340,
      y: 962,
      h: 150,
      child: true,
      flip: true,
      pose: { head: -26, near: [140, 150], far: [100, 120] },
      top: C.teal3,
      bottom: C.ink2,
      legs: 'shorts',
    }),
    figure({
      x: 1220,
      y: 950,
      h: 230,
      pose: { lean: -4, head: -20, near: [110, 140], far: [96, 130] },
      top: C.teal2,
      bottom: C.plum,
      legs: 'sarong',
      hat: 'krama',
      hatColour: krama.brick,
    }),
    figure({
      x: 740,
      y: 968,
      h: 140,
      child: true,
      pose: poses.stride,
      top: C.rose,
      bottom: C.teal,
      legs: 'shorts',
      hair: 'bob',
    }),
    dog(850, 978, 1.1, C.clay),
    birds(520, 400, 90, '#4a7078', 4, 6, 12),
  );
};

const waterWell = () =>
  scene(
    wash(['#79b5b2', '#b9d8c6', '#f3e8c4'], 0, 560),
    cloud(1250, 240, 520, '#fff8e8', '#dbe6d6', 5),
    ridge(480, 70, '#8fb59c', 3, 600, 6),
    treeline(510, 50, '#5f9270', 4),
    treeline(530, 30, '#437a5a', 6),
    sugarPalm(1500, 560, 360, '#33684e', 3, '#5a4634'),
    sugarPalm(1400, 556, 260, '#3d7056', 5, '#5a4634'),
    stiltHouse(1130, 610, 1, { roof: C.brick2, wall: C.wood2 }),
    banana(1340, 610, 220, C.rice, 4),
    banana(950, 600, 170, C.rice, 6),
    hang(
      [
        [1262, 470],
        [1420, 440],
      ],
      26,
      C.ink2,
      3,
    ),
    ...[C.brick2, C.gold, C.sand, C.teal2].map((colour, k) =>
      path(`M${1282 + k * 30},${486 - k * 5}l24,1l-2,40l-21,-1Z`, colour),
    ),
    path('M0,590C400,560 1100,610 1600,580V1000H0Z', '#d99c64'),
    path('M0,700C400,660 1100,740 1600,690V1000H0Z', '#cd8b54'),
    path('M300,1000C420,860 760,800 1100,620H1180C1000,820 860,880 800,1000Z', '#e3b27c'),
    ellipse(620, 850, 520, 90, '#8a5a34', clear(0.28)),
    group('', tree(270, 760, 800, '#3f7a4c', 5, '#5b3a28')),
    foliage(80, 120, 520, 320, '#33683f', 8),
    foliage(560, 90, 440, 260, '#3f7a4c', 11),
    ellipse(760, 852, 270, 46, '#b9a68a'),
    ellipse(760, 842, 270, 46, '#d9c9ac'),
    ellipse(760, 842, 214, 33, '#c4b292'),
    ellipse(800, 846, 120, 17, '#7fb0a6'),
    rect(738, 560, 44, 284, C.teal),
    rect(738, 560, 14, 284, C.teal2),
    rect(726, 820, 68, 24, C.teal),
    path('M724,520H796V568H724Z', C.teal2),
    path('M782,570C850,570 870,590 872,640H846C844,610 830,602 782,602Z', C.teal2),
    line('M760,530C724,506 690,550 662,612', C.ink2, 15),
    circle(760, 530, 14, C.ink),
    line('M664,608l-10,22', C.brick, 20),
    path('M848,640C844,700 846,760 840,800H876C872,760 876,700 872,640Z', '#bfe0da'),
    line('M856,650V790M866,660V780', '#fff', 4),
    at(
      860,
      846,
      1,
      path('M-58,-80H58L44,0H-44Z', C.brick2),
      path('M-58,-80H-26L-22,0H-44Z', '#cf6d46'),
      ellipse(0, -80, 58, 15, '#7fb0a6'),
      ellipse(0, -80, 58, 15, 'none', 'stroke="#cf6d46" stroke-width="6"'),
      line('M-56,-84Q0,-150 56,-84', C.ink2, 4),
    ),
    ...range(9).map((k) => circle(820 + k * 11, 740 - ((k * 29) % 40), 4 + (k % 3), '#e6f2ea')),
    figure({
      x: 520,
      y: 850,
      h: 350,
      face: true,
      child: true,
      pose: { lean: 14, near: [54, 78], far: [62, 84], legNear: [20, -2], legFar: [-18, -16] },
      top: C.gold,
      bottom: C.indigo2,
      legs: 'shorts',
    }),
    figure({
      x: 1000,
      y: 880,
      h: 420,
      face: true,
      flip: true,
      pose: { lean: 30, head: -6, near: [22, 40], far: [34, 50], legNear: [14, -6], legFar: [-10, -14] },
      top: '#b0402c',
      bottom: C.plum,
      legs: 'sarong',
      hair: 'bun',
      scarf: krama.river,
    }),
    figure({
      x: 1210,
      y: 850,
      h: 250,
      face: true,
      child: true,
      flip: true,
      pose: { near: [120, 160], far: [60, 120], legNear: [16, 0], legFar: [-14, -20] },
      top: C.teal3,
      bottom: C.brick2,
      legs: 'skirt',
      hair: 'pony',
    }),
    figure({
      x: 690,
      y: 940,
      h: 190,
      face: true,
      child: true,
      pose: { ...poses.squat, near: [80, 100], far: [90, 110] },
      top: C.rose,
      bottom: C.teal,
      legs: 'shorts',
      hair: 'bob',
    }),
    at(
      420,
      930,
      1,
      path('M-40,-100H40V-12Q0,4 -40,-12Z', C.butter),
      rect(-16, -120, 32, 22, C.turmeric),
      line('M-40,-60H40', C.turmeric, 5),
    ),
    at(
      330,
      940,
      0.9,
      path('M-40,-100H40V-12Q0,4 -40,-12Z', C.teal3),
      rect(-16, -120, 32, 22, C.teal),
      line('M-40,-60H40', C.teal, 5),
    ),
    pot(1340, 920, 1.5, '#b8613a'),
    pot(1440, 940, 1.2, C.terra),
    dog(1120, 960, 1.5, C.sand3, true),
    ...range(5).map((k) =>
      at(
        200 + k * 44 - (k % 2) * 20,
        880 + (k % 3) * 26,
        0.8,
        path(
          'M-20,0C-24,-20 -6,-30 8,-22L14,-36Q22,-38 22,-28L20,-14Q12,2 -8,2Z',
          k % 2 ? C.brick2 : C.sand2,
        ),
        path('M14,-36q4,-10 8,-2z', C.brick),
        line('M-2,2v10M6,2v10', C.gold, 3),
      ),
    ),
    blades(1300, 1010, 320, 90, '#7d8a46', 3, 40, 4),
    blades(-10, 1010, 260, 80, '#7d8a46', 5, 34, 4),
  );

const fishingBoats = () => {
  const hull = (x: number, y: number, s: number, colour: string, stripe: string, flip = false) =>
    (flip ? mirrored : at)(
      x,
      y,
      s,
      path(
        'M-300,-70C-200,-40 60,-40 200,-150L250,-190C250,-110 210,10 140,50H-260C-290,20 -300,-20 -300,-70Z',
        colour,
      ),
      path('M-300,-70C-200,-40 60,-40 200,-150L250,-190L247,-158L206,-122C70,-8 -190,-8 -298,-36Z', stripe),
      path(
        'M-296,-14C-190,10 60,6 222,-76C206,-20 176,26 140,50H-260C-280,36 -292,12 -296,-14Z',
        darker(colour, 0.25),
      ),
      path('M-290,-2C-190,22 60,18 216,-62', 'none', `stroke="${C.sand2}" stroke-width="7"`),
      ellipse(150, -60, 26, 15, C.sand, 'transform="rotate(-30 150 -60)"'),
      circle(154, -62, 10, C.ink),
      rect(-200, -170, 150, 120, lighter(colour, 0.5)),
      rect(-184, -150, 48, 44, C.deep),
      rect(-120, -150, 48, 44, C.deep),
      path('M-220,-186H-30L-40,-164H-212Z', stripe),
      line('M-240,-60V-330M-240,-320L40,-70M-240,-300L-300,-80', C.ink2, 5),
      ...range(5).map((k) =>
        poly(
          [
            [-232 + k * 44, -300 + k * 40],
            [-214 + k * 44, -284 + k * 40],
            [-236 + k * 44, -270 + k * 40],
          ],
          [C.brick2, C.gold, C.teal2, C.sand][k % 4] ?? C.gold,
        ),
      ),
    );
  return scene(
    wash(['#463f78', '#8a5a86', '#db7d74', '#f6b982', '#f9dca4'], 0, 470),
    sun(960, 400, 84, '#fff1c8', '#ffe0a0'),
    streaks(500, 170, 1100, '#b86a86', 4, 8),
    streaks(1200, 260, 900, '#f0a07c', 7, 6),
    ridge(460, 90, '#7a5580', 9, 500, 5),
    ridge(468, 50, '#5f4a74', 12, 500, 6),
    wash(['#f3b985', '#c97a78', '#6d5582', '#2f3a66', '#1b2a4f'], 466, 534),
    sunPath(960, 474, 280, 150, '#fff0c4', 5, 24),
    ripples(0, 480, 1600, 500, '#f3b28a', 8, 70),
    ripples(0, 560, 1600, 440, '#1b2348', 9, 50, 1.6),
    hull(520, 560, 0.36, '#3a4a78', C.gold),
    hull(1300, 552, 0.32, '#7a3a48', C.butter, true),
    boat(760, 520, 90, '#2a2550', C.rose),
    figure({ x: 760, y: 516, h: 50, flat: '#231d42', pose: poses.row }),
    ...(
      [
        [540, 640, 0.5],
        [560, 700, 0.5],
      ] as const
    ).map(([x, y, w]) => ellipse(x, y, 160 * w, 10, '#3a4a78', clear(0.4))),
    ...range(6).map((k) => {
      const t = (k / 5) ** 1.6;
      return (
        rect(1120 + t * 330 - 6, 600 + t * 190, 12 + t * 16, 60 + t * 220, '#3a2440') +
        rect(1180 + t * 470, 596 + t * 170, 12 + t * 16, 60 + t * 220, '#3a2440')
      );
    }),
    poly(
      [
        [1110, 604],
        [1190, 600],
        [1700, 770],
        [1700, 860],
        [1450, 820],
      ],
      '#8a5a58',
    ),
    line(
      range(14)
        .map((k) => {
          const t = (k / 13) ** 1.5;
          return `M${num(1112 + t * 360)},${num(606 + t * 210)}L${num(1192 + t * 500)},${num(602 + t * 166)}`;
        })
        .join(''),
      '#4b2f4a',
      4,
    ),
    figure({
      x: 1300,
      y: 690,
      h: 150,
      top: C.gold,
      bottom: C.ink2,
      hat: 'krama',
      hatColour: krama.brick,
      pose: poses.carry,
      flip: true,
    }),
    basket(1274, 622, 60, 26, C.wood3),
    figure({
      x: 1430,
      y: 740,
      h: 170,
      top: C.rose,
      bottom: C.plum,
      legs: 'sarong',
      hair: 'bun',
      pose: poses.walk,
      flip: true,
    }),
    hull(1060, 810, 0.86, '#1f6a70', C.gold, true),
    hull(720, 850, 1.02, '#c0512f', C.butter),
    clip(
      'deck',
      rect(0, 500, 460, 380, '#000'),
      figure({
        x: 330,
        y: 830,
        h: 260,
        face: true,
        seated: true,
        pose: { lean: 8, near: [60, 90], far: [70, 96], legNear: [0, 0], legFar: [0, 0] },
        top: C.brick2,
        bottom: C.ink2,
        hat: 'krama',
        hatColour: krama.river,
        skin: skins[1],
      }),
    ),
    hull(300, 900, 1.24, '#22406a', C.brick2),
    ...[300, 720, 1060].map((x, k) => ellipse(x, 968 - k * 44, 330 - k * 50, 22, '#141d3f', clear(0.45))),
    ripples(0, 880, 1250, 110, '#e8a083', 21, 26, 1.6),
    figure({
      x: 640,
      y: 800,
      h: 210,
      seated: true,
      face: true,
      pose: { ...poses.floor, near: [30, 80], far: [44, 90] },
      top: C.sand,
      bottom: C.ink2,
      hat: 'brim',
      hatColour: C.sand3,
      skin: skins[3],
    }),
    path('M690,760C740,740 800,770 820,820C780,850 720,850 680,820Z', '#3f8a86', clear(0.85)),
    line(
      range(6)
        .map(
          (k) =>
            `M${694 + k * 20},${764 + (k % 2) * 6}L${690 + k * 24},832M${690 + k * 3},${772 + k * 10}H${800 + k * 3}`,
        )
        .join(''),
      '#bfe0d3',
      2,
    ),
    ...range(4).map((k) =>
      at(
        1380 + k * 66,
        900 + (k % 2) * 40,
        1.1,
        path('M-40,0L-30,-44H30L40,0Z', '#4b2f4a'),
        line('M-36,-14H36M-33,-28H33M-14,-44L-18,0M14,-44L18,0', C.rose, 3),
        line('M-30,-44Q0,-70 30,-44', C.gold, 4),
      ),
    ),
    birds(560, 330, 120, '#6d4a74', 5, 8, 14),
  );
};

export const craft = {
  'silk-loom': silkLoom,
  'krama-weaver': kramaWeaver,
  pottery,
  'palm-sugar': palmSugar,
  books,
  'apsara-dance': apsaraDance,
  'shadow-puppets': shadowPuppets,
  chapei,
  kites,
  'water-well': waterWell,
  'fishing-boats': fishingBoats,
};
