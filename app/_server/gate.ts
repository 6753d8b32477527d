import 'server-only';
import { redirect } from 'next/navigation';
import { getViewer } from '#app/_server/viewer.ts';
import { accountAddress } from '#components/account/addresses.ts';
import type { Locale } from '#db/core/locale.ts';
import type { Member } from '#db/users/policy.ts';

/** Whoever is signed in; everybody else is led to the sign-in, and back to `path` from there. */
export async function requireMember(locale: Locale, path: string): Promise<Member> {
  const viewer = await getViewer();
  if (viewer.role === 'anonymous') redirect(accountAddress.signIn(locale, path));
  return viewer;
}
