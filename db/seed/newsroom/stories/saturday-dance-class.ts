import { p, picture, sourceLine } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'saturday-dance-class',
  section: 'culture',
  tags: ['youth', 'phnom-penh'],
  authors: ['bopha'],
  picture: 'apsara-dance',
  sources: [{ source: 'tbc', kind: 'own_reporting' }],
  publishedAt: '2024-05-18T05:45:00Z',
  en: {
    slug: 'fingers-first',
    headline: 'Fingers first',
    dek: 'What you hear at the door of a children’s dance class on a Saturday.',
    pictureCaption: 'The hand that says “flower” and the hand that says “fruit” differ by one finger.',
    body: [
      p(
        'Counting, mostly. Thirty girls and four boys sit in rows on a tiled floor in Tuol Kork, bending their left hands back with their right. *Muoy, pi, bei.* The teacher walks along the rows with a fan, which she does not use for fanning.',
      ),
      p(
        'There are said to be thousands of gestures in the classical dance of Cambodia. The beginners have four: the leaf, the flower, the fruit and the seed. In that order the hands tell a whole life, and then begin again. It takes about a year before a finger stays where it has been put.',
      ),
      picture('classroom', {
        alt: 'Pupils from behind, a teacher at a blackboard with a circle and a graph; one hand is up',
        caption: 'On weekdays it is a classroom. On Saturdays the desks go into the corridor.',
      }),
      p(
        'A boy called Vichea wants to be the monkey, as nearly all the boys do. He has been told that the monkey, too, starts with the hands. He bends them back grimly, looking at the ceiling, where nobody can see that he is enjoying it.',
      ),
      sourceLine('The Better Cambodia'),
    ],
  },
};
