import { and, eq, inArray, lt, ne, sql } from 'drizzle-orm';
import { type Actor, recordAudit } from '#db/audit/mutations.ts';
import type { Database } from '#db/client.ts';
import { ok, type Result, refused } from '#db/core/result.ts';
import { nextAttempt } from '#db/mail/rules/next-attempt.ts';
import { mailOutbox } from '#db/mail/tables.ts';

export type NewMail = {
  to: string;
  subject: string;
  text: string;
  html: string;
  headers?: Record<string, string>;
};

/** The channel on which the worker hears of new mail. */
export const MAIL_CHANNEL = 'mail_queued';

/** Puts a mail into the outbox. It exists, and the worker hears of it, when the transaction commits. */
export async function queueMail(tx: Database, { now, ...mail }: NewMail & { now: Date }): Promise<void> {
  const { to: recipient, ...rest } = mail;
  await tx.insert(mailOutbox).values({ ...rest, recipient, createdAt: now, nextAttemptAt: now });
  await tx.execute(sql`select pg_notify(${MAIL_CHANNEL}, '')`);
}

/** Longer than one attempt can take; afterwards another process may try. */
const LEASE_MINUTES = 10;

export type ClaimedMail = Required<NewMail> & { id: number; attempts: number; createdAt: Date };

/** Takes the mail that has waited longest, so that no other process sends it meanwhile. Null when none is due. */
export async function claimMail(db: Database, { now }: { now: Date }): Promise<ClaimedMail | null> {
  const due = sql`select id from ${mailOutbox} where status = 'queued' and next_attempt_at <= ${now.toISOString()}::timestamptz
    order by next_attempt_at, id limit 1 for update skip locked`;
  const [claimed] = await db
    .update(mailOutbox)
    .set({
      attempts: sql`${mailOutbox.attempts} + 1`,
      nextAttemptAt: new Date(now.getTime() + LEASE_MINUTES * 60_000),
    })
    .where(sql`${mailOutbox.id} = (${due})`)
    .returning({
      id: mailOutbox.id,
      to: mailOutbox.recipient,
      subject: mailOutbox.subject,
      text: mailOutbox.text,
      html: mailOutbox.html,
      headers: mailOutbox.headers,
      attempts: mailOutbox.attempts,
      createdAt: mailOutbox.createdAt,
    });
  return claimed ?? null;
}

/** The mail server has taken it. Its body goes: the personal links in it are now in the reader's hands alone. */
export async function recordDelivery(db: Database, { id, now }: { id: number; now: Date }): Promise<void> {
  await db
    .update(mailOutbox)
    .set({ status: 'sent', sentAt: now, text: '', html: '', headers: {}, lastError: '' })
    .where(and(eq(mailOutbox.id, id), eq(mailOutbox.status, 'queued')));
}

/** An attempt failed: it is tried again later, or never when the rule says so. */
export async function recordFailure(
  db: Database,
  { mail, now, permanent, reason }: { mail: ClaimedMail; now: Date; permanent: boolean; reason: string },
): Promise<void> {
  const again = permanent ? null : nextAttempt({ attempts: mail.attempts, createdAt: mail.createdAt, now });
  await db
    .update(mailOutbox)
    .set({
      lastError: reason.slice(0, 1000),
      ...(again ? { nextAttemptAt: again } : { status: 'failed' as const }),
    })
    .where(and(eq(mailOutbox.id, mail.id), eq(mailOutbox.status, 'queued')));
}

/** Without a mail server: what is queued waits for a person. Returns how many. */
export async function holdQueuedMail(db: Database): Promise<number> {
  const held = await db
    .update(mailOutbox)
    .set({ status: 'held' })
    .where(eq(mailOutbox.status, 'queued'))
    .returning({ id: mailOutbox.id });
  return held.length;
}

const DAY = 86_400_000;

/** Forgets delivered mail after 30 days, and what could not be delivered after 90. Returns how many. */
export async function purgeMail(db: Database, { now }: { now: Date }): Promise<number> {
  const gone = await Promise.all([
    db
      .delete(mailOutbox)
      .where(and(eq(mailOutbox.status, 'sent'), lt(mailOutbox.createdAt, new Date(now.getTime() - 30 * DAY))))
      .returning({ id: mailOutbox.id }),
    db
      .delete(mailOutbox)
      .where(
        and(
          inArray(mailOutbox.status, ['failed', 'held']),
          lt(mailOutbox.createdAt, new Date(now.getTime() - 90 * DAY)),
        ),
      )
      .returning({ id: mailOutbox.id }),
  ]);
  return gone.flat().length;
}

/** Writes down who reads the mail of somebody else, before they can. */
export async function openMail(
  tx: Database,
  { id, actor }: { id: number; actor: Actor },
): Promise<Result<void, 'mail_gone'>> {
  const [mail] = await tx
    .select({ id: mailOutbox.id })
    .from(mailOutbox)
    .where(and(eq(mailOutbox.id, id), ne(mailOutbox.text, '')));
  if (!mail) return refused('mail_gone');
  await recordAudit(tx, { actor, action: 'mail.opened', subjectKind: 'mail', subjectId: id });
  return ok(undefined);
}
