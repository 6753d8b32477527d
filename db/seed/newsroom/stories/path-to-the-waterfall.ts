import { h2, p, sourceLine } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'path-to-the-waterfall',
  section: 'environment',
  tags: ['mondulkiri', 'tourism', 'youth'],
  authors: ['vannak'],
  picture: 'waterfall',
  sources: [{ source: 'tbc', kind: 'own_reporting' }],
  publishedAt: '2026-11-21T09:30:00Z',
  status: 'draft',
  en: {
    slug: 'who-looks-after-the-path-to-the-waterfall',
    headline: 'Who looks after the path to the waterfall',
    dek: 'Six young Bunong guides, four hundred steps, one broom.',
    pictureCaption: 'End of the rains, when it can be heard from the road.',
    body: [
      p(
        'The steps are swept before six. By seven they are wet again from the spray, and by nine, on a holiday, they have been walked on by three busloads. Kim Srey, who is twenty and carries the broom, starts from the top.',
      ),
      h2('What the guides earn'),
      p(
        'The six of them share the entrance money with the village by a table that hangs beside the ticket window. Visitors rarely read it. On quiet weekdays it is not worth opening the window at all, and they go to their families’ coffee instead.',
      ),
      p(
        'The plan for next season is a second path, on the far bank, past the old spirit trees, for no more than ten people at a time and only with somebody who can say what may be touched. The elders have walked it with them twice.',
      ),
      sourceLine('The Better Cambodia'),
    ],
  },
};
