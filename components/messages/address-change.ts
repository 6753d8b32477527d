const en = {
  title: 'E-mail address',
  text: 'Mail goes to {address}, and codes to sign in.',
  label: 'New address',
  button: 'Change the address',
  asked:
    'Two mails are on their way: one to the new address, one to the present one. Press the button behind the link in both; then it is changed.',
  confirm: {
    title: 'Change of address',
    old: 'Shall the account at {name} with this address have the address {to} from now on?',
    new: 'Shall the account at {name} that has another address now have this one, {to}?',
    button: 'Yes, change it',
    over: 'This link is no longer good',
    overText:
      'A link can be used once, for a day, and only while nobody has asked for another change. Ask again on your account page.',
  },
  waiting: 'Thank you. Now the link in the other mail, and the address is changed.',
  changed: 'The address is changed. Please sign in again with the new one.',
  onward: 'To your account',
};

const km: typeof en = {
  title: 'អាសយដ្ឋានអ៊ីមែល',
  text: 'សំបុត្រ និងលេខកូដសម្រាប់ចូលគណនីផ្ញើទៅ {address}។',
  label: 'អាសយដ្ឋានថ្មី',
  button: 'ប្តូរអាសយដ្ឋាន',
  asked:
    'សំបុត្រពីរកំពុងផ្ញើទៅ៖ មួយទៅអាសយដ្ឋានថ្មី មួយទៅអាសយដ្ឋានបច្ចុប្បន្ន។ សូមចុចប៊ូតុងក្រោយតំណក្នុងសំបុត្រទាំងពីរ ទើបអាសយដ្ឋានត្រូវបានប្តូរ។',
  confirm: {
    title: 'ប្តូរអាសយដ្ឋាន',
    old: 'តើគណនីនៅ {name} ដែលមានអាសយដ្ឋាននេះ គួរប្រើអាសយដ្ឋាន {to} ចាប់ពីពេលនេះឬ?',
    new: 'តើគណនីនៅ {name} ដែលមានអាសយដ្ឋានផ្សេង គួរប្រើអាសយដ្ឋាននេះ {to} ឬ?',
    button: 'បាទ/ចាស ប្តូរវា',
    over: 'តំណនេះលែងប្រើបានហើយ',
    overText: 'តំណប្រើបានម្តង ក្នុងរយៈពេលមួយថ្ងៃ ហើយបានតែពេលដែលគ្មានការស្នើប្តូរផ្សេង។ សូមស្នើម្តងទៀតក្នុងទំព័រគណនីរបស់អ្នក។',
  },
  waiting: 'សូមអរគុណ។ ឥឡូវនេះ សូមបើកតំណក្នុងសំបុត្រមួយទៀត នោះអាសយដ្ឋាននឹងត្រូវបានប្តូរ។',
  changed: 'អាសយដ្ឋានត្រូវបានប្តូរហើយ។ សូមចូលគណនីម្តងទៀតដោយអាសយដ្ឋានថ្មី។',
  onward: 'ទៅគណនីរបស់អ្នក',
};

export const addressChange = { en, km };
