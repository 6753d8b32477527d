import 'server-only';
import { cookies } from 'next/headers';
import { hashToken } from '#db/core/token.ts';
import { longestSession } from '#db/sessions/rules/session-life.ts';
import { env } from '#env.ts';

/**
 * What a browser keeps for us. Only the hint can be read by a script, and it says no more than that somebody is signed
 * in. Over https the names have the prefix `__Host-`, so that no other site of the domain can set them.
 */
const seconds = {
  /** The token of the session. */
  session: longestSession / 1000,
  /** Tells a browser that its owner has used before from a new one. */
  device: 2 * 365 * 86_400,
  /** Ties a sign-in together: the code that was mailed, and what was being done. */
  'sign-in': 3600,
  /** A sign-in that still owes its second factor. */
  'second-factor': 600,
  /** New recovery codes, sealed: long enough to write them down. */
  'recovery-codes': 1800,
  /** Leads back to a sign-in at another service, and then to what that service said. */
  provider: 3600,
};
export type BrowserCookie = keyof typeof seconds;

const isSecure = env.SITE_URL.startsWith('https:');
export const cookieName = (cookie: BrowserCookie) => `${isSecure ? '__Host-' : ''}${cookie}`;

/** A token that we gave this browser, in the form that tokens have; else undefined. */
export async function readToken(cookie: BrowserCookie): Promise<string | undefined> {
  const value = await readSealed(cookie);
  return value && /^[\w-]{43}$/.test(value) ? value : undefined;
}

/** What a cookie says, if it has the letters of tokens and of what we sealed. */
export async function readSealed(cookie: BrowserCookie): Promise<string | undefined> {
  const value = (await cookies()).get(cookieName(cookie))?.value;
  return value && /^[\w-]{1,1000}$/.test(value) ? value : undefined;
}

/** The same as the database knows it; null without one. */
export async function readTokenHash(cookie: BrowserCookie): Promise<string | null> {
  const token = await readToken(cookie);
  return token ? hashToken(token) : null;
}

export async function keepToken(cookie: BrowserCookie, token: string): Promise<void> {
  (await cookies()).set(cookieName(cookie), token, { ...options, maxAge: seconds[cookie] });
  if (cookie === 'session')
    (await cookies()).set('signed-in', '1', { ...options, httpOnly: false, maxAge: seconds.session });
}

export async function forgetToken(cookie: BrowserCookie): Promise<void> {
  (await cookies()).set(cookieName(cookie), '', { ...options, maxAge: 0 });
  if (cookie === 'session')
    (await cookies()).set('signed-in', '', { ...options, httpOnly: false, maxAge: 0 });
}

const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure } as const;
