import 'server-only';
import { readToken } from '#app/_server/browser-cookies.ts';
import { database } from '#app/_server/database.ts';
import { tokenSchema } from '#db/core/token.ts';
import { getAddressChange, getAsked, getProofByLink } from '#db/credentials/queries.ts';
import { isSubscribed } from '#db/newsletter/queries.ts';
import { collectPersonalData, type PersonalData } from '#db/privacy/queries.ts';
import { listSessions } from '#db/sessions/queries.ts';
import type { Member } from '#db/users/policy.ts';
import { type Account, getAccount, hasAdministrator } from '#db/users/queries.ts';

// Nothing here is cached: it is one person's, and may have changed a moment ago.

/** The account of whoever is signed in. */
export async function loadAccount(member: Member): Promise<Account> {
  const account = await getAccount(database(), member.userId);
  if (!account) throw new Error('A session without an account.');
  return account;
}

/** Whether the newsletter goes to a member. */
export const loadSubscribed = (account: Account): Promise<boolean> => isSubscribed(database(), account.email);

export const loadSessions = (member: Member) => listSessions(database(), member.userId);

/** What this browser waits for a code for. */
export async function loadAsked(): Promise<{ email: string; next: string } | null> {
  const browserToken = await readToken('sign-in');
  return browserToken ? getAsked(database(), { browserToken, now: new Date() }) : null;
}

/** Whom a link signs in. */
export async function loadSignInLink(token: unknown): Promise<{ email: string } | null> {
  const parsed = tokenSchema.safeParse(token);
  if (!parsed.success) return null;
  return getProofByLink(database(), { linkToken: parsed.data, purpose: 'sign_in', now: new Date() });
}

/** The change of address that a link is about. */
export async function loadAddressChange(token: unknown) {
  const parsed = tokenSchema.safeParse(token);
  return parsed.success ? getAddressChange(database(), { linkToken: parsed.data, now: new Date() }) : null;
}

/** Everything that is stored about whoever is signed in. */
export const loadPersonalData = (member: Member): Promise<PersonalData> =>
  collectPersonalData(database(), member.userId);

/** Whether a link sets this newsroom up. */
export async function loadSetUpLink(token: unknown): Promise<boolean> {
  const parsed = tokenSchema.safeParse(token);
  if (!parsed.success) return false;
  const db = database();
  const link = await getProofByLink(db, { linkToken: parsed.data, purpose: 'set_up', now: new Date() });
  return link !== null && !(await hasAdministrator(db));
}
