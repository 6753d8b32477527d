import { deskAddress } from '#components/desk/addresses.ts';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { Removal } from '#components/desk/removal.tsx';
import { Done } from '#components/forms/done.tsx';
import { Field } from '#components/forms/field.tsx';
import { Form } from '#components/forms/form.tsx';
import { type KeptProblem, problemTexts } from '#components/forms/problem-text.ts';
import { translator } from '#components/messages/translator.ts';
import { type Locale, locales } from '#db/core/locale.ts';
import { MAX_NAME, MAX_SLUG } from '#db/core/named.ts';
import type { SourceRow } from '#db/sources/queries.ts';
import { sourceFormSchema } from '#db/sources/validation.ts';

type Action = (form: FormData) => Promise<void>;

type Props = {
  locale: Locale;
  /** Null for one that is being made. */
  source: SourceRow | null;
  title: string;
  problem: KeptProblem | null;
  done: string | null;
  save: Action;
  remove: Action;
};

/** One source: its names and where it is on the web, and how it goes away. */
export function SourcePage({ locale, source, title, problem, done, save, remove }: Props) {
  const t = translator(locale);
  const wrong = problemTexts(t, problem, { form: 'save', fields: Object.keys(sourceFormSchema.shape) });
  const removal = problemTexts(t, problem, { form: 'remove' });
  return (
    <>
      <p className="text-small">
        <a className="underline" href={deskAddress.sources(locale)}>
          {t('newsroom.sources.back')}
        </a>
      </p>
      <DeskTitle
        title={title}
        text={source ? t('newsroom.articles', { count: source.articles }) : t('newsroom.languages')}
      />
      <Done text={done} />
      <Form
        action={save}
        locale={locale}
        hidden={source ? { id: source.id } : {}}
        problem={wrong.ofForm}
        className="grid max-w-prose gap-5"
      >
        {locales.map((of) => (
          <Field
            key={of}
            name={`name-${of}`}
            label={t('newsroom.nameIn', { language: t(`siteSettings.in.${of}`) })}
            problem={wrong.of(`name-${of}`)}
            defaultValue={wrong.typed(`name-${of}`) ?? source?.name[of] ?? ''}
            lang={of}
            maxLength={MAX_NAME}
          />
        ))}
        <Field
          name="url"
          type="url"
          label={t('newsroom.sources.url')}
          hint={t('newsroom.sources.urlHint')}
          problem={wrong.of('url')}
          defaultValue={wrong.typed('url') ?? source?.url ?? ''}
          maxLength={500}
        />
        <Field
          name="slug"
          label={t('newsroom.sources.slug')}
          hint={t('newsroom.sources.slugHint')}
          problem={wrong.of('slug')}
          defaultValue={wrong.typed('slug') ?? source?.slug ?? ''}
          maxLength={MAX_SLUG}
          autoCapitalize="none"
          spellCheck={false}
        />
        <button type="submit" className="button justify-self-start">
          {t('newsroom.save')}
        </button>
      </Form>
      {source && (
        <Removal
          locale={locale}
          id={source.id}
          text={t(source.articles ? 'newsroom.sources.used' : 'newsroom.sources.remove')}
          problem={removal.ofForm}
          remove={source.articles ? undefined : remove}
        />
      )}
    </>
  );
}
