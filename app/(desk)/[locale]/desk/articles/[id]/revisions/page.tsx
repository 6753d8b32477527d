import '#app/editor.css';
import type { Metadata } from 'next';
import { restoreRevisionForm } from '#app/_actions/revisions.ts';
import { loadRevisions } from '#app/_loaders/revisions.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { DeskPage } from '#app/_server/desk-page.tsx';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireDesk } from '#app/_server/gate.ts';
import { pageNumber, requireLocale } from '#app/_server/locale-param.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { RevisionsPage } from '#components/desk/revisions-page.tsx';
import { problemText } from '#components/forms/problem-text.ts';
import { translator } from '#components/messages/translator.ts';
import { revisionFilterSchema } from '#db/revisions/validation.ts';

type Props = PageProps<'/[locale]/desk/articles/[id]/revisions'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('revisions.title') };
}

export default async function DeskRevisionsPage({ params, searchParams }: Props) {
  const { locale: given, id: number } = await params;
  const locale = requireLocale(given);
  const t = translator(locale);
  const id = pageNumber(number);
  const path = deskAddress.revisions(locale, id);
  const member = await requireDesk(locale, path, 'articles.see');
  const filter = revisionFilterSchema.parse(await searchParams);
  const [found, site, problem] = await Promise.all([
    loadRevisions(member, { id, filter }),
    loadSite(locale),
    readProblem(path),
  ]);
  return (
    <DeskPage
      locale={locale}
      member={member}
      current="articles"
      here={(other) =>
        deskAddress.revisions(other, id, { from: filter.from, to: filter.to, list: filter.list })
      }
    >
      {found ? (
        <RevisionsPage
          locale={locale}
          timeZone={site.timeZone}
          {...found}
          restored={filter.restored}
          problem={problem && problemText(t, problem)}
          restore={restoreRevisionForm}
        />
      ) : (
        <DeskTitle title={t('desk.gone.title')} text={t('desk.gone.text')} />
      )}
    </DeskPage>
  );
}
