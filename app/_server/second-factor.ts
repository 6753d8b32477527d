import 'server-only';
import { logger } from '#app/_server/logger.ts';
import { open, sealedFor } from '#app/_server/secret-key.ts';
import { takeRecoveryCode, takeStep } from '#db/authenticators/mutations.ts';
import { getAuthenticator } from '#db/authenticators/queries.ts';
import { stepOfCode } from '#db/authenticators/rules/authenticator.ts';
import type { SecondFactorCode } from '#db/authenticators/validation.ts';
import type { Database } from '#db/client.ts';

/** Uses up a code of somebody's second factor. False when it is not right, or was used before. */
export async function takeSecondFactor(
  tx: Database,
  { userId, code, now }: { userId: number; code: SecondFactorCode; now: Date },
): Promise<boolean> {
  if ('recoveryCode' in code) return takeRecoveryCode(tx, { userId, code: code.recoveryCode, now });
  const authenticator = await getAuthenticator(tx, { userId, now });
  if (!authenticator) return false;
  const secret = open(authenticator.sealed, sealedFor.authenticator(userId));
  if (secret === null) {
    logger.error({ userId }, 'An authenticator was sealed with another secret key: see docs/operating.md');
    return false;
  }
  const step = stepOfCode(code.appCode, { secret, now });
  return step !== null && takeStep(tx, { userId, step });
}
