import { Form } from '#components/forms/form.tsx';
import { translator } from '#components/messages/translator.ts';
import type { Locale } from '#db/core/locale.ts';

type Props = {
  locale: Locale;
  next: string;
  services: { id: string; name: string }[];
  action: (form: FormData) => Promise<void>;
};

/** The services at which one can sign in instead. */
export function ServiceButtons({ locale, next, services, action }: Props) {
  const t = translator(locale);
  if (services.length === 0) return null;
  return (
    <div className="grid gap-3">
      <p className="flex items-center gap-3 text-small text-muted before:h-px before:grow before:bg-line after:h-px after:grow after:bg-line">
        {t('account.signIn.or')}
      </p>
      {services.map(({ id, name }) => (
        <Form key={id} action={action} locale={locale} hidden={{ next, provider: id }} className="grid">
          <button type="submit" className="button button-quiet">
            {t('account.signIn.with', { service: name })}
          </button>
        </Form>
      ))}
    </div>
  );
}
