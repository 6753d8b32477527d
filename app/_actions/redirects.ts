'use server';

import { z } from 'zod';
import { defineAction } from '#app/_server/define-action.ts';
import { numberOf, pageForm } from '#app/_server/page-form.ts';
import { actorOf } from '#app/_server/signed-in.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { idSchema } from '#db/core/fields.ts';
import { touched } from '#db/core/tags.ts';
import { deleteRedirect, saveRedirect } from '#db/redirects/mutations.ts';
import { ownPath } from '#db/redirects/rules/own-path.ts';
import { redirectFormSchema } from '#db/redirects/validation.ts';
import { env } from '#env.ts';

const limit = { times: 240, seconds: 600 };

const save = defineAction({
  input: redirectFormSchema,
  allow: 'redirects.save',
  limit,
  async run({ tx, input: { id = null, ...typed }, viewer, network }) {
    const [from, to] = [ownPath(typed.from, env.SITE_URL), ownPath(typed.to, env.SITE_URL)];
    return saveRedirect(tx, { id, from, to, actor: actorOf(viewer, network) });
  },
  touches: touched.addressesChanged,
});

const remove = defineAction({
  input: z.object({ id: idSchema }),
  allow: 'redirects.save',
  limit,
  async run({ tx, input: { id }, viewer, network }) {
    return deleteRedirect(tx, { id, actor: actorOf(viewer, network) });
  },
  touches: touched.addressesChanged,
});

export const saveRedirectForm = pageForm(save, {
  name: 'save',
  page: (locale, form) => deskAddress.redirect(locale, numberOf(form)),
  keep: ['from', 'to'],
  done: (_, locale) => deskAddress.redirects(locale, { done: 'saved' }),
});

export const removeRedirectForm = pageForm(remove, {
  name: 'remove',
  page: (locale, form) => deskAddress.redirect(locale, numberOf(form)),
  done: (_, locale) => deskAddress.redirects(locale, { done: 'removed' }),
});
