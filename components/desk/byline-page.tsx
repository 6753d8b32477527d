import { Picture } from '#components/articles/picture.tsx';
import { deskAddress } from '#components/desk/addresses.ts';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { NamedFieldset } from '#components/desk/named-fieldset.tsx';
import { Removal } from '#components/desk/removal.tsx';
import { Done } from '#components/forms/done.tsx';
import { Field } from '#components/forms/field.tsx';
import { Form } from '#components/forms/form.tsx';
import { LongField } from '#components/forms/long-field.tsx';
import { type KeptProblem, problemTexts } from '#components/forms/problem-text.ts';
import { translator } from '#components/messages/translator.ts';
import { type Locale, locales } from '#db/core/locale.ts';
import type { MediaView } from '#db/media/queries.ts';
import { bylineFormSchema, MAX_BIO, MAX_ROLE, type PersonEditions } from '#db/people/validation.ts';

type Action = (form: FormData) => Promise<void>;

type Byline = {
  id: number;
  editions: PersonEditions;
  account: string;
  articles: number;
  portrait: MediaView | null;
};

type Props = {
  locale: Locale;
  /** Null for one that is being made. */
  byline: Byline | null;
  title: string;
  problem: KeptProblem | null;
  done: string | null;
  save: Action;
  remove: Action;
};

/** One byline: what readers see of somebody, whose account it is, and how it goes away. */
export function BylinePage({ locale, byline, title, problem, done, save, remove }: Props) {
  const t = translator(locale);
  const wrong = problemTexts(t, problem, { form: 'save', fields: Object.keys(bylineFormSchema.shape) });
  const removal = problemTexts(t, problem, { form: 'remove' });
  const valueIn = (field: 'name' | 'slug' | 'role' | 'bio', of: Locale) =>
    wrong.typed(`${field}-${of}`) ?? byline?.editions[of]?.[field] ?? '';
  return (
    <>
      <p className="text-small">
        <a className="underline" href={deskAddress.bylines(locale)}>
          {t('newsroom.bylines.back')}
        </a>
      </p>
      <DeskTitle
        title={title}
        text={byline ? t('newsroom.articles', { count: byline.articles }) : t('newsroom.languages')}
      />
      <Done text={done} />
      {byline && (
        <div className="flex flex-wrap items-center gap-5">
          {byline.portrait && (
            <Picture
              media={byline.portrait}
              locale={locale}
              alt={t('newsroom.bylines.pictureOf', { name: title })}
              sizes="5rem"
              shape="square"
              className="size-20 shrink-0 rounded-full"
            />
          )}
          <a className="button button-quiet" href={deskAddress.portrait(locale, { id: byline.id })}>
            {t('newsroom.bylines.changePicture')}
          </a>
        </div>
      )}
      <Form
        action={save}
        locale={locale}
        hidden={byline ? { id: byline.id } : {}}
        problem={wrong.ofForm}
        className="grid max-w-4xl gap-8"
      >
        <div className="grid gap-x-12 gap-y-8 two:grid-cols-2">
          {locales.map((of) => {
            const language = t(`siteSettings.in.${of}`);
            return (
              <NamedFieldset
                key={of}
                locale={locale}
                of={of}
                problemOf={wrong.of}
                values={{ name: valueIn('name', of), slug: valueIn('slug', of) }}
              >
                <Field
                  name={`role-${of}`}
                  label={t('newsroom.bylines.role', { language })}
                  hint={t('newsroom.bylines.roleHint')}
                  problem={wrong.of(`role-${of}`)}
                  defaultValue={valueIn('role', of)}
                  lang={of}
                  maxLength={MAX_ROLE}
                />
                <LongField
                  name={`bio-${of}`}
                  label={t('newsroom.bylines.bio', { language })}
                  problem={wrong.of(`bio-${of}`)}
                  defaultValue={valueIn('bio', of)}
                  lang={of}
                  maxLength={MAX_BIO}
                  rows={5}
                />
              </NamedFieldset>
            );
          })}
        </div>
        <div className="rule-head max-w-prose">
          <Field
            name="account"
            type="email"
            label={t('newsroom.bylines.account')}
            hint={t('newsroom.bylines.accountHint')}
            problem={wrong.of('account')}
            defaultValue={wrong.typed('account') ?? byline?.account ?? ''}
            maxLength={254}
            autoComplete="off"
          />
        </div>
        <button type="submit" className="button justify-self-start">
          {t('newsroom.save')}
        </button>
      </Form>
      {byline && (
        <Removal
          locale={locale}
          id={byline.id}
          text={t(byline.articles ? 'newsroom.bylines.used' : 'newsroom.bylines.remove')}
          problem={removal.ofForm}
          remove={byline.articles ? undefined : remove}
        />
      )}
    </>
  );
}
