import { CommentRulesFrame } from '#components/desk/comment-rules-frame.tsx';
import { Facts } from '#components/desk/facts.tsx';
import { Done } from '#components/forms/done.tsx';
import { Form } from '#components/forms/form.tsx';
import { FormProblem } from '#components/forms/form-problem.tsx';
import { LongField } from '#components/forms/long-field.tsx';
import { type KeptProblem, problemTexts } from '#components/forms/problem-text.ts';
import { commentRules } from '#components/messages/comment-rules.ts';
import { langOf } from '#components/messages/lang-of.ts';
import { type Translate, translator } from '#components/messages/translator.ts';
import { DateText, formatDate, formatDateTime } from '#components/ui/date.tsx';
import { type Asked, isSilence } from '#db/comment-rules/rules/checker-state.ts';
import type { heldFrom } from '#db/comment-rules/rules/measured.ts';
import type { Locale } from '#db/core/locale.ts';

type Action = (form: FormData) => Promise<void>;
type Weighed = { token: string; comments: number };
type Threshold = { percent: number } & ReturnType<typeof heldFrom>;

type Props = {
  locale: Locale;
  timeZone: string;
  /** Holds from so many per cent on; 100 is never. */
  current: number;
  enough: number;
  learned: {
    approved: number;
    rejected: number;
    since: Date;
    until: Date;
    madeAt: Date;
    weights: { against: Weighed[]; inFavour: Weighed[] };
    thresholds: Threshold[];
  } | null;
  checker: {
    address: string | null;
    since: Date;
    last: Asked | null;
    day: { asked: number; silent: number };
  };
  problem: KeptProblem | null;
  done: 'saved' | 'asked' | null;
  turn: Action;
  ask: Action;
};

/** What was learned from verdicts and how good it is, and how the checker outside does. */
export function CommentScorePage(props: Props) {
  const { locale, timeZone, checker, problem, done, ask } = props;
  const t = translator(locale);
  const wrong = problemTexts(t, problem, { form: 'checker', fields: ['text'] });
  const when = (at: Date) => formatDateTime(at, { locale, timeZone });
  const { last } = checker;
  return (
    <CommentRulesFrame locale={locale} current="score">
      <Done text={done === 'saved' ? t('commentRules.score.switched') : null} />
      <Score {...props} t={t} />
      <section aria-labelledby="checker" className="rule-head space-y-5">
        <div className="max-w-prose space-y-2">
          <h2 id="checker" className="display text-card">
            {t('commentRules.checker.title')}
          </h2>
          <p className="text-small text-muted">{t('commentRules.checker.text')}</p>
        </div>
        {checker.address ? (
          <>
            <Facts
              facts={[
                [t('commentRules.checker.address'), checker.address],
                [
                  t('commentRules.checker.last'),
                  last
                    ? t('commentRules.checker.answer', {
                        answer: isSilence(last.said)
                          ? t(`commentRules.checker.silent.${last.said}`)
                          : t(`commentRules.checker.said.${last.said}`),
                        ms: last.ms,
                        date: when(last.at),
                      })
                    : t('commentRules.checker.never'),
                ],
                [t('commentRules.checker.lastDay'), t('commentRules.checker.often', checker.day)],
              ]}
            />
            <p className="text-small text-muted">
              {t('commentRules.checker.memory', { date: when(checker.since) })}
            </p>
            <Done text={done === 'asked' ? t('commentRules.checker.asked') : null} />
            <Form action={ask} locale={locale} problem={wrong.ofForm} className="grid max-w-prose gap-4">
              <LongField
                name="text"
                label={t('commentRules.checker.sample')}
                hint={t('commentRules.checker.sampleHint')}
                problem={wrong.of('text')}
                defaultValue={wrong.typed('text') ?? t('commentRules.checker.sampleText')}
                rows={2}
                maxLength={2000}
              />
              <button type="submit" className="button button-quiet justify-self-start">
                {t('commentRules.checker.ask')}
              </button>
            </Form>
          </>
        ) : (
          <>
            <FormProblem text={wrong.ofForm} />
            <p className="max-w-prose text-small">{t('commentRules.checker.off')}</p>
          </>
        )}
      </section>
    </CommentRulesFrame>
  );
}

type ScoreProps = Props & { t: Translate };

function Score({ t, locale, timeZone, current, enough, learned, problem, turn }: ScoreProps) {
  const isOn = current < 100;
  const to = isOn ? 'off' : 'on';
  const isReady = learned && Math.min(learned.approved, learned.rejected) >= enough;
  const wrong = problemTexts(t, problem, { form: 'score' });
  return (
    <section aria-labelledby="score" className="rule-head space-y-5">
      <div className="max-w-prose space-y-2">
        <h2 id="score" className="display text-card">
          {t('commentRules.score.title')}
        </h2>
        <p className="text-small text-muted">{t('commentRules.score.text')}</p>
      </div>
      <Form
        action={turn}
        locale={locale}
        problem={wrong.ofForm}
        className="flex flex-wrap items-center gap-x-5 gap-y-3 text-small"
      >
        <p className="font-semibold">
          {t(`commentRules.score.state.${isOn ? 'on' : 'off'}`, { percent: current })}
        </p>
        <button type="submit" name="to" value={to} className="button button-quiet">
          {t(`commentRules.score.switch.${to}`)}
        </button>
      </Form>
      {learned ? (
        <>
          <Facts
            facts={[
              [
                t('commentRules.score.verdicts'),
                t('commentRules.score.counts', { approved: learned.approved, rejected: learned.rejected }),
              ],
              [
                t('commentRules.score.since'),
                t('commentRules.score.span', {
                  from: formatDate(learned.since, { locale, timeZone }),
                  to: formatDate(learned.until, { locale, timeZone }),
                }),
              ],
              [
                t('commentRules.score.madeAt'),
                <DateText key="made" date={learned.madeAt} withTime locale={locale} timeZone={timeZone} />,
              ],
            ]}
          />
          {!isReady && (
            <p className="max-w-prose text-small">{t('commentRules.score.few', { count: enough })}</p>
          )}
          <Quality t={t} thresholds={learned.thresholds} current={current} />
          {isReady && (
            <div className="grid gap-x-12 gap-y-6 text-small sm:grid-cols-2">
              <Weights
                t={t}
                locale={locale}
                title={t('commentRules.score.against')}
                weights={learned.weights.against}
              />
              <Weights
                t={t}
                locale={locale}
                title={t('commentRules.score.inFavour')}
                weights={learned.weights.inFavour}
              />
            </div>
          )}
        </>
      ) : (
        <p className="max-w-prose text-small">{t('commentRules.score.none', { count: enough })}</p>
      )}
    </section>
  );
}

const percentOf = (part: number, all: number) => Math.round((100 * part) / all);

/** What each threshold would have done with verdicts that were set aside. */
function Quality({ t, thresholds, current }: { t: Translate; thresholds: Threshold[]; current: number }) {
  const [first] = thresholds;
  if (!first) return <p className="max-w-prose text-small">{t('commentRules.score.tooFew')}</p>;
  const share = (count: number, all: number) =>
    all > 0 ? t('commentRules.score.ofAll', { count, all, percent: percentOf(count, all) }) : '–';
  const columns = ['from', 'caught', 'wrong', 'right'] as const;
  return (
    <div className="space-y-3 text-small">
      <h3 className="font-semibold">{t('commentRules.score.good')}</h3>
      <p className="max-w-prose text-muted">
        {t('commentRules.score.goodText', { rejected: first.rejected, approved: first.approved })}
      </p>
      <ul className="max-w-4xl border-b border-line">
        {thresholds.map((one) => {
          const held = one.heldApproved + one.heldRejected;
          const values = {
            from: t('commentRules.score.percent', { percent: one.percent }),
            caught: share(one.heldRejected, one.rejected),
            wrong: share(one.heldApproved, one.approved),
            right: held > 0 ? share(one.heldRejected, held) : t('commentRules.score.nothing'),
          };
          return (
            <li key={one.percent} className="border-t border-line py-3">
              <dl className="grid grid-cols-2 gap-x-6 gap-y-2 sm:grid-cols-[8rem_repeat(3,minmax(0,1fr))]">
                {columns.map((column) => (
                  <div key={column}>
                    <dt className="text-muted">{t(`commentRules.score.${column}`)}</dt>
                    <dd className={one.percent === current ? 'font-semibold' : ''}>
                      {values[column]}
                      {column === 'from' && one.percent === current && ` · ${t('commentRules.score.now')}`}
                    </dd>
                  </div>
                ))}
              </dl>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Weights({
  t,
  locale,
  title,
  weights,
}: {
  t: Translate;
  locale: Locale;
  title: string;
  weights: Weighed[];
}) {
  return (
    <div className="space-y-2">
      <h3 className="font-semibold">{title}</h3>
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {weights.map(({ token, comments }) => (
          <li key={token} lang={langOf(token, locale)} className="any-words break-words">
            {t('commentRules.score.in', { token: tokenText(t, token), count: comments })}
          </li>
        ))}
      </ul>
    </div>
  );
}

const { sign } = commentRules.en.score;
const isSign = (name: string): name is keyof typeof sign => Object.hasOwn(sign, name);

/** What is counted in a text, in words: a word of it, or a sign such as a link. */
function tokenText(t: Translate, token: string): string {
  if (!token.startsWith('#')) return `“${token}”`;
  const [name = '', host = ''] = token.slice(1).split(' ');
  return isSign(name) ? t(`commentRules.score.sign.${name}`, { host }) : token;
}
