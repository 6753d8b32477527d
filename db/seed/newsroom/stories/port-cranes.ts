import { h2, p, pullQuote } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'port-cranes',
  section: 'economy',
  tags: ['transport', 'trade'],
  authors: ['vannak'],
  picture: 'port-cranes',
  sources: [{ source: 'tbc', kind: 'interview' }],
  publishedAt: '2026-11-22T08:15:00Z',
  status: 'in_review',
  en: {
    slug: 'what-the-crane-driver-sees',
    headline: 'What the crane driver sees',
    dek: 'Forty metres above the quay at Sihanoukville, a man with a glass floor reads the country’s shopping list.',
    pictureCaption: 'The islands begin where the cranes end. Illustration: The Better Cambodia',
    body: [
      p(
        'There is a window in the floor between his shoes. Through it Mr Rotha, who has been a crane driver for sixteen years, looks straight down on the roofs of containers. There is a lift, and there are two hundred and eleven steps for when the lift is being looked at. He has brought rice, a towel and a picture of his daughters.',
      ),
      p(
        'Sihanoukville is the country’s one deep harbour. Nearly everything that is too heavy for the sky and too far for the road comes in between its breakwaters: machines, cloth, paper, milk powder. What goes out is clothes, shoes, bicycles and rice. A crane driver does not know what is in the boxes. He knows how they swing.',
      ),
      pullQuote(
        'Rice hangs like a stone. Shoes dance. Bicycles I can tell with my eyes shut, but please do not print that I shut them.',
        'Mr Rotha',
      ),
      h2('Twenty-eight an hour'),
      p(
        'A good shift is twenty-eight boxes in the hour, one every two minutes or so. Each has to be set down on four pins the size of a fist. In wind he waits for it to breathe out. His younger colleagues learned on a simulator and are, he finds, very good, and a little surprised by rain.',
      ),
      p(
        'From his chair he can also see the islands, the fishing fleet, the railway yard, the roof of his house. His wife hangs a red towel on the line when lunch is ready. On that day at least, the next ship may have to wait two minutes.',
      ),
    ],
  },
};
