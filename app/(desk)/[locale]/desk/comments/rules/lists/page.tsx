import type { Metadata } from 'next';
import { loadCommentLists } from '#app/_loaders/comment-rules.ts';
import { DeskPage } from '#app/_server/desk-page.tsx';
import { requireDesk } from '#app/_server/gate.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { CommentListsPage } from '#components/desk/comment-lists-page.tsx';
import { translator } from '#components/messages/translator.ts';

type Props = PageProps<'/[locale]/desk/comments/rules/lists'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('commentRules.lists.title') };
}

export default async function DeskCommentListsPage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const member = await requireDesk(locale, deskAddress.commentLists(locale), 'comments.rules');
  const [found, { done }] = await Promise.all([loadCommentLists(member), searchParams]);
  return (
    <DeskPage locale={locale} member={member} current="commentRules" here={deskAddress.commentLists}>
      <CommentListsPage
        locale={locale}
        {...found}
        done={done === 'removed' ? translator(locale)('commentRules.lists.removed') : null}
      />
    </DeskPage>
  );
}
