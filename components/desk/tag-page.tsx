import { deskAddress } from '#components/desk/addresses.ts';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { NamedFieldset } from '#components/desk/named-fieldset.tsx';
import { Removal } from '#components/desk/removal.tsx';
import { Done } from '#components/forms/done.tsx';
import { Form } from '#components/forms/form.tsx';
import { type KeptProblem, problemTexts } from '#components/forms/problem-text.ts';
import { translator } from '#components/messages/translator.ts';
import { type Locale, locales } from '#db/core/locale.ts';
import { type Editions, namedFields } from '#db/core/named.ts';

type Action = (form: FormData) => Promise<void>;

type Props = {
  locale: Locale;
  /** Null for one that is being made. */
  tag: { id: number; editions: Editions; stories: number } | null;
  title: string;
  problem: KeptProblem | null;
  done: string | null;
  save: Action;
  remove: Action;
};

/** One tag: its names and addresses, and how it goes away. */
export function TagPage({ locale, tag, title, problem, done, save, remove }: Props) {
  const t = translator(locale);
  const wrong = problemTexts(t, problem, { form: 'save', fields: Object.keys(namedFields) });
  const removal = problemTexts(t, problem, { form: 'remove' });
  return (
    <>
      <p className="text-small">
        <a className="underline" href={deskAddress.tags(locale)}>
          {t('newsroom.tags.back')}
        </a>
      </p>
      <DeskTitle
        title={title}
        text={tag ? t('newsroom.stories', { count: tag.stories }) : t('newsroom.languages')}
      />
      <Done text={done} />
      <Form
        action={save}
        locale={locale}
        hidden={tag ? { id: tag.id } : {}}
        problem={wrong.ofForm}
        className="grid max-w-4xl gap-8"
      >
        <div className="grid gap-x-12 gap-y-8 two:grid-cols-2">
          {locales.map((of) => (
            <NamedFieldset
              key={of}
              locale={locale}
              of={of}
              problemOf={wrong.of}
              values={{
                name: wrong.typed(`name-${of}`) ?? tag?.editions[of]?.name ?? '',
                slug: wrong.typed(`slug-${of}`) ?? tag?.editions[of]?.slug ?? '',
              }}
            />
          ))}
        </div>
        <button type="submit" className="button justify-self-start">
          {t('newsroom.save')}
        </button>
      </Form>
      {tag && (
        <Removal
          locale={locale}
          id={tag.id}
          text={t('newsroom.tags.remove', { count: tag.stories })}
          problem={removal.ofForm}
          remove={remove}
        />
      )}
    </>
  );
}
