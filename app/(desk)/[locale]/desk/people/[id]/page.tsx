import type { Metadata } from 'next';
import {
  changeRoleForm,
  endSessionsForm,
  liftSuspensionForm,
  resetSecondFactorForm,
  suspendForm,
} from '#app/_actions/people.ts';
import { loadTrail } from '#app/_loaders/audit.ts';
import { loadPerson } from '#app/_loaders/people.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { DeskPage } from '#app/_server/desk-page.tsx';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireDesk } from '#app/_server/gate.ts';
import { pageNumber, requireLocale } from '#app/_server/locale-param.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { PersonPage } from '#components/desk/person-page.tsx';
import { translator } from '#components/messages/translator.ts';

type Props = PageProps<'/[locale]/desk/people/[id]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('desk.person.facts') };
}

export default async function DeskPersonPage({ params, searchParams }: Props) {
  const { locale: rawLocale, id: rawId } = await params;
  const locale = requireLocale(rawLocale);
  const t = translator(locale);
  const id = pageNumber(rawId);
  const path = deskAddress.person(locale, id);
  const member = await requireDesk(locale, path, 'people.see');
  const site = await loadSite(locale);
  const { timeZone } = site;
  const [found, trail, problem, query] = await Promise.all([
    loadPerson(member, id),
    loadTrail(member, { id, timeZone }),
    readProblem(path),
    searchParams,
  ]);
  return (
    <DeskPage
      locale={locale}
      member={member}
      current="people"
      here={(other) => deskAddress.person(other, id)}
    >
      {found ? (
        <PersonPage
          locale={locale}
          timeZone={timeZone}
          {...found}
          trail={trail}
          isOneself={id === member.userId}
          problem={problem}
          done={query.done}
          actions={{
            changeRole: changeRoleForm,
            suspend: suspendForm,
            liftSuspension: liftSuspensionForm,
            endSessions: endSessionsForm,
            resetSecondFactor: resetSecondFactorForm,
          }}
        />
      ) : (
        <DeskTitle title={t('desk.gone.title')} text={t('desk.gone.text')} />
      )}
    </DeskPage>
  );
}
