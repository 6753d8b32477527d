import { audio, embed, factBox, h2, p, picture, pullQuote, relatedLink, sourceLine, ul } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'chapei-at-dusk',
  section: 'culture',
  tags: ['music', 'youth', 'phnom-penh'],
  authors: ['bopha'],
  picture: 'chapei',
  sources: [
    { source: 'tbc', kind: 'own_reporting' },
    { source: 'unesco', kind: 'document', url: 'https://ich.unesco.org' },
  ],
  publishedAt: '2026-11-20T10:30:00Z',
  en: {
    slug: 'two-strings-and-a-story',
    headline: 'Two strings and a story: learning the chapei by the river',
    dek: 'On Saturday evenings seven teenagers sit down under a bodhi tree with an instrument longer than they can reach.',
    pictureCaption: 'The chapei dang veng: a long neck, two strings, and room for a whole story.',
    body: [
      p(
        '“Don’t sing yet,” says Phal. “Let the string say it first.” The boy with the instrument lowers his chin, tries the phrase again, and this time leaves a gap at the end of it wide enough for a motorbike to pass through. One does. Nobody minds.',
      ),
      p(
        'It is a little after five on a Saturday, and the class has spread its mats where it always does, in the shade of a bodhi tree beside a pagoda on the east bank of the river, opposite the lights of Phnom Penh. There are seven pupils this year. The youngest is twelve and cannot yet hold the neck and reach the far frets without leaning over like somebody looking into a well.',
      ),
      p(
        'The *chapei dang veng* is a lute with a neck so long that it seems to have been made for another, taller people. It has two strings, sometimes doubled to four. A single musician plays it and sings at the same time, and what he sings may be a Buddhist birth story, a piece of advice, a joke about the neighbours or all three, made up as he goes. That last part is the hard part. Fingers can be trained in a season or two. Wit takes longer.',
      ),
      h2('A list nobody wants to be on'),
      p(
        'In 2016 UNESCO put the chapei on its list of heritage in need of urgent safeguarding, a polite way of saying that too few people could still do it. Most of the masters had died in the 1970s. Those who survived taught whoever came. Kong Nay, the blind singer from Kampot who carried the instrument to festivals around the world, died in 2024, and people who had never held a chapei wept when they heard.',
      ),
      p(
        'Phal does not like the word *safeguarding*. It makes him think of a gate. He is 67, a retired boat mechanic, and he learned from an uncle who played at ordinations and was paid in rice. When the uncle was tired, the boy was allowed to play the opening, and only the opening, for four years.',
      ),
      p('“That is why my openings are good,” he says. “The rest I had to steal from the radio.”'),
      pullQuote('Fingers can be trained in a season or two. Wit takes longer.'),
      picture('pagoda', {
        alt: 'A pagoda with a tiered golden roof; two monks with umbrellas at the foot of the steps',
        caption: 'The class meets beside the pagoda wall. When the bells ring, the lesson is over.',
      }),
      h2('Homework: insult your brother, kindly'),
      p(
        'What he gives his own pupils is more generous. In the first month they learn the tuning and one tune. In the second they must sing something of their own over it: four lines, seven syllables each, the rhymes in the right places. The subjects he sets are deliberately small. The price of ice. A dog that follows the wrong family home. An older brother who is always on his phone.',
      ),
      p(
        'Kunthea, who is 19 and studies accounting during the week, sang about her landlady’s rooster and made the monks laugh behind the wall. She had come for the melody, she says, and stayed because of the talking. At the university she is quiet. Here she has found out that she is funny.',
      ),
      p(
        'Rithy, 16, is the serious one. He records every lesson on his telephone and writes the fingerings out in numbers, which Phal regards as a strange habit but a harmless one. He wants to know how to play the pieces for funerals as well. “Somebody will need to,” he says.',
      ),
      audio(
        'temple-bells',
        'The end of the lesson',
        'The bells next door, recorded from the mats. Pupils stop mid-phrase; some say the timing is suspicious.',
      ),
      factBox(
        'The chapei, briefly',
        ul(
          '**Parts:** a wooden body, a neck of well over a metre that bends back at the end, high frets held on with wax or glue, two strings or two pairs.',
          '**Played for:** ceremonies, festivals, and any audience that will sit down.',
          '**Listed:** 2016, by UNESCO, as intangible heritage in need of urgent safeguarding.',
        ),
      ),
      p(
        'There is no stage at the end of the course and no certificate. There was going to be a concert in October, but it rained. What there is instead is a habit that has begun to spread a little: on the way home, the ferry that takes four of the pupils back across the river has started to wait a minute or two, engine idling, if one of them still has the instrument out of its bag.',
      ),
      p('The pilot likes the one about the rooster.'),
      embed(
        'youtube',
        'https://www.youtube.com/@UNESCO',
        'UNESCO on YouTube',
        'The organisation’s channel has films about many traditions on its lists.',
      ),
      relatedLink('/forty-years-across-the-same-water', 'Forty years across the same water'),
      sourceLine('UNESCO, Intangible Cultural Heritage', 'https://ich.unesco.org'),
    ],
  },
  km: {
    slug: 'ខ្សែពីរ-និងរឿងមួយ-យុវជនរៀនចាប៉ី',
    headline: 'ខ្សែពីរ និងរឿងមួយ៖ យុវជនរៀនដេញចាប៉ីនៅមាត់ទន្លេ',
    dek: 'រៀងរាល់ល្ងាចថ្ងៃសៅរ៍ ក្មេងជំទង់ប្រាំពីរនាក់អង្គុយក្រោមដើមពោធិ៍ ជាមួយឧបករណ៍ដែលវែងជាងដៃរបស់ពួកគេ។',
    pictureCaption: 'ចាប៉ីដងវែងមានដងវែង មានខ្សែពីរ និងមានកន្លែងសម្រាប់រឿងមួយទាំងមូល។',
    body: [
      p(
        '«កុំទាន់ច្រៀងអី ទុកឱ្យខ្សែវានិយាយមុនសិន»។ លោកគ្រូផលនិយាយតិចៗ រួចក្មេងប្រុសដែលកំពុងកាន់ចាប៉ីក៏ឱនមុខ ហើយចាប់ផ្ដើមដេញម្ដងទៀត។ លើកនេះ គេទុកចន្លោះស្ងាត់មួយនៅចុងឃ្លា វែងល្មមឱ្យម៉ូតូមួយជិះកាត់។ ម៉ូតូមួយក៏ជិះកាត់មែន តែគ្មាននរណាប្រកាន់ទេ។',
      ),
      p(
        'វេលាម៉ោងប្រាំល្ងាចថ្ងៃសៅរ៍ ក្រុមសិស្សក្រាលកន្ទេលនៅកន្លែងដដែល ក្រោមម្លប់ដើមពោធិ៍ក្បែរវត្តមួយនៅត្រើយខាងកើតទន្លេ ទល់មុខរាជធានីភ្នំពេញ។ ឆ្នាំនេះមានសិស្សប្រាំពីរនាក់។ អ្នកដែលក្មេងជាងគេមានអាយុ ១២ ឆ្នាំ ហើយដៃនៅខ្លីពេក ឈោងមិនទាន់ដល់ខ្ទង់ខាងចុងឡើយ។',
      ),
      p(
        'ចាប៉ីដងវែងជាឧបករណ៍តន្ត្រីមានខ្សែពីរ ជួនកាលមានបួន។ អ្នកលេងម្នាក់ដេញផង ច្រៀងផង។ អ្វីដែលគាត់ច្រៀងអាចជារឿងជាតក ជាពាក្យអប់រំ ឬជារឿងកំប្លែងអំពីអ្នកជិតខាង ដែលច្នៃឡើងភ្លាមៗនៅនឹងកន្លែង។ ម្រាមដៃអាចហាត់ឱ្យស្ទាត់បានក្នុងរយៈពេលមួយឬពីររដូវ ប៉ុន្តែប្រាជ្ញាវាងវៃត្រូវការពេលយូរជាងនេះ។',
      ),
      h2('បេតិកភណ្ឌដែលត្រូវការពារជាបន្ទាន់'),
      p(
        'នៅឆ្នាំ ២០១៦ អង្គការយូណេស្កូបានដាក់ចាប៉ីដងវែងក្នុងបញ្ជីបេតិកភណ្ឌវប្បធម៌អរូបីដែលត្រូវការពារជាបន្ទាន់ ព្រោះអ្នកចេះលេងនៅសល់តិចពេក។ គ្រូចាប៉ីភាគច្រើនបានបាត់បង់ជីវិតក្នុងទសវត្សរ៍ឆ្នាំ ១៩៧០។ លោកតាគង់ ណៃ សិល្បករពិការភ្នែកមកពីខេត្តកំពត ដែលបាននាំសំឡេងចាប៉ីទៅដល់ឆាកអន្តរជាតិ បានទទួលមរណភាពនៅឆ្នាំ ២០២៤។',
      ),
      p(
        'លោកគ្រូផល អាយុ ៦៧ ឆ្នាំ ជាជាងជួសជុលម៉ាស៊ីនកាណូតចូលនិវត្តន៍។ លោករៀនពីពូ ដែលធ្លាប់លេងក្នុងពិធីបុណ្យ ហើយទទួលកម្រៃជាអង្ករ។ ពេលពូអស់កម្លាំង ក្មួយប្រុសត្រូវបានអនុញ្ញាតឱ្យលេងតែផ្នែកបើកបទប៉ុណ្ណោះ អស់រយៈពេលបួនឆ្នាំ។ លោកនិយាយទាំងញញឹមថា៖ «ហេតុនេះហើយបានជាខ្ញុំបើកបទពិរោះ។ ក្រៅពីនោះ ខ្ញុំលួចរៀនពីវិទ្យុ»។',
      ),
      pullQuote('ម្រាមដៃហាត់បានក្នុងមួយឬពីររដូវ ប៉ុន្តែប្រាជ្ញាវាងវៃត្រូវការពេលយូរជាងនេះ។'),
      picture('pagoda', {
        alt: 'ព្រះវិហារដំបូលពណ៌មាសជាថ្នាក់ៗ មានព្រះសង្ឃពីរអង្គបាំងឆ័ត្រនៅជើងជណ្ដើរ',
        caption: 'ក្រុមសិស្សជួបជុំគ្នាក្បែររបងវត្ត។ ពេលជួងរោទ៍ មេរៀនក៏ចប់។',
      }),
      h2('កិច្ចការផ្ទះ៖ ច្រៀងលេងសើចពីបងប្រុស'),
      p(
        'ក្នុងខែទីមួយ សិស្សរៀនរឹតខ្សែឱ្យត្រូវសំឡេង និងរៀនបទមួយ។ ដល់ខែទីពីរ ពួកគេត្រូវតែងពាក្យច្រៀងដោយខ្លួនឯងចំនួនបួនឃ្លា ឱ្យត្រូវចុងចួន។ ប្រធានបទដែលលោកគ្រូដាក់ឱ្យសុទ្ធតែជារឿងតូចតាច ដូចជាតម្លៃទឹកកក ឆ្កែដែលដើរតាមគេខុសផ្ទះ ឬបងប្រុសដែលមើលតែទូរស័ព្ទ។',
      ),
      p(
        'កញ្ញាគន្ធា អាយុ ១៩ ឆ្នាំ ជានិស្សិតផ្នែកគណនេយ្យ។ នាងបានច្រៀងអំពីមាន់ឈ្មោលរបស់ម្ចាស់ផ្ទះជួល ធ្វើឱ្យព្រះសង្ឃដែលគង់ខាងក្នុងរបងវត្តសើច។ នៅសាកលវិទ្យាល័យ នាងជាមនុស្សស្ងៀមស្ងាត់ តែនៅទីនេះ នាងទើបដឹងថាខ្លួនចេះធ្វើឱ្យគេសើច។',
      ),
      audio('temple-bells', 'សំឡេងជួងចប់មេរៀន', 'សំឡេងជួងពីវត្តក្បែរនោះ ថតពីលើកន្ទេលរៀន។'),
      factBox(
        'អំពីចាប៉ីដងវែង',
        ul(
          '**គ្រឿងផ្សំ៖** ស្នូកធ្វើពីឈើ ដងវែងជាងមួយម៉ែត្រ ខ្ទង់ខ្ពស់ៗ និងខ្សែពីរ ឬពីរគូ។',
          '**លេងក្នុង៖** ពិធីបុណ្យទាន ពិធីប្រពៃណី និងគ្រប់ទីកន្លែងដែលមានអ្នកអង្គុយស្ដាប់។',
          '**ចុះបញ្ជី៖** ឆ្នាំ ២០១៦ ដោយអង្គការយូណេស្កូ។',
        ),
      ),
      p(
        'វគ្គសិក្សានេះគ្មានឆាក គ្មានវិញ្ញាបនបត្រទេ។ ប៉ុន្តែមានទម្លាប់ថ្មីមួយ៖ ពេលសិស្សបួននាក់ជិះសាឡាងត្រឡប់ទៅផ្ទះវិញ អ្នកបើកសាឡាងតែងរង់ចាំមួយឬពីរនាទី បើឃើញនរណាម្នាក់មិនទាន់ដាក់ចាប៉ីចូលស្រោម។ គាត់ចូលចិត្តបទមាន់ឈ្មោលជាងគេ។',
      ),
      relatedLink('/km/សែសិបឆ្នាំ-លើទឹកទន្លេដដែល', 'សែសិបឆ្នាំ លើទឹកទន្លេដដែល'),
      sourceLine('អង្គការយូណេស្កូ', 'https://ich.unesco.org'),
    ],
  },
};
