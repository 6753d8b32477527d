import { factBox, gallery, h2, ol, p, pullQuote, relatedLink, rule, sourceLine } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'kites-after-harvest',
  section: 'culture',
  tags: ['crafts', 'youth', 'siem-reap'],
  authors: ['piseth'],
  picture: 'kites',
  sources: [{ source: 'tbc', kind: 'own_reporting' }],
  publishedAt: '2026-11-18T09:05:00Z',
  en: {
    slug: 'when-the-north-wind-comes-the-kites-go-up-singing',
    headline: 'When the north wind comes, the kites go up singing',
    dek: 'You hear a khleng ek before you see it. In a village outside Siem Reap, a retired soldier and his granddaughter are tuning this season’s.',
    pictureCaption: 'Cut rice, a bright sky and a steady north wind: kite weather.',
    body: [
      p(
        'Somewhere over the stubble there is a noise like an old refrigerator thinking. It goes up half a tone, comes down again, stops, begins. The buffaloes have heard it every November of their lives and do not look. Visitors always do, and then they stand with a hand over their eyes, searching the wrong part of the sky.',
      ),
      p(
        'The sound is a bow: a strip of sugar-palm or bamboo, as thin as a fingernail, stretched across a frame at the head of the kite. The wind makes it hum. That bow is what makes the kite a *khleng ek* and not merely a large piece of paper on a string, and a good one can be heard from two villages away, all night, while its owner sleeps with the line tied to a post.',
      ),
      h2('Thin, thinner, listen'),
      p(
        'Mr Soeun, who is 72, shapes the strip with a piece of broken glass. He takes off a curl of bamboo, holds the bow to his mouth, blows across it and frowns. Another curl. His granddaughter Lina, eleven, has the job of running to the end of the yard and swinging the bow on a cord, round and round over her head, until he raises a finger.',
      ),
      p(
        '“Too sad,” he calls, and she runs back. It is fixed with a bead of wax the size of a peppercorn. The next time it is too angry. A little before lunch it is neither, and they both know it at the same moment.',
      ),
      pullQuote('“Too sad,” he calls, and she runs back.'),
      p(
        'He learned as a boy and forgot for twenty years, he says, because those were not years for kites. When he came home in the early nineties, he made one for his son without thinking about it, and found that his hands had kept the measurements: the wings as wide as a man with his arms open, the tail as long as the house.',
      ),
      gallery(
        'From bamboo to sky in three days',
        {
          scene: 'palm-sugar',
          alt: 'A man with bamboo tubes climbs a sugar palm; below, a woman stirs a wok over a fire',
          caption: 'The sugar palm gives the strip for the bow, as well as the sugar.',
        },
        {
          scene: 'rice-harvest',
          alt: 'Three people cut golden rice with sickles; behind them an ox cart, sheaves and sugar palms',
          caption: 'The runway, a few days before.',
        },
        {
          scene: 'kites',
          alt: 'Broad-winged Khmer kites with long tails over a cut field, children holding the lines',
          caption: 'Up, and humming.',
        },
      ),
      h2('How to get it off the ground'),
      p('Lina has agreed to explain, on condition that nobody corrects her.'),
      ol(
        'Wait until the rice is cut. If you run through someone’s rice, you will hear about it at your wedding.',
        'Two people carry the kite, one holds the line. The one with the line is in charge, even if she is small.',
        'Do not run when there is no wind. It looks silly and it does not work. Sit down and wait.',
        'When the wind comes, it comes along the ground first, and you feel it on your feet.',
        'Let go. Do not throw! Then say thank you.',
      ),
      factBox(
        'A farmer’s forecast',
        p(
          'In many villages the kite was also a weather instrument. A north wind that holds a *khleng ek* up through the night promises a dry, cool season and safe threshing. A kite that comes down before morning is a reason to cover the rice.',
        ),
      ),
      p(
        'To whom, the thank you? She considers this. To the wind, of course. And to her grandfather, who is standing at the other end of a hundred metres of line with his face turned up and his mouth a little open, listening to hear whether it is in tune.',
      ),
      rule(),
      p(
        '*Kite season lasts roughly from November to February. Ask before you cross a field, and keep well away from power lines.*',
      ),
      relatedLink('/the-puppets-that-need-the-dark', 'The puppets that need the dark'),
      sourceLine('The Better Cambodia'),
    ],
  },
  km: {
    slug: 'ខ្យល់ជើងមកដល់-ខ្លែងឯកឡើងច្រៀង',
    headline: 'ខ្យល់ជើងមកដល់ ខ្លែងឯកក៏ឡើងច្រៀង',
    dek: 'គេឮសំឡេងខ្លែងឯកមុនពេលមើលឃើញវា។ នៅភូមិមួយក្បែរក្រុងសៀមរាប ជីតានិងចៅស្រីកំពុងសម្រួលសំឡេងខ្លែងសម្រាប់រដូវនេះ។',
    pictureCaption: 'ស្រូវច្រូតរួច មេឃភ្លឺ ខ្យល់ជើងបក់ទៀងទាត់ ជាពេលល្អសម្រាប់បង្ហោះខ្លែង។',
    body: [
      p(
        'នៅលើវាលជញ្ជ្រាំង មានសំឡេងងូងៗដូចទូទឹកកកចាស់មួយ។ សំឡេងនោះឡើងបន្តិច ចុះបន្តិច ឈប់ រួចចាប់ផ្ដើមសាជាថ្មី។ ក្របីដែលឮវារាល់រដូវរំហើយមិនងាកមើលទេ។ មានតែភ្ញៀវដែលទើបមកដល់ឈរយកដៃបាំងភ្នែក រកមើលលើមេឃ។',
      ),
      p(
        'សំឡេងនោះចេញពីឯក គឺបន្ទះស្ដើងធ្វើពីស្លឹកត្នោតឬឫស្សី ដែលគេចងភ្ជាប់នឹងក្បាលខ្លែង។ ខ្យល់បក់មក ឯកក៏លាន់។ ដោយសារមានឯកនេះហើយ ទើបគេហៅថា ខ្លែងឯក។ ខ្លែងល្អអាចឮដល់ពីរភូមិ ពេញមួយយប់ ខណៈដែលម្ចាស់ចងខ្សែនឹងបង្គោល ហើយចូលគេង។',
      ),
      h2('ចាំងឱ្យស្ដើង រួចស្ដាប់'),
      p(
        'លោកតាសឿន អាយុ ៧២ ឆ្នាំ យកបំណែកកញ្ចក់មកកោសឯកបន្តិចម្ដងៗ។ គាត់កោសមួយ រួចផ្លុំស្ដាប់ ហើយជ្រួញចិញ្ចើម។ ចៅស្រីឈ្មោះលីណា អាយុ ១១ ឆ្នាំ មានភារកិច្ចរត់ទៅចុងទីធ្លា ចងឯកនឹងខ្សែ ហើយគ្រវីជុំវិញក្បាល រហូតដល់ជីតាលើកម្រាមដៃ។',
      ),
      p(
        '«កម្សត់ពេក!» ជីតាស្រែកប្រាប់ ចៅក៏រត់មកវិញ។ គេបន្ថែមក្រមួនប៉ុនគ្រាប់ម្រេច រួចសាកម្ដងទៀត។ លើកនេះសំឡេងខឹងពេក។ ជិតដល់ពេលបាយថ្ងៃត្រង់ ទើបសំឡេងមិនកម្សត់ មិនខឹង ហើយទាំងពីរនាក់ដឹងព្រមគ្នា។',
      ),
      pullQuote('«កម្សត់ពេក!» ជីតាស្រែកប្រាប់ ចៅក៏រត់មកវិញ។'),
      p(
        'លោកតារៀនធ្វើខ្លែងតាំងពីក្មេង តែបានភ្លេចអស់ម្ភៃឆ្នាំ ព្រោះគាត់ថា ឆ្នាំទាំងនោះមិនមែនជាឆ្នាំសម្រាប់លេងខ្លែងទេ។ ពេលត្រឡប់មកភូមិវិញនៅដើមទសវត្សរ៍ឆ្នាំ ១៩៩០ គាត់ធ្វើខ្លែងមួយឱ្យកូនប្រុស ហើយទើបដឹងថាដៃរបស់គាត់នៅចាំខ្នាតទាំងអស់៖ ស្លាបទំហំមួយព្យាម កន្ទុយវែងប៉ុនប្រវែងផ្ទះ។',
      ),
      gallery(
        'ពីឫស្សីទៅលើមេឃ ក្នុងរយៈពេលបីថ្ងៃ',
        {
          scene: 'palm-sugar',
          alt: 'បុរសម្នាក់យួរបំពង់ឫស្សីឡើងត្នោត ខាងក្រោម ស្ត្រីម្នាក់កូរខ្ទះស្ករលើភ្លើង',
          caption: 'ត្នោតផ្ដល់ទាំងស្ករ ទាំងបន្ទះសម្រាប់ធ្វើឯក។',
        },
        {
          scene: 'rice-harvest',
          alt: 'មនុស្សបីនាក់ច្រូតស្រូវទុំដោយកណ្ដៀវ ខាងក្រោយមានរទេះគោ កណ្ដាប់ស្រូវ និងដើមត្នោត',
          caption: 'វាលសម្រាប់រត់បង្ហោះខ្លែង ពីរបីថ្ងៃមុនច្រូតរួច។',
        },
        {
          scene: 'kites',
          alt: 'ខ្លែងខ្មែរស្លាបធំកន្ទុយវែងហោះលើវាលស្រែច្រូតរួច មានក្មេងៗកាន់ខ្សែ',
          caption: 'ខ្លែងហោះឡើង ហើយលាន់សំឡេង។',
        },
      ),
      h2('របៀបបង្ហោះ តាមលីណា'),
      ol(
        'ចាំឱ្យគេច្រូតស្រូវរួចសិន។ កុំរត់ជាន់ស្រូវគេ។',
        'អ្នកពីរនាក់លើកខ្លែង អ្នកមួយកាន់ខ្សែ។ អ្នកកាន់ខ្សែជាមេ ទោះបីនាងតូចក៏ដោយ។',
        'បើគ្មានខ្យល់ កុំរត់ គេសើចឱ្យ។ អង្គុយចាំសិនទៅ។',
        'ខ្យល់មកតាមដីមុនគេ យើងដឹងដោយសារជើង។',
        'លែងដៃទៅ កុំបោះ! រួចអរគុណ។',
      ),
      factBox(
        'ខ្លែង និងអាកាសធាតុ',
        p(
          'នៅភូមិជាច្រើន ចាស់ៗមើលខ្លែងដើម្បីទស្សន៍ទាយអាកាសធាតុ។ បើខ្លែងនៅហោះពេញមួយយប់ គេថារដូវនោះនឹងត្រជាក់ ហើយគ្មានភ្លៀង ងាយស្រួលបោកស្រូវ។ បើខ្លែងធ្លាក់មុនភ្លឺ គេប្រញាប់គ្របស្រូវ។',
        ),
      ),
      p(
        'អរគុណអ្នកណា? លីណាគិតបន្តិច។ អរគុណខ្យល់ហ្នឹងហើយ។ ហើយអរគុណលោកតា ដែលកំពុងឈរនៅចុងខ្សែម្ខាងទៀត ងើយមុខមើលមេឃ ហើយស្ដាប់ថាតើវាពិរោះឬនៅ។',
      ),
      sourceLine('The Better Cambodia'),
    ],
  },
};
