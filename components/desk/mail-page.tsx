import { deskAddress } from '#components/desk/addresses.ts';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { Facts } from '#components/desk/facts.tsx';
import { Form } from '#components/forms/form.tsx';
import { FormProblem } from '#components/forms/form-problem.tsx';
import { translator } from '#components/messages/translator.ts';
import { formatDateTime } from '#components/ui/date.tsx';
import type { Locale } from '#db/core/locale.ts';
import type { MailView } from '#db/mail/queries.ts';

type Props = {
  locale: Locale;
  timeZone: string;
  mail: MailView;
  /** What it says, for who has it written down that they read it. */
  opened: { subject: string; text: string } | null;
  problem: string | null;
  open: (form: FormData) => Promise<void>;
};

/** One mail. What it says is shown after a button, since it may let somebody in. */
export function MailPage({ locale, timeZone, mail, opened, problem, open }: Props) {
  const t = translator(locale);
  const when = (date: Date) => formatDateTime(date, { locale, timeZone });
  const number = new Intl.NumberFormat(locale === 'km' ? 'km-u-nu-khmr' : 'en-GB');
  return (
    <>
      <p className="text-small">
        <a className="underline" href={deskAddress.outbox(locale)}>
          {t('desk.mail.back')}
        </a>
      </p>
      <DeskTitle title={opened?.subject ?? mail.subject} />
      <Facts
        facts={[
          [t('desk.mail.to'), mail.recipient],
          [t('desk.mail.status'), t(`desk.mail.state.${mail.status}`)],
          [t('desk.mail.written'), when(mail.createdAt)],
          ...(mail.sentAt ? [[t('desk.mail.sentAt'), when(mail.sentAt)] as [string, string]] : []),
          [t('desk.mail.attempts'), number.format(mail.attempts)],
          ...(mail.lastError ? [[t('desk.mail.error'), mail.lastError] as [string, string]] : []),
        ]}
      />
      <FormProblem text={problem} />
      {mail.hasText ? (
        opened ? (
          <div className="max-w-prose space-y-4">
            <p className="border-s-4 border-river ps-3 text-small">{t('desk.mail.opened')}</p>
            <pre className="border-y border-line py-4 font-sans whitespace-pre-wrap break-words text-small">
              {opened.text}
            </pre>
          </div>
        ) : (
          <Form action={open} locale={locale} hidden={{ id: mail.id }} className="grid max-w-prose gap-4">
            <p className="text-small text-muted">{t('desk.mail.openText')}</p>
            <button type="submit" className="button justify-self-start">
              {t('desk.mail.open')}
            </button>
          </Form>
        )
      ) : (
        <p className="text-small text-muted">{t('desk.mail.gone')}</p>
      )}
    </>
  );
}
