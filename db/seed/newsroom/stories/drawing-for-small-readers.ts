import { factBox, h2, p, picture, quote, relatedLink, sourceLine, ul } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'drawing-for-small-readers',
  section: 'education',
  alsoIn: ['culture'],
  tags: ['phnom-penh', 'schools', 'women-in-business'],
  authors: ['maly', 'bopha'],
  picture: 'books',
  sources: [{ source: 'tbc', kind: 'interview' }],
  publishedAt: '2026-12-05T01:00:00Z',
  status: 'scheduled',
  en: {
    slug: 'how-to-draw-a-crocodile-for-someone-who-is-five',
    headline: 'How to draw a crocodile for someone who is five',
    dek: 'Before the book fair, an illustrator, a writer and a very small jury get a picture book ready for the printer.',
    pictureCaption: 'At the book fair it will lie in a pile.',
    body: [
      p(
        'Page eleven is wrong. The jury has said so, all three of them, one after another and without conferring. The youngest put her finger on the crocodile and asked why he was sad.',
      ),
      p(
        'He isn’t sad, says Leakhena, who drew him. He is thinking. But she has been doing this for nine years and knows that if it needs to be explained it needs to be drawn again. She lays a sheet of tracing paper over his eyebrow.',
      ),
      h2('Thirty-two pages, two hundred words'),
      p(
        'The text is by a primary-school teacher in Takeo, and it fits on one side of paper. Each word is there because a child of six can read it. In Khmer that is a stricter matter than it sounds, since a short word may have a consonant sitting under a consonant and a vowel that goes all round both; there is a list of letters that come in the first term, and the crocodile, luckily, has an easy name.',
      ),
      p('Leakhena has a list too, of things she no longer does:'),
      ul(
        'Houses with chimneys.',
        'Mothers who are always cooking.',
        'Animals that teach a lesson by being eaten, unless they deserve it.',
        'Snow.',
      ),
      quote(
        'When I was little all the children in books had yellow hair. I thought that reading was something one did abroad.',
        'Leakhena, illustrator',
      ),
      picture('library', {
        alt: 'A tall hall of bookshelves with a ladder; readers at a table before an arched window',
        caption: 'Part of the printing goes to libraries, to be chewed.',
      }),
      p(
        'At this week’s book fair in Phnom Penh it will lie in a pile with dozens of others from the small publishers who have grown up in the capital. A first printing is two or three thousand. Part of that will go out again to the school libraries and reading buses, to be chewed.',
      ),
      factBox(
        'Reading aloud, according to the jury',
        ul('Do the voices.', 'Not so fast.', 'Go back to the page with the bath.'),
      ),
      p(
        'The eyebrow has gone up by a millimetre. The youngest looks for some time. He’s hungry now, she announces; and as that happens to be what page twelve is about, it is taken to the printer’s the same afternoon.',
      ),
      relatedLink(
        '/on-wednesdays-the-library-comes-to-the-mango-tree',
        'On Wednesdays the library comes to the mango tree',
      ),
      sourceLine('The Better Cambodia'),
    ],
  },
};
