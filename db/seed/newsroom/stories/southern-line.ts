import {
  factBox,
  gallery,
  h2,
  h3,
  ol,
  p,
  picture,
  pullQuote,
  relatedLink,
  rule,
  table,
  ul,
} from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'southern-line',
  section: 'economy',
  alsoIn: ['people'],
  tags: ['transport', 'kampot', 'phnom-penh', 'tourism'],
  authors: ['vannak', 'dara'],
  picture: 'railway',
  sources: [{ source: 'tbc', kind: 'own_reporting' }],
  publishedAt: '2025-02-08T00:00:00Z',
  en: {
    slug: 'five-hours-to-the-sea-a-day-on-the-southern-line',
    headline: 'Five hours to the sea: a day on the southern line',
    dek: 'The bus is faster and the taxi is faster still. So why is the slow train to Kampot full? We bought two tickets and a bag of mangosteens.',
    pictureCaption:
      'Where the train comes out of the bend, somebody is waving. Illustration: The Better Cambodia',
    body: [
      p(
        'The man in the ticket window at Phnom Penh station has a ledger, a stamp and a glass of tea, and uses them in that order. “Kampot,” he says. “Left side in the morning, right side in the afternoon.” He means the shade. It is good advice and we ignore it.',
      ),
      p(
        'The station was finished in 1932 and has a front like a wireless set, all cream concrete and rounded openings. For a long time it was the quietest building in the city. Swallows lived in the hall. On the departures board the letters had been left as they were on the last day that anything departed. One could sit on the steps, as one of us did as a student, read a book for an entire afternoon, and be bothered by nobody.',
      ),
      p(
        'This morning by half past six there are two hundred people in it. There are families with mats and rice boxes, a football team, four nuns, a man with a sewing machine, a couple who have photographed each other in front of the locomotive and are now photographing the locomotive. On the platform a woman sells boiled eggs, newspapers and the small red bananas that taste of apple.',
      ),
      h2('Two lines, one gauge'),
      p(
        'The country has two railways that meet here. The northern one, to Battambang and the Thai border, was laid in the thirties. The southern one, 266 kilometres to the harbour at Sihanoukville, was built in the sixties with help from several countries that were not otherwise on speaking terms, and was hardly done when the war came. It was mined, fought over, patched and mined again. In the nineties the few trains that ran pushed two empty flat wagons ahead of the engine. Riding on the first one was free.',
      ),
      p(
        'By 2009 nothing was moving at all. The tracks were then rebuilt, sleeper by sleeper, over some years, with loans from the Asian Development Bank and others. Freight came first: cement, rice, fuel, containers. In April 2016, on the eve of Khmer New Year, passenger carriages went south once more, at first only at weekends and holidays.',
      ),
      picture('port-cranes', {
        alt: 'A loaded container ship and red cranes, a lorry and dockers on the quay.',
        caption:
          'Where the line ends: the harbour at Sihanoukville. Freight came back before passengers did.',
        credit: 'Illustration: The Better Cambodia',
        wide: true,
      }),
      h3('Departure'),
      p(
        'At seven the engine sounds its horn and we leave, on time, at the speed of a bicycle. For the first quarter of an hour the train goes through people’s kitchens. The houses stand so close to the line that one could take a lid off a pot. Children are lifted up to wave. A barber with a customer under the cloth steps aside, lets eight carriages by, and goes on cutting. The horn never stops.',
      ),
      p(
        'Then come the airport fence, the first ponds of lotus, a brickworks, and with no transition the whole flat green-and-silver plain of Takeo with a palm every hundred metres. The train takes a breath and gets up to fifty.',
      ),
      pullQuote('The houses stand so close to the line that one could take a lid off a pot.'),
      h2('Carriage three'),
      p(
        'What one does on a slow train is talk. By Takeo we know the following about carriage three. The football team are from a garment factory in Meanchey and have a match in Kampot against a team of salt workers, which they expect to lose, because salt workers have legs. The four nuns are on their way to a consecration and have never been on a train. The eldest, who is eighty-one, holds on to the window frame with both hands and does not take her eyes off the land. “It all goes past by itself,” she says.',
      ),
      p(
        'The man with the sewing machine is going home for good. He was a tailor in the city for twenty years, and has now rented a shop in a small place south of Angk Ta Saom, where he says there are three weddings a week and nobody who can do a sleeve. The machine would have cost him extra on the bus. Here it sits next to him on a seat of its own, wrapped in a sheet.',
      ),
      p(
        'Why the train? We asked some thirty people, in no scientific order. It costs less than the bus, though not by much. It does not make them ill. One may walk about. The road south has been repaired many times and is full of lorries, and every family seems to have a story about it that they would rather not tell in front of children. A bus needs three hours; on a holiday it may need seven. The train always needs five.',
      ),
      table(
        'Phnom Penh to Kampot, more or less',
        ['By', 'Time', 'What you will remember'],
        ['Shared taxi', 'Two and a half hours', 'The overtaking'],
        ['Minibus', 'Three hours, some days five', 'The film'],
        ['Train', 'Five hours', 'The other passengers'],
        ['Motorbike', 'Four hours', 'Every pothole by name'],
      ),
      h3('Takeo, fifteen minutes'),
      p(
        'At Takeo the train stops for a quarter of an hour, and the platform has been waiting for it. Sticky rice in bamboo; grilled frogs; lotus seeds; coffee in bags with a straw. The vendors know the timetable better than the railway does and have laid their goods out at the exact places where the doors will be. A girl of perhaps twelve, with a tray of duck eggs on her head, sells out in four minutes and sits down on a trolley with a textbook.',
      ),
      p(
        'She told us that it is chemistry, that the test is on Monday, and that Saturday’s train is good for a hundred eggs and Sunday’s for sixty. In the week she does not come, having school. When the line was still closed her grandmother kept ducks for the house. Now there are two hundred of them and a cousin who does nothing else.',
      ),
      p(
        'That is how a railway shows up in an economy when one stands on the ground: ducks. The containers are no doubt more important. Some twenty wagons of them were waiting in the loop for us to pass, each with the name of a different ocean company. But nobody runs along the platform for a container.',
      ),
      h2('The hills'),
      p(
        'After Takeo the ground begins to have opinions. Limestone hills stand about in the plain like furniture under dust sheets. The tailor gets out at his halt, and six people hand the sewing machine down to him; on the platform his wife and a boy receive it like a relative. The train has hardly pulled away when he has the sheet off to see if it is all right.',
      ),
      p(
        'The conductor, who is called Vibol, comes through for the third time and sits down for the first. His father was a signalman on this line. He has inherited a lamp, a whistle and a rule, which is to look out of the last window after every bridge. He does not know why. “I look,” he says, “and there is the bridge.”',
      ),
      p(
        'His worry is cows. They like the embankment because it is dry and the grass there is short and sweet. A driver who sees one has to stop, for it may be all that a family has, and his mate climbs down and has a word with it. On our trip this happened twice. The second cow was known to the crew.',
      ),
      gallery(
        'From the window. Illustrations: The Better Cambodia',
        {
          scene: 'rice-paddies',
          alt: 'Green rice fields from above: palms, a red track with an ox cart, planters and a buffalo.',
          caption: 'Takeo, kilometre 70, as the egrets see it.',
        },
        {
          scene: 'lotus-pond',
          alt: 'A person in a boat gathers lotus buds among big pink flowers and round leaves.',
          caption: 'The ponds outside the capital.',
        },
        {
          scene: 'road-bridge',
          alt: 'A cable-stayed bridge over a river; a man and a child wave from the bank.',
          caption: 'At every river somebody waves.',
        },
        {
          scene: 'pepper-farm',
          alt: 'Columns of pepper vines on red earth, two farmers between them and peppercorns drying on a mat.',
          caption: 'Close to Kampot: pepper.',
        },
      ),
      h2('Salt'),
      p(
        'You smell Kampot before you see it. The train comes round the foot of the last hill, the air from the window turns wet and tastes of iron, and there are the salt pans, hundreds of shallow mirrors with little white heaps along their edges. The football team falls silent. Between the heaps, under straw hats, walk men with two full baskets on a pole, at a pace which it is hard to describe except as bad news for a defender.',
      ),
      p(
        'It was seven minutes past twelve when we stopped: five hours and seven minutes, of which the cows owed the seven. The nuns were met by a pick-up truck with cushions. The eldest went forward along the platform first, slowly, all the way to the engine, and laid her palm on its side for a moment as one does with a buffalo.',
      ),
      rule(),
      p(
        'Half the passengers stay on for the sea. For them there are another two and a half hours through the hills behind Bokor and down to Sihanoukville, where the line ends among cranes. The rest of us stood about in the small square at the station, which has a tree, a bench and a stall with sugar-cane juice, and did not quite know what to do with our legs.',
      ),
      p(
        'We took the same train home on Sunday, on the right side, in the sun. The football team was in carriage three. They had lost, they said, but only four to one, and the salt workers had invited them back. At Takeo the girl with the eggs was there, and sold us the last six. She had looked over the chemistry again. It was mostly, she said, about salts.',
      ),
      factBox(
        'If you want to go',
        ol(
          'Buy the ticket at the station a day ahead; before holidays a week ahead.',
          'Bring water, something to share, and something soft to sit on.',
          'Sit on the left going south in the morning. The man is right about the shade.',
        ),
        ul('Timetables change with the season. Ask at the window, not on the internet.'),
      ),
      relatedLink('/the-bus-at-rush-hour-and-who-is-on-it', 'The bus at rush hour, and who is on it'),
      relatedLink(
        '/one-vine-four-peppers-a-harvest-in-kampot',
        'One vine, four peppers: a harvest in Kampot',
      ),
    ],
  },
};
