import { accountAddress } from '#components/account/addresses.ts';
import { PageTitle } from '#components/account/page-title.tsx';
import { QrCode } from '#components/account/qr-code.tsx';
import { Field } from '#components/forms/field.tsx';
import { Form } from '#components/forms/form.tsx';
import { type KeptProblem, problemText, problemTexts } from '#components/forms/problem-text.ts';
import { translator } from '#components/messages/translator.ts';
import type { Locale } from '#db/core/locale.ts';

type Action = (form: FormData) => Promise<void>;
type Base = { locale: Locale; problem: KeptProblem | null };

/** The second step of a sign-in. */
export function SecondFactorForm({ locale, problem, action }: Base & { action: Action }) {
  const t = translator(locale);
  return (
    <>
      <PageTitle title={t('account.secondFactor.title')} text={t('account.secondFactor.text')} />
      <Form action={action} locale={locale} className="grid gap-5">
        <Field
          name="code"
          label={t('account.secondFactor.label')}
          problem={problem && problemText(t, problem)}
          required
          maxLength={40}
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          autoFocus
        />
        <button type="submit" className="button justify-self-start">
          {t('account.secondFactor.button')}
        </button>
      </Form>
      <div className="grid gap-3 text-small">
        <p className="text-muted">{t('account.secondFactor.lost')}</p>
        <a className="underline" href={accountAddress.signIn(locale)}>
          {t('security.password.signInAgain')}
        </a>
      </div>
    </>
  );
}

/** The key for the app, as dots and as letters, and the first code from it. */
export function SetUpForm({
  locale,
  secret,
  uri,
  next,
  problem,
  action,
}: Base & { secret: string; uri: string; next: string; action: Action }) {
  const t = translator(locale);
  return (
    <>
      <PageTitle title={t('security.setUp.title')} text={t('security.setUp.text')} />
      <section aria-labelledby="add" className="rule-head space-y-4">
        <h2 id="add" className="display text-card">
          {t('security.setUp.add')}
        </h2>
        <p>{t('security.setUp.scan')}</p>
        <QrCode text={uri} label={t('security.setUp.square')} />
        <p>{t('security.setUp.here')}</p>
        <a className="button button-quiet" href={uri}>
          {t('security.setUp.open')}
        </a>
        <p>{t('security.setUp.type')}</p>
        <p className="font-mono text-card break-words select-all" lang="en">
          {secret.replace(/(?<=.)(?=(?:.{4})+$)/g, ' ')}
        </p>
      </section>
      <section aria-labelledby="confirm" className="rule-head space-y-4">
        <h2 id="confirm" className="display text-card">
          {t('security.setUp.confirm')}
        </h2>
        <Form action={action} locale={locale} hidden={{ next }} className="grid gap-5">
          <Field
            name="code"
            label={t('security.setUp.code')}
            problem={problem && problemText(t, problem)}
            required
            maxLength={40}
            inputMode="numeric"
            autoComplete="one-time-code"
          />
          <button type="submit" className="button justify-self-start">
            {t('security.setUp.button')}
          </button>
        </Form>
      </section>
    </>
  );
}

/** Codes that are shown once. */
export function RecoveryCodes({
  locale,
  codes,
  next,
  putAway,
}: {
  locale: Locale;
  codes: string[];
  next: string;
  putAway: Action;
}) {
  const t = translator(locale);
  return (
    <>
      <PageTitle title={t('security.codes.title')} text={t('security.codes.text')} />
      <p className="font-semibold">{t('security.codes.once')}</p>
      <pre
        className="border-y border-line py-4 font-mono text-card leading-loose whitespace-pre-wrap select-all"
        lang="en"
      >
        {codes.join('\n')}
      </pre>
      <Form action={putAway} locale={locale} hidden={{ next }} className="no-print">
        <button type="submit" className="button">
          {t('security.codes.kept')}
        </button>
      </Form>
    </>
  );
}

/** New recovery codes, and the end of the second step; both ask for a code. */
export function SecondFactorManager({
  locale,
  isStaff,
  problem,
  renew,
  remove,
}: Base & { isStaff: boolean; renew: Action; remove: Action }) {
  const t = translator(locale);
  const parts = [
    {
      name: 'renew',
      title: t('security.manage.renew'),
      text: t('security.manage.renewText'),
      button: t('security.manage.renewButton'),
      action: renew,
    },
    {
      name: 'remove',
      title: t('security.manage.remove'),
      text: [t('security.manage.removeText'), ...(isStaff ? [t('security.manage.removeStaff')] : [])].join(
        ' ',
      ),
      button: t('security.manage.removeButton'),
      action: remove,
    },
  ];
  return (
    <>
      <PageTitle title={t('security.manage.title')} />
      {parts.map(({ name, title, text, button, action }) => (
        <section key={name} aria-labelledby={name} className="rule-head space-y-4">
          <h2 id={name} className="display text-card">
            {title}
          </h2>
          <p className="text-small text-muted">{text}</p>
          <Form action={action} locale={locale} className="grid gap-5">
            <Field
              name="code"
              id={`${name}-code`}
              label={t('security.manage.label')}
              problem={problemTexts(t, problem, { form: name }).ofForm}
              required
              maxLength={40}
              autoComplete="one-time-code"
              autoCapitalize="none"
              spellCheck={false}
            />
            <button type="submit" className="button button-quiet justify-self-start">
              {button}
            </button>
          </Form>
        </section>
      ))}
      <p className="text-small">
        <a className="underline" href={accountAddress.security(locale)}>
          {t('security.codes.back')}
        </a>
      </p>
    </>
  );
}
