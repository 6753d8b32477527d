import { factBox, h2, p, picture, quote, relatedLink, sourceLine, ul } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'fitting-stones-at-angkor',
  section: 'culture',
  tags: ['angkor', 'siem-reap', 'conservation'],
  authors: ['surya'],
  picture: 'angkor-silhouette',
  sources: [
    { source: 'apsara-authority', kind: 'document', url: 'https://apsaraauthority.gov.kh' },
    { source: 'unesco', kind: 'document', url: 'https://whc.unesco.org/en/list/668' },
    { source: 'tbc', kind: 'own_reporting' },
  ],
  publishedAt: '2025-08-23T03:10:00Z',
  en: {
    slug: 'the-patience-of-people-who-fit-stones',
    headline: 'The patience of people who fit stones',
    dek: 'At Angkor some of the most important work is done by people lying on their backs with a toothbrush.',
    pictureCaption: 'Five towers at six in the morning. Visitors watch the sun; the cleaners have begun.',
    body: [
      p(
        'The block weighs about as much as a small car and has been lying in the grass, face down, since before anyone’s grandmother was born. On Tuesday they turned it over. On the underside, as fresh as the day it was cut, was half of a lotus.',
      ),
      p(
        'That left the other half to find. There are, at a guess, four hundred blocks in this corner of the enclosure, numbered in white chalk and laid out in rows as if for inspection. Each has been measured. Some belong to the gallery, some to the tower and some, it is gradually becoming clear, to a building nobody has thought of. The team calls it *the jigsaw*, like every such team in the world.',
      ),
      p(
        'The temples of Angkor were put up without mortar. Sandstone blocks were ground against one another until they sat so close that a sheet of paper will not go between them, which means that no stone is quite the shape of any other and that each fits in one place only. This is a great help. It is also why it takes so long.',
      ),
      h2('Moss, roots, rain'),
      p(
        'Ratanak has worked on the site for seventeen years and supervises eleven people. He began as a basket carrier in the school holidays. Now he can tell by knocking with a knuckle whether a stone is sound: a good one answers, he says; a rotten one mumbles. In the rainy season the work is chiefly against water. It climbs in the stone from below, carrying salts, and when it dries the salts push off the surface in flakes with the carving on them.',
      ),
      picture('rain-street', {
        alt: 'A wet street in heavy rain: umbrellas, ponchos, a woman and a child from behind',
        caption: 'August on the way to work. Stone dries slowly; everything waits for it.',
      }),
      p(
        'So there is cleaning, with soft brushes and plain water, a palm’s width at a time. There is the judging of trees. Some hold a wall up and may stay, with a prop and a doctor’s appointment twice a year; others have to be talked down branch by branch. And there is the least visible part, which is the water under the ground: the sandy soil that carries the towers is firm only as long as it stays damp, and so the moats and the old reservoirs are kept filled, much as the engineers of the twelfth century intended.',
      ),
      quote(
        'Visitors ask me when we will be finished. I tell them, we are the part that doesn’t finish.',
        'Ratanak, site supervisor',
      ),
      factBox(
        'Some rules of the trade',
        ul(
          'Use the old stone wherever it can still carry its load.',
          'Where it cannot, cut new stone and leave it a little plainer, so that nobody is deceived.',
          'Do nothing that the next generation could not undo.',
          'Write it down. Then write down where you wrote it.',
        ),
      ),
      p(
        'Angkor has been on the World Heritage List since 1992. In the early years most of the specialists came from abroad: Indian, French, Japanese, German, Chinese, American teams, each with its temple. They are still here, and welcome; but the person who signs the drawing, the mason who taught the mason, and the woman who flies the drone are now nearly always Cambodian.',
      ),
      p(
        'The second half of the lotus has turned up, incidentally. It was in row nine, where it had been used as a bench at lunchtime for as long as anyone can remember.',
      ),
      relatedLink('/the-puppets-that-need-the-dark', 'The puppets that need the dark'),
      sourceLine('APSARA National Authority', 'https://apsaraauthority.gov.kh'),
    ],
  },
};
