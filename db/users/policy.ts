import type { users } from '#db/users/tables.ts';

/** Nobody signed in, or the role of an account. */
export type Role = 'anonymous' | (typeof users.$inferSelect)['role'];

export type Viewer = { role: Role };

const everybody: readonly Role[] = [
  'anonymous',
  'reader',
  'contributor',
  'author',
  'editor',
  'moderator',
  'administrator',
];

/** The one table of who may do what. */
const permissions = {
  'newsletter.sign_up': everybody,
  'newsletter.confirm': everybody,
  'newsletter.leave': everybody,
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;

/** Whether a role has a permission at all; whether it has it for one subject is the subject's own policy. */
export function may(viewer: Viewer, permission: Permission): boolean {
  return permissions[permission].includes(viewer.role);
}
