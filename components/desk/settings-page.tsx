import { DeskTitle } from '#components/desk/desk-title.tsx';
import { Choice } from '#components/forms/choice.tsx';
import { Done } from '#components/forms/done.tsx';
import { Field } from '#components/forms/field.tsx';
import { FormProblem } from '#components/forms/form-problem.tsx';
import { LongField } from '#components/forms/long-field.tsx';
import { type Problem, problemText } from '#components/forms/problem-text.ts';
import { translator } from '#components/messages/translator.ts';
import { defaultLocale, type Locale, locales } from '#db/core/locale.ts';
import {
  languageChoices,
  MAX_ABOUT,
  MAX_TEXT,
  type SiteSettings,
  siteFormSchema,
} from '#db/settings/validation.ts';

type Props = {
  locale: Locale;
  settings: SiteSettings;
  staff: { all: number; withoutSecondFactor: number };
  /** Whether whoever looks has a second factor. */
  ownSecondFactor: boolean;
  timeZones: string[];
  problem: Problem | null;
  saved: boolean;
  save: (form: FormData) => Promise<void>;
};

/** Stricter than what a browser takes for an address, and nowhere stricter than the server, which reads it after. */
const ADDRESS = '(?=.{1,64}@)[^@.]+([.][^@.]+)*@([A-Za-z0-9\\-]+[.])+[A-Za-z][A-Za-z0-9]*';

/** Everything that makes the site this newsroom's. */
export function SettingsPage({
  locale,
  settings,
  staff,
  ownSecondFactor,
  timeZones,
  problem,
  saved,
  save,
}: Props) {
  const t = translator(locale);
  const text = problem && problemText(t, problem);
  const isField = Object.hasOwn(siteFormSchema.shape, problem?.field ?? '');
  const wrong = (field: string) => (problem?.field === field ? text : null);
  const inEach = (setting: 'name' | 'tagline' | 'copyrightHolder') =>
    locales.map((one) => (
      <Field
        key={one}
        name={`${setting}-${one}`}
        label={t(`siteSettings.${setting}`, { language: t(`siteSettings.in.${one}`) })}
        problem={wrong(`${setting}-${one}`)}
        defaultValue={settings[setting][one]}
        lang={one}
        maxLength={MAX_TEXT}
        // More than blanks.
        {...(setting === 'name' && one === defaultLocale && { required: true, pattern: '.*\\S.*' })}
      />
    ));
  const languages = settings.languages.length === locales.length ? 'all' : settings.languages[0];
  return (
    <>
      <DeskTitle title={t('siteSettings.title')} text={t('siteSettings.text')} />
      <Done text={saved ? t('siteSettings.saved') : null} />
      <form action={save} className="grid max-w-prose gap-8">
        <input type="hidden" name="locale" value={locale} />
        <FormProblem text={isField ? null : text} />
        <fieldset className="rule-head grid min-w-0 gap-5">
          <legend className="display float-start text-card">{t('siteSettings.newsroom')}</legend>
          {inEach('name')}
          {inEach('tagline')}
          {locales.map((one) => (
            <LongField
              key={one}
              name={`about-${one}`}
              label={t('siteSettings.about', { language: t(`siteSettings.in.${one}`) })}
              problem={wrong(`about-${one}`)}
              defaultValue={settings.about[one]}
              lang={one}
              maxLength={MAX_ABOUT}
              rows={5}
            />
          ))}
        </fieldset>
        <fieldset className="rule-head grid min-w-0 gap-5">
          <legend className="display float-start text-card">{t('siteSettings.foot')}</legend>
          {inEach('copyrightHolder')}
          <Field
            name="contactEmail"
            type="email"
            label={t('siteSettings.contactEmail')}
            hint={t('siteSettings.contactEmailHint')}
            problem={wrong('contactEmail')}
            defaultValue={settings.contactEmail}
            maxLength={254}
            pattern={ADDRESS}
          />
        </fieldset>
        <fieldset className="rule-head grid min-w-0 gap-5">
          <legend className="display float-start text-card">{t('siteSettings.place')}</legend>
          <Choice
            name="languages"
            label={t('siteSettings.languages')}
            problem={wrong('languages')}
            defaultValue={languages}
            options={languageChoices.map((value) => ({ value, label: t(`siteSettings.only.${value}`) }))}
          />
          <Choice
            name="timeZone"
            label={t('siteSettings.timeZone')}
            problem={wrong('timeZone')}
            defaultValue={settings.timeZone}
            options={timeZones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
          />
        </fieldset>
        <fieldset className="rule-head grid min-w-0 gap-3">
          <legend className="display float-start text-card">{t('siteSettings.safety')}</legend>
          <label className="flex gap-3">
            <input
              type="checkbox"
              name="staffSecondFactor"
              defaultChecked={settings.staffSecondFactor}
              aria-describedby="second-step-text"
              className="mt-1 size-5 shrink-0"
            />
            {t('siteSettings.secondStep')}
          </label>
          <div id="second-step-text" className="space-y-2 text-small text-muted">
            <p>{t('siteSettings.secondStepText')}</p>
            <p>{t('siteSettings.without', { without: staff.withoutSecondFactor, all: staff.all })}</p>
            {!ownSecondFactor && !settings.staffSecondFactor && (
              <p className="border-s-4 border-brick ps-3 text-ink">{t('siteSettings.youToo')}</p>
            )}
          </div>
        </fieldset>
        <button type="submit" className="button justify-self-start">
          {t('siteSettings.button')}
        </button>
      </form>
    </>
  );
}
