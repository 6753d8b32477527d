'use client';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { StateSign } from '#components/desk/state-sign.tsx';
import { askDesk } from '#components/desk-calls/ask-desk.ts';
import { Checkbox } from '#components/forms/checkbox.tsx';
import { Done } from '#components/forms/done.tsx';
import { Field } from '#components/forms/field.tsx';
import { FormProblem } from '#components/forms/form-problem.tsx';
import { LongField } from '#components/forms/long-field.tsx';
import { type DeskWords, deskWords } from '#components/messages/desk-words.ts';
import { formatDateTime } from '#components/ui/date.tsx';
import type { ChecklistProblem } from '#db/articles/rules/checklist.ts';
import {
  type ArticleState,
  nextStep,
  type Step,
  showsText,
  waitsForChecklist,
} from '#db/articles/rules/workflow.ts';
import { MAX_REASON } from '#db/articles/validation.ts';
import { dayAfter, instantOf, localTime } from '#db/core/local-time.ts';
import type { Locale } from '#db/core/locale.ts';

type Props = {
  locale: Locale;
  /** The newsroom's, in which all times are told and given. */
  timeZone: string;
  draft: Omit<ArticleState, 'steps' | 'problems'>;
  steps: Step[];
  problems: ChecklistProblem[];
  /**
   * Saves what was written. What is decided is decided about this text.
   * @returns the version saved, or true for whichever it is; false when it could not be saved.
   */
  beforeMove: () => Promise<number | boolean>;
  onMoved: (state: ArticleState) => void;
};

/** What can be taken back by one more press is done at once; the others say first what will happen. */
const atOnce: Step[] = ['submit', 'recall', 'approve', 'unschedule'];

/** Where an article stands, what is missing, and the steps that its viewer can take. */
export function PublishPanel({ locale, timeZone, draft, steps, problems, beforeMove, onMoved }: Props) {
  const t = deskWords(locale);
  const [chosen, setChosen] = useState<Step | null>(null);
  const [working, setWorking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const region = useRef<HTMLDivElement>(null);
  const time = (instant: string) => formatDateTime(new Date(instant), { locale, timeZone });
  const next = nextStep({ status: draft.status, steps });

  // What opens takes the place of what was pressed, for the keyboard too.
  useEffect(() => {
    if (chosen) region.current?.focus();
  }, [chosen]);

  async function move(step: Step, fields: Record<string, unknown> = {}) {
    if (working) return;
    setWorking(true);
    setProblem(null);
    setDone(null);
    const answer = await send(step, fields);
    setWorking(false);
    if (typeof answer === 'string') return setProblem(answer);
    setChosen(null);
    setDone(t(`workflow.done.${step}`));
    onMoved(answer);
  }

  /** The new state, or why there is none. */
  async function send(step: Step, fields: Record<string, unknown>): Promise<ArticleState | string> {
    try {
      const saved = await beforeMove();
      if (saved === false) return t('workflow.notSaved');
      const version = typeof saved === 'number' ? saved : undefined;
      const given = { id: draft.id, step, was: draft.mark, version, ...fields };
      const answer = await askDesk<{ state: ArticleState }>(t, {
        call: 'move-article',
        given,
        failed: t('workflow.offline'),
      });
      return 'problem' in answer ? answer.problem : answer.value.state;
    } catch {
      return t('workflow.offline');
    }
  }

  const choose = (step: Step) => {
    setProblem(null);
    setDone(null);
    if (atOnce.includes(step)) void move(step);
    else setChosen(step);
  };

  return (
    <section aria-labelledby="publish-title" className="grid gap-4 text-small">
      <div className="space-y-1">
        <h2 id="publish-title" className="display text-card">
          {t('workflow.title')}
        </h2>
        <p>
          <StateSign locale={locale} status={draft.status} />
          {draft.hasUnpublishedChanges && <span className="text-muted"> · {t('workflow.changes')}</span>}
        </p>
        <ul className="text-muted">
          {draft.status === 'scheduled' && draft.scheduledFor && (
            <li>{t('workflow.stateAt.scheduled', { time: time(draft.scheduledFor) })}</li>
          )}
          {draft.status === 'published' && draft.publishedAt && (
            <li>{t('workflow.stateAt.published', { time: time(draft.publishedAt) })}</li>
          )}
          {draft.publishUntil && <li>{t('workflow.endsAt', { time: time(draft.publishUntil) })}</li>}
          {draft.embargoUntil && <li>{t('workflow.embargoUntil', { time: time(draft.embargoUntil) })}</li>}
        </ul>
      </div>
      {steps.some(showsText) && <Checklist t={t} problems={problems} />}
      <Done text={done} />
      {chosen ? (
        <div ref={region} tabIndex={-1} className="outline-none">
          <StepForm
            key={chosen}
            {...{ t, locale, timeZone, draft, step: chosen, problem, working }}
            isBlocked={waitsForChecklist(chosen) && problems.some(({ level }) => level === 'block')}
            onCancel={() => setChosen(null)}
            onSubmit={(fields) => void move(chosen, fields)}
          />
        </div>
      ) : (
        <>
          <FormProblem text={problem} />
          {steps.length ? (
            <ul className="flex flex-wrap gap-2">
              {[...steps]
                .sort((a, b) => Number(b === next) - Number(a === next))
                .map((step) => (
                  <li key={step}>
                    <button
                      type="button"
                      className={`button ${step === next ? '' : 'button-quiet'}`}
                      aria-disabled={working || undefined}
                      onClick={() => choose(step)}
                    >
                      {stepText(t, step, draft.status)}
                    </button>
                  </li>
                ))}
            </ul>
          ) : (
            <p className="text-muted">{t('workflow.nothingToDo')}</p>
          )}
          {draft.status === 'published' && draft.hasUnpublishedChanges && !steps.includes('update') && (
            <p className="text-muted">{t('workflow.anotherPublishes')}</p>
          )}
          {working && <p role="status">{t('workflow.working')}</p>}
        </>
      )}
    </section>
  );
}

const stepText = (t: DeskWords, step: Step, status: ArticleState['status']) =>
  step === 'schedule' && status === 'scheduled' ? t('workflow.reschedule') : t(`workflow.step.${step}`);

function Checklist({ t, problems }: { t: DeskWords; problems: ChecklistProblem[] }) {
  return (
    <div className="rule-head pt-2">
      <h3 className="font-semibold">{t('workflow.before')}</h3>
      {problems.length ? (
        <ul className="mt-1 space-y-1">
          {problems.map(({ item, level }) => (
            <li key={item} className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2">
              <span className={level === 'block' ? 'font-semibold text-brick' : 'text-muted'}>
                {t(`workflow.level.${level}`)}:
              </span>
              {t(`workflow.missing.${item}`)}
            </li>
          ))}
        </ul>
      ) : (
        <p className="mt-1 text-muted">{t('workflow.ready')}</p>
      )}
    </div>
  );
}

type StepFormProps = Pick<Props, 'locale' | 'timeZone' | 'draft'> & {
  t: DeskWords;
  step: Step;
  problem: string | null;
  working: boolean;
  isBlocked: boolean;
  onCancel: () => void;
  onSubmit: (fields: Record<string, unknown>) => void;
};

/** What a step needs to know, and what will happen. */
function StepForm({
  t,
  locale,
  timeZone,
  draft,
  step,
  problem,
  working,
  isBlocked,
  onCancel,
  onSubmit,
}: StepFormProps) {
  const id = useId();
  const local = (instant: string | null) => (instant ? localTime(new Date(instant), timeZone) : '');
  const [at, setAt] = useState(() => local(draft.scheduledFor) || tomorrowMorning(timeZone));
  const [until, setUntil] = useState(() => local(draft.publishUntil));
  const [embargo, setEmbargo] = useState(() => local(draft.embargoUntil));
  const [reason, setReason] = useState('');
  const [visible, setVisible] = useState(false);
  const needsReason = step === 'send_back' || step === 'withdraw';
  const hasTimes = showsText(step);
  const told = (minute: string) => {
    const instant = instantOf(minute, timeZone);
    return instant && formatDateTime(instant, { locale, timeZone });
  };

  const what = () => {
    if (step !== 'schedule') return t(`workflow.will.${step}`);
    const moment = told(at);
    return moment
      ? t('workflow.will.schedule', { time: moment })
      : t('workflow.will.scheduleOpen', { zone: zoneName(timeZone) });
  };
  const end = hasTimes && told(until);

  return (
    <form
      className="rule-head grid gap-4 pt-3"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit({
          ...(step === 'schedule' && { at }),
          ...(hasTimes && { until, ...(step !== 'update' && { embargo }) }),
          ...(needsReason && { reason }),
          ...(step === 'update' && { visible }),
        });
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <h3 id={`${id}-title`} className="font-semibold">
        {stepText(t, step, draft.status)}
      </h3>
      {step === 'schedule' && (
        <Moment
          id={`${id}-at`}
          labels={[t('workflow.day'), t('workflow.time')]}
          value={at}
          onChange={setAt}
          required
        />
      )}
      {needsReason && (
        <LongField
          name={`${id}-reason`}
          label={t(step === 'withdraw' ? 'workflow.withdrawReason' : 'workflow.sendBackReason')}
          rows={3}
          maxLength={MAX_REASON}
          required
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
      {step === 'update' && (
        <div onChange={(event) => setVisible((event.target as HTMLInputElement).checked)}>
          <Checkbox name={`${id}-visible`} label={t('workflow.visible')} />
          <p className="ms-8 text-muted">{t('workflow.visibleHint')}</p>
        </div>
      )}
      {hasTimes && (
        <More title={t('workflow.more')} isOpen={Boolean(until || embargo)}>
          <p className="text-muted">{t('workflow.moreHint')}</p>
          <Moment
            id={`${id}-until`}
            labels={[t('workflow.untilDay'), t('workflow.untilTime')]}
            value={until}
            onChange={setUntil}
          />
          {step !== 'update' && (
            <Moment
              id={`${id}-embargo`}
              labels={[t('workflow.embargoDay'), t('workflow.embargoTime')]}
              value={embargo}
              onChange={setEmbargo}
            />
          )}
        </More>
      )}
      <p aria-live="polite">
        {what()} {end && t('workflow.willEnd', { time: end })}
      </p>
      <FormProblem text={problem ?? (isBlocked ? t('problem.checklist_blocks') : null)} />
      <div className="flex flex-wrap gap-2">
        {!isBlocked && (
          <button type="submit" className="button" aria-disabled={working || undefined}>
            {working ? t('workflow.working') : stepText(t, step, draft.status)}
          </button>
        )}
        <button type="button" className="button button-quiet" onClick={onCancel}>
          {t('workflow.cancel')}
        </button>
      </div>
    </form>
  );
}

function More({ title, isOpen, children }: { title: string; isOpen: boolean; children: ReactNode }) {
  return (
    <details open={isOpen || undefined}>
      <summary className="cursor-pointer py-1 underline">{title}</summary>
      <div className="grid gap-3 pt-2">{children}</div>
    </details>
  );
}

/** A day and a time on the newsroom's clock; a day alone is its beginning. */
function Moment({
  id,
  labels: [dayLabel, timeLabel],
  value,
  onChange,
  required,
}: {
  id: string;
  labels: [string, string];
  value: string;
  onChange: (value: string) => void;
  required?: boolean;
}) {
  const [day = '', minute = ''] = value.split('T');
  const change = (newDay: string, newMinute: string) =>
    onChange(newDay && `${newDay}T${newMinute || '00:00'}`);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,8rem)] gap-3">
      <Field
        name={`${id}-day`}
        label={dayLabel}
        type="date"
        value={day}
        required={required}
        onChange={(event) => change(event.target.value, minute)}
      />
      <Field
        name={`${id}-time`}
        label={timeLabel}
        type="time"
        value={minute}
        required={required || day !== ''}
        onChange={(event) => change(day, event.target.value)}
      />
    </div>
  );
}

const tomorrowMorning = (timeZone: string) =>
  `${dayAfter(localTime(new Date(), timeZone).slice(0, 10), 1)}T07:00`;
const zoneName = (timeZone: string) => timeZone.replaceAll('_', ' ');
