import type { Metadata } from 'next';
import { DeskPage } from '#app/_server/desk-page.tsx';
import { requireMember } from '#app/_server/gate.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { translator } from '#components/messages/translator.ts';

type Props = PageProps<'/[locale]/desk/closed'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('desk.closed.title') };
}

/** Where every member ends who may not see a room. */
export default async function ClosedPage({ params }: Props) {
  const locale = requireLocale((await params).locale);
  const t = translator(locale);
  const member = await requireMember(locale, deskAddress.home(locale));
  return (
    <DeskPage locale={locale} member={member} here={deskAddress.closed}>
      <DeskTitle title={t('desk.closed.title')} text={t('desk.closed.text')} />
    </DeskPage>
  );
}
