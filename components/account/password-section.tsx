import { accountAddress } from '#components/account/addresses.ts';
import { PageTitle } from '#components/account/page-title.tsx';
import { SignInAgain } from '#components/account/sign-in-again.tsx';
import { Done } from '#components/forms/done.tsx';
import { Field } from '#components/forms/field.tsx';
import { Form } from '#components/forms/form.tsx';
import { type KeptProblem, problemTexts } from '#components/forms/problem-text.ts';
import { type Translate, translator } from '#components/messages/translator.ts';
import { formatDate } from '#components/ui/date.tsx';
import type { Locale } from '#db/core/locale.ts';

/** Whether somebody has a password, and the way to change that. */
export function PasswordSection({
  locale,
  timeZone,
  since,
  done,
}: {
  locale: Locale;
  timeZone: string;
  /** Null when there is none. */
  since: Date | null;
  done: string | null;
}) {
  const t = translator(locale);
  return (
    <section aria-labelledby="password" className="rule-head space-y-5">
      <h2 id="password" className="display text-card">
        {t('security.password.title')}
      </h2>
      <Done text={done} />
      <p className="text-small text-muted">
        {since
          ? t('security.password.since', { date: formatDate(since, { locale, timeZone }) })
          : t('security.password.none')}
      </p>
      <a className="button button-quiet" href={accountAddress.ownPassword(locale)}>
        {since ? t('security.password.change') : t('security.password.choose')}
      </a>
    </section>
  );
}

type Action = (form: FormData) => Promise<void>;

type Props = {
  locale: Locale;
  /** For password managers, which file a password under it. */
  email: string;
  hasPassword: boolean;
  /** Whether they signed in a moment ago: then nobody asks who they are. */
  isFresh: boolean;
  problem: KeptProblem | null;
  set: Action;
  remove: Action;
  signInAgain: Action;
};

/** Choosing, changing and removing a password. */
export function PasswordPage(props: Props) {
  const { locale, email, hasPassword, isFresh, problem, set, remove, signInAgain } = props;
  const t = translator(locale);
  const asksCurrent = hasPassword && !isFresh;
  const inSet = problemTexts(t, problem, { form: 'set', fields: ['current', 'password'] });
  const inRemove = problemTexts(t, problem, { form: 'remove', fields: ['current'] });
  const title = hasPassword ? t('security.password.changeTitle') : t('security.password.chooseTitle');
  const again = (
    <SignInAgain
      locale={locale}
      next={accountAddress.ownPassword(locale)}
      isMain={!asksCurrent}
      action={signInAgain}
    />
  );
  if (!hasPassword && !isFresh)
    return (
      <>
        <PageTitle title={title} text={t('security.password.again')} />
        {again}
      </>
    );
  return (
    <>
      <PageTitle title={title} text={t('security.password.text')} />
      <Form action={set} locale={locale} problem={inSet.ofForm} className="grid gap-5">
        <input type="text" autoComplete="username" value={email} readOnly hidden />
        {asksCurrent && <CurrentPassword t={t} id="current" problem={inSet.of('current')} />}
        <Field
          name="password"
          id="new-password"
          type="password"
          label={t('security.password.new')}
          hint={t('security.password.hint')}
          problem={inSet.of('password')}
          required
          maxLength={1000}
          autoComplete="new-password"
        />
        <button type="submit" className="button justify-self-start">
          {t('security.password.save')}
        </button>
      </Form>
      {asksCurrent && (
        <div className="space-y-3 text-small">
          <p className="text-muted">{t('security.password.forgotten')}</p>
          {again}
        </div>
      )}
      {hasPassword && (
        <section aria-labelledby="remove" className="rule-head space-y-4">
          <h2 id="remove" className="display text-card">
            {t('security.password.remove')}
          </h2>
          <p className="text-small text-muted">{t('security.password.removeText')}</p>
          <Form action={remove} locale={locale} problem={inRemove.ofForm} className="grid gap-5">
            {asksCurrent && <CurrentPassword t={t} id="remove-current" problem={inRemove.of('current')} />}
            <button type="submit" className="button button-quiet justify-self-start">
              {t('security.password.remove')}
            </button>
          </Form>
        </section>
      )}
    </>
  );
}

function CurrentPassword({ t, id, problem }: { t: Translate; id: string; problem: string | null }) {
  return (
    <Field
      name="current"
      id={id}
      type="password"
      label={t('security.password.current')}
      problem={problem}
      required
      maxLength={1000}
      autoComplete="current-password"
    />
  );
}
