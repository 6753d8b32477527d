import { Done } from '#components/forms/done.tsx';
import { Form } from '#components/forms/form.tsx';
import { FormProblem } from '#components/forms/form-problem.tsx';
import { translator } from '#components/messages/translator.ts';
import { formatDate, formatDateTime } from '#components/ui/date.tsx';
import type { Locale } from '#db/core/locale.ts';
import type { SessionView } from '#db/sessions/queries.ts';

type Action = (form: FormData) => Promise<void>;

type Props = {
  locale: Locale;
  timeZone: string;
  sessions: SessionView[];
  /** The one of this browser. */
  here: number;
  problem: string | null;
  done: string | null;
  end: Action;
  endOthers: Action;
};

/** Where somebody is signed in, and the way to end it. */
export function SessionList({ locale, timeZone, sessions, here, problem, done, end, endOthers }: Props) {
  const t = translator(locale);
  const when = { locale, timeZone };
  return (
    <section aria-labelledby="sessions" className="rule-head space-y-5">
      <h2 id="sessions" className="display text-card">
        {t('account.sessions.title')}
      </h2>
      <p className="text-small text-muted">{t('account.sessions.text')}</p>
      <Done text={done} />
      <FormProblem text={problem} />
      <ul className="divide-y divide-line border-y border-line">
        {sessions.map((session) => {
          const device = session.device || t('account.sessions.unknownDevice');
          return (
            <li key={session.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
              <div className="min-w-0">
                <p className="font-semibold">
                  {device}
                  {session.id === here && (
                    <span className="font-normal text-accent"> · {t('account.sessions.here')}</span>
                  )}
                </p>
                <p className="text-small text-muted">
                  {t('account.sessions.lastUsed', { date: formatDateTime(session.lastUsedAt, when) })}
                  {' · '}
                  {t('account.sessions.from', { network: session.network })}
                  {' · '}
                  {t('account.sessions.since', { date: formatDate(session.createdAt, when) })}
                </p>
              </div>
              {session.id !== here && (
                <Form action={end} locale={locale} hidden={{ id: session.id }}>
                  <button
                    type="submit"
                    className="button button-quiet"
                    aria-label={t('account.sessions.endOne', { device })}
                  >
                    {t('account.sessions.end')}
                  </button>
                </Form>
              )}
            </li>
          );
        })}
      </ul>
      {sessions.length > 1 && (
        <Form action={endOthers} locale={locale}>
          <button type="submit" className="button button-quiet">
            {t('account.sessions.endOthers')}
          </button>
        </Form>
      )}
    </section>
  );
}
