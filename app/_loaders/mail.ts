import 'server-only';
import { database } from '#app/_server/database.ts';
import { demand } from '#app/_server/gate.ts';
import {
  getMail,
  getOpenedMail,
  listMail,
  MAILS_PER_PAGE,
  type MailRow,
  type MailView,
} from '#db/mail/queries.ts';
import type { MailFilter } from '#db/mail/validation.ts';
import type { Member } from '#db/users/policy.ts';

/** A page of the outbox; `older` is the number to go on before, null on the last page. */
export async function loadOutbox(
  member: Member,
  filter: MailFilter,
): Promise<{ mails: MailRow[]; older: number | null }> {
  demand(member, 'mail.see');
  const found = await listMail(database(), { ...filter, limit: MAILS_PER_PAGE + 1 });
  const mails = found.slice(0, MAILS_PER_PAGE);
  return { mails, older: found.length > mails.length ? (mails.at(-1)?.id ?? null) : null };
}

/** A mail, and what it says if this member has it written down that they read it; null for none. */
export async function loadMail(
  member: Member,
  id: number,
): Promise<{ mail: MailView; opened: { subject: string; text: string } | null } | null> {
  demand(member, 'mail.see');
  const db = database();
  const [mail, opened] = await Promise.all([
    getMail(db, id),
    getOpenedMail(db, { id, userId: member.userId, now: new Date() }),
  ]);
  return mail && { mail, opened };
}
