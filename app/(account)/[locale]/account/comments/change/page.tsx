import type { Metadata } from 'next';
import {
  loadCommentDraft,
  loadEditMinutes,
  loadMaximumLength,
  loadOwnComment,
} from '#app/_loaders/own-comments.ts';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireMember } from '#app/_server/gate.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { commentAddress } from '#components/comments/addresses.ts';
import { ChangePage } from '#components/comments/change-page.tsx';
import { mayChange } from '#components/comments/may-change.ts';
import { problemText } from '#components/forms/problem-text.ts';
import { translator } from '#components/messages/translator.ts';
import { idSchema } from '#db/core/fields.ts';

type Props = PageProps<'/[locale]/account/comments/change'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('comments.changePage.title') };
}

export default async function ChangeCommentPage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const id = idSchema.safeParse((await searchParams).id).data;
  const member = await requireMember(locale, commentAddress.change(locale, id));
  const [own, problem, editMinutes, maximumLength] = await Promise.all([
    loadOwnComment(member, id),
    readProblem(commentAddress.change(locale)),
    loadEditMinutes(),
    loadMaximumLength(),
  ]);
  const refused = problem ? await loadCommentDraft(id) : '';
  const isOpen = own && mayChange(own, { editMinutes, now: new Date() });
  return (
    <ChangePage
      locale={locale}
      comment={isOpen ? { id: own.id, text: refused || own.body, headline: own.article.headline } : null}
      maximumLength={maximumLength}
      problem={problem && problemText(translator(locale), problem)}
    />
  );
}
