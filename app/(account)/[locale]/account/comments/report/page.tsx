import type { Metadata } from 'next';
import { muteForm, reportForm } from '#app/_actions/comments.ts';
import { loadPublicComment } from '#app/_loaders/own-comments.ts';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireMember } from '#app/_server/gate.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { commentAddress } from '#components/comments/addresses.ts';
import { nameOf } from '#components/comments/name-of.ts';
import { ReportPage } from '#components/comments/report-page.tsx';
import { translator } from '#components/messages/translator.ts';
import { idSchema } from '#db/core/fields.ts';

type Props = PageProps<'/[locale]/account/comments/report'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('comments.reportPage.title') };
}

export default async function ReportCommentPage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const id = idSchema.safeParse((await searchParams).id).data;
  const member = await requireMember(locale, commentAddress.report(locale, id));
  const [comment, problem] = await Promise.all([
    loadPublicComment(id),
    readProblem(commentAddress.report(locale)),
  ]);
  return (
    <ReportPage
      locale={locale}
      comment={
        comment && {
          ...comment,
          name: nameOf(comment, translator(locale)),
          canBeMuted: !comment.hasLeft,
        }
      }
      isOwn={comment?.userId === member.userId}
      problem={problem}
      report={reportForm}
      mute={muteForm}
    />
  );
}
