const en = {
  title: 'Set up your newsroom',
  text: 'A few answers, and the newsroom is yours. Everything can be changed later.',
  you: 'You',
  youText: 'You will be its first administrator.',
  name: 'Your name',
  email: 'Your e-mail address',
  password: 'A password',
  passwordHint: 'At least 10 characters; a long phrase is best. You need it when no mail server is set.',
  newsroom: 'The newsroom',
  siteName: 'Name',
  siteNameKm: 'Name in Khmer',
  tagline: 'A line about it',
  taglineKm: 'The same in Khmer',
  optional: 'Can stay empty.',
  timeZone: 'Time zone',
  languages: 'Languages of the site',
  button: 'Open the newsroom',
  over: {
    title: 'This link is no longer good',
    text: 'It can be used once, and only while the newsroom has no administrator. Start the site again to get a new one, or sign in.',
  },
};

const km: typeof en = {
  title: 'រៀបចំបន្ទប់ព័ត៌មានរបស់អ្នក',
  text: 'ចម្លើយពីរបី ហើយបន្ទប់ព័ត៌មានជារបស់អ្នក។ អ្វីៗទាំងអស់អាចប្តូរនៅពេលក្រោយ។',
  you: 'អ្នក',
  youText: 'អ្នកនឹងជាអ្នកគ្រប់គ្រងដំបូង។',
  name: 'ឈ្មោះរបស់អ្នក',
  email: 'អាសយដ្ឋានអ៊ីមែលរបស់អ្នក',
  password: 'ពាក្យសម្ងាត់',
  passwordHint: 'យ៉ាងតិច ១០ តួ ឃ្លាវែងល្អបំផុត។ អ្នកត្រូវការវា ពេលដែលមិនទាន់មានម៉ាស៊ីនផ្ញើអ៊ីមែល។',
  newsroom: 'បន្ទប់ព័ត៌មាន',
  siteName: 'ឈ្មោះជាភាសាអង់គ្លេស',
  siteNameKm: 'ឈ្មោះជាភាសាខ្មែរ',
  tagline: 'ពាក្យស្លោកជាភាសាអង់គ្លេស',
  taglineKm: 'ពាក្យស្លោកជាភាសាខ្មែរ',
  optional: 'អាចទុកទទេបាន។',
  timeZone: 'តំបន់ម៉ោង',
  languages: 'ភាសានៃគេហទំព័រ',
  button: 'បើកបន្ទប់ព័ត៌មាន',
  over: {
    title: 'តំណនេះលែងប្រើបានហើយ',
    text: 'វាប្រើបានម្តង ហើយបានតែពេលដែលបន្ទប់ព័ត៌មានមិនទាន់មានអ្នកគ្រប់គ្រង។ សូមបើកគេហទំព័រម្តងទៀតដើម្បីទទួលតំណថ្មី ឬចូលគណនី។',
  },
};

export const setUp = { en, km };
