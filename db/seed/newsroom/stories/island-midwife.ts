import { h2, p, picture, sourceLine } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'island-midwife',
  section: 'people',
  tags: ['health', 'kampot'],
  authors: ['vannak'],
  picture: 'clinic',
  sources: [{ source: 'tbc', kind: 'interview' }],
  publishedAt: '2025-11-08T02:00:00Z',
  status: 'withdrawn',
  withdrawnReason:
    'Taken down at the request of a family who could be recognised in it. We should have asked them before publishing, and have apologised to them.',
  en: {
    slug: 'the-midwife-who-keeps-a-boat-ready',
    headline: 'The midwife who keeps a boat ready',
    dek: 'On an island without a doctor, a health post with two beds, a radio and an outboard motor.',
    pictureCaption: 'Between two births there are coughs and cut knees.',
    body: [
      p(
        'The motor is tested each evening at six, three pulls and a minute’s running, so that it will start at three in the morning. In four years it has been needed nineteen times at that hour, and it has failed once.',
      ),
      p(
        'Sothy is the midwife of an island of some two hundred families off the south coast. She delivers most of the babies in the health post, a blue room with two beds and a window on the sea. When something is not right she radios, has the mother carried to the jetty on a door, and holds the drip herself for the fifty minutes to the mainland.',
      ),
      h2('A list on the wall'),
      p(
        'Every mother on the island gets a line on a list by the window: the month, the distance from her house to the jetty, and who will carry. It was her predecessor’s idea. The carriers are asked to sign; one of them has moved his bed to the side of the house that is nearer the path.',
      ),
      picture('islands', {
        alt: 'Wooded islands with sandy edges from above, boats drawing wakes between them',
        caption: 'Fifty minutes to the mainland, in calm weather.',
      }),
      p(
        'She is from Kandal and meant to stay for two years. She has been asked to the weddings of people whom she brought into the world’s cousins, as she puts it, and is learning to swim.',
      ),
      sourceLine('The Better Cambodia'),
    ],
  },
};
