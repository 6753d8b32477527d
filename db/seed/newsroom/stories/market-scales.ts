import { h2, p, ul } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'market-scales',
  section: 'economy',
  tags: ['trade', 'food'],
  authors: ['sreymom'],
  picture: 'market-stall',
  publishedAt: '2026-11-21T09:00:00Z',
  status: 'draft',
  en: {
    slug: 'the-man-who-weighs-the-weights',
    headline: 'The man who weighs the weights',
    dek: 'Once a year somebody comes to see if a kilo is still a kilo.',
    body: [
      p(
        'He comes with a wooden case, like a musician. Inside, in green felt, lie seven brass weights which nobody may touch with bare fingers, and a pair of gloves. The sellers of Boeung Keng Kang market have been expecting him since six and their scales have never been so clean.',
      ),
      h2('Notes'),
      ul(
        'Ask which goods are most often light. (He said cherries and laughed; not for print until checked.)',
        'Old Khmer units: the neal, the tael, the hap. Piseth has a list.',
        'Picture: hands with gloves.',
      ),
    ],
  },
};
