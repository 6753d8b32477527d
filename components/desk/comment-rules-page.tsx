import type { ReactNode } from 'react';
import { CommentRulesFrame } from '#components/desk/comment-rules-frame.tsx';
import { Choice } from '#components/forms/choice.tsx';
import { Done } from '#components/forms/done.tsx';
import { Field } from '#components/forms/field.tsx';
import { Form } from '#components/forms/form.tsx';
import { type KeptProblem, problemTexts } from '#components/forms/problem-text.ts';
import { translator } from '#components/messages/translator.ts';
import {
  type CountedSetting,
  holdPercents,
  limitsOf,
  rulesFormSchema,
} from '#db/comment-rules/validation.ts';
import type { PhaseName } from '#db/comments/rules/moderation.ts';
import { orderedPhases } from '#db/comments/rules/phases/ordered-phases.ts';
import { type CommentSettings, commentSettingsSchema, moderationModes } from '#db/comments/validation.ts';
import type { Locale } from '#db/core/locale.ts';

type Props = {
  locale: Locale;
  settings: CommentSettings;
  problem: KeptProblem | null;
  done: string | null;
  save: (form: FormData) => Promise<void>;
};

/** What each rule does with what it finds. */
const does: Record<PhaseName, 'reject' | 'hold' | 'approve' | 'list' | 'both' | 'any'> = {
  article: 'reject',
  person: 'reject',
  empty: 'reject',
  length: 'reject',
  marks: 'reject',
  flood: 'reject',
  repeat: 'both',
  staff: 'approve',
  links: 'list',
  word_lists: 'list',
  shouting: 'hold',
  held_person: 'hold',
  reported_before: 'hold',
  first_comment: 'hold',
  new_account: 'hold',
  premoderated: 'hold',
  trusted: 'approve',
  checker: 'any',
  learned: 'hold',
};

const { sort, checkerFails } = commentSettingsSchema.shape;

/** Everything about comments that a newsroom can set, and the order in which rules are asked. */
export function CommentRulesPage({ locale, settings, problem, done, save }: Props) {
  const t = translator(locale);
  const wrong = problemTexts(t, problem, { fields: Object.keys(rulesFormSchema.shape) });
  const number = (setting: CountedSetting) => {
    const limits = limitsOf(setting);
    return (
      <NumberField
        key={setting}
        name={setting}
        label={t(`commentRules.setting.${setting}`)}
        hint={t(`commentRules.hint.${setting}`, limits)}
        problem={wrong.of(setting)}
        value={wrong.typed(setting) ?? String(settings[setting])}
        {...limits}
      />
    );
  };
  const choice = (
    setting: 'moderation' | 'sort' | 'checkerFails',
    options: { value: string; label: string }[],
  ) => (
    <Choice
      name={setting}
      label={t(`commentRules.setting.${setting}`)}
      hint={t(`commentRules.hint.${setting}`)}
      problem={wrong.of(setting)}
      defaultValue={wrong.typed(setting) ?? settings[setting]}
      options={options}
    />
  );
  return (
    <CommentRulesFrame locale={locale} current="rules">
      <Done text={done} />
      <div className="grid items-start gap-x-14 gap-y-10 two:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <Form action={save} locale={locale} problem={wrong.ofForm} className="grid gap-8">
          <Group title={t('commentRules.groups.reading')}>
            {choice(
              'moderation',
              moderationModes.map((value) => ({ value, label: t(`commentRules.moderation.${value}`) })),
            )}
            {choice(
              'sort',
              sort.unwrap().options.map((value) => ({ value, label: t(`commentRules.order.${value}`) })),
            )}
            {number('depth')}
            {number('closeAfterDays')}
          </Group>
          <Group title={t('commentRules.groups.people')}>
            {number('holdUntilApproved')}
            {number('trustAfter')}
            {number('minimumAccountHours')}
          </Group>
          <Group title={t('commentRules.groups.texts')}>
            {number('maximumLength')}
            {number('maximumLinks')}
          </Group>
          <Group title={t('commentRules.groups.after')}>
            {number('editMinutes')}
            {number('reportThreshold')}
          </Group>
          <Group title={t('commentRules.groups.helpers')}>
            <NumberField
              name="holdPercent"
              label={t('commentRules.setting.holdScore')}
              hint={t('commentRules.hint.holdPercent')}
              problem={wrong.of('holdPercent')}
              value={wrong.typed('holdPercent') ?? String(Math.round(100 * settings.holdScore))}
              {...holdPercents}
            />
            {choice(
              'checkerFails',
              checkerFails
                .unwrap()
                .options.map((value) => ({ value, label: t(`commentRules.fails.${value}`) })),
            )}
          </Group>
          <button type="submit" className="button justify-self-start">
            {t('commentRules.save')}
          </button>
        </Form>
        <section aria-labelledby="order" className="rule-head grid gap-4 text-small">
          <h2 id="order" className="display text-card">
            {t('commentRules.asked.title')}
          </h2>
          <p className="text-muted">{t('commentRules.asked.text')}</p>
          <ol className="border-b border-line">
            {orderedPhases.map(({ name }, index) => (
              <li
                key={name}
                className="grid grid-cols-[1.75rem_minmax(0,1fr)_auto] items-baseline gap-x-2 border-t border-line py-2"
              >
                <span aria-hidden className="text-muted">
                  {new Intl.NumberFormat(locale === 'km' ? 'km-KH' : 'en').format(index + 1)}
                </span>
                <span>{t(`commentRules.asked.rule.${name}`)}</span>
                <span className="text-end font-semibold">{t(`commentRules.asked.does.${does[name]}`)}</span>
              </li>
            ))}
          </ol>
        </section>
      </div>
    </CommentRulesFrame>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="rule-head grid min-w-0 content-start gap-x-8 gap-y-5 sm:grid-cols-2">
      <legend className="display float-start text-card sm:col-span-2">{title}</legend>
      {children}
    </fieldset>
  );
}

type NumberProps = {
  name: string;
  label: string;
  hint: string;
  problem: string | null;
  value: string;
  min: number;
  max: number;
};

function NumberField({ value, ...field }: NumberProps) {
  return <Field {...field} type="number" inputMode="numeric" step={1} required defaultValue={value} />;
}
