import { PageTitle } from '#components/account/page-title.tsx';
import { Field } from '#components/forms/field.tsx';
import { FormProblem } from '#components/forms/form-problem.tsx';
import { type Problem, problemText } from '#components/forms/problem-text.ts';
import { translator } from '#components/messages/translator.ts';
import { type Locale, locales } from '#db/core/locale.ts';

type Props = {
  locale: Locale;
  token: string;
  timeZones: string[];
  problem: (Problem & { typed: Record<string, string> }) | null;
  action: (form: FormData) => Promise<void>;
};

const fields = ['name', 'email', 'password', 'siteName', 'siteNameKm', 'tagline', 'taglineKm', 'timeZone'];

/** What a new newsroom asks its first administrator. */
export function SetUpForm({ locale, token, timeZones, problem, action }: Props) {
  const t = translator(locale);
  const text = problem && problemText(t, problem);
  // What is wrong with a password is found out later than the other fields.
  const wrongField = problem?.code.startsWith('password_') ? 'password' : problem?.field;
  const wrong = (field: string) => (wrongField === field ? text : null);
  const typed = (field: string) => problem?.typed[field];
  return (
    <>
      <PageTitle title={t('setUp.title')} text={t('setUp.text')} />
      <form action={action} className="grid gap-8">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="token" value={token} />
        <FormProblem text={fields.includes(wrongField ?? '') ? null : text} />
        <fieldset className="rule-head grid gap-5">
          <legend className="display float-start text-card">{t('setUp.you')}</legend>
          <p className="text-small text-muted">{t('setUp.youText')}</p>
          <Field
            name="name"
            label={t('setUp.name')}
            problem={wrong('name')}
            defaultValue={typed('name')}
            required
            maxLength={200}
            autoComplete="name"
          />
          <Field
            name="email"
            type="email"
            label={t('setUp.email')}
            problem={wrong('email')}
            defaultValue={typed('email')}
            required
            maxLength={254}
            autoComplete="username"
          />
          <Field
            name="password"
            type="password"
            label={t('setUp.password')}
            hint={t('setUp.passwordHint')}
            problem={wrong('password')}
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
              problem={wrong(field)}
              defaultValue={typed(field)}
              required={field === 'siteName'}
              maxLength={200}
            />
          ))}
          <Field
            name="timeZone"
            label={t('setUp.timeZone')}
            problem={wrong('timeZone')}
            defaultValue={typed('timeZone') ?? 'Asia/Phnom_Penh'}
            list="time-zones"
            required
            maxLength={64}
          />
          <datalist id="time-zones">
            {timeZones.map((zone) => (
              <option key={zone} value={zone} />
            ))}
          </datalist>
          <fieldset className="grid gap-2">
            <legend className="text-small font-semibold">{t('setUp.languages')}</legend>
            {locales.map((one) => (
              <label key={one} className="flex gap-3 text-small">
                <input
                  type="checkbox"
                  name={`language-${one}`}
                  defaultChecked
                  className="mt-1 size-5 shrink-0"
                />
                {t(`site.languages.${one}`)}
              </label>
            ))}
          </fieldset>
        </fieldset>
        <button type="submit" className="button justify-self-start">
          {t('setUp.button')}
        </button>
      </form>
    </>
  );
}
