import { h2, p, picture, pullQuote, sourceLine, ul } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'tuk-tuk-bookshelf',
  section: 'people',
  alsoIn: ['education'],
  tags: ['phnom-penh', 'schools', 'youth'],
  authors: ['maly'],
  picture: 'tuk-tuk',
  sources: [{ source: 'tbc', kind: 'interview' }],
  publishedAt: '2025-05-10T06:30:00Z',
  en: {
    slug: 'a-tuk-tuk-with-forty-two-books-and-no-fixed-route',
    headline: 'A tuk-tuk with forty-two books and no fixed route',
    dek: 'Mr Narith put up a shelf so that his daughter could read while he waited for fares. Then the passengers started.',
    pictureCaption:
      'One of many in these streets. Mr Narith’s is red, with fiction behind the driver and cookery by the door.',
    body: [
      p('You may borrow anything except the atlas.'),
      p(
        'The atlas is Mr Narith’s own. It was left on the back seat in 2017 by a passenger who had got out at the airport, and it is the reason for everything. He kept it for her for a month under the seat, in a pillowcase. In the second month he looked up Cambodia. By the fourth he was reading the coast of Chile between fares, and he noticed that he had stopped being bored.',
      ),
      p(
        'He is 46 and drives a red three-wheeler with a roof rack around the Russian market and the streets to the south of it. His daughter Malis used to sit with him after school until her mother finished at the factory. Hence the shelf: one plank with an elastic across it, four children’s books and a pencil case. A customer saw it, laughed, and the next day brought him a novel.',
      ),
      h2('Terms and conditions'),
      p(
        'There are forty-two volumes now. The rules are written inside the roof, in Khmer and in something close to English:',
      ),
      ul(
        'Take one home, bring it back, or bring another.',
        'If it rains, books first, then people.',
        'Do not tell the driver how it ends.',
        'The atlas stays.',
      ),
      p(
        'Passengers have been known to ask him to go round the block again, since they are at the bottom of a page. He charges for this. A nurse on night shifts has read the whole of a long romance eleven minutes at a time, there and back, and they have never spoken of it, except that on the day when she came to the last chapter he went by the river without being asked.',
      ),
      pullQuote('If it rains, books first, then people.'),
      picture('books', {
        alt: 'A stack of books beside a lit lamp, spectacles and jasmine; temple towers outside the window',
        caption: 'The collection is mostly novels, folk tales and a manual for a fridge.',
      }),
      p(
        'Books in Khmer go fastest. There are more of them than there were: small publishers in the capital bring out novels by people in their twenties, and every December at the book fair the queues go out of the door. Mr Narith goes on the last afternoon, when there are discounts. He buys what Malis tells him to. She is fifteen and severe. For herself she has started on the old novelists, Rim Kin and Nhok Them, out of her school reader, and holds that nothing so good has been written since by anyone who owned a telephone.',
      ),
      p(
        'How many have been stolen? He is almost offended. One. It was the book about how to get rich. In its place was left, at the end of the week, a different book about how to get rich, from which he concludes that the first had not worked.',
      ),
      sourceLine('The Better Cambodia'),
    ],
  },
};
