type Tag = { slug: { en: string; km: string }; name: { en: string; km: string } };

export const tags: Record<string, Tag> = {
  asean: { slug: { en: 'asean', km: 'អាស៊ាន' }, name: { en: 'ASEAN', km: 'អាស៊ាន' } },
  canada: { slug: { en: 'canada', km: 'កាណាដា' }, name: { en: 'Canada', km: 'កាណាដា' } },
  trade: { slug: { en: 'trade', km: 'ពាណិជ្ជកម្ម' }, name: { en: 'Trade', km: 'ពាណិជ្ជកម្ម' } },
  transport: { slug: { en: 'transport', km: 'ការដឹកជញ្ជូន' }, name: { en: 'Transport', km: 'ការដឹកជញ្ជូន' } },
  startups: { slug: { en: 'startups', km: 'ធុរកិច្ចថ្មី' }, name: { en: 'Startups', km: 'ធុរកិច្ចថ្មី' } },
  'women-in-business': {
    slug: { en: 'women-in-business', km: 'ស្ត្រីក្នុងអាជីវកម្ម' },
    name: { en: 'Women in business', km: 'ស្ត្រីក្នុងអាជីវកម្ម' },
  },
  tourism: { slug: { en: 'tourism', km: 'ទេសចរណ៍' }, name: { en: 'Tourism', km: 'ទេសចរណ៍' } },
  rice: { slug: { en: 'rice', km: 'ស្រូវអង្ករ' }, name: { en: 'Rice', km: 'ស្រូវអង្ករ' } },
  silk: { slug: { en: 'silk', km: 'សូត្រ' }, name: { en: 'Silk', km: 'សូត្រ' } },
  crafts: { slug: { en: 'crafts', km: 'សិប្បកម្ម' }, name: { en: 'Crafts', km: 'សិប្បកម្ម' } },
  food: { slug: { en: 'food', km: 'ម្ហូបអាហារ' }, name: { en: 'Food', km: 'ម្ហូបអាហារ' } },
  music: { slug: { en: 'music', km: 'តន្ត្រី' }, name: { en: 'Music', km: 'តន្ត្រី' } },
  angkor: { slug: { en: 'angkor', km: 'អង្គរ' }, name: { en: 'Angkor', km: 'អង្គរ' } },
  conservation: {
    slug: { en: 'conservation', km: 'ការអភិរក្ស' },
    name: { en: 'Conservation', km: 'ការអភិរក្ស' },
  },
  'solar-power': {
    slug: { en: 'solar-power', km: 'ថាមពលព្រះអាទិត្យ' },
    name: { en: 'Solar power', km: 'ថាមពលព្រះអាទិត្យ' },
  },
  mekong: { slug: { en: 'mekong', km: 'ទន្លេមេគង្គ' }, name: { en: 'Mekong', km: 'ទន្លេមេគង្គ' } },
  'tonle-sap': { slug: { en: 'tonle-sap', km: 'ទន្លេសាប' }, name: { en: 'Tonle Sap', km: 'ទន្លេសាប' } },
  schools: { slug: { en: 'schools', km: 'សាលារៀន' }, name: { en: 'Schools', km: 'សាលារៀន' } },
  youth: { slug: { en: 'youth', km: 'យុវជន' }, name: { en: 'Youth', km: 'យុវជន' } },
  health: { slug: { en: 'health', km: 'សុខភាព' }, name: { en: 'Health', km: 'សុខភាព' } },
  sport: { slug: { en: 'sport', km: 'កីឡា' }, name: { en: 'Sport', km: 'កីឡា' } },
  'phnom-penh': { slug: { en: 'phnom-penh', km: 'ភ្នំពេញ' }, name: { en: 'Phnom Penh', km: 'ភ្នំពេញ' } },
  'siem-reap': { slug: { en: 'siem-reap', km: 'សៀមរាប' }, name: { en: 'Siem Reap', km: 'សៀមរាប' } },
  battambang: { slug: { en: 'battambang', km: 'បាត់ដំបង' }, name: { en: 'Battambang', km: 'បាត់ដំបង' } },
  kampot: { slug: { en: 'kampot', km: 'កំពត' }, name: { en: 'Kampot', km: 'កំពត' } },
  mondulkiri: { slug: { en: 'mondulkiri', km: 'មណ្ឌលគិរី' }, name: { en: 'Mondulkiri', km: 'មណ្ឌលគិរី' } },
};
