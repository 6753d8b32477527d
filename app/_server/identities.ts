import 'server-only';
import { serviceName } from '#app/_server/providers.ts';
import { identityMail, type LetterSite } from '#components/emails/account-letters.ts';
import { recordOwn } from '#db/audit/mutations.ts';
import type { Database } from '#db/client.ts';
import { ok, type Result, refused } from '#db/core/result.ts';
import { tieIdentity } from '#db/identities/mutations.ts';
import type { Identity } from '#db/identities/validation.ts';
import { queueMail } from '#db/mail/mutations.ts';

type Owner = { userId: number; email: string; network: string; site: LetterSite };

/** Lets an account elsewhere sign in here from now on, and tells the owner. */
export async function tie(
  tx: Database,
  { identity, owner, now }: { identity: Identity; owner: Owner; now: Date },
): Promise<Result<undefined, 'identity_taken'>> {
  const { userId, email, network, site } = owner;
  const tied = await tieIdentity(tx, { identity, userId, now });
  if (tied === 'taken') return refused('identity_taken');
  if (tied === 'known') return ok(undefined);
  await recordOwn(tx, {
    actor: { userId, network },
    action: 'account.identity_tied',
    detail: { issuer: identity.issuer },
  });
  const letter = identityMail({ ...site, service: serviceName(identity.issuer), now });
  await queueMail(tx, { ...letter, to: email, now });
  return ok(undefined);
}
