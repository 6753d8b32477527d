import { DeskTitle } from '#components/desk/desk-title.tsx';
import { Field } from '#components/forms/field.tsx';
import { Form } from '#components/forms/form.tsx';
import { type KeptProblem, problemTexts } from '#components/forms/problem-text.ts';
import { translator } from '#components/messages/translator.ts';
import type { Locale } from '#db/core/locale.ts';

/** One of what is merged. */
export type MergeRow = { id: number; names: { lang: string; text: string }[]; used: string };

type Props = {
  locale: Locale;
  back: { label: string; href: string };
  at: string;
  /** The one that most uses have is first: it stays unless somebody says otherwise. */
  rows: MergeRow[];
  /** A name that was looked for and that nothing has. */
  unknown: string;
  problem: KeptProblem | null;
  merge: (form: FormData) => Promise<void>;
};

/** What was ticked in a list, and which one of it stays. */
export function NewsroomMerge({ locale, back, at, rows, unknown, problem, merge }: Props) {
  const t = translator(locale);
  const wrong = problemTexts(t, problem, { form: 'merge' });
  const chosen = Object.fromEntries(rows.map(({ id }) => [`id-${id}`, 'on']));
  return (
    <>
      <p className="text-small">
        <a className="underline" href={back.href}>
          {back.label}
        </a>
      </p>
      <DeskTitle title={t('newsroom.merge.title')} text={t('newsroom.merge.text')} />
      <form method="get" action={at} className="flex max-w-xl flex-wrap items-end gap-4">
        {Object.entries(chosen).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div className="min-w-56 flex-1">
          <Field
            name="name"
            label={t('newsroom.merge.another')}
            problem={unknown ? t('newsroom.merge.notFound') : null}
            defaultValue={unknown}
            maxLength={120}
            required
          />
        </div>
        <button type="submit" className="button button-quiet">
          {t('newsroom.merge.add')}
        </button>
      </form>
      <Form
        action={merge}
        locale={locale}
        hidden={chosen}
        problem={wrong.ofForm}
        className="max-w-xl space-y-6"
      >
        <fieldset className="rule-head">
          <legend className="display float-start text-card">{t('newsroom.merge.stays')}</legend>
          <ul className="clear-both pt-2">
            {rows.map(({ id, names, used }, index) => (
              <li key={id} className="border-t border-line first:border-0">
                <label className="flex gap-3 py-3">
                  <input
                    type="radio"
                    name="into"
                    value={id}
                    defaultChecked={index === 0}
                    className="mt-1 size-5 shrink-0"
                  />
                  <span className="min-w-0 break-words">
                    {names.map(({ lang, text }) => (
                      <span key={lang} lang={lang} className="me-3">
                        {text}
                      </span>
                    ))}
                    <span className="block text-small text-muted">{used}</span>
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
        {rows.length > 1 ? (
          <button type="submit" className="button">
            {t('newsroom.merge.button')}
          </button>
        ) : (
          <p className="text-small text-muted">{t('newsroom.merge.two')}</p>
        )}
      </Form>
    </>
  );
}
