type Source = { slug: string; name: { en: string; km: string }; url: string };

export const sources: Record<string, Source> = {
  tbc: {
    slug: 'the-better-cambodia',
    name: { en: 'The Better Cambodia', km: 'The Better Cambodia' },
    url: 'https://thebettercambodia.com',
  },
  mfaic: {
    slug: 'mfaic',
    name: { en: 'MFAIC', km: 'ក្រសួងការបរទេសនិងសហប្រតិបត្តិការអន្តរជាតិ' },
    url: 'https://www.mfaic.gov.kh',
  },
  unesco: {
    slug: 'unesco',
    name: { en: 'UNESCO', km: 'អង្គការយូណេស្កូ' },
    url: 'https://www.unesco.org',
  },
  adb: {
    slug: 'asian-development-bank',
    name: { en: 'Asian Development Bank', km: 'ធនាគារអភិវឌ្ឍន៍អាស៊ី' },
    url: 'https://www.adb.org',
  },
  moeys: {
    slug: 'ministry-of-education-youth-and-sport',
    name: { en: 'Ministry of Education, Youth and Sport', km: 'ក្រសួងអប់រំ យុវជន និងកីឡា' },
    url: 'https://www.moeys.gov.kh',
  },
  'moe-env': {
    slug: 'ministry-of-environment',
    name: { en: 'Ministry of Environment', km: 'ក្រសួងបរិស្ថាន' },
    url: 'https://www.moe.gov.kh',
  },
  maff: {
    slug: 'ministry-of-agriculture-forestry-and-fisheries',
    name: { en: 'Ministry of Agriculture, Forestry and Fisheries', km: 'ក្រសួងកសិកម្ម រុក្ខាប្រមាញ់ និងនេសាទ' },
    url: 'https://www.maff.gov.kh',
  },
  mot: {
    slug: 'ministry-of-tourism',
    name: { en: 'Ministry of Tourism', km: 'ក្រសួងទេសចរណ៍' },
    url: 'https://www.tourismcambodia.org',
  },
  wcs: {
    slug: 'wcs-cambodia',
    name: { en: 'WCS Cambodia', km: 'អង្គការ WCS កម្ពុជា' },
    url: 'https://cambodia.wcs.org',
  },
  'apsara-authority': {
    slug: 'apsara-authority',
    name: { en: 'APSARA National Authority', km: 'អាជ្ញាធរជាតិអប្សរា' },
    url: 'https://apsaraauthority.gov.kh',
  },
};
