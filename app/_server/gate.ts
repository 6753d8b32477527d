import 'server-only';
import { redirect } from 'next/navigation';
import { connection } from 'next/server';
import { getViewer } from '#app/_server/viewer.ts';
import { accountAddress } from '#components/account/addresses.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import type { Locale } from '#db/core/locale.ts';
import { isStaff, type Member, type Permission, reachOf } from '#db/users/policy.ts';

/** Whoever is signed in; everybody else is led to the sign-in, and back to `path` from there. */
export async function requireMember(locale: Locale, path: string): Promise<Member> {
  // The framework takes the clock for a slip before a page has said that it is for this very request.
  await connection();
  const viewer = await getViewer();
  if (viewer.role === 'anonymous') redirect(accountAddress.signIn(locale, path));
  return viewer;
}

/**
 * Whoever may see a room of the desk; every other member is told that it is not open to them. Staff who owe a second
 * factor are led to where it is set up, and back to `path` from there.
 */
export async function requireDesk(
  locale: Locale,
  path: string,
  permission: Permission = 'desk.see',
): Promise<Member> {
  const member = await requireMember(locale, path);
  if (isStaff(member.assignedRole) && !isStaff(member.role))
    redirect(accountAddress.securityBefore(locale, path));
  if (!reachOf(member, permission)) redirect(deskAddress.closed(locale));
  return member;
}

/**
 * What a loader of the desk asks before it reads, so that a page without its gate shows nothing.
 * @throws when the member may not.
 */
export function demand(member: Member, permission: Permission): void {
  if (!reachOf(member, permission)) throw new Error(`Read without the permission ${permission}.`);
}
