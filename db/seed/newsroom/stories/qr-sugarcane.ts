import { embed, factBox, h2, p, picture, pullQuote, relatedLink, ul } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'qr-sugarcane',
  section: 'economy',
  tags: ['phnom-penh', 'women-in-business', 'startups', 'food'],
  authors: ['sreymom'],
  picture: 'phone-payment',
  sources: [{ source: 'tbc', kind: 'own_reporting' }],
  publishedAt: '2026-11-21T02:10:00Z',
  en: {
    slug: 'the-little-square-on-the-sugar-cane-press',
    headline: 'The little square on the sugar-cane press',
    dek: 'One code for all banks has reached the smallest cart in the market. Its owner has opinions about it, most of them good.',
    pictureCaption: 'Two thousand riel, without a note. Illustration: The Better Cambodia',
    body: [
      p(
        'It hangs on a string from the flywheel guard, laminated, a bit sticky: a red-topped card with a black-and-white square and the name CHAN THAVY in capital letters. Above it stands Chan Thavy herself, feeding a cane into the rollers for the fourth time. A schoolboy holds up his telephone, her own telephone says aloud that two thousand riel have been received, and she hands down a bag of juice with ice and half a calamansi in it. Nobody has counted anything.',
      ),
      p(
        'There was a time when the square would have been seven squares. Each bank had its own, and the smallest stall had a row of them like medals. Since 2022 there has been one, KHQR, which any bank’s application can read. It runs on Bakong, the payment system that the National Bank of Cambodia switched on in October 2020. Money goes from one account to another in seconds, in riel or in dollars, and at this scale it costs neither side a thing.',
      ),
      h2('The end of sweets as change'),
      p(
        'For the trade in small things the most notable change has been the return of the riel. In the old days prices were in dollars, change was in worn riel notes, and where the notes ran out it was in boiled sweets. Thavy kept a jar. Nowadays a bag of juice is two thousand, the telephone does not round, and the jar holds calamansi.',
      ),
      p(
        'She is fifty-two and has pressed cane by the gate of the same school for nineteen years. Her daughter set up the account. To begin with she did not trust it: she let customers pay, then wrote each sum in a notebook, and in the evening sat down to compare. After a month of agreeing to the last riel she gave the notebook to a grandchild for drawing.',
      ),
      pullQuote(
        'A thief can take my tin. He cannot take my tin if there is nothing in it.',
        'Chan Thavy, juice seller',
      ),
      h2('What the notebook could not do'),
      p(
        'The tin had been stolen twice. But it is another thing that she talks about more. In March the motor burned out, at the worst time, in the heat. A lender wanted to see what she earned. She showed him, on the telephone, every glass since the year before last. He scrolled for quite a while, she says, and then he stopped and bought one.',
      ),
      p(
        'The loan was small and has been paid back. She would not take another without need; she has seen neighbours who found borrowing as easy as pressing a button, and who are still paying. That the same telephone which takes the money in also offers it out at all hours is the part she likes least. She has asked her daughter to make that page go away.',
      ),
      picture('market-stall', {
        alt: 'Heaps of fruit under a striped awning, two sellers and a hanging scale.',
        caption: 'In most markets, cash and code live side by side.',
        credit: 'Illustration: The Better Cambodia',
      }),
      p(
        'Cash is not done for. The old man who sells brooms does not own a smartphone and does not want one. When the network is down, which happens in the big storms, all of the street goes back to paper for an hour, and there is a certain holiday feeling. And there are customers who tap, and turn the screen to her very briefly, and go; for those she has the voice turned up as loud as it will go.',
      ),
      p(
        'This weekend she has moved the cart to the riverside for the Water Festival, along with what looks like every other cart in the city. Visitors from Thailand, Vietnam and Laos can now pay at such stalls with the applications they use at home. On Friday she had her first. She could not say which country; they had talked with their hands, about ice.',
      ),
      factBox(
        'For stall holders',
        ul(
          'The code is free and comes from your own bank; you need an account and an identity card.',
          'Turn on the spoken notice, and wait for it before you hand over the goods.',
          'Check now and then that nobody has stuck another square over yours.',
        ),
      ),
      embed(
        'telegram',
        'https://t.me/thebettercambodia',
        'The Better Cambodia on Telegram',
        'One good story every morning.',
      ),
      relatedLink('/the-second-shift-battambang-after-dark', 'The second shift: Battambang after dark'),
    ],
  },
  km: {
    slug: 'ក្រឡាការ៉េតូច-លើម៉ាស៊ីនកិនអំពៅ',
    headline: 'ក្រឡាការ៉េតូចមួយ លើម៉ាស៊ីនកិនទឹកអំពៅ',
    dek: 'កូដតែមួយសម្រាប់ធនាគារទាំងអស់ បានមកដល់រទេះតូចជាងគេនៅក្នុងផ្សារ។ ម្ចាស់រទេះមានយោបល់អំពីវា ដែលភាគច្រើនជាយោបល់ល្អ។',
    pictureCaption: 'ពីរពាន់រៀល ដោយមិនបាច់រាប់លុយ។ គំនូរ៖ The Better Cambodia',
    body: [
      p(
        'វាព្យួរនឹងខ្សែមួយនៅមុខម៉ាស៊ីន អ៊ុតប្លាស្ទិក ស្អិតបន្តិច៖ ក្រដាសក្បាលពណ៌ក្រហម មានក្រឡាការ៉េខ្មៅស និងឈ្មោះ ចាន់ ថាវី។ នៅពីលើក្រដាសនោះ គឺអ្នកមីង ចាន់ ថាវី ខ្លួនឯង កំពុងសៀតដើមអំពៅចូលម៉ាស៊ីនជាលើកទីបួន។ សិស្សម្នាក់លើកទូរសព្ទស្កេន ទូរសព្ទរបស់អ្នកមីងនិយាយឮៗថា បានទទួលពីរពាន់រៀល ហើយគាត់ហុចទឹកអំពៅមួយថង់ មានទឹកកក និងក្រូចឆ្មារកន្លះចំហៀង។ គ្មាននរណារាប់អ្វីទេ។',
      ),
      p(
        'កាលពីមុន ក្រឡាការ៉េនេះមានដល់ទៅប្រាំពីរ ព្រោះធនាគារនីមួយៗមានកូដរៀងខ្លួន។ ចាប់ពីឆ្នាំ២០២២ មក នៅសល់តែមួយ គឺ KHQR ដែលកម្មវិធីរបស់ធនាគារណាក៏អានបាន។ វាដំណើរការលើប្រព័ន្ធបាគង ដែលធនាគារជាតិនៃកម្ពុជាដាក់ឱ្យប្រើក្នុងខែតុលា ឆ្នាំ២០២០។ លុយផ្ទេរពីគណនីមួយទៅគណនីមួយក្នុងរយៈពេលប៉ុន្មានវិនាទី ជាប្រាក់រៀល ឬប្រាក់ដុល្លារ ហើយសម្រាប់ចំនួនតូចៗបែបនេះ គ្មានភាគីណាត្រូវបង់ថ្លៃសេវាទេ។',
      ),
      h2('លែងអាប់លុយជាស្ករគ្រាប់'),
      p(
        'សម្រាប់អ្នកលក់ដូរតូចតាច អ្វីដែលប្លែកជាងគេ គឺប្រាក់រៀលបានត្រឡប់មកវិញ។ កាលពីមុន គេគិតថ្លៃជាដុល្លារ អាប់ជារៀល ហើយបើអស់លុយអាប់ គេអាប់ជាស្ករគ្រាប់។ អ្នកមីងធ្លាប់មានក្រឡស្ករគ្រាប់មួយ។ ឥឡូវទឹកអំពៅមួយថង់ពីរពាន់រៀល ទូរសព្ទមិនបង្គត់លេខទេ ហើយក្រឡនោះដាក់ក្រូចឆ្មារវិញ។',
      ),
      p(
        'អ្នកមីងអាយុហាសិបពីរឆ្នាំ ហើយលក់ទឹកអំពៅនៅមុខសាលារៀនដដែលអស់ដប់ប្រាំបួនឆ្នាំ។ កូនស្រីជាអ្នកបើកគណនីឱ្យ។ ដំបូងឡើយគាត់មិនទុកចិត្តទេ។ គេបង់ម្តងៗ គាត់កត់ចូលសៀវភៅ រួចពេលល្ងាចអង្គុយផ្ទៀងផ្ទាត់។ មួយខែក្រោយមក តួលេខត្រូវគ្នាគ្មានខ្វះមួយរៀល គាត់ក៏យកសៀវភៅនោះឱ្យចៅគូររូបលេង។',
      ),
      pullQuote('ចោរអាចលួចកំប៉ុងលុយខ្ញុំបាន តែបើក្នុងកំប៉ុងគ្មានលុយ ចោរបានអី?', 'ចាន់ ថាវី អ្នកលក់ទឹកអំពៅ'),
      h2('អ្វីដែលសៀវភៅធ្វើមិនបាន'),
      p(
        'កំប៉ុងលុយធ្លាប់ត្រូវគេលួចពីរដង។ ប៉ុន្តែមានរឿងមួយទៀតដែលអ្នកមីងនិយាយញឹកញាប់ជាង។ ក្នុងខែមីនា ម៉ូទ័រម៉ាស៊ីនឆេះ ចំពេលក្តៅជាងគេ។ អ្នកឱ្យខ្ចីប្រាក់ចង់ដឹងថាគាត់រកបានប៉ុន្មាន។ គាត់បង្ហាញក្នុងទូរសព្ទ គ្រប់កែវទាំងអស់តាំងពីឆ្នាំមុនទៅ។ អ្នកនោះអូសមើលយូរគួរសម រួចឈប់ ហើយទិញមួយថង់។',
      ),
      p(
        'ប្រាក់កម្ចីនោះតិចទេ ហើយសងអស់ហើយ។ គាត់ថាបើមិនចាំបាច់ គាត់មិនខ្ចីទៀតទេ ព្រោះគាត់ឃើញអ្នកជិតខាងខ្លះខ្ចីងាយដូចចុចប៊ូតុង ហើយនៅសងមិនទាន់រួច។ ទូរសព្ទដែលទទួលលុយចូល ក៏ជាទូរសព្ទដែលល្បួងឱ្យខ្ចីលុយគ្រប់ពេលដែរ នេះជាអ្វីដែលគាត់មិនចូលចិត្តបំផុត។',
      ),
      picture('market-stall', {
        alt: 'ផ្លែឈើជាគំនរក្រោមដំបូលក្រណាត់ឆ្នូត មានអ្នកលក់ពីរនាក់ និងជញ្ជីងព្យួរ',
        caption: 'នៅផ្សារភាគច្រើន លុយសុទ្ធ និងកូដរស់នៅជាមួយគ្នា។',
        credit: 'គំនូរ៖ The Better Cambodia',
      }),
      p(
        'លុយសុទ្ធមិនទាន់អស់ប្រើទេ។ លោកតាលក់អំបោសគ្មានស្មាតហ្វូន ហើយក៏មិនចង់បាន។ ពេលភ្លៀងខ្លាំងដាច់អ៊ីនធឺណិត ផ្លូវទាំងមូលប្រើលុយក្រដាសវិញមួយម៉ោង ហើយមានអារម្មណ៍ដូចថ្ងៃបុណ្យបន្តិចដែរ។',
      ),
      p(
        'ចុងសប្តាហ៍នេះ អ្នកមីងរុញរទេះទៅមាត់ទន្លេសម្រាប់បុណ្យអុំទូក ដូចរទេះស្ទើរតែទាំងអស់ក្នុងក្រុង។ ភ្ញៀវមកពីថៃ វៀតណាម និងឡាវ ឥឡូវអាចបង់ប្រាក់នៅតូបបែបនេះដោយកម្មវិធីរបស់ប្រទេសខ្លួន។ ថ្ងៃសុក្រមុន គាត់បានភ្ញៀវបរទេសដំបូង។ គាត់មិនដឹងថាមកពីប្រទេសណាទេ ព្រោះពួកគេនិយាយគ្នាដោយដៃ អំពីទឹកកក។',
      ),
      embed(
        'telegram',
        'https://t.me/thebettercambodia',
        'The Better Cambodia តាម Telegram',
        'រឿងល្អមួយ រៀងរាល់ព្រឹក។',
      ),
      relatedLink('/km/វេនទីពីរ-បាត់ដំបងពេលយប់', 'វេនទីពីរ៖ បាត់ដំបងពេលយប់'),
    ],
  },
};
