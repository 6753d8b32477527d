'use server';

import { defineAction } from '#app/_server/define-action.ts';
import { numberOf, pageForm, textOf } from '#app/_server/page-form.ts';
import { actorOf } from '#app/_server/signed-in.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import type { Locale } from '#db/core/locale.ts';
import { touched } from '#db/core/tags.ts';
import { restoreRevision } from '#db/revisions/mutations.ts';
import { restoreSchema } from '#db/revisions/validation.ts';

const restore = defineAction({
  input: restoreSchema,
  allow: 'articles.write',
  limit: { times: 300, seconds: 600 },
  run: ({ tx, input: { id, number }, scope, viewer, network, now }) =>
    restoreRevision(tx, { articleId: id, number, scope, viewer, actor: actorOf(viewer, network), now }),
  touches: (changed) => changed.flatMap(touched.articleChanged),
});

const back = (locale: Locale, form: FormData, query?: Record<string, string>) => {
  const id = numberOf(form);
  return id === 'new' ? deskAddress.articles(locale) : deskAddress.revisions(locale, id, query);
};

export const restoreRevisionForm = pageForm(restore, {
  page: back,
  done: (_, locale, form) => back(locale, form, { restored: textOf(form, 'number') }),
});
