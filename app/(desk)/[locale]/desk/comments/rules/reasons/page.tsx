import type { Metadata } from 'next';
import { moveReasonForm } from '#app/_actions/comment-rules.ts';
import { loadCommentSettings } from '#app/_loaders/comment-rules.ts';
import { DeskPage } from '#app/_server/desk-page.tsx';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireDesk } from '#app/_server/gate.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { CommentReasonsPage } from '#components/desk/comment-reasons-page.tsx';
import { problemTexts } from '#components/forms/problem-text.ts';
import { translator } from '#components/messages/translator.ts';

type Props = PageProps<'/[locale]/desk/comments/rules/reasons'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('commentRules.reasons.title') };
}

export default async function DeskCommentReasonsPage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const t = translator(locale);
  const path = deskAddress.commentReasons(locale);
  const member = await requireDesk(locale, path, 'comments.rules');
  const [{ templates }, problem, { done }] = await Promise.all([
    loadCommentSettings(member),
    readProblem(path),
    searchParams,
  ]);
  const removed = done === 'removed' ? t('commentRules.reasons.removed') : null;
  return (
    <DeskPage locale={locale} member={member} current="commentRules" here={deskAddress.commentReasons}>
      <CommentReasonsPage
        locale={locale}
        templates={templates}
        problem={problemTexts(t, problem, {}).ofForm}
        done={done === 'saved' ? t('commentRules.saved') : removed}
        move={moveReasonForm}
      />
    </DeskPage>
  );
}
