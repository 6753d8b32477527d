import 'server-only';
import { coarseNetwork } from '#app/_server/origin.ts';
import { siteOf } from '#app/_server/sign-in.ts';
import { type SecurityChange, securityMail } from '#components/emails/account-letters.ts';
import { recordAudit } from '#db/audit/mutations.ts';
import type { Database } from '#db/client.ts';
import { defaultLocale, isLocale } from '#db/core/locale.ts';
import { queueMail } from '#db/mail/mutations.ts';
import { getAccount } from '#db/users/queries.ts';

/** Writes down that somebody changed how they sign in, and tells them, in case it was not them. */
export async function noteSecurityChange(
  tx: Database,
  { userId, change, client, now }: { userId: number; change: SecurityChange; client: string; now: Date },
): Promise<void> {
  const network = coarseNetwork(client);
  await recordAudit(tx, {
    actor: { userId, network },
    action: `account.${change}`,
    subjectKind: 'user',
    subjectId: userId,
  });
  const account = await getAccount(tx, userId);
  if (!account) throw new Error('A session without an account.');
  const site = await siteOf(tx, isLocale(account.locale) ? account.locale : defaultLocale);
  await queueMail(tx, { ...securityMail({ ...site, change, network, now }), to: account.email, now });
}
