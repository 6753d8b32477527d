const en = {
  code: {
    subject: '{code} is your code for {name}',
    title: 'Your code',
    text: 'Type these six digits in the window where you asked for them. They are good for 15 minutes.',
    button: 'Or sign in here',
    hint: 'This link signs you in in the browser that opens it:',
    notYou:
      'It was not you? Then do nothing: without this code nobody can sign in as you. Never pass it on; we do not ask for it.',
  },
  addressOld: {
    subject: 'Change of your address at {name}',
    title: 'Shall your address be changed?',
    text: 'Somebody, hopefully you, wants the account with this address to have {to} instead. Open the link and press the button if that is right. The other address is asked too.',
    button: 'Look at the change',
    notYou:
      'It was not you? Then do nothing, end all other sessions on your account page, and choose a new password: without you nothing is changed.',
  },
  addressNew: {
    subject: 'Is this your new address at {name}?',
    title: 'Is this your new address?',
    text: 'Somebody, hopefully you, wants their account at {name} to have this address. Open the link and press the button if that is right. The present address is asked too.',
    button: 'Look at the change',
    notYou: 'It was not you? Then do nothing: without you nothing is changed.',
  },
  addressChanged: {
    subject: 'Your address at {name} was changed',
    title: 'The address was changed',
    text: 'The account that had the address {from} has the address {to} now.',
    notYou: 'It was not you? Please answer this mail at once, or write to us.',
  },
  leaving: {
    subject: 'Your account at {name} will be deleted',
    title: 'Your account will be deleted on {date}',
    text: 'You asked for it. Until then everything stays as it is. If you change your mind, sign in and keep the account.',
    button: 'Keep the account',
    notYou: 'It was not you? Sign in, keep the account, end all other sessions, and choose a new password.',
  },
  newDevice: {
    subject: 'New sign-in to your account at {name}',
    title: 'Somebody signed in to your account',
    text: 'On {date}, in a browser we had not seen before: {device}, from network {network}. If it was you, there is nothing to do.',
    unknownDevice: 'an unknown browser',
    button: 'Look at your sessions',
    notYou: 'It was not you? End that session on your account page, and choose a new password.',
  },
};

const km: typeof en = {
  code: {
    subject: '{code} ជាលេខកូដរបស់អ្នកសម្រាប់ {name}',
    title: 'លេខកូដរបស់អ្នក',
    text: 'សូមវាយលេខប្រាំមួយខ្ទង់នេះក្នុងផ្ទាំងដែលអ្នកបានស្នើ។ លេខនេះប្រើបាន ១៥ នាទី។',
    button: 'ឬចូលគណនីនៅទីនេះ',
    hint: 'តំណនេះនាំអ្នកចូលគណនីក្នុងកម្មវិធីរុករកដែលបើកវា៖',
    notYou:
      'មិនមែនជាអ្នកទេ? សូមកុំធ្វើអ្វីទាំងអស់៖ បើគ្មានលេខកូដនេះ គ្មាននរណាអាចចូលក្នុងនាមអ្នកបានទេ។ សូមកុំឱ្យវាទៅអ្នកដទៃ យើងមិនដែលសុំវាទេ។',
  },
  addressOld: {
    subject: 'ប្តូរអាសយដ្ឋានរបស់អ្នកនៅ {name}',
    title: 'តើគួរប្តូរអាសយដ្ឋានរបស់អ្នកឬ?',
    text: 'មាននរណាម្នាក់ សង្ឃឹមថាជាអ្នក ចង់ឱ្យគណនីដែលមានអាសយដ្ឋាននេះប្រើ {to} វិញ។ បើត្រឹមត្រូវ សូមបើកតំណ ហើយចុចប៊ូតុង។ អាសយដ្ឋានមួយទៀតក៏ត្រូវសួរដែរ។',
    button: 'មើលការប្តូរ',
    notYou:
      'មិនមែនជាអ្នកទេ? សូមកុំចុច ហើយបញ្ចប់ការចូលគណនីផ្សេងទៀតទាំងអស់ក្នុងទំព័រគណនី រួចកំណត់ពាក្យសម្ងាត់ថ្មី៖ បើគ្មានអ្នក គ្មានអ្វីត្រូវប្តូរទេ។',
  },
  addressNew: {
    subject: 'តើនេះជាអាសយដ្ឋានថ្មីរបស់អ្នកនៅ {name} ឬ?',
    title: 'តើនេះជាអាសយដ្ឋានថ្មីរបស់អ្នកឬ?',
    text: 'មាននរណាម្នាក់ សង្ឃឹមថាជាអ្នក ចង់ឱ្យគណនីរបស់គេនៅ {name} ប្រើអាសយដ្ឋាននេះ។ បើត្រឹមត្រូវ សូមបើកតំណ ហើយចុចប៊ូតុង។ អាសយដ្ឋានបច្ចុប្បន្នក៏ត្រូវសួរដែរ។',
    button: 'មើលការប្តូរ',
    notYou: 'មិនមែនជាអ្នកទេ? សូមកុំធ្វើអ្វីទាំងអស់៖ បើគ្មានអ្នក គ្មានអ្វីត្រូវប្តូរទេ។',
  },
  addressChanged: {
    subject: 'អាសយដ្ឋានរបស់អ្នកនៅ {name} ត្រូវបានប្តូរ',
    title: 'អាសយដ្ឋានត្រូវបានប្តូរ',
    text: 'គណនីដែលមានអាសយដ្ឋាន {from} ឥឡូវប្រើអាសយដ្ឋាន {to}។',
    notYou: 'មិនមែនជាអ្នកទេ? សូមឆ្លើយសំបុត្រនេះភ្លាម ឬសរសេរមកយើង។',
  },
  leaving: {
    subject: 'គណនីរបស់អ្នកនៅ {name} នឹងត្រូវលុប',
    title: 'គណនីរបស់អ្នកនឹងត្រូវលុបនៅ {date}',
    text: 'អ្នកបានស្នើសុំ។ រហូតដល់ពេលនោះ អ្វីៗនៅដដែល។ បើអ្នកប្តូរចិត្ត សូមចូលគណនី ហើយរក្សាវាទុក។',
    button: 'រក្សាទុកគណនី',
    notYou: 'មិនមែនជាអ្នកទេ? សូមចូលគណនី រក្សាវាទុក បញ្ចប់ការចូលផ្សេងទៀតទាំងអស់ ហើយកំណត់ពាក្យសម្ងាត់ថ្មី។',
  },
  newDevice: {
    subject: 'មានការចូលគណនីថ្មីរបស់អ្នកនៅ {name}',
    title: 'មានអ្នកចូលគណនីរបស់អ្នក',
    text: 'នៅ {date} ក្នុងកម្មវិធីរុករកដែលយើងមិនធ្លាប់ឃើញ៖ {device} ពីបណ្តាញ {network}។ បើជាអ្នក មិនចាំបាច់ធ្វើអ្វីទេ។',
    unknownDevice: 'កម្មវិធីរុករកមិនស្គាល់',
    button: 'មើលកន្លែងដែលអ្នកបានចូល',
    notYou: 'មិនមែនជាអ្នកទេ? សូមបញ្ចប់វាក្នុងទំព័រគណនីរបស់អ្នក ហើយកំណត់ពាក្យសម្ងាត់ថ្មី។',
  },
};

export const accountMail = { en, km };
