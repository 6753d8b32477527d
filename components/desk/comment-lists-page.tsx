import { deskAddress } from '#components/desk/addresses.ts';
import { CommentRulesFrame } from '#components/desk/comment-rules-frame.tsx';
import { ListState } from '#components/desk/list-state.tsx';
import { Done } from '#components/forms/done.tsx';
import { translator } from '#components/messages/translator.ts';
import type { ListRow } from '#db/comment-rules/queries.ts';
import type { Locale } from '#db/core/locale.ts';

type Props = {
  locale: Locale;
  lists: ListRow[];
  met: { comments: number; hits: Record<number, number> };
  done: string | null;
};

/** All lists: what they do, whether they are in force, and what they met. */
export function CommentListsPage({ locale, lists, met, done }: Props) {
  const t = translator(locale);
  return (
    <CommentRulesFrame locale={locale} current="lists">
      <div className="flex flex-wrap items-start justify-between gap-4">
        <p className="max-w-prose text-small text-muted">{t('commentRules.lists.text')}</p>
        <a className="button" href={deskAddress.commentList(locale, 'new')}>
          {t('commentRules.lists.new')}
        </a>
      </div>
      <Done text={done} />
      {lists.length ? (
        <ul className="border-b border-line text-small">
          {lists.map((list) => (
            <li
              key={list.id}
              className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-1 border-t border-line py-3 sm:grid-cols-[minmax(0,2fr)_minmax(0,2fr)_7rem]"
            >
              <div className="min-w-0 break-words">
                <a className="font-semibold underline" href={deskAddress.commentList(locale, list.id)}>
                  {list.name}
                </a>
                <p className="text-muted">{t('commentRules.lists.terms', { count: list.terms })}</p>
              </div>
              <div className="order-last col-span-2 min-w-0 sm:order-none sm:col-span-1">
                <p>
                  {t(`commentRules.lists.kind.${list.kind}`)}
                  {list.kind !== 'allowed_hosts' && ` · ${t(`commentRules.lists.outcome.${list.outcome}`)}`}
                </p>
                {list.kind !== 'allowed_hosts' && list.state === 'on' && (
                  <p className="text-muted">
                    {t('commentRules.lists.hits', { hits: met.hits[list.id] ?? 0, comments: met.comments })}
                  </p>
                )}
              </div>
              <ListState locale={locale} state={list.state} />
            </li>
          ))}
        </ul>
      ) : (
        <p>{t('commentRules.lists.none')}</p>
      )}
    </CommentRulesFrame>
  );
}
