import { Form } from '#components/forms/form.tsx';
import { translator } from '#components/messages/translator.ts';
import type { Locale } from '#db/core/locale.ts';

type Props = {
  locale: Locale;
  /** Where to go on afterwards. */
  next: string;
  isMain?: boolean;
  action: (form: FormData) => Promise<void>;
};

/** Before what only somebody may do who has just shown who they are. */
export function SignInAgain({ locale, next, isMain = false, action }: Props) {
  const t = translator(locale);
  return (
    <Form action={action} locale={locale} hidden={{ next }}>
      <button type="submit" className={isMain ? 'button' : 'button button-quiet'}>
        {t('security.password.signInAgain')}
      </button>
    </Form>
  );
}
