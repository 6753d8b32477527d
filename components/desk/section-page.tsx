import { deskAddress } from '#components/desk/addresses.ts';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { NamedFieldset } from '#components/desk/named-fieldset.tsx';
import { Removal } from '#components/desk/removal.tsx';
import { Choice } from '#components/forms/choice.tsx';
import { Done } from '#components/forms/done.tsx';
import { Form } from '#components/forms/form.tsx';
import { LongField } from '#components/forms/long-field.tsx';
import { type KeptProblem, problemTexts } from '#components/forms/problem-text.ts';
import { translator } from '#components/messages/translator.ts';
import { type ModerationMode, moderationModes } from '#db/comments/validation.ts';
import { type Locale, locales } from '#db/core/locale.ts';
import { MAX_DESCRIPTION, type SectionEditions, sectionFormSchema } from '#db/sections/validation.ts';

type Action = (form: FormData) => Promise<void>;

/** Another section, by its name in front of which stand those of what it lies within. */
export type SectionChoice = { id: number; name: string };

type Props = {
  locale: Locale;
  /** Null for one that is being made. */
  section: {
    id: number;
    parentId: number | null;
    stories: number;
    moderation: ModerationMode | null;
    editions: SectionEditions;
  } | null;
  title: string;
  /** Within which it can lie, and to which its stories can go. */
  parents: SectionChoice[];
  others: SectionChoice[];
  problem: KeptProblem | null;
  done: string | null;
  save: Action;
  remove: Action;
};

/** One section: its names, its place in the tree, and how it goes away. */
export function SectionPage(props: Props) {
  const { locale, section, title, parents, others, problem, done, save, remove } = props;
  const t = translator(locale);
  const wrong = problemTexts(t, problem, { form: 'save', fields: Object.keys(sectionFormSchema.shape) });
  const removal = problemTexts(t, problem, { form: 'remove' });
  const valueIn = (field: 'name' | 'slug' | 'description', of: Locale) =>
    wrong.typed(`${field}-${of}`) ?? section?.editions[of]?.[field] ?? '';
  const options = (choices: SectionChoice[]) =>
    choices.map(({ id, name }) => ({ value: String(id), label: name }));
  return (
    <>
      <p className="text-small">
        <a className="underline" href={deskAddress.sections(locale)}>
          {t('newsroom.sections.back')}
        </a>
      </p>
      <DeskTitle
        title={title}
        text={section ? t('newsroom.stories', { count: section.stories }) : t('newsroom.languages')}
      />
      <Done text={done} />
      <Form
        action={save}
        locale={locale}
        hidden={section ? { id: section.id } : {}}
        problem={wrong.ofForm}
        className="grid max-w-4xl gap-8"
      >
        <div className="max-w-prose">
          <Choice
            name="parentId"
            label={t('newsroom.sections.within')}
            problem={wrong.of('parentId')}
            defaultValue={wrong.typed('parentId') ?? String(section?.parentId ?? '')}
            options={[{ value: '', label: t('newsroom.sections.top') }, ...options(parents)]}
          />
        </div>
        <div className="max-w-prose">
          <Choice
            name="moderation"
            label={t('commentRules.own.label')}
            hint={t('commentRules.own.hint')}
            problem={wrong.of('moderation')}
            defaultValue={wrong.typed('moderation') ?? section?.moderation ?? ''}
            options={[
              { value: '', label: t('commentRules.own.above') },
              ...moderationModes.map((mode) => ({ value: mode, label: t(`commentRules.own.${mode}`) })),
            ]}
          />
        </div>
        <div className="grid gap-x-12 gap-y-8 two:grid-cols-2">
          {locales.map((of) => (
            <NamedFieldset
              key={of}
              locale={locale}
              of={of}
              problemOf={wrong.of}
              values={{ name: valueIn('name', of), slug: valueIn('slug', of) }}
            >
              <LongField
                name={`description-${of}`}
                label={t('newsroom.sections.description', { language: t(`siteSettings.in.${of}`) })}
                hint={t('newsroom.sections.descriptionHint')}
                problem={wrong.of(`description-${of}`)}
                defaultValue={valueIn('description', of)}
                lang={of}
                maxLength={MAX_DESCRIPTION}
                rows={3}
              />
            </NamedFieldset>
          ))}
        </div>
        <button type="submit" className="button justify-self-start">
          {t('newsroom.save')}
        </button>
      </Form>
      {section && (
        <Removal
          locale={locale}
          id={section.id}
          text={t(section.stories ? 'newsroom.sections.addresses' : 'newsroom.sections.empty')}
          problem={removal.ofForm}
          remove={remove}
        >
          {section.stories > 0 && (
            <Choice
              name="moveTo"
              label={t('newsroom.sections.moveTo')}
              options={[{ value: '', label: t('newsroom.sections.nowhere') }, ...options(others)]}
            />
          )}
        </Removal>
      )}
    </>
  );
}
