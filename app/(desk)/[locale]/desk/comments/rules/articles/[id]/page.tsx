import type { Metadata } from 'next';
import { setForArticleForm } from '#app/_actions/comment-rules.ts';
import { loadArticleModeration } from '#app/_loaders/comment-rules.ts';
import { DeskPage } from '#app/_server/desk-page.tsx';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireDesk } from '#app/_server/gate.ts';
import { pageNumber, requireLocale } from '#app/_server/locale-param.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { ArticleTalkPage } from '#components/desk/article-talk-page.tsx';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { translator } from '#components/messages/translator.ts';

type Props = PageProps<'/[locale]/desk/comments/rules/articles/[id]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('commentRules.own.title') };
}

export default async function DeskArticleTalkPage({ params, searchParams }: Props) {
  const { locale: rawLocale, id: rawId } = await params;
  const locale = requireLocale(rawLocale);
  const t = translator(locale);
  const id = pageNumber(rawId);
  const path = deskAddress.commentsOfArticle(locale, id);
  const member = await requireDesk(locale, path, 'comments.rules');
  const [article, problem, { done }] = await Promise.all([
    loadArticleModeration(member, id),
    readProblem(path),
    searchParams,
  ]);
  return (
    <DeskPage
      locale={locale}
      member={member}
      current="commentRules"
      here={(other) => deskAddress.commentsOfArticle(other, id)}
    >
      {article ? (
        <ArticleTalkPage
          locale={locale}
          article={article}
          problem={problem}
          done={done === 'saved' ? t('commentRules.saved') : null}
          save={setForArticleForm}
        />
      ) : (
        <DeskTitle title={t('desk.gone.title')} text={t('desk.gone.text')} />
      )}
    </DeskPage>
  );
}
