import { embed, h2, p, picture, pullQuote, quote, relatedLink, sourceLine } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'ferry-pilot',
  section: 'people',
  tags: ['mekong', 'transport', 'phnom-penh'],
  authors: ['dara'],
  picture: 'mekong-ferry',
  sources: [{ source: 'tbc', kind: 'interview' }],
  publishedAt: '2026-11-17T23:30:00Z',
  en: {
    slug: 'forty-years-across-the-same-water',
    headline: 'Forty years across the same water',
    dek: 'Nearly everywhere the ferries have given way to bridges. Sambath, who has steered one since he was nineteen, is not sentimental about it, much.',
    pictureCaption: 'Eleven minutes in the dry season, seventeen in the flood.',
    body: [
      p(
        'He does not look at the far bank. Passengers do that. Sambath looks at a place about two boat-lengths ahead and to the left, where, as far as anyone else can tell, there is only more of the same brown water; he moves the wheel by the width of a hand; and some seconds afterwards the whole ferry, with forty motorbikes, a wedding party, a truck of ducks and me, leans politely aside, as though to let somebody pass.',
      ),
      p('“Sandbank,” he says. “New since Friday.”'),
      p(
        'Sambath is 59. The first boat he steered was wooden and towed alongside a launch. It was 1986, the crossing was guarded, and it stopped at dark. He remembers the year when the passengers began to carry televisions, and the year they began to carry telephones; he remembers three births on board, two of them boys, and one bride who got off on the side that she had come from. He has never lived more than two hundred metres from the ramp.',
      ),
      h2('One bridge, then another'),
      p(
        'When he started there was hardly a bridge over the great rivers in the whole of the country. They have come one after another, at Kampong Cham, at Neak Loeung, at Stung Treng, and north and south of the capital; and each time one opened, the ferrymen there had a last day, with flowers. Sambath went to several of these as a guest. “Like weddings,” he says, “except that everybody goes home on their own.”',
      ),
      p(
        'He has driven over all of them, on a motorbike, twice, so as to see the river from above. It looked thinner. His own crossing is still here because it serves an island and a string of villages whose mangoes and maize have only to get to the market opposite. To go round by the bridge would be fifty kilometres. But the pegs of the surveyors are in the maize, with pink ribbons on them.',
      ),
      pullQuote('“Like weddings, except that everybody goes home on their own.”'),
      p(
        'One thing he will tell you is that a ferry is not really a means of transport. It is eleven minutes. People get off their motorbikes, because they must, and stand there. A teacher corrects exercise books on her seat. The duck dealer and the monk have been having the same conversation for six years, a crossing at a time, about whether animals know what day it is. On Saturday evenings four young people come across from their music lesson with those long lutes, and if he takes the upstream line, which is slower, there is time for a whole song.',
      ),
      picture('river-dawn', {
        alt: 'A fisherman in a long boat casts a net at sunrise, a child sitting at the stern',
        caption: 'By the time the nets go out, the vegetables are across.',
        wide: true,
      }),
      quote('On a bridge nobody says hello to you. Where would they stop?', 'Sambath, ferry pilot'),
      p(
        'And what will he do? His wife has plans involving a noodle stall and his not being in it. The company has offered him a place on the car ferry down at the coast, out to the islands, with waves. He went and looked. The sea, he says, with some pity, just goes up and down. It doesn’t want to get anywhere.',
      ),
      p(
        'We touch the ramp with no more of a bump than a cup set on a table. The chain goes down, the engines start up all at once, and the wedding, the ducks and the teacher go up the bank in a cloud of dust. It takes two minutes. Then the deck is quite empty, and it is the only moment of the day when one can see the boards. He walks the length of it, picks up a hair clip, a pencil and a green mango, and puts them in a box beside the wheel, where he keeps such things until someone asks.',
      ),
      embed(
        'facebook',
        'https://www.facebook.com/thebettercambodia',
        'The Better Cambodia on Facebook',
        'Lost something on the ferry? There is a picture of the box.',
      ),
      relatedLink(
        '/the-dolphins-of-kampi-counted-by-their-fins',
        'The dolphins of Kampi, counted by their fins',
      ),
      sourceLine('The Better Cambodia'),
    ],
  },
  km: {
    slug: 'សែសិបឆ្នាំ-លើទឹកទន្លេដដែល',
    headline: 'សែសិបឆ្នាំ លើទឹកទន្លេដដែល',
    dek: 'ស្ទើរតែគ្រប់ទីកន្លែង ស្ពានបានមកជំនួសសាឡាង។ លោកសម្បត្តិ ដែលកាន់ចង្កូតតាំងពីអាយុ ១៩ ឆ្នាំ ថាគាត់មិនស្ដាយទេ គ្រាន់តែស្ដាយបន្តិច។',
    pictureCaption: 'រដូវប្រាំង ដប់មួយនាទី។ រដូវទឹកឡើង ដប់ប្រាំពីរនាទី។',
    body: [
      p(
        'គាត់មិនមើលត្រើយម្ខាងទេ។ មានតែអ្នកដំណើរទេដែលមើល។ លោកសម្បត្តិសម្លឹងទៅមុខប្រហែលពីរប្រវែងសាឡាង ខាងឆ្វេងបន្តិច ត្រង់កន្លែងដែលអ្នកដទៃឃើញតែទឹកល្អក់ដូចគ្នា។ គាត់បង្វិលចង្កូតប៉ុនមួយទំហំដៃ។ បន្តិចក្រោយមក សាឡាងទាំងមូល ដែលផ្ទុកម៉ូតូសែសិបគ្រឿង ភ្ញៀវមង្គលការមួយក្រុម និងឡានដឹកទាមួយ ក៏ងាកតិចៗ ហាក់ដូចជាជៀសផ្លូវឱ្យនរណាម្នាក់។',
      ),
      p('«ដីខ្សាច់» គាត់និយាយ «ទើបដុះពីថ្ងៃសុក្រ»។'),
      p(
        'លោកសម្បត្តិ អាយុ ៥៩ ឆ្នាំ។ សាឡាងដំបូងដែលគាត់បើកនៅឆ្នាំ ១៩៨៦ ធ្វើពីឈើ ហើយត្រូវមានកាណូតសណ្ដោង។ កាលនោះ កំពង់មានគេយាម ហើយឈប់ឆ្លងនៅពេលងងឹត។ គាត់ចាំឆ្នាំដែលអ្នកដំណើរចាប់ផ្ដើមយកទូរទស្សន៍ឆ្លង និងឆ្នាំដែលពួកគេចាប់ផ្ដើមកាន់ទូរស័ព្ទ។ គាត់ចាំការសម្រាលកូនបីដងលើសាឡាង និងកូនក្រមុំម្នាក់ដែលចុះនៅត្រើយដដែលវិញ។ ផ្ទះគាត់មិនដែលឆ្ងាយពីកំពង់ជាងពីររយម៉ែត្រទេ។',
      ),
      h2('ស្ពានមួយ រួចស្ពានមួយទៀត'),
      p(
        'កាលគាត់ចាប់ផ្ដើមបើកសាឡាង ស្ពានឆ្លងទន្លេធំៗស្ទើរតែគ្មាន។ ក្រោយមក មានស្ពានជាបន្តបន្ទាប់ នៅកំពង់ចាម អ្នកលឿង ស្ទឹងត្រែង និងជុំវិញរាជធានី។ រាល់ពេលដែលស្ពានមួយសម្ពោធ អ្នកបើកសាឡាងនៅទីនោះមានថ្ងៃចុងក្រោយរបស់ខ្លួន ដែលគេជូនផ្កា។ លោកសម្បត្តិធ្លាប់ទៅជាភ្ញៀវច្រើនលើក។ គាត់ថា៖ «ដូចការអញ្ចឹង តែចប់ទៅ ម្នាក់ៗទៅផ្ទះរៀងខ្លួន»។',
      ),
      p(
        'កំពង់របស់គាត់នៅមានដល់សព្វថ្ងៃ ព្រោះវាបម្រើកោះមួយ និងភូមិជាច្រើន ដែលត្រូវយកស្វាយ និងពោតទៅលក់នៅផ្សារទល់មុខ។ បើទៅតាមស្ពាន ត្រូវវាងហាសិបគីឡូម៉ែត្រ។ ប៉ុន្តែក្នុងចម្ការពោត គេបានបោះបង្គោលវាស់វែង ចងបូពណ៌ផ្កាឈូករួចហើយ។',
      ),
      pullQuote('«ដូចការអញ្ចឹង តែចប់ទៅ ម្នាក់ៗទៅផ្ទះរៀងខ្លួន»។'),
      p(
        'គាត់ថា តាមពិត សាឡាងមិនមែនសម្រាប់តែធ្វើដំណើរទេ។ វាគឺជាពេលដប់មួយនាទី។ មនុស្សត្រូវចុះពីម៉ូតូ ហើយឈរ។ អ្នកគ្រូម្នាក់កែកិច្ចការសិស្សនៅលើកែបម៉ូតូ។ ឈ្មួញទា និងលោកសង្ឃមួយអង្គ ជជែកគ្នារឿងដដែលអស់ប្រាំមួយឆ្នាំមកហើយ ថាតើសត្វដឹងថ្ងៃសីលទេ។ នៅល្ងាចថ្ងៃសៅរ៍ យុវជនបួននាក់ឆ្លងមកពីរៀនចាប៉ី។ បើគាត់បើកតាមខ្សែទឹកខាងលើ ដែលយឺតជាង គេច្រៀងបានមួយបទ។',
      ),
      picture('river-dawn', {
        alt: 'អ្នកនេសាទឈរបង់សំណាញ់ពីលើទូកនៅពេលថ្ងៃរះ មានក្មេងម្នាក់អង្គុយនៅកន្សៃទូក',
        caption: 'ពេលគេបង់សំណាញ់ ជើងទីមួយដឹកបន្លែឆ្លងរួចហើយ។',
        wide: true,
      }),
      quote('លើស្ពាន គ្មាននរណាសួរសុខទុក្ខយើងទេ។ គេឈប់ត្រង់ណា?', 'លោកសម្បត្តិ អ្នកបើកសាឡាង'),
      p(
        'តើថ្ងៃមុខគាត់ធ្វើអ្វី? ភរិយាគាត់គ្រោងបើកហាងគុយទាវ ដោយមិនឱ្យគាត់ចូលជិតចង្ក្រាន។ ក្រុមហ៊ុនស្នើឱ្យគាត់ទៅបើកសាឡាងនៅសមុទ្រ។ គាត់ទៅមើលហើយ។ គាត់ថា សមុទ្រមានតែឡើងហើយចុះ វាមិនចង់ទៅណាទេ។',
      ),
      p(
        'សាឡាងចូលកំពង់ស្រាលៗ ដូចគេដាក់ពែងលើតុ។ ច្រវាក់ចុះ ម៉ាស៊ីនម៉ូតូបញ្ឆេះព្រមគ្នា ហើយមនុស្សទាំងអស់ឡើងច្រាំងទៅ។ នៅលើសាឡាងទំនេរ លោកសម្បត្តិដើររើសដង្កៀបសក់មួយ ខ្មៅដៃមួយ និងស្វាយខ្ចីមួយផ្លែ យកទៅដាក់ក្នុងប្រអប់ក្បែរចង្កូត ទុករហូតមានគេមកសួររក។',
      ),
      relatedLink('/km/ខ្សែពីរ-និងរឿងមួយ-យុវជនរៀនចាប៉ី', 'ខ្សែពីរ និងរឿងមួយ៖ យុវជនរៀនដេញចាប៉ីនៅមាត់ទន្លេ'),
      sourceLine('The Better Cambodia'),
    ],
  },
};
