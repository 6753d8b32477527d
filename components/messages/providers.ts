const en = {
  onward: {
    title: 'On to {service}',
    text: 'You sign in there, and it sends you back to us.',
    button: 'Go on to {service}',
    away: 'It does not answer just now',
    awayText:
      '{service} cannot be reached at the moment. Try again in a little while, or sign in with a code by mail.',
  },
  back: {
    title: 'Back from {service}',
    text: 'One press, and it is done.',
    button: 'Continue',
    over: 'Nothing has changed',
    overText: 'You came back without an answer, or it took too long. Begin again whenever you like.',
  },
  again: 'Back to the sign-in',
  backToSecurity: 'Back to your account',
  prove: {
    text: '{service} has told us who you are there, but no address that it has confirmed. Type yours: the code in our mail shows that it is you.',
    tie: 'From then on, {service} signs me in',
  },
  identities: {
    title: 'Other ways in',
    text: 'With these you sign in without a code. A code by mail works in any case.',
    none: 'None yet.',
    since: 'since {date}',
    tie: 'Add {service}',
    untie: 'Remove',
    untieOne: 'Remove {service}',
    tied: 'Done. From now on it signs you in.',
    untied: 'Removed. It does not sign you in any more.',
  },
  mail: {
    subject: '{service} now signs you in at {name}',
    title: '{service} now signs you in',
    text: 'Since {date}, your account at {service} opens your account with us. If that is what you wanted, there is nothing to do.',
    button: 'Look at your account',
    notYou: 'It was not you? Remove {service} on that page, and end the sessions that you do not know.',
  },
  proof: {
    working:
      'There were several wrong tries, so your browser shows with a short calculation that you are no robot.',
    done: 'Your browser is done: you can sign in.',
    impossible: 'There were several wrong tries, and this browser cannot show that you are no robot.',
    withCode: 'Please sign in with a code by mail',
  },
};

const km: typeof en = {
  onward: {
    title: 'បន្តទៅ {service}',
    text: 'អ្នកចូលគណនីនៅទីនោះ រួចសេវានោះនាំអ្នកត្រឡប់មកយើងវិញ។',
    button: 'បន្តទៅ {service}',
    away: 'សេវានោះមិនឆ្លើយតបនៅពេលនេះទេ',
    awayText: 'មិនអាចទាក់ទង {service} បានទេនៅពេលនេះ។ សូមព្យាយាមម្តងទៀតបន្តិចទៀត ឬចូលដោយលេខកូដតាមអ៊ីមែល។',
  },
  back: {
    title: 'ត្រឡប់ពី {service}',
    text: 'ចុចម្តងទៀត នោះរួចរាល់។',
    button: 'បន្ត',
    over: 'គ្មានអ្វីផ្លាស់ប្តូរទេ',
    overText: 'អ្នកត្រឡប់មកវិញដោយគ្មានចម្លើយ ឬចំណាយពេលយូរពេក។ សូមចាប់ផ្តើមម្តងទៀតនៅពេលណាក៏បាន។',
  },
  again: 'ត្រឡប់ទៅការចូលគណនី',
  backToSecurity: 'ត្រឡប់ទៅគណនីរបស់អ្នក',
  prove: {
    text: '{service} បានប្រាប់យើងថាអ្នកជានរណានៅទីនោះ ប៉ុន្តែគ្មានអាសយដ្ឋានដែលបានបញ្ជាក់ទេ។ សូមវាយអាសយដ្ឋានរបស់អ្នក៖ លេខកូដក្នុងសំបុត្ររបស់យើងបង្ហាញថាពិតជាអ្នក។',
    tie: 'ចាប់ពីពេលនោះ សូមឱ្យ {service} នាំខ្ញុំចូលគណនី',
  },
  identities: {
    title: 'វិធីចូលផ្សេងទៀត',
    text: 'ជាមួយសេវាទាំងនេះ អ្នកចូលបានដោយមិនបាច់មានលេខកូដ។ លេខកូដតាមអ៊ីមែលប្រើបានជានិច្ច។',
    none: 'មិនទាន់មានទេ។',
    since: 'តាំងពី {date}',
    tie: 'បន្ថែម {service}',
    untie: 'ដកចេញ',
    untieOne: 'ដកចេញ៖ {service}',
    tied: 'រួចរាល់។ ចាប់ពីពេលនេះ សេវានោះនាំអ្នកចូលគណនី។',
    untied: 'បានដកចេញហើយ។ សេវានោះលែងនាំអ្នកចូលគណនីទៀត។',
  },
  mail: {
    subject: 'ឥឡូវនេះ {service} នាំអ្នកចូលគណនីនៅ {name}',
    title: 'ឥឡូវនេះ {service} នាំអ្នកចូលគណនី',
    text: 'តាំងពី {date} គណនីរបស់អ្នកនៅ {service} បើកគណនីរបស់អ្នកនៅទីនេះ។ បើនេះជាអ្វីដែលអ្នកចង់បាន មិនចាំបាច់ធ្វើអ្វីទេ។',
    button: 'មើលគណនីរបស់អ្នក',
    notYou: 'មិនមែនជាអ្នកទេ? សូមដក {service} ចេញក្នុងទំព័រនោះ ហើយបញ្ចប់ការចូលគណនីដែលអ្នកមិនស្គាល់។',
  },
  proof: {
    working: 'មានការព្យាយាមខុសច្រើនដង ដូច្នេះកម្មវិធីរុករករបស់អ្នកធ្វើគណនាខ្លីមួយ ដើម្បីបង្ហាញថាអ្នកមិនមែនជាមនុស្សយន្ត។',
    done: 'កម្មវិធីរុករករបស់អ្នកបានធ្វើរួច៖ អ្នកអាចចូលគណនីបាន។',
    impossible: 'មានការព្យាយាមខុសច្រើនដង ហើយកម្មវិធីរុករកនេះមិនអាចបង្ហាញថាអ្នកមិនមែនជាមនុស្សយន្តបានទេ។',
    withCode: 'សូមចូលដោយលេខកូដតាមអ៊ីមែល',
  },
};

export const providers = { en, km };
