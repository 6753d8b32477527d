import { Picture } from '#components/articles/picture.tsx';
import { Field } from '#components/forms/field.tsx';
import { Form } from '#components/forms/form.tsx';
import { translator } from '#components/messages/translator.ts';
import type { Locale } from '#db/core/locale.ts';
import type { MediaView } from '#db/media/queries.ts';

type Action = (form: FormData) => Promise<void>;

type Props = {
  locale: Locale;
  picture: MediaView | null;
  /** What is wrong, in words. */
  problem: string | null;
  set: Action;
  remove: Action;
};

/** The picture beside somebody's name: shown, chosen, taken away. */
export function PictureForm({ locale, picture, problem, set, remove }: Props) {
  const t = translator(locale);
  return (
    <section aria-labelledby="picture-title" className="rule-head space-y-5">
      <h2 id="picture-title" className="display text-card">
        {t('picture.title')}
      </h2>
      {picture && (
        <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
          <Picture
            media={picture}
            locale={locale}
            alt=""
            sizes="4rem"
            shape="square"
            className="size-16 shrink-0 rounded-full"
          />
          <Form action={remove} locale={locale}>
            <button type="submit" className="button button-quiet">
              {t('picture.remove')}
            </button>
          </Form>
        </div>
      )}
      <Form action={set} locale={locale} className="grid gap-5">
        <Field
          name="picture"
          type="file"
          // Named one by one, so that a phone turns its own format into one of them.
          accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
          label={t('picture.label')}
          hint={t('picture.hint')}
          problem={problem}
          required
        />
        <button type="submit" className="button button-quiet justify-self-start">
          {t('picture.button')}
        </button>
      </Form>
    </section>
  );
}
