/** Mails about answers to what somebody wrote. */
const en = {
  subjectOne: 'An answer to your comment: {headline}',
  subject: '{count, plural, one {# answer} other {# answers}} to your comments',
  titleOne: 'An answer to your comment',
  title: '{count, plural, one {# answer} other {# answers}} to your comments',
  answered: '{name} on “{headline}”, to your comment “{answered}”:',
  read: 'Read it and answer',
  more: '{count, plural, one {And # more, under the same stories.} other {And # more, under the same stories.}}',
  why: 'You get this mail since you commented at {name}. How often it comes, you choose on the page of your account.',
  account: 'To the account',
  unwanted: 'You would rather get no more mails about answers?',
  stop: 'No more mails',
};

const km: typeof en = {
  subjectOne: 'មានចម្លើយចំពោះមតិរបស់អ្នក៖ {headline}',
  subject: 'មានចម្លើយ {count, number} ចំពោះមតិរបស់អ្នក',
  titleOne: 'មានចម្លើយចំពោះមតិរបស់អ្នក',
  title: 'មានចម្លើយ {count, number} ចំពោះមតិរបស់អ្នក',
  answered: '{name} លើ «{headline}» ចំពោះមតិរបស់អ្នក «{answered}»៖',
  read: 'អាន និងឆ្លើយតប',
  more: 'និង {count, number} ទៀត ក្រោមអត្ថបទដដែល។',
  why: 'អ្នកទទួលសំបុត្រនេះ ព្រោះអ្នកបានបញ្ចេញមតិនៅ {name}។ អ្នកអាចជ្រើសនៅទំព័រគណនី ថាវាមកញឹកញាប់ប៉ុនណា។',
  account: 'ទៅគណនី',
  unwanted: 'លែងចង់ទទួលសំបុត្រអំពីចម្លើយ?',
  stop: 'លែងទទួលសំបុត្រ',
};

export const commentMail = { en, km };
