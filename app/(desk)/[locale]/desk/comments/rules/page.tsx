import type { Metadata } from 'next';
import { saveRulesForm } from '#app/_actions/comment-rules.ts';
import { loadCommentSettings } from '#app/_loaders/comment-rules.ts';
import { DeskPage } from '#app/_server/desk-page.tsx';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireDesk } from '#app/_server/gate.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { CommentRulesPage } from '#components/desk/comment-rules-page.tsx';
import { translator } from '#components/messages/translator.ts';

type Props = PageProps<'/[locale]/desk/comments/rules'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('commentRules.title') };
}

export default async function DeskCommentRulesPage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const path = deskAddress.commentRules(locale);
  const member = await requireDesk(locale, path, 'comments.rules');
  const [settings, problem, { done }] = await Promise.all([
    loadCommentSettings(member),
    readProblem(path),
    searchParams,
  ]);
  return (
    <DeskPage locale={locale} member={member} current="commentRules" here={deskAddress.commentRules}>
      <CommentRulesPage
        locale={locale}
        settings={settings}
        problem={problem}
        done={done === 'saved' ? translator(locale)('commentRules.saved') : null}
        save={saveRulesForm}
      />
    </DeskPage>
  );
}
