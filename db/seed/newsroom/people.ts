import type { PersonKey } from './types.ts';

type Person = {
  slug: string;
  name: { en: string; km: string };
  role: { en: string; km: string };
  bio: { en: string; km: string };
  /** Key of a drawn portrait. */
  portrait: string;
};

export const people: Record<PersonKey, Person> = {
  surya: {
    slug: 'surya-narayan',
    name: { en: 'Surya Narayan', km: 'សូរ្យា ណារ៉ាយ៉ាន់' },
    role: { en: 'Editor-in-chief', km: 'និពន្ធនាយក' },
    bio: {
      en: 'Surya Narayan edits The Better Cambodia and writes about diplomacy and the region. He came to Phnom Penh for one winter and stayed. On Sundays he can be found losing at chess on the riverside.',
      km: 'សូរ្យា ណារ៉ាយ៉ាន់ ជានិពន្ធនាយករបស់ The Better Cambodia ហើយសរសេរអំពីការទូត និងតំបន់។ គាត់មកភ្នំពេញសម្រាប់តែមួយរដូវរងា ប៉ុន្តែបានស្នាក់នៅរហូតមក។ នៅថ្ងៃអាទិត្យ គេឃើញគាត់លេងអុកចាញ់គេនៅមាត់ទន្លេ។',
    },
    portrait: 'surya',
  },
  sreymom: {
    slug: 'keo-sreymom',
    name: { en: 'Keo Sreymom', km: 'កែវ ស្រីមុំ' },
    role: { en: 'Economy reporter', km: 'អ្នកយកព័ត៌មានសេដ្ឋកិច្ច' },
    bio: {
      en: 'Keo Sreymom reports on farms, markets and small companies. She grew up behind her mother’s stall in Kampong Cham and still asks the price of everything. She keeps a notebook of old market words.',
      km: 'កែវ ស្រីមុំ យកព័ត៌មានអំពីកសិដ្ឋាន ផ្សារ និងសហគ្រាសតូចៗ។ នាងធំធាត់នៅក្រោយតូបរបស់ម្តាយក្នុងខេត្តកំពង់ចាម ហើយរហូតមកដល់សព្វថ្ងៃនៅតែសួរតម្លៃរបស់គ្រប់យ៉ាង។ នាងមានសៀវភៅមួយសម្រាប់កត់ពាក្យចាស់ៗដែលគេប្រើនៅផ្សារ។',
    },
    portrait: 'sreymom',
  },
  dara: {
    slug: 'sok-dara',
    name: { en: 'Sok Dara', km: 'សុខ តារា' },
    role: { en: 'Photographer', km: 'អ្នកថតរូប' },
    bio: {
      en: 'Sok Dara photographs for The Better Cambodia, mostly before breakfast. He learned on a borrowed film camera in Battambang and prefers one lens to five. He has crossed the Mekong on every ferry he could find.',
      km: 'សុខ តារា ថតរូបឱ្យ The Better Cambodia ដែលភាគច្រើនមុនពេលអាហារពេលព្រឹក។ គាត់រៀនថតដោយម៉ាស៊ីនហ្វីលខ្ចីគេនៅបាត់ដំបង ហើយចូលចិត្តកែវថតមួយជាងកែវថតប្រាំ។ គាត់បានឆ្លងទន្លេមេគង្គតាមសាឡាងគ្រប់កន្លែងដែលគាត់រកឃើញ។',
    },
    portrait: 'dara',
  },
  chanthy: {
    slug: 'prak-chanthy',
    name: { en: 'Prak Chanthy', km: 'ប្រាក់ ចាន់ធី' },
    role: { en: 'Environment reporter', km: 'អ្នកយកព័ត៌មានបរិស្ថាន' },
    bio: {
      en: 'Prak Chanthy writes about forests, fish and weather. A biologist by training, she would rather count cranes than words. She lives near the lake and files her stories from the landing.',
      km: 'ប្រាក់ ចាន់ធី សរសេរអំពីព្រៃឈើ ត្រី និងអាកាសធាតុ។ នាងរៀនផ្នែកជីវវិទ្យា ហើយចូលចិត្តរាប់សត្វក្រៀលជាងរាប់ពាក្យ។ នាងរស់នៅក្បែរបឹង ហើយផ្ញើអត្ថបទពីកំពង់ចតទូក។',
    },
    portrait: 'chanthy',
  },
  bopha: {
    slug: 'meas-bopha',
    name: { en: 'Meas Bopha', km: 'មាស បុប្ផា' },
    role: { en: 'Culture editor', km: 'អ្នកនិពន្ធផ្នែកវប្បធម៌' },
    bio: {
      en: 'Meas Bopha looks after the culture pages. She danced as a child, stopped, and has been writing about those who did not stop ever since. Her grandmother’s recipes appear in print against her grandmother’s wishes.',
      km: 'មាស បុប្ផា ទទួលបន្ទុកទំព័រវប្បធម៌។ កាលពីក្មេងនាងរៀនរាំ ក្រោយមកឈប់ ហើយចាប់តាំងពីពេលនោះមក នាងសរសេរអំពីអ្នកដែលមិនឈប់។ រូបមន្តម្ហូបរបស់ជីដូននាងត្រូវបានចុះផ្សាយ ទោះបីលោកយាយមិនចង់ក៏ដោយ។',
    },
    portrait: 'bopha',
  },
  vannak: {
    slug: 'chhim-vannak',
    name: { en: 'Chhim Vannak', km: 'ឈឹម វណ្ណៈ' },
    role: { en: 'Reporter, provinces', km: 'អ្នកយកព័ត៌មានតាមខេត្ត' },
    bio: {
      en: 'Chhim Vannak travels the provinces by bus, train and, when nothing else goes, motorbike. He writes about roads, rails and what arrives along them. He has a favourite noodle stop in each of the twenty-five.',
      km: 'ឈឹម វណ្ណៈ ធ្វើដំណើរតាមខេត្តដោយឡានក្រុង រថភ្លើង និងពេលគ្មានអ្វីសោះ គឺម៉ូតូ។ គាត់សរសេរអំពីផ្លូវ ផ្លូវដែក និងអ្វីៗដែលមកដល់តាមផ្លូវនោះ។ គាត់មានហាងគុយទាវដែលខ្លួនចូលចិត្តនៅគ្រប់រាជធានីខេត្តទាំងម្ភៃប្រាំ។',
    },
    portrait: 'vannak',
  },
  maly: {
    slug: 'long-maly',
    name: { en: 'Long Maly', km: 'ឡុង ម៉ាលី' },
    role: { en: 'Education reporter', km: 'អ្នកយកព័ត៌មានអប់រំ' },
    bio: {
      en: 'Long Maly taught mathematics in Takeo for six years before she became a reporter. She covers schools, libraries and young people with plans. She still marks our spelling in red.',
      km: 'ឡុង ម៉ាលី ធ្លាប់បង្រៀនគណិតវិទ្យានៅខេត្តតាកែវប្រាំមួយឆ្នាំ មុនពេលក្លាយជាអ្នកយកព័ត៌មាន។ នាងសរសេរអំពីសាលារៀន បណ្ណាល័យ និងយុវជនដែលមានគម្រោង។ នាងនៅតែកែអក្ខរាវិរុទ្ធរបស់យើងដោយប៊ិកក្រហម។',
    },
    portrait: 'maly',
  },
  piseth: {
    slug: 'ros-piseth',
    name: { en: 'Ros Piseth', km: 'រស់ ពិសិដ្ឋ' },
    role: { en: 'Khmer-language editor', km: 'អ្នកនិពន្ធភាសាខ្មែរ' },
    bio: {
      en: 'Ros Piseth edits the Khmer edition and translates between the two. He studied literature in Phnom Penh and collects proverbs, of which he knows one for every deadline. He also reports on sport and youth.',
      km: 'រស់ ពិសិដ្ឋ ជាអ្នកនិពន្ធទំព័រភាសាខ្មែរ និងបកប្រែរវាងភាសាទាំងពីរ។ គាត់រៀនអក្សរសាស្ត្រនៅភ្នំពេញ ហើយប្រមូលសុភាសិតទុក ដែលមានមួយសម្រាប់គ្រប់ថ្ងៃផុតកំណត់។ គាត់ក៏យកព័ត៌មានអំពីកីឡា និងយុវជនដែរ។',
    },
    portrait: 'piseth',
  },
};
