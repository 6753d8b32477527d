const en = {
  title: 'Corrections',
  text: 'What we had to put right, clear up or bring up to date, newest first.',
  none: 'There is no correction to be read.',
  count: '{count, plural, one {# notice} other {# notices}}',
  in: 'In',
  pageTitle: '{title}, page {page}',
  correct: 'Correct',
  correctText:
    'A dated notice in the text. Readers see it, and the list of corrections has it, when you publish the changes.',
  kind: 'Kind',
  what: 'What readers should know',
  where: 'Where it stands',
  place: { top: 'Above the text', bottom: 'Below the text' },
  add: 'Put it into the text',
  added: 'It stands in the text now. Readers see it when you publish the changes.',
};

const km: typeof en = {
  title: 'ការកែតម្រូវ',
  text: 'អ្វីដែលយើងត្រូវកែឱ្យត្រូវ បំភ្លឺ ឬធ្វើបច្ចុប្បន្នភាព ពីថ្មីទៅចាស់។',
  none: 'មិនមានការកែតម្រូវទេ។',
  count: 'សេចក្ដីជូនដំណឹង {count, number}',
  in: 'ក្នុង',
  pageTitle: '{title} ទំព័រ {page, number}',
  correct: 'កែតម្រូវ',
  correctText: 'សេចក្ដីជូនដំណឹងមានកាលបរិច្ឆេទក្នុងអត្ថបទ។ អ្នកអានឃើញវា ហើយបញ្ជីកែតម្រូវមានវា ពេលអ្នកផ្សាយការកែប្រែ។',
  kind: 'ប្រភេទ',
  what: 'អ្វីដែលអ្នកអានគួរដឹង',
  where: 'កន្លែងដែលវាស្ថិតនៅ',
  place: { top: 'ខាងលើអត្ថបទ', bottom: 'ខាងក្រោមអត្ថបទ' },
  add: 'ដាក់ចូលក្នុងអត្ថបទ',
  added: 'វាមានក្នុងអត្ថបទហើយ។ អ្នកអានឃើញវាពេលអ្នកផ្សាយការកែប្រែ។',
};

export const corrections = { en, km };
