import 'server-only';
import { z } from 'zod';
import { database } from '#app/_server/database.ts';
import type { Database } from '#db/client.ts';
import { hashToken } from '#db/core/token.ts';
import { dropIntents, keepIntent } from '#db/intents/mutations.ts';
import { findIntent } from '#db/intents/queries.ts';
import type { Member } from '#db/users/policy.ts';

const kind = 'desk_form';
/** Not a secret and none that a browser could have: those are longer, and of other letters. */
const tokenOf = ({ userId }: Pick<Member, 'userId'>) => `desk-form:${userId}`;

/** What a form kept: each member has one, since nobody corrects two at once. */
export const longFormSchema = z.object({
  page: z.string().max(300),
  typed: z.record(z.string().max(40), z.string().max(1_500_000)),
});

/** Keeps what somebody typed into a form that was refused, where it is too long for a cookie. */
export async function keepLongForm(
  tx: Database,
  { member, kept, now }: { member: Member; kept: z.output<typeof longFormSchema>; now: Date },
): Promise<void> {
  await dropIntents(tx, hashToken(tokenOf(member)));
  await keepIntent(tx, { browserToken: tokenOf(member), intent: { kind, payload: kept }, now });
}

/** What was typed into the form of a page before it was refused; null where nothing is kept. */
export async function readLongForm(member: Member, page: string): Promise<Record<string, string> | null> {
  const browserToken = tokenOf(member);
  const found = longFormSchema.safeParse(
    await findIntent(database(), { browserToken, kind, now: new Date() }),
  );
  return found.success && found.data.page === page ? found.data.typed : null;
}
