import { h2, p } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'honey-label',
  section: 'economy',
  alsoIn: ['environment'],
  tags: ['food', 'conservation', 'trade'],
  authors: ['vannak'],
  picture: 'cardamom-mountains',
  sources: [{ source: 'tbc', kind: 'interview' }],
  publishedAt: '2026-02-10T02:00:00Z',
  updatedAt: '2026-02-12T08:00:00Z',
  status: 'withdrawn',
  withdrawnReason:
    'After publication the honey collectors told us that the agreement described here had been discussed but not signed. We could not confirm it elsewhere and have taken the story down until there is something to confirm.',
  en: {
    slug: 'forest-honey-finds-a-breakfast-table',
    headline: 'Forest honey finds a breakfast table',
    dek: 'A group of collectors in the hills is to supply a chain of small hotels all year round.',
    pictureCaption:
      'Forest to the horizon. The bees go up the tallest trees. Illustration: The Better Cambodia',
    body: [
      p(
        'Wild bees build in the open, a single comb as large as a door, hung from a branch thirty metres up. To take honey from them one needs smoke, a rope, a cousin and a moonless night. Nobody in the group takes the whole of a comb any more. They cut off the end with the honey and leave the brood, and in three weeks the bees have filled it again.',
      ),
      h2('From bottle to label'),
      p(
        'Until now it was sold by the roadside in old whisky bottles. From next month, the group told us, a family of small hotels will buy the whole of the harvest at a price fixed for two years, strained, bottled and under the name of the village. The first labels have come from the printer’s, and on the first of them the bee has seven legs.',
      ),
      p(
        'The collectors want to use a part of the income to pay for their own forest patrols, which they have so far done in their free time, with one motorbike and two telephones.',
      ),
    ],
  },
};
