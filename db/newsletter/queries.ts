import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { hashToken } from '#db/core/token.ts';
import { newsletterSubscribers, newsletterTokens, type SubscriberStatus } from '#db/newsletter/tables.ts';

/** Whose link this is, and whether they are on the list. Null when the link is unknown or its sign-up was deleted. */
export async function getSubscriptionByToken(
  db: Database,
  token: string,
): Promise<{ email: string; status: SubscriberStatus } | null> {
  const [found] = await db
    .select({ email: newsletterSubscribers.email, status: newsletterSubscribers.status })
    .from(newsletterTokens)
    .innerJoin(newsletterSubscribers, eq(newsletterSubscribers.id, newsletterTokens.subscriberId))
    .where(eq(newsletterTokens.hash, hashToken(token)));
  return found ?? null;
}

/** Whether the newsletter goes to an address. */
export async function isSubscribed(db: Database, email: string): Promise<boolean> {
  const found = await db
    .select({ id: newsletterSubscribers.id })
    .from(newsletterSubscribers)
    .where(
      and(
        eq(sql`lower(${newsletterSubscribers.email})`, email.toLowerCase()),
        eq(newsletterSubscribers.status, 'confirmed'),
      ),
    );
  return found.length > 0;
}
