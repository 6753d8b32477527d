import { factBox, h2, p, picture, quote, relatedLink, sourceLine, table, ul } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'krama-after-the-list',
  section: 'culture',
  alsoIn: ['economy'],
  tags: ['crafts', 'silk', 'women-in-business'],
  authors: ['bopha'],
  picture: 'krama-weaver',
  sources: [
    { source: 'unesco', kind: 'document', url: 'https://ich.unesco.org' },
    { source: 'tbc', kind: 'own_reporting' },
  ],
  publishedAt: '2025-01-11T01:15:00Z',
  en: {
    slug: 'the-krama-is-on-the-list-the-looms-carry-on',
    headline: 'The krama is on the list. The looms carry on.',
    dek: 'A month after UNESCO recognised Cambodia’s checked scarf, weavers on a Mekong island are mostly talking about thread.',
    pictureCaption: 'Red and white, the check that everyone can draw from memory.',
    body: [
      p(
        'Under the stilt houses of Koh Dach, where it is cool and the chickens are not supposed to go, news arrives through the floorboards. In December it came down from Yeay Nhor’s television: the *krama* had been added to UNESCO’s [list of the intangible heritage of humanity](https://ich.unesco.org/en/lists), at a meeting in Paraguay. She heard it through the planks above her loom, finished the row, and went up to see.',
      ),
      p('“They showed a very nice one,” she says. “Factory.”'),
      p(
        'She is not being unkind. She can tell because the edges were too good. In a scarf made by hand, the weaver’s beat changes when a neighbour calls or a child falls over, and the cloth remembers it: a band a little tighter, a band a little loose. Yeay Nhor can read back through a krama and find the afternoon her sister came home.',
      ),
      h2('A thing with forty uses'),
      p(
        'What UNESCO recognised is less a piece of cloth than what people do with it. A krama is a scarf, but that is its smallest job. Ask at any market and the list will be longer than you have time to write down.',
      ),
      ul(
        'Wound round the head against the sun in the field, and round the waist for the bath at the well.',
        'Tied between two posts, with a baby in it.',
        'Folded into a pad to carry a water jar, or knotted into a bag for mangoes.',
        'Given: to guests, to a bride’s parents, to a son going away to work.',
        'Laid over the face for a nap, which also tells people not to ask questions.',
      ),
      p(
        'The check is said to be the easiest pattern there is, two colours crossing. Doing it for thirty years so that every square comes out square is another matter.',
      ),
      picture('silk-loom', {
        alt: 'A grey-haired woman weaves gold silk at a wooden loom beside a window',
        caption: 'Silk goes on the same looms as cotton. It is slower, and pays better, when it pays.',
        wide: true,
      }),
      h2('The price of a morning'),
      p(
        'On the island most women wove silk for weddings until visitors stopped coming in 2020; then they wove whatever would sell. Cotton krama kept several households going. A good weaver makes two in a day if nobody is ill. What she earns depends mainly on where she gets her thread, because dyed yarn has become dearer and a middleman who advances the yarn also sets the price of the scarf.',
      ),
      table(
        'Where one hand-woven cotton krama goes, as three weavers reckoned it for us',
        ['Share', 'For'],
        ['A little over a third', 'Yarn and dye'],
        ['About a third', 'The weaver'],
        ['The rest', 'Carrying it to Phnom Penh, the stall, and whoever lent the yarn'],
      ),
      p(
        'So seven of them have begun to buy thread together. They take turns to go to the wholesaler by the Olympic market, on the early ferry, with the money pinned inside a jacket. It is not a cooperative, says Sokha, 34, who keeps the notebook; a cooperative has a stamp. It is seven people who have known each other since before they could walk.',
      ),
      quote(
        'If the whole world knows the name now, good. Let them also know it takes half a day.',
        'Sokha, weaver',
      ),
      p(
        'Her own daughter is eleven and can already wind a bobbin faster than either of her grandmothers. She would like to be a dentist. Nobody under the house sees a contradiction.',
      ),
      factBox(
        'How to tell',
        p(
          'Turn it over and look along the edge. A hand-woven krama has a selvedge that wanders very slightly and fringes twisted by rolling them on a thigh. It softens with every wash. The machine-made kind is quite even, often part polyester, and dries faster. Both are honest scarves.',
        ),
      ),
      relatedLink('/the-clay-knows-which-way-you-walk', 'The clay knows which way you walk'),
      sourceLine('UNESCO, Intangible Cultural Heritage', 'https://ich.unesco.org'),
    ],
  },
  km: {
    slug: 'ក្រមាចូលបញ្ជីបេតិកភណ្ឌ-កីតម្បាញនៅបន្តលាន់',
    headline: 'ក្រមាចូលបញ្ជីបេតិកភណ្ឌមនុស្សជាតិ សំឡេងកីតម្បាញនៅតែបន្តលាន់',
    dek: 'មួយខែក្រោយយូណេស្កូទទួលស្គាល់ក្រមាខ្មែរ អ្នកតម្បាញនៅកោះដាច់ និយាយគ្នាច្រើនជាងគេអំពីតម្លៃអំបោះ។',
    pictureCaption: 'ក្រឡាក្រហមស ដែលគ្រប់គ្នាស្គាល់។',
    body: [
      p(
        'នៅក្រោមផ្ទះខ្ពស់ៗលើកោះដាច់ ជាកន្លែងត្រជាក់ដែលអ្នកស្រុកដាក់កីតម្បាញ ដំណឹងមកដល់តាមចន្លោះក្ដារ។ កាលពីខែធ្នូ យាយញ៉បានឮពីទូរទស្សន៍ខាងលើផ្ទះថា ក្រមាត្រូវបានអង្គការយូណេស្កូដាក់បញ្ចូលក្នុងបញ្ជីតំណាងបេតិកភណ្ឌវប្បធម៌អរូបីនៃមនុស្សជាតិ ក្នុងកិច្ចប្រជុំមួយនៅប្រទេសប៉ារ៉ាហ្គាយ។ គាត់ត្បាញបញ្ចប់មួយជួរសិន រួចទើបឡើងទៅមើល។',
      ),
      p('«គេបង្ហាញក្រមាមួយស្អាតណាស់ តែជារបស់រោងចក្រ» គាត់និយាយ។'),
      p(
        'យាយញ៉ស្គាល់ដោយសារគែមវាត្រង់ពេក។ ក្រមាត្បាញដោយដៃ តែងមានកន្លែងខ្លះតឹង កន្លែងខ្លះធូរ ព្រោះពេលត្បាញ អ្នកជិតខាងហៅ ឬចៅដួល។ គាត់អាចមើលក្រមាមួយ ហើយរកឃើញរសៀលដែលប្អូនស្រីរបស់គាត់មកលេងផ្ទះ។',
      ),
      h2('ក្រមាមួយ ប្រើបានសែសិបយ៉ាង'),
      p('អ្វីដែលយូណេស្កូទទួលស្គាល់ មិនមែនត្រឹមតែសាច់ក្រណាត់ទេ គឺទម្លាប់របស់មនុស្សដែលប្រើវា។ បើសួរអ្នកផ្សារ គេរាប់មិនអស់ទេ៖'),
      ul(
        'ជួតក្បាលបាំងថ្ងៃពេលធ្វើស្រែ និងស្លៀកងូតទឹកនៅមាត់អណ្ដូង។',
        'ចងធ្វើអង្រឹងឱ្យកូនង៉ែតគេង។',
        'មូលធ្វើទ្រនាប់ទូលក្អម ឬចងជាបង្វេចដាក់ស្វាយ។',
        'ជូនភ្ញៀវ ជូនឪពុកម្ដាយខាងស្រី ឬឱ្យកូនដែលចេញទៅធ្វើការឆ្ងាយ។',
        'គ្របមុខពេលគេងថ្ងៃ ដើម្បីកុំឱ្យគេសួរច្រើន។',
      ),
      picture('silk-loom', {
        alt: 'ស្ត្រីសក់ស្កូវម្នាក់ត្បាញសូត្រពណ៌មាសនៅកីឈើ ក្បែរបង្អួច',
        caption: 'កីដដែលត្បាញទាំងសូត្រ ទាំងអំបោះ។ សូត្រយឺតជាង តែបានថ្លៃជាង។',
        wide: true,
      }),
      h2('តម្លៃនៃព្រឹកមួយ'),
      p(
        'ពីមុន ស្ត្រីភាគច្រើនលើកោះត្បាញសូត្រសម្រាប់ពិធីមង្គលការ។ តាំងពីឆ្នាំ ២០២០ ពេលភ្ញៀវទេសចរលែងមក ពួកគេងាកមកត្បាញក្រមាអំបោះវិញ។ អ្នកតម្បាញស្ទាត់ម្នាក់ត្បាញបានពីរក្នុងមួយថ្ងៃ បើគ្មាននរណាឈឺ។ ចំណូលអាស្រ័យលើថ្លៃអំបោះ ព្រោះឈ្មួញកណ្ដាលដែលឱ្យអំបោះមុន ជាអ្នកកំណត់តម្លៃក្រមាដែរ។',
      ),
      p(
        'ដូច្នេះ អ្នកតម្បាញប្រាំពីរនាក់បានចាប់ផ្ដើមទិញអំបោះរួមគ្នា។ ពួកគេប្ដូរវេនគ្នាជិះសាឡាងពីព្រឹក ទៅទិញនៅកន្លែងលក់ដុំក្បែរផ្សារអូឡាំពិក។ អ្នកស្រីសុខា អាយុ ៣៤ ឆ្នាំ ដែលជាអ្នកកាន់បញ្ជី និយាយថា នេះមិនមែនជាសហករណ៍ទេ ព្រោះសហករណ៍មានត្រា។ នេះគ្រាន់តែជាមនុស្សប្រាំពីរនាក់ដែលស្គាល់គ្នាតាំងពីមិនទាន់ចេះដើរ។',
      ),
      quote('បើពិភពលោកស្គាល់ឈ្មោះក្រមាហើយ ល្អណាស់។ តែសូមឱ្យគេដឹងដែរថា ត្បាញមួយអស់កន្លះថ្ងៃ។', 'អ្នកស្រីសុខា អ្នកតម្បាញ'),
      p(
        'កូនស្រីរបស់អ្នកស្រី អាយុ ១១ ឆ្នាំ រវៃអំបោះលឿនជាងជីដូនទាំងពីរទៅទៀត។ នាងចង់ធ្វើទន្តពេទ្យ។ នៅក្រោមផ្ទះនេះ គ្មាននរណាយល់ថារឿងទាំងពីរផ្ទុយគ្នាឡើយ។',
      ),
      factBox(
        'ធ្វើដូចម្ដេចទើបស្គាល់',
        p(
          'ត្រឡប់មើលតាមគែម។ ក្រមាត្បាញដៃមានគែមរលកបន្តិច ជាយវេញដោយដៃ ហើយកាន់តែបោកកាន់តែទន់។ ក្រមារោងចក្រស្មើល្អ ហើយឆាប់ស្ងួត។ ទាំងពីរសុទ្ធតែជាក្រមា។',
        ),
      ),
      sourceLine('អង្គការយូណេស្កូ', 'https://ich.unesco.org'),
    ],
  },
};
