import { embed, h2, p, pullQuote, relatedLink } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'palm-sugar',
  section: 'economy',
  alsoIn: ['culture'],
  tags: ['food', 'crafts'],
  authors: ['sreymom'],
  picture: 'palm-sugar',
  sources: [{ source: 'tbc', kind: 'own_reporting' }],
  publishedAt: '2024-06-11T00:45:00Z',
  en: {
    slug: 'up-the-palm-before-sunrise',
    headline: 'Up the palm before sunrise',
    dek: 'In Kampong Speu a family of climbers boils down the last sap of the season, and talks about knees.',
    pictureCaption: 'The tree of the country, at work. Illustration: The Better Cambodia',
    body: [
      p(
        'You hear him before you see him: bamboo tubes knocking together at the belt, somewhere above, in the dark. Then a hand torch between the fronds. Then Mr Chea comes down his twentieth palm of the morning, backwards, on a single pole of bamboo with the stumps of its branches left on for rungs. He pours what he has brought into the can. It is cloudy, smells of smoke and flowers, and has to be on the fire within two hours or it will turn to wine.',
      ),
      p(
        'The sugar palm is the tree of this country; no view of a rice field is complete without one. It gives leaves for roofs, wood for boats, fruit for cakes. It also gives sap, if somebody is ready to climb up twice a day, from December to May, and squeeze its flower between two sticks. A good tree fills two tubes. A good climber does thirty trees.',
      ),
      h2('Four hours of stirring'),
      p(
        'Down below, Mrs Chea has the wide pan on. The fire is fed with rice husk. For the first hour nothing happens; then the foam climbs and she beats it back with a paddle; then it all turns the colour of tea, of honey, of a saddle. The trick is to stop. She takes the pan off, whips air into it with something that looks like a canoe paddle for a doll, and it turns pale and thick and is spooned into rings of palm leaf. Seven litres of sap have become one kilo of sugar.',
      ),
      pullQuote('A good tree fills two tubes. A good climber does thirty trees.'),
      p(
        'Sugar from Kampong Speu has been protected by name since 2010, in the first pair of Cambodian products to be so, and since 2019 in the European Union as well. Nothing may be added to it. The inspectors who come by are after one thing above all: white sugar, which is cheaper and used to find its way into the pan.',
      ),
      h2('The matter of the knees'),
      p(
        'There are millions of palms and fewer climbers every year. The work is dangerous, the season is short, and a factory pays the same without the height. Mr Chea is forty-nine. He has two sons: one mends telephones, and one has been up, once. There is now a safety harness which a workshop in the district makes out of webbing. He wears it when his wife is looking.',
      ),
      p(
        'What might keep the fires lit is the price. Sugar sold under the name brings about twice what the nameless kind does, and the cooperative has paid for a proper kitchen with a chimney, so that those who stir no longer cough till July. The second son, the one who has been up once, runs its accounts.',
      ),
      p(
        'By nine it was too hot to stand near the pan. Mr Chea slept under the house with his hat on his face. The twentieth tree, he had told us, belonged to his grandfather, who planted it for his own grandson, as one does: a palm takes longer to be useful than a man is willing to wait for himself.',
      ),
      embed(
        'tiktok',
        'https://www.tiktok.com/@thebettercambodia',
        'The Better Cambodia on TikTok',
        'Short films from our reporting trips.',
      ),
      relatedLink(
        '/one-vine-four-peppers-a-harvest-in-kampot',
        'One vine, four peppers: a harvest in Kampot',
      ),
    ],
  },
};
