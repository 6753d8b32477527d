import 'server-only';
import { readToken } from '#app/_server/browser-cookies.ts';
import { database } from '#app/_server/database.ts';
import { tokenSchema } from '#db/core/token.ts';
import { getAsked, getProofByLink } from '#db/credentials/queries.ts';
import { listSessions } from '#db/sessions/queries.ts';
import type { Member } from '#db/users/policy.ts';
import { type Account, getAccount } from '#db/users/queries.ts';

// Nothing here is cached: it is one person's, and may have changed a moment ago.

/** The account of whoever is signed in. */
export async function loadAccount(member: Member): Promise<Account> {
  const account = await getAccount(database(), member.userId);
  if (!account) throw new Error('A session without an account.');
  return account;
}

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
