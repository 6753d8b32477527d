import type { ReactNode } from 'react';
import { Field } from '#components/forms/field.tsx';
import { translator } from '#components/messages/translator.ts';
import type { Locale } from '#db/core/locale.ts';
import { MAX_NAME, MAX_SLUG } from '#db/core/named.ts';

type Props = {
  locale: Locale;
  /** The language of what is named. */
  of: Locale;
  values: { name: string; slug: string };
  problemOf: (field: string) => string | null;
  children?: ReactNode;
};

/** What a thing is called in one language, where it is, and what else it says in it. */
export function NamedFieldset({ locale, of, values, problemOf, children }: Props) {
  const t = translator(locale);
  const language = t(`siteSettings.in.${of}`);
  return (
    <fieldset className="rule-head grid min-w-0 content-start gap-5">
      <legend className="display float-start text-card">{language}</legend>
      <Field
        name={`name-${of}`}
        label={t('newsroom.nameIn', { language })}
        problem={problemOf(`name-${of}`)}
        defaultValue={values.name}
        lang={of}
        maxLength={MAX_NAME}
      />
      <Field
        name={`slug-${of}`}
        label={t('newsroom.slugIn', { language })}
        hint={t('newsroom.slugHint')}
        problem={problemOf(`slug-${of}`)}
        defaultValue={values.slug}
        lang={of}
        maxLength={MAX_SLUG}
        autoCapitalize="none"
        spellCheck={false}
      />
      {children}
    </fieldset>
  );
}
