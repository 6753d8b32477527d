import { h2, p, picture, pullQuote, relatedLink } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'ottawa-khmer-class',
  section: 'diplomacy',
  alsoIn: ['education', 'people'],
  tags: ['canada', 'youth', 'schools'],
  authors: ['maly'],
  picture: 'books',
  sources: [{ source: 'tbc', kind: 'interview' }],
  publishedAt: '2025-08-23T05:00:00Z',
  en: {
    slug: 'thirty-three-consonants-before-the-snow',
    headline: 'Thirty-three consonants before the snow',
    dek: 'On Sunday afternoons, in a rented room far from the Mekong, children and two grandmothers are learning to read Khmer together.',
    pictureCaption: 'Thirty-three consonants, twenty-three books. Illustration: The Better Cambodia',
    body: [
      p(
        'Lesson four, and the class has reached ឆ. It is the letter with the small loop on top, and everybody’s loop has come out wrong. “Mine looks like a cat,” says a boy of eight, in English. “Then call it cat,” says the woman beside him, who is seventy-one, in Khmer. She is his classmate. She is also his grandmother.',
      ),
      p(
        'The room belongs to a community hall on the edge of a Canadian city where, from November, the car park is cleared with a plough. Fourteen people come on Sundays. We joined them for three weeks through a telephone propped against a thermos, which is also how the teacher joins: she lives in Kampong Cham and gives her lesson at two in the morning her time, after a nap.',
      ),
      h2('Who comes'),
      p(
        'There are children who understand everything that is said at home and answer in another language. There is a nurse who married into a family from Battambang and is tired of smiling. And there are the two grandmothers, who speak Khmer as well as anybody alive and never learned to write it. One was to have had six years of school and had one. The other had younger brothers.',
      ),
      p(
        'Families from Cambodia settled in Canada mostly in the eighties, many in Montreal and around Toronto, and nearly all as refugees. Their first concern was not spelling. The pagodas they founded held classes on and off, as long as a monk was there to give them. What is different now is that the teacher can be where the language is.',
      ),
      pullQuote('She is his classmate. She is also his grandmother.'),
      h2('The long alphabet'),
      p(
        'Khmer is no short course. Thirty-three consonants, of which each has a second form to tuck under its neighbour; two dozen vowels that stand before, behind, above or below, or on both sides at once; and every consonant belongs to one of two families, which decide how the vowel is said. The book of records lists it as the longest alphabet in use. The teacher does not mention this until lesson six.',
      ),
      p(
        'She teaches with food. ក is for *kor-ko*, a stew; ន is for *num*, which covers cake, bread and noodles; ត is for *trey*, fish. By the end of an hour everybody is hungry and somebody has usually brought something. Through the telephone we could see the lids come off but were, of course, of no use.',
      ),
      picture('bus-library', {
        alt: 'A teal van with bookshelves under a striped awning; children read on a mat in front of it.',
        caption: 'In Cambodia picture books go about by van. To Canada they come in suitcases.',
        credit: 'Illustration: The Better Cambodia',
      }),
      p(
        'Books are the bottleneck. There are good new picture books from Phnom Penh, but postage costs more than the book, and so they come in suitcases, a few at a time. The class has twenty-three. The favourite concerns a water buffalo who would like to be a teacher.',
      ),
      h2('A letter'),
      p(
        'In the last of our three weeks the older of the two grandmothers wrote a letter. It took the whole hour. It was to her sister in Prey Veng, whom she telephones every Saturday, so there was no news to put in it. The boy helped with the loops. When it was done she read it aloud, and the nurse from the other side of the room, to her own surprise, followed nearly every word.',
      ),
      p('It said that she was well, that it had not snowed yet, and that this was her handwriting.'),
      relatedLink(
        '/the-bell-at-six-evening-classes-under-a-pagoda-roof',
        'The bell at six: evening classes under a pagoda roof',
      ),
    ],
  },
};
