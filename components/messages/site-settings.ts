import type { SiteSettings } from '#db/settings/validation.ts';

const en = {
  title: 'Settings',
  text: 'What makes the site your newsroom’s. A change is on all pages at once, and in the audit log.',
  newsroom: 'The newsroom',
  in: { en: 'English', km: 'Khmer' },
  name: 'Name in {language}',
  tagline: 'A line about it in {language}',
  about: 'About box in {language}',
  foot: 'Copyright and contact',
  copyrightHolder: 'Who has the copyright, in {language}',
  contactEmail: 'Address for letters to the newsroom',
  contactEmailHint: 'Everybody can see it. Can stay empty.',
  place: 'Languages and time',
  languages: 'Languages of the site',
  only: { all: 'English and Khmer', en: 'Only English', km: 'Only Khmer' },
  timeZone: 'Time zone',
  safety: 'Safety',
  secondStep: 'The desk asks staff for a second step',
  secondStepText:
    'With it, a stolen password or mailbox is not enough to come to the desk. Who has none is led to set it up before they go on.',
  without:
    '{all, plural, one {There is one member of staff} other {There are # members of staff}}; {without, plural, =0 {everybody has a second step.} one {one has none yet.} other {# have none yet.}}',
  youToo: 'You have none yourself. Once you save this switched on, you are led to set yours up at once.',
  button: 'Save the settings',
  saved: 'Saved. All pages show it from now on.',
  what: {
    name: 'name',
    tagline: 'line about it',
    about: 'About box',
    copyrightHolder: 'copyright',
    contactEmail: 'contact address',
    footerPages: 'pages in the footer',
    languages: 'languages',
    timeZone: 'time zone',
    staffSecondFactor: 'second step for staff',
  } satisfies Record<keyof SiteSettings, string>,
};

const km: typeof en = {
  title: 'ការកំណត់',
  text: 'អ្វីដែលធ្វើឱ្យគេហទំព័រនេះក្លាយជារបស់បន្ទប់ព័ត៌មានអ្នក។ ការផ្លាស់ប្តូរបង្ហាញលើគ្រប់ទំព័រភ្លាមៗ ហើយត្រូវបានកត់ក្នុងកំណត់ហេតុ។',
  newsroom: 'បន្ទប់ព័ត៌មាន',
  in: { en: 'អង់គ្លេស', km: 'ខ្មែរ' },
  name: 'ឈ្មោះជាភាសា{language}',
  tagline: 'ពាក្យស្លោកជាភាសា{language}',
  about: 'ប្រអប់អំពីយើងជាភាសា{language}',
  foot: 'រក្សាសិទ្ធិ និងទំនាក់ទំនង',
  copyrightHolder: 'ម្ចាស់សិទ្ធិ ជាភាសា{language}',
  contactEmail: 'អាសយដ្ឋានអ៊ីមែលសម្រាប់សរសេរមកបន្ទប់ព័ត៌មាន',
  contactEmailHint: 'មនុស្សគ្រប់គ្នាអាចមើលឃើញ។ អាចទុកទទេបាន។',
  place: 'ភាសា និងម៉ោង',
  languages: 'ភាសានៃគេហទំព័រ',
  only: { all: 'អង់គ្លេស និងខ្មែរ', en: 'តែអង់គ្លេស', km: 'តែខ្មែរ' },
  timeZone: 'តំបន់ម៉ោង',
  safety: 'សុវត្ថិភាព',
  secondStep: 'តុនិពន្ធសុំជំហានទីពីរពីបុគ្គលិក',
  secondStepText:
    'ដូច្នេះ អ្នកដែលលួចពាក្យសម្ងាត់ ឬចូលប្រអប់សំបុត្រគេបាន នៅតែចូលតុនិពន្ធមិនបាន។ អ្នកដែលមិនទាន់មាន នឹងត្រូវនាំទៅរៀបចំជាមុនសិន។',
  without:
    'មានបុគ្គលិក {all, number} នាក់ {without, plural, =0 {ហើយគ្រប់គ្នាមានជំហានទីពីរ។} other {ក្នុងនោះ # នាក់មិនទាន់មាន។}}',
  youToo: 'អ្នកផ្ទាល់មិនទាន់មានទេ។ ពេលអ្នករក្សាទុកដោយបើកវា អ្នកនឹងត្រូវនាំទៅរៀបចំជំហានទីពីររបស់អ្នកភ្លាម។',
  button: 'រក្សាទុកការកំណត់',
  saved: 'បានរក្សាទុក។ គ្រប់ទំព័របង្ហាញវាចាប់ពីពេលនេះ។',
  what: {
    name: 'ឈ្មោះ',
    tagline: 'ពាក្យស្លោក',
    about: 'ប្រអប់អំពីយើង',
    copyrightHolder: 'រក្សាសិទ្ធិ',
    contactEmail: 'អាសយដ្ឋានទំនាក់ទំនង',
    footerPages: 'ទំព័រក្នុងផ្នែកខាងក្រោម',
    languages: 'ភាសា',
    timeZone: 'តំបន់ម៉ោង',
    staffSecondFactor: 'ជំហានទីពីរសម្រាប់បុគ្គលិក',
  },
};

export const siteSettings = { en, km };
