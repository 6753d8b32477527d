import { h2, ol, p, quote, sourceLine } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'bicycle-clinic',
  section: 'people',
  tags: ['schools', 'youth', 'women-in-business', 'siem-reap'],
  authors: ['vannak'],
  picture: 'bicycles',
  sources: [{ source: 'tbc', kind: 'own_reporting' }],
  publishedAt: '2024-03-09T04:20:00Z',
  en: {
    slug: 'the-bicycle-clinic-opens-at-four',
    headline: 'The bicycle clinic opens at four',
    dek: 'Three former pupils keep a village’s bicycles on the road to school, for the price of a rice cake.',
    pictureCaption: 'The patients, on the road again.',
    body: [
      p(
        'A boy arrives pushing, as one leads a sick animal. The chain has come off. It came off yesterday, too, and he has grease to the elbows from what he tried to do about it.',
      ),
      p('“Who put it back on?” asks Channa, not turning round. He did. “With what?” With a spoon.'),
      p(
        'The clinic is a tarpaulin, a pump and a wall of spanners drawn round in chalk, across the road from the lower secondary school of a commune in the east of Siem Reap province. It is five kilometres from the furthest village, mostly sand. A child who has a bicycle gets to class; a child whose bicycle is broken does so for about a week, on somebody’s carrier, and then somehow doesn’t. That was what the headmaster saw in his registers. Puncture, he wrote in the margin for a joke, next to the name of a girl who had left; and then he went through the book and wrote it eleven times.',
      ),
      h2('Three sisters, not related'),
      p(
        'Channa, Sophy and Leak were in the same class. Sophy’s uncle mends motorbikes and taught them one summer, on condition they did not touch his. They charge five hundred riel for a puncture and a thousand for anything with a name. The school gives them the tarpaulin and a share of what the parents’ committee raises at the New Year. On a good day each of them earns about what she would in the rice; but it is in the shade, and people say thank you.',
      ),
      quote('Boys bring it in when it’s dead. Girls bring it when it makes a noise.', 'Sophy, mechanic'),
      p('On Fridays they teach. The whole of the syllabus fits on the back of the sign:'),
      ol(
        'Air.',
        'Oil. (Not cooking oil.)',
        'Brakes: both.',
        'The bolt under the saddle that everybody forgets.',
        'When to stop and call us.',
      ),
      p(
        'By five the last of the patients have been seen. The boy with the chain is shown, slowly, with his own hands doing it, how a link that is stiff gets to be one that isn’t. He is asked for five hundred riel. He has three. He goes across to the stall and comes back with a rice cake instead, and stands there until they have all had a bite.',
      ),
      sourceLine('The Better Cambodia'),
    ],
  },
};
