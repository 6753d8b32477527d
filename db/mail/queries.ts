import { and, desc, eq, lt, sql } from 'drizzle-orm';
import { auditLog } from '#db/audit/tables.ts';
import type { Database } from '#db/client.ts';
import { mailOutbox } from '#db/mail/tables.ts';
import type { MailFilter, MailStatus } from '#db/mail/validation.ts';

/** A mail without what it says. */
export type MailRow = {
  id: number;
  recipient: string;
  /** With dots in place of long numbers: sign-in codes stand in subjects too. */
  subject: string;
  status: MailStatus;
  createdAt: Date;
};

const mailRow = {
  id: mailOutbox.id,
  recipient: mailOutbox.recipient,
  subject: sql<string>`regexp_replace(${mailOutbox.subject}, '[0-9]{5,}', '••••••', 'g')`,
  status: mailOutbox.status,
  createdAt: mailOutbox.createdAt,
};

export const MAILS_PER_PAGE = 50;

/** The outbox, newest first. */
export async function listMail(
  db: Database,
  { status, before, limit }: MailFilter & { limit: number },
): Promise<MailRow[]> {
  return db
    .select(mailRow)
    .from(mailOutbox)
    .where(
      and(status ? eq(mailOutbox.status, status) : undefined, before ? lt(mailOutbox.id, before) : undefined),
    )
    .orderBy(desc(mailOutbox.id))
    .limit(limit);
}

export type MailView = MailRow & {
  attempts: number;
  lastError: string;
  sentAt: Date | null;
  /** Delivered mail keeps none. */
  hasText: boolean;
};

export async function getMail(db: Database, id: number): Promise<MailView | null> {
  const [row] = await db
    .select({
      ...mailRow,
      attempts: mailOutbox.attempts,
      lastError: mailOutbox.lastError,
      sentAt: mailOutbox.sentAt,
      hasText: sql<boolean>`${mailOutbox.text} <> ''`,
    })
    .from(mailOutbox)
    .where(eq(mailOutbox.id, id));
  return row ?? null;
}

const OPEN_MINUTES = 10;

/** What a mail says, for whoever the audit log names as having opened it a moment ago: there is no other way to it. */
export async function getOpenedMail(
  db: Database,
  { id, userId, now }: { id: number; userId: number; now: Date },
): Promise<{ subject: string; text: string } | null> {
  const since = new Date(now.getTime() - OPEN_MINUTES * 60_000).toISOString();
  const opened = sql`exists (select from ${auditLog} where ${auditLog.subjectKind} = 'mail' and ${auditLog.subjectId} = ${mailOutbox.id}
    and ${auditLog.action} = 'mail.opened' and ${auditLog.userId} = ${userId} and ${auditLog.at} > ${since}::timestamptz)`;
  const [row] = await db
    .select({ subject: mailOutbox.subject, text: mailOutbox.text })
    .from(mailOutbox)
    .where(and(eq(mailOutbox.id, id), opened));
  return row ?? null;
}
