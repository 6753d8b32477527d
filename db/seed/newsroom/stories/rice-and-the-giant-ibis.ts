import { factBox, h2, ol, p, picture, quote, relatedLink, sourceLine } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'rice-and-the-giant-ibis',
  section: 'environment',
  alsoIn: ['economy'],
  tags: ['rice', 'conservation', 'food'],
  authors: ['chanthy', 'sreymom'],
  picture: 'rice-harvest',
  sources: [
    { source: 'wcs', kind: 'document', url: 'https://cambodia.wcs.org' },
    { source: 'maff', kind: 'document' },
    { source: 'tbc', kind: 'own_reporting' },
  ],
  publishedAt: '2024-12-14T00:25:00Z',
  en: {
    slug: 'leaving-a-corner-of-the-field',
    headline: 'Leaving a corner of the field',
    dek: 'In the northern plains, some farmers are paid a better price for their rice because of a bird they hardly ever see.',
    pictureCaption: 'Harvest in the northern plains. Behind the last sheaves the forest begins.',
    body: [
      p(
        'There is a tree in the middle of Mrs Lay’s field. It is in the way. Each year the plough goes round it, a loss of perhaps two baskets of rice, and each year somebody from another village inquires why she does not fell it. She says that it is rented.',
      ),
      p(
        'The tenant is the giant ibis, national bird of Cambodia: black, bald, as tall as a goat, fond of worms and so shy that Mrs Lay, whose tree it sometimes nests in, has seen it six times in her life. There may be three hundred or so in the world. Nearly all live in the dry forests of the north and north-east, where they wait for the pools to shrink and then walk about in the mud with their long beaks, probing, like someone looking for a ring.',
      ),
      h2('What is asked'),
      p(
        'The scheme that brings her the rent is some fifteen years old. It was begun with conservationists from WCS, and the rice, jasmine rice grown without chemicals, is sold to restaurants and shops here and abroad under the ibis’s name. The farmer gets a price well above the market’s. In return she signs a page, and every year someone comes with a map and checks it.',
      ),
      ol(
        'No field to be cut from the forest beyond the line on the map.',
        'No hunting, no poison in the pools.',
        'No chemical fertiliser or pesticide on the rice.',
        'Buffaloes to be let into the forest meadows, where they keep the pools open that the birds feed in.',
      ),
      p(
        'The fourth took some persuasion, not of the farmers but of the foresters. People had supposed that what was good for wild things was for everyone to go home. It turned out that the ibis had got used to buffaloes, ever since the wild cattle grew few, and missed them when they were sold to buy tractors.',
      ),
      quote(
        'Before, the forest was what I would clear for my sons. Now it is why my rice costs more. I had to turn that over in my head for one whole season.',
        'Mrs Lay, farmer',
      ),
      picture('rice-paddies', {
        alt: 'Green rice fields from above: palms, a red track with an ox cart, planters and a buffalo',
        caption: 'Trees left standing among the fields. Mrs Lay’s costs her two baskets of rice a year.',
      }),
      h2('The line on the map'),
      p(
        'It does not work everywhere. In one village of the district eleven families left after two years: the buyer had paid late, a son fell ill, and a trader stood in the yard with cash. Elsewhere the line has been crossed by people who never signed any page, and who come with chainsaws and a lorry. Against these a good price for rice does little. The rangers, who have to deal with it, would like more petrol.',
      ),
      p(
        'Still, from the air, so Mrs Lay has been told, one can see the difference: on this side the fields stop short, in a curve, like a tide. She has never been in the air. What she can see is that her daughter has stayed. The daughter does the weighing now, and inspects the neighbours’ pools with a clipboard, and when the truck comes in January she is the one who argues.',
      ),
      factBox(
        'The giant ibis',
        p(
          'Critically endangered; nests high in big trees in the rainy season, usually one or two chicks. It calls before dawn, a loud, rolling, slightly desperate sound that carries a kilometre or more. In the villages it is known as *the one who wakes the cook*.',
        ),
      ),
      p(
        'And the sons? One drives a taxi in Siem Reap. The other is on the roof of the rice barn, at this moment, nailing down the tin. He looks up when we ask him about the bird. He has heard it, naturally, he says, every morning at four; and if they ever want it to be quiet, perhaps that could go on the page too.',
      ),
      relatedLink('/the-clay-knows-which-way-you-walk', 'The clay knows which way you walk'),
      sourceLine('WCS Cambodia', 'https://cambodia.wcs.org'),
    ],
  },
};
