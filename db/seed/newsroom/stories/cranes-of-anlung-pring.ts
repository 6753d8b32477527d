import { correction, factBox, h2, h3, p, picture, pullQuote, sourceLine } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'cranes-of-anlung-pring',
  section: 'environment',
  tags: ['kampot', 'conservation', 'rice'],
  authors: ['chanthy'],
  picture: 'sarus-cranes',
  sources: [
    { source: 'moe-env', kind: 'document' },
    { source: 'tbc', kind: 'own_reporting' },
  ],
  publishedAt: '2026-02-21T00:10:00Z',
  updatedAt: '2026-02-24T04:00:00Z',
  en: {
    slug: 'the-cranes-that-wait-for-the-last-cart',
    headline: 'The cranes that wait for the last cart',
    dek: 'In a wetland behind the Kampot coast, farmers have learned to go home by a certain hour, and the tallest flying birds in the world have learned which.',
    pictureCaption: 'Red head, grey coat, and the manners of an ambassador.',
    body: [
      p(
        'At twenty past five Mr Him’s ox-cart, with Mr Him asleep on it, passes the third post on the dyke. At twenty-five past, four sarus cranes let themselves down out of the evening on wings as long as a doorway is high, put their feet on the ground one after another, and begin to walk about like people who have come to view the property.',
      ),
      p(
        'They had been waiting in the next field. They have, says the ranger, nothing against the ox. What they do not care for is the transistor radio.',
      ),
      p(
        'Anlung Pring is a small place, a few hundred hectares of sedge and shallow water a short way in from the sea, near the border with Vietnam. It is a protected landscape. In the dry season, from December on, it draws sarus cranes from the forests of the north, where they breed alone in clearings and are hardly seen. Here they eat the tubers of a little sedge, dig for them with great application, and keep company.',
      ),
      h2('Dancing is not only for courtship'),
      p(
        'The bird stands as tall as a woman. When two meet they bow, spread their wings, throw back their heads and shout at the sky, in duet, so that it sounds like one bird with a very wide mouth. Sometimes a third, passing by, jumps straight up into the air with its legs dangling. Nobody knows exactly why. Scientists call it social behaviour. The children on the dyke call it *the disco*.',
      ),
      pullQuote('What they do not care for is the transistor radio.'),
      p(
        'There are far fewer than there were. Across Cambodia and Vietnam the counts of twenty years ago ran to many hundreds; recent ones have been a fraction of that. Wetland has become prawn pond and dry-season rice, and the forests in the north have thinned. This is not a story of triumph. It is about keeping a door open.',
      ),
      h3('An arrangement'),
      p(
        'The arrangement is as follows. Thirty-odd families who farm up against the reserve grow one crop of long-stemmed rice in the wet season and leave the stubble standing. No pump is run after five. The buffaloes may graze in the reserve until January, which keeps the reeds from taking over, and then go out. Those who keep to it get help with seed, and a buyer who pays somewhat more for rice that is sold under a picture of the bird.',
      ),
      p(
        'Mr Him was against it. He is now the person who tells the others what time it is. The cranes, he points out, used to be on his grandmother’s pillowcases; it would be a foolish thing to have them only there.',
      ),
      picture('rice-paddies', {
        alt: 'Green rice fields from above: palms, a red track with an ox cart, planters and a buffalo',
        caption: 'The cart is on its way home. They wait in the next field.',
      }),
      factBox(
        'Seeing them without being seen',
        p(
          'Come before sunrise or in the last hour of light, between January and April. Stay on the dyke with the ranger, wear something dull, and bring binoculars rather than a drone. A crane that flies up has lost its supper.',
        ),
      ),
      p(
        'By six it is nearly dark. One of the four, a young one with a brown neck, has found a plastic sandal and is showing it to the rest.',
      ),
      correction(
        'clarification',
        '2026-02-24T04:00:00Z',
        'The four birds described were those seen from one point of the dyke on one evening; the article does not give a count for the reserve.',
      ),
      sourceLine('The Better Cambodia'),
    ],
  },
};
