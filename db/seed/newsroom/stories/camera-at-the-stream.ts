import { p, rule, sourceLine, ul } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'camera-at-the-stream',
  section: 'environment',
  tags: ['conservation'],
  authors: ['chanthy'],
  picture: 'cardamom-mountains',
  sources: [{ source: 'tbc', kind: 'interview' }],
  publishedAt: '2024-11-02T08:00:00Z',
  en: {
    slug: 'what-the-camera-saw-at-the-stream',
    headline: 'What the camera saw at the stream',
    dek: 'One box on one tree in the Cardamom Mountains, forty nights. A ranger read us his list.',
    pictureCaption: 'The Cardamoms. The camera is somewhere below, and where is not said.',
    body: [
      p(
        'The camera is the size of a lunch box and is strapped to a tree at the height of a dog’s shoulder. When something warm goes by, it takes a picture. Sarun walks up every six weeks to change the card, two days each way, and then spends an evening going through it by the light of a head lamp, with a beer if there is one. These are his notes from the rainy season, as he read them out.',
      ),
      ul(
        'Wild pig. Wild pig. Wild pig, from very near.',
        'A clouded leopard, three frames, tail longer than the rest.',
        'Rain (eleven frames).',
        'Sun bear, mother, sniffing the camera. Tongue.',
        'A dhole with a wet face. Then the other dholes, waiting for it to finish.',
        'Myself, arriving. I look tired.',
        'Leaf.',
        'Elephant knees.',
      ),
      p(
        'What is missing from the list is people carrying snares. A year earlier, on the same path, there were two. It proves nothing, says Sarun: they may have found another path. But he has written it down as well, in its own line, the way one notes a bird that did not sing.',
      ),
      rule(),
      p(
        '*Camera traps are used across Cambodia’s protected areas to find out what lives there without disturbing it. The place of this one is not given here on purpose.*',
      ),
      sourceLine('The Better Cambodia'),
    ],
  },
};
