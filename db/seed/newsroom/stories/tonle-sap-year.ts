import {
  embed,
  factBox,
  gallery,
  h2,
  h3,
  p,
  picture,
  pullQuote,
  quote,
  relatedLink,
  rule,
  sourceLine,
  table,
  ul,
} from '../build.ts';
import type { StorySeed } from '../types.ts';

export const story: StorySeed = {
  key: 'tonle-sap-year',
  section: 'environment',
  alsoIn: ['people'],
  tags: ['tonle-sap', 'mekong', 'conservation', 'schools', 'solar-power'],
  authors: ['surya', 'chanthy', 'dara'],
  picture: 'floating-village',
  sources: [
    { source: 'tbc', kind: 'own_reporting' },
    { source: 'unesco', kind: 'document', url: 'https://www.unesco.org/en/mab' },
    { source: 'wcs', kind: 'document', url: 'https://cambodia.wcs.org' },
    { source: 'maff', kind: 'document' },
  ],
  publishedAt: '2026-11-21T01:00:00Z',
  en: {
    slug: 'a-year-on-a-lake-that-breathes',
    headline: 'A year on a lake that breathes',
    dek: 'The Tonle Sap swells to several times its size each year and shrinks again. For twelve months we went back to one floating village to see what it is like to live on something that will not keep still.',
    pictureCaption: 'The village in November, at its highest mooring, with the line of the forest behind it.',
    body: [
      p(
        'The school has moved again. Yesterday it was beside the pagoda, and this morning, after some shouting and the use of two fishing boats and a rope, it is four hundred metres to the east, tied to the same trees as the grocer. A boy of about seven paddles up to it in an aluminium basin, using his hands. He looks at the place where the steps used to be, works it out, and paddles round to the other side.',
      ),
      p(
        '“They always find it,” says the teacher, Mr Sopheak, who is holding the door frame and does not look quite so sure about himself. It is his fifth year. The building has moved, he estimates, forty times.',
      ),
      p(
        'There are about a hundred and sixty houses in the village, on the north-western side of the lake. We do not give its name because the people asked us not to; a television crew once made them famous for a fortnight, and visitors came and took photographs of them in their hammocks. It has a rice mill, two karaoke machines, a barber, pigs in a floating pen, a floating vegetable garden of great beauty belonging to a widow, and no address. It moves six or seven times a year, following the edge of the water as it comes and goes. From November to November we went back every month.',
      ),
      h2('December: the doors open'),
      p(
        'What makes the Tonle Sap different from other lakes can be said in two sentences. In the rainy season the Mekong rises so high that it forces the river which ought to drain the lake to run backwards, and for months the lake fills, spreading out through the forest until it covers several times its dry-season area. Then the Mekong falls, the river turns round, and everything that has been eating and breeding among the drowned trees starts to leave.',
      ),
      p(
        'December is when it leaves. The men string their nets along the forest’s edge, where the water draws off through gaps as if through doors. At four in the morning the whole village is awake and on the move, a lamp at every prow, and what can be heard above the engines is a kind of rustling. It is fish, touching the hulls.',
      ),
      p(
        'Most of it is small: *trey riel*, the silver fish that gave its name to the money. It goes into jars with salt, and on to racks, roofs, tarpaulins and, while we are looking at something else, the bonnet of our hired boat. The smell is not describable to anyone who has not grown up with it, and to anyone who has, it is the smell of school fees.',
      ),
      pullQuote('It is the smell of school fees.'),
      h2('February: what is allowed'),
      p(
        'The big commercial fishing lots, which used to fence off the best of the lake, were abolished in 2012. Since then families like these have been able to fish more freely, and so has everybody else. There are fewer large fish than their parents knew. Everyone over forty has a story about a catfish, with gestures.',
      ),
      p(
        'So the village keeps a sanctuary. It is a deep bend in a creek, marked with red flags on poles, in which no one may set so much as a hook. The rule was made by a committee, and the committee patrols it: two people in a boat with a thermos flask, every night of the dry season. Tonight they are Mrs Rany, who sells petrol, and her son-in-law, with whom she does not get on.',
      ),
      quote(
        'We talk about the fish. It is the one thing we agree on, so it is a good night.',
        'Mrs Rany, fishery committee',
      ),
      p(
        'They have no uniform. If they find somebody with an electric rod, which stuns everything within reach, they are supposed to telephone the authorities. What they mostly do is switch on a very strong lamp and ask after the person’s mother by name. It is effective. In January, they say, a neighbour from three villages down turned his boat round and came back the following evening with an apology and a bag of limes.',
      ),
      h2('April: shallow'),
      p(
        'By the New Year, the lake that was an inland sea is the colour of milk tea and comes to the waist. The village has followed it out so far that the forest is a line on the horizon. It is 38 degrees. The floor of the school is nearly on the mud, and the children jump straight from the window into the water, out again, and into the arithmetic.',
      ),
      p(
        'This is the hard season. Water for drinking has to be bought by the jar or filtered through pots. Nets come up light. Fires are the great fear, for the flooded forest is dry and somebody smoking out bees can lose a hundred hectares before evening; it has happened, in bad El Niño years, along much of the shore. The committee has therefore cut a channel, by hand, between the trees and the honey people’s track. It took them nineteen Sundays. There is a sign on it with a picture of a bee, which is looking worried.',
      ),
      gallery(
        'One year, four lakes',
        {
          scene: 'river-dawn',
          alt: 'A fisherman in a long boat casts a net at sunrise, a child sitting at the stern',
          caption: 'December: the nets go out.',
        },
        {
          scene: 'water-well',
          alt: 'A boy works a hand pump and a woman fills a bucket near a big tree',
          caption: 'April: water is fetched from the shore, an hour each way.',
        },
        {
          scene: 'rain-street',
          alt: 'A wet street in heavy rain: umbrellas, ponchos, a woman and a child from behind',
          caption: 'July: the first storms, in the town on the shore.',
        },
        {
          scene: 'floating-village',
          alt: 'A house with a red roof on floats, a fruit seller rowing past and a child in a metal basin',
          caption: 'November: the highest mooring.',
        },
      ),
      h2('July: the turn'),
      p(
        'Nobody rings a bell. One morning the hyacinth that has been drifting past the grocer’s towards the sea hangs about undecided, and in the afternoon it comes back. The grocer says, “There,” and opens a beer. Children throw in sandals to see which way they go.',
      ),
      p(
        'When exactly the river turns matters enormously, and it has been turning later. Scientists who study the basin speak of the climate and also of the dams upstream, which hold back water in the wet months and let it go in the dry, so that the lake’s great breath is a little shallower than it was. In 2019 and 2020 the flood came late and low. In some years since it has been good. The widow with the vegetable garden keeps her own record, in notches on a post, and does not generalise.',
      ),
      table(
        'A village year, by the calendar on the school wall',
        ['Month', 'The water', 'The village'],
        ['December–January', 'Falling fast', 'Big catch; prahok; weddings'],
        ['February–March', 'Falling', 'Sanctuary patrols; repairs to floats'],
        ['April–May', 'Lowest', 'Hot; fire watch; buying water'],
        ['June–July', 'Turns', 'First move; nets mended; mosquitoes'],
        ['August–September', 'Rising', 'Moves every fortnight; fish breeding; school resumes by boat'],
        ['October–November', 'Highest', 'Forest mooring; bamboo floats replaced; boat races'],
      ),
      h2('September: in the forest'),
      p(
        'The boat slides between the crowns of trees. These are *Barringtonia* mostly, knotted, grey and entirely at ease with standing in seven metres of water for half the year. Snakes lie along the branches like forgotten belts. Under us, says Mr Sopheak’s brother-in-law, cutting the engine, is where the fish are born. He is whispering, as one might at a clinic.',
      ),
      p(
        'Further on is Prek Toal, where in the dry months the storks, pelicans, darters and ibises nest in their thousands, one of the great gatherings of waterbirds in South-East Asia. Twenty-five years ago the eggs were collected by the basketful, to be sold. Then the collectors were offered a wage to sit in the same trees and count. UNESCO had already, in 1997, declared the lake a biosphere reserve; but it was men on bamboo platforms, with a hammock and a telescope, who brought the birds back. Some of their children are guides now, and complain about the platforms.',
      ),
      picture('lotus-pond', {
        alt: 'A person in a boat gathers lotus buds among big pink flowers and round leaves',
        caption: 'High water: lotus is gathered by boat where the mud cracked in April.',
        wide: true,
      }),
      h3('The light bill'),
      p(
        'Something else has changed since we began. In the first months, evenings were diesel: every third house ran a generator, and one shouted. By September forty-odd roofs had a solar panel, bought on instalments from a shop in the market town and paid off by telephone. Nobody held a ceremony. But on our ninth visit, somewhere about eight in the evening, one of us stopped in the middle of a question, and we all noticed that we could hear the frogs.',
      ),
      factBox(
        'The lake in brief',
        ul(
          'The largest freshwater lake in South-East Asia and among the most productive inland fisheries anywhere.',
          'The Tonle Sap river joins it to the Mekong at Phnom Penh and changes direction twice a year.',
          'Declared a UNESCO biosphere reserve in 1997.',
          'Fish and rice together are the greater part of what most Cambodians eat.',
        ),
      ),
      h2('November: tied up again'),
      p(
        'On our last morning the village is back where we found it. The water stands at the widow’s ninth notch, which is neither good nor bad. Mrs Rany’s daughter has had a baby; the son-in-law has been allowed to name it. The pigs have escaped, swum to the pagoda and been returned.',
      ),
      p(
        'Will there still be a village here in thirty years? We asked nearly everyone. The young ones are divided. There are factories on the shore, and a school that stays in one place has attractions. Several families have taken up the government’s offer of land on the bank and gone; a few of those have come back, because they could not sleep. It is too quiet, they say, when the floor does not move.',
      ),
      p(
        'Mr Sopheak has been offered a post in town. He thinks he will probably take it, next year. He said the same last year, the children inform us. He has meanwhile taught the older ones to calculate the volume of the lake at its highest and at its lowest, and to subtract the one from the other. They have the result on the blackboard, a number with so many noughts that it runs on to the wall, and they have drawn a box round it, and under the box one of them has written, in very good handwriting: *this is what comes and goes*.',
      ),
      rule(),
      p('*The names of some villagers have been changed at their request.*'),
      embed(
        'youtube',
        'https://www.youtube.com/@thebettercambodia',
        'The Better Cambodia on YouTube',
        'Twelve months from the same mooring post.',
      ),
      relatedLink('/leaving-a-corner-of-the-field', 'Leaving a corner of the field'),
      relatedLink(
        '/the-dolphins-of-kampi-counted-by-their-fins',
        'The dolphins of Kampi, counted by their fins',
      ),
      sourceLine('UNESCO Man and the Biosphere Programme', 'https://www.unesco.org/en/mab'),
    ],
  },
  km: {
    slug: 'មួយឆ្នាំលើបឹងដែលដកដង្ហើម',
    headline: 'មួយឆ្នាំ លើបឹងដែលដកដង្ហើម',
    dek: 'បឹងទន្លេសាបរីកធំជាងមុនច្រើនដង រួចរួញមកវិញជារៀងរាល់ឆ្នាំ។ អស់រយៈពេលដប់ពីរខែ យើងបានត្រឡប់ទៅភូមិបណ្ដែតទឹកមួយ ដើម្បីមើលជីវិតលើទឹកដែលមិនចេះនៅស្ងៀម។',
    pictureCaption: 'ភូមិបណ្ដែតទឹកក្នុងខែវិច្ឆិកា នៅមុខព្រៃលិចទឹក។',
    body: [
      p(
        'សាលារៀនបានរើទីទៀតហើយ។ ម្សិលមិញ វានៅក្បែរវត្ត។ ព្រឹកនេះ ក្រោយពីគេស្រែកហៅគ្នា ហើយយកទូកពីរនិងខ្សែពួរមួយមកទាញ សាលាបានទៅនៅឆ្ងាយបួនរយម៉ែត្រខាងកើត ចងជាប់ដើមឈើជាមួយហាងលក់ចាប់ហួយ។ ក្មេងប្រុសម្នាក់អាយុប្រហែលប្រាំពីរឆ្នាំ អង្គុយក្នុងចានដែកធំមួយ យកដៃអុំមករកសាលា។ គេមើលកន្លែងដែលធ្លាប់មានជណ្ដើរ គិតបន្តិច រួចអុំវាងទៅម្ខាងទៀត។',
      ),
      p(
        '«ក្មេងៗតែងតែរកឃើញ» លោកគ្រូសុភ័ក្ត្រនិយាយ ទាំងតោងទ្វារ។ នេះជាឆ្នាំទីប្រាំដែលលោកបង្រៀននៅទីនេះ។ លោកប៉ាន់ស្មានថា សាលាបានរើទីប្រហែលសែសិបដងហើយ។',
      ),
      p(
        'ភូមិនេះនៅប៉ែកពាយ័ព្យនៃបឹង មានផ្ទះប្រហែលមួយរយហុកសិបខ្នង។ យើងមិនសរសេរឈ្មោះភូមិទេ តាមការស្នើសុំរបស់អ្នកស្រុក។ នៅទីនេះមានម៉ាស៊ីនកិនស្រូវ ជាងកាត់សក់ ទ្រុងជ្រូកអណ្ដែតទឹក និងសួនបន្លែអណ្ដែតទឹកដ៏ស្រស់ស្អាតរបស់ស្ត្រីមេម៉ាយម្នាក់។ ភូមិរើទីប្រាំមួយទៅប្រាំពីរដងក្នុងមួយឆ្នាំ តាមទឹកឡើងទឹកស្រក។',
      ),
      h2('ខែធ្នូ៖ ទ្វារបើក'),
      p(
        'ក្នុងរដូវវស្សា ទឹកទន្លេមេគង្គឡើងខ្ពស់ រហូតដល់រុញឱ្យទន្លេសាបហូរបញ្ច្រាសចូលបឹង ហើយទឹករាលពេញព្រៃលិចទឹក។ លុះទឹកមេគង្គស្រក ទន្លេក៏ហូរត្រឡប់ ហើយអ្វីៗដែលបានរកចំណីនិងបន្តពូជក្នុងព្រៃ ក៏ចាប់ផ្ដើមចេញមកវិញ។',
      ),
      p(
        'ខែធ្នូគឺជាពេលដែលត្រីចេញ។ វេលាម៉ោងបួនទៀបភ្លឺ ភូមិទាំងមូលភ្ញាក់ហើយ ទូកនីមួយៗមានចង្កៀងមួយនៅក្បាល។ ត្រីភាគច្រើនជាត្រីរៀល ដែលជាឈ្មោះរូបិយប័ណ្ណជាតិយើងដែរ។ គេយកវាទៅធ្វើប្រហុក ហាលលើធ្នើរ លើដំបូល និងលើក្រណាត់តង់។ សម្រាប់អ្នកស្រុក ក្លិននោះជាក្លិនថ្លៃសាលារបស់កូន។',
      ),
      pullQuote('សម្រាប់អ្នកស្រុក ក្លិននោះជាក្លិនថ្លៃសាលារបស់កូន។'),
      h2('ខែកុម្ភៈ៖ អ្វីដែលអនុញ្ញាត'),
      p(
        'ឡូត៍នេសាទធំៗត្រូវបានលុបចោលនៅឆ្នាំ ២០១២។ តាំងពីពេលនោះមក គ្រួសារអ្នកនេសាទតូចតាចអាចនេសាទបានដោយសេរីជាងមុន។ ប៉ុន្តែត្រីធំៗមានតិចជាងជំនាន់ឪពុកម្ដាយ។ ដូច្នេះ ភូមិបានកំណត់តំបន់អភិរក្សមួយ នៅអន្លង់ជ្រៅមួយ បោះបង្គោលទង់ក្រហម ហាមដាក់សូម្បីតែសន្ទូច។',
      ),
      p(
        'គណៈកម្មការសហគមន៍នេសាទយាមអន្លង់នេះរាល់យប់ ក្នុងរដូវប្រាំង ម្ដងពីរនាក់ ជាមួយទូកមួយ និងទឹកតែក្ដៅមួយកំសៀវ។ យប់នេះជាវេនអ្នកស្រីរ៉ានី អ្នកលក់សាំង និងកូនប្រសារប្រុស ដែលមិនសូវត្រូវគ្នា។',
      ),
      quote('យើងនិយាយគ្នាតែរឿងត្រី។ មានតែរឿងហ្នឹងទេដែលយល់ស្របគ្នា ដូច្នេះយាមបានស្រួល។', 'អ្នកស្រីរ៉ានី គណៈកម្មការសហគមន៍នេសាទ'),
      p(
        'បើជួបអ្នកឆក់ត្រី ពួកគេត្រូវរាយការណ៍ទៅអាជ្ញាធរ។ ប៉ុន្តែជាធម្មតា ពួកគេបើកពិលភ្លឺៗ ហើយសួរសុខទុក្ខម្ដាយរបស់អ្នកនោះដោយហៅឈ្មោះ។ វិធីនេះមានប្រសិទ្ធភាពណាស់។',
      ),
      h2('ខែមេសា៖ ទឹករាក់'),
      p(
        'ដល់ចូលឆ្នាំខ្មែរ បឹងដែលធ្លាប់ធំដូចសមុទ្រ នៅសល់ជម្រៅត្រឹមចង្កេះ ហើយមានពណ៌ដូចទឹកតែលាយទឹកដោះគោ។ ក្មេងៗលោតពីបង្អួចសាលាចុះទឹក រួចឡើងមករៀនលេខវិញ។ នេះជារដូវលំបាក។ គេត្រូវទិញទឹកស្អាត ឬច្រោះទឹក។ មងលើកមកស្រាល។ អ្វីដែលគេខ្លាចបំផុតគឺភ្លើងឆេះព្រៃ ព្រោះព្រៃលិចទឹកនៅរដូវនេះស្ងួតណាស់។ គណៈកម្មការភូមិបានឆ្ការផ្លូវភ្លើងដោយដៃ អស់ដប់ប្រាំបួនថ្ងៃអាទិត្យ។',
      ),
      gallery(
        'មួយឆ្នាំ បឹងបួនសណ្ឋាន',
        {
          scene: 'river-dawn',
          alt: 'អ្នកនេសាទឈរបង់សំណាញ់ពីលើទូកនៅពេលថ្ងៃរះ មានក្មេងម្នាក់អង្គុយនៅកន្សៃទូក',
          caption: 'ខែធ្នូ៖ ពេលបង់សំណាញ់។',
        },
        {
          scene: 'water-well',
          alt: 'ក្មេងប្រុសម្នាក់ស្នប់ទឹក ស្ត្រីម្នាក់ត្រងទឹកដាក់ធុង ក្បែរដើមឈើធំមួយ',
          caption: 'ខែមេសា៖ ទៅដឹកទឹកពីលើគោក។',
        },
        {
          scene: 'floating-village',
          alt: 'ផ្ទះដំបូលក្រហមបណ្ដែតលើទឹក មានអ្នកលក់ផ្លែឈើអុំទូក និងក្មេងម្នាក់អង្គុយក្នុងចានដែក',
          caption: 'ខែវិច្ឆិកា៖ ទឹកឡើងខ្ពស់បំផុត។',
        },
      ),
      h2('ខែកក្កដា៖ ទឹកត្រឡប់'),
      p(
        'គ្មាននរណាវាយជួងប្រាប់ទេ។ ព្រឹកមួយ កំប្លោកដែលធ្លាប់អណ្ដែតកាត់មុខហាងទៅរកសមុទ្រ បែរជានៅទ្រឹង ហើយពេលរសៀល វាអណ្ដែតត្រឡប់មកវិញ។ ក្មេងៗបោះស្បែកជើងចូលទឹក ដើម្បីមើលថាវាអណ្ដែតទៅខាងណា។',
      ),
      p(
        'អ្នកវិទ្យាសាស្ត្រនិយាយថា ការប្រែប្រួលអាកាសធាតុ និងទំនប់វារីអគ្គិសនីនៅខាងលើ ធ្វើឱ្យទឹកជំនន់ក្នុងបឹងមកយឺត ហើយទាបជាងមុន។ នៅឆ្នាំ ២០១៩ និង ២០២០ ទឹកមកយឺត ហើយតិច។ ឆ្នាំខ្លះក្រោយមក ទឹកល្អវិញ។ ស្ត្រីម្ចាស់សួនបន្លែកត់ត្រាកម្ពស់ទឹកដោយឆូតលើសរសរ ហើយមិនសន្និដ្ឋានអ្វីទាំងអស់។',
      ),
      table(
        'មួយឆ្នាំរបស់ភូមិ តាមប្រតិទិននៅលើជញ្ជាំងសាលា',
        ['ខែ', 'ទឹក', 'ភូមិ'],
        ['ធ្នូ–មករា', 'ស្រកលឿន', 'នេសាទបានច្រើន ធ្វើប្រហុក រៀបការ'],
        ['កុម្ភៈ–មីនា', 'ស្រក', 'យាមអន្លង់អភិរក្ស ជួសជុលក្បូន'],
        ['មេសា–ឧសភា', 'ទាបបំផុត', 'ក្ដៅ យាមភ្លើង ទិញទឹក'],
        ['មិថុនា–កក្កដា', 'ត្រឡប់', 'រើភូមិលើកទីមួយ ប៉ះមង'],
        ['សីហា–កញ្ញា', 'ឡើង', 'រើភូមិញឹកញាប់ ត្រីពងកូន'],
        ['តុលា–វិច្ឆិកា', 'ខ្ពស់បំផុត', 'ចតក្នុងព្រៃ ប្រណាំងទូក'],
      ),
      h2('ខែកញ្ញា៖ ក្នុងព្រៃលិចទឹក'),
      p(
        'ទូកយើងរអិលកាត់កណ្ដាលចុងឈើ។ ដើមឈើទាំងនេះធន់នឹងទឹកជម្រៅប្រាំពីរម៉ែត្រ អស់ពាក់កណ្ដាលឆ្នាំ។ អ្នកនាំផ្លូវពន្លត់ម៉ាស៊ីន ហើយខ្សឹបថា នៅក្រោមយើងនេះ គឺជាកន្លែងដែលត្រីកើត។ ឆ្ងាយបន្តិចទៀត គឺព្រែកទាល់ ដែលនៅរដូវប្រាំង មានសត្វត្រដក់ ទុង ស្មោញ និងត្រយ៉ង រាប់ពាន់ក្បាលមកធ្វើសំបុក។ ពីមុន អ្នកស្រុកខ្លះរើសពងសត្វយកទៅលក់។ ក្រោយមក ពួកគេទទួលប្រាក់ឈ្នួលដើម្បីយាម និងរាប់សត្វវិញ ហើយសត្វក៏ត្រឡប់មកច្រើនឡើង។ បឹងទន្លេសាបជាតំបន់បម្រុងជីវមណ្ឌលរបស់យូណេស្កូតាំងពីឆ្នាំ ១៩៩៧។',
      ),
      h3('ភ្លើងអគ្គិសនី'),
      p(
        'ក្នុងរយៈពេលមួយឆ្នាំនេះ មានអ្វីមួយទៀតដែលប្រែប្រួល។ ពីដំបូង ផ្ទះមួយក្នុងចំណោមបីប្រើម៉ាស៊ីនភ្លើង ហើយគេត្រូវស្រែកទើបឮគ្នា។ ដល់ខែកញ្ញា ផ្ទះជាងសែសិបខ្នងមានបន្ទះសូឡាដែលបង់រំលស់តាមទូរស័ព្ទ។ នៅយប់មួយ វេលាម៉ោងប្រាំបី យើងស្រាប់តែដឹងថា យើងឮសំឡេងកង្កែប។',
      ),
      h2('ខែវិច្ឆិកា៖ ចងទូកវិញ'),
      p(
        'ព្រឹកចុងក្រោយ ភូមិបានត្រឡប់មកកន្លែងដើម។ ទឹកឡើងដល់គំនូសទីប្រាំបួនលើសរសររបស់ស្ត្រីម្ចាស់សួន គឺមិនល្អ ហើយក៏មិនអាក្រក់។ កូនស្រីអ្នកស្រីរ៉ានីទើបសម្រាលកូន ហើយកូនប្រសារបានសិទ្ធិដាក់ឈ្មោះ។',
      ),
      p(
        'តើសាមសិបឆ្នាំទៀត នៅមានភូមិនេះទេ? យុវជនឆ្លើយមិនដូចគ្នា។ គ្រួសារខ្លះបានឡើងទៅរស់នៅលើគោក ហើយខ្លះត្រឡប់មកវិញ ព្រោះគេងមិនលក់ ពេលដែលកម្រាលផ្ទះមិនរេ។ លោកគ្រូសុភ័ក្ត្របានបង្រៀនសិស្សធំៗឱ្យគណនាមាឌទឹកបឹងនៅពេលខ្ពស់បំផុត និងទាបបំផុត រួចដកគ្នា។ លេខនោះវែងរហូតហួសក្ដារខៀន។ នៅក្រោមលេខ សិស្សម្នាក់សរសេរដោយអក្សរស្អាតថា៖ «នេះជាអ្វីដែលមក ហើយទៅវិញ»។',
      ),
      rule(),
      p('ឈ្មោះអ្នកភូមិខ្លះត្រូវបានប្ដូរ តាមសំណើរបស់សាមីខ្លួន។'),
      relatedLink('/km/ភូមិដែលអុំទូកមុនពេលបាយព្រឹក', 'ភូមិដែលអុំទូកមុនពេលបាយព្រឹក'),
      sourceLine('អង្គការយូណេស្កូ', 'https://www.unesco.org/en/mab'),
    ],
  },
};
