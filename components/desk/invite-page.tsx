import { deskAddress } from '#components/desk/addresses.ts';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { Choice } from '#components/forms/choice.tsx';
import { Done } from '#components/forms/done.tsx';
import { Field } from '#components/forms/field.tsx';
import { FormProblem } from '#components/forms/form-problem.tsx';
import { type Problem, problemText } from '#components/forms/problem-text.ts';
import { translator } from '#components/messages/translator.ts';
import { formatDateTime } from '#components/ui/date.tsx';
import { type Locale, locales } from '#db/core/locale.ts';
import type { InvitationRow } from '#db/invitations/queries.ts';
import { accountRoles } from '#db/users/validation.ts';

type Action = (form: FormData) => Promise<void>;

const doneWords = ['sent', 'again', 'withdrawn'] as const;

type Props = {
  locale: Locale;
  timeZone: string;
  invitations: InvitationRow[];
  problem: (Problem & { form: string; typed: Record<string, string> }) | null;
  done: unknown;
  invite: Action;
  again: Action;
  withdraw: Action;
};

/** A form to invite somebody to the newsroom, and the invitations that nobody has taken up yet. */
export function InvitePage(props: Props) {
  const { locale, problem, done, invite } = props;
  const t = translator(locale);
  const text = problem && problemText(t, problem);
  const ofField = (name: string) => (problem?.form === 'invite' && problem.field === name ? text : null);
  const isOfForm = problem?.form === 'invite' && !['email', 'role'].includes(problem.field ?? '');
  const typed = problem?.typed ?? {};
  const word = doneWords.find((one) => one === done);
  return (
    <>
      <p className="text-small">
        <a className="underline" href={deskAddress.people(locale)}>
          {t('desk.person.back')}
        </a>
      </p>
      <DeskTitle title={t('desk.invitations.title')} text={t('desk.invitations.text')} />
      <Done text={word ? t(`desk.invitations.done.${word}`) : null} />
      <form action={invite} className="grid max-w-lg grid-cols-1 gap-4">
        <input type="hidden" name="locale" value={locale} />
        <FormProblem text={isOfForm ? text : null} />
        <Field
          name="email"
          type="email"
          label={t('desk.invitations.email')}
          problem={ofField('email')}
          defaultValue={typed.email}
          required
          maxLength={254}
          autoComplete="off"
        />
        <Choice
          name="role"
          label={t('desk.invitations.role')}
          problem={ofField('role')}
          defaultValue={typed.role}
          options={accountRoles
            .filter((role) => role !== 'reader')
            .map((role) => ({ value: role, label: t(`desk.role.${role}`) }))}
        />
        <Choice
          name="mailLocale"
          label={t('desk.invitations.locale')}
          defaultValue={typed.mailLocale ?? locale}
          options={locales.map((one) => ({ value: one, label: t(`site.languages.${one}`), lang: one }))}
        />
        <button type="submit" className="button justify-self-start">
          {t('desk.invitations.button')}
        </button>
      </form>
      <section aria-labelledby="pending" className="rule-head space-y-3">
        <h2 id="pending" className="display text-card">
          {t('desk.invitations.pending')}
        </h2>
        <FormProblem text={problem?.form === 'pending' ? text : null} />
        <Pending {...props} />
      </section>
    </>
  );
}

function Pending({ locale, timeZone, invitations, again, withdraw }: Props) {
  const t = translator(locale);
  if (!invitations.length) return <p className="text-small text-muted">{t('desk.invitations.none')}</p>;
  return (
    <ul className="divide-y divide-line border-y border-line text-small">
      {invitations.map(({ id, email, role, invitedBy, expiresAt, isOver }) => {
        const date = formatDateTime(expiresAt, { locale, timeZone });
        const facts = [
          t(`desk.role.${role}`),
          ...(invitedBy ? [t('desk.invitations.sentBy', { name: invitedBy })] : []),
          isOver ? t('desk.invitations.over', { date }) : t('desk.invitations.until', { date }),
        ];
        return (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-2.5">
            <div className="min-w-0">
              <p className="font-semibold break-words">{email}</p>
              <p className="text-muted">{facts.join(' · ')}</p>
            </div>
            <div className="flex flex-wrap gap-3">
              <form action={again}>
                <input type="hidden" name="locale" value={locale} />
                <input type="hidden" name="id" value={id} />
                <button
                  type="submit"
                  className="button button-quiet"
                  aria-label={t('desk.invitations.againTo', { address: email })}
                >
                  {t('desk.invitations.again')}
                </button>
              </form>
              <form action={withdraw}>
                <input type="hidden" name="locale" value={locale} />
                <input type="hidden" name="id" value={id} />
                <button
                  type="submit"
                  className="button button-quiet"
                  aria-label={t('desk.invitations.withdrawFrom', { address: email })}
                >
                  {t('desk.invitations.withdraw')}
                </button>
              </form>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
