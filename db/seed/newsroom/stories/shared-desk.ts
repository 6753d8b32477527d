import { factBox, h2, p, relatedLink, table, ul } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'shared-desk',
  section: 'economy',
  tags: ['startups', 'youth', 'phnom-penh', 'women-in-business'],
  authors: ['sreymom'],
  picture: 'startup-desk',
  sources: [{ source: 'tbc', kind: 'interview' }],
  publishedAt: '2026-11-22T01:45:00Z',
  en: {
    slug: 'five-companies-one-long-table',
    headline: 'Five companies, one long table',
    dek: 'Above a tyre shop in Toul Kork, young founders share a room, a kettle and a rule about the word “disrupt”.',
    pictureCaption: 'The table was a door. Illustration: The Better Cambodia',
    body: [
      p(
        'The rule hangs over the kettle. Whoever says *disrupt*, *ecosystem* or *unicorn* puts a thousand riel into the cup, and on the last Friday of the month the cup buys lunch. In the first month it bought lunch for eleven. In October it came to one bowl of noodles, which they shared.',
      ),
      p(
        'The room is up a flight of outside stairs and used to be where the tyre shop kept the slow sizes. Five companies sit at a table made out of two doors. None of them has more than four people. Nobody has made a fortune, one has given up and begun again, and all have customers, which is how they got in: the sixth chair may be had by anyone who can show one paid invoice.',
      ),
      h2('Who sits there'),
      table(
        'Along the table, from the window',
        ['What they do', 'Since', 'First customer'],
        ['Sensors that tell a village when its water tank is low', '2023', 'A pagoda'],
        ['Bookkeeping by voice message for market sellers', '2024', 'An aunt, reluctantly'],
        ['School uniforms cut to measure from a photograph', '2024', 'A school of sixty'],
        ['Khmer subtitles for lectures', '2025', 'A dental faculty'],
        ['Spare parts for rice mills, found and delivered', '2025', 'A mill at a standstill'],
      ),
      p(
        'Dalin, of the water tanks, is an electrician’s daughter from Svay Rieng. Her sensor is a float, a battery and a telephone board in a length of drainpipe. The first version cost ninety dollars and was eaten by ants. The present one costs twenty-two; it is sealed with the wax that is used for surfboards, and sends one short message a day. If there is none, then someone walks over and looks, as before.',
      ),
      h2('Borrowed hours'),
      p(
        'What they share is not so much the rent as each other. Every Tuesday afternoon belongs to one of the five, and the other four work for it: make telephone calls, test, fold boxes. The bookkeeping by voice grew out of such a Tuesday. The uniform people had been complaining about their own accounts, and somebody handed them a telephone and said, just say it.',
      ),
      p(
        'The founders talk about money with some reserve. Two have had small grants; one has an uncle. There are investors in the city who look in now and then, and the table has learned to ask them first what they have been wrong about. The answers are said to be a good guide.',
      ),
      p(
        'On our way down we met the owner of the tyre shop, who lets the room. He had a good offer for it from a karaoke, he said, twice the rent. But his own pump had run dry one night last April, and at half past five in the morning a girl stood at his gate in slippers and told him about it before he knew.',
      ),
      factBox(
        'House rules',
        ul(
          'Calls on the stairs.',
          'Whoever takes the last coffee makes the next.',
          'Failures are told on Fridays, with slides if necessary.',
        ),
      ),
      relatedLink('/the-little-square-on-the-sugar-cane-press', 'The little square on the sugar-cane press'),
    ],
  },
};
