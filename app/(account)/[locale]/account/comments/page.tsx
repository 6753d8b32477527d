import type { Metadata } from 'next';
import { deleteCommentForm, hearAgainForm } from '#app/_actions/comments.ts';
import { loadMuted, loadOwnComments, loadStanding } from '#app/_loaders/own-comments.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireMember } from '#app/_server/gate.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { commentAddress } from '#components/comments/addresses.ts';
import { CommentListPage, isCommentDeed } from '#components/comments/comment-list-page.tsx';
import { problemText } from '#components/forms/problem-text.ts';
import { translator } from '#components/messages/translator.ts';
import { idSchema } from '#db/core/fields.ts';

type Props = PageProps<'/[locale]/account/comments'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('comments.own.title') };
}

export default async function OwnCommentsPage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const { before, posted, done } = await searchParams;
  const from = numberOf(before);
  const path = commentAddress.own(locale);
  const member = await requireMember(locale, commentAddress.own(locale, from ? { before: from } : {}));
  const [site, own, standing, muted, problem] = await Promise.all([
    loadSite(locale),
    loadOwnComments(member, from),
    loadStanding(member),
    loadMuted(member),
    readProblem(path),
  ]);
  return (
    <CommentListPage
      locale={locale}
      timeZone={site.timeZone}
      now={new Date()}
      {...own}
      isLater={from !== undefined}
      standing={standing}
      muted={muted}
      posted={numberOf(posted) ?? null}
      done={isCommentDeed(done) ? done : null}
      problem={problem && problemText(translator(locale), problem)}
      remove={deleteCommentForm}
      hearAgain={hearAgainForm}
    />
  );
}

const numberOf = (given: unknown): number | undefined => idSchema.safeParse(given).data;
