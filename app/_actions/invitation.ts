'use server';

import { z } from 'zod';
import { defineAction } from '#app/_server/define-action.ts';
import { pageForm, textOf } from '#app/_server/page-form.ts';
import { afterEntry, type Entry, enter } from '#app/_server/sign-in.ts';
import { accountAddress } from '#components/account/addresses.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import type { Database } from '#db/client.ts';
import { listDiscussedBy } from '#db/comments/queries.ts';
import { localeSchema } from '#db/core/fields.ts';
import { ok, type Result, refused } from '#db/core/result.ts';
import { touched } from '#db/core/tags.ts';
import { tokenSchema } from '#db/core/token.ts';
import { type Proof, takeLink } from '#db/credentials/mutations.ts';
import { acceptInvitation } from '#db/invitations/mutations.ts';
import { ensureAccount } from '#db/users/mutations.ts';

/** Lets in whoever was invited, with the role that they were invited to. */
async function enterInvited(
  tx: Database,
  { proof: { email, detail }, network, now }: { proof: Proof; network: string; now: Date },
): Promise<Result<Entry & { articleIds: number[] }, 'suspended'>> {
  const locale = localeSchema.parse(detail.locale);
  const account = await ensureAccount(tx, { email, locale, network, now });
  if (account.isSuspended) return refused('suspended');
  const { role: offered, invitedBy } = detail;
  await acceptInvitation(tx, { userId: account.id, offered, invitedBy, network });
  const next = deskAddress.home(locale);
  const proven = { userId: account.id, isNew: account.isNew, next, intentHash: null, secondFactor: false };
  // Their role stands beside what they wrote before.
  const articleIds = await listDiscussedBy(tx, account.id);
  return ok({ ...(await enter(tx, { proven, network, now })), articleIds });
}

const accept = defineAction({
  input: z.object({ token: tokenSchema }),
  allow: 'sign_in.invitation',
  limit: { times: 60, seconds: 600 },
  async run({ tx, input: { token }, network, now }) {
    const used = await takeLink(tx, { purpose: 'invitation', linkToken: token, now });
    return used.ok ? enterInvited(tx, { proof: used.value, network, now }) : used;
  },
  touches: ({ articleIds }) => articleIds.flatMap(touched.commentsChanged),
});

/** The button behind the link of an invitation. */
export const acceptInvitationForm = pageForm(accept, {
  page: (locale, form) => accountAddress.invitation(locale, textOf(form, 'token').slice(0, 64)),
  done: afterEntry,
});
