import { factBox, h2, h3, p, picture, quote, relatedLink, sourceLine, table } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'island-school-sun',
  section: 'education',
  alsoIn: ['environment'],
  tags: ['solar-power', 'schools', 'mekong'],
  authors: ['maly'],
  picture: 'solar-school',
  sources: [
    { source: 'tbc', kind: 'own_reporting' },
    { source: 'moeys', kind: 'document', url: 'https://moeys.gov.kh' },
  ],
  publishedAt: '2026-11-19T06:15:00Z',
  en: {
    slug: 'the-school-where-the-sixth-grade-reads-the-meter',
    headline: 'The school where the sixth grade reads the meter',
    dek: 'Twelve solar panels were put up on a primary school in the Mekong. The pupils wanted to know where it all went.',
    pictureCaption: 'The last panels go up. The game goes on.',
    body: [
      p(
        'At 10.05 on a cloudless Tuesday the fan over Grade 2 was using 45 watts, the photocopier nothing, and the headmaster’s kettle 1,500. This is known because Pich, who is twelve, wrote it in the book. It is also why the headmaster now drinks cold tea.',
      ),
      p(
        'The island has four hundred families and one primary school, on a rise, with mango trees. A cable from the shore was to have come in 2019, and then in 2021. Meanwhile, in the hot season, it was 39 degrees under the tin by eleven o’clock; the little ones fell asleep on their arms, and the teachers had been letting them.',
      ),
      p(
        'Last year a foundation in the capital paid for twelve panels, a battery the size of a fridge and a box with a screen. The engineer who put them up stayed for two nights and went. He left a telephone number and a sheet of paper, in English, that said *Do not exceed*.',
      ),
      h2('Do not exceed what?'),
      p(
        'That was Pich’s question. His teacher, Miss Ravy, who is 26 and teaches grade six everything, did not know. So they found out. A parent who mends telephones lent a plug-in meter, and for three weeks the class went about the school measuring it.',
      ),
      table(
        'What things eat, by grade six',
        ['Thing', 'Watts', 'Verdict'],
        ['Ceiling fan', '45', 'Keep'],
        ['Lamp, new', '9', 'Keep'],
        ['Lamp, old', '60', 'Why?'],
        ['Laptop', '40', 'Keep, one at a time'],
        ['Water pump', '370', 'Only when sunny'],
        ['Kettle', '1,500', 'Sorry'],
      ),
      p(
        'From this they made a timetable, like the other timetable, and hung it next to it. The pump runs after ten. Telephones are charged at lunch, by class, with a fine of one song. By three in the afternoon the battery has to stand at four bars, or else there will be no light for the evening lesson, when the parents come.',
      ),
      quote(
        'I teach fractions. I used to cut up cakes that weren’t there. Now we cut up the battery, and if we get it wrong, it goes dark.',
        'Miss Ravy, grade six',
      ),
      h3('The evening lesson'),
      p(
        'Nobody had planned that one. There was light, so people came. There are eleven of them at present, mostly mothers, learning to read three evenings a week from what their own children read four years ago. They sit in the small chairs. One has already found a mistake in the contract of her motorbike.',
      ),
      picture('books', {
        alt: 'A stack of books beside a lit lamp, spectacles and jasmine; temple towers outside the window',
        caption: 'Half past six, nine watts. There are four such lamps.',
      }),
      p(
        'Attendance in the hot months is better than it was; Miss Ravy has the registers, but does not want to make too much of one year. The fans might be the reason. Or it might be that each week two pupils from grade six carry the key of the box with the screen on a red string around their necks, and that one cannot carry a key from home.',
      ),
      factBox(
        'When the cable comes',
        p(
          'The island is on the list for connection to the grid. The school means to keep its panels and has asked whether it could sell what it does not need on Sundays. The answer was that this was a good question.',
        ),
      ),
      p(
        'Pich will go to the lower secondary school on the shore next year, by ferry. He has handed the book over to a girl called Somaly, in grade five, with a lecture. On the first page, under the date, she has started with an entry of her own. *7.15. Headmaster looked at kettle. 0 watts.*',
      ),
      relatedLink('/forty-years-across-the-same-water', 'Forty years across the same water'),
      sourceLine('The Better Cambodia'),
    ],
  },
  km: {
    slug: 'សាលាដែលសិស្សថ្នាក់ទី៦-មើលកុងទ័រភ្លើង',
    headline: 'សាលាដែលសិស្សថ្នាក់ទី៦ ជាអ្នកមើលកុងទ័រភ្លើង',
    dek: 'សាលាបឋមសិក្សាមួយលើកោះកណ្ដាលទន្លេមេគង្គ ទទួលបានបន្ទះសូឡាដប់ពីរផ្ទាំង។ សិស្សចង់ដឹងថា ភ្លើងទៅណាអស់។',
    pictureCaption: 'ផ្ទាំងចុងក្រោយកំពុងដំឡើង ក្មេងៗនៅតែលេង។',
    body: [
      p(
        'នៅម៉ោង ១០ និង ៥ នាទី ព្រឹកថ្ងៃអង្គារដែលមេឃស្រឡះ កង្ហារលើថ្នាក់ទី២ ស៊ីភ្លើង ៤៥ វ៉ាត់ ម៉ាស៊ីនថតចម្លង សូន្យ ហើយកំសៀវទឹកក្ដៅរបស់លោកនាយក ១.៥០០ វ៉ាត់។ គេដឹងដូច្នេះ ព្រោះសិស្សប្រុសឈ្មោះពេជ្រ អាយុ ១២ ឆ្នាំ បានកត់ចូលក្នុងសៀវភៅ។ ហេតុនេះហើយ សព្វថ្ងៃលោកនាយកពិសាទឹកតែត្រជាក់។',
      ),
      p(
        'កោះនេះមានបួនរយគ្រួសារ និងសាលាបឋមសិក្សាមួយ នៅលើទួលមានដើមស្វាយ។ គេថាខ្សែភ្លើងពីលើគោកនឹងមកដល់ក្នុងឆ្នាំ ២០១៩ រួចថាឆ្នាំ ២០២១។ នៅរដូវក្ដៅ មុនថ្ងៃត្រង់ ក្រោមដំបូលស័ង្កសីក្ដៅដល់ ៣៩ អង្សា។ សិស្សតូចៗដេកលក់លើតុ ហើយគ្រូក៏មិនដាស់។',
      ),
      p(
        'ឆ្នាំមុន មូលនិធិមួយនៅរាជធានីបានឧបត្ថម្ភបន្ទះសូឡាដប់ពីរផ្ទាំង ថ្មមួយទំហំប៉ុនទូទឹកកក និងប្រអប់មួយមានអេក្រង់។ វិស្វករដែលមកដំឡើង ស្នាក់នៅពីរយប់ រួចត្រឡប់ទៅវិញ។ គាត់ទុកលេខទូរស័ព្ទ និងក្រដាសមួយសន្លឹកជាភាសាអង់គ្លេស ដែលសរសេរថា «កុំឱ្យលើស»។',
      ),
      h2('កុំឱ្យលើសអ្វី?'),
      p(
        'នេះជាសំណួររបស់ពេជ្រ។ អ្នកគ្រូរ៉ាវី អាយុ ២៦ ឆ្នាំ ដែលបង្រៀនថ្នាក់ទី៦ ក៏មិនដឹងដែរ។ ដូច្នេះ គ្រូនិងសិស្សរួមគ្នារកចម្លើយ។ មាតាបិតាសិស្សម្នាក់ ដែលជាជាងជួសជុលទូរស័ព្ទ ឱ្យខ្ចីឧបករណ៍វាស់មួយ ហើយអស់រយៈពេលបីសប្ដាហ៍ សិស្សដើរវាស់ពេញសាលា។',
      ),
      table(
        'អ្វីស៊ីភ្លើងប៉ុន្មាន ដោយសិស្សថ្នាក់ទី៦',
        ['ឧបករណ៍', 'វ៉ាត់', 'សេចក្ដីសម្រេច'],
        ['កង្ហារពិដាន', '៤៥', 'ទុក'],
        ['អំពូលថ្មី', '៩', 'ទុក'],
        ['អំពូលចាស់', '៦០', 'ទុកធ្វើអី?'],
        ['កុំព្យូទ័រយួរដៃ', '៤០', 'ប្រើម្ដងមួយ'],
        ['ម៉ាស៊ីនបូមទឹក', '៣៧០', 'តែពេលមានថ្ងៃ'],
        ['កំសៀវទឹកក្ដៅ', '១.៥០០', 'សូមទោស'],
      ),
      p(
        'ក្រោយមក ពួកគេធ្វើកាលវិភាគភ្លើងមួយ ព្យួរក្បែរកាលវិភាគសិក្សា។ ម៉ាស៊ីនបូមទឹកដើរក្រោយម៉ោងដប់។ ទូរស័ព្ទសាកពេលថ្ងៃត្រង់ តាមថ្នាក់នីមួយៗ អ្នកណាខុសត្រូវច្រៀងមួយបទ។ មុនម៉ោងបីរសៀល ថ្មត្រូវនៅសល់បួនកាំ បើមិនដូច្នេះទេ នឹងគ្មានភ្លើងសម្រាប់ថ្នាក់ពេលល្ងាច។',
      ),
      quote('ខ្ញុំបង្រៀនប្រភាគ។ ពីមុន ខ្ញុំកាត់នំដែលគ្មាននៅលើតុ។ ឥឡូវ យើងចែកថ្ម ហើយបើចែកខុស វាងងឹត។', 'អ្នកគ្រូរ៉ាវី ថ្នាក់ទី៦'),
      h3('ថ្នាក់ពេលល្ងាច'),
      p(
        'គ្មាននរណាគ្រោងទុកទេ។ ដោយសារមានភ្លើង មនុស្សក៏មក។ សព្វថ្ងៃ មានមនុស្សធំដប់មួយនាក់ ភាគច្រើនជាម្ដាយសិស្ស មករៀនអក្សរបីល្ងាចក្នុងមួយសប្ដាហ៍ តាមសៀវភៅដែលកូនរបស់ពួកគេធ្លាប់រៀនកាលពីបួនឆ្នាំមុន។ ពួកគេអង្គុយលើកៅអីតូចៗ។ ម្នាក់ក្នុងចំណោមនោះ បានរកឃើញកំហុសក្នុងកិច្ចសន្យាទិញម៉ូតូរបស់ខ្លួន។',
      ),
      picture('books', {
        alt: 'សៀវភៅមួយគំនរក្បែរចង្កៀងភ្លឺ វ៉ែនតា និងផ្កាម្លិះ ក្រៅបង្អួចឃើញប្រាង្គប្រាសាទ',
        caption: 'ម៉ោងប្រាំមួយកន្លះល្ងាច។ អំពូលបែបនេះមានបួន មួយៗ ៩ វ៉ាត់។',
      }),
      p(
        'នៅរដូវក្ដៅ សិស្សមករៀនទៀងទាត់ជាងមុន។ អ្នកគ្រូរ៉ាវីមានបញ្ជីវត្តមាន តែមិនចង់សន្និដ្ឋានពីឆ្នាំតែមួយទេ។ ប្រហែលដោយសារកង្ហារ។ ឬប្រហែលដោយសាររៀងរាល់សប្ដាហ៍ សិស្សថ្នាក់ទី៦ ពីរនាក់ បានពាក់កូនសោប្រអប់អេក្រង់នៅនឹងក ចងខ្សែក្រហម ហើយគេមិនអាចពាក់វាបានទេ បើមិនមកសាលា។',
      ),
      factBox(
        'ពេលខ្សែភ្លើងមកដល់',
        p(
          'កោះនេះមានឈ្មោះក្នុងបញ្ជីរង់ចាំតភ្ជាប់បណ្ដាញអគ្គិសនី។ សាលាចង់ទុកបន្ទះសូឡានៅដដែល ហើយបានសួរថា តើអាចលក់ភ្លើងដែលសល់នៅថ្ងៃអាទិត្យបានទេ។ ចម្លើយគឺថា សំណួរនេះល្អ។',
        ),
      ),
      p(
        'ឆ្នាំក្រោយ ពេជ្រនឹងជិះសាឡាងទៅរៀននៅអនុវិទ្យាល័យលើគោក។ គេបានប្រគល់សៀវភៅឱ្យសិស្សស្រីថ្នាក់ទី៥ ម្នាក់ឈ្មោះសុម៉ាលី។ នៅទំព័រទីមួយ ក្រោមកាលបរិច្ឆេទ នាងសរសេរថា៖ «ម៉ោង ៧ និង ១៥ នាទី។ លោកនាយកសម្លឹងមើលកំសៀវ។ ០ វ៉ាត់»។',
      ),
      relatedLink('/km/សែសិបឆ្នាំ-លើទឹកទន្លេដដែល', 'សែសិបឆ្នាំ លើទឹកទន្លេដដែល'),
      sourceLine('The Better Cambodia'),
    ],
  },
};
