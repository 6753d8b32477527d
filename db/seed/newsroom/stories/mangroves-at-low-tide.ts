import { factBox, h2, ol, p, picture, quote, sourceLine, ul } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'mangroves-at-low-tide',
  section: 'environment',
  alsoIn: ['education'],
  tags: ['kampot', 'conservation', 'youth', 'schools'],
  authors: ['chanthy'],
  picture: 'mangroves',
  sources: [
    { source: 'tbc', kind: 'own_reporting' },
    { source: 'moe-env', kind: 'document' },
  ],
  publishedAt: '2024-06-05T04:00:00Z',
  en: {
    slug: 'low-tide-two-hundred-children-and-a-lot-of-mud',
    headline: 'Low tide, two hundred children and a lot of mud',
    dek: 'A fishing community near Kampot plants mangroves the way it does most things: together, barefoot, and with crab for lunch.',
    pictureCaption: 'A seedling on its way out, past trees that hold on to the sea with both hands.',
    body: [
      p(
        'Leave your shoes. That is the first instruction, and there are two hundred pairs of them lined up on the boardwalk already, very small ones mainly, guarded by a dog.',
      ),
      p(
        'The second is to take a seed. It does not look like one. It is green, as long as a ruler and pointed at one end, because the red mangrove lets its children grow on the branch until they are ready to stand; then it drops them, and with luck they stick in the mud like darts. If not, they float, upright, for as long as a year. Today luck is being helped. The tide will be out for two hours and ten minutes.',
      ),
      p(
        'It is World Environment Day, and three primary schools from the mouth of the Kampot river have come by boat to a bay that used to be forest. In the nineties it was cut for charcoal, and then for prawn ponds, which lasted some five years before they went sour. The fishermen noticed in the order you might expect. No crabs. Then no small fish. Then one October a storm came straight into their kitchens.',
      ),
      h2('A nursery with roots'),
      p(
        'Mr Sothea, 58, is a crab fisher and the treasurer of the community fishery, which has been planting since the middle of the 2000s. He has learned it the hard way. In the first year, they planted the wrong kind too deep and all of it drowned. In the second, barnacles. In the third, a herd of cows nobody would own up to.',
      ),
      quote(
        'A mangrove is easy. It wants to live. You only have to put it where it would have gone by itself.',
        'Mr Sothea, crab fisher',
      ),
      p('He gives a lesson from the bow of the boat, in his good shirt:'),
      ol(
        'Pointed end down. It sounds obvious.',
        'As deep as your middle finger and no deeper.',
        'A long step apart: they will get fat.',
        'Not in a straight line. The sea likes to break straight things.',
        'If you get stuck, lie down and swim. Do not pull your friend’s arm.',
      ),
      p(
        'At once somebody gets stuck and several people pull her arm. The mud gives her up with a noise that delights everyone, and for the next quarter of an hour getting stuck is the main activity. Even so, by eleven, there is a stand of green rulers across the flat, as far out as the net stakes.',
      ),
      picture('fishing-boats', {
        alt: 'Painted sea boats with eyes on their bows at a jetty, the sun low behind them; a man mends a net',
        caption: 'The boats go out when the water is back. The crab pots wait at the jetty.',
      }),
      factBox(
        'What the forest does for the village',
        ul(
          'Breaks the waves before they reach the houses.',
          'Gives prawns, crabs and young fish somewhere to hide.',
          'Holds the mud, and great quantities of carbon in it.',
          'Feeds the bees. Mangrove honey is dark and a bit salty.',
        ),
      ),
      p(
        'How many will live? Mr Sothea holds a hand flat and tips it from side to side. Half would be good. Behind him stands what was planted when these pupils’ older brothers were in class one: taller than the boat, full of birds, so thick that you cannot see through to the sea.',
      ),
      p(
        'A girl called Dany has marked hers with a hair ribbon. She has been told it will be carried off by the tide. She knows. It is so that the tree will have had it.',
      ),
      sourceLine('The Better Cambodia'),
    ],
  },
  km: {
    slug: 'ទឹកនាច-ក្មេងពីររយនាក់-ដាំកោងកាង',
    headline: 'ទឹកនាច ក្មេងពីររយនាក់ និងភក់ដ៏ច្រើន',
    dek: 'សហគមន៍នេសាទមួយក្បែរក្រុងកំពត ដាំកោងកាងតាមរបៀបខ្លួន៖ ធ្វើជាមួយគ្នា ជើងទទេ ហើយមានក្ដាមសម្រាប់បាយថ្ងៃត្រង់។',
    pictureCaption: 'កូនកោងកាងកំពុងទៅកន្លែងដាំ កាត់តាមដើមដែលចាក់ឫសជាប់រួចហើយ។',
    body: [
      p(
        'ដោះស្បែកជើងទុកសិន។ នេះជាសេចក្ដីណែនាំទីមួយ។ នៅលើស្ពានឈើ មានស្បែកជើងពីររយគូដាក់តម្រៀបគ្នា ភាគច្រើនជាស្បែកជើងតូចៗ មានឆ្កែមួយដេកយាម។',
      ),
      p(
        'ទីពីរ យកកូនកោងកាងម្នាក់មួយ។ វាមិនដូចគ្រាប់ពូជទេ។ វាពណ៌បៃតង វែងប៉ុនបន្ទាត់សិស្ស ហើយស្រួចម្ខាង ព្រោះដើមកោងកាងបណ្ដុះកូននៅលើមែក រហូតដល់វាអាចឈរបាន ទើបទម្លាក់ចុះទៅដោតក្នុងភក់។ ថ្ងៃនេះ មានគេជួយដោតឱ្យវា។ ទឹកសមុទ្រនឹងនាចតែពីរម៉ោងដប់នាទីប៉ុណ្ណោះ។',
      ),
      p(
        'ថ្ងៃនេះជាទិវាបរិស្ថានពិភពលោក។ សិស្សបឋមសិក្សាពីសាលាបី នៅមាត់ព្រែកកំពត បានជិះទូកមកដល់ឆ្នេរមួយដែលពីមុនធ្លាប់ជាព្រៃ។ នៅទសវត្សរ៍ឆ្នាំ ១៩៩០ ព្រៃនេះត្រូវគេកាប់ដុតធ្យូង រួចធ្វើស្រះចិញ្ចឹមបង្គា។ ប៉ុន្មានឆ្នាំក្រោយមក ស្រះទាំងនោះលែងប្រើបាន។ អ្នកនេសាទកត់សម្គាល់ឃើញថា ក្ដាមបាត់ ត្រីតូចៗបាត់ ហើយក្រោយមក ខ្យល់ព្យុះបក់ចូលដល់ចង្ក្រានបាយ។',
      ),
      h2('ផ្ទះបណ្ដុះកូនត្រី'),
      p(
        'លោកសុធា អាយុ ៥៨ ឆ្នាំ ជាអ្នកនេសាទក្ដាម និងជាហេរញ្ញិករបស់សហគមន៍នេសាទ ដែលបានដាំកោងកាងតាំងពីពាក់កណ្ដាលទសវត្សរ៍ឆ្នាំ ២០០០។ ឆ្នាំទីមួយ ពួកគេដាំខុសប្រភេទ ហើយជ្រៅពេក ងាប់អស់។ ឆ្នាំទីពីរ គ្រំតូចៗតោងពេញ។ ឆ្នាំទីបី គោមួយហ្វូងមកស៊ី ដែលគ្មានអ្នកណាទទួលថាជាម្ចាស់។',
      ),
      quote('កោងកាងដាំងាយទេ វាចង់រស់ស្រាប់។ យើងគ្រាន់តែដាក់វានៅកន្លែងដែលវាចង់នៅ។', 'លោកសុធា អ្នកនេសាទក្ដាម'),
      p('លោកឈរនៅក្បាលទូក ពាក់អាវថ្មី ហើយពន្យល់ក្មេងៗ៖'),
      ol(
        'ដោតខាងស្រួចចុះក្រោម។',
        'ជម្រៅប៉ុនម្រាមដៃកណ្ដាល កុំឱ្យជ្រៅជាងនេះ។',
        'ឃ្លាតពីគ្នាមួយជំហានវែង ព្រោះវានឹងធំ។',
        'កុំដាំត្រង់ជួរ សមុទ្រចូលចិត្តបំបាក់របស់ត្រង់។',
        'បើផុង ឱ្យដេកផ្កាប់ហែល កុំទាញដៃមិត្តភក្ដិ។',
      ),
      p(
        'ភ្លាមនោះ មានម្នាក់ផុង ហើយមានច្រើននាក់ទាញដៃ។ ក្មេងៗសើចសប្បាយ រួចការផុងភក់ក៏ក្លាយជាល្បែងអស់ដប់ប្រាំនាទី។ ទោះយ៉ាងនេះក្ដី មុនថ្ងៃត្រង់ កូនកោងកាងពណ៌បៃតងបានឈរពេញឆ្នេរ។',
      ),
      picture('fishing-boats', {
        alt: 'ទូកនេសាទសមុទ្រលាបពណ៌ គូរភ្នែកលើក្បាលទូក ចតក្បែរផែពេលព្រះអាទិត្យនៅទាប មានបុរសម្នាក់ជួសមង',
        caption: 'ទូកចេញពេលទឹកជោរ។ លបក្ដាមរង់ចាំក្បែរផែ។',
      }),
      factBox(
        'ព្រៃកោងកាងជួយភូមិយ៉ាងណាខ្លះ',
        ul(
          'ទប់រលកមុនពេលមកដល់ផ្ទះ។',
          'ជាជម្រកបង្គា ក្ដាម និងកូនត្រី។',
          'ទប់ភក់កុំឱ្យហូរ និងស្រូបយកកាបូន។',
          'មានផ្កាឱ្យឃ្មុំ។ ទឹកឃ្មុំកោងកាងពណ៌ចាស់ និងប្រៃបន្តិច។',
        ),
      ),
      p(
        'តើវានឹងរស់ប៉ុន្មានដើម? លោកសុធាថា រស់បានពាក់កណ្ដាលក៏ល្អហើយ។ នៅខាងក្រោយលោក គឺព្រៃដែលដាំកាលបងៗរបស់សិស្សទាំងនេះនៅរៀនថ្នាក់ទីមួយ។ វាខ្ពស់ជាងទូក មានបក្សីពេញ ហើយក្រាស់ មើលមិនធ្លុះដល់សមុទ្រ។',
      ),
      p(
        'ក្មេងស្រីឈ្មោះដានី យកខ្សែបូចងសក់ចងលើដើមរបស់នាង។ គេប្រាប់ថា ទឹកជោរនឹងយកវាទៅ។ នាងដឹងហើយ។ នាងគ្រាន់តែចង់ឱ្យដើមនោះធ្លាប់បានពាក់ម្ដង។',
      ),
      sourceLine('The Better Cambodia'),
    ],
  },
};
