'use server';

import { z } from 'zod';
import { defineAction } from '#app/_server/define-action.ts';
import { pageForm, textOf } from '#app/_server/page-form.ts';
import { actorOf } from '#app/_server/signed-in.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { idSchema } from '#db/core/fields.ts';
import type { Locale } from '#db/core/locale.ts';
import { openMail } from '#db/mail/mutations.ts';

const open = defineAction({
  input: z.object({ id: idSchema }),
  allow: 'mail.open',
  limit: { times: 60, seconds: 600 },
  async run({ tx, input: { id }, viewer, network }) {
    return openMail(tx, { id, actor: actorOf(viewer, network) });
  },
  touches: () => [],
});

const mailPage = (locale: Locale, form: FormData): string => {
  const id = idSchema.safeParse(textOf(form, 'id'));
  return id.success ? deskAddress.mail(locale, id.data) : deskAddress.outbox(locale);
};

/** The page of the mail shows what it says, once it is written down who reads it. */
export const openMailForm = pageForm(open, {
  page: mailPage,
  done: (_, locale, form) => mailPage(locale, form),
});
