import { deskAddress } from '#components/desk/addresses.ts';
import { PictureRoom } from '#components/desk/picture-room.tsx';
import { Done } from '#components/forms/done.tsx';
import { Field } from '#components/forms/field.tsx';
import { Form } from '#components/forms/form.tsx';
import { type KeptProblem, problemTexts } from '#components/forms/problem-text.ts';
import { translator } from '#components/messages/translator.ts';
import type { Locale } from '#db/core/locale.ts';
import type { MediaView } from '#db/media/queries.ts';

type Action = (form: FormData) => Promise<void>;

type Props = {
  locale: Locale;
  logo: MediaView | null;
  colour: string;
  problem: KeptProblem | null;
  done: string | null;
  actions: Record<'setLogo' | 'removeLogo' | 'saveColour', Action>;
};

/** What the site looks like: its logo and its colour. */
export function LookPage({ locale, logo, colour, problem, done, actions }: Props) {
  const t = translator(locale);
  const wrong = problemTexts(t, problem, { form: 'colour', fields: ['colour'] });
  return (
    <>
      <Done text={done} />
      <PictureRoom
        locale={locale}
        back={{ label: t('siteSettings.toSettings'), href: deskAddress.settings(locale) }}
        title={t('siteSettings.look')}
        label={t('siteSettings.logoLabel')}
        hint={t('siteSettings.logoHint')}
        picture={logo}
        shape="own"
        hidden={{}}
        problem={problem}
        set={actions.setLogo}
        remove={actions.removeLogo}
      />
      <Form
        action={actions.saveColour}
        locale={locale}
        problem={wrong.ofForm}
        className="rule-head grid max-w-prose gap-5"
      >
        <Field
          name="colour"
          label={t('siteSettings.colour')}
          hint={t('siteSettings.colourHint')}
          problem={wrong.of('colour')}
          defaultValue={wrong.typed('colour') ?? colour}
          placeholder="#8c2f1b"
          maxLength={20}
          autoCapitalize="none"
          spellCheck={false}
        />
        <button type="submit" className="button button-quiet justify-self-start">
          {t('siteSettings.colourButton')}
        </button>
      </Form>
    </>
  );
}
