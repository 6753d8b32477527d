import type { Metadata } from 'next';
import { loadAccount } from '#app/_loaders/account.ts';
import { loadDeskHome } from '#app/_loaders/desk-articles.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { DeskPage, openRooms } from '#app/_server/desk-page.tsx';
import { requireDesk } from '#app/_server/gate.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { DeskHome } from '#components/desk/desk-home.tsx';
import { translator } from '#components/messages/translator.ts';
import { homeFilterSchema } from '#db/overview/validation.ts';

type Props = PageProps<'/[locale]/desk'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('desk.home.title') };
}

export default async function DeskHomePage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const member = await requireDesk(locale, deskAddress.home(locale));
  const { all } = homeFilterSchema.parse(await searchParams);
  const now = new Date();
  const [{ displayName }, site, found] = await Promise.all([
    loadAccount(member),
    loadSite(locale),
    loadDeskHome(member, { all, now }),
  ]);
  return (
    <DeskPage locale={locale} member={member} here={deskAddress.home}>
      <DeskHome
        locale={locale}
        timeZone={site.timeZone}
        now={now}
        name={displayName}
        rooms={openRooms(locale, member)}
        {...found}
      />
    </DeskPage>
  );
}
