'use server';

import { z } from 'zod';
import { defineAction } from '#app/_server/define-action.ts';
import { coarseNetwork } from '#app/_server/origin.ts';
import { pageForm, textOf } from '#app/_server/page-form.ts';
import { siteOf } from '#app/_server/sign-in.ts';
import { signedIn } from '#app/_server/signed-in.ts';
import { accountAddress } from '#components/account/addresses.ts';
import { addressChangedMail, addressMail, leavingMail } from '#components/emails/account-letters.ts';
import { recordAudit } from '#db/audit/mutations.ts';
import { emailSchema } from '#db/core/email.ts';
import { localeSchema } from '#db/core/fields.ts';
import { ok, refused } from '#db/core/result.ts';
import { tokenSchema } from '#db/core/token.ts';
import { agreeToAddress, askForAddressChange } from '#db/credentials/mutations.ts';
import { queueMail } from '#db/mail/mutations.ts';
import { askForDeletion, keepAccount } from '#db/privacy/mutations.ts';
import { endSessions } from '#db/sessions/mutations.ts';
import { getAccount } from '#db/users/queries.ts';

/** Each of these writes mails. */
const limit = { times: 20, seconds: 3600 };
const nothing = () => [];

const changeAddress = defineAction({
  input: z.object({ email: emailSchema }),
  allow: 'account.change_address',
  limit,
  // Each writes to an address that somebody merely names, from however many accounts and networks.
  tries: [
    { limit: { times: 6, seconds: 3600 }, of: ({ viewer }) => `account ${signedIn(viewer).userId}` },
    { limit: { times: 6, seconds: 3600 }, of: ({ input }) => `address ${input.email.toLowerCase()}` },
  ],
  async run({ tx, input: { email }, viewer, now }) {
    const { userId } = signedIn(viewer);
    const account = await getAccount(tx, userId);
    if (!account || account.email.toLowerCase() === email.toLowerCase()) return refused('address_same');
    const { oldLink, newLink } = await askForAddressChange(tx, {
      userId,
      from: account.email,
      to: email,
      now,
    });
    const site = await siteOf(tx, localeSchema.parse(account.locale));
    const about = { ...site, to: email };
    await queueMail(tx, {
      ...addressMail({ ...about, end: 'old', linkToken: oldLink }),
      to: account.email,
      now,
    });
    await queueMail(tx, { ...addressMail({ ...about, end: 'new', linkToken: newLink }), to: email, now });
    return ok(undefined);
  },
  touches: nothing,
});

const confirmAddress = defineAction({
  input: z.object({ token: tokenSchema }),
  allow: 'account.confirm_address',
  limit,
  async run({ tx, input: { token }, client, now }) {
    const agreed = await agreeToAddress(tx, { linkToken: token, now });
    if (!agreed.ok) return agreed;
    const { userId, from, to, changed } = agreed.value;
    if (!changed) return ok<{ changed: boolean }>({ changed });
    await endSessions(tx, { userId });
    await recordAudit(tx, {
      actor: { userId, network: coarseNetwork(client) },
      action: 'account.address_changed',
      subjectKind: 'user',
      subjectId: userId,
    });
    const account = await getAccount(tx, userId);
    const site = await siteOf(tx, localeSchema.parse(account?.locale));
    await queueMail(tx, { ...addressChangedMail({ ...site, from, to }), to: from, now });
    return ok<{ changed: boolean }>({ changed });
  },
  touches: nothing,
});

const askToLeave = defineAction({
  input: z.object({}),
  allow: 'account.leave',
  limit,
  async run({ tx, viewer, client, now }) {
    const { userId, sessionId } = signedIn(viewer);
    const asked = await askForDeletion(tx, { userId, network: coarseNetwork(client), now });
    if (!asked.ok) return asked;
    const { email, locale, deleteAt } = asked.value;
    await endSessions(tx, { userId, except: sessionId });
    const site = await siteOf(tx, localeSchema.parse(locale));
    await queueMail(tx, { ...leavingMail({ ...site, deleteAt }), to: email, now });
    return ok(undefined);
  },
  touches: nothing,
});

const stay = defineAction({
  input: z.object({}),
  allow: 'account.stay',
  limit,
  async run({ tx, viewer, client }) {
    await keepAccount(tx, { userId: signedIn(viewer).userId, network: coarseNetwork(client) });
    return ok(undefined);
  },
  touches: nothing,
});

export const changeAddressForm = pageForm(changeAddress, {
  name: 'address',
  page: accountAddress.overview,
  keep: ['email'],
  done: (_, locale) => `${accountAddress.overview(locale)}?done=address_asked`,
});

/** The button behind the link in either mail. */
export const confirmAddressForm = pageForm(confirmAddress, {
  page: (locale, form) => accountAddress.confirmAddress(locale, textOf(form, 'token').slice(0, 64)),
  done: ({ changed }, locale) =>
    `${accountAddress.confirmAddress(locale)}?done=${changed ? 'changed' : 'waiting'}`,
});

export const leaveForm = pageForm(askToLeave, {
  page: accountAddress.data,
  done: (_, locale) => accountAddress.data(locale),
});

export const stayForm = pageForm(stay, {
  page: accountAddress.data,
  done: (_, locale) => `${accountAddress.data(locale)}?done=kept`,
});
