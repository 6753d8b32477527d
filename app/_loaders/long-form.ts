import 'server-only';
import { database } from '#app/_server/database.ts';
import { longFormKind, longFormSchema, longFormToken } from '#app/_server/long-form.ts';
import { findIntent } from '#db/intents/queries.ts';
import type { Member } from '#db/users/policy.ts';

/** What was typed into the form of a page before it was refused; null where nothing is kept. */
export async function loadLongForm(member: Member, page: string): Promise<Record<string, string> | null> {
  const found = longFormSchema.safeParse(
    await findIntent(database(), {
      browserToken: longFormToken(member.userId),
      kind: longFormKind,
      now: new Date(),
    }),
  );
  return found.success && found.data.page === page ? found.data.typed : null;
}
