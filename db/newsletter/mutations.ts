import { and, eq, lt, ne, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import type { Locale } from '#db/core/locale.ts';
import { ok, type Result, refused } from '#db/core/result.ts';
import { hashToken, newToken } from '#db/core/token.ts';
import { answerSignUp } from '#db/newsletter/rules/sign-up.ts';
import { newsletterSubscribers, newsletterTokens } from '#db/newsletter/tables.ts';

export type SignUp = {
  /** As `parseEmail` returns it. */
  email: string;
  locale: Locale;
  consentText: string;
  /** Coarse; see `coarseNetwork`. */
  network: string;
  now: Date;
};

/** The mail that a sign-up calls for, with the token for its links. */
export type SignUpMail = { kind: 'invitation' | 'reminder'; to: string; token: string };

/** Notes that somebody wants the newsletter. Returns the mail to send, or null when there is to be none. */
export async function signUp(
  tx: Database,
  { email, locale, consentText, network, now }: SignUp,
): Promise<SignUpMail | null> {
  const consent = { consentText, consentAt: now, consentNetwork: network };
  // The no-op update locks a known address: two sign-ups at once must not both send a mail.
  const [row] = await tx.execute<{ id: string; added: boolean }>(sql`
    insert into ${newsletterSubscribers} (email, locale, consent_text, consent_at, consent_network, created_at)
    values (${email}, ${locale}, ${consentText}, ${now.toISOString()}, ${network}, ${now.toISOString()})
    on conflict (lower(email)) do update set email = ${newsletterSubscribers}.email
    returning id, xmax = 0 as added`);
  if (!row) throw new Error('The sign-up was not stored.');
  const id = Number(row.id);
  const [known] = await tx
    .select({
      email: newsletterSubscribers.email,
      status: newsletterSubscribers.status,
      mailedAt: newsletterSubscribers.mailedAt,
      mails: newsletterSubscribers.mails,
    })
    .from(newsletterSubscribers)
    .where(eq(newsletterSubscribers.id, id));
  if (!known) throw new Error('The sign-up was not stored.');
  const kind = answerSignUp(row.added ? null : known, now);
  if (!kind) return null;
  const mails = known.status === 'pending' ? known.mails + 1 : 1;
  await tx
    .update(newsletterSubscribers)
    .set({
      mailedAt: now,
      ...(kind === 'invitation' && {
        status: 'pending' as const,
        locale,
        ...consent,
        mails,
        confirmedAt: null,
        leftAt: null,
      }),
    })
    .where(eq(newsletterSubscribers.id, id));
  return { kind, to: known.email, token: await addToken(tx, id, now) };
}

/** Puts somebody on the list whose address is proven already, such as a member's. */
export async function subscribeMember(
  tx: Database,
  { email, locale, consentText, network, now }: SignUp,
): Promise<void> {
  const consent = { consentText, consentAt: now, consentNetwork: network };
  const confirmed = { status: 'confirmed' as const, locale, ...consent, confirmedAt: now, leftAt: null };
  const added = await tx
    .insert(newsletterSubscribers)
    .values({ email, createdAt: now, ...confirmed })
    .onConflictDoNothing()
    .returning({ id: newsletterSubscribers.id });
  if (added.length) return;
  const sameAddress = eq(sql`lower(${newsletterSubscribers.email})`, email.toLowerCase());
  await tx
    .update(newsletterSubscribers)
    .set(confirmed)
    .where(and(sameAddress, ne(newsletterSubscribers.status, 'confirmed')));
}

/** Takes a member off the list again. */
export async function unsubscribeMember(
  tx: Database,
  { email, now }: { email: string; now: Date },
): Promise<void> {
  const sameAddress = eq(sql`lower(${newsletterSubscribers.email})`, email.toLowerCase());
  await tx
    .update(newsletterSubscribers)
    .set({ status: 'left', leftAt: now })
    .where(and(sameAddress, ne(newsletterSubscribers.status, 'left')));
}

/** Makes a token for the links of one mail. Only its hash is stored. */
async function addToken(tx: Database, subscriberId: number, now: Date): Promise<string> {
  const token = newToken();
  await tx.insert(newsletterTokens).values({ hash: hashToken(token), subscriberId, createdAt: now });
  return token;
}

const holder = (token: string) =>
  sql`${newsletterSubscribers.id} = (select ${newsletterTokens.subscriberId} from ${newsletterTokens} where ${newsletterTokens.hash} = ${hashToken(token)})`;

/** Confirms a sign-up. Pressing the button twice is no error; who has left since must sign up again. */
export async function confirmSubscription(
  tx: Database,
  { token, now }: { token: string; now: Date },
): Promise<Result<void, 'unknown_link' | 'has_left'>> {
  const confirmed = await tx
    .update(newsletterSubscribers)
    .set({ status: 'confirmed', confirmedAt: now })
    .where(and(holder(token), eq(newsletterSubscribers.status, 'pending')))
    .returning({ id: newsletterSubscribers.id });
  if (confirmed.length) return ok(undefined);
  const [subscriber] = await tx
    .select({ status: newsletterSubscribers.status })
    .from(newsletterSubscribers)
    .where(holder(token));
  if (!subscriber) return refused('unknown_link');
  return subscriber.status === 'left' ? refused('has_left') : ok(undefined);
}

/** Ends a subscription, or a sign-up that was never confirmed. Leaving twice is no error. */
export async function leaveNewsletter(
  tx: Database,
  { token, now }: { token: string; now: Date },
): Promise<Result<void, 'unknown_link'>> {
  const left = await tx
    .update(newsletterSubscribers)
    .set({ status: 'left', leftAt: now })
    .where(and(holder(token), ne(newsletterSubscribers.status, 'left')))
    .returning({ id: newsletterSubscribers.id });
  if (left.length) return ok(undefined);
  const [subscriber] = await tx
    .select({ id: newsletterSubscribers.id })
    .from(newsletterSubscribers)
    .where(holder(token));
  return subscriber ? ok(undefined) : refused('unknown_link');
}

/** How long a sign-up waits for its confirmation. */
const PENDING_DAYS = 7;

/** Forgets the addresses that nobody confirmed. Returns how many. */
export async function purgePendingSubscribers(tx: Database, { now }: { now: Date }): Promise<number> {
  const gone = await tx
    .delete(newsletterSubscribers)
    .where(
      and(
        eq(newsletterSubscribers.status, 'pending'),
        lt(newsletterSubscribers.consentAt, new Date(now.getTime() - PENDING_DAYS * 86_400_000)),
      ),
    )
    .returning({ id: newsletterSubscribers.id });
  return gone.length;
}
