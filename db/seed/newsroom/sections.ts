import type { SectionKey } from './types.ts';

type Section = {
  slug: { en: string; km: string };
  name: { en: string; km: string };
  description: { en: string; km: string };
  position: number;
  parent?: SectionKey | null;
};

export const sections: Record<SectionKey, Section> = {
  diplomacy: {
    slug: { en: 'diplomacy', km: 'ការទូត' },
    name: { en: 'Diplomacy', km: 'ការទូត' },
    description: {
      en: 'How Cambodia meets its neighbours and the world: agreements, visits, shared rivers and shared work.',
      km: 'កម្ពុជាជួបប្រទេសជិតខាង និងពិភពលោក៖ កិច្ចព្រមព្រៀង ដំណើរទស្សនកិច្ច ទន្លេរួម និងកិច្ចការរួម។',
    },
    position: 1,
  },
  economy: {
    slug: { en: 'economy', km: 'សេដ្ឋកិច្ច' },
    name: { en: 'Economy', km: 'សេដ្ឋកិច្ច' },
    description: {
      en: 'Farms, workshops, markets and young companies, and the people who make a living in them.',
      km: 'ចម្ការ រោងជាង ផ្សារ និងក្រុមហ៊ុនវ័យក្មេង ព្រមទាំងមនុស្សដែលប្រកបរបរចិញ្ចឹមជីវិតនៅទីនោះ។',
    },
    position: 2,
  },
  culture: {
    slug: { en: 'culture', km: 'វប្បធម៌' },
    name: { en: 'Culture', km: 'វប្បធម៌' },
    description: {
      en: 'Temples and dance, songs and kitchens: old arts that are still alive, and new ones beginning.',
      km: 'ប្រាសាទ របាំ ចម្រៀង និងម្ហូបអាហារ៖ សិល្បៈបុរាណដែលនៅរស់ និងសិល្បៈថ្មីដែលកំពុងចាប់ផ្តើម។',
    },
    position: 3,
  },
  environment: {
    slug: { en: 'environment', km: 'បរិស្ថាន' },
    name: { en: 'Environment', km: 'បរិស្ថាន' },
    description: {
      en: 'The great lake, the forests, the coast, and those who look after them.',
      km: 'បឹងទន្លេសាប ព្រៃឈើ ឆ្នេរសមុទ្រ និងអ្នកដែលថែរក្សាធនធានទាំងនេះ។',
    },
    position: 4,
  },
  people: {
    slug: { en: 'people', km: 'មនុស្ស' },
    name: { en: 'People', km: 'មនុស្ស' },
    description: {
      en: 'Neighbours worth knowing, in the city and in the village.',
      km: 'អ្នកជិតខាងដែលគួរឱ្យស្គាល់ ទាំងនៅទីក្រុង និងនៅភូមិ។',
    },
    position: 5,
  },
  education: {
    slug: { en: 'education', km: 'អប់រំ' },
    name: { en: 'Education', km: 'អប់រំ' },
    description: {
      en: 'Classrooms, libraries, workshops and everyone who is learning something.',
      km: 'ថ្នាក់រៀន បណ្ណាល័យ រោងជាងបណ្តុះបណ្តាល និងអ្នកទាំងអស់ដែលកំពុងរៀនសូត្រ។',
    },
    position: 6,
    parent: 'people',
  },
};
