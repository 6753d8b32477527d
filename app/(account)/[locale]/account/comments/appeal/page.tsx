import type { Metadata } from 'next';
import { appealForm } from '#app/_actions/comments.ts';
import { loadOwnComment } from '#app/_loaders/own-comments.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireMember } from '#app/_server/gate.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { commentAddress } from '#components/comments/addresses.ts';
import { AppealPage } from '#components/comments/appeal-page.tsx';
import { translator } from '#components/messages/translator.ts';
import { idSchema } from '#db/core/fields.ts';

type Props = PageProps<'/[locale]/account/comments/appeal'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('comments.appealPage.title') };
}

export default async function AppealCommentPage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const id = idSchema.safeParse((await searchParams).id).data;
  const member = await requireMember(locale, commentAddress.appeal(locale, id));
  const [site, comment, problem] = await Promise.all([
    loadSite(locale),
    loadOwnComment(member, id),
    readProblem(commentAddress.appeal(locale)),
  ]);
  return (
    <AppealPage
      locale={locale}
      timeZone={site.timeZone}
      comment={comment}
      problem={problem}
      action={appealForm}
    />
  );
}
