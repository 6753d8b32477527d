import { generateSecret, generateURI, verifySync } from 'otplib';

/** What an authenticator app and the site share: 160 random bits in base32. */
export const newAuthenticatorSecret = (): string => generateSecret();

/** How long a code is shown, and how far a clock may be off either way. */
const PERIOD_SECONDS = 30;

/** The 30-second step that a code of six digits belongs to (RFC 6238), if it is of now or one beside it. */
export function stepOfCode(code: string, { secret, now }: { secret: string; now: Date }): number | null {
  const epoch = Math.floor(now.getTime() / 1000);
  const result = verifySync({ secret, token: code, epoch, epochTolerance: PERIOD_SECONDS });
  return result.valid && 'timeStep' in result ? result.timeStep : null;
}

/** What the square of dots says: an app makes an entry of it. */
export const authenticatorUri = (entry: { issuer: string; label: string; secret: string }): string =>
  generateURI(entry);
