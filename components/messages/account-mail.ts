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
