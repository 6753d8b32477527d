import { account } from '#components/messages/account.ts';
import { accountMail } from '#components/messages/account-mail.ts';
import { addressChange } from '#components/messages/address-change.ts';
import { calendar } from '#components/messages/calendar.ts';
import { commentMail } from '#components/messages/comment-mail.ts';
import { commentReasons } from '#components/messages/comment-reasons.ts';
import { commentRules } from '#components/messages/comment-rules.ts';
import { comments } from '#components/messages/comments.ts';
import { corrections } from '#components/messages/corrections.ts';
import { desk } from '#components/messages/desk.ts';
import { deskArticles } from '#components/messages/desk-articles.ts';
import { deskHome } from '#components/messages/desk-home.ts';
import { editor } from '#components/messages/editor.ts';
import type { Messages } from '#components/messages/en.ts';
import { front } from '#components/messages/front.ts';
import { media } from '#components/messages/media.ts';
import { moderation } from '#components/messages/moderation.ts';
import { newsroom } from '#components/messages/newsroom.ts';
import { notes } from '#components/messages/notes.ts';
import { peopleMail } from '#components/messages/people-mail.ts';
import { permissionAreas, permissions } from '#components/messages/permissions.ts';
import { picture } from '#components/messages/picture.ts';
import { previews } from '#components/messages/previews.ts';
import { privacy } from '#components/messages/privacy.ts';
import { problem } from '#components/messages/problem.ts';
import { providers } from '#components/messages/providers.ts';
import { revisions } from '#components/messages/revisions.ts';
import { security } from '#components/messages/security.ts';
import { setUp } from '#components/messages/set-up.ts';
import { siteSettings } from '#components/messages/site-settings.ts';
import { workflow } from '#components/messages/workflow.ts';

export const km: Messages = {
  site: {
    skipToContent: 'រំលងទៅអត្ថបទ',
    home: 'ទំព័រដើម',
    sections: 'ផ្នែក',
    breadcrumb: 'អ្នកនៅទីនេះ',
    search: 'ស្វែងរក',
    otherLanguage: 'English',
    languages: { en: 'ភាសាអង់គ្លេស (English)', km: 'ភាសាខ្មែរ' },
    latestNews: 'ព័ត៌មានថ្មីៗ',
    explore: 'ស្វែងយល់អំពី {name}',
    copyright: 'រក្សាសិទ្ធិ © {year} {holder}។ រក្សាសិទ្ធិគ្រប់យ៉ាង។',
    feeds: 'ព័ត៌មាន RSS',
    footer: 'ផ្នែកខាងក្រោមទំព័រ',
  },
  newsletter: {
    title: 'ដំណឹងល្អក្នុងប្រអប់សាររបស់អ្នក',
    invitation:
      'ចុះឈ្មោះទទួលព្រឹត្តិបត្ររបស់ {name} ដើម្បីទទួលបានអត្ថបទ និងរឿងរ៉ាវថ្មីៗ។ ទទួលព័ត៌មាន និងការលើកទឹកចិត្តពីមាតិកាល្អៗរបស់យើង!',
    email: 'អាសយដ្ឋានអ៊ីមែលរបស់អ្នក',
    signUp: 'ចុះឈ្មោះ',
    checkInbox: {
      title: 'សូមពិនិត្យប្រអប់សំបុត្ររបស់អ្នក',
      text: 'ប្រសិនបើអាសយដ្ឋាននេះមិនទាន់មានក្នុងបញ្ជីរបស់យើងទេ សំបុត្រមួយកំពុងផ្ញើទៅ។ សូមបើកតំណក្នុងសំបុត្រនោះ ហើយចុចប៊ូតុងនៅទីនោះ ដើម្បីទទួលព្រឹត្តិបត្រ។',
      hint: 'មិនឃើញសំបុត្រ? វាអាចចំណាយពេលពីរបីនាទី ឬស្ថិតនៅក្នុងថតសារឥតបានការ (Spam)។ អ្នកអាចស្នើសុំម្តងទៀតក្រោយដប់នាទី។',
    },
    confirm: {
      title: 'បញ្ជាក់ការចុះឈ្មោះរបស់អ្នក',
      text: 'តើអ្នកចង់ឱ្យព្រឹត្តិបត្ររបស់ {name} ផ្ញើទៅ {address} ដែរឬទេ?',
      button: 'បាទ/ចាស សូមផ្ញើមកខ្ញុំ',
    },
    confirmed: {
      title: 'អ្នកមានក្នុងបញ្ជីហើយ',
      text: 'សូមអរគុណ។ ចាប់ពីពេលនេះ ព្រឹត្តិបត្រនឹងផ្ញើមកប្រអប់សំបុត្ររបស់អ្នក។ ព្រឹត្តិបត្រនីមួយៗមានតំណសម្រាប់ឈប់ទទួល។',
    },
    leave: {
      title: 'ឈប់ទទួលព្រឹត្តិបត្រ',
      text: 'តើអ្នកចង់ឈប់ទទួលព្រឹត្តិបត្ររបស់ {name} តាម {address} ដែរឬទេ?',
      button: 'ឈប់ទទួល',
    },
    left: {
      title: 'អ្នកបានឈប់ទទួលព្រឹត្តិបត្រហើយ',
      text: 'យើងនឹងមិនសរសេរទៅអ្នកទៀតទេ។ បើអ្នកប្តូរចិត្ត អ្នកអាចចុះឈ្មោះម្តងទៀតបានគ្រប់ពេល។',
    },
    badLink: {
      title: 'តំណនេះលែងដំណើរការហើយ',
      text: 'ការចុះឈ្មោះដែលគ្មានការបញ្ជាក់ត្រូវលុបក្រោយប្រាំពីរថ្ងៃ ហើយកម្មវិធីសំបុត្រខ្លះកាត់តំណវែង។ គ្មានអ្វីបាត់បង់ទេ សូមចុះឈ្មោះម្តងទៀត។',
    },
    onward: 'អានព័ត៌មានថ្មីៗ',
    again: 'ចុះឈ្មោះម្តងទៀត',
  },
  problem: problem.km,
  account: account.km,
  accountMail: accountMail.km,
  addressChange: addressChange.km,
  privacy: privacy.km,
  setUp: setUp.km,
  desk: desk.km,
  newsroom: newsroom.km,
  peopleMail: peopleMail.km,
  permissions: permissions.km,
  permissionAreas: permissionAreas.km,
  editor: editor.km,
  security: security.km,
  providers: providers.km,
  picture: picture.km,
  siteSettings: siteSettings.km,
  media: media.km,
  notes: notes.km,
  commentMail: commentMail.km,
  previews: previews.km,
  corrections: corrections.km,
  commentReasons: commentReasons.km,
  revisions: revisions.km,
  workflow: workflow.km,
  deskArticles: deskArticles.km,
  deskHome: deskHome.km,
  calendar: calendar.km,
  front: front.km,
  moderation: moderation.km,
  mail: {
    linkHint: 'បើប៊ូតុងមិនដំណើរការ សូមបើកអាសយដ្ឋាននេះ៖',
    leave: 'ឈប់ទទួល',
    invitation: {
      subject: 'សូមបញ្ជាក់៖ ព្រឹត្តិបត្ររបស់ {name}',
      title: 'សូមបញ្ជាក់ការចុះឈ្មោះរបស់អ្នក',
      text: 'មាននរណាម្នាក់ សង្ឃឹមថាជាអ្នក បានស្នើសុំព្រឹត្តិបត្ររបស់ {name} តាមអាសយដ្ឋាននេះ។ សូមបញ្ជាក់ថាអ្នកចង់ទទួលវា។',
      button: 'បញ្ជាក់',
      notYou:
        'មិនមែនជាអ្នកទេឬ? សូមកុំធ្វើអ្វីទាំងអស់។ បើគ្មានការបញ្ជាក់ពីអ្នក គ្មានព្រឹត្តិបត្រណាផ្ញើមកទេ ហើយយើងលុបអាសយដ្ឋានរបស់អ្នកក្រោយប្រាំពីរថ្ងៃ។',
    },
    reminder: {
      subject: 'អ្នកមានក្នុងបញ្ជីព្រឹត្តិបត្ររបស់ {name} ហើយ',
      title: 'អ្នកមានក្នុងបញ្ជីរួចហើយ',
      text: 'មាននរណាម្នាក់ សង្ឃឹមថាជាអ្នក បានចុះឈ្មោះទទួលព្រឹត្តិបត្ររបស់ {name} ម្តងទៀត។ អ្នកមិនចាំបាច់ធ្វើអ្វីទេ ព្រោះវាផ្ញើមកអាសយដ្ឋាននេះរួចហើយ។',
      button: 'អានព័ត៌មានថ្មីៗ',
      notYou: 'អ្នកលែងចង់ទទួលវាទៀតឬ?',
    },
  },
  article: {
    by: 'ដោយ {names}',
    published: 'ចេញផ្សាយ {date}',
    updated: 'កែសម្រួល {date}',
    readingTime: 'អាន {minutes, number} នាទី',
    comments: 'មតិ {count, number}',
    source: 'ប្រភព៖ {name}',
    sources: 'ប្រភព',
    sourceKind: {
      press_release: 'សេចក្តីប្រកាសព័ត៌មាន',
      interview: 'បទសម្ភាសន៍',
      own_reporting: 'ការរាយការណ៍របស់យើង',
      document: 'ឯកសារ',
      wire: 'ទីភ្នាក់ងារព័ត៌មាន',
    },
    tags: 'ប្រធានបទ',
    share: 'ចែករំលែកអត្ថបទនេះ',
    shareOn: 'ចែករំលែកលើ {service}',
    shareByMail: 'ផ្ញើតាមអ៊ីមែល',
    copyLink: 'ចម្លងតំណ',
    linkCopied: 'បានចម្លងតំណ',
    shareWith: 'ចែករំលែក…',
    aboutAuthor: 'អំពីអ្នកនិពន្ធ',
    aboutAuthors: 'អំពីអ្នកនិពន្ធ',
    moreFrom: 'អត្ថបទផ្សេងទៀតរបស់ {name}',
    related: 'អ្នកប្រហែលជាចូលចិត្ត',
    neighbours: 'អត្ថបទមុន និងបន្ទាប់',
    newer: 'ថ្មីជាង',
    older: 'ចាស់ជាង',
    picture: 'រូបភាព៖ {credit}',
    gallery: 'កម្រងរូបភាព',
    watchOn: 'មើលលើ {service}',
    openOn: 'បើកលើ {service}',
    playHere: 'ចាក់នៅទីនេះ',
    showHere: 'បង្ហាញនៅទីនេះ',
    loadsFrom: 'ផ្ទុកពី {service}',
    embedNote: 'បើក {service}។ គ្មានអ្វីត្រូវបានផ្ទុកពីទីនោះ មុនពេលអ្នកចុចទេ។',
    download: 'ទាញយក ({size})',
    readAlso: 'អានផងដែរ',
    correction: 'ការកែតម្រូវ',
    clarification: 'ការបំភ្លឺ',
    update: 'បច្ចុប្បន្នភាព',
    inOtherLanguage: 'Read in English',
    video: 'វីដេអូ',
    audio: 'សំឡេង',
    footnote: 'ចប់អត្ថបទ',
  },
  comments: comments.km,
  commentRules: commentRules.km,
  archive: {
    section: 'ផ្នែក',
    tag: 'ប្រធានបទ',
    author: 'អ្នកនិពន្ធ',
    count: '{count, plural, =0 {មិនទាន់មានអត្ថបទ} other {អត្ថបទ #}}',
    empty: 'មិនទាន់មានអ្វីចេញផ្សាយនៅទីនេះទេ។ សូមចាប់ផ្តើមពីព័ត៌មានថ្មីៗ។',
    nothingYet: 'អត្ថបទដំបូងនឹងចេញផ្សាយឆាប់ៗនេះ។ សូមត្រឡប់មកម្តងទៀត។',
    older: 'អត្ថបទចាស់ជាង',
    newer: 'អត្ថបទថ្មីជាង',
    newest: 'អត្ថបទថ្មីបំផុត',
    pages: 'អត្ថបទផ្សេងទៀត',
    pageTitle: '{title} ទំព័រ {page, number}',
    feed: 'RSS នៃ {title}',
    allNews: 'ព័ត៌មានទាំងអស់',
    allNewsDescription: 'អត្ថបទទាំងអស់ដែលយើងបានចេញផ្សាយ ចាប់ពីថ្មីបំផុត។',
  },
  search: {
    title: 'ស្វែងរក',
    label: 'ស្វែងរកអត្ថបទទាំងអស់',
    button: 'ស្វែងរក',
    results: '{count, plural, =0 {រកមិនឃើញអ្វីសម្រាប់ «{query}»} other {អត្ថបទ # សម្រាប់ «{query}»}}',
    manyResults: 'អត្ថបទលើសពី {count, number} សម្រាប់ «{query}»',
    hint: 'សូមសាកល្បងពាក្យតិចជាង ឬពាក្យផ្សេង ឬមើលព័ត៌មានថ្មីៗក្នុងទំព័រនេះ។',
    invitation: 'សូមវាយពាក្យ ឈ្មោះ ឬទីកន្លែង។',
    more: 'លទ្ធផលបន្ថែម',
    previous: 'លទ្ធផលមុន',
  },
  notFound: {
    title: 'គ្មានទំព័រនៅអាសយដ្ឋាននេះទេ',
    text: 'ទំព័រនេះប្រហែលជាត្រូវបានផ្លាស់ទី ឬអាសយដ្ឋានវាយខុស។ សូមស្វែងរក ឬចាប់ផ្តើមពីព័ត៌មានថ្មីៗ។',
  },
  withdrawn: {
    title: 'អត្ថបទនេះត្រូវបានដកចេញ',
    text: 'យើងបានដកវាចេញពីគេហទំព័រនៅថ្ងៃទី {date}។',
    reason: 'មូលហេតុ៖ {reason}',
  },
  outage: {
    title: 'យើងនឹងត្រឡប់មកវិញបន្តិចទៀត',
    text: 'មិនអាចបង្ហាញទំព័រនេះបានទេនៅពេលនេះ។ សូមព្យាយាមម្តងទៀតក្នុងរយៈពេលប៉ុន្មានវិនាទី។',
  },
  error: {
    title: 'មានបញ្ហាកើតឡើង',
    text: 'មិនអាចបង្ហាញទំព័រនេះបានទេ។ សូមព្យាយាមម្តងទៀតបន្តិចទៀត។',
  },
};
