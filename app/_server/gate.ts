import 'server-only';
import { redirect } from 'next/navigation';
import { getViewer } from '#app/_server/viewer.ts';
import { accountAddress } from '#components/account/addresses.ts';
import type { Locale } from '#db/core/locale.ts';
import { isStaff, type Member } from '#db/users/policy.ts';

/** Whoever is signed in; everybody else is led to the sign-in, and back to `path` from there. */
export async function requireMember(locale: Locale, path: string): Promise<Member> {
  const viewer = await getViewer();
  if (viewer.role === 'anonymous') redirect(accountAddress.signIn(locale, path));
  return viewer;
}

/**
 * Whoever may work at the desk, for its pages; null for a reader, who is told so there. Staff who owe a second factor
 * are led to where it is set up, and back to `path` from there.
 */
export async function requireDesk(locale: Locale, path: string): Promise<Member | null> {
  const member = await requireMember(locale, path);
  if (isStaff(member.role)) return member;
  if (isStaff(member.assignedRole)) redirect(accountAddress.securityBefore(locale, path));
  return null;
}
