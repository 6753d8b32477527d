import { embed, h2, h3, ol, p, picture, quote, sourceLine, table, video } from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'boats-before-the-races',
  section: 'culture',
  alsoIn: ['people'],
  tags: ['phnom-penh', 'tonle-sap', 'sport'],
  authors: ['dara'],
  picture: 'river-dawn',
  sources: [{ source: 'tbc', kind: 'own_reporting' }],
  publishedAt: '2026-11-22T00:40:00Z',
  en: {
    slug: 'the-village-that-paddles-before-breakfast',
    headline: 'The village that paddles before breakfast',
    dek: 'On Monday the drums begin in Phnom Penh. Upstream, a crew of farmers, one teacher and two barbers has been ready since the rice turned yellow.',
    pictureCaption: 'First light on the Tonle Sap, a day’s row above the capital.',
    body: [
      p(
        'The boat lives in the pagoda, as racing boats do, on trestles under its own long roof. It is made from one koki tree and is older than anyone who rows it. Before it is moved, the *achar* lights incense at the prow, where two eyes have been painted fresh this month, and asks the spirit of the wood whether she would mind.',
      ),
      p(
        'Apparently she would not. At ten to five in the morning sixty men and boys put their shoulders under the hull and walk it down the bank in the dark, barefoot, not talking. Somebody’s radio is giving the price of cassava.',
      ),
      p(
        'The Water Festival, *Bon Om Touk*, is held at the full moon of the month of Kadeuk, when the Tonle Sap river turns round. All through the rains it has run backwards, pushing the Mekong’s flood up into the great lake; now it begins to empty again towards the sea. This year’s three days of racing run from Monday to Wednesday. The crews come from every province that has a river, and from some that have barely a pond.',
      ),
      video(
        'river-morning',
        'The river at a quarter to six',
        'Training starts before the cargo barges do. Filmed from the landing.',
      ),
      h2('What sixty people have to agree on'),
      p(
        'From the bank it looks like strength. From the boat, says Vuthy, it is mostly listening. He is 41 and one of the village’s two barbers; the other sits directly behind him and criticises his haircut. He has rowed nineteen festivals, with a gap for a bad shoulder.',
      ),
      quote(
        'If one person is strong, the boat turns. If everybody is a little weak at the same moment, it flies.',
        'Vuthy, bench fourteen',
      ),
      p(
        'The moment is given by the man standing in the middle, who beats time and sings a line that the crew throws back at him. The lines are not for printing. In the bow a dancer sways with a small paddle, drawing the boat on; this year it is the headmaster’s nephew, who is a shy person on land.',
      ),
      p(
        'They practise starts, then turns that they will never need, then starts again. By half past six the sun is on the water and the wake of the first barge slaps along the hull. That is the end of it. By seven most of the crew are in the fields, because the early rice is ready and does not care about boats.',
      ),
      picture('rice-harvest', {
        alt: 'Three people cut golden rice with sickles; behind them an ox cart, sheaves and sugar palms',
        caption: 'An hour later, many of the same backs.',
      }),
      h3('Who pays for the petrol'),
      p(
        'A racing boat does not go to the capital by itself. It is towed, a day and a night, and the crew has to eat. The women of the village keep that account, in a school exercise book with a film star on the cover, and they read it out aloud in the pagoda so that nobody need wonder.',
      ),
      table(
        'What a village sends with its boat',
        ['What', 'Who gives it'],
        ['Rice, two sacks', 'Each household, a can or two'],
        ['Dried fish and pickled mustard', 'The fishing families by the landing'],
        ['Towing and petrol', 'Collected at Pchum Ben, read out in the pagoda'],
        ['Shirts', 'A cousin with a print shop, at cost'],
        ['Gold paint for the eyes', 'The monks'],
      ),
      p('The programme, for those who mean to watch, has the shape it always has:'),
      ol(
        'Racing in pairs, from noon, on all three days, upstream of the Royal Palace.',
        'After dark, the illuminated floats, each the size of a house, drifting past with their lights doubled in the water.',
        'On the night of the full moon, the salute to the moon and *ak ambok*, flattened rice eaten with banana and coconut, preferably with the mouth too full to speak.',
      ),
      p(
        'Last year the village was beaten in its second heat by a crew from Kandal with matching sunglasses. The year before, in the first. Vuthy can tell you the margins, and will. He does not think that they will win this year either. He has nevertheless closed his shop until Thursday, and hung a sign on the door that says *gone to turn the river round*.',
      ),
      embed(
        'telegram',
        'https://t.me/thebettercambodia',
        'The Better Cambodia on Telegram',
        'Pictures from the river on all three days.',
      ),
      sourceLine('The Better Cambodia'),
    ],
  },
  km: {
    slug: 'ភូមិដែលអុំទូកមុនពេលបាយព្រឹក',
    headline: 'ភូមិដែលអុំទូកមុនពេលបាយព្រឹក',
    dek: 'ថ្ងៃច័ន្ទនេះ ស្គរនឹងលាន់ឡើងនៅភ្នំពេញ។ នៅខាងលើទឹក កសិករ គ្រូបង្រៀនម្នាក់ និងជាងកាត់សក់ពីរនាក់ បានត្រៀមខ្លួនរួចជាស្រេច។',
    pictureCaption: 'ពន្លឺព្រឹកលើទន្លេសាប នៅខាងលើរាជធានីភ្នំពេញ។',
    body: [
      p(
        'ទូកង ឬទូកប្រណាំងរបស់ភូមិ តម្កល់ទុកក្នុងវត្ត ក្រោមរោងវែងមួយដែលធ្វើសម្រាប់តែវា។ ទូកនេះធ្វើពីដើមគគីរតែមួយដើម ហើយមានអាយុច្រើនជាងអ្នកអុំគ្រប់រូប។ មុនពេលសែងទូកចុះ លោកអាចារ្យអុជធូបនៅក្បាលទូក ត្រង់ភ្នែកទាំងពីរដែលទើបលាបពណ៌ថ្មីក្នុងខែនេះ ហើយបន់ស្រន់សុំការអនុញ្ញាតពីព្រាយទូក។',
      ),
      p(
        'វេលាម៉ោងជិតប្រាំព្រឹក បុរសនិងយុវជនហុកសិបនាក់លើកទូកដាក់លើស្មា រួចដើរចុះច្រាំងទាំងងងឹត ដោយជើងទទេ និងដោយស្ងៀមស្ងាត់។ វិទ្យុរបស់អ្នកណាម្នាក់កំពុងប្រាប់ពីតម្លៃដំឡូងមី។',
      ),
      p(
        'ព្រះរាជពិធីបុណ្យអុំទូក បណ្ដែតប្រទីប និងសំពះព្រះខែ អកអំបុក ប្រារព្ធនៅពេញបូណ៌មីខែកត្តិក នៅពេលដែលទឹកទន្លេសាបហូរត្រឡប់ក្រោយ។ ក្នុងរដូវវស្សា ទឹកទន្លេមេគង្គហូរបញ្ច្រាសចូលបឹងទន្លេសាប។ ឥឡូវនេះ ទឹកចាប់ផ្ដើមហូរចេញទៅសមុទ្រវិញ។ ឆ្នាំនេះ ការប្រណាំងមានរយៈពេលបីថ្ងៃ គឺពីថ្ងៃច័ន្ទដល់ថ្ងៃពុធ។',
      ),
      video('river-morning', 'ទន្លេនៅវេលាម៉ោងប្រាំកន្លះព្រឹក', 'ក្រុមទូកហាត់សមមុនពេលកប៉ាល់ដឹកទំនិញចេញដំណើរ។ ថតពីកំពង់។'),
      h2('អ្វីដែលមនុស្សហុកសិបនាក់ត្រូវចុះសម្រុងគ្នា'),
      p(
        'បើមើលពីលើច្រាំង គេគិតថាត្រូវការតែកម្លាំង។ ប៉ុន្តែលោកវុទ្ធី អាយុ ៤១ ឆ្នាំ ដែលជាជាងកាត់សក់ម្នាក់ក្នុងភូមិ និយាយថា នៅក្នុងទូក អ្វីដែលសំខាន់ជាងគេគឺការស្ដាប់គ្នា។ លោកបានអុំក្នុងបុណ្យអុំទូកដប់ប្រាំបួនលើកមកហើយ។',
      ),
      quote('បើម្នាក់ខ្លាំង ទូកងាកក្បាល។ បើគ្រប់គ្នាខ្សោយបន្តិចព្រមគ្នា ទូកវាហោះ។', 'លោកវុទ្ធី អ្នកអុំជួរទីដប់បួន'),
      p(
        'អ្នកឈរកណ្ដាលទូកជាអ្នកវាយចង្វាក់ និងស្រែកចម្រៀងមួយឃ្លា រួចអ្នកអុំស្រែកទទួល។ នៅក្បាលទូក មានអ្នករាំម្នាក់កាន់ចែវតូច យោលខ្លួនហៅទូកឱ្យទៅមុខ។ ឆ្នាំនេះ អ្នករាំគឺក្មួយប្រុសរបស់លោកនាយកសាលា ដែលនៅលើគោកជាមនុស្សអៀនខ្មាស។',
      ),
      p(
        'ពួកគេហាត់ចេញដំណើរ ហាត់បត់ រួចហាត់ចេញដំណើរម្ដងទៀត។ ដល់ម៉ោងប្រាំពីរ ភាគច្រើនចុះទៅស្រែ ព្រោះស្រូវស្រាលទុំហើយ ហើយស្រូវមិនចេះរង់ចាំបុណ្យទេ។',
      ),
      picture('rice-harvest', {
        alt: 'មនុស្សបីនាក់ច្រូតស្រូវទុំដោយកណ្ដៀវ ខាងក្រោយមានរទេះគោ កណ្ដាប់ស្រូវ និងដើមត្នោត',
        caption: 'មួយម៉ោងក្រោយមក អ្នកអុំជាច្រើននាក់ចុះច្រូតស្រូវ។',
      }),
      h3('នរណាចេញថ្លៃសាំង'),
      p(
        'ទូកមិនអាចទៅដល់រាជធានីដោយខ្លួនឯងបានទេ។ គេត្រូវសណ្ដោងវាមួយថ្ងៃមួយយប់ ហើយអ្នកអុំត្រូវមានអាហារហូប។ ស្ត្រីក្នុងភូមិជាអ្នកកត់ត្រាចំណូលចំណាយក្នុងសៀវភៅសរសេរមួយក្បាល រួចអានឱ្យគេឮទាំងអស់គ្នានៅក្នុងវត្ត។',
      ),
      table(
        'អ្វីដែលភូមិផ្ញើទៅជាមួយទូក',
        ['របស់', 'អ្នកឧបត្ថម្ភ'],
        ['អង្ករពីរបាវ', 'គ្រួសារនីមួយៗ មួយឬពីរកំប៉ុង'],
        ['ត្រីងៀត និងជ្រក់ស្ពៃ', 'គ្រួសារអ្នកនេសាទនៅក្បែរកំពង់'],
        ['ថ្លៃសណ្ដោង និងថ្លៃសាំង', 'បច្ច័យប្រមូលពីបុណ្យភ្ជុំបិណ្ឌ'],
        ['អាវក្រុម', 'ជាងបោះពុម្ពម្នាក់ គិតតែថ្លៃដើម'],
      ),
      p('សម្រាប់អ្នកដែលចង់ទៅទស្សនា កម្មវិធីមានដូចរាល់ឆ្នាំ៖'),
      ol(
        'ការប្រណាំងទូកជាគូៗ ចាប់ពីថ្ងៃត្រង់ ទាំងបីថ្ងៃ នៅទល់មុខព្រះបរមរាជវាំង។',
        'ពេលយប់ ការបណ្ដែតប្រទីបដែលមានភ្លើងចែងចាំង ឆ្លុះលើផ្ទៃទឹក។',
        'នៅរាត្រីពេញបូណ៌មី ពិធីសំពះព្រះខែ និងអកអំបុក ជាមួយចេក និងដូង។',
      ),
      p(
        'ឆ្នាំមុន ទូករបស់ភូមិចាញ់នៅជុំទីពីរ។ ឆ្នាំនេះ លោកវុទ្ធីក៏មិនគិតថានឹងឈ្នះដែរ។ ទោះយ៉ាងនេះក្ដី លោកបានបិទហាងរហូតដល់ថ្ងៃព្រហស្បតិ៍ ហើយព្យួរក្ដារមួយនៅមុខទ្វារ សរសេរថា៖ «ទៅបង្វិលទឹកទន្លេ»។',
      ),
      sourceLine('The Better Cambodia'),
    ],
  },
};
