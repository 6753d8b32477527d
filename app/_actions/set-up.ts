'use server';

import { defineAction } from '#app/_server/define-action.ts';
import { pageForm, textOf } from '#app/_server/page-form.ts';
import { afterEntry, type Entry, enter } from '#app/_server/sign-in.ts';
import { accountAddress } from '#components/account/addresses.ts';
import { address } from '#components/layout/addresses.ts';
import { emailSchema } from '#db/core/email.ts';
import { localeSchema } from '#db/core/fields.ts';
import { ok, type Result, refused } from '#db/core/result.ts';
import { touched } from '#db/core/tags.ts';
import { tokenSchema } from '#db/core/token.ts';
import { setPassword, takeLink } from '#db/credentials/mutations.ts';
import { type PasswordProblem, problemOfPassword } from '#db/credentials/rules/new-password.ts';
import { hashPassword } from '#db/credentials/rules/password.ts';
import { newPasswordSchema } from '#db/credentials/validation.ts';
import { saveSiteSettings } from '#db/settings/mutations.ts';
import { newSiteSchema, newSiteSettings } from '#db/settings/validation.ts';
import { becomeFirstAdministrator, ensureAccount, saveProfile } from '#db/users/mutations.ts';
import { nameSchema } from '#db/users/validation.ts';

const setUp = defineAction({
  input: newSiteSchema.extend({
    token: tokenSchema,
    locale: localeSchema,
    name: nameSchema,
    email: emailSchema,
    password: newPasswordSchema,
  }),
  allow: 'site.set_up',
  limit: { times: 60, seconds: 600 },
  async run({ tx, input, network, now }): Promise<Result<Entry, 'set_up_already' | PasswordProblem>> {
    const siteNames = [input.siteName, input.siteNameKm].filter(Boolean);
    const problem = await problemOfPassword(input.password, { email: input.email, siteNames });
    if (problem) return refused(problem);
    const used = await takeLink(tx, { purpose: 'set_up', linkToken: input.token, now });
    if (!used.ok) return refused('set_up_already');
    const { id: userId } = await ensureAccount(tx, {
      email: input.email,
      locale: input.locale,
      network,
      now,
    });
    const first = await becomeFirstAdministrator(tx, { userId, network });
    if (!first.ok) return first;
    await saveProfile(tx, { userId, profile: { displayName: input.name } });
    await setPassword(tx, { userId, hash: await hashPassword(input.password), now });
    await saveSiteSettings(tx, newSiteSettings(input));
    const proven = {
      userId,
      isNew: false,
      next: address.home(input.locale),
      intentHash: null,
      secondFactor: false,
    };
    return ok(await enter(tx, { proven, network, now }));
  },
  touches: () => touched.siteChanged(),
});

/** The form of a new newsroom. */
export const setUpForm = pageForm(setUp, {
  page: (locale, form) => accountAddress.setUp(locale, textOf(form, 'token').slice(0, 64)),
  keep: ['name', 'email', 'siteName', 'siteNameKm', 'tagline', 'taglineKm', 'timeZone'],
  done: afterEntry,
});
