import { deskAddress } from '#components/desk/addresses.ts';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { ListState } from '#components/desk/list-state.tsx';
import { Removal } from '#components/desk/removal.tsx';
import { Choice } from '#components/forms/choice.tsx';
import { Done } from '#components/forms/done.tsx';
import { Field } from '#components/forms/field.tsx';
import { Form } from '#components/forms/form.tsx';
import { FormProblem } from '#components/forms/form-problem.tsx';
import { LongField } from '#components/forms/long-field.tsx';
import { type KeptProblem, problemTexts } from '#components/forms/problem-text.ts';
import { langOf } from '#components/messages/lang-of.ts';
import { translator } from '#components/messages/translator.ts';
import { unusableTerms } from '#db/comment-rules/rules/list-terms.ts';
import { MAX_LIST_NAME } from '#db/comment-rules/validation.ts';
import { type ListKind, listKinds, listOutcomes, listStates } from '#db/comments/validation.ts';
import type { Locale } from '#db/core/locale.ts';

type Action = (form: FormData) => Promise<void>;

export type EditedList = {
  id: number;
  name: string;
  kind: ListKind;
  outcome: (typeof listOutcomes)[number];
  state: (typeof listStates)[number];
  terms: string[];
  changedAt: Date;
};

type Props = {
  locale: Locale;
  /** Null for one that is being made. */
  list: EditedList | null;
  problem: KeptProblem | null;
  /** What was typed into a form that was refused. */
  typed: Record<string, string> | null;
  done: string | null;
  save: Action;
  turn: Action;
  remove: Action;
};

/** Of many, the first few. */
const NAMED = 20;

/** One list: its entries, what they do, and whether they count. */
export function CommentListPage({ locale, list, problem, typed, done, save, turn, remove }: Props) {
  const t = translator(locale);
  const fields = ['name', 'kind', 'outcome', 'state', 'terms'];
  const wrong = problemTexts(t, problem, { form: 'save', fields });
  const others = problemTexts(t, problem, { form: 'switch' });
  const removal = problemTexts(t, problem, { form: 'remove' });
  const kept = problem?.form === 'save' ? typed : null;
  const unusable = list ? unusableTerms(list.kind, list.terms) : [];
  const trial = list && deskAddress.commentListTrial(locale, list.id);
  return (
    <>
      <p className="text-small">
        <a className="underline" href={deskAddress.commentLists(locale)}>
          {t('commentRules.lists.back')}
        </a>
      </p>
      <DeskTitle title={list?.name ?? t('commentRules.lists.new')} />
      {list && (
        <div className="flex flex-wrap items-center gap-x-5 gap-y-3 text-small">
          <ListState locale={locale} state={list.state} />
          <Form action={turn} locale={locale} hidden={{ id: list.id }} className="flex flex-wrap gap-3">
            {listStates
              .filter((state) => state !== list.state)
              .map((state) => (
                <button key={state} type="submit" name="state" value={state} className="button button-quiet">
                  {t(`commentRules.lists.switch.${state}`)}
                </button>
              ))}
          </Form>
          {trial && (
            <a className="underline" href={trial}>
              {t('commentRules.lists.try')}
            </a>
          )}
        </div>
      )}
      <Done text={done} />
      <FormProblem text={others.ofForm} />
      {unusable.length > 0 && list && (
        <div className="max-w-prose space-y-1 border-s-4 border-brick ps-3 text-small">
          <p>{t('commentRules.lists.unusable', { kind: list.kind })}</p>
          <p lang={langOf(unusable.join(' '), locale)} className="break-words text-brick">
            {unusable.slice(0, NAMED).join(' · ')}
            {unusable.length > NAMED && ' …'}
          </p>
        </div>
      )}
      <Form
        action={save}
        locale={locale}
        hidden={list ? { id: list.id, seen: list.changedAt.toISOString() } : {}}
        problem={wrong.ofForm}
        className="grid max-w-3xl gap-5"
      >
        <Field
          name="name"
          label={t('commentRules.lists.name')}
          hint={t('commentRules.lists.nameHint')}
          problem={wrong.of('name')}
          defaultValue={kept?.name ?? list?.name}
          required
          maxLength={MAX_LIST_NAME}
        />
        <div className="grid gap-x-8 gap-y-5 sm:grid-cols-3">
          <Choice
            name="kind"
            label={t('commentRules.lists.kindLabel')}
            problem={wrong.of('kind')}
            defaultValue={kept?.kind ?? list?.kind}
            options={listKinds.map((value) => ({ value, label: t(`commentRules.lists.kind.${value}`) }))}
          />
          <Choice
            name="outcome"
            label={t('commentRules.lists.outcomeLabel')}
            problem={wrong.of('outcome')}
            defaultValue={kept?.outcome ?? list?.outcome}
            options={listOutcomes.map((value) => ({
              value,
              label: t(`commentRules.lists.outcome.${value}`),
            }))}
          />
          <Choice
            name="state"
            label={t('commentRules.lists.stateLabel')}
            problem={wrong.of('state')}
            defaultValue={kept?.state ?? list?.state}
            options={listStates.map((value) => ({ value, label: t(`commentRules.lists.state.${value}`) }))}
          />
        </div>
        <p className="text-small text-muted">
          {t('commentRules.lists.stateHint')} {t('commentRules.lists.outcomeHint')}
        </p>
        <LongField
          name="terms"
          label={t('commentRules.lists.termsLabel')}
          hint={t('commentRules.lists.termsHint')}
          problem={wrong.of('terms')}
          defaultValue={kept?.terms ?? list?.terms.join('\n')}
          rows={18}
          // Entries stand in both languages, and only Khmer brings its letters along.
          lang={langOf(kept?.terms ?? list?.terms.join('\n') ?? '', locale)}
          autoCapitalize="none"
          spellCheck={false}
        />
        <div className="flex flex-wrap gap-3">
          <button type="submit" className="button">
            {t('commentRules.save')}
          </button>
          <button type="submit" name="next" value="try" className="button button-quiet">
            {t('commentRules.lists.saveAndTry')}
          </button>
        </div>
      </Form>
      {list && (
        <Removal
          locale={locale}
          id={list.id}
          text={t('commentRules.lists.remove')}
          problem={removal.ofForm}
          remove={remove}
        />
      )}
    </>
  );
}
