import { deskAddress } from '#components/desk/addresses.ts';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { Pager } from '#components/desk/pager.tsx';
import { Choice } from '#components/forms/choice.tsx';
import { translator } from '#components/messages/translator.ts';
import { DateText } from '#components/ui/date.tsx';
import type { Locale } from '#db/core/locale.ts';
import type { MailRow } from '#db/mail/queries.ts';
import { type MailFilter, mailStatuses } from '#db/mail/validation.ts';

type Props = {
  locale: Locale;
  timeZone: string;
  filter: MailFilter;
  mails: MailRow[];
  older: number | null;
};

/** All mail, newest first, without what it says. */
export function OutboxPage({ locale, timeZone, filter: { status, before }, mails, older }: Props) {
  const t = translator(locale);
  return (
    <>
      <DeskTitle title={t('desk.mail.title')} text={t('desk.mail.text')} />
      <form
        method="get"
        action={deskAddress.outbox(locale)}
        className="grid max-w-lg grid-cols-1 items-end gap-4 sm:grid-cols-[minmax(0,1fr)_auto]"
      >
        <Choice
          name="status"
          label={t('desk.mail.status')}
          defaultValue={status}
          options={[
            { value: '', label: t('desk.all') },
            ...mailStatuses.map((one) => ({ value: one, label: t(`desk.mail.state.${one}`) })),
          ]}
        />
        <button type="submit" className="button button-quiet">
          {t('desk.filter')}
        </button>
      </form>
      {mails.length ? (
        <ul className="divide-y divide-line border-y border-line text-small">
          {mails.map((mail) => (
            <li key={mail.id} className="grid gap-x-6 py-2.5 sm:grid-cols-[12rem_minmax(0,1fr)]">
              <p className="text-muted">
                <DateText date={mail.createdAt} withTime locale={locale} timeZone={timeZone} />
              </p>
              <div className="min-w-0 break-words">
                <p>
                  <a className="font-semibold underline" href={deskAddress.mail(locale, mail.id)}>
                    {mail.subject}
                  </a>
                </p>
                <p className="text-muted">
                  {mail.recipient}
                  {' · '}
                  <span className={mail.status === 'failed' ? 'text-brick' : ''}>
                    {t(`desk.mail.state.${mail.status}`)}
                  </span>
                </p>
              </div>
            </li>
          ))}
        </ul>
      ) : (
        <p>{t('desk.mail.none')}</p>
      )}
      <Pager
        locale={locale}
        to={{
          newest: before ? deskAddress.outbox(locale, { status }) : null,
          older: older ? deskAddress.outbox(locale, { status, before: older }) : null,
        }}
      />
    </>
  );
}
