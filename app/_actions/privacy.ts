'use server';

import { z } from 'zod';
import { defineAction } from '#app/_server/define-action.ts';
import { letterSite } from '#app/_server/letter-site.ts';
import { pageForm } from '#app/_server/page-form.ts';
import { signedIn } from '#app/_server/signed-in.ts';
import { accountAddress } from '#components/account/addresses.ts';
import { leavingMail } from '#components/emails/account-letters.ts';
import { ok } from '#db/core/result.ts';
import { queueMail } from '#db/mail/mutations.ts';
import { askForDeletion, keepAccount } from '#db/privacy/mutations.ts';
import { endSessions } from '#db/sessions/mutations.ts';

/** Each of these writes mails. */
const limit = { times: 20, seconds: 3600 };
const nothing = () => [];

const askToLeave = defineAction({
  input: z.object({}),
  allow: 'account.leave',
  limit,
  async run({ tx, viewer, network, now }) {
    const { userId, sessionId } = signedIn(viewer);
    const asked = await askForDeletion(tx, { userId, network, now });
    if (!asked.ok) return asked;
    const { email, locale, deleteAt } = asked.value;
    await endSessions(tx, { userId, except: sessionId });
    const site = await letterSite(tx, locale);
    await queueMail(tx, { ...leavingMail({ ...site, deleteAt }), to: email, now });
    return ok(undefined);
  },
  touches: nothing,
});

const stay = defineAction({
  input: z.object({}),
  allow: 'account.stay',
  limit,
  async run({ tx, viewer, network }) {
    await keepAccount(tx, { userId: signedIn(viewer).userId, network });
    return ok(undefined);
  },
  touches: nothing,
});

export const leaveForm = pageForm(askToLeave, {
  page: accountAddress.data,
  done: (_, locale) => accountAddress.data(locale),
});

export const stayForm = pageForm(stay, {
  page: accountAddress.data,
  done: (_, locale) => `${accountAddress.data(locale)}?done=kept`,
});
