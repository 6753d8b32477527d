// The newsroom's faces: head and shoulders on a 600 × 600 sheet.

import { foliage, lotus, ridge, streaks, sugarPalm, sun, treeline } from './nature.ts';
import {
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
  mix,
  path,
  range,
  rect,
  sheet,
  turned,
  wash,
} from './parts.ts';

type Face = {
  skin: string;
  /** half the width of the jaw, 74 to 92 */
  jaw: number;
  chin: number;
  hair: string;
  brow?: string;
  brows?: 'soft' | 'straight' | 'heavy';
  eyes?: 'open' | 'smiling' | 'narrow';
  mouth?: 'grin' | 'smile' | 'calm';
  nose?: 'round' | 'long' | 'small';
  lips?: string;
  lines?: boolean;
  behind?: string;
  over?: string;
  extra?: string;
  neck?: number;
  turn?: number;
};

/** The face sits at 300,270; its parts are drawn about that point. */
const face = ({
  skin,
  jaw,
  chin,
  hair,
  brow = hair,
  brows = 'soft',
  eyes = 'open',
  mouth = 'smile',
  nose = 'round',
  lips,
  lines,
  behind = '',
  over = '',
  extra = '',
  neck = 44,
  turn = 0,
}: Face) => {
  const shade = darker(skin, 0.17);
  const ink = mix(skin, '#1c0f0c', 0.86);
  const lip = lips ?? mix(skin, C.brick, 0.55);
  const w = jaw;
  const head = `M${-w},-20C${-w - 4},-130 ${w + 4},-130 ${w},-20C${w - 2},40 ${w * 0.62},${chin - 6} 0,${chin}C${-w * 0.62},${chin - 6} ${-w + 2},40 ${-w},-20Z`;
  const eye = (x: number, flip: number) =>
    eyes === 'smiling'
      ? line(`M${x - 16},4Q${x},-12 ${x + 16},4`, ink, 5.5)
      : ellipse(x, 0, 16.5, eyes === 'narrow' ? 7 : 9.5, '#fffaf0') +
        circle(x + 2, 0, eyes === 'narrow' ? 6.5 : 8, '#2a1710') +
        circle(x + 4.5, -3, 2.4, '#fff') +
        line(`M${x - 18},2Q${x - flip},${eyes === 'narrow' ? -11 : -15} ${x + 18},1`, ink, 4.4);
  const eyebrow = (x: number, flip: number) =>
    brows === 'heavy'
      ? path(
          `M${x - 25},${-26 + flip * 3}Q${x},-42 ${x + 25},${-26 - flip * 3}L${x + 22},${-19 - flip * 3}Q${x},-32 ${x - 22},${-18 + flip * 3}Z`,
          brow,
        )
      : line(
          `M${x - 22},${-27 + flip * 2}Q${x},${brows === 'straight' ? -33 : -40} ${x + 22},${-27 - flip * 2}`,
          brow,
          brows === 'straight' ? 7 : 5.5,
        );
  const smile =
    mouth === 'grin'
      ? path('M-30,56Q0,64 34,55Q26,90 2,90Q-24,90 -30,56Z', '#5b1d19') +
        path('M-27,57Q0,64 31,56L28,67Q0,74 -25,67Z', '#fffaf2') +
        path('M-13,84Q2,74 18,83Q8,90 -13,84Z', C.rose)
      : mouth === 'smile'
        ? path('M-29,61Q-10,56 2,61Q14,56 33,60Q20,80 2,80Q-18,80 -29,61Z', lip) +
          line('M-29,61Q2,72 33,60', darker(lip, 0.45), 3)
        : path('M-25,61Q-9,57 2,62Q13,57 28,60Q16,78 2,78Q-13,78 -25,61Z', lip) +
          line('M-29,58Q-26,61 -22,62Q2,70 25,61Q29,60 31,57', darker(lip, 0.4), 3);
  const noseLine =
    nose === 'long'
      ? line('M6,-14C12,10 20,26 16,34Q8,42 -4,37', shade, 5)
      : nose === 'small'
        ? line('M12,26Q14,36 0,37', shade, 5)
        : line('M8,0C12,14 20,24 15,33Q4,42 -8,34', shade, 5);
  return group(
    'transform="translate(300 270)"',
    behind,
    path(`M${-neck},40L${-neck - 4},190Q0,236 ${neck + 4},190L${neck},40Z`, shade),
    path(`M${-neck},80Q0,150 ${neck},70L${neck},108Q0,170 ${-neck},112Z`, darker(skin, 0.3), clear(0.5)),
    group(
      `transform="rotate(${turn})"`,
      ellipse(-w + 1, 6, 15, 25, shade),
      ellipse(w - 1, 6, 15, 25, shade),
      path(head, skin),
      path(
        `M${-w},-20C${-w - 2},-80 -60,-100 -40,-104C-62,-50 -62,40 -22,${chin - 6}C${-w * 0.6},${chin - 14} ${-w + 2},40 ${-w},-20Z`,
        shade,
        clear(0.35),
      ),
      ellipse(-48, 40, 19, 13, C.rose, clear(0.32)),
      ellipse(52, 38, 19, 13, C.rose, clear(0.32)),
      eye(-35, 2),
      eye(38, -2),
      eyebrow(-36, 1),
      eyebrow(39, -1),
      noseLine,
      smile,
      lines
        ? line(
            'M-70,6q-8,8 -7,18M74,4q8,8 6,18M-46,46q-10,16 -4,28M52,44q10,16 4,28M-26,-58q28,-8 56,0',
            shade,
            3.4,
          )
        : '',
      over,
      extra,
    ),
  );
};

const shoulders = (colour: string, detail = '', width = 190) =>
  path(
    `M${300 - width},620C${300 - width + 4},500 ${300 - width + 46},462 230,440Q300,500 370,440C${300 + width - 46},462 ${300 + width - 4},500 ${300 + width},620Z`,
    colour,
  ) +
  path(
    `M${300 - width},620C${300 - width + 4},500 ${300 - width + 46},462 230,440C218,500 226,560 236,620Z`,
    C.ink,
    clear(0.1),
  ) +
  detail;
const openCollar = (colour: string) =>
  path('M228,442L300,540L372,442L394,462L340,560L300,540L260,560L206,462Z', lighter(colour, 0.18)) +
  line('M300,540V620', darker(colour, 0.22), 4) +
  range(2)
    .map((k) => circle(308, 566 + k * 34, 4.5, darker(colour, 0.35)))
    .join('');
const scarfAround = (pattern: string) =>
  `<g transform="translate(300 430) scale(11)">${path('M-8.6,1C-5,5.6 5,5.6 8.6,.6L10,4.4C6,9.4 -6,9.4 -10,4.6Z', pattern)}${path('M1,7.4L6.6,6.2L8.4,18L2,18Z', pattern)}${path('M-8.6,1C-5,5.6 5,5.6 8.6,.6L9,2C5,7 -5,7 -9,2.4Z', C.ink, clear(0.14))}${path('M1,7.4L6.6,6.2L6.9,8L1.1,9.4Z', C.ink, clear(0.18))}</g>`;

const surya = () => {
  const hair = '#4a4542';
  return sheet(
    600,
    600,
    wash(['#f3cf96', '#eeb483'], 0, 600, 0, 600),
    sun(450, 180, 90, '#fff0cf', '#ffe6b4'),
    streaks(280, 120, 500, '#fbe6c2', 5, 5),
    ridge(400, 40, '#c98d6c', 5, 600, 9),
    rect(0, 400, 600, 200, '#8d6a62'),
    shoulders(
      '#22405c',
      path('M228,442L300,560L372,442L392,456L366,620H234L208,456Z', C.sand2) +
        path('M208,456L190,470L232,620H262ZM392,456L410,470L368,620H338Z', '#1a3149') +
        path('M208,456L190,470L214,560L248,520ZM392,456L410,470L386,560L352,520Z', '#2d5273') +
        line('M300,560V620', C.sand3, 4),
      206,
    ),
    face({
      skin: '#9a6238',
      jaw: 86,
      chin: 116,
      hair,
      brows: 'heavy',
      brow: '#3a3330',
      eyes: 'open',
      mouth: 'smile',
      nose: 'long',
      lines: true,
      neck: 48,
      turn: 1,
      over:
        path(
          'M-92,-4C-112,-120 -60,-152 4,-150C76,-152 108,-110 92,-4C88,-46 80,-72 58,-84C20,-98 -20,-70 -62,-84C-80,-70 -88,-44 -92,-4Z',
          hair,
        ) +
        path(
          'M-92,-4C-102,-70 -92,-104 -72,-122C-84,-84 -86,-40 -82,10ZM92,-4C102,-70 92,-104 74,-124C86,-84 88,-40 84,10Z',
          '#a39c92',
        ) +
        path('M-60,-84C-40,-120 10,-136 50,-124C20,-124 -20,-104 -34,-80Z', '#6d6660') +
        path(
          'M-82,10C-80,70 -50,126 0,128C50,126 80,70 84,10C76,40 64,56 46,50C30,42 16,42 2,46C-12,42 -28,42 -42,50C-62,56 -76,40 -82,10Z',
          '#5b5450',
        ) +
        path('M-29,62Q-10,56 2,61Q14,56 33,60Q20,82 2,82Q-18,82 -29,62Z', '#a8583f') +
        line('M-29,62Q2,72 33,60', '#5b2a20', 3) +
        path('M-20,96Q2,108 24,96Q16,126 0,127Q-14,126 -20,96Z', '#c9c2b6', clear(0.8)),
      extra:
        circle(-37, 0, 28, '#fff', clear(0.12)) +
        circle(39, 0, 28, '#fff', clear(0.12)) +
        `<circle cx="-37" cy="0" r="28" fill="none" stroke="${C.ink}" stroke-width="5"/><circle cx="39" cy="0" r="28" fill="none" stroke="${C.ink}" stroke-width="5"/>` +
        line('M-9,-4Q1,-12 11,-4M-65,-4L-86,-8M67,-4L88,-8', C.ink, 5),
    }),
  );
};

const sreymom = () => {
  const hair = '#211715';
  return sheet(
    600,
    600,
    wash(['#1f6a6c', '#155356'], 0, 600, 0, 600),
    ...range(9).map(
      (k) =>
        path(`M${k * 80 - 30},0h40v74a20,16 0 0 1 -40,0Z`, C.gold) +
        path(`M${k * 80 + 10},0h40v74a20,16 0 0 1 -40,0Z`, C.sand2),
    ),
    ...range(14).map((k) =>
      circle(30 + k * 44, 500 - (k % 2) * 34, 34, k % 3 ? '#d98a35' : C.rice, clear(0.55)),
    ),
    rect(0, 510, 600, 90, '#6b4327'),
    shoulders(
      '#c0452f',
      path('M230,440Q300,520 370,440L384,450Q300,560 216,450Z', '#e0704f') + ellipse(300, 496, 6, 6, C.gold),
      168,
    ),
    face({
      skin: '#c98f63',
      jaw: 82,
      chin: 104,
      hair,
      eyes: 'smiling',
      mouth: 'grin',
      nose: 'small',
      neck: 36,
      turn: -3,
      behind:
        circle(70, -150, 48, hair) +
        circle(82, -160, 26, '#3a2a26') +
        path('M-92,0C-110,-130 -40,-150 0,-150C60,-150 110,-120 92,0Z', hair),
      over:
        path(
          'M-90,6C-112,-110 -50,-146 4,-146C70,-146 108,-100 90,6C84,-30 76,-60 40,-92C10,-60 -60,-50 -78,-36C-86,-24 -88,-10 -90,6Z',
          hair,
        ) +
        path('M40,-92C10,-112 -30,-120 -60,-104C-30,-96 0,-96 20,-78Z', '#3d2c27') +
        turned(
          84,
          -112,
          20,
          ...range(5).map((k) =>
            turned(0, 0, k * 72, path('M0,0C-14,-12 -12,-30 0,-36C12,-30 14,-12 0,0Z', C.sand)),
          ),
          circle(0, 0, 8, C.gold),
        ),
      extra: circle(-84, 36, 6, C.gold) + circle(84, 36, 6, C.gold),
    }),
  );
};

const dara = () => {
  const hair = '#1b1514';
  return sheet(
    600,
    600,
    wash(['#2b3358', '#7d5a7c', '#e58f73', '#f6c690'], 0, 470, 0, 600),
    sun(120, 380, 54, '#fff0cf', '#ffe0a8'),
    treeline(440, 40, '#4a3a58', 4, 0, 600),
    sugarPalm(520, 470, 300, '#3a2c4c', 3, '#3a2c4c', true),
    wash(['#d98a72', '#4a4a6c'], 440, 160, 0, 600),
    shoulders(
      '#3f5a4a',
      path('M226,444L300,520L374,444L396,460Q300,590 204,460Z', '#557361') +
        path('M258,470Q300,510 342,470L330,452Q300,480 270,452Z', C.sand),
      200,
    ),
    line('M214,456C200,520 216,570 240,600M388,456C402,520 384,570 360,600', C.ink, 13),
    face({
      skin: '#b07347',
      jaw: 84,
      chin: 110,
      hair,
      brows: 'straight',
      eyes: 'narrow',
      mouth: 'smile',
      nose: 'round',
      neck: 48,
      turn: 3,
      over:
        path(
          'M-88,-10C-100,-80 -104,-116 -70,-128C-70,-150 -30,-152 -18,-146C0,-164 40,-160 50,-146C84,-148 104,-110 90,-10C86,-36 82,-52 70,-66C56,-56 40,-74 26,-64C8,-78 -8,-58 -26,-68C-42,-54 -58,-72 -70,-58C-82,-48 -86,-30 -88,-10Z',
          hair,
        ) +
        path('M-60,-110q20,-26 52,-20M10,-128q30,-12 54,10', 'none', 'stroke="#4a3a34" stroke-width="7"') +
        path('M-24,96Q2,112 28,96Q14,114 2,114Q-10,114 -24,96Z', hair, clear(0.35)) +
        line('M-30,50Q2,40 34,49', hair, 4, clear(0.35)),
    }),
    group(
      'transform="translate(300 560)"',
      rect(-92, -48, 184, 110, C.ink, 'rx="16"'),
      rect(-92, -48, 184, 30, C.ink2, 'rx="12"'),
      rect(-30, -66, 60, 24, C.ink, 'rx="6"'),
      circle(0, 20, 46, '#3a3632'),
      circle(0, 20, 36, '#12303a'),
      circle(-8, 12, 20, C.teal2, clear(0.8)),
      circle(-14, 6, 7, '#fff', clear(0.8)),
      circle(66, -32, 9, C.brick2),
    ),
  );
};

const chanthy = () => {
  const hair = '#2a1c17';
  return sheet(
    600,
    600,
    wash(['#cfe0cb', '#9cc3ae', '#5f9a86'], 0, 600, 0, 600),
    treeline(360, 90, '#7fae95', 5, 0, 600),
    ...[60, 520].map((x, k) => foliage(x, 420, 260, 260, k ? '#3f7d5c' : '#4f8a63', k + 4)),
    group(
      'transform="translate(470 150) scale(.9)"',
      path('M-70,6C-30,-6 30,-6 70,0L120,-6L72,8C30,14 -30,16 -70,6Z', C.sand),
      path('M-10,0C-30,-50 -70,-80 -110,-90C-80,-50 -50,-20 20,2Z', C.sand2),
      path('M10,2C30,-40 70,-76 100,-86C84,-46 60,-16 34,2Z', C.sand),
    ),
    shoulders(
      '#7d7a4a',
      path('M226,444L300,536L374,444L398,462L344,566L300,536L256,566L202,462Z', '#98955f') +
        line('M300,536V620', '#5b5a34', 4) +
        rect(196, 540, 66, 60, '#6d6a3e', 'rx="6"') +
        rect(338, 540, 66, 60, '#6d6a3e', 'rx="6"') +
        path('M196,540h66v16l-33,12l-33,-12zM338,540h66v16l-33,12l-33,-12z', '#5b5a34') +
        line('M216,452C206,510 214,560 226,600M384,452C394,510 386,560 374,600', C.ink, 8),
      180,
    ),
    face({
      skin: '#b97e52',
      jaw: 80,
      chin: 108,
      hair,
      brows: 'straight',
      eyes: 'open',
      mouth: 'smile',
      nose: 'round',
      neck: 36,
      turn: 2,
      behind: path(
        'M-60,-90C-130,-60 -120,60 -128,130C-110,120 -100,150 -84,140C-90,60 -70,0 -50,-40Z',
        hair,
      ),
      over:
        path(
          'M-84,4C-104,-90 -60,-120 0,-122C60,-120 104,-90 86,4C84,-30 70,-56 56,-68C10,-74 -30,-66 -60,-56C-76,-40 -82,-20 -84,4Z',
          hair,
        ) +
        path('M-150,-74C-90,-92 90,-92 152,-74C120,-56 60,-62 0,-62C-60,-62 -120,-56 -150,-74Z', '#b7935c') +
        path('M-86,-80C-88,-160 -40,-172 0,-172C40,-172 90,-160 88,-80C40,-92 -40,-92 -86,-80Z', '#d6b27a') +
        path('M-86,-80C-88,-160 -40,-172 -10,-172C-50,-150 -56,-110 -52,-87Z', '#e6c894') +
        path('M-87,-82C-40,-94 40,-94 88,-82L87,-104C40,-116 -40,-116 -87,-104Z', C.teal),
      extra:
        circle(-28, 22, 2.4, '#8d5635') +
        circle(-44, 26, 2.2, '#8d5635') +
        circle(40, 24, 2.3, '#8d5635') +
        circle(54, 20, 2.2, '#8d5635'),
    }),
    group(
      'transform="translate(300 560)"',
      rect(-56, -36, 48, 66, C.ink, 'rx="12"'),
      rect(8, -36, 48, 66, C.ink, 'rx="12"'),
      rect(-14, -22, 28, 26, C.ink2),
      ellipse(-32, 30, 26, 12, C.ink2),
      ellipse(32, 30, 26, 12, C.ink2),
      ellipse(-32, 32, 18, 8, C.teal3),
      ellipse(32, 32, 18, 8, C.teal3),
    ),
  );
};

const bopha = () => {
  const hair = '#191212';
  return sheet(
    600,
    600,
    wash(['#6b2238', '#8c2f3b', '#b5523f'], 0, 600, 0, 600),
    glow(300, 250, 320, '#f6b06a', 0.5),
    ...range(12).map((k) =>
      turned(
        300,
        270,
        k * 30,
        path(
          'M0,-190C-30,-230 -26,-280 0,-310C26,-280 30,-230 0,-190Z',
          k % 2 ? '#c96a4a' : C.turmeric,
          clear(0.55),
        ),
      ),
    ),
    shoulders(
      '#0f5257',
      path('M150,508C200,470 260,500 320,560L300,620H118C118,580 130,530 150,508Z', C.gold) +
        path('M150,508C200,470 260,500 320,560L312,584C250,520 190,500 140,530Z', C.butter) +
        range(6)
          .map((k) => path(`M${150 + k * 26},${548 + k * 6}l12,-12l12,12l-12,12z`, C.brick))
          .join('') +
        path('M232,444Q300,510 368,444L360,436Q300,480 240,436Z', C.turmeric),
      164,
    ),
    face({
      skin: '#d09a6c',
      jaw: 78,
      chin: 108,
      hair,
      brows: 'soft',
      eyes: 'open',
      mouth: 'calm',
      lips: '#b23a2c',
      nose: 'small',
      neck: 33,
      turn: -2,
      behind: path('M-84,-40C-100,-140 -40,-164 0,-164C40,-164 100,-140 86,-40L60,40H-60Z', hair),
      over:
        path(
          'M-82,10C-98,-70 -76,-124 0,-126C76,-124 98,-70 84,10C80,-30 58,-84 2,-102C-56,-84 -78,-30 -82,10Z',
          hair,
        ) +
        ellipse(0, -160, 62, 44, hair) +
        ellipse(-16, -172, 30, 16, '#3a2c2a') +
        path('M-60,-138Q0,-112 62,-138L58,-124Q0,-98 -56,-124Z', C.gold) +
        line('M0,-126L2,-100', '#5b4038', 3) +
        group('transform="translate(66 -138) scale(.62)"', lotus(0, 0, 1.2, '#f0b7a4')),
      extra:
        path('M-82,34l-9,24l9,18l9,-18zM84,34l-9,24l9,18l9,-18z', C.gold) +
        circle(-82, 30, 6, C.brick2) +
        circle(84, 30, 6, C.brick2) +
        line('M-54,-4l-8,-5M57,-4l8,-5', '#1c0f0c', 4),
    }),
    group(
      '',
      path('M256,444Q300,492 344,444', 'none', `stroke="${C.butter}" stroke-width="5"`),
      circle(300, 474, 9, C.brick2),
      circle(300, 474, 4, C.butter),
    ),
  );
};

const vannak = () => {
  const hair = '#241a17';
  return sheet(
    600,
    600,
    wash(['#8fc1bd', '#cfe0cb', '#f3e3b8'], 0, 420, 0, 600),
    ridge(380, 70, '#8fb09a', 4, 600, 9),
    sugarPalm(90, 430, 260, '#3d7056', 4, '#5a4634'),
    rect(0, 420, 600, 180, '#b8633c'),
    path('M240,420H360L520,600H80Z', '#d08a58'),
    line('M300,424V600', C.sand2, 8, 'stroke-dasharray="26 20"'),
    shoulders(
      '#b7791f',
      path('M224,446Q300,520 376,446L392,458Q300,560 208,458Z', '#d99a35') +
        line('M300,520V620', '#8a5a14', 5) +
        path(
          'M206,456C190,500 186,560 190,620H218C214,560 218,500 232,452ZM394,456C410,500 414,560 410,620H382C386,560 382,500 368,452Z',
          '#5b3d2a',
        ),
      210,
    ),
    face({
      skin: '#94592f',
      jaw: 92,
      chin: 104,
      hair,
      brows: 'heavy',
      eyes: 'smiling',
      mouth: 'grin',
      nose: 'round',
      neck: 54,
      turn: -2,
      lines: false,
      over:
        path(
          'M-98,10C-124,-130 -60,-176 4,-176C76,-176 124,-130 100,10L84,14C92,-40 84,-62 60,-70H-56C-82,-62 -90,-40 -84,14Z',
          C.brick2,
        ) +
        path(
          'M-98,10C-124,-130 -60,-176 -6,-176C-60,-150 -76,-100 -74,-64C-88,-44 -88,-16 -84,14Z',
          '#cf6d46',
        ) +
        path('M-96,-58Q0,-92 98,-58L116,-44Q0,-74 -112,-44Z', C.brick) +
        rect(-14, -176, 30, 106, C.sand, 'opacity=".9"') +
        path('M-84,14L-70,86L-60,110M86,14L72,86L60,110', 'none', `stroke="${C.ink}" stroke-width="7"`) +
        path('M-30,50Q2,36 36,49Q20,54 2,52Q-16,54 -30,50Z', hair),
    }),
    scarfAround(krama.river),
  );
};

const maly = () => {
  const hair = '#2b1d19';
  return sheet(
    600,
    600,
    wash(['#2a5a4a', '#1f4a3c'], 0, 600, 0, 600),
    rect(0, 0, 600, 22, C.wood2),
    line(
      'M60,120h110M60,160h70M450,90l60,90l60,-90zM440,260c30,-40 60,40 100,-10M70,260a40,40 0 1 0 .1,0M70,300v-40l30,24',
      C.haze,
      5,
      clear(0.55),
    ),
    shoulders(
      '#f1e7d4',
      path('M226,444L262,520L300,470L338,520L374,444L392,456L346,556L300,490L254,556L208,456Z', '#ffffff') +
        path(
          'M208,456C180,500 178,570 182,620H250L254,556ZM392,456C420,500 422,570 418,620H350L346,556Z',
          '#6b3a5c',
        ) +
        path('M208,456C186,490 180,540 180,600L222,620C214,560 220,500 232,480Z', '#844a72'),
      174,
    ),
    face({
      skin: '#c48a5e',
      jaw: 84,
      chin: 102,
      hair,
      brows: 'straight',
      eyes: 'open',
      mouth: 'smile',
      nose: 'small',
      neck: 37,
      turn: 2,
      behind: path(
        'M-104,-30C-118,-140 -50,-160 0,-160C50,-160 118,-140 106,-30C108,40 112,90 96,112C60,126 -60,126 -94,112C-112,90 -106,40 -104,-30Z',
        hair,
      ),
      over:
        path(
          'M-88,12C-110,-100 -60,-146 0,-146C64,-146 110,-100 90,12C88,-20 84,-38 78,-52C40,-46 -30,-44 -76,-58C-84,-36 -86,-14 -88,12Z',
          hair,
        ) +
        path('M-60,-112C-30,-136 30,-136 60,-110C30,-120 -20,-120 -60,-112Z', '#4d3730') +
        path(
          'M-92,-10C-112,30 -106,90 -92,108C-76,100 -78,50 -84,20ZM94,-10C114,30 108,90 94,108C78,100 80,50 86,20Z',
          hair,
        ),
      extra:
        `<rect x="-66" y="-22" width="58" height="44" rx="15" fill="#fff" fill-opacity=".14" stroke="${C.brick}" stroke-width="6"/><rect x="10" y="-22" width="58" height="44" rx="15" fill="#fff" fill-opacity=".14" stroke="${C.brick}" stroke-width="6"/>` +
        line('M-8,-4Q1,-11 10,-4M-66,-6L-84,-9M68,-6L86,-9', C.brick, 6),
    }),
    turned(
      440,
      520,
      -24,
      rect(-70, -7, 130, 14, C.brick2),
      path('M60,-7L84,0L60,7Z', C.sand3),
      path('M77,-3L84,0L77,3Z', C.brick),
      rect(-82, -7, 14, 14, C.grey),
    ),
  );
};

const piseth = () => {
  const hair = '#171212';
  return sheet(
    600,
    600,
    wash(['#e9d3a4', '#dfb983'], 0, 600, 0, 600),
    ...range(3).map(
      (row) =>
        rect(0, 120 + row * 140, 600, 14, C.wood2) +
        range(20)
          .map((k) => {
            const h = 66 + ((k * 29 + row * 13) % 44);
            return rect(
              6 + k * 30,
              120 + row * 140 - h,
              25,
              h,
              [C.brick2, C.teal2, C.gold, C.indigo2, C.sand2, C.plum, C.leaf][(k * 3 + row * 2) % 7] ??
                C.gold,
              clear(0.62),
            );
          })
          .join(''),
    ),
    rect(0, 414, 600, 186, '#a8703f', clear(0.5)),
    shoulders('#f6efe0', openCollar('#f6efe0') + line('M216,470C240,520 256,560 262,620', C.stone, 3), 184),
    face({
      skin: '#ad7345',
      jaw: 85,
      chin: 118,
      hair,
      brows: 'heavy',
      eyes: 'open',
      mouth: 'grin',
      nose: 'long',
      neck: 50,
      turn: -3,
      over:
        path(
          'M-88,-14C-100,-100 -92,-142 -50,-150C-20,-172 66,-170 90,-126C100,-96 96,-50 90,-14C86,-36 82,-58 74,-70C60,-92 20,-104 -30,-96C-54,-92 -70,-80 -74,-66C-82,-52 -86,-34 -88,-14Z',
          hair,
        ) +
        path('M-64,62Q-58,108 0,118Q58,108 66,60Q50,104 0,106Q-50,104 -64,62Z', hair, clear(0.18)) +
        path('M-40,-112C-20,-146 40,-152 78,-122C44,-130 4,-124 -20,-102Z', '#3d302c'),
      extra: circle(30, 52, 3, '#5b3522'),
    }),
    group(
      'transform="translate(300 560)"',
      path('M-150,-6C-100,-34 -40,-30 0,-4C40,-30 100,-34 150,-6L146,60H-146Z', C.teal),
      path(
        'M-142,-12C-96,-38 -40,-34 0,-8C40,-34 96,-38 142,-12L138,40C96,22 40,24 0,44C-40,24 -96,22 -138,40Z',
        C.sand,
      ),
      line(
        'M0,-8V44M-116,-8Q-60,-22 -20,2M-114,8Q-60,-6 -20,18M20,2Q60,-22 116,-8M20,18Q60,-6 114,8',
        C.stone,
        4,
      ),
    ),
  );
};

export const portraits: Record<string, () => string> = {
  surya,
  sreymom,
  dara,
  chanthy,
  bopha,
  vannak,
  maly,
  piseth,
};
