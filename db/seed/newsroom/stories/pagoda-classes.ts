import { audio, factBox, h2, p, picture, pullQuote, relatedLink, table } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'pagoda-classes',
  section: 'education',
  alsoIn: ['people', 'culture'],
  tags: ['schools', 'battambang', 'youth'],
  authors: ['maly', 'piseth'],
  picture: 'pagoda',
  sources: [{ source: 'tbc', kind: 'own_reporting' }],
  publishedAt: '2026-09-08T10:30:00Z',
  en: {
    slug: 'the-bell-at-six-evening-classes-under-a-pagoda-roof',
    headline: 'The bell at six: evening classes under a pagoda roof',
    dek: 'For centuries the pagoda was the village school. In the evenings, near Battambang, it still is, and the oldest pupil is sixty-eight.',
    pictureCaption:
      'The pagoda by day. Lessons begin at six in the evening. Illustration: The Better Cambodia',
    body: [
      p(
        'The bell at six is not for prayer. The one for prayer is lower and comes later. This one is the rim of a lorry wheel hung from a mango branch, and a novice of twelve strikes it eight times with a spanner, with more feeling than is called for. Sandals begin to collect at the foot of the steps.',
      ),
      audio(
        'temple-bells',
        'Bells of the evening',
        'The wheel rim, then the temple bells. Recorded at dusk.',
      ),
      p(
        'In the hall the mats have been rolled out in four squares. In the square by the door a university student is taking nine children through fractions by means of a jackfruit. In the next, English: *I have been, you have been*. In the third is a sewing machine which is being explained. The fourth square, beneath the only strong lamp, is for grown-ups who are learning to read.',
      ),
      h2('An old arrangement'),
      p(
        'For most of Cambodia’s history, to go to school meant to go to the pagoda. Boys lived with the monks for a few years, swept, carried water and learned their letters from palm leaves. Girls, with few exceptions, did not, and many an old woman will tell you how she listened from beneath the floor. The modern school took over in the last century. The pagoda kept what it had always had: a roof, lamps, a well, and nobody who asks what you are doing there.',
      ),
      p(
        'The evening classes here were the idea of the second monk, the Venerable Sovath, who is thirty-four and holds a degree in accounting. He noticed that the hall was empty from six to eight and that the motorbikes in the lane were not. There is no fee. Those who teach get supper, and are told by the old women on the kitchen side that they are too thin.',
      ),
      pullQuote('There is no fee. Those who teach get supper.'),
      h2('The fourth square'),
      p(
        'Mrs Yan is sixty-eight, and has sold rice cakes at the crossing since before there was a crossing. She can reckon faster than her grandchildren. What she could not do was read the form at the clinic, and in the rains two years ago she took someone else’s medicine. Nothing came of it except that she was angry. She came the evening after, sat down at the back, and has missed three lessons since, all three for funerals.',
      ),
      p(
        'There are seven of them, six women and a retired ferry hand. They began with their own names. From names they went on to the names of their children, of their villages, of what they sell. There is a primer, but the teacher, a trainee nurse, mostly has them bring things in: a receipt, a bus ticket, the back of a fertiliser sack. “I read it after twenty years of carrying it,” said the ferry hand of the sack. “It says to wear gloves.”',
      ),
      table(
        'The week at the pagoda',
        ['Evening', 'By the door', 'By the drum', 'Under the lamp'],
        ['Monday', 'Mathematics', 'English', 'Reading'],
        ['Tuesday', 'Mathematics', 'Sewing', 'Reading'],
        ['Wednesday', 'Physics', 'English', 'Reading'],
        ['Thursday', 'Khmer', 'Music', 'Letters and forms'],
      ),
      picture('books', {
        alt: 'A stack of books beside a lit lamp, spectacles and jasmine; temple towers outside the window.',
        caption: 'Exercise books are given for the asking, one at a time.',
        credit: 'Illustration: The Better Cambodia',
      }),
      p(
        'On Thursdays there is music in the second square, and reading becomes difficult. Nobody has proposed to change it. Mrs Yan does her letters to the beat. On our last evening she read out to us what she had written on the lid of her cake box, large and in blue, for the customers: the price, the kind, and *made this morning by Yan*. She had done it eleven times, one for each box.',
      ),
      p(
        'At eight came the other bell. The lamps in three of the squares went out, and the children went down to look for their sandals, which, the novice having had time on his hands, were tied together in pairs.',
      ),
      factBox(
        'If you would like to teach',
        p(
          'Many pagodas welcome volunteers for an evening a week. Ask at the kitchen, not at the office; bring chalk. Women and men can both teach; dress as you would for a visit.',
        ),
      ),
      relatedLink('/the-robot-that-was-a-fan', 'The robot that used to be a fan'),
    ],
  },
  km: {
    slug: 'ជួងម៉ោងប្រាំមួយ-ថ្នាក់រៀនពេលល្ងាច-ក្នុងវត្ត',
    headline: 'ជួងម៉ោងប្រាំមួយ៖ ថ្នាក់រៀនពេលល្ងាចក្នុងវត្ត',
    dek: 'រាប់រយឆ្នាំមកហើយ វត្តជាសាលារៀនរបស់ភូមិ។ នៅពេលល្ងាច ជិតក្រុងបាត់ដំបង វានៅតែជាសាលា ហើយសិស្សចាស់ជាងគេអាយុហុកសិបប្រាំបីឆ្នាំ។',
    pictureCaption: 'វត្តនៅពេលថ្ងៃ។ មេរៀនចាប់ផ្តើមម៉ោងប្រាំមួយល្ងាច។ គំនូរ៖ The Better Cambodia',
    body: [
      p(
        'ជួងម៉ោងប្រាំមួយមិនមែនសម្រាប់សូត្រធម៌ទេ។ ជួងសូត្រធម៌មានសំឡេងទាបជាង ហើយមកក្រោយ។ ជួងនេះគឺយ៉ាន់កង់ឡានព្យួរលើមែកស្វាយ ដែលសាមណេរអាយុដប់ពីរឆ្នាំមួយអង្គវាយប្រាំបីដងដោយដំបងដែក ដោយចិត្តស្មោះហួសការចាំបាច់។ ស្បែកជើងចាប់ផ្តើមគរនៅជើងជណ្តើរ។',
      ),
      audio('temple-bells', 'សំឡេងជួងពេលល្ងាច', 'យ៉ាន់កង់ឡាន បន្ទាប់មកជួងវត្ត។ ថតនៅពេលព្រលប់។'),
      p(
        'ក្នុងសាលា គេក្រាលកន្ទេលជាបួនកន្លែង។ កន្លែងក្បែរទ្វារ និស្សិតម្នាក់កំពុងពន្យល់ប្រភាគដល់ក្មេងប្រាំបួននាក់ ដោយប្រើខ្នុរមួយផ្លែ។ កន្លែងបន្ទាប់រៀនភាសាអង់គ្លេស។ កន្លែងទីបីមានម៉ាស៊ីនដេរដែលគេកំពុងបង្រៀនប្រើ។ កន្លែងទីបួន ក្រោមអំពូលភ្លឺជាងគេ គឺសម្រាប់មនុស្សធំដែលរៀនអាន។',
      ),
      h2('ទំនៀមចាស់'),
      p(
        'ក្នុងប្រវត្តិសាស្ត្រខ្មែរភាគច្រើន ការទៅរៀនមានន័យថាទៅវត្ត។ ក្មេងប្រុសរស់នៅជាមួយព្រះសង្ឃពីរបីឆ្នាំ បោសវត្ត ដងទឹក ហើយរៀនអក្សរពីស្លឹករឹត។ ក្មេងស្រីភាគច្រើនមិនបានរៀនទេ ហើយមានលោកយាយជាច្រើនរៀបរាប់ថា ធ្លាប់លួចស្តាប់ពីក្រោមកុដិ។ សាលារៀនសម័យទំនើបបានទទួលបន្ទុកនេះក្នុងសតវត្សមុន។ តែវត្តនៅរក្សាអ្វីដែលធ្លាប់មាន៖ ដំបូល ចង្កៀង អណ្តូងទឹក និងកន្លែងដែលគ្មានអ្នកណាសួរថា មកធ្វើអី។',
      ),
      p(
        'ថ្នាក់ពេលល្ងាចនេះជាគំនិតរបស់ព្រះតេជគុណ សុវត្ថិ ព្រះជន្មសាមសិបបួនព្រះវស្សា ដែលបានបញ្ចប់បរិញ្ញាបត្រគណនេយ្យ។ ព្រះអង្គសង្កេតឃើញថា ពីម៉ោងប្រាំមួយដល់ប្រាំបី សាលាឆាន់នៅទំនេរ តែក្មេងៗជិះម៉ូតូលេងពេញផ្លូវ។ ការរៀនមិនអស់លុយទេ។ អ្នកបង្រៀនបានបាយល្ងាច ហើយត្រូវយាយៗខាងរោងបាយថាឱ្យថា ស្គមពេកហើយ។',
      ),
      pullQuote('ការរៀនមិនអស់លុយទេ។ អ្នកបង្រៀនបានបាយល្ងាច។'),
      h2('កន្លែងទីបួន'),
      p(
        'យាយយ៉ាន អាយុហុកសិបប្រាំបីឆ្នាំ លក់នំអន្សមនៅផ្លូវបំបែកតាំងពីមិនទាន់មានផ្លូវបំបែក។ គាត់គិតលេខលឿនជាងចៅ។ អ្វីដែលគាត់ធ្វើមិនបាន គឺអានក្រដាសនៅមណ្ឌលសុខភាព ហើយរដូវភ្លៀងពីរឆ្នាំមុន គាត់បានលេបថ្នាំរបស់គេ។ គ្មានកើតអីទេ តែគាត់ខឹង។ ល្ងាចបន្ទាប់ គាត់មកអង្គុយនៅខាងក្រោយគេ ហើយតាំងពីនោះមក ខកតែបីដង ទាំងបីដងដោយសារបុណ្យសព។',
      ),
      p(
        'មានសិស្សប្រាំពីរនាក់ ស្ត្រីប្រាំមួយ និងអតីតកម្មករសាឡាងម្នាក់។ ដំបូងពួកគេរៀនសរសេរឈ្មោះខ្លួន បន្ទាប់មកឈ្មោះកូន ឈ្មោះភូមិ និងឈ្មោះរបស់ដែលលក់។ អ្នកបង្រៀន ដែលជាសិស្សគិលានុបដ្ឋាក ច្រើនតែឱ្យយករបស់ពីផ្ទះមក៖ វិក្កយបត្រ សំបុត្រឡាន ឬសំបកបាវជី។ អតីតកម្មករសាឡាងនិយាយអំពីបាវនោះថា៖ «ខ្ញុំលីវាម្ភៃឆ្នាំ ទើបអានដាច់។ គេប្រាប់ឱ្យពាក់ស្រោមដៃ»។',
      ),
      picture('books', {
        alt: 'សៀវភៅមួយគំនរក្បែរចង្កៀងភ្លឺ វ៉ែនតា និងផ្កាម្លិះ ក្រៅបង្អួចឃើញប្រាង្គប្រាសាទ',
        caption: 'សៀវភៅសរសេរឱ្យដោយមិនគិតថ្លៃ ម្តងមួយក្បាល។',
        credit: 'គំនូរ៖ The Better Cambodia',
      }),
      p(
        'ថ្ងៃព្រហស្បតិ៍ កន្លែងទីពីររៀនភ្លេង ដូច្នេះការអានពិបាកបន្តិច។ តែគ្មានអ្នកណាសុំឱ្យប្តូរទេ។ យាយយ៉ានសរសេរអក្សរតាមចង្វាក់ភ្លេង។ ល្ងាចចុងក្រោយរបស់យើង គាត់អានឱ្យស្តាប់នូវអ្វីដែលគាត់សរសេរលើគម្របប្រអប់នំ អក្សរធំៗពណ៌ខៀវ៖ តម្លៃ ប្រភេទនំ និង «ធ្វើព្រឹកនេះ ដោយយ៉ាន»។ គាត់សរសេរដប់មួយដង សម្រាប់ប្រអប់ដប់មួយ។',
      ),
      p('ម៉ោងប្រាំបី ជួងមួយទៀតលាន់ឡើង។ ចង្កៀងបីកន្លែងរលត់ ក្មេងៗចុះទៅរកស្បែកជើង ដែលលោកនេន ដោយសារទំនេរដៃ បានចងភ្ជាប់គ្នាជាគូៗ។'),
      relatedLink('/km/មនុស្សយន្ត-ដែលធ្លាប់ជាកង្ហារ', 'មនុស្សយន្តដែលធ្លាប់ជាកង្ហារ'),
    ],
  },
};
