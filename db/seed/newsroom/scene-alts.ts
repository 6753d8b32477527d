/** What each picture of `scenes.ts` shows, for readers who do not see it. */
export const sceneAlts: Record<string, { en: string; km: string }> = {
  'river-dawn': {
    en: 'A fisherman in a long boat casts a net at sunrise, a child sitting at the stern',
    km: 'អ្នកនេសាទឈរបង់សំណាញ់ពីលើទូកនៅពេលថ្ងៃរះ មានក្មេងម្នាក់អង្គុយនៅកន្សៃទូក',
  },
  'mekong-ferry': {
    en: 'A teal ferry carries a lorry, motorbikes and passengers over a brown river; a woman with a basket on her head and a child wait on the bank',
    km: 'សាឡាងពណ៌ខៀវបៃតងដឹកឡាន ម៉ូតូ និងមនុស្សឆ្លងទន្លេ ស្ត្រីទូលកន្ត្រកម្នាក់ និងក្មេងម្នាក់រង់ចាំលើច្រាំង',
  },
  'floating-village': {
    en: 'A house with a red roof on floats, a fruit seller rowing past and a child in a metal basin',
    km: 'ផ្ទះដំបូលក្រហមបណ្ដែតលើទឹក មានអ្នកលក់ផ្លែឈើអុំទូក និងក្មេងម្នាក់អង្គុយក្នុងចានដែក',
  },
  'rice-paddies': {
    en: 'Green rice fields from above: palms, a red track with an ox cart, planters and a buffalo',
    km: 'វាលស្រែពណ៌បៃតងមើលពីលើ មានដើមត្នោត ផ្លូវដីក្រហម រទេះគោ អ្នកស្ទូង និងក្របីមួយ',
  },
  'rice-harvest': {
    en: 'Three people cut golden rice with sickles; behind them an ox cart, sheaves and sugar palms',
    km: 'មនុស្សបីនាក់ច្រូតស្រូវទុំដោយកណ្ដៀវ ខាងក្រោយមានរទេះគោ កណ្ដាប់ស្រូវ និងដើមត្នោត',
  },
  'angkor-silhouette': {
    en: 'Five temple towers dark against an orange and violet sunrise, mirrored in the moat, with onlookers in front',
    km: 'ប្រាង្គប្រាសាទប្រាំជាស្រមោលនៅពេលថ្ងៃរះ ឆ្លុះក្នុងគូទឹក មានអ្នកទស្សនាឈរមើល',
  },
  'coffee-hills': {
    en: 'Rows of coffee on red hills, two pickers at work and a branch of red cherries in front',
    km: 'ជួរដើមកាហ្វេលើភ្នំដីក្រហម មានអ្នកបេះពីរនាក់ និងមែកកាហ្វេមានផ្លែទុំក្រហមនៅខាងមុខ',
  },
  'pepper-farm': {
    en: 'Columns of pepper vines on red earth, two farmers between them and peppercorns drying on a mat',
    km: 'ជួរបង្គោលវល្លិម្រេចលើដីក្រហម មានកសិករពីរនាក់ និងម្រេចហាលលើកន្ទេល',
  },
  dolphins: {
    en: 'Irrawaddy dolphins surface in a wide river; visitors watch from a boat',
    km: 'ផ្សោតអណ្ដែតឡើងលើផ្ទៃទន្លេ មានភ្ញៀវមើលពីលើទូក',
  },
  'sarus-cranes': {
    en: 'Two tall grey cranes with red heads call in a wetland while the sun is low, others flying behind them',
    km: 'ក្រៀលក្បាលក្រហមពីរបន្លឺសំឡេងក្នុងដីសើម ពេលព្រះអាទិត្យនៅទាប ខាងក្រោយមានក្រៀលកំពុងហើរ',
  },
  'elephant-forest': {
    en: 'An elephant and a calf in a forest with beams of light',
    km: 'ដំរីមួយ និងកូនដំរីមួយ ក្នុងព្រៃដែលមានពន្លឺចាំងចូល',
  },
  mangroves: {
    en: 'A woman and a child with a seedling walk along a boardwalk among mangrove roots',
    km: 'ស្ត្រីម្នាក់ និងក្មេងម្នាក់កាន់កូនកោងកាង ដើរលើស្ពានឈើក្នុងព្រៃកោងកាង',
  },
  'cardamom-mountains': {
    en: 'Two hornbills fly over misty forest ridges; two rangers look out from a ledge',
    km: 'កេងកងពីរហើរលើជួរភ្នំព្រៃមានអ័ព្ទ ឧទ្យានុរក្សពីរនាក់ឈរមើលពីទីខ្ពស់',
  },
  waterfall: {
    en: 'A broad waterfall with a rainbow; children swim below it and two people rest on the rocks',
    km: 'ទឹកជ្រោះធំទូលាយមានឥន្ទធនូ ក្មេងៗហែលទឹកខាងក្រោម និងមនុស្សពីរនាក់សម្រាកលើថ្ម',
  },
  islands: {
    en: 'Wooded islands with sandy edges from above, boats drawing wakes between them',
    km: 'កោះមានព្រៃ និងឆ្នេរខ្សាច់ មើលពីលើ មានទូកបើកកាត់ចន្លោះកោះ',
  },
  'lotus-pond': {
    en: 'A person in a boat gathers lotus buds among big pink flowers and round leaves',
    km: 'អ្នកបេះឈូកម្នាក់នៅលើទូក ក្នុងស្រះមានផ្កាឈូករីក និងស្លឹកមូលធំៗ',
  },
  'phnom-penh-skyline': {
    en: 'Phnom Penh’s riverside at dusk: lit palace roofs and towers across the water, people at the railing',
    km: 'មាត់ទន្លេភ្នំពេញពេលព្រលប់ មានដំបូលវាំង និងអគារខ្ពស់ៗបំភ្លឺ មនុស្សឈរក្បែរបង្កាន់ដៃ',
  },
  pagoda: {
    en: 'A pagoda with a tiered golden roof; two monks with umbrellas at the foot of the steps',
    km: 'ព្រះវិហារដំបូលពណ៌មាសជាថ្នាក់ៗ មានព្រះសង្ឃពីរអង្គបាំងឆ័ត្រនៅជើងជណ្ដើរ',
  },
  'market-stall': {
    en: 'Heaps of fruit under a striped awning, two sellers and a hanging scale',
    km: 'ផ្លែឈើជាគំនរក្រោមដំបូលក្រណាត់ឆ្នូត មានអ្នកលក់ពីរនាក់ និងជញ្ជីងព្យួរ',
  },
  'night-market': {
    en: 'Lanterns above the stalls of a night market, people walking between them',
    km: 'គោមភ្លើងព្យួរលើតូបផ្សារពេលយប់ មានមនុស្សដើរកាត់',
  },
  bicycles: {
    en: 'Pupils in white shirts cycle along a red-earth road past sugar palms',
    km: 'សិស្សពាក់អាវសជិះកង់លើផ្លូវដីក្រហម ក្បែរដើមត្នោត',
  },
  'tuk-tuk': {
    en: 'A teal tuk-tuk with a woman and a child in it passes a row of shophouses',
    km: 'តុកតុកពណ៌ខៀវបៃតងដឹកស្ត្រីម្នាក់ និងក្មេងម្នាក់ បើកកាត់ផ្ទះល្វែងមួយជួរ',
  },
  'street-food': {
    en: 'Noodle bowls, skewers, rice and dips from above; two hands with a spoon and chopsticks',
    km: 'ចាននំបញ្ចុក សាច់ចង្កាក់ បាយ និងទឹកជ្រលក់ មើលពីលើ មានដៃពីរកាន់ស្លាបព្រា និងចង្កឹះ',
  },
  'rain-street': {
    en: 'A wet street in heavy rain: umbrellas, ponchos, a woman and a child from behind',
    km: 'ផ្លូវសើមពេលភ្លៀងខ្លាំង មានឆ័ត្រ អាវភ្លៀង ស្ត្រីម្នាក់ និងក្មេងម្នាក់មើលពីក្រោយ',
  },
  'silk-loom': {
    en: 'A grey-haired woman weaves gold silk at a wooden loom beside a window',
    km: 'ស្ត្រីសក់ស្កូវម្នាក់ត្បាញសូត្រពណ៌មាសនៅកីឈើ ក្បែរបង្អួច',
  },
  'krama-weaver': {
    en: 'Two hands at a loom, from above, weaving a red-and-white krama',
    km: 'ដៃពីរត្បាញក្រមាក្រឡាក្រហមសលើកី មើលពីលើ',
  },
  pottery: {
    en: 'A grey-haired woman beats a big clay pot into shape; behind her, rows of pots and kiln smoke',
    km: 'ស្ត្រីសក់ស្កូវម្នាក់វាយឆ្នាំងដីធំមួយឱ្យចេញរាង ខាងក្រោយមានឆ្នាំងជាជួរ និងផ្សែងឡ',
  },
  'palm-sugar': {
    en: 'A man with bamboo tubes climbs a sugar palm; below, a woman stirs a wok over a fire',
    km: 'បុរសម្នាក់យួរបំពង់ឫស្សីឡើងត្នោត ខាងក្រោម ស្ត្រីម្នាក់កូរខ្ទះស្ករលើភ្លើង',
  },
  books: {
    en: 'A stack of books beside a lit lamp, spectacles and jasmine; temple towers outside the window',
    km: 'សៀវភៅមួយគំនរក្បែរចង្កៀងភ្លឺ វ៉ែនតា និងផ្កាម្លិះ ក្រៅបង្អួចឃើញប្រាង្គប្រាសាទ',
  },
  'apsara-dance': {
    en: 'Three dancers with golden crowns before temple towers at night',
    km: 'អ្នករាំបីនាក់ពាក់មកុដមាស នៅមុខប្រាង្គប្រាសាទពេលយប់',
  },
  'shadow-puppets': {
    en: 'Leather puppets on a glowing screen, the audience seen from behind',
    km: 'រូបស្បែកលើអេក្រង់ក្រណាត់ភ្លឺ មានអ្នកទស្សនាអង្គុយមើល',
  },
  chapei: {
    en: 'An old man plays the chapei by lamplight; three children listen',
    km: 'លោកតាម្នាក់ដេញចាប៉ីក្រោមពន្លឺចង្កៀង មានក្មេងបីនាក់អង្គុយស្ដាប់',
  },
  kites: {
    en: 'Broad-winged Khmer kites with long tails over a cut field, children holding the lines',
    km: 'ខ្លែងខ្មែរស្លាបធំកន្ទុយវែងហោះលើវាលស្រែច្រូតរួច មានក្មេងៗកាន់ខ្សែ',
  },
  'water-well': {
    en: 'A boy works a hand pump and a woman fills a bucket near a big tree',
    km: 'ក្មេងប្រុសម្នាក់ស្នប់ទឹក ស្ត្រីម្នាក់ត្រងទឹកដាក់ធុង ក្បែរដើមឈើធំមួយ',
  },
  'fishing-boats': {
    en: 'Painted sea boats with eyes on their bows at a jetty, the sun low behind them; a man mends a net',
    km: 'ទូកនេសាទសមុទ្រលាបពណ៌ គូរភ្នែកលើក្បាលទូក ចតក្បែរផែពេលព្រះអាទិត្យនៅទាប មានបុរសម្នាក់ជួសមង',
  },
  classroom: {
    en: 'Pupils from behind, a teacher at a blackboard with a circle and a graph; one hand is up',
    km: 'សិស្សមើលពីក្រោយ អ្នកគ្រូនៅមុខក្ដារខៀនដែលគូររង្វង់ និងក្រាហ្វ សិស្សម្នាក់លើកដៃ',
  },
  'bus-library': {
    en: 'A teal van with bookshelves under a striped awning; children read on a mat in front of it',
    km: 'ឡានពណ៌ខៀវបៃតងមានធ្នើសៀវភៅក្រោមដំបូលក្រណាត់ឆ្នូត ក្មេងៗអានសៀវភៅលើកន្ទេលខាងមុខ',
  },
  'solar-school': {
    en: 'Two people fit solar panels to the roof of a school while children play in the yard',
    km: 'មនុស្សពីរនាក់ដំឡើងផ្ទាំងសូឡាលើដំបូលសាលា ក្មេងៗលេងក្នុងទីធ្លា',
  },
  'garment-workshop': {
    en: 'Rows of sewing machines in a bright hall; a worker carries a basket of cloth',
    km: 'ម៉ាស៊ីនដេរជាជួរក្នុងអគារធំភ្លឺ មានកម្មការិនីម្នាក់កាន់កន្ត្រកក្រណាត់',
  },
  'conference-flags': {
    en: 'Two delegates shake hands before a row of coloured flags',
    km: 'ប្រតិភូពីរនាក់ចាប់ដៃគ្នានៅមុខទង់ចម្រុះពណ៌មួយជួរ',
  },
  'meeting-table': {
    en: 'Ten people at an oval table with papers and laptops, from above',
    km: 'មនុស្សដប់នាក់ជុំវិញតុរាងពងក្រពើ មានក្រដាស និងកុំព្យូទ័រយួរដៃ មើលពីលើ',
  },
  clinic: {
    en: 'A woman in a white coat examines a child on its mother’s lap; a nurse stands by',
    km: 'ស្ត្រីពាក់អាវសម្នាក់ពិនិត្យក្មេងលើភ្លៅម្ដាយ មានគិលានុបដ្ឋាកម្នាក់ឈរក្បែរ',
  },
  'football-pitch': {
    en: 'Children play football at sunset; a player in an orange shirt kicks the ball',
    km: 'ក្មេងៗប្រកួតបាល់ទាត់ពេលថ្ងៃលិច អ្នកលេងពាក់អាវពណ៌ទឹកក្រូចម្នាក់ទាត់បាល់',
  },
  'robotics-lab': {
    en: 'Four students around a robot with an orange head; loose parts lie on the bench',
    km: 'សិស្សបួននាក់នៅជុំវិញមនុស្សយន្តក្បាលពណ៌ទឹកក្រូច មានគ្រឿងរាយប៉ាយលើតុ',
  },
  library: {
    en: 'A tall hall of bookshelves with a ladder; readers at a table before an arched window',
    km: 'បណ្ណាល័យធំមានធ្នើសៀវភៅខ្ពស់ៗ និងជណ្ដើរ មានអ្នកអានអង្គុយជុំតុ',
  },
  'startup-desk': {
    en: 'A laptop with charts, a lamp and a plant on a desk; a city at dusk outside the window',
    km: 'កុំព្យូទ័រយួរដៃបង្ហាញក្រាហ្វ ចង្កៀង និងកូនរុក្ខជាតិលើតុ ក្រៅបង្អួចឃើញទីក្រុងពេលព្រលប់',
  },
  'phone-payment': {
    en: 'A hand holds a phone with a tick on it before the payment code of a fruit stall',
    km: 'ដៃកាន់ទូរសព្ទបង្ហាញសញ្ញាត្រូវ នៅមុខកូដបង់ប្រាក់របស់តូបផ្លែឈើ',
  },
  'port-cranes': {
    en: 'A loaded container ship and red cranes, a lorry and dockers on the quay',
    km: 'កប៉ាល់ដឹកកុងតឺន័រ និងស្ទូចពណ៌ក្រហម មានឡានដឹកទំនិញ និងកម្មករលើផែ',
  },
  'road-bridge': {
    en: 'A cable-stayed bridge over a river; a man and a child wave from the bank',
    km: 'ស្ពានខ្សែកាបឆ្លងទន្លេ បុរសម្នាក់ និងក្មេងម្នាក់បក់ដៃពីច្រាំង',
  },
  railway: {
    en: 'A teal train comes round a bend between fields; people wave from a platform',
    km: 'រថភ្លើងពណ៌ខៀវបៃតងបត់កោងមកតាមវាលស្រែ មនុស្សបក់ដៃពីស្ថានីយ៍',
  },
};
