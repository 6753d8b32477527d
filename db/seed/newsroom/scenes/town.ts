// Streets, markets, rivers' edges and the ways between them.

import {
  basket,
  bicycle,
  boat,
  crowd,
  hang,
  lantern,
  moto,
  shophouse,
  stiltHouse,
  templeRoof,
  tuft,
  tukTuk,
} from './built.ts';
import {
  banana,
  birds,
  blades,
  bush,
  cloud,
  cocoPalm,
  dog,
  foliage,
  ox,
  ridge,
  ripples,
  streaks,
  sugarPalm,
  sun,
  tree,
  treeline,
} from './nature.ts';
import {
  again,
  at,
  C,
  circle,
  clear,
  darker,
  ellipse,
  glow,
  group,
  krama,
  lighter,
  line,
  mirrored,
  named,
  num,
  part,
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
import { figure, footShadow, handFromAbove, poses, skins } from './people.ts';

const skyline = () => {
  const r = seeded(41);
  const block = (x: number, w: number, h: number, colour: string, lit: number) => {
    const cols = Math.floor(w / 16);
    const rows = Math.floor(h / 22);
    const panes = range(rows * cols)
      .map((k) =>
        r() < lit ? `M${x + 8 + (k % cols) * 16},${520 - h + 14 + Math.floor(k / cols) * 22}h7v10h-7z` : '',
      )
      .join('');
    return (
      rect(x, 520 - h, w, h, colour) +
      rect(x, 520 - h, w * 0.3, h, lighter(colour, 0.07)) +
      path(panes, '#f4cf85', clear(0.85))
    );
  };
  const town = named(
    'town',
    ...range(15).map((k) =>
      block(
        -20 + k * 112,
        104,
        60 + ((k * 47) % 90),
        ['#34345f', '#3f3a66', '#2d3059'][k % 3] ?? C.indigo2,
        0.3,
      ),
    ),
    block(700, 84, 250, '#2c3160', 0.4),
    block(800, 60, 190, '#383c6d', 0.35),
    block(1010, 90, 300, '#2a2f5c', 0.4),
    block(1120, 70, 230, '#3a3d6e', 0.36),
    block(1240, 92, 270, '#2f3463', 0.4),
    block(1480, 80, 220, '#343864', 0.35),
    path('M880,520V190C880,150 904,110 936,92C966,80 984,98 986,130L990,520Z', '#27406e'),
    path('M880,520V190C880,150 904,110 936,92L940,520Z', '#34568a'),
    path(
      range(16)
        .map((k) => `M${888 + (k % 2) * 4},${200 + k * 20}h88v5h-88z`)
        .join(''),
      '#9fc0c4',
      clear(0.4),
    ),
    path('M936,92L950,60L958,90Z', '#27406e'),
    line('M1330,520V230M1290,236H1430M1330,230L1410,236M1330,200L1300,236M1330,200V230', '#c98f5e', 6),
    line('M1406,238V300', '#c98f5e', 3),
    rect(1400, 300, 14, 10, '#c98f5e'),
    rect(1300, 330, 84, 190, '#343864'),
    line('M1300,350H1384M1300,390H1384M1300,430H1384M1300,470H1384', '#4a4d7c', 5),
    rect(210, 452, 330, 70, '#f0cf93'),
    ...range(12).map((k) => rect(222 + k * 27, 462, 10, 58, '#a8743c')),
    templeRoof(375, 456, 380, 120, '#c27a35', '#ffe19a'),
    templeRoof(375, 408, 240, 110, '#d18d40', '#ffe19a'),
    path('M345,330L355,270L362,210L375,130L388,210L395,270L405,330Z', '#ffe19a'),
    ...range(4).map((k) => ellipse(375, 310 - k * 34, 28 - k * 5, 7, '#e2a94f')),
    rect(90, 470, 110, 50, '#e2b877'),
    templeRoof(145, 474, 140, 70, '#b96f34', '#ffe19a'),
    rect(552, 470, 110, 50, '#e2b877'),
    templeRoof(607, 474, 140, 70, '#b96f34', '#ffe19a'),
  );
  return scene(
    wash(['#20264e', '#3b3a70', '#7d5583', '#d47c74', '#f2b27c'], 0, 530),
    path(
      range(60)
        .map((k) => `M${(k * 263) % 1600},${(k * 97) % 260}h3v3h-3z`)
        .join(''),
      '#f7e6c4',
      clear(0.7),
    ),
    path('M1190,86A46,46 0 1 0 1226,150A38,38 0 0 1 1190,86Z', '#fbe9c4'),
    streaks(400, 300, 1000, '#a5637f', 4, 6),
    streaks(1200, 380, 900, '#e58f77', 6, 6),
    glow(375, 400, 360, '#ffd98a', 0.6),
    town,
    treeline(522, 36, '#1f2a48', 6),
    rect(0, 516, 1600, 26, '#4a3d5c'),
    line(
      range(54)
        .map((k) => `M${10 + k * 30},516V504`)
        .join(''),
      '#d9a978',
      4,
    ),
    path(
      range(27)
        .map((k) => `M${22 + k * 60},496a6 6 0 1 0 .1 0z`)
        .join(''),
      '#ffe7ae',
    ),
    wash(['#d68a76', '#7c5680', '#343a6c', '#161c3f'], 542, 458),
    group(`transform="translate(0 1078) scale(1 -1)" ${clear(0.35)}`, again('town', '')),
    ...range(26).map((k) =>
      ellipse(
        24 + ((k * 197) % 1580),
        600 + ((k * 53) % 110),
        5,
        42 + (k % 4) * 16,
        k % 3 ? '#ffd88d' : '#f0906c',
        clear(0.4),
      ),
    ),
    ripples(0, 560, 1600, 300, '#e8a383', 9, 60),
    ripples(0, 600, 1600, 380, '#151a3c', 10, 70, 1.5),
    boat(1180, 690, 330, '#2a2143', '#e2a94f'),
    rect(1090, 636, 150, 6, '#e2a94f'),
    path('M1080,636Q1165,600 1250,636Z', '#5b3a5c'),
    line('M1096,638V680M1236,638V676', '#e2a94f', 4),
    ...range(6).map((k) => circle(1102 + k * 26, 650, 5, '#ffe7ae')),
    ...range(4).map((k) =>
      figure({
        x: 1110 + k * 36,
        y: 684,
        h: 62,
        seated: true,
        pose: poses.sit,
        flat: '#1a1833',
        hair: k % 2 ? 'bun' : 'short',
      }),
    ),
    boat(420, 640, 170, '#2a2143', '#8a5a6a', true),
    figure({ x: 470, y: 636, h: 74, flip: true, pose: poses.row, flat: '#1a1833', hat: 'cone' }),
    path('M0,1000V850H1600V1000Z', '#141733'),
    rect(0, 838, 1600, 18, '#2a2a52'),
    line(
      range(40)
        .map((k) => `M${20 + k * 40},838V770`)
        .join(''),
      '#0e1128',
      7,
    ),
    line('M0,768H1600', '#0e1128', 12),
    ...(
      [
        [220, 230, 'long', 'skirt', false],
        [290, 240, 'short', 'trousers', true],
        [700, 226, 'bun', 'sarong', false],
        [1300, 236, 'short', 'trousers', false],
        [1372, 150, 'pony', 'skirt', true],
      ] as const
    ).map(([x, h, hair, legs, flip]) =>
      figure({
        x,
        y: 900,
        h,
        hair,
        legs,
        flip,
        view: flip ? 'side' : 'back',
        flat: '#0e1128',
        child: h < 200,
        pose: flip ? { near: [30, 100], far: [20, 60] } : { near: [16, -50], far: [16, -50] },
      }),
    ),
    line('M980,880V330M980,340Q990,316 1030,318', '#0e1128', 8),
    path('M1020,312h50l-8,22h-34z', '#0e1128'),
    glow(1046, 350, 120, '#ffe7ae', 0.7),
    circle(1046, 338, 9, '#fff4d4'),
    sugarPalm(90, 900, 520, '#0e1128', 5, '#0e1128', true),
  );
};

const pagoda = () => {
  const roof = '#b5652a';
  const monk = (x: number, y: number, h: number, shade: string, flip = false) =>
    figure({
      x,
      y,
      h,
      view: 'side',
      flip,
      top: shade,
      bottom: shade,
      legs: 'sarong',
      sleeve: 'long',
      hair: 'shaved',
      robe: true,
      pose: { near: [20, 88], far: [26, 90], legNear: [8, 0], legFar: [-8, -8] },
      hold:
        line('M0,4V-66', C.wood, 2) +
        path('M-36,-58Q0,-96 36,-58Q27,-64 18,-58Q9,-64 0,-58Q-9,-64 -18,-58Q-27,-64 -36,-58Z', C.gold) +
        path('M0,-77Q18,-76 36,-58Q27,-64 18,-58Q10,-74 0,-77Z', C.turmeric),
    });
  const naga = (flip: boolean) =>
    (flip ? mirrored : at)(
      800,
      0,
      1,
      path('M-250,700C-330,760 -420,860 -520,960L-470,990C-380,890 -300,800 -220,740Z', '#e9dcbf'),
      path('M-250,700C-330,760 -420,860 -520,960L-508,968C-400,850 -320,770 -240,712Z', C.sand),
      path(
        'M-520,990C-600,980 -640,900 -610,830C-600,800 -580,780 -560,776C-540,780 -520,800 -510,830C-490,890 -470,950 -470,990Z',
        '#dccba6',
      ),
      ...range(5).map((k) =>
        turned(
          -560,
          900,
          -44 + k * 22,
          path('M-16,0C-22,-70 -14,-120 0,-146C14,-120 22,-70 16,0Z', k % 2 ? '#e9dcbf' : '#f3e8cf'),
          circle(0, -110, 5, C.brick),
          line('M-6,-128q6,-8 12,0', C.turmeric, 4),
        ),
      ),
      path('M-600,900Q-560,860 -520,900Q-510,960 -560,980Q-610,960 -600,900Z', '#f3e8cf'),
      line('M-590,910h60M-594,930h68M-588,950h56', '#c9b487', 4),
    );
  return scene(
    wash(['#3f8e96', '#7fb9b0', '#cfe0c8', '#f6e3b8']),
    cloud(230, 300, 520, '#fff8e8', '#d9e6d6', 3),
    cloud(1400, 220, 460, '#fff8e8', '#d9e6d6', 7),
    cocoPalm(150, 780, 430, -40, '#3d7a58', 4),
    cocoPalm(1470, 780, 480, 50, '#3d7a58', 6),
    sugarPalm(330, 780, 400, '#33684e', 3),
    sugarPalm(1320, 780, 420, '#33684e', 8),
    tree(60, 790, 300, '#4a8257', 3),
    tree(1560, 790, 280, '#4a8257', 5),
    at(
      1420,
      760,
      1,
      path('M-70,0L-60,-60H60L70,0Z', C.sand),
      path(
        'M-52,-60C-60,-120 -30,-150 -16,-170L-8,-250L0,-320L8,-250L16,-170C30,-150 60,-120 52,-60Z',
        C.sand2,
      ),
      path('M10,-60C20,-120 14,-150 8,-170L4,-250L0,-320L8,-250L16,-170C30,-150 60,-120 52,-60Z', C.sand3),
      line('M-54,-90H54M-46,-124H46M-18,-172H18M-12,-210H12', C.turmeric, 6),
    ),
    at(
      190,
      764,
      0.8,
      path('M-70,0L-60,-60H60L70,0Z', C.sand),
      path(
        'M-52,-60C-60,-120 -30,-150 -16,-170L-8,-250L0,-320L8,-250L16,-170C30,-150 60,-120 52,-60Z',
        C.sand2,
      ),
      line('M-54,-90H54M-46,-124H46M-18,-172H18M-12,-210H12', C.turmeric, 6),
    ),
    templeRoof(800, 500, 900, 130, darker(roof, 0.12), C.gold),
    templeRoof(800, 440, 740, 130, roof, C.gold),
    rect(430, 500, 740, 220, '#f3e4c0'),
    rect(430, 500, 740, 40, C.ink, clear(0.2)),
    rect(600, 500, 400, 220, '#e6cd97'),
    ...[460, 530, 1020, 1090].map(
      (x) =>
        path(`M${x},720V610Q${x + 25},570 ${x + 50},610V720Z`, '#8c4a2a') +
        path(`M${x + 5},608Q${x + 25},560 ${x + 45},608L${x + 25},550Z`, C.turmeric) +
        line(`M${x + 25},612V720M${x},660h50`, '#5e2f1c', 4),
    ),
    templeRoof(800, 390, 540, 150, lighter(roof, 0.06), C.butter),
    path('M640,372L800,196L960,372Q800,330 640,372Z', '#8c2f1b'),
    path('M668,364L800,220L932,364Q800,330 668,364Z', C.gold),
    path('M800,250C760,280 770,310 740,342Q800,326 860,342C830,310 840,280 800,250Z', '#8c2f1b'),
    circle(800, 292, 17, C.butter),
    circle(800, 292, 9, C.brick2),
    line('M716,352q20,-20 34,-18M884,352q-20,-20 -34,-18M770,338q30,-34 60,0', C.butter, 5),
    templeRoof(800, 236, 240, 110, roof, C.butter),
    path('M784,136L792,80L800,10L808,80L816,136Z', C.butter),
    ...range(3).map((k) => ellipse(800, 124 - k * 28, 20 - k * 5, 6, C.gold)),
    path('M720,720V600C720,540 760,520 800,490C840,520 880,540 880,600V720Z', C.turmeric),
    path('M738,720V606C738,560 770,540 800,520C830,540 862,560 862,606V720Z', '#4a241a'),
    glow(800, 660, 110, '#ffd27a', 0.9),
    path('M776,720C770,690 780,680 788,672C784,650 816,650 812,672C820,680 830,690 824,720Z', C.butter),
    circle(800, 650, 12, C.butter),
    path('M794,642L800,626L806,642Z', C.butter),
    ...[600, 680, 900, 980].map(
      (x) =>
        rect(x, 500, 22, 220, C.sand) +
        rect(x, 500, 7, 220, '#ffffff') +
        path(`M${x - 8},500h38l-7,18h-24ZM${x - 6},720h34l-6,-14h-22Z`, C.turmeric),
    ),
    path('M0,760Q800,720 1600,760V1000H0Z', '#d9b583'),
    rect(400, 712, 800, 18, C.sand),
    rect(380, 728, 840, 16, '#e3d2ac'),
    ...range(9).map((k) =>
      poly(
        [
          [580 - k * 26, 744 + k * 28],
          [1020 + k * 26, 744 + k * 28],
          [1046 + k * 26, 772 + k * 28],
          [554 - k * 26, 772 + k * 28],
        ],
        k % 2 ? '#e9d8b2' : '#d8c193',
      ),
    ),
    naga(false),
    naga(true),
    bush(60, 900, 260, 150, '#4f8a50', 5),
    bush(1530, 900, 280, 160, '#4f8a50', 9),
    ...range(12).map((k) =>
      circle(k < 6 ? 10 + k * 34 : 1430 + (k - 6) * 30, 840 + ((k * 37) % 50), 9, k % 2 ? C.rose : C.butter),
    ),
    ellipse(730, 964, 90, 14, C.earth2, clear(0.25)),
    ellipse(900, 950, 90, 14, C.earth2, clear(0.25)),
    monk(720, 962, 210, '#d4761f'),
    monk(880, 948, 196, '#c25f17'),
    figure({
      x: 1090,
      y: 900,
      h: 170,
      flip: true,
      top: C.sand,
      bottom: C.indigo2,
      legs: 'sarong',
      sleeve: 'long',
      hair: 'bun',
      pose: { lean: 8, near: [50, 130], far: [56, 132] },
    }),
    ...range(7).map((k) =>
      at(
        1290 + ((k * 41) % 130),
        940 + ((k * 17) % 34),
        0.5,
        path('M-20,0C-20,-14 0,-16 8,-10L20,-16L16,-4L8,0Z', k % 2 ? C.sand : C.stone),
        line('M-4,0v8M4,0v8', C.brick, 2),
      ),
    ),
  );
};

const marketStall = () => {
  const r = seeded(23);
  const heap = (x: number, y: number, w: number, rows: number, draw: (x: number, y: number) => string) =>
    range(rows)
      .map((row) =>
        range(rows - row + Math.round(w / 60))
          .map((k, _, all) =>
            draw(
              x + (k - (all.length - 1) / 2) * (w / (rows + 1.4)) + r.between(-3, 3),
              y - row * 36 + r.between(-3, 3),
            ),
          )
          .join(''),
      )
      .join('');
  const mango = (x: number, y: number) =>
    turned(
      x,
      y,
      -20 + (x % 30),
      path('M-28,8C-30,-20 0,-30 18,-18C34,-6 26,22 4,24C-12,26 -26,20 -28,8Z', '#e5a93c'),
      path('M-22,2C-20,-14 -4,-22 8,-18C-6,-10 -14,-2 -16,12Z', C.butter, clear(0.7)),
      path('M4,24C26,22 34,-4 18,-18C26,0 18,14 4,24Z', C.rice, clear(0.6)),
    );
  const dragon = (x: number, y: number) =>
    turned(
      x,
      y,
      (x % 40) - 20,
      ellipse(0, 0, 30, 26, '#c4405a'),
      ...range(7).map((k) =>
        turned(0, 0, k * 52, path('M-7,-18Q2,-26 0,-40Q14,-28 8,-14Z', k % 2 ? '#a8bf5c' : '#d8647a')),
      ),
      ellipse(-9, -9, 8, 6, '#e58f9c', clear(0.8)),
    );
  const rambutan = (x: number, y: number) =>
    circle(x, y, 20, C.brick2) +
    line(
      range(12)
        .map((k) => {
          const a = (k / 12) * 6.28;
          return `M${num(x + Math.cos(a) * 15)},${num(y + Math.sin(a) * 15)}q${num(Math.cos(a) * 8 - 3)},${num(Math.sin(a) * 8)} ${num(Math.cos(a) * 14)},${num(Math.sin(a) * 14 - 4)}`;
        })
        .join(''),
      '#d8834c',
      3,
    ) +
    circle(x - 6, y - 6, 5, C.rose, clear(0.8));
  const lime = (x: number, y: number) =>
    circle(x, y, 19, C.rice) + circle(x - 5, y - 6, 7, C.rice3, clear(0.7));
  const orange = (x: number, y: number) =>
    circle(x, y, 23, '#e08a35') +
    circle(x - 6, y - 8, 8, '#f5bd72', clear(0.8)) +
    circle(x + 4, y - 17, 3, C.leaf);
  const once = (id: string, draw: (x: number, y: number) => string) => stored(id, draw(0, 0));
  const use = (id: string) => (x: number, y: number) =>
    again(id, `translate(${num(x)} ${num(y)})rotate(${num(r.between(-24, 24))})`);
  const durian = (x: number, y: number, s: number) =>
    at(
      x,
      y,
      s,
      ellipse(0, 0, 60, 50, '#8a9a3c'),
      path(
        range(40)
          .map((k) => {
            const [px, py] = [
              Math.cos(k * 2.4) * Math.sqrt(k / 40) * 56,
              Math.sin(k * 2.4) * Math.sqrt(k / 40) * 46,
            ];
            return `M${num(px - 7)},${num(py + 5)}l7,-14l7,14z`;
          })
          .join(''),
        '#6d7f2f',
      ),
      path(
        range(24)
          .map((k) => {
            const [px, py] = [
              Math.cos(k * 2.4 + 1) * Math.sqrt(k / 24) * 50 - 4,
              Math.sin(k * 2.4 + 1) * Math.sqrt(k / 24) * 40 - 6,
            ];
            return `M${num(px - 6)},${num(py + 4)}l6,-11l5,11z`;
          })
          .join(''),
        '#b4c05c',
      ),
      line('M0,-48q4,-20 -6,-30', C.wood2, 9),
    );
  return scene(
    once('mg', mango),
    once('dr', dragon),
    once('rb', rambutan),
    once('lm', lime),
    once('or', orange),
    rect(0, 0, 1600, 1000, '#4b3329'),
    wash(['#6d4a38', '#3a2823'], 130, 520),
    ...range(9).map((k) => rect(40 + k * 180, 130, 10, 480, '#553a2e')),
    ...range(8).map((k) => {
      const x = 90 + k * 200;
      return (
        line(`M${x},120V${210 + (k % 3) * 26}`, C.sand3, 3) +
        (k % 2
          ? range(7)
              .map((b) =>
                path(
                  `M${x},${204 + (k % 3) * 26}q${(b - 3) * 12},20 ${(b - 3) * 15},70q-10,10 -16,0q0,-40 ${-(b - 3) * 9},-70Z`,
                  b % 2 ? C.gold : C.butter,
                ),
              )
              .join('')
          : range(6)
              .map((b) =>
                circle(
                  x - 18 + (b % 3) * 18,
                  220 + Math.floor(b / 3) * 20 + (k % 3) * 26,
                  13,
                  b % 2 ? C.sand2 : '#d9bfa6',
                ),
              )
              .join(''))
      );
    }),
    glow(800, 210, 420, '#ffd98a', 0.55),
    line('M800,110V176', C.ink2, 5),
    path('M764,196Q800,160 836,196Z', C.brick),
    circle(800, 202, 16, '#fff4d4'),
    group(
      clear(0.7),
      crowd(620, 260, '#2e211f', 5, 30, 380, 90),
      crowd(620, 250, '#2e211f', 8, 1260, 1600, 90),
    ),
    figure({
      x: 660,
      y: 560,
      h: 540,
      seated: true,
      face: true,
      pose: { head: 4, near: [26, 108], far: [40, 84] },
      top: '#2b7a7b',
      bottom: C.plum,
      legs: 'sarong',
      hair: 'bun',
      scarf: krama.brick,
      hold: at(6, -4, 0.18, mango(0, 0)),
    }),
    figure({
      x: 1240,
      y: 590,
      h: 500,
      seated: true,
      flip: true,
      face: true,
      pose: { lean: 6, near: [34, 84], far: [40, 96], head: 4 },
      top: C.gold,
      bottom: C.ink2,
      hat: 'brim',
      hatColour: C.sand2,
      hair: 'long',
      holdFar: rect(-3, -6, 14, 7, C.teal3),
    }),
    line('M540,130V300', C.ink2, 4),
    circle(540, 336, 48, C.sand),
    circle(540, 336, 40, C.sand2),
    line('M540,336L562,308', C.brick, 5),
    line(
      range(12)
        .map((k) => {
          const a = k * 0.524;
          return `M${num(540 + Math.cos(a) * 34)},${num(336 + Math.sin(a) * 34)}L${num(540 + Math.cos(a) * 38)},${num(336 + Math.sin(a) * 38)}`;
        })
        .join(''),
      C.ink2,
      3,
    ),
    line('M540,384V420M500,460L540,420L580,460', C.ink2, 4),
    path('M484,460H596Q580,492 540,492Q500,492 484,460Z', C.grey),
    again('dr', 'translate(526 452)scale(.8)'),
    again('or', 'translate(558 446)'),
    poly(
      [
        [0, 560],
        [1600, 560],
        [1600, 620],
        [0, 620],
      ],
      '#7d5236',
    ),
    rect(0, 604, 1600, 396, '#5f3c27'),
    ...range(5).map((k) =>
      poly(
        [
          [k * 330 - 30, 620],
          [k * 330 + 280, 620],
          [k * 330 + 270, 760],
          [k * 330 - 40, 760],
        ],
        ['#8a5a3a', '#7d5236'][k % 2] ?? C.wood,
      ),
    ),
    heap(140, 600, 260, 4, use('or')),
    heap(430, 600, 220, 3, use('lm')),
    durian(960, 560, 0.95),
    durian(1080, 566, 0.85),
    durian(1020, 500, 0.8),
    heap(1400, 600, 300, 4, use('dr')),
    heap(760, 604, 150, 2, use('rb')),
    path('M-20,700C300,670 1300,670 1620,700V770C1300,740 300,740 -20,770Z', '#3d6b40'),
    ...range(18).map((k) =>
      path(
        `M${k * 94 - 30},706Q${k * 94 + 20},670 ${k * 94 + 70},706L${k * 94 + 60},760Q${k * 94 + 10},740 ${k * 94 - 30},760Z`,
        k % 2 ? '#4f8a4a' : '#3f7741',
      ),
    ),
    ...[170, 500, 830, 1150, 1450].map((x, k) =>
      basket(
        x,
        980,
        300,
        150,
        k % 2 ? C.wood3 : '#a87c4c',
        heap(x, 830, 260, 3, use(['rb', 'mg', 'lm', 'dr', 'or'][k] ?? 'mg')),
      ),
    ),
    ...range(5).map((k) =>
      at(
        310 + k * 320,
        720,
        1,
        rect(-34, -34, 68, 44, C.sand, 'transform="rotate(-4)"'),
        line('M-20,-20h40M-20,-8h26', C.brick, 4, 'transform="rotate(-4)"'),
      ),
    ),
    path('M0,0H1600V96H0Z', C.brick),
    ...range(14).map(
      (k) =>
        path(`M${k * 120 - 30},0h60v112a30,26 0 0 1 -60,0Z`, C.sand2) +
        path(`M${k * 120 + 30},0h60v112a30,26 0 0 1 -60,0Z`, C.brick2),
    ),
    rect(0, 0, 1600, 40, C.ink, clear(0.18)),
  );
};

const nightMarket = () => {
  const stall = (x: number, y: number, s: number, colour: string, goods: string) =>
    at(
      x,
      y,
      s,
      path('M-150,0V-180H150V0Z', '#2b2140'),
      glow(0, -110, 220, '#ffcf7a', 0.95),
      rect(-140, -170, 280, 110, '#f5c26b', clear(0.5)),
      goods,
      path('M-160,0V-66H160V0Z', darker(colour, 0.25)),
      path('M-166,-78H166V-60H-166Z', C.wood3),
      ...range(5).map((k) =>
        rect(-150 + k * 62, -52, 54, 46, k % 2 ? darker(colour, 0.35) : darker(colour, 0.12)),
      ),
      line('M-150,-60V-190M150,-60V-190', C.wood, 7),
      path('M-184,-176L-150,-236H150L184,-176Z', colour),
      ...range(5).map((k) =>
        poly(
          [
            [-150 + k * 60, -236],
            [-120 + k * 60, -236],
            [-130 + k * 70, -176],
            [-172 + k * 74, -176],
          ],
          lighter(colour, 0.5),
        ),
      ),
      path(
        `M-184,-176${range(8)
          .map(() => 'q23,26 46,0')
          .join('')}Z`,
        lighter(colour, 0.15),
      ),
    );
  const bowls = range(6)
    .map((k) =>
      path(`M${-126 + k * 46},-82q0,-22 17,-22t17,22Z`, [C.brick2, C.rice2, C.gold, C.sand][k % 4] ?? C.gold),
    )
    .join('');
  const scarves = range(8)
    .map(
      (k) =>
        rect(
          -132 + k * 34,
          -172,
          24,
          78 + (k % 3) * 14,
          [C.brick, C.teal2, C.gold, C.plum][k % 4] ?? C.brick,
        ) +
        line(`M${-132 + k * 34},-150h24M${-132 + k * 34},-130h24M${-132 + k * 34},-112h24`, C.butter, 2.4),
    )
    .join('');
  const juice = range(7)
    .map(
      (k) =>
        rect(-130 + k * 38, -118, 24, 40, [C.rice2, C.brick2, C.gold, C.rose][k % 4] ?? C.gold) +
        rect(-126 + k * 38, -128, 16, 12, C.sand),
    )
    .join('');
  const walker = (x: number, y: number, h: number, k: number) =>
    figure({
      x,
      y,
      h,
      flip: k % 2 === 0,
      view: k % 3 === 0 ? 'back' : 'side',
      pose: k % 2 && k % 3 ? poses.walk : poses.stand,
      top: [C.brick2, C.teal2, C.sand2, C.gold, C.indigo3][k % 5],
      bottom: [C.ink2, C.plum, C.indigo][k % 3],
      hair: (['short', 'long', 'bun', 'pony'] as const)[k % 4],
      legs: (['trousers', 'skirt', 'sarong'] as const)[k % 3],
      child: h < 130,
    });
  return scene(
    stored('bowls', bowls),
    stored('scarves', scarves),
    stored('juice', juice),
    wash(['#12173a', '#252a5e', '#51386c', '#8a4a63'], 0, 640),
    path(
      range(70)
        .map((k) => `M${(k * 227) % 1600},${(k * 61) % 330}h3v3h-3z`)
        .join(''),
      '#f7e6c4',
      clear(0.75),
    ),
    circle(260, 130, 54, '#fbe9c4'),
    circle(240, 116, 10, '#ead2a4'),
    circle(276, 146, 14, '#ead2a4'),
    ...range(7).map(
      (k) =>
        rect(-10 + k * 240, 330 - ((k * 61) % 130), 200, 400, k % 2 ? '#1b1e47' : '#20224f') +
        path(
          range(6)
            .map((w) =>
              (w * 7 + k) % 3
                ? `M${20 + k * 240 + (w % 3) * 56},${360 - ((k * 61) % 130) + Math.floor(w / 3) * 60}h26v32h-26z`
                : '',
            )
            .join(''),
          '#e9b765',
          clear(0.8),
        ),
    ),
    sugarPalm(1460, 620, 420, '#151a3f', 4, '#151a3f', true),
    cocoPalm(90, 620, 380, 40, '#151a3f', 3, '#151a3f', true),
    path('M0,620H1600V1000H0Z', '#4b3352'),
    path('M560,620H1040L1700,1000H-100Z', '#6d4556'),
    path('M700,620H900L1180,1000H420Z', '#925a55', clear(0.7)),
    stall(720, 640, 0.5, C.teal2, again('bowls', '')),
    stall(900, 640, 0.5, C.brick2, again('juice', '')),
    stall(560, 668, 0.66, C.turmeric, again('scarves', '')),
    stall(1060, 668, 0.66, C.leaf, again('bowls', '')),
    ...(
      [
        [800, 670, 76, 1],
        [836, 680, 84, 2],
        [756, 684, 82, 4],
        [880, 700, 92, 3],
      ] as const
    ).map(([x, y, h, k]) => walker(x, y, h, k)),
    stall(350, 740, 1.05, C.brick2, again('juice', '')),
    stall(1270, 740, 1.05, C.indigo3, again('scarves', '')),
    figure({
      x: 330,
      y: 690,
      h: 210,
      seated: true,
      view: 'front',
      face: true,
      top: C.sand,
      hair: 'bun',
      pose: { near: [20, -60], far: [20, -60], legNear: [0, 0], legFar: [0, 0] },
    }),
    path('M190,740V670H512V740Z', darker(C.brick2, 0.25)),
    rect(176, 658, 348, 18, C.wood3),
    range(7)
      .map(
        (k) =>
          rect(214 + k * 40, 620, 25, 40, [C.rice2, C.brick2, C.gold, C.rose][k % 4] ?? C.gold) +
          rect(218 + k * 40, 610, 17, 12, C.sand),
      )
      .join(''),
    walker(560, 800, 190, 1),
    walker(620, 806, 120, 4),
    walker(1010, 790, 186, 5),

    ...[0, 1, 2].map((k) =>
      hang(
        [
          [0, 60 + k * 90],
          [480, 170 + k * 60],
          [1120, 160 + k * 64],
          [1600, 40 + k * 96],
        ],
        90,
        '#0e1230',
        4,
      ),
    ),
    ...(
      [
        [80, 128],
        [210, 168],
        [350, 184],
        [560, 236],
        [780, 280],
        [1010, 242],
        [1240, 180],
        [1380, 158],
        [1510, 102],
        [150, 240],
      ] as const
    ).map(([x, y], k) =>
      lantern(x, y, k < 9 ? 1.5 : 1.15, [C.brick2, C.gold, C.terra, C.butter][k % 4] ?? C.gold),
    ),
    stall(60, 940, 1.75, C.plum, again('bowls', '')),
    stall(1570, 950, 1.75, C.teal2, again('scarves', '')),
    ellipse(760, 972, 110, 16, '#1d1630', clear(0.5)),
    walker(700, 966, 330, 3),
    walker(860, 972, 320, 9),
    walker(960, 966, 200, 10),
    walker(390, 960, 290, 7),
    walker(1220, 960, 300, 8),
  );
};

const bicycles = () => {
  const rider = (x: number, y: number, s: number, k: number) =>
    footShadow(x + 60 * s, y + 2, 110 * s, C.earth2, 0.35) +
    bicycle(x, y, s, [C.teal2, C.brick2, C.indigo2, C.turmeric][k % 4] ?? C.teal2, false, {
      top: C.sand,
      bottom: '#24284a',
      legs: k % 2 ? 'skirt' : 'trousers',
      hair: (['short', 'pony', 'short', 'long'] as const)[k % 4],
      face: s > 1.6,
      shoes: C.ink2,
    }) +
    at(x - 22 * s, y - 66 * s, s, round(-14, -16, 26, 24, 5, k % 2 ? C.brick2 : C.teal));
  return scene(
    wash(['#f7dca5', '#f8cf9c', '#f0b78c'], 0, 560),
    sun(1240, 330, 78, '#fff8e2', '#fff0c4'),
    ridge(480, 60, '#d9a986', 7, 600, 6),
    treeline(500, 40, '#b59a72', 3),
    treeline(520, 30, '#8d9a66', 4),
    path('M0,510H1600V740H0Z', '#b9b862'),
    path('M0,560C400,530 900,580 1600,550V760H0Z', '#a2ab58'),
    blades(0, 620, 1600, 30, '#7d9146', 3, 110, 3),
    blades(0, 690, 1600, 40, '#ccd384', 4, 110, 3),
    stiltHouse(330, 560, 0.6, { roof: C.brick2 }),
    banana(470, 570, 110, C.rice, 3),
    ox(700, 600, 0.5, '#e4d3bb'),
    ox(790, 610, 0.55, '#d3bf9f', false, true),
    ...(
      [
        [90, 660, 560, 3],
        [560, 640, 470, 6],
        [980, 636, 430, 9],
        [1330, 650, 520, 12],
      ] as const
    ).map(([x, y, h, k]) => sugarPalm(x, y, h, '#3d6b48', k, '#5a4634')),
    path('M0,690C400,660 1000,700 1600,670V1000H0Z', '#c87f4e'),
    path('M0,730C400,700 1000,740 1600,706V930C1000,960 500,910 0,950Z', '#d99762'),
    line(
      'M0,800C400,776 1000,806 1600,776M0,880C400,856 1000,884 1600,856',
      '#bd7344',
      8,
      'stroke-dasharray="120 40"',
    ),
    ...(
      [
        [90, 660],
        [560, 640],
        [980, 636],
        [1330, 650],
      ] as const
    ).map(([x, y]) =>
      poly(
        [
          [x - 8, y + 30],
          [x + 8, y + 30],
          [x - 330, 1000],
          [x - 380, 1000],
        ],
        C.earth2,
        clear(0.28),
      ),
    ),
    tuft(260, 704, 2, '#7d9146'),
    tuft(860, 706, 2, '#7d9146'),
    tuft(1180, 700, 2, '#7d9146'),
    tuft(440, 700, 1.6, '#98a855'),
    rider(1400, 770, 1.15, 3),
    rider(1180, 790, 1.3, 1),
    rider(860, 850, 1.9, 0),
    rider(520, 890, 2.1, 1),
    rider(180, 850, 1.8, 2),
    figure({
      x: 404,
      y: 786,
      h: 150,
      seated: true,
      face: true,
      child: true,
      pose: { near: [30, 60], far: [30, 60], legNear: [70, 4], legFar: [66, 8] },
      top: C.sand,
      bottom: '#24284a',
      legs: 'skirt',
      hair: 'bob',
    }),
    path('M0,960C400,930 900,980 1600,940V1000H0Z', '#7f9146'),
    blades(0, 1010, 1600, 90, '#5f7a3a', 5, 130, 4),
    blades(0, 1010, 1600, 70, '#c3c86c', 6, 90, 3.5),
    ...range(14).map((k) =>
      circle(60 + ((k * 211) % 1500), 946 + ((k * 29) % 36), 7, k % 2 ? C.butter : C.rose),
    ),
    birds(620, 200, 120, '#b08a6a', 3, 7, 13),
  );
};

const tukTukStreet = () =>
  scene(
    wash(['#7fb8b4', '#bfd9c8', '#f3e3bd'], 0, 420),
    cloud(1060, 180, 480, '#fff8e8', '#dbe6d6', 5),
    shophouse(-60, 690, 330, 520, '#e2b25e', 3),
    shophouse(280, 690, 280, 600, '#d98a66', 8),
    shophouse(570, 690, 360, 480, '#8fb5a6', 12),
    shophouse(940, 690, 270, 560, '#f0dcae', 17),
    shophouse(1220, 690, 420, 500, '#c97a56', 22),
    hang(
      [
        [-20, 210],
        [430, 150],
        [930, 230],
        [1620, 160],
      ],
      60,
      C.ink2,
      4,
    ),
    hang(
      [
        [-20, 230],
        [430, 166],
        [930, 250],
        [1620, 190],
      ],
      70,
      C.ink2,
      3,
    ),
    hang(
      [
        [-20, 250],
        [430, 180],
        [930, 262],
        [1620, 210],
      ],
      84,
      C.ink2,
      3,
    ),
    rect(926, 130, 16, 570, '#6d5a48'),
    rect(890, 200, 90, 10, '#6d5a48'),
    rect(890, 236, 90, 10, '#6d5a48'),
    ...range(8).map((k) =>
      poly(
        [
          [60 + k * 62, 316 - Math.abs(k - 3.5) * 10],
          [90 + k * 62, 316 - Math.abs(k - 3.5) * 10],
          [75 + k * 62, 352 - Math.abs(k - 3.5) * 10],
        ],
        [C.brick2, C.gold, C.teal2, C.sand][k % 4] ?? C.gold,
      ),
    ),
    rect(0, 690, 1600, 44, '#d9c8a4'),
    rect(0, 726, 1600, 14, '#b59f7a'),
    line(
      range(20)
        .map((k) => `M${k * 84},692L${k * 84 - 20},726`)
        .join(''),
      '#bfab84',
      3,
    ),
    tree(120, 712, 380, '#4a8257', 6, '#6d5238'),
    foliage(1560, 330, 360, 260, '#3f7650', 9),
    ...(
      [
        [300, 720, 150, C.rose, 'long', 'skirt'],
        [760, 718, 152, C.gold, 'bun', 'sarong'],
        [1140, 720, 156, C.teal3, 'short', 'trousers'],
        [1190, 720, 106, C.butter, 'pony', 'skirt'],
      ] as const
    ).map(([x, y, h, top, hair, legs], k) =>
      figure({
        x,
        y,
        h,
        top,
        hair,
        legs,
        flip: k % 2 === 0,
        pose: k % 2 ? poses.walk : poses.stand,
        child: h < 120,
        bottom: k % 2 ? C.indigo2 : C.plum,
      }),
    ),
    at(
      1010,
      716,
      1,
      path('M-70,0V-70H70V0Z', C.grey),
      path('M-84,-70H84V-56H-84Z', C.sand3),
      ...range(4).map((k) => path(`M${-60 + k * 34},-70q0,-26 14,-26t14,26Z`, k % 2 ? C.rice2 : C.gold)),
      line('M-76,-70V-170M76,-70V-170', C.ink2, 4),
      path('M-100,-160Q0,-220 100,-160Z', C.brick2),
      path('M-34,-187Q0,-200 34,-187L50,-160H-50Z', C.sand),
    ),
    rect(0, 738, 1600, 262, '#6f655c'),
    path('M0,738H1600V760H0Z', C.ink, clear(0.2)),
    line('M0,900H1600', C.sand3, 12, 'stroke-dasharray="110 80"'),
    poly(
      [
        [0, 738],
        [460, 738],
        [220, 1000],
        [0, 1000],
      ],
      C.ink,
      clear(0.12),
    ),
    moto(330, 800, 1.15, C.teal2, true, { top: C.sand, hat: 'helmet', hatColour: C.brick2, bottom: C.ink2 }),
    ellipse(780, 944, 520, 26, C.ink, clear(0.35)),
    tukTuk(
      760,
      940,
      2.35,
      C.teal,
      { top: '#e8c27a', bottom: C.ink2, hat: 'cap', hatColour: C.brick, face: true, sleeve: 'short' },
      figure({
        x: -86,
        y: -52,
        h: 94,
        seated: true,
        face: true,
        top: C.rose,
        bottom: C.plum,
        legs: 'skirt',
        hair: 'long',
        pose: poses.sit,
      }) +
        figure({
          x: -50,
          y: -52,
          h: 68,
          seated: true,
          face: true,
          child: true,
          top: C.gold,
          bottom: C.indigo2,
          hair: 'bob',
          pose: poses.sit,
        }) +
        path('M-128,-44H34L36,-60L-44,-58L-46,-66L-134,-66Z', C.plum),
    ),
    ellipse(1440, 964, 130, 14, C.ink, clear(0.3)),
    moto(
      1440,
      960,
      1.7,
      C.brick2,
      true,
      { top: C.indigo3, hat: 'helmet', hatColour: C.sand, bottom: C.ink2, sleeve: 'long' },
      basket(
        -44,
        -50,
        60,
        40,
        C.wood3,
        range(5)
          .map((k) => circle(-66 + k * 11, -92 - (k % 2) * 8, 10, k % 2 ? C.rice2 : C.leaf))
          .join(''),
      ),
    ),
    dog(190, 980, 1.6, C.sand3),
  );

const streetFood = () => {
  const bowl = (x: number, y: number, s: number, inside: string, rim: string = C.sand) =>
    at(
      x,
      y,
      s,
      circle(10, 16, 132, C.ink, clear(0.22)),
      circle(0, 0, 132, rim),
      circle(0, 0, 132, 'none', `stroke="${C.teal2}" stroke-width="5"`),
      circle(0, 0, 116, darker(rim, 0.12)),
      inside,
    );
  const leafSpray = (x: number, y: number, a: number, colour: string) =>
    turned(
      x,
      y,
      a,
      ...[-40, 0, 40].map((t) =>
        turned(
          0,
          0,
          t,
          path('M0,0C-16,-14 -14,-34 0,-46C14,-34 16,-14 0,0Z', colour),
          line('M0,-4V-38', lighter(colour, 0.4), 2),
        ),
      ),
    );
  const lime = (x: number, y: number, s: number) =>
    at(
      x,
      y,
      s,
      circle(0, 0, 30, C.rice),
      circle(0, 0, 26, '#e8efb8'),
      ...range(8).map((k) => turned(0, 0, k * 45, path('M0,-3L-7,-22Q0,-27 7,-22Z', C.rice3))),
    );
  const chilli = (x: number, y: number, a: number) =>
    turned(
      x,
      y,
      a,
      path('M0,-8C26,-12 60,-2 80,12C56,12 20,14 0,8Z', C.brick2),
      path('M6,-5C26,-8 50,-2 66,6C46,2 26,0 6,0Z', C.rose),
      line('M0,0L-16,-4', C.leaf, 5),
    );
  const noodles = line(
    range(16)
      .map((k) => {
        const y = -70 + k * 9;
        const w = Math.sqrt(Math.max(0, 9800 - y * y)) * 0.9;
        return `M${num(-w)},${y}C${num(-w * 0.3)},${y - 26 + (k % 3) * 16} ${num(w * 0.3)},${y + 26 - (k % 2) * 20} ${num(w * 0.8)},${y}`;
      })
      .join(''),
    '#f7ecd0',
    7,
  );
  return scene(
    rect(0, 0, 1600, 1000, '#2b7a7b'),
    ...range(6).map((k) => rect(0, k * 170, 1600, 166, k % 2 ? '#2f8283' : '#277374')),
    line(
      range(26)
        .map((k) => `M${(k * 331) % 1500},${20 + ((k * 79) % 970)}h${60 + ((k * 53) % 140)}`)
        .join(''),
      '#1d5e61',
      3,
      clear(0.6),
    ),
    group(`transform="translate(90 60) rotate(-8) scale(16)"`, rect(-16, -10, 62, 24, krama.brick)),
    circle(360, 330, 250, C.ink, clear(0.16)),
    circle(350, 316, 246, C.wood3),
    circle(350, 316, 230, '#c79a63'),
    ...range(8).map((k) => circle(350, 316, 220 - k * 26, 'none', `stroke="#a87c4c" stroke-width="3"`)),
    line(
      range(24)
        .map((k) => {
          const a = k * 0.2618;
          return `M350,316L${num(350 + Math.cos(a) * 226)},${num(316 + Math.sin(a) * 226)}`;
        })
        .join(''),
      '#d9b17c',
      3,
      clear(0.7),
    ),
    bowl(
      350,
      316,
      1.2,
      circle(0, 0, 108, '#d7a545') +
        circle(-20, -16, 90, '#e3b85c', clear(0.7)) +
        noodles +
        range(7)
          .map((k) =>
            at(
              -60 + ((k * 47) % 120),
              -50 + ((k * 61) % 100),
              0.8,
              path('M-22,6C-20,-16 16,-18 24,0C18,18 -14,20 -22,6Z', k % 2 ? '#d9825a' : '#b8603f'),
              line('M-14,4Q2,-8 16,2', '#f0b58f', 3),
            ),
          )
          .join('') +
        leafSpray(30, 50, 30, C.rice) +
        leafSpray(-60, -30, -60, C.leaf) +
        leafSpray(60, -40, 90, C.leaf) +
        circle(-20, 46, 30, C.sand) +
        circle(-20, 46, 15, '#e59a35'),
    ),
    bowl(
      900,
      620,
      1.5,
      circle(0, 0, 108, '#8fae6a') +
        circle(-14, -14, 92, '#a9c07c', clear(0.8)) +
        noodles +
        leafSpray(-50, -30, -20, C.leaf) +
        leafSpray(50, -50, 50, C.forest) +
        leafSpray(40, 50, 140, C.leaf) +
        range(10)
          .map((k) => circle(-70 + ((k * 53) % 140), -60 + ((k * 37) % 120), 8, k % 2 ? C.butter : '#f7ecd0'))
          .join('') +
        path('M-60,20C-20,0 40,10 70,34C40,46 -30,46 -60,20Z', '#e7c9a0') +
        path('M-50,22C-20,10 30,16 56,32', 'none', `stroke="#c79a6a" stroke-width="4"`) +
        range(5)
          .map((k) =>
            ellipse(
              -50 + k * 28,
              -74 + (k % 2) * 16,
              13,
              7,
              '#b7d38a',
              `transform="rotate(${k * 30} ${-50 + k * 28} -70)"`,
            ),
          )
          .join(''),
    ),
    bowl(
      1330,
      250,
      0.95,
      circle(0, 0, 110, C.sand2) +
        range(60)
          .map((k) =>
            ellipse(
              Math.cos(k * 2.4) * Math.sqrt(k) * 13,
              Math.sin(k * 2.4) * Math.sqrt(k) * 13,
              9,
              4,
              k % 2 ? '#ffffff' : C.sand,
              `transform="rotate(${k * 41} ${num(Math.cos(k * 2.4) * Math.sqrt(k) * 13)} ${num(Math.sin(k * 2.4) * Math.sqrt(k) * 13)})"`,
            ),
          )
          .join(''),
      C.sand3,
    ),
    at(
      800,
      190,
      1,
      ellipse(8, 14, 170, 92, C.ink, clear(0.2)),
      path(
        'M-170,0C-150,-70 -60,-90 20,-84C110,-80 170,-40 170,6C150,70 50,90 -30,84C-110,80 -160,50 -170,0Z',
        '#3f7d48',
      ),
      line('M-166,0Q0,-14 168,6', '#8fb070', 5),
      line(
        range(12)
          .map((k) => `M${-140 + k * 25},-4l14,-56M${-140 + k * 25},0l14,56`)
          .join(''),
        '#2f6440',
        3,
      ),
      ...range(4).map((k) =>
        turned(
          -90 + k * 56,
          -6 + (k % 2) * 14,
          -24 + k * 10,
          rect(-12, -56, 24, 104, '#b5653a', 'rx="10"'),
          line('M-8,-40h16M-8,-14h16M-8,12h16', '#7d3a22', 5),
          line('M0,48V96', C.wood3, 6),
        ),
      ),
    ),
    lime(610, 500, 1.2),
    lime(650, 560, 1),
    chilli(1150, 470, 24),
    chilli(1190, 510, 60),
    chilli(640, 430, -30),
    leafSpray(560, 620, -40, C.leaf),
    leafSpray(1260, 520, 40, C.rice),
    leafSpray(540, 110, 20, C.leaf),
    ...(
      [
        [1190, 780, C.brick2],
        [1320, 820, '#5a3426'],
        [1250, 900, C.gold],
      ] as const
    ).map(
      ([x, y, sauce], k) =>
        circle(x + 6, y + 9, 56, C.ink, clear(0.2)) +
        circle(x, y, 54, C.sand) +
        circle(x, y, 44, sauce) +
        ellipse(x - 12, y - 14, 18, 9, '#fff', clear(0.3)) +
        range(6)
          .map((c) =>
            circle(x - 20 + ((c * 29) % 44), y - 16 + ((c * 23) % 36), 4, k === 1 ? C.brick2 : C.butter),
          )
          .join(''),
    ),
    at(
      1480,
      560,
      1,
      circle(10, 14, 92, C.ink, clear(0.2)),
      circle(0, 0, 90, '#dfeae0', clear(0.9)),
      circle(0, 0, 78, '#7a4a2c'),
      ...range(4).map((k) =>
        round(
          -46 + (k % 2) * 44,
          -44 + Math.floor(k / 2) * 42,
          36,
          34,
          6,
          '#f1e7d4',
          `opacity="0.55" transform="rotate(${k * 13})"`,
        ),
      ),
      line('M10,-10L70,-130', C.brick2, 13),
    ),
    line('M520,900L840,640', '#5a3426', 13),
    line('M560,940L860,670', '#6b4327', 13),
    group('transform="translate(640 900) rotate(38)"', handFromAbove(skins[2], C.butter)),
    line('M520,900L640,802', '#5a3426', 13),
    line('M560,940L664,846', '#6b4327', 13),
    group('transform="translate(60 640) rotate(64)"', handFromAbove(skins[1], C.brick2)),
    line('M110,560L290,400', C.grey, 12),
    ellipse(312, 384, 44, 27, C.stone, 'transform="rotate(-40 312 384)"'),
    ellipse(312, 384, 34, 19, '#d7a545', 'transform="rotate(-40 312 384)"'),
  );
};

const rainStreet = () => {
  const r = seeded(90);
  const brolly = (x: number, y: number, s: number, colour: string) =>
    at(
      x,
      y,
      s,
      line('M0,0V96', C.ink2, 4),
      path('M-90,6C-80,-60 80,-60 90,6Q67,-10 45,6Q22,-10 0,6Q-22,-10 -45,6Q-67,-10 -90,6Z', colour),
      path('M0,-46C60,-44 84,-20 90,6Q67,-10 45,6Q30,-34 0,-46Z', darker(colour, 0.2)),
      line('M0,-46V-58', C.ink2, 4),
    );
  const poncho = (x: number, y: number, s: number, colour: string, flip = false) =>
    moto(
      x,
      y,
      s,
      C.ink2,
      flip,
      undefined,
      taper([-6, -38], 5, [14, -22], 4, C.indigo2) +
        taper([14, -22], 4, [8, -8], 3, C.indigo2) +
        taper([0, -78], 5, [22, -58], 4, colour) +
        path(
          'M-46,-28C-48,-60 -36,-88 -16,-92C6,-92 16,-74 22,-50L10,-34C-4,-40 -14,-36 -18,-18Q-32,-18 -46,-28Z',
          colour,
        ) +
        path('M-46,-28C-48,-60 -36,-88 -20,-91C-28,-70 -26,-44 -32,-21Z', lighter(colour, 0.3)) +
        at(
          -8,
          -88,
          0.95,
          part('face-side', skins[0]),
          path(
            'M-9,-8C-12,-22 -4,-25.4 .6,-25C7,-24.8 10.4,-20 9.4,-13.6L4,-14.6L-3.6,-13L-5,-6Z',
            lighter(colour, 0.35),
          ),
          path('M-9,-6Q-2,2 6,-3L8,6H-11Z', colour),
        ),
    );
  return scene(
    wash(['#4d6a74', '#6f8e90', '#a9b8a6', '#d9c9a0'], 0, 560),
    cloud(300, 170, 700, '#5d7a82', '#46636d', 3),
    cloud(1200, 130, 900, '#64828a', '#4a6771', 8),
    shophouse(-80, 620, 300, 430, '#7a8f84', 4, true),
    shophouse(230, 600, 230, 350, '#8c7a66', 9, true),
    shophouse(1160, 600, 220, 360, '#7d8a82', 13, true),
    shophouse(1390, 620, 320, 450, '#96745c', 18, true),
    ...[500, 600, 700, 880, 980, 1080].map(
      (x, k) =>
        rect(x, 420 - (k % 3) * 44, 84, 190, ['#7f989a', '#8aa19e', '#75908f'][k % 3] ?? C.grey) +
        path(
          range(6)
            .map((w) => `M${x + 14 + (w % 2) * 36},${446 - (k % 3) * 44 + Math.floor(w / 2) * 40}h16v20h-16z`)
            .join(''),
          '#f1d489',
          clear(0.75),
        ),
    ),
    at(
      800,
      600,
      0.6,
      path('M-70,0V-90H70V0Z', '#c9b48a'),
      templeRoof(0, -86, 240, 110, '#a86a44', '#e5c27e'),
      path('M-14,-180L0,-300L14,-180Z', '#e5c27e'),
    ),
    hang(
      [
        [-20, 120],
        [420, 260],
        [760, 330],
        [1100, 270],
        [1620, 100],
      ],
      40,
      '#2c3a40',
      4,
    ),
    hang(
      [
        [-20, 150],
        [420, 280],
        [760, 344],
        [1100, 290],
        [1620, 130],
      ],
      46,
      '#2c3a40',
      3,
    ),
    rect(414, 230, 10, 380, '#3d4a4c'),
    rect(1096, 240, 10, 370, '#3d4a4c'),
    path('M0,610H1600V1000H0Z', '#4f646a'),
    path('M560,606H1040L1900,1000H-300Z', '#5d757a'),
    path('M0,610H560L100,830L0,850Z', '#7a8580'),
    path('M1600,610H1040L1500,830L1600,850Z', '#7a8580'),
    line('M800,620L800,1000', '#e2d5b0', 14, 'stroke-dasharray="30 50" opacity=".5"'),
    ...(
      [
        [110, 640, '#f0b95c', 70],
        [330, 640, '#f0b95c', 60],
        [800, 610, '#f3dfae', 150],
        [1260, 640, '#f0b95c', 60],
        [1500, 650, '#e79a5c', 80],
        [560, 700, '#d4634a', 40],
        [1020, 710, '#f3cf7a', 40],
      ] as const
    ).map(([x, y, colour, w]) =>
      range(7)
        .map((k) =>
          ellipse(
            x + ((k * 31) % 24) - 12,
            y + 20 + k * 40,
            w * (0.5 + ((k * 7) % 5) * 0.16),
            7,
            colour,
            clear(0.34),
          ),
        )
        .join(''),
    ),
    poncho(640, 690, 0.9, C.gold),
    poncho(950, 696, 0.95, C.teal3, true),
    brolly(420, 540, 0.8, C.brick2),
    figure({
      x: 420,
      y: 724,
      h: 168,
      top: C.sand2,
      bottom: C.indigo2,
      hair: 'long',
      legs: 'skirt',
      pose: { near: [30, 140], far: [10, 20], legNear: [14, 0], legFar: [-12, -24] },
    }),
    brolly(1180, 552, 0.74, C.indigo3),
    figure({
      x: 1180,
      y: 716,
      h: 156,
      flip: true,
      top: C.gold,
      bottom: C.ink2,
      pose: { near: [30, 140], legNear: [14, 0], legFar: [-12, -24] },
    }),
    ...(
      [
        [420, 730, C.brick2],
        [1180, 722, C.indigo3],
        [650, 696, C.gold],
        [950, 700, C.teal3],
      ] as const
    ).map(([x, y, colour]) =>
      range(5)
        .map((k) => ellipse(x + (k % 2 ? 8 : -8), y + 14 + k * 16, 50 - k * 7, 4, colour, clear(0.45)))
        .join(''),
    ),
    tukTuk(
      1330,
      880,
      1.5,
      C.brick,
      { top: C.teal2, hat: 'helmet', hatColour: C.sand, sleeve: 'long' },
      rect(-134, -128, 166, 88, '#a9b8a6', clear(0.6)),
    ),
    ellipse(1340, 892, 260, 14, '#2c3a40', clear(0.5)),
    ...range(5).map((k) =>
      ellipse(1320 + (k % 2) * 20, 910 + k * 17, 210 - k * 28, 5, C.brick2, clear(0.35)),
    ),
    poncho(330, 910, 2, C.rose),
    ellipse(330, 916, 150, 10, '#2c3a40', clear(0.5)),
    ...range(5).map((k) => ellipse(330 + (k % 2) * 16, 932 + k * 14, 130 - k * 16, 5, C.rose, clear(0.5))),
    brolly(800, 590, 1.5, C.turmeric),
    figure({
      x: 770,
      y: 920,
      h: 290,
      view: 'back',
      top: C.sand,
      bottom: C.plum,
      legs: 'sarong',
      hair: 'bun',
      pose: { near: [24, 170], far: [14, 4] },
    }),
    figure({
      x: 872,
      y: 922,
      h: 180,
      view: 'back',
      child: true,
      top: C.teal3,
      bottom: C.ink2,
      legs: 'shorts',
      pose: { far: [60, 100] },
    }),
    round(848, 826, 46, 54, 12, C.brick2),
    ...range(5).map((k) => ellipse(800 + (k % 2) * 20, 936 + k * 13, 100 - k * 12, 4, C.butter, clear(0.5))),
    line(
      range(100)
        .map(() => {
          const [x, y, l] = [r.between(-40, 1640), r.between(-40, 980), r.between(26, 66)];
          return `M${Math.round(x)},${Math.round(y)}l${Math.round(-l * 0.24)},${Math.round(l)}`;
        })
        .join(''),
      '#e6efe6',
      2.4,
      clear(0.5),
    ),
    line(
      range(40)
        .map(() => {
          const [x, y] = [r.between(0, 1600), r.between(720, 990)];
          return `M${Math.round(x - 9)},${Math.round(y)}q9,6 18,0M${Math.round(x - 5)},${Math.round(y - 6)}l-4-7M${Math.round(x + 5)},${Math.round(y - 6)}l4-7`;
        })
        .join(''),
      '#e6efe6',
      2.2,
      clear(0.7),
    ),
  );
};

export const town = {
  'phnom-penh-skyline': skyline,
  pagoda,
  'market-stall': marketStall,
  'night-market': nightMarket,
  bicycles,
  'tuk-tuk': tukTukStreet,
  'street-food': streetFood,
  'rain-street': rainStreet,
};
