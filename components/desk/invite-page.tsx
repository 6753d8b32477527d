import { deskAddress } from '#components/desk/addresses.ts';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { Choice } from '#components/forms/choice.tsx';
import { Done } from '#components/forms/done.tsx';
import { Field } from '#components/forms/field.tsx';
import { Form } from '#components/forms/form.tsx';
import { FormProblem } from '#components/forms/form-problem.tsx';
import { type KeptProblem, problemTexts } from '#components/forms/problem-text.ts';
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
  problem: KeptProblem | null;
  done: unknown;
  invite: Action;
  again: Action;
  withdraw: Action;
};

/** A form to invite somebody to the newsroom, and the invitations that nobody has taken up yet. */
export function InvitePage(props: Props) {
  const { locale, problem, done, invite } = props;
  const t = translator(locale);
  const inInvite = problemTexts(t, problem, { form: 'invite', fields: ['email', 'role'] });
  const inPending = problemTexts(t, problem, { form: 'pending' });
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
      <Form
        action={invite}
        locale={locale}
        problem={inInvite.ofForm}
        className="grid max-w-lg grid-cols-1 gap-4"
      >
        <Field
          name="email"
          type="email"
          label={t('desk.invitations.email')}
          problem={inInvite.of('email')}
          defaultValue={inInvite.typed('email')}
          required
          maxLength={254}
          autoComplete="off"
        />
        <Choice
          name="role"
          label={t('desk.invitations.role')}
          problem={inInvite.of('role')}
          defaultValue={inInvite.typed('role')}
          options={accountRoles
            .filter((role) => role !== 'reader')
            .map((role) => ({ value: role, label: t(`desk.role.${role}`) }))}
        />
        <Choice
          name="mailLocale"
          label={t('desk.invitations.locale')}
          defaultValue={inInvite.typed('mailLocale') ?? locale}
          options={locales.map((one) => ({ value: one, label: t(`site.languages.${one}`), lang: one }))}
        />
        <button type="submit" className="button justify-self-start">
          {t('desk.invitations.button')}
        </button>
      </Form>
      <section aria-labelledby="pending" className="rule-head space-y-3">
        <h2 id="pending" className="display text-card">
          {t('desk.invitations.pending')}
        </h2>
        <FormProblem text={inPending.ofForm} />
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
              <Form action={again} locale={locale} hidden={{ id }}>
                <button
                  type="submit"
                  className="button button-quiet"
                  aria-label={t('desk.invitations.againTo', { address: email })}
                >
                  {t('desk.invitations.again')}
                </button>
              </Form>
              <Form action={withdraw} locale={locale} hidden={{ id }}>
                <button
                  type="submit"
                  className="button button-quiet"
                  aria-label={t('desk.invitations.withdrawFrom', { address: email })}
                >
                  {t('desk.invitations.withdraw')}
                </button>
              </Form>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
