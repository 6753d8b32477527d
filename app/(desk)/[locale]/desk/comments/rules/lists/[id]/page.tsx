import type { Metadata } from 'next';
import { removeListForm, saveListForm, switchListForm } from '#app/_actions/comment-rules.ts';
import { loadCommentList } from '#app/_loaders/comment-rules.ts';
import { loadLongForm } from '#app/_loaders/long-form.ts';
import { DeskPage } from '#app/_server/desk-page.tsx';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireDesk } from '#app/_server/gate.ts';
import { pageNumber, requireLocale } from '#app/_server/locale-param.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { CommentListPage } from '#components/desk/comment-list-page.tsx';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { translator } from '#components/messages/translator.ts';
import { listStates } from '#db/comments/validation.ts';

type Props = PageProps<'/[locale]/desk/comments/rules/lists/[id]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('commentRules.lists.title') };
}

export default async function DeskCommentListPage({ params, searchParams }: Props) {
  const { locale: rawLocale, id: rawId } = await params;
  const locale = requireLocale(rawLocale);
  const t = translator(locale);
  const id = rawId === 'new' ? 'new' : pageNumber(rawId);
  const path = deskAddress.commentList(locale, id);
  const member = await requireDesk(locale, path, 'comments.rules');
  const [list, problem, typed, { done }] = await Promise.all([
    id === 'new' ? null : loadCommentList(member, id),
    readProblem(path),
    loadLongForm(member, path),
    searchParams,
  ]);
  const state = listStates.find((one) => one === done);
  const turned = state ? t(`commentRules.lists.switched.${state}`) : null;
  return (
    <DeskPage
      locale={locale}
      member={member}
      current="commentRules"
      here={(other) => deskAddress.commentList(other, id)}
    >
      {list || id === 'new' ? (
        <CommentListPage
          locale={locale}
          list={list}
          problem={problem}
          typed={typed}
          done={done === 'saved' ? t('commentRules.saved') : turned}
          save={saveListForm}
          turn={switchListForm}
          remove={removeListForm}
        />
      ) : (
        <DeskTitle title={t('desk.gone.title')} text={t('desk.gone.text')} />
      )}
    </DeskPage>
  );
}
