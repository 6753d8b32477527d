import type { UserActor } from '#db/audit/mutations.ts';
import type { Member, Viewer } from '#db/users/policy.ts';

/**
 * The member that an action's permission is for: the table gives it to nobody else.
 * @throws when it does after all, so that a slip in the table opens nothing.
 */
export function signedIn(viewer: Viewer): Member {
  if (viewer.role === 'anonymous') throw new Error('A permission for members was given to everybody.');
  return viewer;
}

/** A member as the audit log names them. */
export function actorOf(viewer: Viewer, network: string): UserActor {
  return { userId: signedIn(viewer).userId, network };
}
