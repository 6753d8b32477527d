import { ChevronDown, ChevronUp } from 'lucide-react';
import { deskAddress } from '#components/desk/addresses.ts';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { Done } from '#components/forms/done.tsx';
import { Form } from '#components/forms/form.tsx';
import { FormProblem } from '#components/forms/form-problem.tsx';
import { translator } from '#components/messages/translator.ts';
import type { Locale } from '#db/core/locale.ts';

type Row = {
  id: number;
  parentId: number | null;
  depth: number;
  stories: number;
  names: { lang: string; text: string }[];
};

type Props = {
  locale: Locale;
  rows: Row[];
  problem: string | null;
  done: string | null;
  move: (form: FormData) => Promise<void>;
};

/** A step to the side for each step down the tree; deeper ones stand below each other. */
const steps = ['', 'ps-5 sm:ps-8', 'ps-10 sm:ps-16', 'ps-14 sm:ps-24'];

/** The tree of sections, in the order in which menus and front page have them. */
export function SectionsPage({ locale, rows, problem, done, move }: Props) {
  const t = translator(locale);
  return (
    <>
      <div className="flex flex-wrap items-start justify-between gap-4">
        <DeskTitle title={t('newsroom.sections.title')} text={t('newsroom.sections.text')} />
        <a className="button" href={deskAddress.section(locale, 'new')}>
          {t('newsroom.sections.new')}
        </a>
      </div>
      <Done text={done} />
      <FormProblem text={problem} />
      {rows.length ? (
        <ul className="max-w-4xl border-b border-line text-small">
          {rows.map((row) => {
            const [first, ...others] = row.names;
            const siblings = rows.filter(({ parentId }) => parentId === row.parentId);
            return (
              <li
                key={row.id}
                className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 border-t border-line py-2"
              >
                <div className={`min-w-0 break-words ${steps[Math.min(row.depth, steps.length - 1)]}`}>
                  <a
                    className="font-semibold underline"
                    href={deskAddress.section(locale, row.id)}
                    lang={first?.lang}
                  >
                    {first?.text ?? t('desk.noName')}
                  </a>
                  {others.map(({ lang, text }) => (
                    <span key={lang} lang={lang} className="ms-3 text-muted">
                      {text}
                    </span>
                  ))}
                  <p className="text-muted">{t('newsroom.stories', { count: row.stories })}</p>
                </div>
                <Form action={move} locale={locale} hidden={{ id: row.id }} className="flex">
                  <Step
                    direction="up"
                    label={t('newsroom.sections.up', { name: first?.text ?? '' })}
                    isEnd={siblings[0]?.id === row.id}
                  />
                  <Step
                    direction="down"
                    label={t('newsroom.sections.down', { name: first?.text ?? '' })}
                    isEnd={siblings.at(-1)?.id === row.id}
                  />
                </Form>
              </li>
            );
          })}
        </ul>
      ) : (
        <p>{t('newsroom.sections.none')}</p>
      )}
    </>
  );
}

type StepProps = { direction: 'up' | 'down'; label: string; isEnd: boolean };

/** A step of an entry in its list; its place stays where there is none left. */
export function Step({ direction, label, isEnd }: StepProps) {
  const Sign = direction === 'up' ? ChevronUp : ChevronDown;
  if (isEnd) return <span className="size-11" />;
  return (
    <button
      type="submit"
      name="direction"
      value={direction}
      className="flex size-11 cursor-pointer items-center justify-center text-muted hover:text-brick"
    >
      <Sign aria-hidden className="size-5" />
      <span className="sr-only">{label}</span>
    </button>
  );
}
