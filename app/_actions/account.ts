'use server';

import { z } from 'zod';
import { defineAction } from '#app/_server/define-action.ts';
import { letterSite } from '#app/_server/letter-site.ts';
import { pageForm, textOf } from '#app/_server/page-form.ts';
import { signedIn } from '#app/_server/signed-in.ts';
import { accountAddress } from '#components/account/addresses.ts';
import { translator } from '#components/messages/translator.ts';
import { renameAuthor } from '#db/comments/mutations.ts';
import { replyNotices } from '#db/comments/validation.ts';
import { idSchema, localeSchema, nextSchema, tickedSchema } from '#db/core/fields.ts';
import { ok, refused } from '#db/core/result.ts';
import { touched } from '#db/core/tags.ts';
import { subscribeMember, unsubscribeMember } from '#db/newsletter/mutations.ts';
import { isSubscribed } from '#db/newsletter/queries.ts';
import { endSession, endSessions } from '#db/sessions/mutations.ts';
import { saveProfile } from '#db/users/mutations.ts';
import { getAccount } from '#db/users/queries.ts';
import { nameSchema } from '#db/users/validation.ts';

const limit = { times: 60, seconds: 600 };
const nothing = () => [];

const introduce = defineAction({
  input: z.object({ name: nameSchema }),
  allow: 'account.introduce',
  limit,
  async run({ tx, input: { name }, viewer }) {
    const { userId } = signedIn(viewer);
    await saveProfile(tx, { userId, profile: { displayName: name } });
    return ok(await renameAuthor(tx, { userId, name }));
  },
  touches: (articleIds) => articleIds.flatMap(touched.commentsChanged),
});

const saveOwnProfile = defineAction({
  input: z.object({
    name: nameSchema,
    mailLocale: localeSchema,
    locale: localeSchema,
    replyNotices: z.enum(replyNotices).default('immediately'),
    newsletter: tickedSchema,
  }),
  allow: 'account.save_profile',
  limit,
  async run({ tx, input, viewer, network, now }) {
    const { userId } = signedIn(viewer);
    const profile = {
      displayName: input.name,
      locale: input.mailLocale,
      replyNotices: input.replyNotices,
    };
    await saveProfile(tx, { userId, profile });
    const articleIds = await renameAuthor(tx, { userId, name: input.name });
    const account = await getAccount(tx, userId);
    if (!account) throw new Error('A session without an account.');
    const { email } = account;
    const wishes = input.newsletter === 'on';
    if (wishes === (await isSubscribed(tx, email))) return ok(articleIds);
    if (!wishes) await unsubscribeMember(tx, { email, now });
    else {
      const { siteName } = await letterSite(tx, input.locale);
      const consentText = translator(input.locale)('account.signIn.newsletter', { name: siteName });
      await subscribeMember(tx, { email, locale: input.mailLocale, consentText, network, now });
    }
    return ok(articleIds);
  },
  touches: (articleIds) => articleIds.flatMap(touched.commentsChanged),
});

const endOne = defineAction({
  input: z.object({ id: idSchema }),
  allow: 'account.end_session',
  limit,
  async run({ tx, input: { id }, scope }) {
    const ended = await endSession(tx, { id, scope });
    return ended === null ? refused('session_gone') : ok(undefined);
  },
  touches: nothing,
});

const endOthers = defineAction({
  input: z.object({}),
  allow: 'account.end_other_sessions',
  limit,
  async run({ tx, viewer }) {
    const { userId, sessionId } = signedIn(viewer);
    return ok(await endSessions(tx, { userId, except: sessionId }));
  },
  touches: nothing,
});

/** The name of a new account. */
export const giveName = pageForm(introduce, {
  page: (locale, form) => accountAddress.welcome(locale, nextSchema.parse(textOf(form, 'next'))),
  keep: ['name'],
  done: (_, locale, form) => nextSchema.parse(textOf(form, 'next')) || accountAddress.overview(locale),
});

export const saveProfileForm = pageForm(saveOwnProfile, {
  name: 'profile',
  page: accountAddress.overview,
  keep: ['name'],
  done: (_, locale) => `${accountAddress.overview(locale)}?done=saved`,
});

export const endSessionForm = pageForm(endOne, {
  name: 'sessions',
  page: accountAddress.security,
  done: (_, locale) => `${accountAddress.security(locale)}?done=ended`,
});

export const endOtherSessionsForm = pageForm(endOthers, {
  name: 'sessions',
  page: accountAddress.security,
  done: (_, locale) => `${accountAddress.security(locale)}?done=others_ended`,
});
