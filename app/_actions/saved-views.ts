'use server';

import { defineAction } from '#app/_server/define-action.ts';
import { pageForm, textOf } from '#app/_server/page-form.ts';
import { signedIn } from '#app/_server/signed-in.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import type { Locale } from '#db/core/locale.ts';
import { ok } from '#db/core/result.ts';
import { articleFilterSchema, filterQuery } from '#db/desk/validation.ts';
import { removeView, saveView } from '#db/saved-views/mutations.ts';
import { removeViewSchema, saveViewSchema } from '#db/saved-views/validation.ts';

const limit = { times: 120, seconds: 600 };

/** The list as it was when the form was sent. */
const list = (locale: Locale, form: FormData) =>
  deskAddress.articles(
    locale,
    filterQuery(articleFilterSchema.parse(Object.fromEntries(new URLSearchParams(textOf(form, 'query'))))),
  );

const save = defineAction({
  input: saveViewSchema,
  allow: 'views.save',
  limit,
  run: ({ tx, input, viewer }) => saveView(tx, { ...input, userId: signedIn(viewer).userId }),
  touches: () => [],
});
export const saveViewForm = pageForm(save, {
  name: 'view',
  page: list,
  keep: ['name'],
  done: (_, locale, form) => list(locale, form),
});

const remove = defineAction({
  input: removeViewSchema,
  allow: 'views.save',
  limit,
  async run({ tx, input, viewer }) {
    await removeView(tx, { ...input, userId: signedIn(viewer).userId });
    return ok(undefined);
  },
  touches: () => [],
});
export const removeViewForm = pageForm(remove, {
  name: 'view',
  page: list,
  done: (_, locale, form) => list(locale, form),
});
