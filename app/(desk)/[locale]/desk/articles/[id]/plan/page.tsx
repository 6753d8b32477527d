import type { Metadata } from 'next';
import { assignForm, setTimesForm } from '#app/_actions/articles.ts';
import { loadPlan } from '#app/_loaders/desk-articles.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { DeskPage } from '#app/_server/desk-page.tsx';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireDesk } from '#app/_server/gate.ts';
import { pageNumber, requireLocale } from '#app/_server/locale-param.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { PlanPage } from '#components/desk/plan-page.tsx';
import { translator } from '#components/messages/translator.ts';

type Props = PageProps<'/[locale]/desk/articles/[id]/plan'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('workflow.plan.title') };
}

export default async function DeskPlanPage({ params, searchParams }: Props) {
  const { locale: given, id: number } = await params;
  const locale = requireLocale(given);
  const t = translator(locale);
  const id = pageNumber(number);
  const path = deskAddress.plan(locale, id);
  const member = await requireDesk(locale, path, 'articles.see');
  const { saved } = await searchParams;
  const [found, site, problem] = await Promise.all([
    loadPlan(member, id),
    loadSite(locale),
    readProblem(path),
  ]);
  return (
    <DeskPage
      locale={locale}
      member={member}
      current="articles"
      here={(other) => deskAddress.plan(other, id)}
    >
      {found ? (
        <PlanPage
          locale={locale}
          timeZone={site.timeZone}
          {...found}
          saved={saved === 'assigned' || saved === 'timed' ? saved : null}
          problem={problem}
          assign={assignForm}
          setTimes={setTimesForm}
        />
      ) : (
        <DeskTitle title={t('desk.gone.title')} text={t('desk.gone.text')} />
      )}
    </DeskPage>
  );
}
