import { h2, p, picture, quote, sourceLine, table } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'potters-of-kampong-chhnang',
  section: 'culture',
  tags: ['crafts', 'women-in-business', 'tonle-sap'],
  authors: ['sreymom'],
  picture: 'pottery',
  sources: [{ source: 'tbc', kind: 'own_reporting' }],
  publishedAt: '2024-09-07T02:30:00Z',
  en: {
    slug: 'the-clay-knows-which-way-you-walk',
    headline: 'The clay knows which way you walk',
    dek: 'In Kampong Chhnang the pot stands still and the potter goes round. A grandmother reckons she has walked to Paris.',
    pictureCaption: 'No wheel: a stump, a paddle, a stone and a great many small steps.',
    body: [
      p(
        'Kampong Chhnang means the landing of the cooking pots, and there they are, along the road, stacked in nets on ox-carts and on the roofs of minibuses: round-bellied, orange, light as a loaf.',
      ),
      p(
        'They are made in the villages behind the hill. There is no wheel. The lump of clay sits on a stump of palm wood about as high as a hip, and the potter walks round it, backwards, bent over, drawing the wall up between a wooden paddle outside and a smooth stone within. *Tok, tok, tok.* After forty turns there is a rim. After eighty there is a shoulder. The women do this while talking to each other across the lane, and it is some time before a visitor notices that all of them are walking anticlockwise.',
      ),
      p(
        '“Try it the other way,” says Yeay Pheap, who is 69, and gives up her place. The clay, offended, leans. She takes the paddle back.',
      ),
      h2('A long way round a small stump'),
      p(
        'Her grandson, who is good at sums, once counted her steps for a cooking stove and multiplied. Twenty pots a day, six days a week, fifty years less the bad ones: he told her that she had walked as far as Paris. She asked what the pots were like there. He looked it up. They were very expensive, he said, and she was pleased on behalf of the French.',
      ),
      p(
        'The clay comes from the foot of the hill, where each family has its own hole and its own opinion of the neighbour’s. It is pounded with sand so that it will not burst. The pots dry in the shade for a day and in the sun for a morning, and then they are fired in the open: a bed of wood, a pile of pots, a thatch of rice straw over everything and, at the hour when the wind drops, a match.',
      ),
      picture('rice-harvest', {
        alt: 'Three people cut golden rice with sickles; behind them an ox cart, sheaves and sugar palms',
        caption: 'Straw for the firing comes from the family’s own field.',
      }),
      quote('Gas is quicker. But then what would I do with my straw?', 'Yeay Pheap, potter'),
      h2('What is selling'),
      p(
        'Plastic took the water jar and aluminium the rice pot. For some years it seemed that only the tourists’ piggy banks would be left. What saved the village was, of all things, charcoal. The clay stove, tuned with a better draught so that it burns less fuel, goes out by the lorry-load; there is hardly a noodle stall in the country that does not have one glowing under the soup.',
      ),
      table(
        'From the lane, in order of how many go out',
        ['Piece', 'Who buys it'],
        ['Improved charcoal stove', 'Kitchens and street stalls everywhere'],
        ['Palm-juice pot', 'Sugar makers, from January'],
        ['Steaming pot for *num banhchok*', 'Noodle makers'],
        ['Piggy bank, elephant', 'Visitors'],
        ['Piggy bank, pig', 'Nobody knows; Cambodian children prefer the elephant'],
      ),
      p(
        'A workshop near the main road has a kiln and electric wheels, and several of the younger women work there for a wage. They make glazed cups with thin walls and are proud of them. On Sundays they come home and walk round the stump for an hour, they say, to get the week out of their backs. Walking backwards, it turns out, is very good for that.',
      ),
      sourceLine('The Better Cambodia'),
    ],
  },
};
