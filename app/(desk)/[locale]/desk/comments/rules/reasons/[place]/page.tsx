import type { Metadata } from 'next';
import { removeReasonForm, saveReasonForm } from '#app/_actions/comment-rules.ts';
import { loadCommentSettings } from '#app/_loaders/comment-rules.ts';
import { loadLongForm } from '#app/_loaders/long-form.ts';
import { DeskPage } from '#app/_server/desk-page.tsx';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireDesk } from '#app/_server/gate.ts';
import { pageNumber, requireLocale } from '#app/_server/locale-param.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { CommentReasonPage } from '#components/desk/comment-reason-page.tsx';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { translator } from '#components/messages/translator.ts';

type Props = PageProps<'/[locale]/desk/comments/rules/reasons/[place]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('commentRules.reasons.title') };
}

export default async function DeskCommentReasonPage({ params }: Props) {
  const { locale: rawLocale, place: rawPlace } = await params;
  const locale = requireLocale(rawLocale);
  const t = translator(locale);
  const place = rawPlace === 'new' ? 'new' : pageNumber(rawPlace);
  const path = deskAddress.commentReason(locale, place);
  const member = await requireDesk(locale, path, 'comments.rules');
  const [{ templates }, problem, typed] = await Promise.all([
    loadCommentSettings(member),
    readProblem(path),
    loadLongForm(member, path),
  ]);
  const template = place === 'new' ? undefined : templates[place - 1];
  return (
    <DeskPage
      locale={locale}
      member={member}
      current="commentRules"
      here={(other) => deskAddress.commentReason(other, place)}
    >
      {template || place === 'new' ? (
        <CommentReasonPage
          locale={locale}
          place={place === 'new' ? null : place}
          template={template ?? null}
          problem={problem}
          typed={typed}
          save={saveReasonForm}
          remove={removeReasonForm}
        />
      ) : (
        <DeskTitle title={t('desk.gone.title')} text={t('desk.gone.text')} />
      )}
    </DeskPage>
  );
}
