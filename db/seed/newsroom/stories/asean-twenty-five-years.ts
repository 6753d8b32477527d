import { embed, factBox, h2, p, pullQuote, relatedLink, sourceLine, table, ul } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'asean-twenty-five-years',
  section: 'diplomacy',
  tags: ['asean', 'trade'],
  authors: ['surya', 'piseth'],
  picture: 'meeting-table',
  sources: [{ source: 'tbc', kind: 'own_reporting' }],
  publishedAt: '2024-04-30T01:30:00Z',
  en: {
    slug: 'ten-stalks-of-rice-cambodia-twenty-five-years-in-asean',
    headline: 'Ten stalks of rice: Cambodia’s first twenty-five years in ASEAN',
    dek: 'On 30 April 1999 the tenth chair at the table was filled. What has the membership come to mean in ordinary life?',
    pictureCaption: 'An oval table has no head. Illustration: The Better Cambodia',
    body: [
      p(
        'Look closely at the emblem on a diplomat’s lapel pin and you will find a small sheaf of rice. Ten stalks, bound in the middle, on a red disc. The stalks were drawn for the ten countries of Southeast Asia at a time when not all ten had joined. The last of them to take its place was Cambodia, at a ceremony in Hanoi on 30 April 1999, twenty-five years ago today.',
      ),
      p(
        'It had been a long wait. The association was founded in Bangkok in 1967 by five neighbours, while Cambodia was on the edge of the worst years in its history. Only after the peace agreements of 1991 and the elections of 1993 could a government in Phnom Penh think about clubs and memberships. Observer status came in 1995. Two years later, when Laos and Myanmar were admitted, Cambodia had to wait outside once more.',
      ),
      h2('What the chair is for'),
      p(
        'Membership is mostly meetings. Officials count them in the hundreds every year: about customs forms, cholera, haze, nursing diplomas, the width of lorries. Very little of it makes the evening news, and a good deal of it decides whether a box of mangoes clears the border the same day.',
      ),
      p(
        'Three times so far, in 2002, 2012 and 2022, it fell to Cambodia to chair the whole undertaking. The most recent turn ended with a summit in Phnom Penh at which leaders agreed in principle to admit Timor-Leste, so that the sheaf on the lapel pin may one day need another stalk.',
      ),
      table(
        'Who joined when',
        ['Year', 'Country'],
        ['1967', 'Indonesia, Malaysia, the Philippines, Singapore, Thailand'],
        ['1984', 'Brunei Darussalam'],
        ['1995', 'Vietnam'],
        ['1997', 'Laos, Myanmar'],
        ['1999', 'Cambodia'],
      ),
      h2('Where one notices it'),
      p(
        'Ask around a Phnom Penh café and the answers are rarely about summits. A student mentions the cheap flight to Kuala Lumpur, for which she needed a passport and no visa. A man who imports spare parts for pumps talks about a certificate of origin, the way other people talk about a lucky charm. A retired schoolteacher remembers the opening ceremony of the Southeast Asian Games last year, the first that Cambodia ever hosted, and how the whole street watched it on one television.',
      ),
      ul(
        '**Travel.** Citizens of member states visit each other’s countries for short stays without applying for a visa first.',
        '**Trade.** Most goods made within the region cross its borders free of duty, if the papers show where they were made.',
        '**Work.** Agreements exist for some professions, among them nurses, engineers and accountants. Using them in practice is still slow.',
        '**Study.** Universities exchange students and recognise each other’s credits in a growing network.',
      ),
      pullQuote(
        'Very little of it makes the evening news, and a good deal of it decides whether a box of mangoes clears the border the same day.',
      ),
      p(
        'The association is easily teased. It works by consensus, which means at the pace of its most careful member, and its statements are written so that ten governments can sign them. Critics say that it talks when it should act. Its friends reply that a region which fought wars within living memory now argues about lorry widths, and that this is not a small thing.',
      ),
      p(
        'There is an anthem, too. It is called “The ASEAN Way”, it was chosen in a competition in 2008, and on 8 August, ASEAN Day, schoolchildren in ten countries sing it in the same key. Whether they know all the words is, as in the case of most anthems, another matter.',
      ),
      factBox(
        'At a glance',
        ul(
          'Founded: 8 August 1967, Bangkok',
          'Cambodia: member since 30 April 1999',
          'Cambodia in the chair: 2002, 2012, 2022',
          'Working language: English',
          'Motto: “One Vision, One Identity, One Community”',
        ),
      ),
      embed(
        'youtube',
        'https://www.youtube.com/@aseansecretariat',
        'ASEAN Secretariat on YouTube',
        'Recordings of summits and ceremonies.',
      ),
      sourceLine('ASEAN Secretariat, member states', 'https://asean.org/member-states/'),
      relatedLink(
        '/strengthening-ties-cambodias-asean-som-leader-joins-21st-asean-canada-dialogue-in-ottawa',
        'Strengthening Ties: Cambodia’s ASEAN SOM Leader Joins 21st ASEAN-Canada Dialogue in Ottawa',
      ),
    ],
  },
  km: {
    slug: 'ម្ភៃប្រាំឆ្នាំ-របស់កម្ពុជា-ក្នុងអាស៊ាន',
    headline: 'ដើមស្រូវដប់៖ ម្ភៃប្រាំឆ្នាំរបស់កម្ពុជាក្នុងអាស៊ាន',
    dek: 'នៅថ្ងៃទី៣០ ខែមេសា ឆ្នាំ១៩៩៩ កៅអីទីដប់នៅជុំវិញតុអាស៊ានមានម្ចាស់។ តើសមាជិកភាពនេះមានន័យអ្វីសម្រាប់ជីវិតប្រចាំថ្ងៃ?',
    pictureCaption: 'តុរាងពងក្រពើគ្មានក្បាលតុទេ។ គំនូរ៖ The Better Cambodia',
    body: [
      p(
        'បើយើងសម្លឹងមើលនិមិត្តសញ្ញានៅលើអាវរបស់អ្នកការទូតឱ្យជិត យើងនឹងឃើញកណ្តាប់ស្រូវតូចមួយ។ វាមានដើមស្រូវដប់ ចងរួមគ្នានៅចំកណ្តាល លើផ្ទៃរង្វង់ពណ៌ក្រហម។ ដើមស្រូវទាំងដប់តំណាងឱ្យប្រទេសទាំងដប់នៃអាស៊ីអាគ្នេយ៍។ ប្រទេសចុងក្រោយដែលបានចូលជាសមាជិក គឺកម្ពុជា ក្នុងពិធីមួយនៅទីក្រុងហាណូយ កាលពីថ្ងៃទី៣០ ខែមេសា ឆ្នាំ១៩៩៩ ពោលគឺម្ភៃប្រាំឆ្នាំគត់មកហើយ។',
      ),
      p(
        'ការរង់ចាំនេះមានរយៈពេលយូរ។ សមាគមនេះត្រូវបានបង្កើតឡើងនៅទីក្រុងបាងកក ឆ្នាំ១៩៦៧ ដោយប្រទេសជិតខាងប្រាំ ក្នុងពេលដែលកម្ពុជាជិតឈានដល់សម័យកាលដ៏អាក្រក់បំផុតក្នុងប្រវត្តិសាស្ត្ររបស់ខ្លួន។ មានតែក្រោយកិច្ចព្រមព្រៀងសន្តិភាពឆ្នាំ១៩៩១ និងការបោះឆ្នោតឆ្នាំ១៩៩៣ ទើបប្រទេសអាចគិតដល់ការចូលជាសមាជិក។ កម្ពុជាទទួលបានឋានៈជាអ្នកសង្កេតការណ៍នៅឆ្នាំ១៩៩៥ ប៉ុន្តែនៅឆ្នាំ១៩៩៧ ពេលឡាវ និងមីយ៉ាន់ម៉ា ចូលជាសមាជិក កម្ពុជាត្រូវរង់ចាំម្តងទៀត។',
      ),
      h2('កៅអីនេះសម្រាប់ធ្វើអ្វី'),
      p(
        'សមាជិកភាពភាគច្រើនគឺការប្រជុំ៖ អំពីលិខិតគយ ជំងឺឆ្លង ផ្សែងអ័ព្ទ សញ្ញាបត្រគិលានុបដ្ឋាក និងទំហំរថយន្តដឹកទំនិញ។ ព័ត៌មានទាំងនេះកម្រនឹងចេញតាមទូរទស្សន៍ណាស់ ប៉ុន្តែវាច្រើនតែសម្រេចថា ស្វាយមួយកេសអាចឆ្លងព្រំដែនក្នុងថ្ងៃតែមួយបានឬមិនបាន។',
      ),
      p(
        'មកទល់ពេលនេះ កម្ពុជាបានធ្វើជាប្រធានអាស៊ានបីដង គឺឆ្នាំ២០០២ ២០១២ និង២០២២។ អាណត្តិចុងក្រោយបានបញ្ចប់ដោយកិច្ចប្រជុំកំពូលនៅភ្នំពេញ ដែលថ្នាក់ដឹកនាំបានយល់ព្រមជាគោលការណ៍ទទួលទីម័រឡេស្តេជាសមាជិក។',
      ),
      table(
        'ប្រទេសណាចូលឆ្នាំណា',
        ['ឆ្នាំ', 'ប្រទេស'],
        ['១៩៦៧', 'ឥណ្ឌូណេស៊ី ម៉ាឡេស៊ី ហ្វីលីពីន សិង្ហបុរី ថៃ'],
        ['១៩៨៤', 'ប្រ៊ុយណេ'],
        ['១៩៩៥', 'វៀតណាម'],
        ['១៩៩៧', 'ឡាវ មីយ៉ាន់ម៉ា'],
        ['១៩៩៩', 'កម្ពុជា'],
      ),
      h2('យើងសង្កេតឃើញវានៅទីណា'),
      p(
        'បើសួរនៅហាងកាហ្វេក្នុងក្រុងភ្នំពេញ ចម្លើយកម្រនិយាយអំពីកិច្ចប្រជុំកំពូល។ និស្សិតម្នាក់និយាយអំពីជើងហោះហើរតម្លៃថោកទៅគូឡាឡាំពួរ ដែលនាងត្រូវការតែលិខិតឆ្លងដែន មិនបាច់សុំទិដ្ឋាការ។ អ្នកនាំចូលគ្រឿងបន្លាស់ម៉ាស៊ីនបូមទឹកម្នាក់ និយាយអំពីវិញ្ញាបនបត្របញ្ជាក់ដើមកំណើតទំនិញ ដូចគេនិយាយអំពីគាថាសំណាង។ គ្រូបង្រៀនចូលនិវត្តន៍ម្នាក់ចងចាំពិធីបើកស៊ីហ្គេមកាលពីឆ្នាំមុន ដែលអ្នកក្នុងផ្លូវទាំងមូលមើលតាមទូរទស្សន៍តែមួយ។',
      ),
      p(
        'អាស៊ានធ្វើការសម្រេចដោយកុងសង់ស៊ីស ដូច្នេះវាដើរក្នុងល្បឿនរបស់សមាជិកដែលប្រុងប្រយ័ត្នជាងគេ។ អ្នករិះគន់ថា អាស៊ាននិយាយច្រើនជាងធ្វើ។ អ្នកគាំទ្រវិញឆ្លើយថា តំបន់ដែលធ្លាប់មានសង្គ្រាមក្នុងសម័យដែលចាស់ៗនៅចងចាំ ឥឡូវឈ្លោះគ្នាតែអំពីទំហំឡានដឹកទំនិញ ហើយនោះមិនមែនជារឿងតូចទេ។',
      ),
      factBox(
        'ដោយសង្ខេប',
        ul(
          'បង្កើត៖ ថ្ងៃទី៨ ខែសីហា ឆ្នាំ១៩៦៧ នៅទីក្រុងបាងកក',
          'កម្ពុជាជាសមាជិកតាំងពី៖ ថ្ងៃទី៣០ ខែមេសា ឆ្នាំ១៩៩៩',
          'កម្ពុជាធ្វើជាប្រធាន៖ ២០០២ ២០១២ ២០២២',
          'ភាសាការងារ៖ អង់គ្លេស',
        ),
      ),
      relatedLink(
        '/km/ការពង្រឹងចំណងមិត្តភាព-កិច្ចសន្ទនាអាស៊ាន-កាណាដា',
        'ការពង្រឹងចំណងមិត្តភាព៖ ប្រធាន SOM អាស៊ានកម្ពុជា ចូលរួមកិច្ចសន្ទនាអាស៊ាន-កាណាដា លើកទី២១',
      ),
    ],
  },
};
