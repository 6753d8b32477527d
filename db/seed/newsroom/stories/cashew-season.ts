import { factBox, h2, p, relatedLink, sourceLine, ul } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'cashew-season',
  section: 'economy',
  tags: ['food', 'trade', 'women-in-business'],
  authors: ['sreymom'],
  picture: 'market-stall',
  sources: [{ source: 'maff', kind: 'document' }],
  publishedAt: '2026-12-12T01:00:00Z',
  status: 'scheduled',
  en: {
    slug: 'the-nut-outside-the-apple',
    headline: 'The nut outside the apple',
    dek: 'Cambodia grows a great many cashews and cracks very few of them. In Kampong Thom a shed full of neighbours wants to change the proportion.',
    pictureCaption:
      'Fruit is sold at the market. The nut that hangs below the cashew apple mostly goes abroad in its shell. Illustration: The Better Cambodia',
    body: [
      p(
        'A cashew is a nut that has been put on as an afterthought. It hangs below its fruit, the size of a thumb and curved like a comma, in a shell that burns the skin. Whoever gets it out whole has earned something. Whoever sells it as it fell off the tree has earned very little, and that, until now, has been Cambodia’s part in the affair.',
      ),
      p(
        'The country has become one of the largest growers in the world, and the trees blossom as we write, from Kampong Thom to Ratanakiri. Nearly all that they bear crosses the border in its shell and is roasted, cracked, peeled and graded in Vietnam. Only a small part is processed here.',
      ),
      h2('The shed'),
      p(
        'In a long shed beside the road in Kampong Thom, thirty people are practising on last year’s nuts. They sit in pairs at iron cutters that work with a pedal: one sets the nut and steps, the other lifts the kernel out with a bent needle. Oil on the fingers; radio; a fan. A whole white kernel goes into the left bowl, a half goes right, the broken ones go into the middle and from there, not quite unnoticed, into the children.',
      ),
      p(
        'Mrs Sokha, whose shed it is, borrowed for the steamer and the dryer and pays by the kilo. A good pair makes thirty kilos a day. She buys from eighty farms nearby, and has begun to tell them what she sees in the bowl: which trees have small kernels, who picks too early. “The trader never told them anything,” she said. “He only weighed.”',
      ),
      p(
        'The season begins in February. She has orders for a third of it, mostly from people who have a café. For the rest she is counting, as she put it, on hunger.',
      ),
      factBox(
        'Roasting at home',
        ul(
          'Shelled raw kernels, in one layer, at 160 degrees.',
          'Twelve to fifteen minutes. Turn them twice.',
          'Salt water, a tablespoon, over the hot nuts. Wait until they have stopped talking.',
        ),
      ),
      sourceLine('Ministry of Agriculture, Forestry and Fisheries', 'https://www.maff.gov.kh'),
      relatedLink(
        '/the-rice-that-smells-of-pandan-and-who-looks-after-its-seed',
        'The rice that smells of pandan',
      ),
    ],
  },
};
