import type { ReactNode } from 'react';
import { accountAddress } from '#components/account/addresses.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { AuditList } from '#components/desk/audit-list.tsx';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { Facts } from '#components/desk/facts.tsx';
import { Choice } from '#components/forms/choice.tsx';
import { Done } from '#components/forms/done.tsx';
import { Form } from '#components/forms/form.tsx';
import { FormProblem } from '#components/forms/form-problem.tsx';
import { type KeptProblem, problemTexts } from '#components/forms/problem-text.ts';
import { translator } from '#components/messages/translator.ts';
import { formatDate, formatDateTime } from '#components/ui/date.tsx';
import type { AuditEntry } from '#db/audit/queries.ts';
import { isLocale, type Locale } from '#db/core/locale.ts';
import type { SessionView } from '#db/sessions/queries.ts';
import type { Person } from '#db/users/queries.ts';
import { accountRoles, suspensionReasons } from '#db/users/validation.ts';

type Action = (form: FormData) => Promise<void>;

/** What has just been done, as the address of the page says it. */
const doneTexts = {
  role: 'desk.person.changeRole.done',
  suspended: 'desk.person.suspend.done',
  lifted: 'desk.person.lift.done',
  sessions: 'desk.person.sessions.done',
  factor: 'desk.person.reset.done',
} as const;

type Props = {
  locale: Locale;
  timeZone: string;
  person: Person;
  sessions: SessionView[];
  trail: AuditEntry[];
  /** Whether they look at themselves. */
  isOneself: boolean;
  problem: KeptProblem | null;
  done: unknown;
  actions: Record<'changeRole' | 'suspend' | 'liftSuspension' | 'endSessions' | 'resetSecondFactor', Action>;
};

/** Somebody's account, and what an administrator can do about it. */
export function PersonPage({
  locale,
  timeZone,
  person,
  sessions,
  trail,
  isOneself,
  problem,
  done,
  actions,
}: Props) {
  const t = translator(locale);
  const when = { locale, timeZone };
  const said = Object.entries(doneTexts).find(([word]) => word === done)?.[1];
  const problemOf = (form: string) => problemTexts(t, problem, { form }).ofForm;
  const same = { locale, hidden: { id: person.id } };
  const yesNo = (is: boolean) => t(is ? 'desk.yes' : 'desk.no');
  return (
    <>
      <p className="text-small">
        <a className="underline" href={deskAddress.people(locale)}>
          {t('desk.person.back')}
        </a>
      </p>
      <DeskTitle title={person.displayName || t('desk.noName')} />
      <Done text={said ? t(said) : null} />
      <Facts
        facts={[
          [t('desk.person.address'), person.email],
          [t('desk.person.role'), t(`desk.role.${person.role}`)],
          [t('desk.person.status'), statusText(person)],
          [t('desk.person.since'), formatDate(person.createdAt, when)],
          [t('desk.person.mailLanguage'), isLocale(person.locale) && t(`site.languages.${person.locale}`)],
          [t('desk.person.password'), yesNo(person.hasPassword)],
          [t('desk.person.secondFactor'), yesNo(person.hasSecondFactor)],
        ]}
      />
      {isOneself ? (
        <div className="max-w-prose space-y-2 border-s-4 border-river ps-3 text-small">
          <p>{t('desk.person.you')}</p>
          <p>
            <a className="underline" href={accountAddress.overview(locale)}>
              {t('desk.person.toAccount')}
            </a>
          </p>
        </div>
      ) : (
        <div className="grid gap-x-12 gap-y-8 two:grid-cols-2">
          <Section
            id="role"
            title={t('desk.person.changeRole.title')}
            text={t('desk.person.changeRole.text')}
          >
            <FormProblem text={problemOf('role')} />
            <Form action={actions.changeRole} {...same} className="grid gap-4">
              <Choice
                name="role"
                id="new-role"
                label={t('desk.person.changeRole.label')}
                defaultValue={person.role}
                options={accountRoles.map((role) => ({ value: role, label: t(`desk.role.${role}`) }))}
              />
              <button type="submit" className="button justify-self-start">
                {t('desk.person.changeRole.button')}
              </button>
            </Form>
          </Section>
          {person.status === 'suspended' ? (
            <Section id="suspend" title={t('desk.person.lift.title')} text={t('desk.person.lift.text')}>
              <FormProblem text={problemOf('suspend')} />
              <Form action={actions.liftSuspension} {...same}>
                <button type="submit" className="button button-quiet">
                  {t('desk.person.lift.button')}
                </button>
              </Form>
            </Section>
          ) : (
            <Section id="suspend" title={t('desk.person.suspend.title')} text={t('desk.person.suspend.text')}>
              <FormProblem text={problemOf('suspend')} />
              <Form action={actions.suspend} {...same} className="grid gap-4">
                <Choice
                  name="reason"
                  label={t('desk.person.suspend.label')}
                  options={suspensionReasons.map((reason) => ({
                    value: reason,
                    label: t(`desk.reason.${reason}`),
                  }))}
                />
                <button type="submit" className="button button-quiet justify-self-start">
                  {t('desk.person.suspend.button')}
                </button>
              </Form>
            </Section>
          )}
          <Section id="sessions" title={t('desk.person.sessions.title')}>
            <FormProblem text={problemOf('sessions')} />
            <Sessions {...{ locale, timeZone, sessions }} id={person.id} end={actions.endSessions} />
          </Section>
          <Section
            id="factor"
            title={t('desk.person.reset.title')}
            text={person.hasSecondFactor ? t('desk.person.reset.text') : t('desk.person.reset.none')}
          >
            <FormProblem text={problemOf('factor')} />
            {person.hasSecondFactor && (
              <Form action={actions.resetSecondFactor} {...same}>
                <button type="submit" className="button button-quiet">
                  {t('desk.person.reset.button')}
                </button>
              </Form>
            )}
          </Section>
        </div>
      )}
      <Section id="trail" title={t('desk.person.trail')}>
        {trail.length ? (
          <AuditList locale={locale} timeZone={timeZone} entries={trail} />
        ) : (
          <p className="text-small">{t('desk.audit.none')}</p>
        )}
        <p className="text-small">
          <a className="underline" href={deskAddress.audit(locale, { person: `#${person.id}` })}>
            {t('desk.person.wholeTrail')}
          </a>
        </p>
      </Section>
    </>
  );

  function statusText({ status, suspendedAt, deleteAt }: Person): string {
    if (suspendedAt) return t('desk.person.suspendedSince', { date: formatDateTime(suspendedAt, when) });
    if (deleteAt) return t('desk.person.leavingOn', { date: formatDate(deleteAt, when) });
    return t(`desk.status.${status}`);
  }
}

function Section({
  id,
  title,
  text,
  children,
}: {
  id: string;
  title: string;
  text?: string;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="rule-head min-w-0 space-y-3">
      <h2 id={id} className="display text-card">
        {title}
      </h2>
      {text && <p className="max-w-prose text-small text-muted">{text}</p>}
      {children}
    </section>
  );
}

function Sessions({
  locale,
  timeZone,
  sessions,
  id,
  end,
}: Pick<Props, 'locale' | 'timeZone' | 'sessions'> & { id: number; end: Action }) {
  const t = translator(locale);
  if (!sessions.length) return <p className="text-small text-muted">{t('desk.person.sessions.none')}</p>;
  return (
    <>
      <ul className="divide-y divide-line border-y border-line text-small">
        {sessions.map((session) => {
          const device = session.device || t('account.sessions.unknownDevice');
          const date = formatDateTime(session.lastUsedAt, { locale, timeZone });
          return (
            <li key={session.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-2">
              <div className="min-w-0">
                <p className="font-semibold">{device}</p>
                <p className="text-muted">
                  {t('account.sessions.lastUsed', { date })}
                  {' · '}
                  {t('account.sessions.from', { network: session.network })}
                </p>
              </div>
              <Form action={end} locale={locale} hidden={{ id, sessionId: session.id }}>
                <button
                  type="submit"
                  className="button button-quiet"
                  aria-label={t('account.sessions.endOne', { device })}
                >
                  {t('account.sessions.end')}
                </button>
              </Form>
            </li>
          );
        })}
      </ul>
      <Form action={end} locale={locale} hidden={{ id }}>
        <button type="submit" className="button button-quiet">
          {t('desk.person.sessions.endAll')}
        </button>
      </Form>
    </>
  );
}
