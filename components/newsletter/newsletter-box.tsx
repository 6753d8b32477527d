import { Form } from '#components/forms/form.tsx';
import { translator } from '#components/messages/translator.ts';
import type { Locale } from '#db/core/locale.ts';

type Props = {
  locale: Locale;
  siteName: string;
  /** Takes the form's `email` and `locale`; given by the page. An address where nothing is to happen. */
  action: ((form: FormData) => Promise<void>) | string;
  /** Where it stands, so that several on one page have their own labels. */
  place: 'aside' | 'footer';
};

/** The newsletter sign-up: one field, works without JavaScript. */
export function NewsletterBox({ locale, siteName, action, place }: Props) {
  const t = translator(locale);
  const id = `newsletter-${place}`;
  return (
    <section aria-labelledby={id} className="bg-river-calm p-5 text-on-river">
      <h2 id={id} className="display text-card">
        {t('newsletter.title')}
      </h2>
      <p className="mt-1.5 text-small">{t('newsletter.invitation', { name: siteName })}</p>
      <Form action={action} locale={locale} className="mt-4 grid gap-2.5">
        <label htmlFor={`${id}-email`} className="text-small font-semibold">
          {t('newsletter.email')}
        </label>
        <input
          id={`${id}-email`}
          name="email"
          type="email"
          required
          maxLength={254}
          autoComplete="email"
          className="field"
        />
        <button type="submit" className="button">
          {t('newsletter.signUp')}
        </button>
      </Form>
    </section>
  );
}
