import { p, rule } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'letter-new-year',
  section: 'people',
  tags: ['food'],
  authors: ['piseth'],
  picture: null,
  publishedAt: '2026-04-12T12:15:00Z',
  en: {
    slug: 'a-letter-from-a-bus-going-home',
    headline: 'A letter from a bus, going home',
    dek: 'Two days before the New Year a reader wrote to us on her telephone, standing up.',
    body: [
      p(
        '“Dear newspaper, I am on the aisle of the night bus to Pailin, between a fan in its box and a man holding a rooster. The rooster has a ticket. I know because there was a discussion.',
      ),
      p(
        '“I work in Phnom Penh in a shop that sells lamps, and I have not been home since Pchum Ben. I am bringing: one lamp; the orange cake my mother says is too sweet and finishes; a school shirt two sizes up for my brother, as I don’t know how much he has grown; and, in a jar, some of the river, because my grandmother asked for it and I did not like to ask why.',
      ),
      p(
        '“Everybody on this bus has telephoned to say that they are nearly there. We have just passed Kampong Chhnang. It is all lies and nobody minds. Happy New Year from seat none.”',
      ),
      rule(),
      p('*Srey Pov, 24. We are told that the lamp has been hung in the kitchen.*'),
    ],
  },
};
