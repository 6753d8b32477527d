import 'server-only';
import { readToken } from '#app/_server/browser-cookies.ts';
import type { Database } from '#db/client.ts';
import { hashToken } from '#db/core/token.ts';
import { isKnownDevice } from '#db/credentials/queries.ts';

/**
 * Under which name tries at an account count: those from a browser that it was used in apart from all others, so that
 * who guesses from elsewhere does not lock its owner out.
 */
export async function triedAccount(db: Database, email: string): Promise<string> {
  const deviceToken = await readToken('device');
  const known = deviceToken && (await isKnownDevice(db, { email, deviceToken }));
  return `${email.toLowerCase()} ${known ? hashToken(deviceToken) : ''}`;
}
