import type { AccountRole } from '#db/users/validation.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How long a session lasts unused, and at most: NIST SP 800-63B asks for both, and for less where more can be done. */
const limits = {
  reader: { idle: 60 * DAY, absolute: 365 * DAY },
  staff: { idle: 7 * DAY, absolute: 30 * DAY },
};

/** The longest that any session can last, in milliseconds. */
export const longestSession = limits.reader.absolute;
/** The longest that any session can lie unused, in milliseconds. */
export const longestIdle = limits.reader.idle;

export function isSessionOver(
  session: { role: AccountRole; createdAt: Date; lastUsedAt: Date },
  now: Date,
): boolean {
  const { idle, absolute } = session.role === 'reader' ? limits.reader : limits.staff;
  return (
    now.getTime() - session.lastUsedAt.getTime() > idle ||
    now.getTime() - session.createdAt.getTime() > absolute
  );
}

/** So long after signing in nobody is asked who they are once more. */
const FRESH = HOUR / 4;

export const isFreshSignIn = (signedInAt: Date, now: Date): boolean =>
  now.getTime() - signedInAt.getTime() < FRESH;
