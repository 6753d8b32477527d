const en = {
  title: 'Calendar',
  month: 'Month',
  week: 'Week',
  today: 'Today',
  earlier: 'Earlier',
  later: 'Later',
  steps: 'Other times',
  language: 'Language',
  what: { due: 'due', scheduled: 'goes out', published: 'published', ends: 'is withdrawn' },
  nothingAtAll: 'Nothing is planned or published here. Schedule an article and it stands on its day.',
  more: '{count, plural, one {one more} other {# more}}',
  zone: 'Times are those of the newsroom ({zone}).',
  change: 'Change the time',
  newTime: 'Goes out on',
  button: 'Save the time',
  saved: 'The new time is saved.',
};

const km: typeof en = {
  title: 'ប្រតិទិន',
  month: 'ខែ',
  week: 'សប្តាហ៍',
  today: 'ថ្ងៃនេះ',
  earlier: 'មុន',
  later: 'ក្រោយ',
  steps: 'ពេលផ្សេង',
  language: 'ភាសា',
  what: { due: 'ដល់កំណត់', scheduled: 'ចេញផ្សាយ', published: 'បានផ្សាយ', ends: 'ត្រូវដកចេញ' },
  nothingAtAll: 'មិនមានអ្វីគ្រោងទុក ឬបានផ្សាយនៅទីនេះទេ។ សូមកំណត់ពេលផ្សាយអត្ថបទមួយ នោះវានឹងនៅលើថ្ងៃរបស់វា។',
  more: 'មាន {count, number} ទៀត',
  zone: 'ម៉ោងគឺជាម៉ោងបន្ទប់ព័ត៌មាន ({zone})។',
  change: 'ប្តូរពេលផ្សាយ',
  newTime: 'ចេញផ្សាយនៅ',
  button: 'រក្សាទុកពេលផ្សាយ',
  saved: 'បានរក្សាទុកពេលថ្មី។',
};

export const calendar = { en, km };
