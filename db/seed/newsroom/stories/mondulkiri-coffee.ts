import { h2, h3, p, picture, quote, relatedLink, table } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'mondulkiri-coffee',
  section: 'economy',
  alsoIn: ['environment'],
  tags: ['mondulkiri', 'food', 'women-in-business'],
  authors: ['vannak', 'dara'],
  picture: 'coffee-hills',
  sources: [{ source: 'tbc', kind: 'own_reporting' }],
  publishedAt: '2025-06-19T02:40:00Z',
  en: {
    slug: 'a-cup-from-the-red-hills',
    headline: 'A cup from the red hills',
    dek: 'In Mondulkiri, growers who used to sell their coffee wet and cheap have begun to dry, roast and taste it themselves.',
    pictureCaption: 'Only the red ones are picked. The rain comes at two. Illustration: The Better Cambodia',
    body: [
      p(
        'Everything in Sen Monorom is faintly red: the road, the dogs, the hems of the trousers. It is the soil, old and volcanic, and it is the reason why coffee grows here and hardly anywhere else in Cambodia. The other reason is that it is cold. At six in the morning it was seventeen degrees, and people had put on woollen hats and looked extremely happy about it.',
      ),
      p(
        'Coffee came to these hills with French planters about a century ago, was given up, and came back by way of relatives across the Vietnamese border. Most of it is robusta, the stout and bitter sort that is drunk over ice with condensed milk. Higher up there are some plots of arabica. Until lately almost all of it left the province as wet cherries in sacks, was sold by weight and returned, one supposes, in tins.',
      ),
      h2('Learning to spit'),
      p(
        'On a terrace on the edge of the town, six growers stand around a table with eleven bowls. They lean over, break the crust with a spoon, inhale, slurp as loudly as possible and spit into a paint bucket. It is called cupping. To begin with nobody could do it for laughing.',
      ),
      p(
        'Srey Neang, who is Bunong and grows three hectares with her mother and sister, has turned out to have the nose of the group. Bowl four, she says, smells of a wet dog; the cherries stood overnight. Bowl seven is good. Jackfruit, she says. There is a wheel of approved words on the wall, printed abroad, with bergamot and maple syrup and blackcurrant. Somebody has crossed out *blackcurrant* and put *tamarind*.',
      ),
      quote(
        'Before, the buyer told me what my coffee was. Now I tell him, and sometimes he even writes it down.',
        'Srey Neang, coffee grower',
      ),
      h3('What changes with the drying'),
      p(
        'The difference lies not so much in the plants as in the three weeks after picking. Only ripe cherries; on raised beds, not on the road; turned every hour and covered when the rain comes, which it does with great punctuality at two. The growers have built beds out of bamboo and fishing net. A dry, clean, sorted bean may be kept for months, and that alone is worth something, because one need not sell on the day on which everybody sells.',
      ),
      table(
        'Three ways to sell the same harvest',
        ['Sold as', 'Work at the farm', 'When'],
        ['Wet cherries', 'Picking', 'The same day'],
        ['Dried beans', 'Picking, three weeks of drying, hulling, sorting', 'Any time within the year'],
        ['Roasted, in bags', 'All of that, and a roaster, a label and patience', 'A little each week'],
      ),
      h2('A shop with two tables'),
      p(
        'The roaster was made by a welder in Kampong Cham from a length of pipe and the motor of a rotisserie. It takes five kilos and sings when the beans crack. What it yields is sold in brown bags in the shop by the roundabout, which has two tables and is run by Srey Neang’s sister. Weekend visitors come up from the capital nowadays for the waterfalls and the elephants, who are walked and not ridden; they buy a bag, and some order by telephone afterwards.',
      ),
      p(
        'Nobody is rich. Last year half of a crop was lost to a late storm, and a good part of the forest of this province has gone for plantations of other things; Bunong families have lost fields and graves to them. Coffee in the shade of existing trees is one of the few crops that asks to have the trees left standing. The older people grow it between cashew, avocado and durian, with a pig.',
      ),
      picture('waterfall', {
        alt: 'A broad waterfall with a rainbow; children swim below it and two people rest on the rocks.',
        caption: 'Water is the other thing the hills have plenty of.',
        credit: 'Illustration: The Better Cambodia',
      }),
      p(
        'We took a bag of number seven back on the night bus. By Kratie the whole bus knew about it, and in Skun, at the stop with the fried spiders, the driver asked politely if it was for sale.',
      ),
      relatedLink(
        '/one-vine-four-peppers-a-harvest-in-kampot',
        'One vine, four peppers: a harvest in Kampot',
      ),
    ],
  },
};
