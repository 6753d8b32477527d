import { embed, h2, p, picture, quote, relatedLink } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'mending-street',
  section: 'economy',
  tags: ['phnom-penh', 'crafts', 'women-in-business'],
  authors: ['sreymom', 'maly'],
  picture: 'garment-workshop',
  sources: [{ source: 'tbc', kind: 'own_reporting' }],
  publishedAt: '2026-06-16T03:30:00Z',
  en: {
    slug: 'a-street-where-nothing-is-thrown-away',
    headline: 'A street where nothing is thrown away',
    dek: 'Six women who once sewed the same seam all day long have opened a shop that will mend anything with a thread in it.',
    pictureCaption:
      'Where one learns a slice of a trade: one row does collars, another pockets. Illustration: The Better Cambodia',
    body: [
      p(
        'Left sleeve, left sleeve, left sleeve. For eleven years that was what Thida did, some six hundred a day, and she can still do it with her eyes shut. She once showed us. A right sleeve, she says, took her a week to learn.',
      ),
      p(
        'More than half of all that Cambodia sells abroad is clothes, shoes and bags, and hundreds of thousands of people, mostly women, have made a living and supported a village by it. What they learn there is a slice of a trade. One does collars, one does pockets. In 2022, when Thida’s factory moved out to a new zone an hour away, she sat down with five others on the kerb outside the gate, and among them, somebody noticed, there was one entire shirt.',
      ),
      h2('The sum of the parts'),
      p(
        'The shop is in a lane behind the Russian Market, three metres wide, with its machines in a row like a very short train. They do not make shirts, as it happens. Others do that for less than the cloth costs. They mend. Zips, mostly; then hems, elbows, schoolbags, mosquito nets, umbrellas, a parachute for a theatre, a puppet for the same theatre, tents. On the wall hangs a list of what they have refused. There is one item on it, a live rooster’s harness, and it has been crossed out.',
      ),
      quote(
        'In the factory if it was wrong you threw it in the red box. Here people come in with the red box.',
        'Thida, seamstress',
      ),
      p(
        'Each taught the others what she knew. It took most of a year. Pockets, everyone agrees, were the worst, as the woman who did pockets is a perfectionist and made them unpick. There is no boss. There is a tin and a notebook, and on Saturdays it is divided by hours. In good months it comes to rather more than the factory paid, in bad ones to less, and nobody has to ask leave to fetch a child from school.',
      ),
      picture('krama-weaver', {
        alt: 'Two hands at a loom, from above, weaving a red-and-white krama.',
        caption: 'A new krama. Worn-out ones become patches, and very good ones.',
        credit: 'Illustration: The Better Cambodia',
      }),
      h2('Visible mending'),
      p(
        'The customers used to want a repair that no one could see. Then a student brought a denim jacket and asked for the contrary. Thida’s neighbour put a piece of old krama under the hole and sewed it down in rows of small red stitches. It was photographed a good deal. There is now a second list on the wall, with the names of those who are waiting for one of these, and it includes two from Singapore.',
      ),
      p(
        'Other repairers have moved into the lane, because that is where people now come with broken things: a man for fans, a man for rice cookers, a woman who can do something to the hinge of spectacles. At noon they eat together at the cutting table. The rice cooker, we were told, has been mended four times and is the best in the street.',
      ),
      embed('facebook', 'https://www.facebook.com/thebettercambodia', 'The Better Cambodia on Facebook'),
      relatedLink('/five-companies-one-long-table', 'Five companies, one long table'),
    ],
  },
};
