import type { ReasonCode } from '#db/comments/rules/moderation.ts';

/** What happened to a comment, and what its author can do. Neither tells how to get around a rule. */
type Texts = Record<ReasonCode, { what: string; can: string }>;

const en = {
  article_hidden: {
    what: 'This article cannot be read at the moment, so your comment was not posted.',
    can: 'Copy your text if you want to keep it.',
  },
  article_closed: {
    what: 'Comments on this article are closed, so yours was not posted.',
    can: 'Copy your text if you want to keep it, or write to the newsroom.',
  },
  banned: {
    what: 'You can no longer comment here, so nothing was posted.',
    can: 'If you think that is a mistake, write to the newsroom.',
  },
  suspended: {
    what: 'You cannot comment until {until}, so nothing was posted.',
    can: 'Copy your text and post it then. If you think that is a mistake, write to the newsroom.',
  },
  empty: { what: 'There is nothing to read in this comment.', can: 'Write a few words and post it again.' },
  too_long: {
    what: 'Your comment has {length, number} characters; {limit, number} are possible.',
    can: 'Shorten it, or post it in two parts.',
  },
  too_many_marks: {
    what: 'There are more signs on the letters than writing needs, and they would cover other lines.',
    can: 'Type the words plainly and post them again.',
  },
  giant_word: {
    what: 'There is a word of {length, number} letters in it, which no page can show well.',
    can: 'Put spaces between the words and post it again.',
  },
  too_fast: {
    what: 'You have written several comments in a short time.',
    can: '{minutes, plural, =0 {Wait {seconds, plural, one {a second} other {# seconds}} and post it again.} one {Wait a minute and post it again.} other {Wait # minutes and post it again.}}',
  },
  repeated: {
    what: 'You have posted this text already.',
    can: 'Look for it among the comments. If it waits to be read, it need not be posted again.',
  },
  copied: {
    what: 'Several people have posted this text, so a moderator reads it first.',
    can: 'You need do nothing. Words of your own are read with more interest.',
  },
  staff: { what: 'Your comment is posted.', can: 'Readers see that you belong to the newsroom.' },
  blocked_link: {
    what: 'There is a link in it to a site that may not be linked here.',
    can: 'Take the link out and post it again.',
  },
  disguised_link: {
    what: 'There is a link in it that is not written as one, so a moderator reads it first.',
    can: 'You need do nothing. Links written out are easier to check.',
  },
  too_many_links: {
    what: '{allowed, plural, =0 {There is a link in it, so a moderator reads it first.} one {There is more than one link in it, so a moderator reads it first.} other {There are more than # links in it, so a moderator reads it first.}}',
    can: 'You need do nothing.',
  },
  listed_word: {
    what: 'There are words in it that this newsroom looks at closely.',
    can: 'If it was not posted, say it in other words. If it waits, you need do nothing: a moderator reads it.',
  },
  shouting: {
    what: 'Most of it is in capitals, so a moderator reads it first.',
    can: 'You need do nothing. Small letters are easier to read.',
  },
  too_many_emoji: {
    what: 'There are very many emoji in it, so a moderator reads it first.',
    can: 'You need do nothing.',
  },
  held_person: {
    what: 'A moderator reads your comments before they are posted.',
    can: 'You need do nothing. You can ask the newsroom why.',
  },
  reported_before: {
    what: 'Readers reported comments of yours lately, and they were right to, so a moderator reads this one first.',
    can: 'You need do nothing. This ends by itself after some time.',
  },
  first_comment: {
    what: 'Welcome! A moderator reads first comments before they are posted.',
    can: 'You need do nothing. Later ones are usually posted at once.',
  },
  new_account: {
    what: 'Your account is new, so a moderator reads this comment first.',
    can: 'You need do nothing. This ends by itself soon.',
  },
  premoderated: {
    what: 'A moderator reads all comments here before they are posted.',
    can: 'You need do nothing.',
  },
  trusted: { what: 'Your comment is posted.', can: 'Thank you for writing here regularly.' },
  checker_approved: { what: 'Your comment is posted.', can: 'You need do nothing.' },
  checker_held: {
    what: 'An automatic check was not sure about it, so a moderator reads it first.',
    can: 'You need do nothing.',
  },
  checker_rejected: {
    what: 'An automatic check found that it breaks our rules, so it was not posted.',
    can: 'Say it in other words. If you think that is a mistake, write to the newsroom: people decide.',
  },
  checker_silent: {
    what: 'A check could not be done just now, so a moderator reads it first.',
    can: 'You need do nothing.',
  },
  learned: {
    what: 'It is like comments that were rejected before, so a moderator reads it first.',
    can: 'You need do nothing. A program compared them; a person decides.',
  },
  check_failed: {
    what: 'A check failed on our side, so a moderator reads it first.',
    can: 'You need do nothing. It was no fault of yours.',
  },
} satisfies Texts;

const wait = 'អ្នកមិនចាំបាច់ធ្វើអ្វីទេ។';

const km: typeof en = {
  article_hidden: {
    what: 'អត្ថបទនេះអានមិនបានទេនៅពេលនេះ ដូច្នេះមតិរបស់អ្នកមិនត្រូវបានបង្ហោះទេ។',
    can: 'សូមចម្លងអត្ថបទរបស់អ្នកទុក ប្រសិនបើអ្នកចង់រក្សាវា។',
  },
  article_closed: {
    what: 'ការបញ្ចេញមតិលើអត្ថបទនេះបានបិទហើយ ដូច្នេះមតិរបស់អ្នកមិនត្រូវបានបង្ហោះទេ។',
    can: 'សូមចម្លងអត្ថបទរបស់អ្នកទុក ឬសរសេរមកបន្ទប់ព័ត៌មាន។',
  },
  banned: {
    what: 'អ្នកមិនអាចបញ្ចេញមតិនៅទីនេះទៀតទេ ដូច្នេះគ្មានអ្វីត្រូវបានបង្ហោះទេ។',
    can: 'ប្រសិនបើអ្នកគិតថានេះជាការភាន់ច្រឡំ សូមសរសេរមកបន្ទប់ព័ត៌មាន។',
  },
  suspended: {
    what: 'អ្នកមិនអាចបញ្ចេញមតិរហូតដល់ {until} ដូច្នេះគ្មានអ្វីត្រូវបានបង្ហោះទេ។',
    can: 'សូមចម្លងអត្ថបទទុក ហើយបង្ហោះនៅពេលនោះ។ ប្រសិនបើអ្នកគិតថានេះជាការភាន់ច្រឡំ សូមសរសេរមកបន្ទប់ព័ត៌មាន។',
  },
  empty: { what: 'គ្មានអ្វីត្រូវអានក្នុងមតិនេះទេ។', can: 'សូមសរសេរពីរបីពាក្យ រួចបង្ហោះម្ដងទៀត។' },
  too_long: {
    what: 'មតិរបស់អ្នកមាន {length, number} តួអក្សរ ហើយអាចមានត្រឹម {limit, number}។',
    can: 'សូមធ្វើឱ្យវាខ្លីជាងនេះ ឬបង្ហោះជាពីរផ្នែក។',
  },
  too_many_marks: {
    what: 'មានសញ្ញាលើតួអក្សរច្រើនជាងដែលការសរសេរត្រូវការ ហើយវានឹងបាំងបន្ទាត់ផ្សេង។',
    can: 'សូមវាយពាក្យធម្មតា រួចបង្ហោះម្ដងទៀត។',
  },
  giant_word: {
    what: 'មានពាក្យមួយដែលមាន {length, number} តួអក្សរ ដែលទំព័របង្ហាញមិនបានល្អ។',
    can: 'សូមដាក់ចន្លោះរវាងពាក្យ រួចបង្ហោះម្ដងទៀត។',
  },
  too_fast: {
    what: 'អ្នកបានសរសេរមតិច្រើនក្នុងពេលខ្លី។',
    can: '{minutes, plural, =0 {សូមរង់ចាំ {seconds, number} វិនាទី រួចបង្ហោះម្ដងទៀត។} other {សូមរង់ចាំ # នាទី រួចបង្ហោះម្ដងទៀត។}}',
  },
  repeated: {
    what: 'អ្នកបានបង្ហោះអត្ថបទនេះរួចហើយ។',
    can: 'សូមរកវាក្នុងចំណោមមតិ។ ប្រសិនបើវាកំពុងរង់ចាំការអាន មិនចាំបាច់បង្ហោះម្ដងទៀតទេ។',
  },
  copied: {
    what: 'មនុស្សច្រើននាក់បានបង្ហោះអត្ថបទនេះ ដូច្នេះអ្នកសម្របសម្រួលអានវាជាមុន។',
    can: `${wait} ពាក្យផ្ទាល់ខ្លួនរបស់អ្នកគួរឱ្យចាប់អារម្មណ៍ជាង។`,
  },
  staff: { what: 'មតិរបស់អ្នកត្រូវបានបង្ហោះហើយ។', can: 'អ្នកអានឃើញថាអ្នកជាបុគ្គលិកបន្ទប់ព័ត៌មាន។' },
  blocked_link: {
    what: 'មានតំណទៅគេហទំព័រមួយដែលមិនអាចដាក់នៅទីនេះ។',
    can: 'សូមដកតំណនោះចេញ រួចបង្ហោះម្ដងទៀត។',
  },
  disguised_link: {
    what: 'មានតំណមួយដែលមិនបានសរសេរជាតំណ ដូច្នេះអ្នកសម្របសម្រួលអានវាជាមុន។',
    can: `${wait} តំណដែលសរសេរពេញងាយពិនិត្យជាង។`,
  },
  too_many_links: {
    what: '{allowed, plural, =0 {មានតំណក្នុងមតិនេះ ដូច្នេះអ្នកសម្របសម្រួលអានវាជាមុន។} other {មានតំណលើសពី # ក្នុងមតិនេះ ដូច្នេះអ្នកសម្របសម្រួលអានវាជាមុន។}}',
    can: wait,
  },
  listed_word: {
    what: 'មានពាក្យដែលបន្ទប់ព័ត៌មាននេះពិនិត្យយ៉ាងដិតដល់។',
    can: 'ប្រសិនបើវាមិនត្រូវបានបង្ហោះ សូមនិយាយដោយពាក្យផ្សេង។ ប្រសិនបើវារង់ចាំ អ្នកមិនចាំបាច់ធ្វើអ្វីទេ អ្នកសម្របសម្រួលនឹងអានវា។',
  },
  shouting: {
    what: 'ភាគច្រើនសរសេរជាអក្សរធំ ដូច្នេះអ្នកសម្របសម្រួលអានវាជាមុន។',
    can: `${wait} អក្សរតូចងាយអានជាង។`,
  },
  too_many_emoji: {
    what: 'មានសញ្ញាអារម្មណ៍ច្រើនណាស់ ដូច្នេះអ្នកសម្របសម្រួលអានវាជាមុន។',
    can: wait,
  },
  held_person: {
    what: 'អ្នកសម្របសម្រួលអានមតិរបស់អ្នក មុនពេលបង្ហោះ។',
    can: `${wait} អ្នកអាចសួរបន្ទប់ព័ត៌មានអំពីមូលហេតុ។`,
  },
  reported_before: {
    what: 'ថ្មីៗនេះ អ្នកអានបានរាយការណ៍អំពីមតិរបស់អ្នក ហើយពួកគេត្រឹមត្រូវ ដូច្នេះអ្នកសម្របសម្រួលអានមតិនេះជាមុន។',
    can: `${wait} ការនេះនឹងចប់ដោយខ្លួនឯងក្រោយពេលមួយ។`,
  },
  first_comment: {
    what: 'សូមស្វាគមន៍! អ្នកសម្របសម្រួលអានមតិដំបូង មុនពេលបង្ហោះ។',
    can: `${wait} មតិបន្ទាប់ជាធម្មតាបង្ហោះភ្លាម។`,
  },
  new_account: {
    what: 'គណនីរបស់អ្នកនៅថ្មី ដូច្នេះអ្នកសម្របសម្រួលអានមតិនេះជាមុន។',
    can: `${wait} ការនេះនឹងចប់ដោយខ្លួនឯងក្នុងពេលឆាប់ៗ។`,
  },
  premoderated: { what: 'អ្នកសម្របសម្រួលអានមតិទាំងអស់នៅទីនេះ មុនពេលបង្ហោះ។', can: wait },
  trusted: { what: 'មតិរបស់អ្នកត្រូវបានបង្ហោះហើយ។', can: 'អរគុណដែលសរសេរនៅទីនេះជាទៀងទាត់។' },
  checker_approved: { what: 'មតិរបស់អ្នកត្រូវបានបង្ហោះហើយ។', can: wait },
  checker_held: {
    what: 'ការពិនិត្យស្វ័យប្រវត្តិមិនប្រាកដអំពីវា ដូច្នេះអ្នកសម្របសម្រួលអានវាជាមុន។',
    can: wait,
  },
  checker_rejected: {
    what: 'ការពិនិត្យស្វ័យប្រវត្តិរកឃើញថាវាខុសនឹងវិធានរបស់យើង ដូច្នេះវាមិនត្រូវបានបង្ហោះទេ។',
    can: 'សូមនិយាយដោយពាក្យផ្សេង។ ប្រសិនបើអ្នកគិតថានេះជាការភាន់ច្រឡំ សូមសរសេរមកបន្ទប់ព័ត៌មាន៖ មនុស្សជាអ្នកសម្រេច។',
  },
  checker_silent: {
    what: 'ការពិនិត្យមួយធ្វើមិនបាននៅពេលនេះ ដូច្នេះអ្នកសម្របសម្រួលអានវាជាមុន។',
    can: wait,
  },
  learned: {
    what: 'វាស្រដៀងនឹងមតិដែលត្រូវបានបដិសេធពីមុន ដូច្នេះអ្នកសម្របសម្រួលអានវាជាមុន។',
    can: `${wait} កម្មវិធីកុំព្យូទ័រជាអ្នកប្រៀបធៀប មនុស្សជាអ្នកសម្រេច។`,
  },
  check_failed: {
    what: 'ការពិនិត្យមួយបានបរាជ័យនៅខាងយើង ដូច្នេះអ្នកសម្របសម្រួលអានវាជាមុន។',
    can: `${wait} វាមិនមែនជាកំហុសរបស់អ្នកទេ។`,
  },
};

export const commentReasons = { en, km };
