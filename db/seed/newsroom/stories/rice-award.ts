import { correction, factBox, h2, p, picture, quote, relatedLink, sourceLine, ul } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'rice-award',
  section: 'economy',
  alsoIn: ['environment'],
  tags: ['rice', 'battambang', 'food', 'trade'],
  authors: ['sreymom'],
  picture: 'rice-harvest',
  sources: [{ source: 'maff', kind: 'document', url: 'https://www.maff.gov.kh' }],
  publishedAt: '2024-12-02T01:15:00Z',
  updatedAt: '2024-12-03T03:30:00Z',
  en: {
    slug: 'the-rice-that-smells-of-pandan-and-who-looks-after-its-seed',
    headline: 'The rice that smells of pandan, and who looks after its seed',
    dek: 'Phka Rumduol has been named the world’s best more than once. In Battambang the harvest is in, and the best of it will not be eaten.',
    pictureCaption: 'Late November, the fields are the colour of bread. Illustration: The Better Cambodia',
    body: [
      p(
        'The good sack stands indoors, beside the bed. It holds forty kilos of unhusked rice, and nobody in the house of Uncle Sarin is going to eat any of it, even though the whole house smells of it: a little like pandan leaf, a little like popcorn. It is next year.',
      ),
      p(
        'Outside, in the fields south of Battambang town, the rest has been cut, threshed and sold. The harvester came through on Tuesday, did in two hours what took the family two weeks when Sarin was young, and went on to the neighbour with its lights on. The trader’s lorry came the same night.',
      ),
      h2('A flower and a number'),
      p(
        'The variety is called Phka Rumduol, after the rumduol, the small yellow blossom that is the national flower. It was selected from old local strains by the research institute near Phnom Penh and released to farmers in 1999. It is tall, it takes its time, and it flowers only when the days grow short, so that it can be grown but once a year. That is a fault in a rice, except for the matter of the taste.',
      ),
      p(
        'At the annual contest of the rice trade, where cooks taste bowls without labels, it has come first five times: in 2012, 2013, 2014, 2018 and 2022. The prize is a plaque. What it does for a price is more difficult to measure, but exporters say that it opens doors, and fragrant rice sells abroad for well above the ordinary white kind.',
      ),
      quote(
        'My grandmother’s rice was not called the world’s best anything. But she chose the seed herself, every year, one ear at a time. I do the same and they say I am modern.',
        'Uncle Sarin, farmer and seed grower',
      ),
      h2('The choosing'),
      p(
        'Fragrance wears off. If a farmer sows grain from the whole field again and again, other strains creep in, carried by the machine, the wind or a careless cousin, and after a few years it is rice like any other. Somebody has to keep a line clean. In the seed growers’ groups of the province this is done by walking. They go through a plot four times between planting and harvest and pull out every stalk that is too tall, too early, too red at the foot or otherwise suspicious.',
      ),
      p(
        'Sarin’s daughter Kolab, who studies agronomy and comes home at weekends, has made the fourth walk into a kind of contest for the children of the lane: a sweet for every stranger found. This year it cost her three bags of sweets. She was pleased. The year before it had been five.',
      ),
      picture('rice-paddies', {
        alt: 'Green rice fields from above: palms, a red track with an ox cart, planters and a buffalo.',
        caption: 'The same fields in July.',
        credit: 'Illustration: The Better Cambodia',
        wide: true,
      }),
      h2('Cooking it'),
      ul(
        'Rinse once or twice, not until the water is clear; the scent washes out as well.',
        'A little less water than you are used to: about one and a quarter cups to a cup.',
        'Let it stand, lid on, for ten minutes after it is done.',
        'New rice, from December to February, needs less water still.',
      ),
      p(
        'On the evening of the last sack there is a supper. It is always the same: new rice, a fried fish, a dip of green mango, and no speech. The first spoonful goes on a leaf by the door, for those who had the field before. “They are particular,” said Sarin. He waited a moment, as if there might be a complaint.',
      ),
      factBox(
        'Phka Rumduol',
        ul(
          'Type: fragrant long grain, wet season only',
          'From sowing to harvest: about five months',
          'Released: 1999, by the Cambodian Agricultural Research and Development Institute',
        ),
      ),
      correction(
        'clarification',
        '2024-12-03T03:30:00Z',
        'The first place of 2014 was shared with a rice from Thailand. The article has been left as it was; readers of both countries have written to us about it with great courtesy.',
      ),
      sourceLine('Ministry of Agriculture, Forestry and Fisheries', 'https://www.maff.gov.kh'),
      relatedLink(
        '/one-vine-four-peppers-a-harvest-in-kampot',
        'One vine, four peppers: a harvest in Kampot',
      ),
    ],
  },
};
