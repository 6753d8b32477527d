import type { Challenge } from 'altcha-lib';
import type { ReactNode } from 'react';
import { accountAddress } from '#components/account/addresses.ts';
import { PageTitle } from '#components/account/page-title.tsx';
import { ProofOfWork } from '#components/account/proof-of-work.tsx';
import { Field } from '#components/forms/field.tsx';
import { FormProblem } from '#components/forms/form-problem.tsx';
import { type Problem, problemText } from '#components/forms/problem-text.ts';
import { translator } from '#components/messages/translator.ts';
import type { Locale } from '#db/core/locale.ts';

type Form = {
  locale: Locale;
  /** What was wrong with the last try, and what was typed then. */
  problem: (Problem & { typed: Record<string, string> }) | null;
  action: (form: FormData) => Promise<void>;
};

/** A problem with a field belongs beside it, any other above the form. */
function split(t: ReturnType<typeof translator>, problem: Form['problem'], fields: string[]) {
  const text = problem && problemText(t, problem);
  const field = problem?.field && fields.includes(problem.field) ? problem.field : null;
  return {
    ofForm: field ? null : text,
    of: (name: string) => (field === name ? text : null),
    typed: (name: string) => problem?.typed[name],
  };
}

/** An address, to which a code is mailed: the same for old and new readers. */
export function SignInForm({
  locale,
  siteName,
  next,
  problem,
  action,
  unproven,
  children,
}: Form & {
  siteName: string;
  next: string;
  /** What another service has said of whoever is here, without an address that counts. */
  unproven: { service: string; suggested: string } | null;
  /** Other ways in. */
  children: ReactNode;
}) {
  const t = translator(locale);
  const wrong = split(t, problem, ['email']);
  return (
    <>
      <PageTitle
        title={t('account.signIn.title')}
        text={unproven ? t('providers.prove.text', unproven) : t('account.signIn.text')}
      />
      <form action={action} className="grid gap-5">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="next" value={next} />
        <FormProblem text={wrong.ofForm} />
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
          <label className="flex gap-3 text-small">
            <input type="checkbox" name="identity" defaultChecked className="mt-1 size-5 shrink-0" />
            {t('providers.prove.tie', { service: unproven.service })}
          </label>
        )}
        <label className="flex gap-3 text-small">
          <input type="checkbox" name="newsletter" className="mt-1 size-5 shrink-0" />
          {t('account.signIn.newsletter', { name: siteName })}
        </label>
        <button type="submit" className="button justify-self-start">
          {t('account.signIn.button')}
        </button>
      </form>
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
}: Form & { asked: { email: string; next: string }; askAgain: (form: FormData) => Promise<void> }) {
  const t = translator(locale);
  const wrong = split(t, problem, ['code']);
  return (
    <>
      <PageTitle title={t('account.code.title')} text={t('account.code.text', { address: email })} />
      <form action={action} className="grid gap-5">
        <input type="hidden" name="locale" value={locale} />
        <FormProblem text={wrong.ofForm} />
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
      </form>
      <div className="grid justify-items-start gap-3 border-t border-line pt-5 text-small">
        <p className="text-muted">{t('account.code.hint')}</p>
        <form action={askAgain}>
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="email" value={email} />
          <input type="hidden" name="next" value={next} />
          <button type="submit" className="button button-quiet">
            {t('account.code.again')}
          </button>
        </form>
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
}: Form & { next: string; challenge: Challenge | null }) {
  const t = translator(locale);
  const wrong = split(t, problem, ['email', 'password']);
  return (
    <>
      <PageTitle title={t('account.password.title')} />
      <form action={action} className="grid gap-5" data-wake={challenge ? true : undefined}>
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="next" value={next} />
        <FormProblem text={wrong.ofForm} />
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
      </form>
      <div className="grid gap-3 text-small">
        <p className="text-muted">{t('account.password.forgotten')}</p>
        <a href={accountAddress.signIn(locale, next)}>{t('account.password.withCode')}</a>
      </div>
    </>
  );
}
