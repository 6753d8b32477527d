import { h2, ol, p, picture, pullQuote, relatedLink, ul } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'night-market',
  section: 'economy',
  alsoIn: ['culture'],
  tags: ['battambang', 'food', 'tourism', 'music'],
  authors: ['sreymom', 'dara'],
  picture: 'night-market',
  sources: [{ source: 'tbc', kind: 'own_reporting' }],
  publishedAt: '2026-11-17T11:30:00Z',
  en: {
    slug: 'the-second-shift-battambang-after-dark',
    headline: 'The second shift: Battambang after dark',
    dek: 'At five the offices close and the pavement opens. A portrait of a street that works from dusk to eleven.',
    pictureCaption: 'Lights first, then charcoal, then customers. Illustration: The Better Cambodia',
    body: [
      p(
        'First come the bulbs. A boy on a bicycle strings them from the lamp post to the mango tree at a quarter to five, and by the time they are lit three carts have arrived below. The bank on the corner lets its shutter down, and before it reaches the ground there is a grill in front.',
      ),
      p(
        'In Battambang, on the street that runs down to the river behind the old market hall, every square metre is let twice. The day shift sells stationery, spectacles and mobile contracts. The second shift sells dinner. Neither has very much to do with the other, except that the optician, once he has locked up, goes over to carry bowls for his wife.',
      ),
      h2('Who stands where'),
      p(
        'No one has ever drawn a plan, and no one is ever in the wrong place. Nearest to the river, where it is breezy, are the tables for couples. Then come soups; then grills, because of the smoke; then sweets, as children will walk any distance. The fried bananas have stood on the same drain cover since 1998. When its owner’s mother died, the drain cover was left empty for seven evenings and the carts on both sides did not move up by an inch.',
      ),
      p('What to eat, in the order of the street:'),
      ol(
        '*Num banh chok* with green fish gravy, from a pot older than the cook.',
        'Beef on skewers with pickled papaya. They are small. Nobody has ever bought one.',
        'Rice porridge, for those who have been to the doctor.',
        'Pumpkin with custard steamed in it, cut like a cake.',
        'Fried bananas, on the drain cover.',
      ),
      h2('The arithmetic of charcoal'),
      p(
        'Sary, who does the skewers, was a bookkeeper in a rice mill until it closed. She runs her grill as she ran the books: so many kilos of charcoal, so many of beef, so many sticks; rent to the bank for the pavement, a bit for the sweeper, a bit for the bulbs. On a good evening she makes more than the mill paid her. On a rainy one she takes it all home and the family eats beef until Thursday.',
      ),
      p(
        'This year the stall holders bought gas rings together, at a price for twenty, and found the rings were good for soup and wrong for meat. So the soups went over to gas and sold the rest of their charcoal to the grills. It is quieter for the eyes now in the middle of the street, and there is less coughing.',
      ),
      pullQuote('They are small. Nobody has ever bought one.', 'On the beef skewers'),
      picture('street-food', {
        alt: 'Noodle bowls, skewers, rice and dips from above; two hands with a spoon and chopsticks.',
        caption: 'Noodles from one stall, skewers from another: it all comes to the same table.',
        credit: 'Illustration: The Better Cambodia',
      }),
      h2('Around nine'),
      p(
        'Around nine an old man with a two-stringed fiddle sits down at the end by the bridge. He was with an orchestra once. He does not pass a hat, and is paid in soup. If the boats are out practising for the Water Festival, as they were this week, he stops to let the drums go by and then picks up on the note at which he had stopped.',
      ),
      p(
        'The visitors, of whom there are more again this season, take his picture and do not know that they may ask for songs. They should. He has about three hundred, of which some two hundred are sad.',
      ),
      p('And what one ought to know:'),
      ul(
        'Sit down first, order afterwards. Any stool, any cook; it all comes to you.',
        'Pay each stall for itself, when you leave.',
        'At half past ten the sweeper starts from the river end. Lift your feet and say thank you.',
      ),
      p(
        'At eleven the boy comes back on his bicycle. He takes the bulbs down one by one, and they go into an egg tray, each in its own hollow, still warm. The shutter of the bank is cold and clean. In six hours someone will stand in front of it with a briefcase, wondering faintly why it always makes him hungry.',
      ),
      relatedLink('/the-little-square-on-the-sugar-cane-press', 'The little square on the sugar-cane press'),
    ],
  },
  km: {
    slug: 'វេនទីពីរ-បាត់ដំបងពេលយប់',
    headline: 'វេនទីពីរ៖ បាត់ដំបងពេលយប់',
    dek: 'ម៉ោងប្រាំ ការិយាល័យបិទ ហើយចិញ្ចើមផ្លូវបើក។ រឿងរបស់ផ្លូវមួយដែលធ្វើការពីព្រលប់រហូតដល់ម៉ោងដប់មួយ។',
    pictureCaption: 'ភ្លើងមកមុន បន្ទាប់មកធ្យូង រួចទើបភ្ញៀវ។ គំនូរ៖ The Better Cambodia',
    body: [
      p(
        'អ្វីដែលមកមុនគេគឺអំពូល។ ម៉ោងប្រាំខ្វះដប់ប្រាំនាទី ក្មេងប្រុសម្នាក់ជិះកង់មកចងខ្សែអំពូលពីបង្គោលភ្លើងទៅដើមស្វាយ។ ពេលអំពូលភ្លឺ មានរទេះបីមកដល់រួចហើយ។ ធនាគារនៅកែងផ្លូវទាញទ្វារដែកចុះ ហើយទ្វារមិនទាន់ដល់ដីផង មានចង្ក្រានអាំងមួយនៅមុខទៅហើយ។',
      ),
      p(
        'នៅក្រុងបាត់ដំបង លើផ្លូវដែលចុះទៅស្ទឹងខាងក្រោយអាគារផ្សារចាស់ ដីមួយម៉ែត្រការ៉េៗមានអ្នកជួលពីរដង។ វេនថ្ងៃលក់សម្ភារៈសិក្សា វ៉ែនតា និងកាតទូរសព្ទ។ វេនទីពីរលក់អាហារពេលល្ងាច។ វេនទាំងពីរស្ទើរតែមិនពាក់ព័ន្ធគ្នាទេ លើកលែងតែអ្នកលក់វ៉ែនតាម្នាក់ ដែលបិទហាងរួច ដើរទៅលើកចានជួយប្រពន្ធលក់គុយទាវ។',
      ),
      h2('នរណាឈរនៅឯណា'),
      p(
        'គ្មាននរណាធ្លាប់គូសប្លង់ទេ ហើយក៏គ្មាននរណាឈរខុសកន្លែងដែរ។ ជិតមាត់ស្ទឹងដែលមានខ្យល់ គឺតុសម្រាប់គូស្នេហ៍។ បន្ទាប់មកស៊ុប រួចអាំង ព្រោះមានផ្សែង ហើយចុងក្រោយបង្អែម ព្រោះក្មេងៗដើរឆ្ងាយប៉ុណ្ណាក៏ទៅ។ ចេកចៀនឈរនៅលើគម្របលូដដែលតាំងពីឆ្នាំ១៩៩៨។ ពេលម្តាយរបស់អ្នកលក់ស្លាប់ គម្របលូនោះត្រូវទុកទំនេរប្រាំពីរល្ងាច ហើយរទេះសងខាងមិនបានរំកិលចូលសូម្បីតែបន្តិច។',
      ),
      p('អ្វីដែលត្រូវហូប តាមលំដាប់ផ្លូវ៖'),
      ol(
        'នំបញ្ចុកសម្លខ្មែរ ពីឆ្នាំងដែលចាស់ជាងអ្នកស្ល។',
        'សាច់គោអាំងចង្កាក់ ជាមួយល្ហុងជ្រក់។ ចង្កាក់តូចៗ គ្មាននរណាទិញតែមួយទេ។',
        'បបរ សម្រាប់អ្នកទើបមកពីពេទ្យ។',
        'សង់ខ្យាល្ពៅ ហាន់ជាចំណិត។',
        'ចេកចៀន នៅលើគម្របលូ។',
      ),
      h2('ការគិតលេខរបស់ធ្យូង'),
      p(
        'អ្នកស្រីសារី អ្នកលក់សាច់អាំង ធ្លាប់ជាគណនេយ្យករនៅរោងម៉ាស៊ីនកិនស្រូវ រហូតដល់រោងម៉ាស៊ីននោះបិទ។ អ្នកស្រីគ្រប់គ្រងចង្ក្រានដូចគ្រប់គ្រងបញ្ជី៖ ធ្យូងប៉ុន្មានគីឡូ សាច់ប៉ុន្មានគីឡូ ឈើចង្កាក់ប៉ុន្មានដើម ថ្លៃជួលចិញ្ចើមឱ្យធនាគារ បន្តិចសម្រាប់អ្នកបោស បន្តិចសម្រាប់អំពូល។ យប់ណាលក់ដាច់ អ្នកស្រីរកបានច្រើនជាងប្រាក់ខែពីមុន។ យប់ណាភ្លៀង សាច់ទៅផ្ទះវិញទាំងអស់ ហើយគ្រួសារហូបសាច់គោរហូតដល់ថ្ងៃព្រហស្បតិ៍។',
      ),
      p(
        'ឆ្នាំនេះ អ្នកលក់រួមគ្នាទិញចង្ក្រានហ្គាស ក្នុងតម្លៃទិញម្ភៃ។ គេឃើញថាហ្គាសល្អសម្រាប់ស៊ុប តែមិនត្រូវនឹងសាច់អាំងទេ។ ដូច្នេះ អ្នកលក់ស៊ុបប្តូរទៅប្រើហ្គាស ហើយលក់ធ្យូងដែលនៅសល់ឱ្យអ្នកអាំង។ ឥឡូវនៅកណ្តាលផ្លូវ លែងសូវផ្សែងផ្សាភ្នែក ហើយក៏លែងសូវមានអ្នកក្អកដែរ។',
      ),
      picture('street-food', {
        alt: 'ចាននំបញ្ចុក សាច់ចង្កាក់ បាយ និងទឹកជ្រលក់ មើលពីលើ មានដៃពីរកាន់ស្លាបព្រា និងចង្កឹះ',
        caption: 'នំបញ្ចុកពីតូបមួយ សាច់ចង្កាក់ពីតូបមួយទៀត មកជួបគ្នាលើតុតែមួយ។',
        credit: 'គំនូរ៖ The Better Cambodia',
      }),
      h2('ប្រហែលម៉ោងប្រាំបួន'),
      p(
        'ប្រហែលម៉ោងប្រាំបួនយប់ លោកតាម្នាក់កាន់ទ្រមកអង្គុយនៅចុងផ្លូវក្បែរស្ពាន។ កាលពីមុនគាត់លេងក្នុងវង់ភ្លេង។ គាត់មិនដាក់មួកសុំលុយទេ គេឱ្យស៊ុបជាថ្នូរ។ បើមានទូកហាត់អុំសម្រាប់បុណ្យអុំទូក ដូចសប្តាហ៍នេះ គាត់ឈប់ឱ្យសំឡេងស្គរកន្លងផុត រួចលេងបន្តពីណោតដែលគាត់បានឈប់។',
      ),
      p(
        'ភ្ញៀវទេសចរ ដែលរដូវនេះមានច្រើនជាងមុនវិញ ថតរូបគាត់ តែមិនដឹងថាអាចសុំបទបានទេ។ គួរសុំចុះ។ គាត់ចេះប្រហែលបីរយបទ ក្នុងនោះប្រហែលពីររយជាបទកម្សត់។',
      ),
      p(
        'ម៉ោងដប់មួយ ក្មេងប្រុសជិះកង់ត្រឡប់មកវិញ។ គេដោះអំពូលម្តងមួយៗ ដាក់ក្នុងថាសពងមាន់ មួយរន្ធមួយ ដែលនៅក្តៅៗនៅឡើយ។ ទ្វារដែកធនាគារត្រជាក់ ហើយស្អាត។ ប្រាំមួយម៉ោងទៀត នឹងមានមនុស្សម្នាក់យួរកាតាបឈរនៅមុខទ្វារនោះ ហើយឆ្ងល់បន្តិចថា ហេតុអ្វីបានជាមកដល់ទីនេះតែងតែឃ្លានបាយ។',
      ),
      relatedLink('/km/ក្រឡាការ៉េតូច-លើម៉ាស៊ីនកិនអំពៅ', 'ក្រឡាការ៉េតូចមួយ លើម៉ាស៊ីនកិនទឹកអំពៅ'),
    ],
  },
};
