import { embed, gallery, h2, h3, p, pullQuote, relatedLink, sourceLine, ul } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'battambang-before-seven',
  section: 'culture',
  alsoIn: ['economy'],
  tags: ['battambang', 'food', 'tourism', 'rice'],
  authors: ['vannak', 'sreymom'],
  picture: 'street-food',
  sources: [
    { source: 'tbc', kind: 'own_reporting' },
    { source: 'unesco', kind: 'document', url: 'https://www.unesco.org/en/creative-cities' },
    { source: 'mot', kind: 'document' },
  ],
  publishedAt: '2026-07-04T23:30:00Z',
  en: {
    slug: 'battambang-eaten-before-seven',
    headline: 'Battambang, eaten before seven',
    dek: 'Two of us set out to learn why UNESCO calls it a city of gastronomy. We had finished by the time the offices opened.',
    pictureCaption: 'The first bowl is the argument. Everything after it is evidence.',
    body: [
      h3('4.50 a.m.'),
      p(
        'The noodle sellers’ boats used to come down the Sangker in the dark. Now it is motorbikes, each with two baskets the size of bathtubs and a lamp tied on with rubber bands. Mrs Kim has been up since one. Her *num banhchok* is pressed by hand through a tin with holes in it, straight into boiling water, and rolled into nests while it is still too hot for anyone else to touch. In Battambang the rice is fragrant to begin with, and people hold that you can smell the province in the noodle.',
      ),
      p(
        'You get the nests with green fish gravy, banana blossom, and water-lily stems snapped to the length of a finger. It costs about what a bottle of water costs in an airport. We each have two. It is still night.',
      ),
      h3('5.25'),
      p(
        'A city joins UNESCO’s network of creative cities for one thing only, and in 2023 Battambang, the first in Cambodia to be admitted, chose food. It could have been music, or the circus. But you cannot eat a circus, says the man frying Chinese doughnuts at the corner by the old railway station, and on the other hand you can certainly perform with a doughnut. He has three woks going, and throws.',
      ),
      h3('5.40'),
      p(
        '*Prahok*, the fermented fish that is the backbone of the cuisine, is sold in the market from tubs, by rank. There is prahok with bones and without; for soup and for grilling; this year’s, which is rude, and last year’s, which has depth. A woman who has sold it for thirty years lets us taste along the row with the end of a spoon, like wine. One of us was raised on it. The other turns slightly grey at tub four and revives at tub six.',
      ),
      pullQuote('There is this year’s, which is rude, and last year’s, which has depth.'),
      gallery(
        'Four stops, on foot',
        {
          scene: 'market-stall',
          alt: 'Heaps of fruit under a striped awning, two sellers and a hanging scale',
          caption: 'Fruit by the heap at the front. The tubs of prahok are further in, by rank.',
        },
        {
          scene: 'street-food',
          alt: 'Noodle bowls, skewers, rice and dips from above; two hands with a spoon and chopsticks',
          caption: 'Two of us, two bowls.',
        },
        {
          scene: 'railway',
          alt: 'A teal train comes round a bend between fields; people wave from a platform',
          caption: 'The line from Phnom Penh, which brings weekend eaters.',
        },
        {
          scene: 'lotus-pond',
          alt: 'A person in a boat gathers lotus buds among big pink flowers and round leaves',
          caption: 'Lotus at the edge of town. The seeds are sold by the head.',
        },
      ),
      h2('What a title is good for'),
      p(
        'We ask everybody the same thing: has it changed anything? A few say no. Rice is up and gas is up and customers are what they always were. Others point to small matters. The lane behind the market has been paved. A cooking class for visitors now buys from six stalls and not from the supermarket. The young woman selling *kralan*, sticky rice and black beans steamed in a length of bamboo, has begun to print a card that explains in English how to open it, because she was tired of seeing people bite the bamboo.',
      ),
      p('If you go, go hungry and early. Between us we would not miss:'),
      ul(
        '*Num banhchok* anywhere that has run out by seven; that is how you know.',
        '*Kralan* from the roadside east of town, still too hot to hold.',
        '*Nem*, the small sour parcels of fish in leaf, which you unwrap like a letter.',
        'Oranges from Pailin way, in season, and the argument about whose are better.',
      ),
      h3('6.55'),
      p(
        'At the last table an old gentleman in a pressed shirt is having rice porridge with salted egg, and reading a newspaper from the back. He has eaten here since he was a student. Does he know, we ask, that this is now officially one of the world’s cities of gastronomy?',
      ),
      p('He thinks about it. “They must have come for breakfast,” he says.'),
      embed(
        'tiktok',
        'https://www.tiktok.com/@thebettercambodia',
        'The Better Cambodia on TikTok',
        'Mrs Kim’s hands, and other short films from the road.',
      ),
      relatedLink('/leaving-a-corner-of-the-field', 'Leaving a corner of the field'),
      sourceLine('UNESCO Creative Cities Network', 'https://www.unesco.org/en/creative-cities'),
    ],
  },
};
