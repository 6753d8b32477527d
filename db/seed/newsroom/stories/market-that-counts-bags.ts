import { h2, p, picture, pullQuote, relatedLink, sourceLine, table, ul } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'market-that-counts-bags',
  section: 'environment',
  tags: ['phnom-penh', 'food', 'conservation'],
  authors: ['sreymom'],
  picture: 'street-food',
  sources: [
    { source: 'moe-env', kind: 'document' },
    { source: 'tbc', kind: 'own_reporting' },
  ],
  publishedAt: '2026-11-19T02:20:00Z',
  en: {
    slug: 'the-market-lane-that-counts-its-bags',
    headline: 'The market lane that counts its bags',
    dek: 'Twenty-two stallholders in Phnom Penh agreed to write down every plastic bag they gave away. Then somebody made it a competition.',
    pictureCaption: 'Eaten here, it needs no bag. Soup to carry takes two, or a pail with a deposit on it.',
    body: [
      p(
        'One iced coffee, to carry: a cup, a lid, a straw in a paper sleeve, a little bag with a handle to hang it on the motorbike. One portion of soup: two bags, inside one another, with a rubber band. Chilli for the soup, a bag. Lime, a bag. A bag for the bags.',
      ),
      p(
        'Mrs Thavy has never been against plastic. It is clean, she says, and it is cheap, and when it came in, her mother cried with happiness, because no one had to wash lotus leaves any more. But in March her granddaughter asked how many bags she gave out in a day, and she did not know. “Fifty?” she said. They counted. It was three hundred and eighty-four.',
      ),
      h2('A pencil on a string'),
      p(
        'The lane lies behind one of the city’s older markets; we were asked not to say which, since the inspector of weights is also a reader. It has twenty-two stalls. By April each had a pencil on a string and a card to make strokes on, one for every bag. There were no rules about giving fewer. Only the counting, and on Sunday evenings Mrs Thavy’s granddaughter, Sreyneang, who is fourteen, came round with a calculator and wrote the totals up on a board by the tap.',
      ),
      p(
        'It was the board that did it. The pork stall discovered that it was first by a wide margin and suffered. The vegetable sellers, next door to one another for nineteen years and not on easy terms, drew level at 210 and thereafter watched each other like boxers.',
      ),
      pullQuote('The pork stall discovered that it was first by a wide margin, and suffered.'),
      table(
        'Bags given out in one ordinary week, as the lane counted them',
        ['Stall', 'April', 'November'],
        ['Soup and porridge', '2,690', '1,120'],
        ['Pork', '1,840', '900'],
        ['Vegetables, left', '1,470', '560'],
        ['Vegetables, right', '1,470', '555'],
        ['Iced coffee', '2,200', '1,310'],
        ['Flowers', '160', '0'],
      ),
      p('How did they do it? Not by preaching, everyone says; customers leave. Small things:'),
      ul(
        'Asking “Do you need a bag?” and not moving for one second.',
        'Lotus and banana leaf for anything that is going to be cooked within the hour.',
        'A row of tin pails for soup, with a deposit of two thousand riel. Three have not come back, and it is known where they are.',
        'Tying four purchases into one, which requires speaking to the neighbour.',
      ),
      picture('lotus-pond', {
        alt: 'A person in a boat gathers lotus buds among big pink flowers and round leaves',
        caption:
          'Lotus leaf keeps herbs crisp till noon. It also, the sellers have noticed, photographs well.',
      }),
      h2('Bigger than a lane'),
      p(
        'Supermarkets in Cambodia have had to charge for plastic bags since 2018. The Ministry of Environment has for several years been campaigning in schools, garment factories and pagodas to make people give them up for a day, and then for another. Markets are harder. There is no till, no head office, no barcode, and the customer is your cousin.',
      ),
      p(
        'Nobody thinks that a lane is going to save the sea. But it turns out that it saves money, and this was not foreseen. A kilo of small bags costs the price of a good breakfast. Mrs Thavy puts the difference in a condensed-milk tin; in Pchum Ben week they bought a new lamp for the tap with it, and there was enough over for a cake.',
      ),
      p(
        'The soup stall has now proposed that they count straws. There was a silence in the lane when this was said, and everybody looked at the coffee man.',
      ),
      relatedLink('/battambang-eaten-before-seven', 'Battambang, eaten before seven'),
      sourceLine('The Better Cambodia'),
    ],
  },
  km: {
    slug: 'ច្រកផ្សារដែលរាប់ថង់ប្លាស្ទិក',
    headline: 'ច្រកផ្សារដែលរាប់ថង់ប្លាស្ទិក',
    dek: 'អាជីវករម្ភៃពីរតូបនៅភ្នំពេញ ព្រមគ្នាកត់ត្រារាល់ថង់ប្លាស្ទិកដែលឱ្យភ្ញៀវ។ ក្រោយមក ការរាប់នោះក្លាយជាការប្រកួត។',
    pictureCaption: 'ញ៉ាំនៅកន្លែង មិនត្រូវការថង់ទេ។ ស៊ុបខ្ចប់ ត្រូវការថង់ពីរជាន់ ឬស្រាក់មួយដែលត្រូវកក់ប្រាក់។',
    body: [
      p(
        'កាហ្វេទឹកកកមួយកែវខ្ចប់៖ កែវមួយ គម្របមួយ ទុយោមួយ និងថង់តូចមួយសម្រាប់ព្យួរម៉ូតូ។ ស៊ុបមួយចាន៖ ថង់ពីរជាន់ និងកៅស៊ូរឹតមួយ។ ម្ទេសមួយថង់។ ក្រូចឆ្មារមួយថង់។ រួចថង់មួយទៀតសម្រាប់ដាក់ថង់ទាំងអស់នោះ។',
      ),
      p(
        'អ្នកស្រីថាវី មិនដែលប្រឆាំងនឹងប្លាស្ទិកទេ។ អ្នកស្រីថាវាស្អាត ហើយថោក។ កាលដែលមានថង់ប្លាស្ទិកដំបូង ម្ដាយអ្នកស្រីសប្បាយចិត្តណាស់ ព្រោះលែងត្រូវលាងស្លឹកឈូកទៀត។ ប៉ុន្តែនៅខែមីនា ចៅស្រីសួរថា ក្នុងមួយថ្ងៃ យាយឱ្យថង់គេប៉ុន្មាន។ អ្នកស្រីឆ្លើយថា ប្រហែលហាសិប។ ពួកគេរាប់ទៅ ឃើញបីរយប៉ែតសិបបួន។',
      ),
      h2('ខ្មៅដៃមួយដើម ចងនឹងខ្សែ'),
      p(
        'ច្រកនេះនៅក្រោយផ្សារចាស់មួយក្នុងរាជធានី ហើយមានតូបម្ភៃពីរ។ ដល់ខែមេសា តូបនីមួយៗមានខ្មៅដៃចងខ្សែមួយ និងក្រដាសមួយសន្លឹក សម្រាប់គូសមួយគំនូសរាល់ពេលឱ្យថង់មួយ។ គ្មាននរណាហាមឱ្យថង់ទេ មានតែរាប់ប៉ុណ្ណោះ។ រាល់ល្ងាចថ្ងៃអាទិត្យ ចៅស្រីអ្នកស្រីថាវី ឈ្មោះស្រីនាង អាយុ ១៤ ឆ្នាំ ដើរបូកលេខ ហើយសរសេរលើក្ដារនៅក្បែរក្បាលរ៉ូប៊ីណេ។',
      ),
      p(
        'ក្ដារនោះហើយដែលធ្វើឱ្យអ្វីៗប្រែប្រួល។ តូបលក់សាច់ជ្រូកដឹងថាខ្លួនស្ថិតនៅលំដាប់មុខគេ ហើយពិបាកចិត្តណាស់។ អ្នកលក់បន្លែពីរនាក់ ដែលលក់ជាប់គ្នាដប់ប្រាំបួនឆ្នាំ ហើយមិនសូវស្រុះស្រួលគ្នា បានលេខស្មើគ្នា រួចតាំងពីពេលនោះមក តាមមើលគ្នាដូចអ្នកប្រដាល់។',
      ),
      pullQuote('តូបលក់សាច់ជ្រូកដឹងថាខ្លួនស្ថិតនៅលំដាប់មុខគេ ហើយពិបាកចិត្តណាស់។'),
      table(
        'ចំនួនថង់ក្នុងមួយសប្ដាហ៍ធម្មតា តាមការរាប់របស់អាជីវករ',
        ['តូប', 'មេសា', 'វិច្ឆិកា'],
        ['ស៊ុប និងបបរ', '២.៦៩០', '១.១២០'],
        ['សាច់ជ្រូក', '១.៨៤០', '៩០០'],
        ['បន្លែ ខាងឆ្វេង', '១.៤៧០', '៥៦០'],
        ['បន្លែ ខាងស្ដាំ', '១.៤៧០', '៥៥៥'],
        ['កាហ្វេទឹកកក', '២.២០០', '១.៣១០'],
        ['ផ្កា', '១៦០', '០'],
      ),
      p('តើពួកគេធ្វើដូចម្ដេច? អាជីវករថា មិនមែនដោយសារប្រដៅភ្ញៀវទេ គឺដោយសាររឿងតូចៗ៖'),
      ul(
        'សួរថា «ត្រូវការថង់ទេ?» រួចរង់ចាំមួយវិនាទី។',
        'ប្រើស្លឹកឈូក ឬស្លឹកចេក សម្រាប់របស់ដែលយកទៅចម្អិនភ្លាម។',
        'មានស្រាក់ឱ្យខ្ចីដាក់ស៊ុប ដោយកក់ប្រាក់ពីរពាន់រៀល។',
        'ខ្ចប់របស់បួនមុខរួមក្នុងថង់តែមួយ ដែលតម្រូវឱ្យនិយាយរកតូបក្បែរខាង។',
      ),
      picture('lotus-pond', {
        alt: 'អ្នកបេះឈូកម្នាក់នៅលើទូក ក្នុងស្រះមានផ្កាឈូករីក និងស្លឹកមូលធំៗ',
        caption: 'ស្លឹកឈូករក្សាជីឱ្យស្រស់ដល់ថ្ងៃត្រង់។',
      }),
      h2('ធំជាងច្រកមួយ'),
      p(
        'នៅកម្ពុជា ផ្សារទំនើបត្រូវគិតថ្លៃថង់ប្លាស្ទិកតាំងពីឆ្នាំ ២០១៨។ ក្រសួងបរិស្ថានក៏បានធ្វើយុទ្ធនាការជាច្រើនឆ្នាំមកហើយ តាមសាលារៀន រោងចក្រ និងវត្តអារាម ដើម្បីឱ្យប្រជាពលរដ្ឋកាត់បន្ថយការប្រើប្រាស់ថង់ប្លាស្ទិក។ ប៉ុន្តែនៅផ្សារពិបាកជាង ព្រោះភ្ញៀវសុទ្ធតែជាបងប្អូនសាច់ញាតិ។',
      ),
      p(
        'គ្មាននរណាគិតថា ច្រកមួយអាចសង្គ្រោះសមុទ្របានទេ។ ប៉ុន្តែវាសន្សំលុយបាន។ អ្នកស្រីថាវីដាក់ប្រាក់ដែលសល់ក្នុងកំប៉ុងទឹកដោះគោ។ នៅរដូវបុណ្យភ្ជុំបិណ្ឌ ពួកគេទិញអំពូលថ្មីមួយដាក់ក្បែររ៉ូប៊ីណេ ហើយនៅសល់ល្មមទិញនំខេកមួយ។',
      ),
      p('ឥឡូវនេះ តូបស៊ុបស្នើឱ្យរាប់ទុយោបឺតវិញ។ ពេលឮដូច្នេះ ច្រកទាំងមូលស្ងាត់ ហើយគ្រប់គ្នាងាកទៅមើលអ្នកលក់កាហ្វេ។'),
      sourceLine('The Better Cambodia'),
    ],
  },
};
