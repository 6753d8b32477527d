const en = {
  invitation: {
    subject: 'You are invited to {name}',
    title: 'An invitation',
    text: '{inviter} invites you to {name}. Your role: {role}.',
    textNameless: 'You are invited to {name}. Your role: {role}.',
    button: 'Look at the invitation',
    notYou: 'The link is good for seven days. If you do not want this, do nothing, and nothing happens.',
  },
  role: {
    subject: 'Your role at {name} has changed',
    title: 'Your role has changed',
    text: 'An administrator has changed your role from {before} to {after}. You are signed out everywhere; sign in again to go on.',
    button: 'Sign in',
  },
  suspended: {
    subject: 'Your account at {name} is suspended',
    title: 'Your account is suspended',
    text: 'An administrator has suspended your account: you are signed out everywhere and cannot sign in for now. What you wrote stays where it is.',
    reason: 'The reason: {reason}.',
  },
  lifted: {
    subject: 'Your account at {name} is open again',
    title: 'Your account is open again',
    text: 'An administrator has lifted the suspension of your account. You can sign in again.',
    button: 'Sign in',
  },
  factor: {
    subject: 'The second factor of your account at {name} was taken off',
    title: 'Your second factor was taken off',
    text: 'An administrator has taken the second factor off your account, and you are signed out everywhere. Sign in and set up a new one.',
    button: 'Sign in',
    notYou: 'You did not ask for this? Then write to us at once.',
  },
  mistake: 'If you think that this is a mistake, please write to us.',
};

const km: typeof en = {
  invitation: {
    subject: 'អ្នកត្រូវបានអញ្ជើញមក {name}',
    title: 'ការអញ្ជើញ',
    text: '{inviter} អញ្ជើញអ្នកមក {name}។ តួនាទីរបស់អ្នក៖ {role}។',
    textNameless: 'អ្នកត្រូវបានអញ្ជើញមក {name}។ តួនាទីរបស់អ្នក៖ {role}។',
    button: 'មើលការអញ្ជើញ',
    notYou: 'តំណប្រើបានប្រាំពីរថ្ងៃ។ បើអ្នកមិនចង់ទេ សូមកុំធ្វើអ្វីទាំងអស់ ហើយគ្មានអ្វីកើតឡើងទេ។',
  },
  role: {
    subject: 'តួនាទីរបស់អ្នកនៅ {name} បានផ្លាស់ប្តូរ',
    title: 'តួនាទីរបស់អ្នកបានផ្លាស់ប្តូរ',
    text: 'អ្នកគ្រប់គ្រងបានប្តូរតួនាទីរបស់អ្នកពី {before} ទៅជា {after}។ អ្នកត្រូវបានចាកចេញពីគ្រប់កន្លែង សូមចូលគណនីម្តងទៀតដើម្បីបន្ត។',
    button: 'ចូលគណនី',
  },
  suspended: {
    subject: 'គណនីរបស់អ្នកនៅ {name} ត្រូវបានផ្អាក',
    title: 'គណនីរបស់អ្នកត្រូវបានផ្អាក',
    text: 'អ្នកគ្រប់គ្រងបានផ្អាកគណនីរបស់អ្នក៖ អ្នកត្រូវបានចាកចេញពីគ្រប់កន្លែង ហើយមិនអាចចូលបានទេនៅពេលនេះ។ អ្វីដែលអ្នកបានសរសេរនៅដដែល។',
    reason: 'មូលហេតុ៖ {reason}។',
  },
  lifted: {
    subject: 'គណនីរបស់អ្នកនៅ {name} បានបើកវិញហើយ',
    title: 'គណនីរបស់អ្នកបានបើកវិញហើយ',
    text: 'អ្នកគ្រប់គ្រងបានឈប់ផ្អាកគណនីរបស់អ្នក។ អ្នកអាចចូលគណនីម្តងទៀតបាន។',
    button: 'ចូលគណនី',
  },
  factor: {
    subject: 'ជំហានទីពីរនៃគណនីរបស់អ្នកនៅ {name} ត្រូវបានដកចេញ',
    title: 'ជំហានទីពីររបស់អ្នកត្រូវបានដកចេញ',
    text: 'អ្នកគ្រប់គ្រងបានដកជំហានទីពីរចេញពីគណនីរបស់អ្នក ហើយអ្នកត្រូវបានចាកចេញពីគ្រប់កន្លែង។ សូមចូលគណនី ហើយរៀបចំជំហានថ្មី។',
    button: 'ចូលគណនី',
    notYou: 'អ្នកមិនបានស្នើទេ? សូមសរសេរមកយើងភ្លាម។',
  },
  mistake: 'បើអ្នកគិតថានេះជាការភ័ន្តច្រឡំ សូមសរសេរមកយើង។',
};

export const peopleMail = { en, km };
