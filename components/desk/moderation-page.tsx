import { deskAddress } from '#components/desk/addresses.ts';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { Choice } from '#components/forms/choice.tsx';
import { Done } from '#components/forms/done.tsx';
import { Field } from '#components/forms/field.tsx';
import { Form } from '#components/forms/form.tsx';
import { FormProblem } from '#components/forms/form-problem.tsx';
import { type KeptProblem, problemTexts } from '#components/forms/problem-text.ts';
import { type Translate, translator } from '#components/messages/translator.ts';
import { ModerationQueue } from '#components/moderation/moderation-queue.tsx';
import type { RoomForms } from '#components/moderation/open-comment.tsx';
import { type Locale, locales } from '#db/core/locale.ts';
import type { CommentContext, ModeratedComment, Waiting } from '#db/moderation/queries.ts';
import {
  type ModerationFilter,
  moderationQuery,
  type ModerationPage as Page,
} from '#db/moderation/validation.ts';

type Props = {
  locale: Locale;
  timeZone: string;
  now: Date;
  page: Page;
  filter: ModerationFilter;
  comments: ModeratedComment[];
  next: string | null;
  waiting: Waiting;
  context: CommentContext | null;
  sections: { id: number; name: string }[];
  templates: string[];
  problem: KeptProblem | null;
  forms: RoomForms;
};

/** What readers wrote: lists of it, what narrows them down, and what is decided. */
export function ModerationPage(props: Props) {
  const { locale, page, filter, problem, forms, now, sections: _, ...queue } = props;
  const t = translator(locale);
  const { done, count, missed, undo } = page;
  return (
    <>
      <DeskTitle title={t('moderation.title')} />
      <Done text={done ? t(`moderation.done.${done}`, { count }) : null} />
      {undo && done !== 'undone' && (
        <Form
          locale={locale}
          action={forms.undo}
          hidden={{
            list: new URLSearchParams(moderationQuery(filter)).toString(),
            ...Object.fromEntries(
              undo.split(',').flatMap((pair) => {
                const [id = '', verdict = ''] = pair.split('.');
                return [
                  [`id-${id}`, 'on'],
                  [`verdict-${id}`, verdict],
                ];
              }),
            ),
          }}
        >
          <button type="submit" className="cursor-pointer py-1 text-small underline">
            {t('moderation.undo')}
          </button>
        </Form>
      )}
      <FormProblem
        text={missed > 0 ? t('moderation.missed', { count: missed }) : problemTexts(t, problem, {}).ofForm}
      />
      <Filters {...props} t={t} />
      <ModerationQueue
        // Another list begins anew.
        key={JSON.stringify([filter, page.after, page.comment])}
        {...queue}
        locale={locale}
        filter={filter}
        forms={forms}
        after={page.after}
        asOf={now.toISOString()}
      />
    </>
  );
}

function Filters({ t, locale, filter, comments, sections }: Props & { t: Translate }) {
  const { list, article, section, language, person, q } = filter;
  const [first] = comments;
  const isOne = /^\d+$/.test(person);
  const chips = [
    article && t('moderation.filter.article', { headline: first?.article.headline ?? String(article) }),
    isOne && t('moderation.filter.person_', { name: first?.authorName ?? person }),
  ].filter(Boolean);
  const any = { value: '', label: t('moderation.filter.any') };
  const isNarrow = Boolean(q || section || language || person);
  return (
    <form method="get" action={deskAddress.comments(locale)} className="space-y-2">
      {list !== 'pending' && <input type="hidden" name="list" value={list} />}
      {article && <input type="hidden" name="article" value={article} />}
      <details open={isNarrow || undefined}>
        <summary className="cursor-pointer py-1 text-small underline">{t('moderation.filter.more')}</summary>
        <div className="grid grid-cols-1 items-end gap-4 pt-3 sm:grid-cols-2 two:grid-cols-[repeat(4,minmax(0,1fr))_auto]">
          <Field
            name="q"
            type="search"
            label={t('moderation.filter.words')}
            defaultValue={q}
            maxLength={200}
          />
          <Field
            name="person"
            label={t('moderation.filter.person')}
            placeholder={t('moderation.filter.personHint')}
            defaultValue={person}
            maxLength={200}
          />
          <Choice
            name="language"
            label={t('moderation.filter.language')}
            defaultValue={language}
            options={[
              any,
              ...locales.map((value) => ({ value, label: t(`moderation.languages.${value}`), lang: value })),
            ]}
          />
          <Choice
            name="section"
            label={t('moderation.filter.section')}
            defaultValue={section ? String(section) : undefined}
            options={[any, ...sections.map(({ id, name }) => ({ value: String(id), label: name }))]}
          />
          <button type="submit" className="button button-quiet justify-self-start">
            {t('moderation.filter.button')}
          </button>
        </div>
      </details>
      {(chips.length > 0 || isNarrow) && (
        <p className="flex flex-wrap gap-x-4 text-small">
          {chips.map((chip) => (
            <strong key={String(chip)} className="any-words font-semibold">
              {chip}
            </strong>
          ))}
          <a
            className="underline"
            href={deskAddress.comments(locale, { list: list === 'pending' ? undefined : list })}
          >
            {t('moderation.filter.clear')}
          </a>
        </p>
      )}
    </form>
  );
}
