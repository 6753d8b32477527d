import 'server-only';
import { z } from 'zod';
import { tie } from '#app/_server/identities.ts';
import { keepRefused, postComment } from '#app/_server/post-comment.ts';
import type { LetterSite } from '#components/emails/account-letters.ts';
import type { Database } from '#db/client.ts';
import type { OutsideAnswer } from '#db/comments/judgement.ts';
import { writtenSchema } from '#db/comments/validation.ts';
import type { Locale } from '#db/core/locale.ts';
import { touched } from '#db/core/tags.ts';
import { recordStale } from '#db/freshness/mutations.ts';
import { identitySchema } from '#db/identities/validation.ts';
import { takeIntents } from '#db/intents/mutations.ts';
import { subscribeMember } from '#db/newsletter/mutations.ts';
import { env } from '#env.ts';

/** Who has signed in, and what their intents may need to know. */
export type Arrival = {
  userId: number;
  email: string;
  locale: Locale;
  network: string;
  /** For letters to them. */
  site: LetterSite;
  now: Date;
};

type Handler = (tx: Database, arrival: Arrival, payload: unknown) => Promise<void>;

/** What can be begun before signing in and is done afterwards. */
const handlers: Record<string, Handler> = {
  newsletter: async (tx, { email, locale, network, now }, payload) => {
    const { consentText } = z.object({ consentText: z.string() }).parse(payload);
    await subscribeMember(tx, { email, locale, consentText, network, now });
  },
  comment: async (tx, { userId, now }, payload) => {
    const written = writtenSchema.parse(payload);
    // Nobody waits for a checker while signing in: what needs one is held.
    const outside: OutsideAnswer = env.COMMENT_CHECK_URL ? { state: 'silent' } : { state: 'off' };
    const posted = await postComment(tx, { userId, written, outside, now });
    if (!posted.ok) {
      const code = posted.code === 'comment_parent_gone' ? 'comment_article_closed' : posted.code;
      return keepRefused(tx, { userId, written, code, now });
    }
    // The commit tells every process, this one too.
    if (posted.value.isPublicChange) await recordStale(tx, touched.commentsChanged(posted.value.articleId));
  },
  identity: async (tx, { now, ...owner }, payload) => {
    const { identity, email } = z.object({ identity: identitySchema, email: z.string() }).parse(payload);
    // Somebody else may have signed in in this browser since.
    if (email.toLowerCase() === owner.email.toLowerCase()) await tie(tx, { identity, owner, now });
  },
};

/** Does what was begun in the browser that this sign-in started in; once, since it is taken in the same transaction. */
export async function doIntents(
  tx: Database,
  { tokenHash, arrival }: { tokenHash: string; arrival: Arrival },
): Promise<void> {
  for (const { kind, payload } of await takeIntents(tx, { tokenHash, now: arrival.now }))
    await handlers[kind]?.(tx, arrival, payload);
}
