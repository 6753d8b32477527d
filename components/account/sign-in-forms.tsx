import type { Challenge } from 'altcha-lib';
import type { ReactNode } from 'react';
import { accountAddress } from '#components/account/addresses.ts';
import { PageTitle } from '#components/account/page-title.tsx';
import { ProofOfWork } from '#components/account/proof-of-work.tsx';
import { Checkbox } from '#components/forms/checkbox.tsx';
import { Field } from '#components/forms/field.tsx';
import { Form } from '#components/forms/form.tsx';
import { type KeptProblem, problemTexts } from '#components/forms/problem-text.ts';
import { translator } from '#components/messages/translator.ts';
import type { Locale } from '#db/core/locale.ts';

type Props = {
  locale: Locale;
  /** What was wrong with the last try, and what was typed then. */
  problem: KeptProblem | null;
  action: (form: FormData) => Promise<void>;
};

/** An address, to which a code is mailed: the same for old and new readers. */
export function SignInForm({
  locale,
  siteName,
  next,
  problem,
  action,
  unproven,
  children,
}: Props & {
  siteName: string;
  next: string;
  /** What another service has said of whoever is here, without an address that counts. */
  unproven: { service: string; suggested: string } | null;
  /** Other ways in. */
  children: ReactNode;
}) {
  const t = translator(locale);
  const wrong = problemTexts(t, problem, { fields: ['email'] });
  return (
    <>
      <PageTitle
        title={t('account.signIn.title')}
        text={unproven ? t('providers.prove.text', unproven) : t('account.signIn.text')}
      />
      <Form action={action} locale={locale} hidden={{ next }} problem={wrong.ofForm} className="grid gap-5">
        <Field
          name="email"
          type="email"
          label={t('account.signIn.email')}
          problem={wrong.of('email')}
          defaultValue={wrong.typed('email') ?? unproven?.suggested}
          required
          maxLength={254}
          autoComplete="email"
        />
        {unproven && (
          <Checkbox
            name="identity"
            label={t('providers.prove.tie', { service: unproven.service })}
            defaultChecked
          />
        )}
        <Checkbox name="newsletter" label={t('account.signIn.newsletter', { name: siteName })} />
        <button type="submit" className="button justify-self-start">
          {t('account.signIn.button')}
        </button>
      </Form>
      {children}
      <p className="text-small">
        <a href={accountAddress.password(locale, next)}>{t('account.signIn.withPassword')}</a>
      </p>
    </>
  );
}

/** The six digits of the mail, typed in the window that asked for them. */
export function CodeForm({
  locale,
  asked: { email, next },
  problem,
  action,
  askAgain,
}: Props & { asked: { email: string; next: string }; askAgain: (form: FormData) => Promise<void> }) {
  const t = translator(locale);
  const wrong = problemTexts(t, problem, { fields: ['code'] });
  return (
    <>
      <PageTitle title={t('account.code.title')} text={t('account.code.text', { address: email })} />
      <Form action={action} locale={locale} problem={wrong.ofForm} className="grid gap-5">
        <Field
          name="code"
          label={t('account.code.label')}
          problem={wrong.of('code')}
          defaultValue={wrong.typed('code')}
          required
          maxLength={40}
          inputMode="numeric"
          autoComplete="one-time-code"
          autoFocus
        />
        <button type="submit" className="button justify-self-start">
          {t('account.code.button')}
        </button>
      </Form>
      <div className="grid justify-items-start gap-3 border-t border-line pt-5 text-small">
        <p className="text-muted">{t('account.code.hint')}</p>
        <Form action={askAgain} locale={locale} hidden={{ email, next }}>
          <button type="submit" className="button button-quiet">
            {t('account.code.again')}
          </button>
        </Form>
        <a href={accountAddress.signIn(locale, next)}>{t('account.code.other')}</a>
      </div>
    </>
  );
}

/** @param challenge what the browser must work out before the next try, after several that failed. */
export function PasswordForm({
  locale,
  next,
  problem,
  action,
  challenge,
}: Props & { next: string; challenge: Challenge | null }) {
  const t = translator(locale);
  const wrong = problemTexts(t, problem, { fields: ['email', 'password'] });
  return (
    <>
      <PageTitle title={t('account.password.title')} />
      <Form
        action={action}
        locale={locale}
        hidden={{ next }}
        problem={wrong.ofForm}
        className="grid gap-5"
        data-wake={challenge ? true : undefined}
      >
        <Field
          name="email"
          type="email"
          label={t('account.signIn.email')}
          problem={wrong.of('email')}
          defaultValue={wrong.typed('email')}
          required
          maxLength={254}
          autoComplete="username"
        />
        <Field
          name="password"
          type="password"
          label={t('account.password.label')}
          problem={wrong.of('password')}
          required
          maxLength={1000}
          autoComplete="current-password"
        />
        {challenge && (
          <ProofOfWork
            challenge={challenge}
            labels={{ working: t('providers.proof.working'), done: t('providers.proof.done') }}
            instead={
              <p>
                {t('providers.proof.impossible')}{' '}
                <a href={accountAddress.signIn(locale, next)} className="underline">
                  {t('providers.proof.withCode')}
                </a>
              </p>
            }
          />
        )}
        <button type="submit" className="button justify-self-start">
          {t('account.password.button')}
        </button>
      </Form>
      <div className="grid gap-3 text-small">
        <p className="text-muted">{t('account.password.forgotten')}</p>
        <a href={accountAddress.signIn(locale, next)}>{t('account.password.withCode')}</a>
      </div>
    </>
  );
}
