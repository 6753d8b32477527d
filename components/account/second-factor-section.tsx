import { accountAddress } from '#components/account/addresses.ts';
import { SignInAgain } from '#components/account/sign-in-again.tsx';
import { Done } from '#components/forms/done.tsx';
import { Form } from '#components/forms/form.tsx';
import { FormProblem } from '#components/forms/form-problem.tsx';
import { translator } from '#components/messages/translator.ts';
import { formatDate } from '#components/ui/date.tsx';
import type { Locale } from '#db/core/locale.ts';

type Props = {
  locale: Locale;
  timeZone: string;
  /** Null when there is none. */
  factor: { since: Date; recoveryCodes: number } | null;
  /** Whether the desk waits for it. */
  isOwed: boolean;
  next: string;
  problem: string | null;
  done: string | null;
  /** Whether its owner has just signed in, which setting it up asks for. */
  isFresh: boolean;
  begin: (form: FormData) => Promise<void>;
  signInAgain: (form: FormData) => Promise<void>;
};

/** Whether signing in takes a second step, and the way to change that. */
export function SecondFactorSection(props: Props) {
  const { locale, timeZone, factor, isOwed, next, problem, done, isFresh, begin, signInAgain } = props;
  const t = translator(locale);
  return (
    <section aria-labelledby="second-step" className="rule-head space-y-5">
      <h2 id="second-step" className="display text-card">
        {t('security.secondStep.title')}
      </h2>
      <Done text={done} />
      <FormProblem text={problem} />
      {factor ? (
        <>
          <p className="text-small text-muted">
            {t('security.secondStep.on', { date: formatDate(factor.since, { locale, timeZone }) })}{' '}
            {t('security.secondStep.left', { count: factor.recoveryCodes })}
          </p>
          <a className="button button-quiet" href={accountAddress.secondStep(locale)}>
            {t('security.secondStep.change')}
          </a>
        </>
      ) : (
        <>
          <p className="text-small text-muted">{t('security.secondStep.off')}</p>
          {isFresh ? (
            <Form action={begin} locale={locale} hidden={{ next }}>
              <button type="submit" className={isOwed ? 'button' : 'button button-quiet'}>
                {t('security.secondStep.setUp')}
              </button>
            </Form>
          ) : (
            <>
              <p className="text-small">{t('problem.sign_in_first')}</p>
              <SignInAgain
                locale={locale}
                next={accountAddress.securityBefore(locale, next)}
                isMain={isOwed}
                action={signInAgain}
              />
            </>
          )}
        </>
      )}
    </section>
  );
}

/** What staff read whom the desk has sent here. */
export function DeskNotice({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <div role="note" className="space-y-1 border-s-4 border-turmeric ps-4">
      <p className="font-semibold">{t('security.desk.title')}</p>
      <p className="text-small text-muted">{t('security.desk.text')}</p>
    </div>
  );
}
