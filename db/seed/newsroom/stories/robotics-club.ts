import { embed, gallery, h2, ol, p, pullQuote, quote, relatedLink } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'robotics-club',
  section: 'education',
  tags: ['schools', 'youth', 'startups'],
  authors: ['maly'],
  picture: 'robotics-lab',
  sources: [
    { source: 'tbc', kind: 'own_reporting' },
    { source: 'moeys', kind: 'document', url: 'https://www.moeys.gov.kh' },
  ],
  publishedAt: '2026-03-19T02:30:00Z',
  en: {
    slug: 'the-robot-that-was-a-fan',
    headline: 'The robot that used to be a fan',
    dek: 'A school club in Takeo has no kit, no trophy and a cupboard of dead appliances. On Thursdays it fills up by half past three.',
    pictureCaption: 'Most of it was once something else. Illustration: The Better Cambodia',
    body: [
      p(
        'It crosses the table at the pace of a beetle, turns left, considers a matchbox and pushes it over the edge. Nineteen pupils cheer. The robot was a fan until January; its wheels are the lids of fish-paste jars; and the part of it that thinks cost the price of four bowls of noodles. It was meant to turn right.',
      ),
      p(
        'I used to teach at a school not far from here, and know this room, or one exactly like it: forty desks, a fan that works, a fan that does not, a poster of the digestive tract. What is new is the cupboard. Parents, monks and a scrap dealer with a soft heart have filled it with rice cookers, radios, a printer, and a washing machine that had to be carried in by six boys and has not stopped yielding since.',
      ),
      h2('Take it apart first'),
      p(
        'The club was begun by Mr Sambath, who teaches physics, and Miss Lina, who teaches English and can solder. They had no budget, and no robotics kit of the sort one sees in brochures. They did have a theory: that one ought to take ten things to pieces before putting one together. So in the first term nothing was built at all. The pupils unscrewed, drew what they found, sorted it into egg trays and labelled it in two languages.',
      ),
      p('By New Year they had rules:'),
      ol(
        'Unplug. Show somebody else that it is unplugged.',
        'Draw it before you touch it.',
        'Whoever breaks it explains it.',
        'Girls hold the screwdriver first, since at home they mostly hold the torch.',
      ),
      p(
        'The fourth is Miss Lina’s, and was argued over for an entire Thursday. It was adopted by one vote. A year on, eleven of the nineteen are girls, and the rule is hardly ever mentioned, except by boys who want the screwdriver.',
      ),
      quote(
        'At first I thought that electricity was a kind of water. Now I know that it is not, but I still think of it like that and it mostly works.',
        'Sreyneth, grade 10',
      ),
      h2('A use for it'),
      p(
        'Every pupil must find a trouble at home which a machine of this size could do something about. The list on the wall is worth the trip. *Hens come in too late. Grandfather forgets his pills. Somebody opens the rice barrel at night.* The hens have been solved: a light sensor, a fishing line and a motor from a cassette recorder let down the flap at dusk. For the pills, there is a box which plays a tune. Grandfather likes the tune and has begun to take them early. The rice barrel turned out to be a brother.',
      ),
      p(
        'In February a team went to a robotics day in Phnom Penh, by minibus, with the beetle on somebody’s lap. The schools from the capital had robots that followed lines, sorted balls and, in one case, shook hands. Takeo came fourteenth out of sixteen. But during the lunch break there was a crowd around the beetle, because it was the only one of which the makers could say where each part had come from, and what it had cooked.',
      ),
      pullQuote(
        'It was the only one of which the makers could say where each part had come from, and what it had cooked.',
      ),
      gallery(
        'Thursday, half past three. Illustrations: The Better Cambodia',
        {
          scene: 'robotics-lab',
          alt: 'Four students around a robot with an orange head; loose parts lie on the bench.',
          caption: 'The parts were sorted before anything was built.',
        },
        {
          scene: 'classroom',
          alt: 'Pupils from behind, a teacher at a blackboard with a circle and a graph; one hand is up.',
          caption: 'In the mornings it is physics at the blackboard.',
        },
        {
          scene: 'bicycles',
          alt: 'Pupils in white shirts cycle along a red-earth road past sugar palms.',
          caption: 'Some members live an hour away.',
        },
      ),
      p(
        'Two other schools in the district have asked how to begin. Mr Sambath sends them the rules, a list of four tools, and a rice cooker. It has to be a broken one, he writes, otherwise they will just cook.',
      ),
      embed('youtube', 'https://www.youtube.com/@TheBetterCambodia', 'The Better Cambodia on YouTube'),
      relatedLink(
        '/the-bell-at-six-evening-classes-under-a-pagoda-roof',
        'The bell at six: evening classes under a pagoda roof',
      ),
    ],
  },
  km: {
    slug: 'មនុស្សយន្ត-ដែលធ្លាប់ជាកង្ហារ',
    headline: 'មនុស្សយន្តដែលធ្លាប់ជាកង្ហារ',
    dek: 'ក្លិបសាលាមួយនៅតាកែវ គ្មានឧបករណ៍ទំនើប គ្មានពានរង្វាន់ មានតែទូដាក់គ្រឿងអគ្គិសនីខូច។ រៀងរាល់ថ្ងៃព្រហស្បតិ៍ ម៉ោងបីកន្លះ ក្លិបនេះពេញណែន។',
    pictureCaption: 'គ្រឿងភាគច្រើនធ្លាប់ជារបស់ផ្សេង។ គំនូរ៖ The Better Cambodia',
    body: [
      p(
        'វាវារកាត់តុយឺតៗដូចអណ្តើក បត់ឆ្វេង ឈប់មើលប្រអប់ឈើគូស រួចរុញទម្លាក់ពីលើតុ។ សិស្សដប់ប្រាំបួននាក់ទះដៃ។ រហូតដល់ខែមករា មនុស្សយន្តនេះនៅជាកង្ហារ។ កង់របស់វាជាគម្របក្រឡប្រហុក ហើយផ្នែកដែលចេះគិត ថ្លៃស្មើគុយទាវបួនចាន។ តាមគម្រោង វាត្រូវបត់ស្តាំ។',
      ),
      p(
        'ខ្ញុំធ្លាប់បង្រៀននៅសាលាមួយមិនឆ្ងាយពីទីនេះ ហើយស្គាល់បន្ទប់បែបនេះច្បាស់៖ តុសែសិប កង្ហារមួយដើរ កង្ហារមួយមិនដើរ និងផ្ទាំងរូបភាពប្រព័ន្ធរំលាយអាហារ។ អ្វីដែលថ្មីគឺទូ។ មាតាបិតាសិស្ស ព្រះសង្ឃ និងអ្នកទិញអេតចាយម្នាក់ដែលមានចិត្តល្អ បានបំពេញទូនោះដោយឆ្នាំងបាយអគ្គិសនី វិទ្យុ ម៉ាស៊ីនព្រីន និងម៉ាស៊ីនបោកខោអាវមួយ ដែលសិស្សប្រុសប្រាំមួយនាក់សែងចូល។',
      ),
      h2('ដោះសិន ចាំផ្គុំ'),
      p(
        'ក្លិបនេះបង្កើតដោយលោកគ្រូសម្បត្តិ ដែលបង្រៀនរូបវិទ្យា និងអ្នកគ្រូលីណា ដែលបង្រៀនភាសាអង់គ្លេស ហើយចេះផ្សារសំណ។ ពួកគាត់គ្មានថវិកាទេ តែមានទ្រឹស្តីមួយ៖ គួរដោះរបស់ដប់ មុនពេលផ្គុំរបស់មួយ។ ដូច្នេះ ក្នុងឆមាសទីមួយ គ្មានអ្នកណាសាងសង់អ្វីទេ។ សិស្សដោះវីស គូររូបអ្វីដែលឃើញ ដាក់គ្រឿងក្នុងថាសពងមាន់ ហើយសរសេរឈ្មោះជាពីរភាសា។',
      ),
      p('មកដល់ដើមឆ្នាំ ពួកគេមានវិធាន៖'),
      ol(
        'ដកឌុយ ហើយបង្ហាញឱ្យអ្នកផ្សេងឃើញថាបានដក។',
        'គូររូបមុនពេលប៉ះ។',
        'អ្នកណាធ្វើខូច អ្នកនោះពន្យល់។',
        'សិស្សស្រីកាន់ទួណឺវីសមុន ព្រោះនៅផ្ទះ ពួកគេច្រើនតែត្រូវកាន់ពិល។',
      ),
      p(
        'វិធានទីបួនជាយោបល់អ្នកគ្រូលីណា ដែលគេជជែកគ្នាអស់ថ្ងៃព្រហស្បតិ៍មួយទាំងមូល ហើយអនុម័តដោយលើសតែមួយសំឡេង។ មួយឆ្នាំក្រោយមក ក្នុងចំណោមដប់ប្រាំបួននាក់ មានសិស្សស្រីដប់មួយនាក់ ហើយស្ទើរតែគ្មានអ្នកណារំលឹកវិធាននោះទៀតទេ លើកលែងតែសិស្សប្រុសដែលចង់បានទួណឺវីស។',
      ),
      quote('ដំបូងខ្ញុំស្មានថាអគ្គិសនីជាទឹកម្យ៉ាង។ ឥឡូវខ្ញុំដឹងថាមិនមែនទេ តែខ្ញុំនៅតែគិតអ៊ីចឹង ហើយភាគច្រើនវាត្រូវ។', 'ស្រីនេត សិស្សថ្នាក់ទី១០'),
      h2('ប្រយោជន៍របស់វា'),
      p(
        'សិស្សម្នាក់ៗត្រូវរកបញ្ហាមួយនៅផ្ទះ ដែលម៉ាស៊ីនតូចមួយអាចជួយបាន។ បញ្ជីនៅលើជញ្ជាំងមានដូចជា៖ «មាន់ចូលទ្រុងយឺត។ តាភ្លេចលេបថ្នាំ។ មានគេបើកពាងអង្ករពេលយប់»។ រឿងមាន់ដោះស្រាយរួចហើយ៖ ឧបករណ៍ចាប់ពន្លឺ ខ្សែសន្ទូច និងម៉ូទ័រពីម៉ាស៊ីនចាក់កាសែត ទម្លាក់ទ្វារទ្រុងនៅពេលព្រលប់។ សម្រាប់តា មានប្រអប់ថ្នាំដែលចេះលេងភ្លេង។ តាចូលចិត្តភ្លេង ហើយចាប់ផ្តើមលេបថ្នាំមុនម៉ោង។ ចំណែករឿងពាងអង្ករ ជនសង្ស័យគឺប្អូនប្រុស។',
      ),
      p(
        'ក្នុងខែកុម្ភៈ ក្រុមមួយបានទៅចូលរួមទិវាមនុស្សយន្តនៅភ្នំពេញ តាមរថយន្តក្រុង ដោយដាក់ «អណ្តើក» នៅលើភ្លៅ។ តាកែវបានលេខដប់បួន ក្នុងចំណោមដប់ប្រាំមួយ។ ប៉ុន្តែនៅពេលសម្រាកថ្ងៃត្រង់ មានមនុស្សចោមរោមអណ្តើកនោះ ព្រោះវាជាមនុស្សយន្តតែមួយ ដែលអ្នកធ្វើអាចប្រាប់បានថា គ្រឿងនីមួយៗមកពីណា ហើយធ្លាប់ចម្អិនអ្វីខ្លះ។',
      ),
      p(
        'សាលាពីរទៀតក្នុងស្រុកបានសួរថា គួរចាប់ផ្តើមយ៉ាងណា។ លោកគ្រូសម្បត្តិផ្ញើវិធាន បញ្ជីឧបករណ៍បួនមុខ និងឆ្នាំងបាយអគ្គិសនីមួយទៅឱ្យ។ គាត់សរសេរថា ត្រូវតែជាឆ្នាំងខូច បើមិនដូច្នោះទេ គេយកទៅដាំបាយបាត់។',
      ),
      relatedLink('/km/ជួងម៉ោងប្រាំមួយ-ថ្នាក់រៀនពេលល្ងាច-ក្នុងវត្ត', 'ជួងម៉ោងប្រាំមួយ៖ ថ្នាក់រៀនពេលល្ងាចក្នុងវត្ត'),
    ],
  },
};
