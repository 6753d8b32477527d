import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { loadPeople } from '#app/_loaders/people.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { DeskPage } from '#app/_server/desk-page.tsx';
import { requireDesk } from '#app/_server/gate.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { PeoplePage } from '#components/desk/people-page.tsx';
import { translator } from '#components/messages/translator.ts';
import { peopleFilterSchema } from '#db/users/validation.ts';

type Props = PageProps<'/[locale]/desk/people'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('desk.people.title') };
}

export default async function DeskPeoplePage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const member = await requireDesk(locale, deskAddress.people(locale), 'people.see');
  const query = await searchParams;
  // Who is invited has no account yet: they stand in a list of their own.
  if (query.status === 'invited') redirect(deskAddress.invitations(locale));
  const filter = peopleFilterSchema.parse(query);
  const [site, found] = await Promise.all([loadSite(locale), loadPeople(member, filter)]);
  return (
    <DeskPage locale={locale} member={member} current="people" here={deskAddress.people}>
      <PeoplePage locale={locale} timeZone={site.timeZone} filter={filter} {...found} />
    </DeskPage>
  );
}
