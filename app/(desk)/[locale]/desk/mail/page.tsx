import type { Metadata } from 'next';
import { loadOutbox } from '#app/_loaders/mail.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { DeskPage } from '#app/_server/desk-page.tsx';
import { requireDesk } from '#app/_server/gate.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { OutboxPage } from '#components/desk/outbox-page.tsx';
import { translator } from '#components/messages/translator.ts';
import { mailFilterSchema } from '#db/mail/validation.ts';

type Props = PageProps<'/[locale]/desk/mail'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('desk.mail.title') };
}

export default async function DeskOutboxPage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const member = await requireDesk(locale, deskAddress.outbox(locale), 'mail.see');
  const filter = mailFilterSchema.parse(await searchParams);
  const [site, found] = await Promise.all([loadSite(locale), loadOutbox(member, filter)]);
  return (
    <DeskPage locale={locale} member={member} current="mail" here={deskAddress.outbox}>
      <OutboxPage locale={locale} timeZone={site.timeZone} filter={filter} {...found} />
    </DeskPage>
  );
}
