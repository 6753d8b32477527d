import { factBox, gallery, h2, p, pullQuote, relatedLink, sourceLine } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'lotus-thread',
  section: 'people',
  alsoIn: ['economy', 'culture'],
  tags: ['crafts', 'women-in-business', 'siem-reap', 'startups'],
  authors: ['sreymom'],
  picture: 'lotus-pond',
  sources: [{ source: 'tbc', kind: 'interview' }],
  publishedAt: '2026-06-06T03:45:00Z',
  en: {
    slug: 'she-came-home-for-the-part-of-the-lotus-nobody-wanted',
    headline: 'She came home for the part of the lotus nobody wanted',
    dek: 'The flower goes to the pagoda, the seeds to the market, the root to the soup. Ratha makes a living out of the stalk.',
    pictureCaption: 'Flowers for the altar. The stalks used to be left to rot.',
    body: [
      p(
        'Snap a lotus stalk and pull the two halves slowly apart. Between them, if the light is behind, you will see threads: twenty or thirty, finer than a spider’s, drawn out of the broken ends as if the plant did not want to let go.',
      ),
      p(
        'Most people who have grown up beside a pond know this. It is something for children to do. Ratha, who is 33, did it at her aunt’s pond near Siem Reap, and then forgot it, and then spent eight years in Phnom Penh in the purchasing department of a garment factory, learning to tell with her eyes shut what a cloth is made of and what it ought to cost.',
      ),
      h2('Roll, wet, roll'),
      p(
        'She came back in 2021, when the factory shut for the pandemic. The family had the pond. The flowers were sold for offerings, and the stalks lay in heaps. On her telephone she had seen that there are women on Inle Lake, in Myanmar, who make cloth from them, and that somebody in Siem Reap was already trying. She asked if she might watch. She was told yes, and that it would make her cry.',
      ),
      p(
        'It does not look hard. Five stalks are scored, snapped and drawn out over a wet board, and the fibres are rolled together with the palm into one thread, to the end of which the next five are rolled on. A quick worker makes some two hundred metres in a day. A scarf takes several thousand stalks and the better part of two months. In the first season Ratha made a thing the size of a handkerchief, and showed it to her mother, who asked how much. “I told her what it would have to cost,” says Ratha. “She sat down.”',
      ),
      pullQuote('“I told her what it would have to cost. She sat down.”'),
      gallery(
        'One stalk at a time',
        {
          scene: 'lotus-pond',
          alt: 'A person in a boat gathers lotus buds among big pink flowers and round leaves',
          caption: 'Cutting is done before eight. After that the stalk dries.',
        },
        {
          scene: 'silk-loom',
          alt: 'A grey-haired woman weaves gold silk at a wooden loom beside a window',
          caption: 'Lotus in the weft, silk in the warp: it is stronger so.',
        },
        {
          scene: 'startup-desk',
          alt: 'A laptop with charts, a lamp and a plant on a desk; a city at dusk outside the window',
          caption: 'Eight years in the capital taught her what a metre ought to cost.',
        },
      ),
      h2('What the purchasing department taught'),
      p(
        'Her colleagues in the village, nine women, are between twenty and seventy. They are paid by the metre, at a rate that she set by timing herself, slowly, and then adding a fifth. She is particular about this. In the factory she was the person who telephoned suppliers to get the price down by three cents. “I know exactly what is at the other end of that call,” she says.',
      ),
      p(
        'They sell little: scarves by order, some cloth to a designer in the capital, bracelets to visitors. In a good month there is something over, and in a bad month there are the flowers. She has been advised to mix in cotton and say nothing, and to raise money, and to scale. To the last she replied that she would need to speak to the lotus.',
      ),
      factBox(
        'Lotus thread',
        p(
          'The fibres lie in the stalk of *Nelumbo nucifera* and have to be spun within a day of cutting. Woven, they feel something between linen and raw silk, cool, slightly crisp, and smell faintly of rain. No part of the plant need be wasted: the rest of the stalk goes back to the pond as mud.',
        ),
      ),
      p(
        'Her aunt still does the flowers. She rolls back the outer petals, one by one, to make the shape that people like to see on an altar, and never looks at her hands. She has been asked to learn the thread as well and says that her eyes are too old. But when she thinks that nobody is watching, she picks a stalk from the heap, snaps it, and pulls it open against the light.',
      ),
      relatedLink(
        '/the-krama-is-on-the-list-the-looms-carry-on',
        'The krama is on the list. The looms carry on.',
      ),
      sourceLine('The Better Cambodia'),
    ],
  },
  km: {
    slug: 'ត្រឡប់មកផ្ទះវិញ-ដើម្បីសរសៃឈូក',
    headline: 'ត្រឡប់មកផ្ទះវិញ ដើម្បីអ្វីដែលគេបោះចោលពីឈូក',
    dek: 'ផ្កាយកទៅវត្ត គ្រាប់យកទៅផ្សារ ក្រអៅយកទៅស្ល។ អ្នកស្រីរដ្ឋារកចំណូលពីទង។',
    pictureCaption: 'ផ្កាសម្រាប់បូជា។ ពីមុន ទងត្រូវគេទុកចោលឱ្យរលួយ។',
    body: [
      p(
        'កាច់ទងឈូកមួយ រួចទាញសន្សឹមៗឱ្យដាច់ពីគ្នា។ បើមើលបញ្ច្រាសពន្លឺ អ្នកនឹងឃើញសរសៃម្ភៃ ឬសាមសិប ល្អិតជាងសរសៃពីងពាង លាតចេញពីចុងទាំងសងខាង ហាក់ដូចជាដើមឈូកមិនចង់លែងគ្នា។',
      ),
      p(
        'អ្នកដែលធំធាត់ក្បែរស្រះឈូក សុទ្ធតែស្គាល់រឿងនេះ វាជាល្បែងក្មេងៗ។ អ្នកស្រីរដ្ឋា អាយុ ៣៣ ឆ្នាំ ធ្លាប់លេងនៅស្រះរបស់ម្ដាយមីង ក្បែរក្រុងសៀមរាប រួចភ្លេចវាទៅ។ អ្នកស្រីបានធ្វើការប្រាំបីឆ្នាំនៅភ្នំពេញ ក្នុងផ្នែកទិញទំនិញនៃរោងចក្រកាត់ដេរមួយ រហូតដល់ចេះស្គាល់ក្រណាត់ដោយគ្រាន់តែស្ទាប។',
      ),
      h2('មូរ សើម មូរ'),
      p(
        'អ្នកស្រីត្រឡប់មកស្រុកវិញនៅឆ្នាំ ២០២១ ពេលរោងចក្របិទដោយសារជំងឺកូវីដ-១៩។ គ្រួសារមានស្រះឈូកស្រាប់។ ផ្កាលក់បាន តែទងនៅសល់ជាគំនរ។ អ្នកស្រីបានឃើញតាមទូរស័ព្ទថា ស្ត្រីនៅបឹងអ៊ីនលេ ប្រទេសមីយ៉ាន់ម៉ា ត្បាញក្រណាត់ពីសរសៃឈូក ហើយនៅសៀមរាបក៏មានគេកំពុងសាកធ្វើដែរ។ អ្នកស្រីសុំទៅមើល។ គេប្រាប់ថាបាន តែធ្វើហើយនឹងយំ។',
      ),
      p(
        'មើលទៅមិនពិបាកទេ។ គេកាត់ទងប្រាំ កាច់ ទាញលើក្ដារសើម រួចយកបាតដៃមូរសរសៃបញ្ចូលគ្នាជាអំបោះមួយ ហើយតទងប្រាំទៀត។ អ្នកស្ទាត់ធ្វើបានប្រហែលពីររយម៉ែត្រក្នុងមួយថ្ងៃ។ កន្សែងបង់កមួយត្រូវការទងរាប់ពាន់ និងពេលជិតពីរខែ។ រដូវដំបូង អ្នកស្រីធ្វើបានតែមួយផ្ទាំងប៉ុនកន្សែងដៃ យកទៅបង្ហាញម្ដាយ។ ម្ដាយសួរថាថ្លៃប៉ុន្មាន។ អ្នកស្រីរៀបរាប់ថា៖ «ខ្ញុំប្រាប់ថ្លៃដែលត្រូវលក់។ គាត់អង្គុយចុះ»។',
      ),
      pullQuote('«ខ្ញុំប្រាប់ថ្លៃដែលត្រូវលក់។ គាត់អង្គុយចុះ»។'),
      gallery(
        'ម្ដងមួយទង',
        {
          scene: 'lotus-pond',
          alt: 'អ្នកបេះឈូកម្នាក់នៅលើទូក ក្នុងស្រះមានផ្កាឈូករីក និងស្លឹកមូលធំៗ',
          caption: 'គេកាត់ទងមុនម៉ោងប្រាំបីព្រឹក។ ក្រោយនោះ ទងស្ងួត។',
        },
        {
          scene: 'silk-loom',
          alt: 'ស្ត្រីសក់ស្កូវម្នាក់ត្បាញសូត្រពណ៌មាសនៅកីឈើ ក្បែរបង្អួច',
          caption: 'ត្បាញសរសៃឈូកជាមួយសូត្រ ដើម្បីឱ្យជាប់ជាង។',
        },
        {
          scene: 'startup-desk',
          alt: 'កុំព្យូទ័រយួរដៃបង្ហាញក្រាហ្វ ចង្កៀង និងកូនរុក្ខជាតិលើតុ ក្រៅបង្អួចឃើញទីក្រុងពេលព្រលប់',
          caption: 'ប្រាំបីឆ្នាំធ្វើការនៅភ្នំពេញ បានបង្រៀនឱ្យចេះគិតថ្លៃមួយម៉ែត្រ។',
        },
      ),
      h2('មេរៀនពីរោងចក្រ'),
      p(
        'ស្ត្រីដែលធ្វើការជាមួយអ្នកស្រីមានប្រាំបួននាក់ អាយុពីម្ភៃដល់ចិតសិបឆ្នាំ។ ពួកគេទទួលប្រាក់តាមម៉ែត្រ ក្នុងតម្លៃដែលអ្នកស្រីកំណត់ដោយធ្វើសាកខ្លួនឯងយឺតៗ រួចបន្ថែមមួយភាគប្រាំ។ នៅរោងចក្រ អ្នកស្រីជាអ្នកទូរស័ព្ទទៅអ្នកផ្គត់ផ្គង់ ដើម្បីបញ្ចុះថ្លៃបីសេន។ អ្នកស្រីនិយាយថា៖ «ខ្ញុំដឹងច្បាស់ថា មានអ្វីនៅម្ខាងទៀតនៃទូរស័ព្ទនោះ»។',
      ),
      p(
        'ពួកគេលក់មិនច្រើនទេ មានកន្សែងបង់កតាមការបញ្ជាទិញ ក្រណាត់ខ្លះសម្រាប់អ្នករចនាម៉ូដនៅរាជធានី និងខ្សែដៃសម្រាប់ភ្ញៀវទេសចរ។ ខែល្អមានសល់ ខែមិនល្អមានផ្កាលក់ជំនួស។ មានគេណែនាំឱ្យពង្រីកអាជីវកម្ម។ អ្នកស្រីឆ្លើយថា ត្រូវទៅសួរឈូកសិន។',
      ),
      factBox(
        'សរសៃឈូក',
        p(
          'សរសៃស្ថិតក្នុងទងឈូក ហើយត្រូវមូរឱ្យរួចក្នុងរយៈពេលមួយថ្ងៃក្រោយកាត់។ ក្រណាត់សរសៃឈូកត្រជាក់ រឹងបន្តិច ហើយមានក្លិនស្រាលដូចភ្លៀង។ សំណល់ទងត្រូវដាក់ទៅក្នុងស្រះវិញ។',
        ),
      ),
      p(
        'ម្ដាយមីងនៅតែធ្វើផ្កា។ គាត់បត់ស្រទាប់ផ្កាម្ដងមួយៗ ដោយមិនបាច់មើលដៃ។ គេសុំឱ្យគាត់រៀនមូរសរសៃដែរ តែគាត់ថាភ្នែកចាស់ហើយ។ ប៉ុន្តែពេលគិតថាគ្មាននរណាមើល គាត់រើសទងមួយពីគំនរ កាច់វា ហើយទាញបញ្ច្រាសពន្លឺ។',
      ),
      relatedLink('/km/ក្រមាចូលបញ្ជីបេតិកភណ្ឌ-កីតម្បាញនៅបន្តលាន់', 'ក្រមាចូលបញ្ជីបេតិកភណ្ឌមនុស្សជាតិ សំឡេងកីតម្បាញនៅតែបន្តលាន់'),
      sourceLine('The Better Cambodia'),
    ],
  },
};
