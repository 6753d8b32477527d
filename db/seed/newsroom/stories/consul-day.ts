import { h2, p, ul } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'consul-day',
  section: 'diplomacy',
  tags: ['asean', 'tourism'],
  authors: ['surya'],
  picture: 'rain-street',
  publishedAt: '2026-11-22T10:00:00Z',
  status: 'draft',
  en: {
    slug: 'what-a-consul-does-all-day',
    headline: 'What a consul does all day',
    dek: 'Lost passports, found uncles and a surprising number of motorbikes. A week at the counter, in notes.',
    body: [
      p(
        'The counter opens at eight, and by a quarter past there is a queue of the kind that forms only where people have brought folders. A student needs a stamp on a diploma. A fisherman has no papers at all, because they are at the bottom of a bay. A couple want to know whether they are, in the eyes of two countries, married.',
      ),
      p(
        'Ambassadors are photographed; consuls are telephoned. Theirs is the part of diplomacy that one hopes never to need, and it is mostly done by three people and a stamp.',
      ),
      h2('Still to come'),
      ul(
        'Monday: the folder of the man with two birthdays.',
        'Tuesday: the hospital visit. Ask again whether we may describe it.',
        'Friday: what happens to the passports that nobody collects.',
      ),
      p(
        'Check the opening hours and the fees before this goes anywhere, and find a second consulate to compare.',
      ),
    ],
  },
};
