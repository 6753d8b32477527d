import type { Metadata } from 'next';
import {
  loadArticleToDiscuss,
  loadCommentDraft,
  loadMaximumLength,
  loadPublicComment,
} from '#app/_loaders/own-comments.ts';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireMember } from '#app/_server/gate.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { commentAddress } from '#components/comments/addresses.ts';
import { nameOf } from '#components/comments/name-of.ts';
import { WritePage } from '#components/comments/write-page.tsx';
import { problemText } from '#components/forms/problem-text.ts';
import { translator } from '#components/messages/translator.ts';
import { idSchema } from '#db/core/fields.ts';

type Props = PageProps<'/[locale]/account/comments/write'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('comments.writePage.title') };
}

/** Where a comment is written without scripts: under an article, or as a reply. */
export default async function WriteCommentPage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const t = translator(locale);
  const given = await searchParams;
  const [articleId, reply] = [given.article, given.reply].map((id) => idSchema.safeParse(id).data ?? 0);
  const query = { ...(articleId && { article: articleId }), ...(reply && { reply }) };
  await requireMember(locale, commentAddress.write(locale, query));
  const [parent, problem, maximumLength] = await Promise.all([
    loadPublicComment(reply),
    readProblem(commentAddress.write(locale, {})),
    loadMaximumLength(),
  ]);
  const article = await loadArticleToDiscuss(parent ? parent.article.id : articleId);
  const replied = parent && { id: parent.id, name: nameOf(parent, t), body: parent.body };
  return (
    <WritePage
      locale={locale}
      article={article}
      open={article?.open ?? false}
      moderation={article?.moderation ?? 'before'}
      parent={replied ?? (reply ? 'gone' : null)}
      maximumLength={maximumLength}
      problem={problem && problemText(t, problem)}
      text={problem ? await loadCommentDraft(articleId || article?.id) : ''}
    />
  );
}
