import type { ReactNode } from 'react';
import { Player } from '#components/articles/player.tsx';
import { deskAddress } from '#components/desk/addresses.ts';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { Facts } from '#components/desk/facts.tsx';
import { Choice } from '#components/forms/choice.tsx';
import { Done } from '#components/forms/done.tsx';
import { Field } from '#components/forms/field.tsx';
import { Form } from '#components/forms/form.tsx';
import { FormProblem } from '#components/forms/form-problem.tsx';
import { LongField } from '#components/forms/long-field.tsx';
import { type KeptProblem, problemTexts } from '#components/forms/problem-text.ts';
import { address } from '#components/layout/addresses.ts';
import { durationText, sizeText } from '#components/media/facts-text.ts';
import { FocalPoint } from '#components/media/focal-point.tsx';
import { ReplaceFile } from '#components/media/replace-file.tsx';
import { UsesList } from '#components/media/uses-list.tsx';
import { translator } from '#components/messages/translator.ts';
import { DateText } from '#components/ui/date.tsx';
import { type Locale, locales } from '#db/core/locale.ts';
import type { MediaUses, MediaView } from '#db/media/queries.ts';
import {
  MAX_ALT,
  MAX_CAPTION,
  MAX_CREDIT,
  MAX_LICENCE,
  MAX_TRANSCRIPT,
  mediaFormSchema,
} from '#db/media/validation.ts';

type Action = (form: FormData) => Promise<void>;

type Props = {
  locale: Locale;
  timeZone: string;
  view: MediaView;
  createdAt: Date;
  uploadedBy: { id: number; name: string } | null;
  uses: MediaUses;
  fixed: 'media_not_own' | 'media_public' | null;
  mayRemove: boolean;
  problem: KeptProblem | null;
  done: string | string[] | undefined;
  actions: { describe: Action; addCaptions: Action; removeCaptions: Action; remove: Action };
};

const FORM = 'describe';

/** One file of the library: what it is, what is said of it, where it is shown. */
export function FilePage(props: Props) {
  const { locale, view, uses, fixed, mayRemove, problem, done, actions } = props;
  const t = translator(locale);
  const mayChange = fixed === null;
  const isUsed = uses.articles.length > 0 || uses.people.length > 0 || uses.isLogo;
  const plays = view.kind === 'audio' || view.kind === 'video';
  const said = {
    saved: 'media.file.saved',
    captions: 'media.captions.added',
    captions_removed: 'media.captions.removed',
  } as const;
  const doneText =
    typeof done === 'string' && Object.hasOwn(said, done) ? t(said[done as keyof typeof said]) : null;
  return (
    <>
      <p className="text-small">
        <a className="underline" href={deskAddress.media(locale)}>
          {t('media.file.back')}
        </a>
      </p>
      <DeskTitle title={view.fileName} />
      <Done text={doneText} />
      <div className="grid gap-x-12 gap-y-10 two:grid-cols-2">
        <div className="min-w-0 space-y-8">
          {view.kind !== 'image' ? (
            <Player media={view} locale={locale} />
          ) : mayChange ? (
            <FocalPoint key={view.key} locale={locale} media={view} form={FORM} />
          ) : (
            <picture>
              <img
                src={address.media(view.key)}
                alt={view.alt[locale] ?? ''}
                width={view.width ?? undefined}
                height={view.height ?? undefined}
                className="block h-auto max-h-[70vh] w-auto max-w-full bg-sand"
              />
            </picture>
          )}
          <Part title={t('media.file.facts')}>
            <FileFacts {...props} />
          </Part>
          <Part title={t('media.uses.title')}>
            <UsesList locale={locale} uses={uses} />
          </Part>
        </div>
        <div className="min-w-0 space-y-10">
          {mayChange ? (
            <Description {...props} />
          ) : (
            <p className="text-small text-muted">{t(`problem.${fixed}`)}</p>
          )}
          {mayChange && plays && <Captions locale={locale} view={view} problem={problem} actions={actions} />}
          {mayChange && (
            <Part title={t('media.replace.title')} text={t('media.replace.text')}>
              <ReplaceFile locale={locale} id={view.id} kind={view.kind} />
            </Part>
          )}
          {mayRemove && (
            <Part
              title={t('media.remove.title')}
              text={t(isUsed ? 'media.remove.used' : 'media.remove.text')}
            >
              <FormProblem text={problemTexts(t, problem, { form: 'remove' }).ofForm} />
              {!isUsed && (
                <details>
                  <summary className="button button-quiet cursor-pointer list-none">
                    {t('media.remove.ask')}
                  </summary>
                  <Form action={actions.remove} locale={locale} hidden={{ id: view.id }} className="pt-3">
                    <button type="submit" className="button button-quiet">
                      {t('media.remove.button')}
                    </button>
                  </Form>
                </details>
              )}
            </Part>
          )}
        </div>
      </div>
    </>
  );
}

function Part({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  return (
    <section className="rule-head space-y-3">
      <h2 className="display text-card">{title}</h2>
      {text && <p className="text-small text-muted">{text}</p>}
      {children}
    </section>
  );
}

function FileFacts({ locale, timeZone, view, createdAt, uploadedBy }: Props) {
  const t = translator(locale);
  const { width, height, durationSeconds } = view;
  return (
    <>
      <Facts
        facts={[
          [t('media.file.kind'), t(`media.one.${view.kind}`)],
          [
            t('media.file.size'),
            [width && height && t('media.file.pixels', { width, height }), sizeText(view.bytes, locale)]
              .filter(Boolean)
              .join(', '),
          ],
          ...(durationSeconds
            ? [[t('media.file.duration'), durationText(durationSeconds, locale)] as [string, string]]
            : []),
          ...(view.state === 'ready'
            ? []
            : [[t('media.file.state'), t(`media.state.${view.state}`)] as [string, string]]),
          [t('media.file.from'), uploadedBy ? uploadedBy.name || t('desk.noName') : t('media.file.nobody')],
          [
            t('media.file.since'),
            <DateText key="since" date={createdAt} withTime locale={locale} timeZone={timeZone} />,
          ],
        ]}
      />
      <p className="text-small">
        <a className="underline" href={address.media(view.key)}>
          {t('media.file.open')}
        </a>
      </p>
    </>
  );
}

function Description({ locale, view, problem, actions }: Props) {
  const t = translator(locale);
  const wrong = problemTexts(t, problem, { form: FORM, fields: Object.keys(mediaFormSchema.shape) });
  const isPicture = view.kind === 'image';
  const plays = view.kind === 'audio' || view.kind === 'video';
  return (
    <Form
      id={FORM}
      action={actions.describe}
      locale={locale}
      hidden={{ id: view.id }}
      problem={wrong.ofForm}
      className="grid gap-5"
    >
      <h2 className="display rule-head text-card">{t('media.file.words')}</h2>
      {isPicture &&
        locales.map((one) => (
          <LongField
            key={one}
            name={`alt-${one}`}
            label={t('media.file.alt', { language: t(`media.in.${one}`) })}
            hint={one === locale ? t('media.file.altHint') : undefined}
            problem={wrong.of(`alt-${one}`)}
            defaultValue={wrong.typed(`alt-${one}`) ?? view.alt[one]}
            lang={one}
            maxLength={MAX_ALT}
            rows={2}
          />
        ))}
      {locales.map((one) => (
        <LongField
          key={one}
          name={`caption-${one}`}
          label={t('media.file.caption', { language: t(`media.in.${one}`) })}
          hint={one === locale ? t('media.file.captionHint') : undefined}
          problem={wrong.of(`caption-${one}`)}
          defaultValue={wrong.typed(`caption-${one}`) ?? view.caption[one]}
          lang={one}
          maxLength={MAX_CAPTION}
          rows={2}
        />
      ))}
      {plays &&
        locales.map((one) => (
          <LongField
            key={one}
            name={`transcript-${one}`}
            label={t('media.file.transcript', { language: t(`media.in.${one}`) })}
            problem={wrong.of(`transcript-${one}`)}
            defaultValue={wrong.typed(`transcript-${one}`) ?? view.transcript[one]}
            lang={one}
            maxLength={MAX_TRANSCRIPT}
            rows={6}
          />
        ))}
      <Field
        name="credit"
        label={t('media.file.credit')}
        hint={t('media.file.creditHint')}
        problem={wrong.of('credit')}
        defaultValue={wrong.typed('credit') ?? view.credit}
        maxLength={MAX_CREDIT}
      />
      <Field
        name="licence"
        label={t('media.file.licence')}
        hint={t('media.file.licenceHint')}
        problem={wrong.of('licence')}
        defaultValue={wrong.typed('licence') ?? view.licence}
        maxLength={MAX_LICENCE}
      />
      <Field
        name="licenceUntil"
        type="date"
        label={t('media.file.licenceUntil')}
        hint={t('media.file.licenceUntilHint')}
        problem={wrong.of('licenceUntil')}
        defaultValue={wrong.typed('licenceUntil') ?? view.licenceUntil ?? undefined}
      />
      <button type="submit" className="button justify-self-start">
        {t('media.file.save')}
      </button>
    </Form>
  );
}

function Captions({
  locale,
  view,
  problem,
  actions,
}: Pick<Props, 'locale' | 'view' | 'problem' | 'actions'>) {
  const t = translator(locale);
  const wrong = problemTexts(t, problem, { form: 'captions', fields: ['captions', 'language'] });
  return (
    <Part title={t('media.captions.title')} text={t('media.captions.text')}>
      {view.captions.map((captions) => {
        const language = t(`media.in.${captions.locale}`);
        return (
          <div key={captions.locale} className="flex flex-wrap items-center gap-x-4 gap-y-2 text-small">
            <p>
              {t('media.captions.has', { language })}{' '}
              <a className="underline" href={address.media(captions.key)}>
                {t('media.captions.look')}
              </a>
            </p>
            <Form
              action={actions.removeCaptions}
              locale={locale}
              hidden={{ id: view.id, language: captions.locale }}
            >
              <button type="submit" className="button button-quiet">
                {t('media.captions.remove', { language })}
              </button>
            </Form>
          </div>
        );
      })}
      <Form
        action={actions.addCaptions}
        locale={locale}
        hidden={{ id: view.id }}
        problem={wrong.ofForm}
        className="grid gap-4"
      >
        <Choice
          name="language"
          label={t('media.captions.language')}
          problem={wrong.of('language')}
          defaultValue={locale}
          options={locales.map((one) => ({ value: one, label: t(`media.in.${one}`) }))}
        />
        <Field
          name="captions"
          type="file"
          accept=".vtt,.srt,text/vtt"
          required
          label={t('media.captions.file')}
          problem={wrong.of('captions')}
        />
        <button type="submit" className="button button-quiet justify-self-start">
          {t('media.captions.button')}
        </button>
      </Form>
    </Part>
  );
}
