import 'server-only';
import { readSealed, readToken } from '#app/_server/browser-cookies.ts';
import { database } from '#app/_server/database.ts';
import { open, sealedFor } from '#app/_server/secret-key.ts';
import { countRecoveryCodes, getAuthenticator, getPendingSignIn } from '#db/authenticators/queries.ts';
import { authenticatorUri } from '#db/authenticators/rules/authenticator.ts';
import { defaultLocale, inLocale } from '#db/core/locale.ts';
import { getPassword } from '#db/credentials/queries.ts';
import { isFreshSignIn } from '#db/sessions/rules/session-life.ts';
import { getSiteSettings } from '#db/settings/queries.ts';
import type { Member } from '#db/users/policy.ts';
import { getAccount } from '#db/users/queries.ts';

// Nothing here is cached: it is one person's, and may have changed a moment ago.

/** Since when the second factor is in force, and what is left of its recovery codes; null when there is none. */
export async function loadSecondFactor({
  userId,
}: Member): Promise<{ since: Date; recoveryCodes: number } | null> {
  const authenticator = await getAuthenticator(database(), { userId, now: new Date() });
  if (!authenticator?.confirmedAt) return null;
  return { since: authenticator.confirmedAt, recoveryCodes: await countRecoveryCodes(database(), userId) };
}

/** What the app needs for a second factor that is being set up; null when none is. */
export async function loadSetUp({ userId }: Member): Promise<{ secret: string; uri: string } | null> {
  const begun = await getAuthenticator(database(), { userId, now: new Date() });
  const secret = begun && !begun.confirmedAt ? open(begun.sealed, sealedFor.authenticator(userId)) : null;
  const account = await getAccount(database(), userId);
  if (secret === null || !account) return null;
  const { name } = await getSiteSettings(database());
  // In one language for all: not every app can show Khmer, and in a link each letter of it is nine.
  const issuer = inLocale(name, defaultLocale);
  return { secret, uri: authenticatorUri({ issuer, label: account.email, secret }) };
}

/** Recovery codes that were just made in this browser, until they are put away. */
export async function loadNewRecoveryCodes({ userId }: Member): Promise<string[] | null> {
  const sealed = await readSealed('recovery-codes');
  const codes = sealed ? open(sealed, sealedFor.recoveryCodes(userId)) : null;
  return codes?.split(' ') ?? null;
}

/** Since when somebody has a password, and whether they signed in a moment ago. */
export async function loadPassword({
  userId,
  signedInAt,
}: Member): Promise<{ since: Date | null; isFresh: boolean }> {
  const password = await getPassword(database(), userId);
  return { since: password?.changedAt ?? null, isFresh: isFreshSignIn(signedInAt, new Date()) };
}

/** Whether this browser has a sign-in that waits for its second step. */
export async function loadIsPending(): Promise<boolean> {
  const token = await readToken('second-factor');
  return token !== undefined && (await getPendingSignIn(database(), { token, now: new Date() })) !== null;
}
