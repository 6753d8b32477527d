import { h2, p, picture, pullQuote, relatedLink, rule, ul } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'interpreters',
  section: 'diplomacy',
  alsoIn: ['education'],
  tags: ['asean', 'youth', 'phnom-penh'],
  authors: ['piseth', 'surya'],
  picture: 'meeting-table',
  sources: [{ source: 'tbc', kind: 'interview' }],
  publishedAt: '2026-11-20T01:00:00Z',
  en: {
    slug: 'two-people-in-a-glass-box-saying-what-others-mean',
    headline: 'Two people in a glass box, saying what others mean',
    dek: 'No meeting of neighbours works without the interpreters at the back of the room. A new generation is learning to listen and speak at the same time.',
    pictureCaption:
      'Ten people talk. The two who speak for them sit behind glass, out of the picture. Illustration: The Better Cambodia',
    body: [
      p(
        '“Never translate the joke,” says Sokunthea. “Say: the speaker has made a joke. Please laugh. Then everybody laughs, and the speaker is happy, and you have three seconds to breathe.”',
      ),
      p(
        'She is twenty-six and has been at it for two years. Her place of work is a glass box at the back of a hotel ballroom, about the size of two telephone kiosks, with a lamp, a jug, two microphones and a colleague. In front of her, on the far side of the glass, forty people are discussing the labelling of medicines. In her headphones one of them is talking English at some speed. Out of her mouth, half a sentence later, comes Khmer.',
      ),
      p(
        'Conference interpreters work in pairs and change over every half hour, because nobody can keep it up for longer. The one who is resting does not rest. She writes down figures and names for the one who is speaking and pushes them along the desk. A good partner, Sokunthea says, knows before you do which word you are about to lose.',
      ),
      h2('A language without a break'),
      p(
        'Between English and Khmer the difficulties are of a particular kind. English puts the important word first and Khmer likes to build up to it. English has one *you*; Khmer has a staircase of them, and the wrong step is heard at once. A young minister’s remark to an old one can come across perfectly in meaning and still land a stair too low.',
      ),
      p(
        'Then there are the words that do not exist yet. For a great many of them somebody in a booth had to think of something on the spot. Some of these emergency words have since been approved by the proper committees and are in school books. Others, to the relief of those who made them, were not.',
      ),
      pullQuote('English has one you; Khmer has a staircase of them.', 'On the trouble with pronouns'),
      h2('Practice on the ferry'),
      p(
        'There is no degree in conference interpreting in the country. The nine young people who meet on Saturday mornings in a borrowed classroom near the Olympic Stadium have come to it from law, tourism, pharmacy and, in one case, wedding announcing. Their teacher spent many years in booths abroad and has a simple method: they *shadow*. They put on headphones, listen to a speech, and repeat it word for word in the same language, one second late, while walking about. Later they do it while adding up prices. Only then may they begin to translate.',
      ),
      p('Among the things on the classroom wall:'),
      ul(
        'Finish your sentence, even if the speaker does not.',
        'Numbers first. Nobody remembers a lost adjective.',
        'What you hear in the booth stays in the booth.',
        'Eat breakfast.',
      ),
      p(
        'The wedding announcer, Rithy, practises on the ferry to his home village, muttering. People make room for him. His advantage, the teacher says, is that he cannot be thrown off by anything: he has worked through brass bands, power cuts and a bride’s uncle with opinions.',
      ),
      picture('books', {
        alt: 'A stack of books beside a lit lamp, spectacles and jasmine; temple towers outside the window.',
        caption: 'Glossaries grow by hand.',
        credit: 'Illustration: The Better Cambodia',
      }),
      rule(),
      p(
        'In the ballroom the chair thanks the interpreters, as chairs do at the end of a session. Forty heads turn to the back. Sokunthea, who has to render this as well, thanks herself in Khmer, in the correct register, with no change of tone at all. Then she switches off the lamp.',
      ),
      relatedLink(
        '/ten-stalks-of-rice-cambodia-twenty-five-years-in-asean',
        'Ten stalks of rice: Cambodia’s first twenty-five years in ASEAN',
      ),
    ],
  },
};
