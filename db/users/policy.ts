import type { AccountRole } from '#db/users/validation.ts';

/** Nobody signed in, or the role of an account. */
export type Role = 'anonymous' | AccountRole;

export type Anonymous = { role: 'anonymous' };

/** Somebody signed in, as the database has it at this moment. */
export type Member = {
  /** The role in force. A member of staff who still owes a second factor is a reader. */
  role: AccountRole;
  /** The role of the account. */
  assignedRole: AccountRole;
  userId: number;
  sessionId: number;
  /** When they last showed who they are, in this session. */
  signedInAt: Date;
};

export type Viewer = Anonymous | Member;

/** What decides about permissions of a viewer; all that a browser is told of its own. */
export type Asker = Anonymous | Pick<Member, 'role' | 'userId'>;

/** How far a permission reaches: to what is one's own, or to everybody's. */
export type Reach = 'own' | 'any';

type Row = Partial<Record<Role, Reach>>;

const everybody: Row = {
  anonymous: 'any',
  reader: 'any',
  contributor: 'any',
  author: 'any',
  editor: 'any',
  moderator: 'any',
  administrator: 'any',
};

/** What everybody with an account may do with it. */
const ownAccount: Row = {
  reader: 'own',
  contributor: 'own',
  author: 'own',
  editor: 'own',
  moderator: 'own',
  administrator: 'own',
};

/** Whoever works for the newsroom. */
const staff: Row = {
  contributor: 'any',
  author: 'any',
  editor: 'any',
  moderator: 'any',
  administrator: 'any',
};

const administrators: Row = { administrator: 'any' };

/** Whoever answers for what is published. */
const editors: Row = { editor: 'any', administrator: 'any' };

/** Whoever answers for what readers say below it. */
const moderators: Row = { moderator: 'any', ...editors };

/** Whoever writes: their own, and editors everybody's. */
const writers: Row = { contributor: 'own', author: 'own', ...editors };

/** Writers who may also put out what was approved. */
const authors: Row = { author: 'own', ...editors };

/** Whoever writes, with what belongs to nobody in particular. */
const allWriters: Row = { contributor: 'any', author: 'any', ...editors };

/** The one table of who may do what: pages, actions and the scopes of statements all derive from it. */
export const permissions = {
  'newsletter.sign_up': everybody,
  'newsletter.confirm': everybody,
  'newsletter.leave': everybody,
  'site.set_up': everybody,
  'sign_in.ask': everybody,
  'sign_in.code': everybody,
  'sign_in.link': everybody,
  'sign_in.password': everybody,
  'sign_in.provider': everybody,
  'sign_in.provider_answer': everybody,
  'sign_in.invitation': everybody,
  'sign_in.second_factor': everybody,
  'account.sign_out': ownAccount,
  'account.introduce': ownAccount,
  'account.save_profile': ownAccount,
  'account.change_address': ownAccount,
  'account.confirm_address': everybody,
  'account.leave': ownAccount,
  'account.stay': ownAccount,
  'account.end_session': ownAccount,
  'account.end_other_sessions': ownAccount,
  'account.begin_second_factor': ownAccount,
  'account.confirm_second_factor': ownAccount,
  'account.renew_recovery_codes': ownAccount,
  'account.put_away_recovery_codes': ownAccount,
  'account.remove_second_factor': ownAccount,
  'account.set_password': ownAccount,
  'account.remove_password': ownAccount,
  'account.tie_identity': ownAccount,
  'account.untie_identity': ownAccount,
  'account.set_picture': ownAccount,
  'account.remove_picture': ownAccount,
  /** Anybody may begin; it is posted once they have signed in. */
  'comments.begin': everybody,
  'comments.write': ownAccount,
  'comments.change': ownAccount,
  'comments.like': ownAccount,
  'comments.report': ownAccount,
  'comments.appeal': ownAccount,
  'comments.mute': ownAccount,
  'comments.stop_notices': everybody,
  'desk.see': staff,
  'articles.see': staff,
  'articles.create': allWriters,
  'articles.write': writers,
  'articles.submit': writers,
  'articles.approve': editors,
  'articles.publish': authors,
  'articles.withdraw': editors,
  'articles.archive': authors,
  'articles.assign': editors,
  'articles.note': staff,
  'articles.preview': writers,
  'comments.moderate': moderators,
  'comments.rules': moderators,
  'views.save': staff,
  'pages.write': editors,
  'front.arrange': editors,
  'media.see': staff,
  'media.upload': allWriters,
  'media.change': writers,
  'media.remove': editors,
  'sections.save': editors,
  'tags.add': allWriters,
  'tags.save': editors,
  'bylines.add': allWriters,
  'bylines.save': editors,
  'sources.add': allWriters,
  'sources.save': editors,
  'redirects.save': editors,
  'navigation.save': editors,
  'people.see': administrators,
  'people.invite': administrators,
  'people.change_role': administrators,
  'people.suspend': administrators,
  'people.end_sessions': administrators,
  'people.reset_second_factor': administrators,
  'permissions.see': administrators,
  'audit.see': administrators,
  'mail.see': administrators,
  'mail.open': administrators,
  'settings.see': administrators,
  'settings.save': administrators,
} as const satisfies Record<string, Row>;

export type Permission = keyof typeof permissions;

/** How far a viewer may go with a permission; null for not at all. */
export function reachOf(viewer: Asker, permission: Permission): Reach | null {
  const row: Row = permissions[permission];
  return row[viewer.role] ?? null;
}

/** Whether a viewer may, with what belongs to `ownerId`. */
export function may(viewer: Asker, permission: Permission, ownerId: number): boolean {
  const reach = reachOf(viewer, permission);
  return reach === 'any' || (reach === 'own' && viewer.role !== 'anonymous' && viewer.userId === ownerId);
}

/** For the `where` of a statement: everybody's rows, or those of one. */
export type Scope = 'any' | { ownerId: number };

/** The rows that a permission reaches; null for none. */
export function scopeOf(viewer: Asker, permission: Permission): Scope | null {
  const reach = reachOf(viewer, permission);
  if (reach === 'any') return 'any';
  return reach === 'own' && viewer.role !== 'anonymous' ? { ownerId: viewer.userId } : null;
}

export const isStaff = (role: Role): boolean => role !== 'anonymous' && role !== 'reader';
