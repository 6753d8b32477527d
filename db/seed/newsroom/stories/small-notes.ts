import { p } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'small-notes',
  section: 'economy',
  tags: ['phnom-penh'],
  authors: ['piseth'],
  picture: 'books',
  sources: [{ source: 'tbc', kind: 'own_reporting' }],
  publishedAt: '2026-05-12T04:10:00Z',
  en: {
    slug: 'what-is-written-on-a-hundred-riel-note',
    headline: 'What is written on a hundred-riel note',
    dek: 'A small reading exercise, for those who still have one.',
    pictureCaption: 'Between two pages is where they turn up. Illustration: The Better Cambodia',
    body: [
      p(
        'A reader from Kandal found a hundred-riel note in a library book and wrote to ask what it might have bought in its day. We took it to the stalls outside our office. An egg, thought the coconut man, in about 1992. Half an egg, said the woman who sells eggs. A letter to the next province, said the retired postman, and was believed.',
      ),
      p(
        'Nowadays it buys nothing alone. But the note still does its duty in the donation boxes of pagodas, in bundles, crisp, asked for at the bank before every festival, since merit counts by the giving and many notes are more giving than one. The reader has put hers back at page 64. It had been marking, she writes, a rather good place.',
      ),
    ],
  },
};
