import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { arrangeFrontForm, makePlanForm, movePlanForm, removePlanForm } from '#app/_actions/front.ts';
import { loadFrontRoom } from '#app/_loaders/front.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { DeskPage } from '#app/_server/desk-page.tsx';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireDesk } from '#app/_server/gate.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { FrontPageRoom } from '#components/desk/front-page-room.tsx';
import { translator } from '#components/messages/translator.ts';
import { frontRoomSchema } from '#db/front/validation.ts';

type Props = PageProps<'/[locale]/desk/front'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('front.title') };
}

export default async function DeskFrontPage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const path = deskAddress.front(locale);
  const member = await requireDesk(locale, path, 'front.arrange');
  const [query, site] = [frontRoomSchema.parse(await searchParams), await loadSite(locale)];
  const wanted = query.language ?? locale;
  const language = site.languages.includes(wanted) ? wanted : (site.languages[0] ?? locale);
  const now = new Date();
  const [room, problem] = await Promise.all([
    loadFrontRoom(member, { locale: language, planId: query.plan, query: query.q, now }),
    readProblem(path),
  ]);
  // A plan that has begun, or was removed.
  if (!room) redirect(deskAddress.front(locale, { language }));
  return (
    <DeskPage
      locale={locale}
      member={member}
      current="front"
      here={(other) => deskAddress.front(other, { language, plan: query.plan, q: query.q })}
    >
      <FrontPageRoom
        locale={locale}
        language={language}
        languages={site.languages}
        timeZone={site.timeZone}
        now={now}
        q={query.q}
        done={query.done}
        {...room}
        problem={problem}
        actions={{
          arrange: arrangeFrontForm,
          makePlan: makePlanForm,
          movePlan: movePlanForm,
          removePlan: removePlanForm,
        }}
      />
    </DeskPage>
  );
}
