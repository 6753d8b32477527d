import 'server-only';
import { database } from '#app/_server/database.ts';
import { tokenSchema } from '#db/core/token.ts';
import { getSubscriptionByToken } from '#db/newsletter/queries.ts';

/** Whose link this is. Never cached: it is one person's, and may have changed a moment ago. */
export async function loadSubscription(token: unknown) {
  const parsed = tokenSchema.safeParse(token);
  return parsed.success ? getSubscriptionByToken(database(), parsed.data) : null;
}
