import { factBox, h2, p, picture, quote, sourceLine, ul } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'mother-tongue',
  section: 'education',
  tags: ['schools', 'mondulkiri', 'youth'],
  authors: ['maly'],
  picture: 'classroom',
  sources: [
    { source: 'moeys', kind: 'document', url: 'https://www.moeys.gov.kh' },
    { source: 'tbc', kind: 'own_reporting' },
  ],
  publishedAt: '2025-10-21T02:00:00Z',
  en: {
    slug: 'first-lessons-in-the-language-of-home',
    headline: 'First lessons in the language of home',
    dek: 'In the north-eastern hills the youngest pupils begin school in Bunong, Kreung or Tampuan, and arrive at Khmer by a bridge of their own.',
    pictureCaption: 'Shutters open, one hand up. They used to be silent. Illustration: The Better Cambodia',
    body: [
      p(
        'The pig in the picture is called by three names this morning. A girl in the second row says the first one, in Bunong, before the teacher has finished unrolling the sheet. The teacher writes it on the left of the board, in Khmer letters. On the right she writes the Khmer word. Then there is some discussion as to whether the pig is a good one, and that takes place in Bunong, quickly, and is not written down.',
      ),
      p(
        'It sounds like nothing. But anyone who has stood in front of a first grade in these hills in earlier years, and watched thirty six-year-olds look at a teacher as one looks at rain, will know what has changed. They did not lack wits. They lacked a single word in common.',
      ),
      h2('The bridge'),
      p(
        'The first such classes were opened in Ratanakiri more than twenty years ago, in a handful of villages, by communities and an aid organisation. Old people were asked for words; linguists and villagers worked out how to spell languages that had hardly been written, using the letters of Khmer so that nothing has to be learned twice. The ministry watched, liked what it saw and made it policy. There is now a national plan for it in several provinces of the north-east.',
      ),
      p(
        'It works like a bridge with the toll shifting. In the first year most lessons are in the language of the village. In the second there is more Khmer, in the third more still, and by the fourth all of the teaching is in Khmer, to children who by then can read, reckon, and hold an opinion about a pig in two languages.',
      ),
      quote(
        'They used to be silent until the third grade and then leave. Now they interrupt me. I had to learn how to be interrupted.',
        'A first-grade teacher in Mondulkiri',
      ),
      h2('Who can teach it'),
      p(
        'The bottleneck is people. There are not many trained teachers who grew up with Kreung or Brao, since their own schooling was of the silent kind. So villages have put forward those they had: young women with six or nine years of school, farmers, a former policeman. They are trained in the holidays. Some have gone on, one term at a time, to the full certificate. At first they were often paid late and with a bag of rice; now the better part of them are on the state’s list.',
      ),
      p(
        'Parents had doubts. A father who had sold a cow so that his daughter might get on asked us, reasonably, why she should be taught at school what she could already speak at home. He was won over on a bus to the provincial town, when she read him all of the signs, both sides of the road, the whole way.',
      ),
      picture('bus-library', {
        alt: 'A teal van with bookshelves under a striped awning; children read on a mat in front of it.',
        caption: 'There are story books in five languages of the region. Many were drawn in the villages.',
        credit: 'Illustration: The Better Cambodia',
      }),
      p(
        'And there is a side effect, which no plan foresaw. Grandparents are being visited with exercise books. For *what is the name of that bird* the young teachers do not always have an answer, in any language; so they send the class to ask. In one village, the children have got two hundred and six birds, with drawings. Eleven of them nobody under sixty had ever heard the name of. Four have been seen.',
      ),
      factBox(
        'Some languages of the north-east',
        ul(
          '**Bunong**, mostly in Mondulkiri',
          '**Tampuan** and **Kreung**, in Ratanakiri',
          '**Brao** and **Kavet**, in Ratanakiri and Stung Treng',
          'All belong to the Mon-Khmer family, and are cousins of Khmer.',
        ),
      ),
      sourceLine('Ministry of Education, Youth and Sport', 'https://www.moeys.gov.kh'),
    ],
  },
};
