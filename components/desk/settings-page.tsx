import { deskAddress } from '#components/desk/addresses.ts';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { Checkbox } from '#components/forms/checkbox.tsx';
import { Choice } from '#components/forms/choice.tsx';
import { Done } from '#components/forms/done.tsx';
import { Field } from '#components/forms/field.tsx';
import { Form } from '#components/forms/form.tsx';
import { LongField } from '#components/forms/long-field.tsx';
import { type KeptProblem, problemTexts } from '#components/forms/problem-text.ts';
import { socialNames } from '#components/layout/site-footer.tsx';
import { translator } from '#components/messages/translator.ts';
import { defaultLocale, type Locale, locales } from '#db/core/locale.ts';
import {
  checklistItems,
  checklistLevels,
  languageChoices,
  MAX_ABOUT,
  MAX_TEXT,
  type SiteSettings,
  siteFormSchema,
  socialHosts,
  socialNetworks,
  socialPattern,
} from '#db/settings/validation.ts';

type Props = {
  locale: Locale;
  settings: SiteSettings;
  staff: { all: number; withoutSecondFactor: number };
  /** Whether whoever looks has a second factor. */
  ownSecondFactor: boolean;
  timeZones: string[];
  problem: KeptProblem | null;
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
  const wrong = problemTexts(t, problem, { fields: Object.keys(siteFormSchema.shape) });
  const inEach = (setting: 'name' | 'tagline' | 'copyrightHolder') =>
    locales.map((one) => (
      <Field
        key={one}
        name={`${setting}-${one}`}
        label={t(`siteSettings.${setting}`, { language: t(`siteSettings.in.${one}`) })}
        problem={wrong.of(`${setting}-${one}`)}
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
      <p>
        <a className="button button-quiet" href={deskAddress.logo(locale)}>
          {t('siteSettings.look')}
        </a>
      </p>
      <Done text={saved ? t('siteSettings.saved') : null} />
      <Form action={save} locale={locale} problem={wrong.ofForm} className="grid max-w-prose gap-8">
        <fieldset className="rule-head grid min-w-0 gap-5">
          <legend className="display float-start text-card">{t('siteSettings.newsroom')}</legend>
          {inEach('name')}
          {inEach('tagline')}
          {locales.map((one) => (
            <LongField
              key={one}
              name={`about-${one}`}
              label={t('siteSettings.about', { language: t(`siteSettings.in.${one}`) })}
              problem={wrong.of(`about-${one}`)}
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
            problem={wrong.of('contactEmail')}
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
            problem={wrong.of('languages')}
            defaultValue={languages}
            options={languageChoices.map((value) => ({ value, label: t(`siteSettings.only.${value}`) }))}
          />
          <Choice
            name="timeZone"
            label={t('siteSettings.timeZone')}
            problem={wrong.of('timeZone')}
            defaultValue={settings.timeZone}
            options={timeZones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
          />
        </fieldset>
        <fieldset className="rule-head grid min-w-0 gap-5">
          <legend className="display float-start text-card">{t('siteSettings.elsewhere')}</legend>
          {socialNetworks.map((network) => (
            <Field
              key={network}
              name={`social-${network}`}
              label={socialNames[network]}
              problem={wrong.of(`social-${network}`)}
              defaultValue={settings.social[network]}
              placeholder={`https://${socialHosts[network][0]}/…`}
              pattern={socialPattern(network)}
              maxLength={300}
              autoCapitalize="none"
              spellCheck={false}
            />
          ))}
        </fieldset>
        <fieldset className="rule-head grid min-w-0 gap-5">
          <legend className="display float-start text-card">{t('siteSettings.rules')}</legend>
          <Checkbox
            name="selfApproval"
            label={t('siteSettings.selfApproval')}
            defaultChecked={settings.selfApproval}
          />
          <Checkbox
            name="commentsByDefault"
            label={t('siteSettings.commentsByDefault')}
            defaultChecked={settings.commentsByDefault}
          />
          <p className="text-small text-muted">{t('siteSettings.checklistText')}</p>
          <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
            {checklistItems.map((item) => (
              <Choice
                key={item}
                name={`check-${item}`}
                label={t(`siteSettings.check.${item}`)}
                problem={wrong.of(`check-${item}`)}
                defaultValue={settings.checklist[item]}
                options={checklistLevels.map((value) => ({ value, label: t(`siteSettings.level.${value}`) }))}
              />
            ))}
          </div>
        </fieldset>
        <fieldset className="rule-head grid min-w-0 gap-3">
          <legend className="display float-start text-card">{t('siteSettings.safety')}</legend>
          <Checkbox
            name="staffSecondFactor"
            label={t('siteSettings.secondStep')}
            defaultChecked={settings.staffSecondFactor}
            description={
              <>
                <p>{t('siteSettings.secondStepText')}</p>
                <p>{t('siteSettings.without', { without: staff.withoutSecondFactor, all: staff.all })}</p>
                {!ownSecondFactor && !settings.staffSecondFactor && (
                  <p className="border-s-4 border-brick ps-3 text-ink">{t('siteSettings.youToo')}</p>
                )}
              </>
            }
          />
        </fieldset>
        <button type="submit" className="button justify-self-start">
          {t('siteSettings.button')}
        </button>
      </Form>
    </>
  );
}
