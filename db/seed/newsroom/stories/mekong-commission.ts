import { embed, factBox, h2, p, picture, pullQuote, relatedLink, sourceLine, ul } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'mekong-commission',
  section: 'diplomacy',
  alsoIn: ['environment'],
  tags: ['mekong', 'tonle-sap', 'phnom-penh'],
  authors: ['chanthy', 'surya'],
  picture: 'river-dawn',
  sources: [{ source: 'tbc', kind: 'own_reporting' }],
  publishedAt: '2025-04-05T00:30:00Z',
  en: {
    slug: 'four-countries-one-staff-gauge-thirty-years-of-the-mekong-agreement',
    headline: 'Four countries, one river gauge: thirty years of the Mekong agreement',
    dek: 'A treaty signed in Chiang Rai in April 1995 turned a river into a subject of daily conversation among neighbours.',
    pictureCaption: 'First light at the meeting of the rivers. Illustration: The Better Cambodia',
    body: [
      p(
        'Every morning at seven, at many places between the Golden Triangle and the delta, somebody walks down to the water and reads a number off a painted board. The board is called a staff gauge. The reader writes down how high the river stands, to the centimetre, and sends it on. It takes less time than brushing one’s teeth.',
      ),
      p(
        'Behind that small habit stands an agreement that is thirty years old today. On 5 April 1995, in the Thai town of Chiang Rai, Cambodia, Laos, Thailand and Vietnam signed an undertaking to use, look after and talk about the lower Mekong together. Out of it came the Mekong River Commission, whose secretariat sits in Vientiane and whose flood forecasters work in Phnom Penh.',
      ),
      h2('A river that runs both ways'),
      p(
        'No signatory has more riding on the water than Cambodia. At Phnom Penh the Mekong meets the Tonle Sap, and from about June the flood pushes up the smaller river and turns it round. For several months the Tonle Sap runs uphill, so to speak, and fills the great lake to several times its dry-season size. When the flood falls, the water turns again, carrying fish with it. The turning is celebrated each November with three days of boat racing.',
      ),
      pullQuote('For several months the Tonle Sap runs uphill, so to speak.'),
      p(
        'Everything upstream is therefore felt downstream: a wet week in Laos, a dam that opens its gates, a dry year in Yunnan. China and Myanmar, where the river begins, are not members of the commission but partners in a dialogue with it, and since 2002 China has shared readings from stations of its own in the flood season, more recently all year round.',
      ),
      h2('What the paper says'),
      p('The agreement runs to 42 articles. In plain words, the four promised each other:'),
      ul(
        'to keep enough water flowing in the dry months, and to let the lake fill in the wet ones;',
        'to tell one another beforehand about large works, and to consult about those on the main stream;',
        'to keep the river open for boats;',
        'to share what they measure.',
      ),
      p(
        'It does not give anyone a veto, and it has no police. That has been criticised since the ink was wet, never more than when the big dams were built. Even some who helped to write it say that it is better at data than at disputes. Still, data is not nothing. Before 1995 a fisheries officer who wanted to know the water level two countries away had to know somebody there.',
      ),
      picture('floating-village', {
        alt: 'A house with a red roof on floats, a fruit seller rowing past and a child in a metal basin.',
        caption: 'When the water turns, whole villages move with it.',
        credit: 'Illustration: The Better Cambodia',
        wide: true,
      }),
      h2('The use of a centimetre'),
      p(
        'On a bank below Kratie a woman who grows morning glory and sweetcorn on the strip that the river leaves her each year told us how she uses the forecast. Her son reads it out from his telephone. If the figure for Stung Treng rises by more than half a metre, she harvests what is ripe and moves the pump up to the tamarind. “It used to be that we listened to the frogs,” she said. “The frogs were quite good. But they did not give you three days.”',
      ),
      p(
        'The painted board at her landing has been replaced twice since she was a girl, once because a barge knocked it over. The new one has a sensor beside it that reports by itself every fifteen minutes. Somebody still walks down at seven. Sensors, the reader says, are also quite good.',
      ),
      factBox(
        'The lower Mekong',
        ul(
          'Members of the commission: Cambodia, Laos, Thailand, Vietnam',
          'Dialogue partners: China, Myanmar',
          'Signed: Chiang Rai, 5 April 1995',
          'Forerunner: the Mekong Committee of 1957',
        ),
      ),
      embed(
        'youtube',
        'https://www.youtube.com/@MRCMekong',
        'Mekong River Commission on YouTube',
        'Films on fish, floods and navigation.',
      ),
      sourceLine('Mekong River Commission', 'https://www.mrcmekong.org'),
      relatedLink('/the-ferry-that-is-in-no-hurry', 'The ferry that is in no hurry'),
    ],
  },
};
