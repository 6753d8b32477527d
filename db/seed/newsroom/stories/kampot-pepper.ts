import { factBox, h2, ol, p, picture, pullQuote, relatedLink, sourceLine, table, ul } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'kampot-pepper',
  section: 'economy',
  tags: ['kampot', 'food', 'trade'],
  authors: ['sreymom', 'dara'],
  picture: 'pepper-farm',
  sources: [
    { source: 'tbc', kind: 'own_reporting' },
    { source: 'maff', kind: 'document' },
  ],
  publishedAt: '2024-03-14T02:00:00Z',
  en: {
    slug: 'one-vine-four-peppers-a-harvest-in-kampot',
    headline: 'One vine, four peppers: a harvest in Kampot',
    dek: 'A name protected by law has given hill farmers on the coast something rare: a price they can plan with.',
    pictureCaption: 'Vines on their posts, under slatted shade. Illustration: The Better Cambodia',
    body: [
      p(
        'The ladder has three legs and no two of them agree. Yeay Phalla climbs it anyway, to the top of the post, where the last berries are, and feels along the spike with her thumb. Green goes into the left pocket of her apron. Red goes into the right. She is seventy-four, and she has been told to let her grandsons do the high ones.',
      ),
      p(
        'It is the middle of the harvest in the hills behind Kampot, where quartz glitters in the paths and the sea is a white line at the end of the valley. Pepper has been grown here for longer than anybody can say; a Chinese traveller mentioned it in the thirteenth century. A hundred years ago it was on the tables of good restaurants in France. Fifty years ago it was gone, pulled up to make room for rice. The vines that stand here now descend from a handful of plants that two or three families kept alive behind their houses.',
      ),
      h2('What a name is worth'),
      p(
        'In 2010 Kampot pepper became, together with the palm sugar of Kampong Speu, the first Cambodian product whose name is protected as a geographical indication. In 2016 the European Union followed, another first. Since then only pepper from certain districts of Kampot and Kep, grown by the rules and inspected, may be called by that name.',
      ),
      p(
        'The rules fill a booklet. Posts of a certain height; shade for the young plants; manure from cows and bats, and no chemical fertiliser; a ditch, so that the roots never stand in water. Each farm has a number, and the number travels with the sack.',
      ),
      pullQuote('A price agreed in January is a roof in June.', 'A grower near Phnom Voar'),
      p(
        'The association of growers sets a floor price every year before the picking begins. That has turned out to be the heart of the matter. Plain pepper is a commodity which doubles and halves according to the harvest in other countries. Here one can work out in January what the year will bring, and so go to the bank, or not need to. The man next door to Yeay Phalla explained it with his hand on a new rafter.',
      ),
      h2('Four colours'),
      table(
        'What becomes of a berry',
        ['Colour', 'Picked', 'Then'],
        ['Green', 'Young, from the spike', 'Eaten fresh within days, or kept in brine. Best with crab.'],
        ['Black', 'Full grown, still green', 'Dried in the sun for two or three days until it wrinkles.'],
        ['Red', 'Fully ripe, berry by berry', 'Dried slowly. Smells of fruit and a little of honey.'],
        ['White', 'Fully ripe', 'Soaked and rubbed until the skin comes off, then dried.'],
      ),
      p(
        'All four come off the same vine. The red ones are the most work, since they ripen one at a time and birds like them too. After drying, everything is spread out on long tables, and women with tweezers, most of them neighbours, go through it grain by grain. It is quiet work, and the radio plays serials.',
      ),
      picture('market-stall', {
        alt: 'Heaps of fruit under a striped awning, two sellers and a hanging scale.',
        caption: 'A mango can be judged by eye. For pepper, ask for the number of the farm.',
        credit: 'Illustration: The Better Cambodia',
      }),
      h2('Weather'),
      p(
        'Nobody here calls it easy. A vine takes three years to bear and can die in three weeks if the rains stay too long. In dry years the ponds are empty by March, and the growers who dug theirs deep do well and lend water to those who did not. Some of the younger ones have laid drip hoses. Yeay Phalla’s grandsons are for it. She waters with two cans, as she always has, because, she says, it is then that you see what is wrong with each plant.',
      ),
      p(
        'She came down in the end, with both pockets full, and tipped the ladder against the next post. The high ones, she told us, are the ones that get the sun.',
      ),
      factBox(
        'How to buy the real thing',
        ul(
          'Look for the round seal of the growers’ association and the farm number.',
          'Buy whole grains. Ground pepper cannot be told apart, and loses its scent within weeks.',
          'Keep it in glass, in the dark.',
        ),
      ),
      sourceLine('Ministry of Agriculture, Forestry and Fisheries', 'https://www.maff.gov.kh'),
      relatedLink('/up-the-palm-before-sunrise', 'Up the palm before sunrise'),
    ],
  },
  km: {
    slug: 'វល្លិមួយ-ម្រេចបួនពណ៌-នៅកំពត',
    headline: 'វល្លិមួយ ម្រេចបួនពណ៌៖ រដូវប្រមូលផលនៅកំពត',
    dek: 'ឈ្មោះដែលច្បាប់ការពារ បានផ្តល់ឱ្យកសិករតាមជើងភ្នំនូវរបស់កម្រមួយ គឺតម្លៃដែលអាចយកមកគិតគម្រោងបាន។',
    pictureCaption: 'វល្លិម្រេចលើបង្គោល ក្រោមរានបាំងថ្ងៃ។ គំនូរ៖ The Better Cambodia',
    body: [
      p(
        'ជណ្តើរនោះមានជើងបី ហើយជើងទាំងបីមិនស្មើគ្នាទេ។ ទោះយ៉ាងណា លោកយាយផល្លាឡើងដល់ចុងបង្គោល ដែលនៅសល់គ្រាប់ចុងក្រោយ រួចយកមេដៃស្ទាបតាមចង្កោម។ គ្រាប់បៃតងដាក់ហោប៉ៅឆ្វេង គ្រាប់ក្រហមដាក់ហោប៉ៅស្តាំ។ លោកយាយអាយុចិតសិបបួនឆ្នាំ ហើយគេបានប្រាប់លោកយាយថា គ្រាប់ខ្ពស់ៗទុកឱ្យចៅៗបេះ។',
      ),
      p(
        'ពេលនេះជាពាក់កណ្តាលរដូវប្រមូលផល នៅតាមភ្នំក្រោយក្រុងកំពត ដែលសមុទ្រមើលឃើញតែជាខ្សែសមួយនៅចុងជ្រលង។ គេដាំម្រេចនៅទីនេះតាំងពីយូរណាស់មកហើយ។ ភ្ញៀវចិនម្នាក់បានកត់ត្រាអំពីវាក្នុងសតវត្សទី១៣។ មួយរយឆ្នាំមុន ម្រេចកំពតមាននៅលើតុភោជនីយដ្ឋានល្អៗក្នុងប្រទេសបារាំង។ ហាសិបឆ្នាំមុន វាស្ទើរតែបាត់បង់ទៅហើយ ព្រោះគេដកចោលដើម្បីយកដីធ្វើស្រែ។ ដើមសព្វថ្ងៃកើតចេញពីដើមបន្តិចបន្តួច ដែលមានពីរបីគ្រួសាររក្សាទុកក្រោយផ្ទះ។',
      ),
      h2('ឈ្មោះមួយមានតម្លៃប៉ុន្មាន'),
      p(
        'នៅឆ្នាំ២០១០ ម្រេចកំពត រួមជាមួយស្ករត្នោតកំពង់ស្ពឺ ក្លាយជាផលិតផលកម្ពុជាដំបូងបង្អស់ ដែលឈ្មោះត្រូវបានការពារជាម៉ាកសម្គាល់ភូមិសាស្ត្រ។ នៅឆ្នាំ២០១៦ សហភាពអឺរ៉ុបក៏បានទទួលស្គាល់ដែរ។ ចាប់ពីពេលនោះមក មានតែម្រេចពីស្រុកមួយចំនួនក្នុងខេត្តកំពត និងខេត្តកែប ដែលដាំតាមវិធាន និងមានការត្រួតពិនិត្យ ទើបអាចប្រើឈ្មោះនេះបាន។',
      ),
      p(
        'វិធានទាំងនោះសរសេរបានមួយកូនសៀវភៅ៖ កម្ពស់បង្គោល ម្លប់សម្រាប់ដើមតូចៗ ជីលាមកគោ និងលាមកប្រចៀវ គ្មានជីគីមី និងប្រឡាយដែលមិនឱ្យឫសត្រាំទឹក។ កសិដ្ឋាននីមួយៗមានលេខ ហើយលេខនោះទៅជាមួយបាវម្រេច។',
      ),
      pullQuote('តម្លៃដែលព្រមព្រៀងនៅខែមករា គឺដំបូលផ្ទះនៅខែមិថុនា។', 'កសិករម្នាក់នៅជិតភ្នំវល្លិ'),
      p(
        'សមាគមអ្នកដាំកំណត់តម្លៃអប្បបរមារាល់ឆ្នាំ មុនពេលចាប់ផ្តើមបេះ។ នេះហើយជាបេះដូងនៃរឿង។ ម្រេចធម្មតាឡើងចុះតម្លៃតាមការប្រមូលផលរបស់ប្រទេសដទៃ។ តែនៅទីនេះ គេអាចគិតដឹងតាំងពីខែមករាថា ឆ្នាំនេះនឹងបានប៉ុន្មាន។',
      ),
      h2('បួនពណ៌'),
      ol(
        '**បៃតង៖** បេះខ្ចីទាំងចង្កោម ហូបស្រស់ក្នុងរយៈពេលពីរបីថ្ងៃ ឬត្រាំទឹកអំបិល។ ឆ្ងាញ់ជាងគេជាមួយក្តាម។',
        '**ខ្មៅ៖** បេះពេលចាស់តែនៅពណ៌បៃតង ហាលថ្ងៃពីរបីថ្ងៃរហូតជ្រួញ។',
        '**ក្រហម៖** បេះពេលទុំ ម្តងមួយគ្រាប់ៗ ហាលយឺតៗ ក្លិនដូចផ្លែឈើ។',
        '**ស៖** បេះពេលទុំ ត្រាំទឹក ដុសយកសំបកចេញ រួចហាល។',
      ),
      p(
        'ទាំងបួនពណ៌កើតចេញពីវល្លិតែមួយ។ ក្រោយពេលហាលរួច គេចាក់ម្រេចលើតុវែងៗ ហើយស្ត្រីអ្នកជិតខាងអង្គុយរើសដោយដង្គៀប ម្តងមួយគ្រាប់។ ការងារនេះស្ងៀមស្ងាត់ មានតែសំឡេងវិទ្យុចាក់រឿងល្ខោន។',
      ),
      picture('market-stall', {
        alt: 'ផ្លែឈើជាគំនរក្រោមដំបូលក្រណាត់ឆ្នូត មានអ្នកលក់ពីរនាក់ និងជញ្ជីងព្យួរ',
        caption: 'ស្វាយមើលដោយភ្នែកក៏ដឹង។ ចំណែកម្រេច សូមសួររកលេខកសិដ្ឋាន។',
        credit: 'គំនូរ៖ The Better Cambodia',
      }),
      p(
        'គ្មាននរណានិយាយថាវាងាយទេ។ វល្លិមួយត្រូវការបីឆ្នាំទើបផ្តល់ផល ហើយអាចងាប់ក្នុងរយៈពេលបីអាទិត្យ បើភ្លៀងយូរពេក។ ឆ្នាំណារាំង ស្រះរីងតាំងពីខែមីនា។ អ្នកដែលជីកស្រះជ្រៅមានទឹកគ្រប់គ្រាន់ ហើយចែកឱ្យអ្នកដែលជីករាក់។ ចៅៗរបស់លោកយាយផល្លាចង់ដាក់បំពង់ទឹកតំណក់ តែលោកយាយនៅតែស្រោចដោយធុងពីរ ព្រោះពេលនោះទើបឃើញថា ដើមណាមានបញ្ហាអ្វី។',
      ),
      p(
        'នៅទីបំផុត លោកយាយចុះមកវិញ ហោប៉ៅពេញទាំងពីរ រួចផ្អែកជណ្តើរទៅបង្គោលបន្ទាប់។ លោកយាយប្រាប់យើងថា គ្រាប់ខ្ពស់ៗហ្នឹងហើយ ដែលត្រូវថ្ងៃ។',
      ),
      sourceLine('ក្រសួងកសិកម្ម រុក្ខាប្រមាញ់ និងនេសាទ', 'https://www.maff.gov.kh'),
    ],
  },
};
