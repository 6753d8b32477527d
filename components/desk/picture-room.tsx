import { Picture } from '#components/articles/picture.tsx';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { Field } from '#components/forms/field.tsx';
import { Form } from '#components/forms/form.tsx';
import { type KeptProblem, problemTexts } from '#components/forms/problem-text.ts';
import { translator } from '#components/messages/translator.ts';
import type { Locale } from '#db/core/locale.ts';
import type { MediaView } from '#db/media/queries.ts';

type Action = (form: FormData) => Promise<void>;

type Props = {
  locale: Locale;
  back: { label: string; href: string };
  title: string;
  label: string;
  hint: string;
  picture: MediaView | null;
  /** Shown as a round likeness, or as it is. */
  shape: 'round' | 'own';
  /** What the forms send along. */
  hidden: Record<string, number>;
  problem: KeptProblem | null;
  set: Action;
  remove: Action;
};

/** A picture of one thing: shown, chosen, taken away. */
export function PictureRoom(props: Props) {
  const { locale, back, title, label, hint, picture, shape, hidden, problem, set, remove } = props;
  const t = translator(locale);
  const wrong = problemTexts(t, problem, { form: 'picture', fields: ['picture'] });
  return (
    <>
      <p className="text-small">
        <a className="underline" href={back.href}>
          {back.label}
        </a>
      </p>
      <DeskTitle title={title} />
      {picture && (
        <div className="flex flex-wrap items-center gap-5">
          <Picture
            // A blur would be seen through what is clear.
            media={shape === 'own' ? { ...picture, placeholder: null } : picture}
            locale={locale}
            alt=""
            sizes="8rem"
            {...(shape === 'round'
              ? { shape: 'square', className: 'size-24 shrink-0 rounded-full' }
              : { className: 'w-32 shrink-0' })}
          />
          <Form action={remove} locale={locale} hidden={hidden}>
            <button type="submit" className="button button-quiet">
              {t('picture.remove')}
            </button>
          </Form>
        </div>
      )}
      <Form action={set} locale={locale} hidden={hidden} className="grid max-w-prose gap-5">
        <Field
          name="picture"
          type="file"
          // Named one by one, so that a phone turns its own format into one of them.
          accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
          label={label}
          hint={hint}
          problem={wrong.of('picture') ?? wrong.ofForm}
          required
        />
        <button type="submit" className="button justify-self-start">
          {t('picture.button')}
        </button>
      </Form>
    </>
  );
}
