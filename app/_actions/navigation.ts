'use server';

import { defineAction } from '#app/_server/define-action.ts';
import { pageForm, textOf } from '#app/_server/page-form.ts';
import { actorOf } from '#app/_server/signed-in.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import type { Locale } from '#db/core/locale.ts';
import { touched } from '#db/core/tags.ts';
import { addLink, moveLink, removeLink, resetMenu } from '#db/navigation/mutations.ts';
import { addLinkSchema, menuSchema, moveLinkSchema, removeLinkSchema } from '#db/navigation/validation.ts';
import { ownPath } from '#db/redirects/rules/own-path.ts';
import { webAddressSchema } from '#db/sources/validation.ts';
import { env } from '#env.ts';

const limit = { times: 240, seconds: 600 };

const add = defineAction({
  input: addLinkSchema,
  allow: 'navigation.save',
  limit,
  async run({ tx, input: { menuLocale: locale, place, sectionId, address, label }, viewer, network }) {
    const path = ownPath(address, env.SITE_URL);
    const elsewhere = webAddressSchema.safeParse(address);
    const given = { sectionId, path, url: elsewhere.success ? elsewhere.data : '', label };
    return addLink(tx, { locale, place, given, actor: actorOf(viewer, network) });
  },
  touches: touched.siteChanged,
});

const move = defineAction({
  input: moveLinkSchema,
  allow: 'navigation.save',
  limit,
  async run({ tx, input: { menuLocale: locale, ...where }, viewer, network }) {
    return moveLink(tx, { locale, ...where, actor: actorOf(viewer, network) });
  },
  touches: touched.siteChanged,
});

const remove = defineAction({
  input: removeLinkSchema,
  allow: 'navigation.save',
  limit,
  async run({ tx, input: { menuLocale: locale, ...where }, viewer, network }) {
    return removeLink(tx, { locale, ...where, actor: actorOf(viewer, network) });
  },
  touches: touched.siteChanged,
});

const reset = defineAction({
  input: menuSchema,
  allow: 'navigation.save',
  limit,
  async run({ tx, input: { menuLocale: locale, place }, viewer, network }) {
    return resetMenu(tx, { locale, place, actor: actorOf(viewer, network) });
  },
  touches: touched.siteChanged,
});

export const addLinkForm = pageForm(add, {
  name: 'add',
  page: (locale, form) => deskAddress.navigation(locale, menuOf(form)),
  keep: ['sectionId', 'address', 'label'],
  done: (_, locale, form) => deskAddress.navigation(locale, { ...menuOf(form), done: 'added' }),
});

export const moveLinkForm = pageForm(move, {
  name: 'entries',
  page: (locale, form) => deskAddress.navigation(locale, menuOf(form)),
  done: (_, locale, form) => deskAddress.navigation(locale, menuOf(form)),
});

export const removeLinkForm = pageForm(remove, {
  name: 'entries',
  page: (locale, form) => deskAddress.navigation(locale, menuOf(form)),
  done: (_, locale, form) => deskAddress.navigation(locale, { ...menuOf(form), done: 'removed' }),
});

export const resetMenuForm = pageForm(reset, {
  name: 'entries',
  page: (locale, form) => deskAddress.navigation(locale, menuOf(form)),
  done: (_, locale, form) => deskAddress.navigation(locale, { ...menuOf(form), done: 'reset' }),
});

/** Which menu the page of a form shows. */
const menuOf = (form: FormData) => ({
  menu: textOf(form, 'menuLocale') as Locale,
  place: textOf(form, 'place'),
});
