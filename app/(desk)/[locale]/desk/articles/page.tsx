import type { Metadata } from 'next';
import {
  approveManyForm,
  archiveManyForm,
  assignManyForm,
  handInManyForm,
  moveManyToSectionForm,
  tagManyForm,
} from '#app/_actions/articles.ts';
import { createArticleForm, createPageForm } from '#app/_actions/drafts.ts';
import { removeViewForm, saveViewForm } from '#app/_actions/saved-views.ts';
import { loadArticleList } from '#app/_loaders/desk-articles.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { DeskPage } from '#app/_server/desk-page.tsx';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireDesk } from '#app/_server/gate.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { ArticleListPage } from '#components/desk/article-list-page.tsx';
import { translator } from '#components/messages/translator.ts';
import { articleFilterSchema, filterQuery, manyDoneSchema } from '#db/desk/validation.ts';
import { reachOf } from '#db/users/policy.ts';

type Props = PageProps<'/[locale]/desk/articles'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('deskArticles.title') };
}

export default async function DeskArticlesPage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const path = deskAddress.articles(locale);
  const member = await requireDesk(locale, path, 'articles.see');
  const query = await searchParams;
  const filter = articleFilterSchema.parse(query);
  const [list, site, problem] = await Promise.all([
    loadArticleList(member, { locale, filter }),
    loadSite(locale),
    readProblem(path),
  ]);
  return (
    <DeskPage
      locale={locale}
      member={member}
      current="articles"
      here={(other) => deskAddress.articles(other, filterQuery(filter))}
    >
      <ArticleListPage
        locale={locale}
        timeZone={site.timeZone}
        now={new Date()}
        filter={filter}
        {...list}
        languages={site.languages}
        may={(permission) => reachOf(member, permission) !== null}
        many={manyDoneSchema.parse(query)}
        problem={problem}
        create={filter.kind === 'page' ? createPageForm : createArticleForm}
        saveView={saveViewForm}
        removeView={removeViewForm}
        bulk={{
          submit: handInManyForm,
          approve: approveManyForm,
          archive: archiveManyForm,
          assign: assignManyForm,
          section: moveManyToSectionForm,
          tag: tagManyForm,
        }}
      />
    </DeskPage>
  );
}
