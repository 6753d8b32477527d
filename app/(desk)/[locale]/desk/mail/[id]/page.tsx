import type { Metadata } from 'next';
import { openMailForm } from '#app/_actions/mail.ts';
import { loadMail } from '#app/_loaders/mail.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { DeskPage } from '#app/_server/desk-page.tsx';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireDesk } from '#app/_server/gate.ts';
import { pageNumber, requireLocale } from '#app/_server/locale-param.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { MailPage } from '#components/desk/mail-page.tsx';
import { problemText } from '#components/forms/problem-text.ts';
import { translator } from '#components/messages/translator.ts';

type Props = PageProps<'/[locale]/desk/mail/[id]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('desk.mail.title') };
}

export default async function DeskMailPage({ params }: Props) {
  const { locale: rawLocale, id: rawId } = await params;
  const locale = requireLocale(rawLocale);
  const t = translator(locale);
  const id = pageNumber(rawId);
  const path = deskAddress.mail(locale, id);
  const member = await requireDesk(locale, path, 'mail.see');
  const [site, found, problem] = await Promise.all([
    loadSite(locale),
    loadMail(member, id),
    readProblem(path),
  ]);
  return (
    <DeskPage locale={locale} member={member} current="mail" here={(other) => deskAddress.mail(other, id)}>
      {found ? (
        <MailPage
          locale={locale}
          timeZone={site.timeZone}
          {...found}
          problem={problem && problemText(t, problem)}
          open={openMailForm}
        />
      ) : (
        <DeskTitle title={t('desk.gone.title')} text={t('desk.gone.text')} />
      )}
    </DeskPage>
  );
}
