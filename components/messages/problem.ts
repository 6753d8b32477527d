/** What can be wrong with what somebody sent, by the code of the refusal. */
const en = {
  email_missing: 'Please type your e-mail address.',
  email_invalid: 'This is not a complete e-mail address. It looks like name@example.com.',
  email_too_long: 'This e-mail address is too long: it has more than 254 letters.',
  too_many:
    '{minutes, plural, one {Too many tries. Please wait a minute.} other {Too many tries. Please wait # minutes.}}',
  foreign_origin: 'This form was sent from another site. Please send it from here.',
  not_allowed: 'You may not do this.',
  unexpected: 'Something went wrong on our side. Please try again; if it stays so, tell us the number {id}.',
  code_invalid: 'The code has six digits. Please look at it again.',
  code_wrong: 'This is not the code in the mail. Please look at it again: only the newest mail counts.',
  code_over: 'This code is no longer good. Please ask for a new one.',
  password_missing: 'Please type your password.',
  password_wrong: 'Address and password do not belong together. You can sign in with a code by mail instead.',
  suspended: 'This account is suspended. Please write to us if you think that is a mistake.',
  name_missing: 'Please type a name with at least one letter.',
  name_too_long: 'This name is too long: 60 letters at most.',
  name_mixed:
    'Please write each word of the name in one alphabet: mixed letters look like other people’s names.',
  name_marks: 'This name has too many marks on one letter.',
  link_over: 'This link is no longer good. Please ask for a new one.',
  session_gone: 'This session has ended already.',
};

const km: typeof en = {
  email_missing: 'សូមវាយអាសយដ្ឋានអ៊ីមែលរបស់អ្នក។',
  email_invalid: 'នេះមិនមែនជាអាសយដ្ឋានអ៊ីមែលពេញលេញទេ។ ឧទាហរណ៍៖ name@example.com',
  email_too_long: 'អាសយដ្ឋានអ៊ីមែលនេះវែងពេក គឺលើសពី ២៥៤ តួអក្សរ។',
  too_many: 'មានការព្យាយាមច្រើនពេក។ សូមរង់ចាំ {minutes, number} នាទី។',
  foreign_origin: 'ទម្រង់នេះត្រូវបានផ្ញើពីគេហទំព័រផ្សេង។ សូមផ្ញើពីទីនេះ។',
  not_allowed: 'អ្នកមិនមានសិទ្ធិធ្វើការនេះទេ។',
  unexpected: 'មានបញ្ហាកើតឡើងនៅខាងយើង។ សូមព្យាយាមម្តងទៀត។ បើនៅតែដដែល សូមប្រាប់យើងនូវលេខ {id}។',
  code_invalid: 'លេខកូដមានប្រាំមួយខ្ទង់។ សូមពិនិត្យម្តងទៀត។',
  code_wrong: 'នេះមិនមែនជាលេខកូដក្នុងសំបុត្រទេ។ សូមពិនិត្យម្តងទៀត៖ មានតែសំបុត្រថ្មីបំផុតប៉ុណ្ណោះដែលប្រើបាន។',
  code_over: 'លេខកូដនេះលែងប្រើបានហើយ។ សូមស្នើលេខកូដថ្មី។',
  password_missing: 'សូមវាយពាក្យសម្ងាត់របស់អ្នក។',
  password_wrong: 'អាសយដ្ឋាន និងពាក្យសម្ងាត់មិនត្រូវគ្នាទេ។ អ្នកអាចចូលដោយលេខកូដតាមអ៊ីមែលវិញបាន។',
  suspended: 'គណនីនេះត្រូវបានផ្អាក។ សូមសរសេរមកយើង បើអ្នកគិតថាវាជាការភ័ន្តច្រឡំ។',
  name_missing: 'សូមវាយឈ្មោះដែលមានអក្សរយ៉ាងតិចមួយ។',
  name_too_long: 'ឈ្មោះនេះវែងពេក៖ យ៉ាងច្រើន ៦០ អក្សរ។',
  name_mixed: 'សូមសរសេរពាក្យនីមួយៗនៃឈ្មោះជាអក្សរតែមួយប្រភេទ៖ អក្សរលាយគ្នាមើលទៅដូចឈ្មោះអ្នកដទៃ។',
  name_marks: 'ឈ្មោះនេះមានសញ្ញាច្រើនពេកលើអក្សរមួយ។',
  link_over: 'តំណនេះលែងប្រើបានហើយ។ សូមស្នើថ្មី។',
  session_gone: 'វាត្រូវបានបញ្ចប់រួចហើយ។',
};

export const problem = { en, km };
