import type { Metadata } from 'next';
import { askCheckerForm, switchScoreForm } from '#app/_actions/comment-rules.ts';
import { loadScore } from '#app/_loaders/comment-rules.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { DeskPage } from '#app/_server/desk-page.tsx';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireDesk } from '#app/_server/gate.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { CommentScorePage } from '#components/desk/comment-score-page.tsx';
import { translator } from '#components/messages/translator.ts';

type Props = PageProps<'/[locale]/desk/comments/rules/score'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('commentRules.score.title') };
}

export default async function DeskCommentScorePage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const path = deskAddress.commentScore(locale);
  const member = await requireDesk(locale, path, 'comments.rules');
  const [found, site, problem, { done }] = await Promise.all([
    loadScore(member, new Date()),
    loadSite(locale),
    readProblem(path),
    searchParams,
  ]);
  return (
    <DeskPage locale={locale} member={member} current="commentRules" here={deskAddress.commentScore}>
      <CommentScorePage
        locale={locale}
        timeZone={site.timeZone}
        {...found}
        problem={problem}
        done={done === 'saved' || done === 'asked' ? done : null}
        turn={switchScoreForm}
        ask={askCheckerForm}
      />
    </DeskPage>
  );
}
