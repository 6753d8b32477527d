const en = {
  needsYou: 'Needs you',
  nothingNeedsYou: 'Nothing waits for you. A good moment to write.',
  notes: 'Said to you',
  noteBy: '{name}: {text}',
  toDo: 'Yours to do',
  toReview: 'Waiting for review',
  allToReview: '{count, plural, one {The one that waits} other {All # that wait}}',
  handedInBy: 'by {name}, {time}',
  setAside: 'Two texts of one place',
  setAsideCount: '{count, plural, one {one text to choose} other {# texts to choose}}',
  next: 'What goes out next',
  nothingNext: 'Nothing is scheduled.',
  ends: 'Is withdrawn by itself',
  calendar: 'The whole calendar',
  troubles: 'What needs a look',
  noTroubles: 'Everything runs as it should.',
  job: '{name}: {count, plural, one {failed once} other {failed # times}} within a day',
  mailFailed: '{count, plural, one {One mail could not be delivered} other {# mails could not be delivered}}',
  mailHeld:
    '{count, plural, one {One mail is held: no mail server is set} other {# mails are held: no mail server is set}}',
  mailLate:
    '{count, plural, one {One mail has waited for more than a quarter of an hour} other {# mails have waited for more than a quarter of an hour}}',
  pictures:
    '{count, plural, one {The sizes of one picture could not be made} other {The sizes of # pictures could not be made}}',
  licences:
    '{count, plural, one {The licence of one file in use ends soon or is over} other {The licences of # files in use end soon or are over}}',
  today: 'Today',
  figures: {
    published:
      '{count, plural, =0 {Nothing published yet} one {# article published} other {# articles published}}',
    comments: '{count, plural, =0 {No comments yet} one {# comment} other {# comments}}',
    pending:
      '{count, plural, =0 {No comment waits} one {# comment waits to be looked at} other {# comments wait to be looked at}}',
    members: '{count, plural, =0 {No new members yet} one {# new member} other {# new members}}',
    subscribers:
      '{count, plural, =0 {No new subscribers yet} one {# new subscriber} other {# new subscribers}}',
  },
  rooms: 'Everything else',
};

const km: typeof en = {
  needsYou: 'រង់ចាំអ្នក',
  nothingNeedsYou: 'គ្មានអ្វីរង់ចាំអ្នកទេ។ ជាពេលល្អសម្រាប់សរសេរ។',
  notes: 'និយាយទៅកាន់អ្នក',
  noteBy: '{name}៖ {text}',
  toDo: 'ការងាររបស់អ្នក',
  toReview: 'រង់ចាំការពិនិត្យ',
  allToReview: 'ទាំង {count, number} ដែលរង់ចាំ',
  handedInBy: 'ដោយ {name}, {time}',
  setAside: 'អត្ថបទពីរនៅកន្លែងតែមួយ',
  setAsideCount: 'មាន {count, number} កន្លែងត្រូវជ្រើសរើស',
  next: 'អ្វីដែលចេញផ្សាយបន្ទាប់',
  nothingNext: 'មិនមានអ្វីកំណត់ពេលផ្សាយទេ។',
  ends: 'ត្រូវដកចេញដោយខ្លួនឯង',
  calendar: 'ប្រតិទិនទាំងមូល',
  troubles: 'អ្វីដែលត្រូវពិនិត្យ',
  noTroubles: 'អ្វីៗដំណើរការល្អ។',
  job: '{name}៖ បរាជ័យ {count, number} ដងក្នុងមួយថ្ងៃ',
  mailFailed: 'សំបុត្រ {count, number} មិនអាចផ្ញើដល់បានទេ',
  mailHeld: 'សំបុត្រ {count, number} កំពុងរង់ចាំ៖ មិនទាន់កំណត់ម៉ាស៊ីនផ្ញើសំបុត្រ',
  mailLate: 'សំបុត្រ {count, number} រង់ចាំលើសពីដប់ប្រាំនាទីហើយ',
  pictures: 'មិនអាចបង្កើតទំហំរូបភាព {count, number} បានទេ',
  licences: 'អាជ្ញាបណ្ណឯកសារកំពុងប្រើ {count, number} ជិតផុត ឬផុតកំណត់ហើយ',
  today: 'ថ្ងៃនេះ',
  figures: {
    published: '{count, plural, =0 {មិនទាន់ផ្សាយអ្វីទេ} other {បានផ្សាយអត្ថបទ #}}',
    comments: '{count, plural, =0 {មិនទាន់មានមតិទេ} other {មតិ #}}',
    pending: '{count, plural, =0 {គ្មានមតិរង់ចាំទេ} other {មតិ # រង់ចាំការពិនិត្យ}}',
    members: '{count, plural, =0 {មិនទាន់មានសមាជិកថ្មីទេ} other {សមាជិកថ្មី # នាក់}}',
    subscribers: '{count, plural, =0 {មិនទាន់មានអ្នកទទួលព្រឹត្តិបត្រថ្មីទេ} other {អ្នកទទួលព្រឹត្តិបត្រថ្មី # នាក់}}',
  },
  rooms: 'អ្វីផ្សេងទៀត',
};

export const deskHome = { en, km };
