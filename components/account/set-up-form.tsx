import { PageTitle } from '#components/account/page-title.tsx';
import { Checkbox } from '#components/forms/checkbox.tsx';
import { Choice } from '#components/forms/choice.tsx';
import { Field } from '#components/forms/field.tsx';
import { Form } from '#components/forms/form.tsx';
import { type KeptProblem, problemTexts } from '#components/forms/problem-text.ts';
import { translator } from '#components/messages/translator.ts';
import { type Locale, locales } from '#db/core/locale.ts';

type Props = {
  locale: Locale;
  token: string;
  timeZones: string[];
  problem: KeptProblem | null;
  action: (form: FormData) => Promise<void>;
};

const fields = ['name', 'email', 'password', 'siteName', 'siteNameKm', 'tagline', 'taglineKm', 'timeZone'];

/** What a new newsroom asks its first administrator. */
export function SetUpForm({ locale, token, timeZones, problem, action }: Props) {
  const t = translator(locale);
  const wrong = problemTexts(t, problem, { fields });
  return (
    <>
      <PageTitle title={t('setUp.title')} text={t('setUp.text')} />
      <Form action={action} locale={locale} hidden={{ token }} problem={wrong.ofForm} className="grid gap-8">
        <fieldset className="rule-head grid gap-5">
          <legend className="display float-start text-card">{t('setUp.you')}</legend>
          <p className="text-small text-muted">{t('setUp.youText')}</p>
          <Field
            name="name"
            label={t('setUp.name')}
            problem={wrong.of('name')}
            defaultValue={wrong.typed('name')}
            required
            maxLength={200}
            autoComplete="name"
          />
          <Field
            name="email"
            type="email"
            label={t('setUp.email')}
            problem={wrong.of('email')}
            defaultValue={wrong.typed('email')}
            required
            maxLength={254}
            autoComplete="username"
          />
          <Field
            name="password"
            type="password"
            label={t('setUp.password')}
            hint={t('setUp.passwordHint')}
            problem={wrong.of('password')}
            required
            minLength={10}
            maxLength={200}
            autoComplete="new-password"
          />
        </fieldset>
        <fieldset className="rule-head grid gap-5">
          <legend className="display float-start text-card">{t('setUp.newsroom')}</legend>
          {(['siteName', 'siteNameKm', 'tagline', 'taglineKm'] as const).map((field) => (
            <Field
              key={field}
              name={field}
              label={t(`setUp.${field}`)}
              hint={field === 'siteName' ? undefined : t('setUp.optional')}
              problem={wrong.of(field)}
              defaultValue={wrong.typed(field)}
              required={field === 'siteName'}
              maxLength={200}
            />
          ))}
          <Choice
            name="timeZone"
            label={t('setUp.timeZone')}
            problem={wrong.of('timeZone')}
            defaultValue={wrong.typed('timeZone') ?? 'Asia/Phnom_Penh'}
            options={timeZones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
          />
          <fieldset className="grid gap-2">
            <legend className="text-small font-semibold">{t('setUp.languages')}</legend>
            {locales.map((one) => (
              <Checkbox
                key={one}
                name={`language-${one}`}
                label={t(`site.languages.${one}`)}
                defaultChecked
              />
            ))}
          </fieldset>
        </fieldset>
        <button type="submit" className="button justify-self-start">
          {t('setUp.button')}
        </button>
      </Form>
    </>
  );
}
