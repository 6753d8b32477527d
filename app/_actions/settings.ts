'use server';

import { z } from 'zod';
import { defineAction } from '#app/_server/define-action.ts';
import { pageForm } from '#app/_server/page-form.ts';
import { actorOf } from '#app/_server/signed-in.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { ok } from '#db/core/result.ts';
import { touched } from '#db/core/tags.ts';
import { storePicture } from '#db/media/mutations.ts';
import { preparePicture } from '#db/media/pictures.ts';
import { storeOf } from '#db/media/store.ts';
import { changeSiteSettings } from '#db/settings/mutations.ts';
import { colourFormSchema, formSettings, siteFormSchema } from '#db/settings/validation.ts';
import { env } from '#env.ts';

const save = defineAction({
  input: siteFormSchema,
  allow: 'settings.save',
  limit: { times: 60, seconds: 600 },
  async run({ tx, input, viewer, network }) {
    return ok(await changeSiteSettings(tx, { values: formSettings(input), actor: actorOf(viewer, network) }));
  },
  touches: (changed) => (changed.length ? touched.siteChanged() : []),
});

const saveColour = defineAction({
  input: colourFormSchema,
  allow: 'settings.save',
  limit: { times: 60, seconds: 600 },
  async run({ tx, input, viewer, network }) {
    return ok(await changeSiteSettings(tx, { values: input, actor: actorOf(viewer, network) }));
  },
  touches: (changed) => (changed.length ? touched.siteChanged() : []),
});

const setLogo = defineAction({
  // A form without a chosen file sends an empty one.
  input: z.object({ picture: z.file('picture_missing').min(1, 'picture_missing') }),
  allow: 'settings.save',
  // Each costs most of a second of the machine.
  limit: { times: 20, seconds: 600 },
  async prepare({ input: { picture } }) {
    return preparePicture(await picture.bytes());
  },
  async run({ tx, prepared, viewer, network }) {
    const store = storeOf(env);
    const logoId = await storePicture(tx, store, { picture: prepared, fileName: 'logo' });
    return ok(await changeSiteSettings(tx, { values: { logoId }, actor: actorOf(viewer, network) }));
  },
  touches: (changed) => (changed.length ? touched.siteChanged() : []),
});

const removeLogo = defineAction({
  input: z.object({}),
  allow: 'settings.save',
  limit: { times: 60, seconds: 600 },
  async run({ tx, viewer, network }) {
    return ok(await changeSiteSettings(tx, { values: { logoId: null }, actor: actorOf(viewer, network) }));
  },
  touches: (changed) => (changed.length ? touched.siteChanged() : []),
});

export const saveColourForm = pageForm(saveColour, {
  name: 'colour',
  page: (locale) => deskAddress.logo(locale),
  keep: ['colour'],
  done: (_, locale) => deskAddress.logo(locale, { done: 'colour' }),
});

export const setLogoForm = pageForm(setLogo, {
  name: 'picture',
  page: (locale) => deskAddress.logo(locale),
  done: (_, locale) => deskAddress.logo(locale, { done: 'logo' }),
});

export const removeLogoForm = pageForm(removeLogo, {
  name: 'picture',
  page: (locale) => deskAddress.logo(locale),
  done: (_, locale) => deskAddress.logo(locale, { done: 'noLogo' }),
});

/** Nothing is kept to be filled in again: see `siteFormSchema`. */
export const saveSettingsForm = pageForm(save, {
  page: (locale) => deskAddress.settings(locale),
  done: (_, locale) => deskAddress.settings(locale, { done: 'saved' }),
});
