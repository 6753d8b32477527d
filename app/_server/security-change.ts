import 'server-only';
import { letterSite } from '#app/_server/letter-site.ts';
import { type SecurityChange, securityMail } from '#components/emails/account-letters.ts';
import { recordOwn } from '#db/audit/mutations.ts';
import type { Database } from '#db/client.ts';
import { queueMail } from '#db/mail/mutations.ts';
import { getAccount } from '#db/users/queries.ts';

/** Writes down that somebody changed how they sign in, and tells them, in case it was not them. */
export async function noteSecurityChange(
  tx: Database,
  { userId, change, network, now }: { userId: number; change: SecurityChange; network: string; now: Date },
): Promise<void> {
  await recordOwn(tx, {
    actor: { userId, network },
    action: `account.${change}`,
  });
  const account = await getAccount(tx, userId);
  if (!account) throw new Error('A session without an account.');
  const site = await letterSite(tx, account.locale);
  await queueMail(tx, { ...securityMail({ ...site, change, network, now }), to: account.email, now });
}
