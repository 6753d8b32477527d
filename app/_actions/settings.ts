'use server';

import { defineAction } from '#app/_server/define-action.ts';
import { pageForm } from '#app/_server/page-form.ts';
import { actorOf } from '#app/_server/signed-in.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { ok } from '#db/core/result.ts';
import { touched } from '#db/core/tags.ts';
import { changeSiteSettings } from '#db/settings/mutations.ts';
import { formSettings, siteFormSchema } from '#db/settings/validation.ts';

const save = defineAction({
  input: siteFormSchema,
  allow: 'settings.save',
  limit: { times: 60, seconds: 600 },
  async run({ tx, input, viewer, network }) {
    return ok(await changeSiteSettings(tx, { values: formSettings(input), actor: actorOf(viewer, network) }));
  },
  touches: (changed) => (changed.length ? touched.siteChanged() : []),
});

/** Nothing is kept to be filled in again: see `siteFormSchema`. */
export const saveSettingsForm = pageForm(save, {
  page: (locale) => deskAddress.settings(locale),
  done: (_, locale) => deskAddress.settings(locale, { done: 'saved' }),
});
