import type { AreaOf, Underscored } from '#components/messages/dotted.ts';
import type { Permission } from '#db/users/policy.ts';

/** Every permission in words: the compiler names the one that has none. */
const en: Record<Underscored<Permission>, string> = {
  newsletter_sign_up: 'Sign up for the newsletter',
  newsletter_confirm: 'Confirm a sign-up',
  newsletter_leave: 'Leave the newsletter',
  sign_in_ask: 'Ask for a code by mail',
  sign_in_code: 'Sign in with a code',
  sign_in_link: 'Sign in with a link',
  sign_in_password: 'Sign in with a password',
  sign_in_invitation: 'Accept an invitation',
  account_sign_out: 'Sign out',
  account_introduce: 'Give one’s name',
  account_save_profile: 'Change name and language',
  site_set_up: 'Set a new newsroom up, by its console',
  account_change_address: 'Change one’s address',
  account_confirm_address: 'Agree to a new address, by mail',
  account_leave: 'Ask to be deleted',
  account_stay: 'Stay after all',
  account_end_session: 'End a session',
  account_end_other_sessions: 'End all other sessions',
  desk_see: 'Come to the desk',
  people_see: 'See people and their accounts',
  people_invite: 'Invite people',
  people_change_role: 'Change a role',
  people_suspend: 'Suspend, and lift a suspension',
  people_end_sessions: 'End sessions of others',
  people_reset_second_factor: 'Take off a lost second factor',
  permissions_see: 'See this table',
  audit_see: 'See the audit log',
  mail_see: 'See the outbox',
  mail_open: 'Read a mail in the outbox',
};

const km: typeof en = {
  newsletter_sign_up: 'ចុះឈ្មោះទទួលព្រឹត្តិបត្រ',
  newsletter_confirm: 'បញ្ជាក់ការចុះឈ្មោះ',
  newsletter_leave: 'ឈប់ទទួលព្រឹត្តិបត្រ',
  sign_in_ask: 'ស្នើលេខកូដតាមអ៊ីមែល',
  sign_in_code: 'ចូលដោយលេខកូដ',
  sign_in_link: 'ចូលដោយតំណ',
  sign_in_password: 'ចូលដោយពាក្យសម្ងាត់',
  sign_in_invitation: 'ទទួលយកការអញ្ជើញ',
  account_sign_out: 'ចាកចេញ',
  account_introduce: 'ប្រាប់ឈ្មោះ',
  account_save_profile: 'ប្តូរឈ្មោះ និងភាសា',
  site_set_up: 'រៀបចំបន្ទប់ព័ត៌មានថ្មី តាមកុងសូល',
  account_change_address: 'ប្តូរអាសយដ្ឋានផ្ទាល់ខ្លួន',
  account_confirm_address: 'យល់ព្រមអាសយដ្ឋានថ្មី តាមអ៊ីមែល',
  account_leave: 'ស្នើលុបគណនី',
  account_stay: 'បន្តនៅ',
  account_end_session: 'បញ្ចប់ការចូលគណនីមួយ',
  account_end_other_sessions: 'បញ្ចប់ការចូលគណនីផ្សេងទៀតទាំងអស់',
  desk_see: 'ចូលតុនិពន្ធ',
  people_see: 'មើលសមាជិក និងគណនីរបស់ពួកគេ',
  people_invite: 'អញ្ជើញសមាជិក',
  people_change_role: 'ប្តូរតួនាទី',
  people_suspend: 'ផ្អាក និងឈប់ផ្អាកគណនី',
  people_end_sessions: 'បញ្ចប់ការចូលគណនីរបស់អ្នកដទៃ',
  people_reset_second_factor: 'ដកជំហានទីពីរដែលបាត់ចេញ',
  permissions_see: 'មើលតារាងនេះ',
  audit_see: 'មើលកំណត់ហេតុ',
  mail_see: 'មើលប្រអប់សំបុត្រចេញ',
  mail_open: 'អានសំបុត្រក្នុងប្រអប់សំបុត្រចេញ',
};

/** What the rows of the table are grouped by: the part before the dot. */
const areasEn: Record<AreaOf<Permission>, string> = {
  newsletter: 'Newsletter',
  site: 'The site',
  sign_in: 'Signing in',
  account: 'One’s own account',
  desk: 'Desk',
  people: 'People',
  permissions: 'Permissions',
  audit: 'Audit',
  mail: 'Outbox',
};

const areasKm: typeof areasEn = {
  newsletter: 'ព្រឹត្តិបត្រ',
  site: 'គេហទំព័រ',
  sign_in: 'ការចូលគណនី',
  account: 'គណនីផ្ទាល់ខ្លួន',
  desk: 'តុនិពន្ធ',
  people: 'សមាជិក',
  permissions: 'សិទ្ធិ',
  audit: 'កំណត់ហេតុ',
  mail: 'ប្រអប់សំបុត្រចេញ',
};

export const permissions = { en, km };
export const permissionAreas = { en: areasEn, km: areasKm };
