import { gallery, h2, p, pullQuote, relatedLink, sourceLine, table } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'library-on-wheels',
  section: 'education',
  tags: ['schools', 'battambang', 'youth'],
  authors: ['maly'],
  picture: 'bus-library',
  sources: [{ source: 'tbc', kind: 'own_reporting' }],
  publishedAt: '2025-04-05T01:40:00Z',
  en: {
    slug: 'on-wednesdays-the-library-comes-to-the-mango-tree',
    headline: 'On Wednesdays the library comes to the mango tree',
    dek: 'A bus that once went to the border carries 1,900 books round eleven villages. The one about the crocodile is always out.',
    pictureCaption: 'Shoes off, please. The driver sweeps it himself.',
    body: [
      p(
        'The horn has two notes, and the children know which. Lorries carrying cassava have one. So at the second note of the second blast the whole of the front row of grade three is out of the door, as happens every fortnight, and the teacher goes on speaking for a moment to the empty benches, as teachers do, and then goes too.',
      ),
      p(
        'It used to be the night bus to Poipet. The seats have been taken out, all but four, and there are shelves, a carpet and a stuffed tiger with one eye. Mr Rin drives it. He drove it in its former life and maintains that it goes better for the weight being in words.',
      ),
      h2('What goes and what stays'),
      p(
        'There are libraries in Cambodian schools, more than there were, and organisations that have been bringing books out to villages by motorbike, boat and van since the nineties. They have learned the same thing over and over: that a book in a locked cupboard is a brick. This bus belongs to a group of retired teachers in Battambang. It has no computer. Each book has a pocket with a card, each child a peg.',
      ),
      p(
        'Miss Nary, 61, keeps the cards. She taught literature for thirty-four years and was, she says, an adequate teacher and a terrible one for small children, being easily bored. Here there is no time to be. Somebody wants a thing about volcanoes. Somebody wants the same thing as last time. A grandmother, who has walked over to bring back a boy’s book because he has mumps, wants to know if there is anything on ducks.',
      ),
      table(
        'The most borrowed this school year, from the cards',
        ['What it is about', 'Times out'],
        ['A crocodile who is afraid of baths', '212'],
        ['Judge Rabbit, the old tales', '188'],
        ['How an engine works, with flaps', '171'],
        ['Ghosts', '169'],
        ['A girl who goes to the moon by ladder', '140'],
        ['Ducks, keeping of', '9, all to one reader'],
      ),
      pullQuote('A book in a locked cupboard is a brick.'),
      p(
        'Nearly everything is in Khmer, and most of it is new. Twenty years ago a child who had finished the school reader had come to the end; what there was besides was foreign, photocopied or about hygiene. Now there are young writers and illustrators in Phnom Penh who make stories in which the houses have stilts and the mangoes have salt and chilli with them. They cost about as much as two iced coffees. Few families in the eleven villages would ever buy one. All of them know about the crocodile.',
      ),
      gallery(
        'One Wednesday, four stops',
        {
          scene: 'bus-library',
          alt: 'A teal van with bookshelves under a striped awning; children read on a mat in front of it',
          caption: 'Under the mango tree, 8.10.',
        },
        {
          scene: 'classroom',
          alt: 'Pupils from behind, a teacher at a blackboard with a circle and a graph; one hand is up',
          caption: 'Grade three, before the horn.',
        },
        {
          scene: 'bicycles',
          alt: 'Pupils in white shirts cycle along a red-earth road past sugar palms',
          caption: 'Borrowed, and on its way home.',
        },
        {
          scene: 'road-bridge',
          alt: 'A cable-stayed bridge over a river; a man and a child wave from the bank',
          caption: 'The good bridge. The small ones decide, in the rains, how many villages there are.',
        },
      ),
      p(
        'Do they lose many? A few, to rain and to goats. One was returned after three years by a young man with a moustache, in uniform, who had found it in his mother’s house and turned very red. The fine is a poem, learned by heart. He stood on the step of the bus and recited it, right through, while the whole school listened; and then he asked, since he was there, if the one about the engine was in.',
      ),
      relatedLink('/the-bicycle-clinic-opens-at-four', 'The bicycle clinic opens at four'),
      sourceLine('The Better Cambodia'),
    ],
  },
};
