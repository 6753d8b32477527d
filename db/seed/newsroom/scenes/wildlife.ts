// Forests, wetlands and coasts, and who lives there.
import { basket, boat, stiltHouse } from './built.ts';
import {
  banana,
  beams,
  birds,
  blades,
  bush,
  cocoPalm,
  egret,
  foliage,
  lilyPad,
  lotus,
  ridge,
  ripples,
  scallop,
  streaks,
  sun,
  sunPath,
  treeline,
  water,
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
  type Point,
  path,
  poly,
  range,
  rect,
  round,
  scene,
  seeded,
  shape,
  stored,
  taper,
  turned,
  wash,
} from './parts.ts';
import { figure, footShadow, poses } from './people.ts';

/** A big leaf of the forest floor, its stalk at the origin, pointing up. */
const frond = (x: number, y: number, angle: number, length: number, colour: string) => {
  const w = length * 0.17;
  const ribs = range(6)
    .map((k) => {
      const t = 0.16 + k * 0.13;
      return `M0,${num(-length * t)}l${num(w * 0.7)},${num(-length * 0.08)}M0,${num(-length * t)}l${num(-w * 0.7)},${num(-length * 0.08)}`;
    })
    .join('');
  return turned(
    x,
    y,
    angle,
    path(
      `M0,0C${num(-w * 1.4)},${num(-length * 0.3)} ${num(-w)},${num(-length * 0.75)} 0,${num(-length)}C${num(w)},${num(-length * 0.75)} ${num(w * 1.4)},${num(-length * 0.3)} 0,0Z`,
      colour,
    ),
    path(
      `M0,0C${num(w * 1.4)},${num(-length * 0.3)} ${num(w)},${num(-length * 0.75)} 0,${num(-length)}Z`,
      darker(colour, 0.13),
    ),
    line(`M0,0V${num(-length * 0.95)}${ribs}`, lighter(colour, 0.22), Math.max(1.6, length * 0.01)),
  );
};
const fern = (x: number, y: number, s: number, colour: string, seed: number) => {
  const r = seeded(seed);
  return [-70, -42, -16, 12, 38, 66]
    .map((a) =>
      frond(
        x,
        y,
        a + r.between(-8, 8),
        s * r.between(0.75, 1.1),
        r.pick([colour, lighter(colour, 0.1), darker(colour, 0.14)]),
      ),
    )
    .join('');
};

const dolphins = () => {
  const body = (x: number, y: number, s: number, a: number, flip = false) =>
    (flip ? mirrored : at)(
      x,
      y,
      s,
      turned(
        0,
        0,
        a,
        path(
          'M-190,60C-170,-30 -90,-96 20,-96C70,-98 112,-84 128,-52C136,-30 132,-6 112,4C60,26 -20,20 -80,40C-120,52 -150,70 -190,60Z',
          '#6d8790',
        ),
        path(
          'M-190,60C-150,54 -110,10 -40,-6C20,-20 90,-6 126,-16C122,-6 118,2 112,4C60,26 -20,20 -80,40C-120,52 -150,70 -190,60Z',
          '#a9bcb8',
        ),
        path('M-52,-84C-54,-104 -66,-116 -82,-120C-78,-104 -84,-90 -92,-70Z', '#55707b'),
        path('M-10,2C-20,40 -50,66 -78,70C-70,44 -60,16 -46,2Z', '#55707b'),
        path('M-40,-82C10,-100 80,-96 112,-70C80,-86 20,-88 -40,-70Z', '#8ea5aa'),
        circle(84, -42, 6, C.ink),
        circle(86, -44, 2, C.sand),
        line('M130,-30Q112,-14 92,-18', '#3f5661', 4),
      ),
    );
  const splash = (x: number, y: number, w: number) =>
    ellipse(x, y, w, w * 0.13, '#f2e4c2', clear(0.8)) +
    ellipse(x, y + 4, w * 0.8, w * 0.08, '#2f6468') +
    range(9)
      .map((k) => circle(x - w + (k * w) / 4, y - 12 - ((k * 37) % 34), 3 + (k % 3) * 2, '#fbf0d8'))
      .join('');
  return scene(
    wash(['#f0d6a4', '#f3c596', '#dfae90'], 0, 380),
    sun(360, 240, 58, '#fff3d4', '#ffe6b2'),
    ridge(330, 120, '#b9a68e', 91, 420, 6),
    ridge(350, 70, '#8f9a83', 95, 420, 8),
    treeline(372, 46, '#5d7a66', 21),
    treeline(384, 28, '#40614f', 22),
    stiltHouse(1260, 388, 0.34, { roof: C.brick2 }),
    water(380, 620, ['#d9b587', '#94a08a', '#4d807f', '#23595f', '#124349'], '#f2dcb0', 4, 90),
    sunPath(360, 388, 300, 120, '#fff0c8', 6, 20),
    group(clear(0.5), foliage(1500, 470, 320, 130, '#4f7a5c', 5)),
    ellipse(1500, 530, 260, 16, '#3d5a50'),
    bush(1440, 520, 260, 130, '#4a7a58', 8),
    bush(1580, 524, 200, 110, '#3d6a50', 9),
    boat(1010, 520, 460, '#5a3428', C.turmeric, true),
    ...(
      [
        [880, 505, C.brick2, 'brim'],
        [960, 505, C.sand, 'cap'],
        [1030, 505, C.gold, undefined],
      ] as const
    ).map(([x, y, top, hat], k) =>
      figure({
        x,
        y,
        h: 128,
        seated: true,
        flip: true,
        pose:
          k === 0
            ? { ...poses.floor, near: [100, 96], far: [90, 80] }
            : k === 1
              ? { ...poses.floor, near: [80, 150], far: [80, 150] }
              : poses.floor,
        top,
        hat,
        hatColour: k ? C.brick : C.sand3,
        hair: k === 2 ? 'pony' : 'short',
      }),
    ),
    figure({
      x: 1160,
      y: 510,
      h: 160,
      flip: true,
      pose: poses.row,
      top: C.teal2,
      hat: 'cone',
      hatColour: C.butter,
    }),
    line('M1120,450L1230,580', C.wood, 6),
    body(680, 690, 1.15, -22),
    splash(560, 756, 150),
    splash(760, 748, 110),
    body(1080, 800, 0.9, -8, true),
    splash(1110, 842, 170),
    path('M240,700C250,656 300,640 350,668C380,686 390,700 392,706Z', '#6d8790'),
    path('M262,668C262,648 252,638 240,634C240,650 236,662 240,676Z', '#55707b'),
    splash(318, 706, 100),
    ripples(0, 620, 1600, 380, '#7fb0a6', 14, 50, 1.8),
    ripples(0, 820, 1600, 180, '#0d383e', 15, 24, 2),
    birds(700, 170, 140, '#8f7d6a', 2, 7, 14),
  );
};

const sarusCranes = () => {
  const legs = (x: number) =>
    line(`M${x},0L${x + 6},96L${x - 4},210M${x + 30},0L${x + 40},90L${x + 34},210`, '#c0766a', 6);
  const crane = (bend: string, head: Point, beak: string, wing = false) =>
    group(
      '',
      legs(0),
      path('M-120,6C-150,30 -168,64 -172,92C-130,92 -96,64 -70,40Z', '#5f6c74'),
      path('M-130,-4C-90,-70 20,-84 74,-50C84,-20 50,34 -10,38C-60,42 -100,30 -130,-4Z', '#aab6b4'),
      path('M-126,-2C-90,-50 0,-56 40,-30C20,10 -50,30 -130,40C-150,40 -150,14 -126,-2Z', '#8b9a9c'),
      line(
        'M-120,14C-80,-10 -30,-16 20,-14M-118,26C-80,10 -40,4 0,4M-100,36C-70,26 -50,22 -24,20',
        '#c9d2cc',
        3,
      ),
      wing
        ? [0, 1, 2, 3, 4]
            .map((k) =>
              taper(
                [-196 + k * 24, -176 + k * 22],
                13,
                [-318 + k * 16, -262 + k * 40],
                5,
                k % 2 ? '#4d5a63' : '#5f6c74',
              ),
            )
            .join('') +
            path('M-40,-44C-80,-140 -150,-200 -226,-222C-230,-180 -190,-100 -100,-50Z', '#c5cfca') +
            line('M-70,-64C-100,-120 -150,-170 -206,-196M-90,-60C-120,-104 -156,-140 -204,-164', '#9aa8a8', 4)
        : '',
      line(bend, '#aab6b4', 20),
      line(bend, '#b9c4c0', 12),
      ellipse(head[0], head[1], 17, 14, '#b23a25'),
      line(bend, '#b23a25', 17, 'stroke-dasharray="0.1 2000"'),
      path(beak, '#8a8066'),
      circle(head[0] + 4, head[1] - 4, 3.4, C.ink),
      ellipse(head[0] - 4, head[1] - 11, 11, 4, '#a9a493'),
    );
  return scene(
    wash(['#f6dca6', '#f4c08e', '#d99c82', '#a78284'], 0, 600),
    sun(1180, 330, 84, '#fff4d6', '#ffe6ae'),
    streaks(500, 160, 1200, '#fbe8c4', 13, 7),
    streaks(1250, 470, 700, '#c98d80', 15, 5),
    ridge(520, 60, '#a98685', 71, 640, 7),
    treeline(546, 40, '#826a72', 73),
    treeline(560, 24, '#645665', 74),
    wash(['#dcae86', '#b99276', '#8a7a52'], 556, 120),
    ripples(0, 566, 1600, 130, '#fce8bd', 3, 40),
    sunPath(1180, 562, 110, 140, '#fff0c8', 4, 10),
    ...(
      [
        [330, 210, 0.8],
        [450, 250, 0.65],
        [250, 276, 0.6],
        [560, 190, 0.55],
      ] as const
    ).map(([x, y, s]) =>
      at(
        x,
        y,
        s,
        path('M-70,6C-30,-6 30,-6 70,0L120,-6L128,-2L72,8C30,14 -30,16 -70,6Z', '#7d6a74'),
        path('M-10,0C-30,-50 -70,-80 -110,-90C-80,-50 -50,-20 20,2Z', '#8f7a80'),
        path('M10,2C30,-40 70,-76 100,-86C84,-46 60,-16 34,2Z', '#6d5c68'),
        line('M-70,6L-140,14', '#6d5c68', 4),
      ),
    ),
    blades(0, 690, 1600, 90, '#8d7a44', 3, 130, 4),
    blades(0, 720, 1600, 100, '#b3984f', 4, 130, 4),
    path('M0,700C400,670 800,720 1600,690V1000H0Z', '#8f8442'),
    ellipse(680, 830, 420, 46, '#e0b98c'),
    ripples(320, 800, 720, 60, '#fff0cc', 5, 16, 1.4),
    ellipse(1300, 900, 240, 26, '#d3ab82'),
    group(
      `transform="translate(660 826) scale(1 -0.5)" ${clear(0.25)}`,
      at(
        -40,
        -230,
        1.15,
        path('M-130,-4C-90,-70 20,-84 74,-50C84,-20 50,34 -10,38C-60,42 -100,30 -130,-4Z', C.plum),
      ),
    ),
    at(
      1310,
      600,
      0.62,
      crane('M64,-48C100,-90 90,-140 120,-170', [126, -176], 'M138,-184L190,-168L138,-170Z'),
    ),
    at(1440, 640, 0.5, crane('M64,-48C120,-40 130,40 150,90', [152, 100], 'M146,108L166,160L160,104Z')),
    at(
      600,
      590,
      1.18,
      crane('M64,-48C112,-92 84,-168 106,-226', [110, -236], 'M122,-250L196,-262L126,-236Z', true),
    ),
    mirrored(
      1010,
      610,
      1.1,
      crane('M64,-48C104,-96 80,-160 96,-206', [100, -216], 'M110,-232L178,-280L118,-216Z'),
    ),
    blades(-20, 1010, 560, 300, '#5b5f33', 6, 70, 6),
    blades(0, 1010, 380, 220, '#a59a4f', 7, 40, 5),
    blades(1150, 1010, 470, 240, '#5b5f33', 8, 60, 6),
    blades(1260, 1010, 340, 180, '#a59a4f', 9, 36, 5),
    blades(500, 1010, 700, 110, '#6d6c38', 10, 80, 5),
    blades(480, 1010, 740, 80, '#b8a957', 11, 60, 4),
    ...(
      [
        [90, 760],
        [150, 720],
        [250, 770],
        [1500, 800],
        [1430, 840],
      ] as const
    ).map(
      ([x, y]) =>
        line(`M${x},1000L${x + 8},${y + 40}`, '#5b5f33', 5) +
        taper([x + 8, y + 40], 9, [x + 9, y - 20], 8, '#6b4327'),
    ),
  );
};

const elephantForest = () => {
  const elephant = (calf: boolean) => {
    const hide = calf ? '#8a7a74' : '#75686a';
    const dark = darker(hide, 0.22);
    return group(
      '',
      taper([-120, -120], 46, [-126, -14], 32, dark),
      taper([96, -130], 42, [92, -14], 30, dark),
      path(
        'M-200,-190C-190,-290 -80,-330 20,-318C110,-316 170,-290 190,-220C196,-150 150,-104 60,-98C-40,-86 -150,-96 -186,-130Z',
        hide,
      ),
      taper([-150, -130], 52, [-168, -14], 34, hide),
      taper([136, -140], 46, [140, -14], 33, hide),
      path('M-196,-150C-140,-100 60,-100 176,-150C150,-104 110,-98 60,-98C-40,-86 -150,-96 -186,-130Z', dark),
      line('M-198,-200Q-226,-150 -212,-100', hide, 12),
      line('M-212,-104l-6,24M-212,-104l6,24', C.ink2, 4),
      path(
        'M130,-300C150,-350 230,-362 278,-322C304,-296 304,-250 300,-210C300,-150 310,-90 290,-40C280,-20 258,-22 256,-40C254,-60 268,-70 262,-110C256,-150 240,-180 210,-190C170,-200 130,-240 130,-300Z',
        hide,
      ),
      line(
        'M266,-150q16,4 34,-2M264,-124q18,6 38,0M264,-98q16,6 38,2M266,-72q14,6 34,4M262,-50q14,6 30,4',
        dark,
        4,
      ),
      path('M160,-310C120,-330 86,-300 88,-250C90,-210 120,-180 152,-190C180,-200 190,-280 160,-310Z', dark),
      path(
        'M158,-298C130,-310 104,-290 104,-250C106,-220 124,-200 146,-206C168,-214 178,-276 158,-298Z',
        '#a58a84',
      ),
      circle(240, -270, 7, C.ink),
      circle(242, -273, 2.4, C.sand),
      line('M226,-290q16,-8 28,2', dark, 5),
      calf ? '' : path('M256,-190C290,-180 320,-176 346,-196C330,-160 290,-158 250,-172Z', C.sand2),
      line('M-150,6h-34M120,6h40', dark, 3),
    );
  };
  const trunk = (x: number, w: number, colour: string, seed: number) => {
    const r = seeded(seed);
    return (
      path(
        `M${x - w * 1.6},1000C${x - w * 0.6},860 ${x - w * 0.5},700 ${x - w * 0.5},-10H${x + w * 0.5}C${x + w * 0.5},700 ${x + w * 0.7},860 ${x + w * 1.8},1000Z`,
        colour,
      ) +
      path(
        `M${x - w * 1.6},1000C${x - w * 0.6},860 ${x - w * 0.5},700 ${x - w * 0.5},-10H${x - w * 0.2}C${x - w * 0.2},700 ${x - w * 0.3},860 ${x - w * 0.9},1000Z`,
        lighter(colour, 0.14),
      ) +
      line(
        range(7)
          .map(() => {
            const [bx, by] = [x + r.between(-0.3, 0.4) * w, r.between(40, 800)];
            return `M${num(bx)},${num(by)}v${num(r.between(40, 110))}`;
          })
          .join(''),
        darker(colour, 0.25),
        5,
        clear(0.7),
      )
    );
  };
  return scene(
    wash(['#cfd99a', '#a8c084', '#6c9a6c', '#3d6f55']),
    glow(900, 160, 620, '#fff3c4', 0.9),
    ...[80, 260, 520, 640, 1010, 1150, 1340, 1540].map((x, k) =>
      rect(x, 0, 26 + (k % 3) * 12, 700, k % 2 ? '#86a873' : '#95b47c'),
    ),
    treeline(610, 90, '#7ba372', 3),
    rect(0, 606, 1600, 200, '#7ba372'),
    treeline(660, 60, '#5f9066', 4),
    rect(0, 656, 1600, 200, '#5f9066'),
    ...(
      [
        [180, 60, 420],
        [620, 20, 380],
        [1180, 30, 460],
        [1500, 80, 380],
        [900, -30, 420],
      ] as const
    ).map(([x, y, w], k) => scallop(x, y, w / 2, 110, k % 2 ? '#6f9f67' : '#7fae70', k + 5, 13)),
    trunk(380, 70, '#5d7a58', 5),
    trunk(1260, 80, '#58735a', 8),
    beams(0, 0, '#fff6cf', 0.2, [
      [620, 200, 170],
      [820, 560, 130],
      [960, 860, 210],
      [1120, 1260, 120],
    ]),
    path('M0,760C300,720 700,770 1000,740C1300,720 1500,750 1600,740V1000H0Z', '#4a7a50'),
    path(
      'M420,1000C560,860 760,800 1000,756C1080,742 1130,744 1140,752C980,830 900,900 900,1000Z',
      '#b08a58',
    ),
    path('M520,1000C640,880 800,820 990,772C900,840 800,910 790,1000Z', '#c9a46c'),
    ellipse(760, 862, 300, 26, '#1f4a3c', clear(0.4)),
    at(700, 856, 1.32, elephant(false)),
    ellipse(1150, 892, 150, 18, '#1f4a3c', clear(0.4)),
    mirrored(1200, 888, 0.66, elephant(true)),
    group(
      clear(0.16),
      poly(
        [
          [760, 380],
          [900, 380],
          [760, 860],
          [560, 860],
        ],
        '#fff6cf',
      ),
    ),
    trunk(70, 130, '#33503f', 2),
    trunk(1540, 150, '#2b4738', 3),
    ...(
      [
        [30, -20, 460],
        [360, -60, 420],
        [1240, -70, 420],
        [1560, -10, 520],
      ] as const
    ).map(([x, y, w], k) => foliage(x, y, w, 300, k % 2 ? '#2f5c42' : '#265039', k + 21)),
    line('M240,0C270,200 210,320 260,470M1380,0C1350,180 1400,260 1370,420', '#2b4738', 7),
    fern(120, 990, 270, '#2f6b47', 4),
    fern(360, 1010, 200, '#3c7d52', 5),
    fern(1360, 1000, 240, '#2f6b47', 6),
    fern(1530, 990, 290, '#27593f', 7),
    fern(980, 1020, 130, '#3c7d52', 8),
    ...range(6).map((k) =>
      at(
        470 + k * 150,
        130 + ((k * 83) % 140),
        0.7,
        path(
          'M0,0C-16,-18 -26,-8 -4,4C-20,12 -10,22 4,6C14,22 24,10 8,0C26,-10 12,-20 0,0Z',
          k % 2 ? C.gold : C.sand,
        ),
      ),
    ),
  );
};

const mangroves = () => {
  const r = seeded(19);
  const roots = (x: number, y: number, s: number, colour: string) =>
    line(
      [-150, -104, -62, -26, 24, 66, 112, 158]
        .map(
          (e) =>
            `M${num(x)},${num(y - Math.abs(e) * 1.5 * s - 30 * s)}Q${num(x + e * 0.9 * s)},${num(y - Math.abs(e) * 1.4 * s)} ${num(x + e * s)},${num(y + 8)}`,
        )
        .join(''),
      colour,
      11 * s,
    ) +
    taper([x, y - 40 * s], 14 * s, [x + 10 * s, y - 520 * s], 9 * s, colour) +
    line(
      `M${num(x)},${num(y - 300 * s)}Q${num(x - 60 * s)},${num(y - 380 * s)} ${num(x - 90 * s)},${num(y - 460 * s)}M${num(x + 4 * s)},${num(y - 340 * s)}Q${num(x + 70 * s)},${num(y - 400 * s)} ${num(x + 90 * s)},${num(y - 480 * s)}`,
      colour,
      11 * s,
    );
  return scene(
    wash(['#e9e2a8', '#bfd09a', '#86b08b'], 0, 620),
    glow(820, 330, 480, '#fff6cf', 0.95),
    ...range(12).map((k) => {
      const x = 40 + k * 140;
      return (
        rect(x, 0, 14, 560, '#93b28a') +
        line(
          `M${x + 6},470Q${x - 30},500 ${x - 40},566M${x + 6},470Q${x + 40},500 ${x + 50},566`,
          '#93b28a',
          7,
        )
      );
    }),
    ...range(7).map((k) =>
      scallop(80 + k * 250, 90 + (k % 2) * 40, 200, 120, k % 2 ? '#94b985' : '#84ad7b', k + 2, 13),
    ),
    wash(['#b5c79a', '#7fa58d', '#3d7873', '#174f53'], 560, 440),
    ...[240, 1350].map((x, k) => roots(x, 650, 0.95, k ? '#567a62' : '#4f745e')),
    roots(520, 610, 0.6, '#6d9070'),
    roots(1110, 612, 0.6, '#6d9070'),
    ...(
      [
        [220, 150, 420],
        [520, 200, 260],
        [1120, 200, 260],
        [1380, 150, 420],
      ] as const
    ).map(([x, y, w], k) => foliage(x, y, w, w * 0.62, k % 3 ? '#5f9163' : '#4c8058', k + 4)),
    poly(
      [
        [772, 566],
        [828, 566],
        [1130, 1000],
        [470, 1000],
      ],
      '#8a5f3e',
    ),
    poly(
      [
        [772, 566],
        [828, 566],
        [1130, 1000],
        [470, 1000],
      ],
      '#fff3c4',
      clear(0.12),
    ),
    line(
      range(15)
        .map((k) => {
          const t = ((k + 1) / 15) ** 1.9;
          const y = 566 + t * 440;
          return `M${num(772 - t * 302)},${num(y)}H${num(828 + t * 302)}`;
        })
        .join(''),
      '#5a3a28',
      4,
    ),
    line(
      'M776,530L430,860V1000M824,530L1170,860V1000M640,660V760M706,596V660M960,660V760M894,596V660M560,736V880M1040,736V880',
      '#6b4327',
      12,
    ),
    line('M770,556L400,960M830,556L1200,960', '#6b4327', 6),
    ripples(0, 580, 560, 300, '#f3ecba', 4, 26),
    ripples(1060, 580, 560, 300, '#f3ecba', 5, 26),
    footShadow(800, 756, 70),
    figure({
      x: 850,
      y: 740,
      h: 240,
      view: 'back',
      top: C.brick2,
      bottom: C.indigo2,
      hair: 'pony',
      legs: 'trousers',
      pose: { near: [26, 10], far: [8, 0] },
      hat: undefined,
    }),
    figure({
      x: 760,
      y: 770,
      h: 170,
      view: 'back',
      child: true,
      top: C.gold,
      bottom: C.ink2,
      legs: 'shorts',
      pose: { far: [120, 150] },
      holdFar:
        line('M0,0L-4,-34', C.leaf, 3) +
        path('M-4,-34q-14,-4 -16,-20q16,2 16,20q4,-16 18,-18q-2,16 -18,18', C.rice2),
    }),
    roots(90, 900, 1.5, '#2b4a3e'),
    roots(1520, 910, 1.5, '#27443a'),
    ...(
      [
        [40, 40, 560],
        [380, -60, 420],
        [1230, -60, 420],
        [1570, 40, 560],
      ] as const
    ).map(([x, y, w], k) => foliage(x, y, w, w * 0.56, k % 2 ? '#2f6247' : '#25533d', k + 14)),
    ...range(14).map((k) => {
      const [x, y] = [k % 2 ? r.between(1240, 1580) : r.between(20, 380), r.between(880, 990)];
      return (
        line(`M${num(x)},${num(y)}v-40`, '#3d6a4e', 4) +
        path(
          `M${num(x)},${num(y - 38)}q-20,-6 -22,-30q22,4 22,30q4,-24 26,-28q-4,22 -26,28`,
          k % 3 ? C.rice : C.rice2,
        )
      );
    }),
    at(
      1330,
      930,
      1.4,
      path('M-34,0C-40,-24 40,-24 34,0C24,10 -24,10 -34,0Z', C.brick2),
      line('M-30,-4q-24,-4 -26,-24M30,-4q24,-4 26,-24M-20,6l-14,14M20,6l14,14', C.brick2, 6),
      circle(-56, -30, 9, C.terra),
      circle(56, -30, 9, C.terra),
      circle(-8, -20, 4, C.ink),
      circle(8, -20, 4, C.ink),
    ),
    egret(330, 800, 1.4),
  );
};

const cardamomMountains = () => {
  const hornbill = (x: number, y: number, s: number) =>
    at(
      x,
      y,
      s,
      path('M-100,14C-150,10 -190,24 -220,30C-190,40 -140,36 -96,30Z', C.sand),
      line('M-180,20l-6,16M-160,18l-6,18', C.ink, 8),
      path('M-100,20C-60,-10 30,-14 70,0C60,26 0,40 -100,26Z', C.ink),
      path('M-20,30C0,36 50,26 66,10Z', C.sand),
      path('M-30,4C-80,-60 -120,-130 -190,-160C-110,-160 -10,-100 40,0Z', C.ink2),
      path('M-190,-160C-160,-158 -130,-146 -104,-126L-122,-104C-144,-128 -166,-146 -190,-160Z', C.sand),
      path('M20,4C50,-50 110,-100 170,-110C150,-70 110,-20 60,6Z', '#3a332c'),
      path('M60,-8C80,-24 104,-20 112,-6C108,8 84,14 64,8Z', C.butter),
      path('M104,-16C130,-20 160,-10 172,10C150,4 126,6 106,4Z', C.gold),
      path('M84,-20C100,-38 130,-34 142,-18C124,-20 104,-18 90,-14Z', C.turmeric),
      circle(94, -8, 3.6, C.brick),
    );
  return scene(
    wash(['#f2d9a5', '#f3c99d', '#cfc3a6', '#a5bdb0']),
    sun(430, 250, 72, '#fff5d8', '#ffe9b8'),
    ridge(380, 240, '#c0c5ad', 5, 1000, 5),
    group(clear(0.6), streaks(800, 400, 1700, '#f6ead0', 3, 8)),
    ridge(470, 230, '#9fb8a6', 15, 1000, 6),
    ridge(540, 190, '#7ea494', 27, 1000, 7),
    group(clear(0.55), streaks(700, 560, 1700, '#eef0d9', 6, 10)),
    ridge(640, 210, '#558777', 33, 1000, 6),
    treeline(660, 30, '#558777', 3),
    ridge(720, 180, '#3a6e61', 48, 1000, 6),
    path('M930,640C936,700 926,760 944,830L962,830C952,760 954,700 946,640Z', '#e5efdf'),
    group(clear(0.5), streaks(900, 760, 1500, '#e3ecd8', 9, 9)),
    ...range(16).map((k) => {
      const x = -20 + k * 112;
      const y = 800 + Math.sin(k * 1.3) * 26;
      return foliage(
        x,
        y,
        190 + (k % 3) * 30,
        120,
        ['#2f6553', '#376f58', '#2a5b4d'][k % 3] ?? C.forest,
        k + 3,
      );
    }),
    path('M1010,1000C1040,880 1120,800 1230,770C1330,750 1480,770 1600,730V1000Z', '#5a4632'),
    path(
      'M1130,840C1230,770 1330,760 1420,768C1500,768 1560,746 1600,730V770C1500,800 1300,800 1130,840Z',
      '#8a9a50',
    ),
    blades(1120, 830, 480, 44, '#5f7d3c', 4, 60, 4),
    footShadow(1290, 776, 60),
    figure({
      x: 1290,
      y: 778,
      h: 220,
      flip: true,
      pose: { near: [70, 146], far: [74, 140], legNear: [6, 0], legFar: [-12, -8] },
      top: '#5d6b3a',
      bottom: '#4a4a34',
      shoes: C.ink2,
      sleeve: 'long',
      hat: 'cap',
      hatColour: C.brick,
      holdFar: rect(-12, -4, 20, 8, C.ink),
    }),
    round(1296, 620, 44, 62, 12, C.brick2),
    line('M1300,624q-16,30 0,54', C.brick, 6),
    figure({
      x: 1400,
      y: 776,
      h: 210,
      flip: true,
      pose: { near: [20, 60], far: [96, 100], legNear: [8, 0], legFar: [-8, -6] },
      top: '#5d6b3a',
      bottom: '#4a4a34',
      shoes: C.ink2,
      sleeve: 'long',
      hair: 'pony',
      scarf: krama.brick,
    }),
    line('M1372,600L1352,780', C.wood2, 6),
    hornbill(760, 300, 1.1),
    hornbill(520, 420, 0.55),
    foliage(60, 940, 420, 260, '#1f4d40', 31),
    foliage(380, 1000, 380, 200, '#265848', 32),
    foliage(720, 1020, 360, 170, '#1f4d40', 33),
    fern(120, 1010, 220, '#3d7d5c', 3),
    fern(960, 1020, 170, '#2f6b4d', 4),
  );
};

const waterfall = () => {
  const r = seeded(61);
  const fall = (x: number, y: number, w: number, h: number) =>
    path(
      `M${x - w / 2},${y}Q${x},${y - 16} ${x + w / 2},${y}L${x + w * 0.56},${y + h}H${x - w * 0.56}Z`,
      '#dcebe0',
    ) +
    line(
      range(Math.round(w / 16))
        .map(() => {
          const px = x + r.between(-0.46, 0.46) * w;
          const py = y + r.between(0, 0.5) * h;
          return `M${num(px)},${num(py)}v${num(r.between(0.2, 0.5) * h)}`;
        })
        .join(''),
      '#a9cdc6',
      6,
    ) +
    line(
      range(Math.round(w / 19))
        .map(() => {
          const px = x + r.between(-0.44, 0.44) * w;
          const py = y + r.between(0, 0.6) * h;
          return `M${num(px)},${num(py)}v${num(r.between(0.15, 0.4) * h)}`;
        })
        .join(''),
      '#ffffff',
      5,
    );
  const rock = (points: Point[], colour: string) =>
    poly(points, colour) +
    poly(
      [
        points[0] as Point,
        points[1] as Point,
        [
          ((points[1] as Point)[0] + (points[2] as Point)[0]) / 2,
          ((points[1] as Point)[1] + (points[2] as Point)[1]) / 2 + 30,
        ],
        [(points[0] as Point)[0] + 12, (points[0] as Point)[1]],
      ],
      lighter(colour, 0.2),
    );
  return scene(
    wash(['#e3e6b8', '#b5cf9f'], 0, 300),
    glow(840, 60, 420, '#fff8d8', 0.9),
    ...range(8).map((k) =>
      foliage(-20 + k * 232, 110 + (k % 2) * 30, 300, 190, k % 2 ? '#6d9d64' : '#5d9160', k + 3),
    ),
    path(
      'M0,160C160,120 300,170 430,190L560,180C700,200 1000,190 1100,180C1260,140 1440,170 1600,130V760H0Z',
      '#4c4f49',
    ),
    ...range(17).map((k) => {
      const [x, y, w, h] = [
        (k * 211) % 1600,
        200 + ((k * 97) % 420),
        90 + ((k * 37) % 120),
        60 + ((k * 53) % 90),
      ];
      return poly(
        [
          [x, y + 12],
          [x + w * 0.3, y],
          [x + w, y + 8],
          [x + w * 0.9, y + h],
          [x + w * 0.1, y + h * 0.9],
        ],
        ['#5b5f56', '#43473f', '#666a5c', '#3a3f3a'][k % 4] ?? C.ink2,
      );
    }),
    fall(800, 190, 420, 250),
    path('M540,440L1070,440L1130,500L480,500Z', '#3f4640'),
    fall(760, 440, 600, 220),
    fall(1240, 250, 70, 424),
    fall(300, 240, 50, 434),
    ...range(7).map((k) =>
      bush(
        60 + ((k * 331) % 440) + (k % 2) * 1040,
        250 + ((k * 89) % 330),
        120 + (k % 3) * 26,
        76,
        k % 2 ? '#4f8a50' : '#3d7548',
        k + 7,
      ),
    ),
    ...range(13).map((k) =>
      ellipse(440 + k * 58, 668 + (k % 3) * 8, 62, 30, k % 2 ? '#f2f7ea' : '#dcebe0', clear(0.9)),
    ),
    wash(['#8fc4b8', '#4f9a96', '#237076', '#0f5257'], 670, 330),
    ...range(9).map((k) => ellipse(470 + k * 78, 676 + (k % 2) * 8, 60, 18, '#f2f7ea')),
    ripples(0, 690, 1600, 300, '#d6ece0', 9, 26, 1.5),
    ripples(0, 760, 1600, 240, '#0d454b', 10, 18, 1.8),
    line('M470,560A420,420 0 0 1 900,350', C.brick2, 9, clear(0.25)),
    line('M484,566A406,406 0 0 1 904,364', C.gold, 9, clear(0.35)),
    line('M498,572A392,392 0 0 1 908,378', C.teal3, 9, clear(0.4)),
    ...(
      [
        [600, 790, C.brick2, 'short'],
        [690, 770, C.gold, 'pony'],
        [930, 780, C.sand, 'short'],
      ] as const
    ).map(
      ([x, y, top, hair], k) =>
        ellipse(x, y + 10, 84, 14, '#d6ece0') +
        ellipse(x, y + 12, 70, 10, '#3b878a') +
        clip(
          `swim${k}`,
          rect(x - 150, y - 300, 300, 312, '#000'),
          figure({
            x,
            y: y + 24,
            h: 190,
            seated: true,
            child: true,
            flip: k === 2,
            top,
            hair,
            pose: { near: [130, 160], far: [100, 140], legNear: [0, 0], legFar: [0, 0] },
          }),
        ) +
        path(`M${x - 44},${y + 9}q44,14 88,0q-44,26 -88,0`, '#d6ece0'),
    ),
    rock(
      [
        [1120, 860],
        [1170, 770],
        [1420, 740],
        [1600, 780],
        [1600, 1000],
        [1080, 1000],
      ],
      '#575a50',
    ),
    footShadow(1310, 772, 70),
    figure({
      x: 1300,
      y: 760,
      h: 260,
      seated: true,
      face: true,
      flip: true,
      pose: { ...poses.sit, legNear: [78, 10], legFar: [70, 16], near: [20, 50] },
      top: C.rose,
      bottom: C.plum,
      legs: 'sarong',
      hair: 'long',
      scarf: krama.river,
    }),
    figure({
      x: 1450,
      y: 778,
      h: 210,
      face: true,
      child: true,
      flip: true,
      pose: { near: [-30, -20], far: [120, 150], legNear: [14, 0], legFar: [-16, -20] },
      top: C.teal2,
      bottom: C.brick2,
      legs: 'shorts',
      sleeve: 'none',
    }),
    rock(
      [
        [0, 830],
        [90, 780],
        [300, 800],
        [380, 900],
        [340, 1000],
        [0, 1000],
      ],
      '#43473f',
    ),
    rock(
      [
        [400, 960],
        [450, 910],
        [560, 920],
        [600, 1000],
        [380, 1000],
      ],
      '#575a50',
    ),
    basket(190, 800, 110, 56, C.wood3, circle(170, 742, 22, C.gold) + circle(206, 740, 20, C.rice2)),
    poly(
      [
        [60, 806],
        [140, 782],
        [150, 800],
        [72, 824],
      ],
      krama.brick,
    ),
    banana(60, 820, 320, '#3f7d48', 3),
    fern(20, 1010, 220, '#27593f', 13),
    line('M0,0C200,60 260,160 240,300M1600,0C1440,80 1420,180 1450,320', '#2f5c42', 8),
    ...range(12).map((k) =>
      frond(
        k < 6 ? 60 + k * 32 : 1560 - (k - 6) * 24,
        k < 6 ? 20 + k * 32 : 26 + (k - 6) * 34,
        k % 2 ? 150 : 210,
        110,
        k % 2 ? '#2f6b47' : '#3d7d52',
      ),
    ),
  );
};

const islands = () => {
  const island = (points: Point[], seed: number, trees: number) => {
    const r = seeded(seed);
    const cx = points.reduce((sum, [x]) => sum + x, 0) / points.length;
    const cy = points.reduce((sum, [, y]) => sum + y, 0) / points.length;
    const grow = (k: number, dy = 0) =>
      points.map(([x, y]): Point => [cx + (x - cx) * k, cy + (y - cy) * k + dy]);
    const crowns = range(trees)
      .map((): Point => {
        const [px, py] = r.pick(points);
        const d = Math.sqrt(r()) * 0.74;
        return [cx + (px - cx) * d + r.between(-22, 22), cy + (py - cy) * d + r.between(-16, 10) - 22];
      })
      .sort((a, b) => a[1] - b[1]);
    return (
      shape(grow(1.5, 14), '#3fa39b', clear(0.55)) +
      shape(grow(1.26, 12), '#7cc4b0', clear(0.75)) +
      shape(grow(1.1, 8), '#e8f0d8', clear(0.9)) +
      shape(points, '#f3ddb0') +
      shape(grow(0.86, -4), '#5f8a4c') +
      shape(grow(0.76, -8), '#34664a') +
      crowns
        .map(([x, y]) =>
          again(
            r.pick(['t1', 't2', 't3']),
            `translate(${num(x)} ${num(y)})scale(${num(r.between(0.7, 1.25))})`,
          ),
        )
        .join('')
    );
  };
  const groves = (['#2f6248', '#3a7350', '#4a8256'] as const)
    .map((tone, k) =>
      stored(
        `t${k + 1}`,
        scallop(0, 0, 34, 27, tone, k + 2, 9),
        scallop(-6, -7, 22, 16, lighter(tone, 0.16), k + 5, 8),
      ),
    )
    .join('');
  const longtail = (x: number, y: number, a: number, s: number, colour: string) =>
    turned(
      x,
      y,
      a,
      at(
        0,
        0,
        s,
        path(
          'M-60,0C-140,-20 -230,-40 -320,-54C-240,-14 -240,14 -320,54C-230,40 -140,20 -60,0Z',
          '#e8f4e8',
          clear(0.65),
        ),
        ellipse(6, 14, 66, 14, '#0d454b', clear(0.4)),
        path('M-60,-14C-20,-20 40,-18 78,0C40,18 -20,20 -60,14Z', colour),
        path('M-50,-8C-20,-12 30,-10 54,0C30,10 -20,12 -50,8Z', C.wood3),
        rect(-30, -13, 44, 26, C.sand2),
        line('M-60,0L-84,6', C.ink2, 4),
        circle(32, 0, 6, C.butter),
      ),
    );
  return scene(
    groves,
    wash(['#bfe0d3', '#6fc0b5', '#2b8f92', '#136a74', '#0d4f5b']),
    wash(['#f6cf9a', '#f5e1b6'], 0, 150),
    sun(1080, 84, 34, '#fff6dc', '#ffedc4'),
    streaks(500, 50, 900, '#fbe9c8', 4, 5),
    ridge(140, 74, '#a9c4b4', 5, 152, 7),
    ridge(148, 40, '#7fada2', 8, 152, 9),
    ripples(0, 200, 1600, 780, '#bfe6d8', 4, 60, 1.2),
    ripples(0, 500, 1600, 480, '#0d454b', 6, 40, 1.4),
    ...(
      [
        [500, 240, 300, 26],
        [1120, 210, 420, 20],
        [900, 330, 260, 22],
        [240, 340, 300, 30],
      ] as const
    ).map(([x, y, w, h]) => ellipse(x, y, w, h, '#9fd6c4', clear(0.35))),
    island(
      [
        [150, 250],
        [240, 216],
        [330, 226],
        [380, 256],
        [330, 290],
        [220, 294],
      ],
      3,
      14,
    ),
    island(
      [
        [1180, 230],
        [1290, 200],
        [1420, 216],
        [1480, 250],
        [1400, 282],
        [1250, 276],
      ],
      5,
      16,
    ),
    island(
      [
        [560, 320],
        [720, 276],
        [880, 300],
        [980, 372],
        [930, 450],
        [780, 440],
        [690, 470],
        [570, 420],
      ],
      8,
      60,
    ),
    island(
      [
        [1100, 640],
        [1230, 540],
        [1430, 560],
        [1540, 650],
        [1500, 780],
        [1380, 770],
        [1280, 850],
        [1140, 800],
        [1180, 720],
      ],
      11,
      78,
    ),
    island(
      [
        [60, 760],
        [170, 660],
        [330, 690],
        [400, 790],
        [330, 900],
        [160, 930],
        [50, 860],
      ],
      15,
      60,
    ),
    line('M1190,720L1090,742', C.wood2, 12),
    line('M1180,722l0,26M1150,728l0,26M1120,734l0,26', C.wood, 5),
    ...(
      [
        [1216, 690],
        [1246, 716],
        [1220, 748],
      ] as const
    ).map(
      ([x, y], k) =>
        poly(
          [
            [x - 26, y],
            [x, y - 26],
            [x + 26, y],
          ],
          k % 2 ? C.brick2 : C.turmeric,
        ) + rect(x - 16, y, 32, 16, C.wood3),
    ),
    ...(
      [
        [840, 448, C.brick2],
        [800, 446, C.gold],
        [870, 440, C.sand],
      ] as const
    ).map(
      ([x, y, colour]) =>
        circle(x, y, 11, colour) +
        poly(
          [
            [x, y],
            [x + 11, y - 3],
            [x + 8, y + 8],
          ],
          darker(colour, 0.3),
        ),
    ),
    longtail(760, 620, -18, 1.25, C.brick2),
    longtail(540, 560, 14, 0.8, C.teal),
    longtail(960, 870, -28, 1.4, C.turmeric),
    longtail(1090, 450, 160, 0.7, C.indigo2),
    ...(
      [
        [560, 760, 1],
        [620, 800, 0.8],
        [500, 820, 0.7],
      ] as const
    ).map(([x, y, s]) =>
      at(
        x,
        y,
        s,
        path('M-50,0C-20,-16 20,-16 40,0L62,-14L58,0L62,14L40,0C20,16 -20,16 -50,0Z', '#0d4f5b', clear(0.5)),
      ),
    ),
    group(
      clear(0.22),
      shape(
        [
          [380, 500],
          [520, 470],
          [640, 520],
          [560, 580],
          [420, 570],
        ],
        '#0d454b',
      ),
      shape(
        [
          [820, 700],
          [960, 670],
          [1060, 720],
          [940, 770],
        ],
        '#0d454b',
      ),
    ),
    ...(
      [
        [1000, 560, 1.2],
        [1060, 590, 0.9],
        [660, 900, 1.3],
      ] as const
    ).map(([x, y, s]) =>
      at(
        x,
        y,
        s,
        path(
          'M-44,-14C-20,-22 -8,-8 0,0C8,-8 20,-22 44,-14C20,-10 10,2 4,12L-4,12C-10,2 -20,-10 -44,-14Z',
          C.sand,
        ),
        line('M12,34q-20,14 -50,10', '#0d454b', 5, clear(0.3)),
      ),
    ),
  );
};

const lotusPond = () => {
  const stem = (x: number, y: number, to: number, colour = '#4c7a4e') =>
    line(`M${x},${y}Q${x + 14},${(y + to) / 2} ${x - 4},${to}`, colour, 10);
  const bud = (x: number, y: number, s: number) =>
    at(
      x,
      y,
      s,
      path('M0,10C-30,-10 -26,-60 0,-92C26,-60 30,-10 0,10Z', C.rose),
      path('M0,10C-30,-10 -26,-50 -8,-74C-4,-40 -6,-10 0,10Z', lighter(C.rose, 0.35)),
      path('M0,12C-16,6 -22,-10 -20,-26C-6,-16 6,-16 20,-26C22,-10 16,6 0,12Z', '#8fae5c'),
    );
  const tallPad = (x: number, y: number, w: number, tilt: number, colour: string) =>
    turned(
      x,
      y,
      tilt,
      ellipse(0, 0, w, w * 0.36, darker(colour, 0.25)),
      ellipse(0, -w * 0.05, w * 0.97, w * 0.32, colour),
      line(
        range(10)
          .map((k) => {
            const a = (k / 10) * Math.PI * 2 + 0.2;
            return `M0,${num(-w * 0.05)}L${num(Math.cos(a) * w * 0.86)},${num(-w * 0.05 + Math.sin(a) * w * 0.27)}`;
          })
          .join(''),
        lighter(colour, 0.28),
        3,
        clear(0.8),
      ),
      ellipse(w * 0.2, 0, w * 0.07, w * 0.035, C.haze, clear(0.9)),
    );
  return scene(
    wash(['#cfe0cf', '#e9e3c2', '#f3d2a3'], 0, 360),
    sun(1240, 180, 56, '#fff6dc', '#ffebc0'),
    treeline(300, 80, '#9dbb9c', 3),
    treeline(326, 50, '#7aa387', 4),
    cocoPalm(180, 350, 230, 30, '#5d8d6c', 2, '#7a7a58'),
    cocoPalm(300, 350, 170, -20, '#6a9874', 3, '#7a7a58'),
    at(
      1010,
      346,
      0.62,
      path('M-120,0V-60H120V0Z', C.butter),
      path('M-150,-56Q-60,-80 0,-150Q60,-80 150,-56Z', C.brick2),
      path('M-90,-104Q-40,-120 0,-190Q40,-120 90,-104Z', C.terra),
      line('M0,-190v-50M-150,-56q-16,-6 -18,-24M150,-56q16,-6 18,-24', C.gold, 7),
      ...range(5).map((k) => rect(-100 + k * 46, -54, 16, 54, C.brick)),
    ),
    wash(['#e3cfa3', '#8fb59c', '#3f827c', '#155a5c'], 346, 654),
    ripples(0, 356, 1600, 300, '#f6ebc4', 3, 44),
    ...range(26).map((k) => {
      const y = 372 + k * 8 + ((k * 31) % 20);
      return lilyPad(
        (k * 263) % 1640,
        y,
        20 + k * 1.5,
        ['#7ba46c', '#5f9466', '#8fb070'][k % 3] ?? C.rice,
        0.26,
        k,
      );
    }),
    ...range(8).map((k) => {
      const y = 392 + k * 18;
      return lotus((k * 397 + 120) % 1600, y, 0.22 + k * 0.02, k % 3 ? C.rose : C.sand2, 0.85);
    }),
    group(`transform="translate(700 602) scale(1 -0.4)" ${clear(0.25)}`, boat(0, 0, 520, C.deep, C.deep)),
    figure({
      x: 700,
      y: 520,
      h: 300,
      seated: true,
      face: true,
      pose: { ...poses.kneel, lean: 14, head: 4, near: [44, 70], far: [62, 84] },
      top: '#f3ead6',
      bottom: C.plum,
      legs: 'sarong',
      sleeve: 'long',
      hat: 'brim',
      hatColour: C.butter,
      scarf: krama.brick,
      hair: 'bun',
      hold: line('M-6,30L10,-10', '#4c7a4e', 3.4) + at(11, -12, 0.26, lotus(0, 0, 1, C.rose, 0.55)),
    }),
    ...range(9).map(
      (k) =>
        line(`M${560 + k * 9},560L${490 + k * 11},${500 - (k % 3) * 12}`, '#5f8a50', 5) +
        at(
          488 + k * 11,
          498 - (k % 3) * 12,
          0.42,
          path('M0,10C-30,-10 -26,-60 0,-92C26,-60 30,-10 0,10Z', k % 2 ? C.rose : lighter(C.rose, 0.3)),
        ),
    ),
    boat(690, 586, 540, '#5a3a2a', '#a8683c'),
    ...(
      [
        [420, 660, 150, '#4f8a5c'],
        [880, 680, 140, '#6a9d5f'],
        [1260, 650, 150, '#4f8a5c'],
        [120, 640, 130, '#6a9d5f'],
        [1520, 690, 130, '#5a945c'],
      ] as const
    ).map(([x, y, w, colour], k) => lilyPad(x, y, w, colour, 0.28, k + 40)),
    lotus(1070, 650, 1.3, '#f0b7a4', 0.9),
    stem(1290, 800, 640),
    bud(1288, 640, 0.9),
    stem(240, 1000, 640),
    tallPad(236, 640, 190, -8, '#5f9a62'),
    stem(620, 1000, 780),
    tallPad(614, 780, 230, 5, '#3f7f55'),
    stem(1500, 1000, 720),
    tallPad(1500, 720, 200, 9, '#4b8b5a'),
    stem(1180, 1000, 900),
    tallPad(1180, 900, 250, -4, '#2f6d4c'),
    stem(130, 1000, 880),
    tallPad(100, 880, 210, 6, '#36754f'),
    stem(960, 1000, 730, '#5f8a50'),
    lotus(958, 730, 3.5, C.rose),
    stem(420, 1000, 860, '#5f8a50'),
    lotus(416, 868, 2.5, '#f2c3b0', 0.95),
    stem(760, 1000, 860),
    bud(757, 850, 1.5),
    stem(1400, 1000, 850),
    bud(1398, 850, 1.25),
    at(
      360,
      590,
      1.4,
      line('M-30,0H26', C.brick, 4),
      ellipse(-6, -8, 26, 5, C.sand, `transform="rotate(24)" ${clear(0.75)}`),
      ellipse(-6, -2, 26, 5, C.sand, `transform="rotate(-24)" ${clear(0.75)}`),
      circle(28, 0, 5, C.brick),
    ),
  );
};

export const wildlife = {
  dolphins,
  'sarus-cranes': sarusCranes,
  'elephant-forest': elephantForest,
  mangroves,
  'cardamom-mountains': cardamomMountains,
  waterfall,
  islands,
  'lotus-pond': lotusPond,
};
