import { accountAddress } from '#components/account/addresses.ts';
import { SignInAgain } from '#components/account/sign-in-again.tsx';
import { Done } from '#components/forms/done.tsx';
import { Form } from '#components/forms/form.tsx';
import { FormProblem } from '#components/forms/form-problem.tsx';
import { translator } from '#components/messages/translator.ts';
import { formatDate } from '#components/ui/date.tsx';
import type { Locale } from '#db/core/locale.ts';

type Action = (form: FormData) => Promise<void>;

type Props = {
  locale: Locale;
  timeZone: string;
  identities: { issuer: string; subject: string; service: string; since: Date }[];
  /** What can be added in this browser. */
  services: { id: string; name: string }[];
  problem: string | null;
  /** What has just been done: `tied`, `untied`, or something else on the page. */
  done: unknown;
  /** Whether its owner has just signed in, which adding one asks for. */
  isFresh: boolean;
  tie: Action;
  untie: Action;
  signInAgain: Action;
};

/** The accounts elsewhere that open this one. */
export function IdentitiesSection({
  locale,
  timeZone,
  identities,
  services,
  problem,
  done,
  isFresh,
  tie,
  untie,
  signInAgain,
}: Props) {
  const t = translator(locale);
  if (identities.length === 0 && services.length === 0) return null;
  const others = services.filter(({ name }) => !identities.some(({ service }) => service === name));
  return (
    <section aria-labelledby="identities" className="rule-head space-y-5">
      <h2 id="identities" className="display text-card">
        {t('providers.identities.title')}
      </h2>
      <p className="text-small text-muted">{t('providers.identities.text')}</p>
      <Done text={done === 'tied' || done === 'untied' ? t(`providers.identities.${done}`) : null} />
      <FormProblem text={problem} />
      {identities.length === 0 ? (
        <p className="text-small">{t('providers.identities.none')}</p>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {identities.map(({ issuer, subject, service, since }) => (
            <li
              key={`${issuer} ${subject}`}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3"
            >
              <div className="min-w-0">
                <p className="font-semibold break-words">{service}</p>
                <p className="text-small text-muted">
                  {t('providers.identities.since', { date: formatDate(since, { locale, timeZone }) })}
                </p>
              </div>
              <Form action={untie} locale={locale} hidden={{ issuer, subject }}>
                <button
                  type="submit"
                  className="button button-quiet"
                  aria-label={t('providers.identities.untieOne', { service })}
                >
                  {t('providers.identities.untie')}
                </button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && !isFresh && (
        <>
          <p className="text-small">{t('problem.sign_in_first')}</p>
          <SignInAgain locale={locale} next={accountAddress.security(locale)} action={signInAgain} />
        </>
      )}
      <div className="flex flex-wrap gap-3">
        {(isFresh ? others : []).map(({ id, name }) => (
          <Form key={id} action={tie} locale={locale} hidden={{ provider: id }}>
            <button type="submit" className="button button-quiet">
              {t('providers.identities.tie', { service: name })}
            </button>
          </Form>
        ))}
      </div>
    </section>
  );
}
