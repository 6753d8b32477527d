import { h2, p, picture, pullQuote, relatedLink, rule, video } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'river-ferry',
  section: 'economy',
  alsoIn: ['people'],
  tags: ['mekong', 'transport', 'silk'],
  authors: ['dara', 'vannak'],
  picture: 'mekong-ferry',
  sources: [{ source: 'tbc', kind: 'own_reporting' }],
  publishedAt: '2026-11-18T00:20:00Z',
  en: {
    slug: 'the-ferry-that-is-in-no-hurry',
    headline: 'The ferry that is in no hurry',
    dek: 'Bridges have put many of the Mekong’s ferries out of work. This one, to an island of looms, has found something that a bridge cannot carry.',
    pictureCaption: 'Ten minutes, bank to bank. Illustration: The Better Cambodia',
    body: [
      p(
        'The ramp is a steel plate and comes down with a clang that can be heard at the pagoda. Then the whole bank moves at once: two lorries of sand, thirty motorbikes, a wedding’s worth of folding chairs, a pig in a basket, schoolgirls holding up their hems. The ferryman’s wife goes through them with a bundle of notes folded lengthwise between her fingers. She has never issued a ticket. She knows who has paid.',
      ),
      p(
        'In this country ferries have been going out of business one after another, and nobody can be sorry for the reason. When the long bridge at Neak Loeung was opened in 2015, the crossing that had held up the road to Saigon for a century was over in a minute. Where lorries used to queue for half a day, one sees a bare ramp and a row of noodle shops looking for something else to do.',
      ),
      video(
        'river-morning',
        'Morning on the river',
        'A crossing at half past six, filmed from the bow. Without words.',
      ),
      h2('Ten minutes'),
      p(
        'The island lies in mid-stream above the capital and has been known for its weavers as long as anyone can think. The clack of the looms is the first thing you hear when the engine is cut. It has vegetable gardens, four pagodas, dogs of independent means and no traffic lights. A bridge has been talked about for years. When it comes, Captain Loeung will be out of work, and he would, he says, be the first to cross it, for his mother is on the wrong side of the river from the hospital.',
      ),
      p(
        'In the meantime he has noticed a thing. On the road nobody talks to anybody. On the ferry, for ten minutes, nobody can do anything else. He has seen a buffalo sold between one bank and the other, a quarrel about a hedge made up, and at least two engagements. Weavers leave with a roll under the arm and land with an order. “I carry people over,” he said, “and in the middle of it they do business. I ought to charge for the middle.”',
      ),
      pullQuote(
        'I carry people over, and in the middle of it they do business. I ought to charge for the middle.',
        'Captain Loeung',
      ),
      h2('The notice board'),
      p(
        'The board beside the wheelhouse was put up by his daughter. To begin with it was for lost property. Now there are rooms to let on it, a tutor for English, three colours of silk thread at cost price, somebody looking for somebody to share a bus to Kampong Cham. Those who weave for the same buyers used to hear of each other’s prices only after the season. Now they are on the board in chalk every Monday, and have grown noticeably closer together, at the upper end.',
      ),
      picture('silk-loom', {
        alt: 'A grey-haired woman weaves gold silk at a wooden loom beside a window.',
        caption: 'The clack of the looms is the first thing one hears from the landing.',
        credit: 'Illustration: The Better Cambodia',
      }),
      p(
        'The fare is what it has been for years. On the days before the Water Festival the ferry runs until midnight, since half the island goes across to watch the boats and the other half has a boat. The island’s own, with forty paddlers, was tied up at the landing when we were there, red and gold, with eyes. A boy was asleep in it, as a guard.',
      ),
      rule(),
      p(
        'On our last crossing it grew dark halfway. The captain cut the engine in the slack water behind the sandbank, as he does every evening, and for perhaps a minute let her drift. Nobody remarked on it. The talk got quieter and one could hear the looms from ahead and the road from behind, about equally loud. Then he started up again. We asked him what that was for. He said that it saves fuel.',
      ),
      relatedLink(
        '/four-countries-one-staff-gauge-thirty-years-of-the-mekong-agreement',
        'Four countries, one river gauge: thirty years of the Mekong agreement',
      ),
    ],
  },
  km: {
    slug: 'សាឡាង-ដែលមិនប្រញាប់',
    headline: 'សាឡាងដែលមិនប្រញាប់',
    dek: 'ស្ពានថ្មីៗបានធ្វើឱ្យសាឡាងជាច្រើនលើទន្លេមេគង្គអស់ការងារ។ ប៉ុន្តែសាឡាងមួយនេះ ដែលទៅកោះតម្បាញ មានអ្វីមួយដែលស្ពានដឹកមិនបាន។',
    pictureCaption: 'ដប់នាទី ពីច្រាំងមួយទៅច្រាំងមួយ។ គំនូរ៖ The Better Cambodia',
    body: [
      p(
        'ក្តារដែកទម្លាក់ចុះលាន់ឮដល់វត្ត។ រួចច្រាំងទាំងមូលកម្រើកព្រមគ្នា៖ ឡានដឹកខ្សាច់ពីរ ម៉ូតូសាមសិប កៅអីបត់សម្រាប់ការមួយ ជ្រូកមួយក្នុងកន្ត្រក និងសិស្សស្រីៗលើកជាយសំពត់។ ប្រពន្ធអ្នកបើកសាឡាងដើរកាត់គេ ដោយកាន់លុយបត់តាមបណ្តោយនៅចន្លោះម្រាមដៃ។ គាត់មិនដែលហែកសំបុត្រទេ។ គាត់ដឹងថានរណាបង់ហើយ។',
      ),
      p(
        'សាឡាងក្នុងប្រទេសយើងឈប់រត់ម្តងមួយៗ ហើយគ្មាននរណាអាចស្តាយចំពោះមូលហេតុនោះបានទេ។ ពេលស្ពាននៅអ្នកលឿងបើកឱ្យធ្វើចរាចរណ៍ក្នុងឆ្នាំ២០១៥ ការឆ្លងទន្លេដែលធ្លាប់ធ្វើឱ្យផ្លូវជាតិកកស្ទះ ឥឡូវចំណាយពេលតែមួយនាទី។',
      ),
      video('river-morning', 'ព្រឹកព្រលឹមលើទន្លេ', 'ការឆ្លងទន្លេនៅម៉ោងប្រាំមួយកន្លះ ថតពីក្បាលសាឡាង។ គ្មានពាក្យសម្តី។'),
      h2('ដប់នាទី'),
      p(
        'កោះនេះស្ថិតនៅកណ្តាលទន្លេ ខាងលើរាជធានី ហើយល្បីខាងតម្បាញតាំងពីយូរមកហើយ។ ពេលរលត់ម៉ាស៊ីន សំឡេងដំបូងដែលឮគឺសំឡេងកី។ លើកោះមានចម្ការបន្លែ វត្តបួន និងគ្មានភ្លើងស្តុបទេ។ គេនិយាយពីការសង់ស្ពានយូរឆ្នាំហើយ។ ពេលមានស្ពាន លោកពូលឿងនឹងអស់ការងារ តែគាត់ថា គាត់នឹងជាអ្នកឆ្លងមុនគេ ព្រោះម្តាយគាត់នៅខុសច្រាំងពីមន្ទីរពេទ្យ។',
      ),
      p(
        'ទន្ទឹមនឹងនោះ គាត់សង្កេតឃើញរឿងមួយ។ លើផ្លូវ គ្មាននរណានិយាយរកគ្នាទេ។ លើសាឡាង ក្នុងរយៈពេលដប់នាទី គ្មាននរណាមានអ្វីធ្វើក្រៅពីនិយាយគ្នា។ គាត់ធ្លាប់ឃើញគេលក់ក្របីដាច់ពីច្រាំងនេះទៅច្រាំងនោះ ឃើញអ្នកទាស់គ្នារឿងរបងជានាគ្នាវិញ ហើយយ៉ាងតិចក៏ឃើញគេស្តីដណ្តឹងគ្នាពីរដងដែរ។',
      ),
      pullQuote('ខ្ញុំចម្លងគេ ហើយនៅពាក់កណ្តាលទន្លេ គេរកស៊ីគ្នា។ តាមពិតខ្ញុំគួរយកថ្លៃពាក់កណ្តាលនោះ។', 'លោកពូលឿង អ្នកបើកសាឡាង'),
      h2('ក្តារព័ត៌មាន'),
      p(
        'ក្តារនៅក្បែរបន្ទប់ចង្កូត ជាស្នាដៃកូនស្រីគាត់។ ដំបូងសម្រាប់បិទប្រកាសរបស់បាត់។ ឥឡូវមានបន្ទប់ជួល គ្រូបង្រៀនអង់គ្លេស អំបោះសូត្របីពណ៌ក្នុងតម្លៃដើម និងអ្នករកគ្នាជួលឡានទៅកំពង់ចាម។ អ្នកតម្បាញដែលលក់ឱ្យឈ្មួញតែមួយ ពីមុនដឹងតម្លៃគ្នាតែពេលចប់រដូវ។ ឥឡូវតម្លៃសរសេរដោយដីសលើក្តាររាល់ថ្ងៃចន្ទ ហើយតម្លៃទាំងនោះកាន់តែជិតគ្នា នៅផ្នែកខាងខ្ពស់។',
      ),
      picture('silk-loom', {
        alt: 'ស្ត្រីសក់ស្កូវម្នាក់ត្បាញសូត្រពណ៌មាសនៅកីឈើ ក្បែរបង្អួច',
        caption: 'សំឡេងកីតម្បាញលាន់ឮដល់កំពង់។',
        credit: 'គំនូរ៖ The Better Cambodia',
      }),
      p(
        'ថ្លៃឆ្លងនៅដដែលយូរឆ្នាំហើយ។ នៅថ្ងៃជិតបុណ្យអុំទូក សាឡាងរត់រហូតដល់អធ្រាត្រ ព្រោះអ្នកកោះពាក់កណ្តាលឆ្លងទៅមើលទូក ហើយពាក់កណ្តាលទៀតមានទូក។ ទូករបស់កោះ ដែលមានអ្នកអុំសែសិបនាក់ ចងនៅកំពង់ ពណ៌ក្រហមនិងមាស មានភ្នែក។ ក្មេងប្រុសម្នាក់គេងក្នុងទូកនោះ ក្នុងនាមជាអ្នកយាម។',
      ),
      p(
        'ជើងចុងក្រោយរបស់យើង មេឃងងឹតនៅពាក់កណ្តាលទន្លេ។ លោកពូរលត់ម៉ាស៊ីនក្នុងទឹកស្ងប់ក្រោយដីខ្សាច់ ដូចរាល់ល្ងាច ហើយបណ្តោយសាឡាងឱ្យអណ្តែតប្រហែលមួយនាទី។ គ្មាននរណាថាអ្វីទេ។ សំឡេងនិយាយគ្នាកាន់តែតិចៗ ហើយគេឮសំឡេងកីពីមុខ និងសំឡេងផ្លូវពីក្រោយ ស្មើៗគ្នា។ រួចគាត់បញ្ឆេះម៉ាស៊ីនវិញ។ យើងសួរថា ធ្វើអ៊ីចឹងដើម្បីអ្វី។ គាត់ថា ដើម្បីសន្សំសាំងប្រេង។',
      ),
    ],
  },
};
