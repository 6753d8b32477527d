import type { AccountRole } from '#db/users/validation.ts';

const below: Record<AccountRole, AccountRole[]> = {
  reader: [],
  contributor: ['reader'],
  author: ['reader', 'contributor'],
  editor: ['reader', 'contributor', 'author'],
  moderator: ['reader'],
  administrator: ['reader', 'contributor', 'author', 'editor', 'moderator'],
};

/** The roles that lose nothing by becoming another: an invitation gives, and never takes away. */
export const rolesBelow = (role: AccountRole): readonly AccountRole[] => below[role];
