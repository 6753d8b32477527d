'use server';

import { z } from 'zod';
import { defineAction } from '#app/_server/define-action.ts';
import { letterSite } from '#app/_server/letter-site.ts';
import { pageForm, textOf } from '#app/_server/page-form.ts';
import { signedIn } from '#app/_server/signed-in.ts';
import { accountAddress } from '#components/account/addresses.ts';
import { addressChangedMail, addressMail } from '#components/emails/account-letters.ts';
import { recordOwn } from '#db/audit/mutations.ts';
import { emailSchema } from '#db/core/email.ts';
import { ok, refused } from '#db/core/result.ts';
import { tokenSchema } from '#db/core/token.ts';
import { agreeToAddress, askForAddressChange } from '#db/credentials/mutations.ts';
import { queueMail } from '#db/mail/mutations.ts';
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
    const site = await letterSite(tx, account.locale);
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
  async run({ tx, input: { token }, network, now }) {
    const agreed = await agreeToAddress(tx, { linkToken: token, now });
    if (!agreed.ok) return agreed;
    const { userId, locale, from, to, changed } = agreed.value;
    if (!changed) return ok<{ changed: boolean }>({ changed });
    await endSessions(tx, { userId });
    await recordOwn(tx, {
      actor: { userId, network },
      action: 'account.address_changed',
    });
    const site = await letterSite(tx, locale);
    await queueMail(tx, { ...addressChangedMail({ ...site, from, to }), to: from, now });
    return ok<{ changed: boolean }>({ changed });
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
