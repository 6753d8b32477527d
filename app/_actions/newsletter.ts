'use server';

import { type ActionResult, defineAction, formAction } from '#app/_server/define-action.ts';
import { keepProblem, problemOf } from '#app/_server/form-problem.ts';
import { letterSite } from '#app/_server/letter-site.ts';
import { localeOf, pageForm, textOf } from '#app/_server/page-form.ts';
import { signUpMail } from '#components/emails/newsletter-letters.ts';
import { translator } from '#components/messages/translator.ts';
import { newsletterAddress } from '#components/newsletter/addresses.ts';
import { ok } from '#db/core/result.ts';
import { queueMail } from '#db/mail/mutations.ts';
import { confirmSubscription, leaveNewsletter, signUp } from '#db/newsletter/mutations.ts';
import { signUpSchema, tokenFormSchema } from '#db/newsletter/validation.ts';

/** Many readers share one address on a phone network, and a few tries a minute are nobody's. */
const signUpLimit = { times: 20, seconds: 600 };
/** The tokens cannot be guessed; this only keeps a broken program from hammering. */
const linkLimit = { times: 120, seconds: 60 };

const nothing = () => [];

/** Asks for the newsletter. The answer is the same whether the address is new, known or has left. */
const askForNewsletter = defineAction({
  input: signUpSchema,
  allow: 'newsletter.sign_up',
  limit: signUpLimit,
  async run({ tx, input: { email, locale }, network, now }) {
    const { siteName, siteUrl } = await letterSite(tx, locale);
    const t = translator(locale);
    const consentText = `${t('newsletter.title')}. ${t('newsletter.invitation', { name: siteName })} [${t('newsletter.signUp')}]`;
    const mail = await signUp(tx, { email, locale, consentText, network, now });
    if (mail) {
      const letter = signUpMail({ ...mail, locale, siteName, siteUrl });
      await queueMail(tx, { ...letter, to: mail.to, now });
    }
    return ok(undefined);
  },
  touches: nothing,
});

const confirm = defineAction({
  input: tokenFormSchema,
  allow: 'newsletter.confirm',
  limit: linkLimit,
  run: ({ tx, input: { token }, now }) => confirmSubscription(tx, { token, now }),
  touches: nothing,
});

const leave = defineAction({
  input: tokenFormSchema,
  allow: 'newsletter.leave',
  limit: linkLimit,
  run: ({ tx, input: { token }, now }) => leaveNewsletter(tx, { token, now }),
  touches: nothing,
});

/** The sign-up form; its page is `newsletterAddress.checkInbox`, or the form again with what was wrong. */
export const signUpFromForm = pageForm(askForNewsletter, {
  page: newsletterAddress.signUp,
  keep: ['email'],
  done: (_, locale) => newsletterAddress.checkInbox(locale),
});

/** The button behind the link in the invitation. */
export const confirmFromForm = formAction(confirm, (result, form) =>
  afterLink(result, form, newsletterAddress.confirmed, newsletterAddress.confirm),
);

/** The button behind the link to leave. */
export const leaveFromForm = formAction(leave, (result, form) =>
  afterLink(result, form, newsletterAddress.left, newsletterAddress.leave),
);

async function afterLink(
  result: ActionResult<void, 'unknown_link' | 'has_left'>,
  form: FormData,
  done: typeof newsletterAddress.left,
  link: typeof newsletterAddress.leave,
): Promise<string> {
  const locale = localeOf(form);
  if (result.ok) return done(locale);
  // What is wrong with the link itself, its page finds out.
  if (!['unknown_link', 'has_left', 'invalid_input'].includes(result.code))
    await keepProblem(link(locale), problemOf(result));
  return link(locale, textOf(form, 'token').slice(0, 64));
}
