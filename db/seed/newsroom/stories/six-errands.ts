import { h2, h3, p, relatedLink, rule } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'six-errands',
  section: 'economy',
  tags: ['phnom-penh', 'battambang', 'kampot', 'crafts', 'tourism'],
  authors: ['sreymom', 'bopha', 'vannak'],
  picture: 'tuk-tuk',
  sources: [{ source: 'tbc', kind: 'own_reporting' }],
  publishedAt: '2027-01-02T02:00:00Z',
  status: 'scheduled',
  en: {
    slug: 'six-errands-for-the-new-year',
    headline: 'Six errands for the new year',
    dek: 'Things to have mended, made, sharpened or explained, and the people our reporters would go to.',
    pictureCaption: 'Allow a morning. Illustration: The Better Cambodia',
    body: [
      p(
        'January is a good month to get things done: dry roads, cool mornings, nothing much to celebrate until the next new year. We asked around the office what everybody had been putting off.',
      ),
      h2('In the capital'),
      h3('Have a knife sharpened'),
      p(
        'By the old man with the bicycle whose back wheel drives a stone. He is on Street 19 on weekdays. He will tell you what you have been doing wrong, and show you with a hair.',
      ),
      h3('Have a book bound'),
      p(
        'The binder behind the faculty of law does theses by the hundred, black with gold. Bring him a novel that has fallen apart, and he will look at you with gratitude. Allow a week.',
      ),
      h3('Have a tune explained'),
      p(
        'On Sunday mornings the musicians who play at weddings repair their instruments together in a yard near the stadium. Hum. Somebody will know it.',
      ),
      h2('Farther out'),
      h3('A pair of sandals, Battambang'),
      p(
        'Cut from a lorry tyre, on a drawing of your own foot. They will outlast the foot. Say which lorry you prefer.',
      ),
      h3('A cooking pot, Kampong Chhnang'),
      p(
        'Choose by ear: knock, and take the one that rings. It should cook rice as its first meal, and never soup before rice.',
      ),
      h3('A hammock, Kampot'),
      p(
        'Made by a retired fisherman out of net twine, in one knot which he does not explain. There is one length only. He tests each by falling asleep.',
      ),
      rule(),
      p('Prices are low and ought not to be made lower. Bring the thing itself, some time and small notes.'),
      relatedLink('/a-street-where-nothing-is-thrown-away', 'A street where nothing is thrown away'),
    ],
  },
};
