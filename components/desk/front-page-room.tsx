import type { ReactNode } from 'react';
import { deskAddress } from '#components/desk/addresses.ts';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { FrontOrder } from '#components/desk/front-order.tsx';
import { StateSign } from '#components/desk/state-sign.tsx';
import { Done } from '#components/forms/done.tsx';
import { Field } from '#components/forms/field.tsx';
import { Form } from '#components/forms/form.tsx';
import { FormProblem } from '#components/forms/form-problem.tsx';
import { type KeptProblem, problemTexts } from '#components/forms/problem-text.ts';
import { address } from '#components/layout/addresses.ts';
import { focalClass } from '#components/media/focal-class.ts';
import { type Translate, translator } from '#components/messages/translator.ts';
import { formatDateTime } from '#components/ui/date.tsx';
import type { ArticleCard } from '#db/articles/queries.ts';
import { localTime } from '#db/core/local-time.ts';
import type { Locale } from '#db/core/locale.ts';
import type { FrontPlan, FrontStory } from '#db/front/queries.ts';
import { withLast, withLead } from '#db/front/rules/front-order.ts';
import { FRONT_PLACES, type FrontRoomQuery } from '#db/front/validation.ts';
import type { MediaView } from '#db/media/queries.ts';

type FormOf = (form: FormData) => Promise<void>;

type Props = {
  locale: Locale;
  /** Of the front page that is shown. */
  language: Locale;
  languages: Locale[];
  timeZone: string;
  now: Date;
  q: string;
  done: FrontRoomQuery['done'];
  plan: FrontPlan | null;
  stories: FrontStory[];
  filling: ArticleCard[];
  found: FrontStory[];
  plans: (FrontPlan & { lead: string })[];
  problem: KeptProblem | null;
  actions: Record<'arrange' | 'makePlan' | 'movePlan' | 'removePlan', FormOf>;
};
type Part = Props & { t: Translate };

/** The top of the front page: its places, now or as a plan will fill them, what could stand there, and all plans. */
export function FrontPageRoom(given: Props) {
  const { locale, language, plan, stories, q, done, problem, timeZone, actions } = given;
  const t = translator(locale);
  const props = { ...given, t };
  const ofPage = ['order', 'remove'].map((form) => problemTexts(t, problem, { form }).ofForm);
  const time = plan && formatDateTime(plan.startsAt, { locale, timeZone });
  return (
    <>
      <DeskTitle title={t('front.title')} text={t('front.text')} />
      <Languages {...props} />
      <Done text={done ? t(`front.done.${done}`) : null} />
      <FormProblem text={ofPage.find(Boolean) ?? null} />
      <div className="grid gap-x-12 gap-y-10 two:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="min-w-0 space-y-8">
          <section aria-labelledby="front-order" className="rule-head space-y-4">
            <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
              <h2 id="front-order" className="display text-card">
                {time ? t('front.from', { time }) : t('front.now')}
              </h2>
              <a
                className="py-1 text-small underline"
                href={deskAddress.frontPreview(language, {
                  at: plan ? localTime(plan.startsAt, timeZone) : undefined,
                })}
              >
                {t('front.preview')}
              </a>
            </div>
            {time && (
              <p className="text-small text-muted">
                {t('front.planShown', { time })}{' '}
                <a className="underline" href={deskAddress.front(locale, { language })}>
                  {t('front.backToNow')}
                </a>
              </p>
            )}
            <FrontOrder
              key={`${language} ${plan?.id}`}
              locale={locale}
              frontLocale={language}
              plan={plan?.id ?? null}
              q={q}
              stories={stories.map((story) => ({
                storyId: story.storyId,
                name: nameOf(t, story),
                content: <Placed {...props} story={story} />,
              }))}
              arrange={actions.arrange}
            />
          </section>
          <Filling {...props} />
        </div>
        <div className="min-w-0 space-y-10">
          {plan ? <PlanForms {...props} plan={plan} /> : <Plans {...props} />}
          <Search {...props} />
        </div>
      </div>
    </>
  );
}

function Languages({ t, locale, language, languages }: Part) {
  if (languages.length < 2) return null;
  return (
    <nav aria-label={t('front.languages')}>
      <ul className="flex flex-wrap gap-x-6 text-small">
        {languages.map((each) => (
          <li key={each}>
            <a
              href={deskAddress.front(locale, { language: each })}
              aria-current={each === language ? 'page' : undefined}
              className="inline-block border-b-[3px] border-transparent py-2 no-underline hover:text-brick aria-[current]:border-river aria-[current]:font-semibold aria-[current]:text-river"
            >
              {t(`siteSettings.in.${each}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const nameOf = (t: Translate, { headline, articleId }: FrontStory) =>
  headline || t(articleId === null ? 'front.noEdition' : 'front.noHeadline');

/** A small picture beside what is said of its story. */
function WithPicture({ picture, children }: { picture: MediaView | null; children: ReactNode }) {
  const smallest = picture?.variants.find(({ format }) => format === 'webp');
  return (
    <div className="grid grid-cols-[4.5rem_minmax(0,1fr)] items-start gap-x-3">
      {picture ? (
        <picture>
          <img
            src={address.media(smallest?.key ?? picture.key)}
            alt=""
            width={picture.width ?? undefined}
            height={picture.height ?? undefined}
            loading="lazy"
            decoding="async"
            className={`mt-1 aspect-[3/2] h-auto w-full bg-sand object-cover ${focalClass(picture)}`}
          />
        </picture>
      ) : (
        <span />
      )}
      <div className="min-w-0 space-y-0.5">{children}</div>
    </div>
  );
}

/** A story with its state, and what can be done with it. */
function Story({
  t,
  locale,
  language,
  timeZone,
  story,
  children,
}: Part & { story: FrontStory; children?: ReactNode }) {
  const time = (date: Date) => formatDateTime(date, { locale, timeZone });
  const { articleId, status, publishedAt, scheduledFor, publishUntil } = story;
  return (
    <WithPicture picture={story.picture}>
      <p className="font-semibold break-words">
        {articleId === null ? (
          nameOf(t, story)
        ) : (
          <a
            className="any-words no-underline hover:underline"
            href={deskAddress.article(locale, articleId)}
            lang={story.headline ? language : undefined}
          >
            {nameOf(t, story)}
          </a>
        )}
      </p>
      {status && (
        <p className="flex flex-wrap gap-x-2 text-small text-muted">
          <StateSign locale={locale} status={status} />
          {status === 'published' && publishedAt && <span>{time(publishedAt)}</span>}
          {status === 'scheduled' && scheduledFor && (
            <span>{t('front.goesOut', { time: time(scheduledFor) })}</span>
          )}
          {publishUntil && <span>{t('front.until', { time: time(publishUntil) })}</span>}
        </p>
      )}
      {children}
    </WithPicture>
  );
}

/** A story at its place, and whether it is left out at the time that is shown. */
function Placed(props: Part & { story: FrontStory }) {
  const { t, plan, now, story } = props;
  const skipped = whySkipped(story, plan?.startsAt ?? now);
  return (
    <Story {...props}>
      {skipped && <p className="text-small text-brick">{t(`front.skipped.${skipped}`)}</p>}
    </Story>
  );
}

function whySkipped(
  { status, scheduledFor, publishUntil }: FrontStory,
  at: Date,
): 'not_public' | 'not_yet' | 'over' | null {
  if (status !== 'published' && status !== 'scheduled') return 'not_public';
  if (status === 'scheduled' && scheduledFor && scheduledFor > at) return 'not_yet';
  return publishUntil && publishUntil <= at ? 'over' : null;
}

function Filling({ t, language, stories, filling }: Part) {
  if (!filling.length && stories.length) return null;
  return (
    <section aria-labelledby="front-filling" className="rule-head space-y-3">
      <h2 id="front-filling" className="display text-card">
        {t('front.filling')}
      </h2>
      {filling.length ? (
        <ul className="border-b border-line text-small">
          {filling.map(({ id, headline, picture }) => (
            <li key={id} className="border-t border-line py-2">
              <WithPicture picture={picture}>
                <span lang={language} className="any-words">
                  {headline}
                </span>
              </WithPicture>
            </li>
          ))}
        </ul>
      ) : (
        <p>{t('front.noFilling')}</p>
      )}
    </section>
  );
}

function Search(props: Part) {
  const { t, locale, language, plan, q, found, stories, actions } = props;
  const order = stories.map(({ storyId }) => storyId);
  const isFull = order.length >= FRONT_PLACES;
  return (
    <section aria-labelledby="front-search" className="rule-head space-y-4">
      <h2 id="front-search" className="display text-card">
        {t('front.search')}
      </h2>
      <form
        method="get"
        action={deskAddress.front(locale)}
        className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-3"
      >
        <input type="hidden" name="language" value={language} />
        {plan && <input type="hidden" name="plan" value={plan.id} />}
        <Field name="q" type="search" label={t('front.searchLabel')} defaultValue={q} maxLength={200} />
        <button type="submit" className="button button-quiet">
          {t('front.searchButton')}
        </button>
      </form>
      {isFull && <p className="text-small text-muted">{t('front.full')}</p>}
      <h3 className="text-small font-semibold">{t(q ? 'front.found' : 'front.newest')}</h3>
      {found.length ? (
        <Form
          action={actions.arrange}
          locale={locale}
          hidden={{ frontLocale: language, plan: plan?.id ?? '', q, was: order.join() }}
        >
          <ul className="border-b border-line text-small">
            {found.map((story) => {
              const name = nameOf(t, story);
              const last = withLast(order, story.storyId);
              return (
                <li key={story.storyId} className="border-t border-line py-3">
                  <Story {...props} story={story}>
                    <div className="flex flex-wrap gap-x-5">
                      <Put order={withLead(order, story.storyId)} name={t('front.putLeadName', { name })}>
                        {t('front.putLead')}
                      </Put>
                      {last && (
                        <Put order={last} name={t('front.putLastName', { name })}>
                          {t('front.putLast')}
                        </Put>
                      )}
                    </div>
                  </Story>
                </li>
              );
            })}
          </ul>
        </Form>
      ) : (
        <p>{t('front.none')}</p>
      )}
    </section>
  );
}

function Put({ order, name, children }: { order: readonly number[]; name: string; children: string }) {
  return (
    <button
      type="submit"
      name="order"
      value={order.join()}
      aria-label={name}
      className="cursor-pointer py-1.5 underline hover:text-brick"
    >
      {children}
    </button>
  );
}

function Plans({ t, locale, language, timeZone, now, q, plans, problem, actions }: Part) {
  const wrong = problemTexts(t, problem, { form: 'plan', fields: ['at'] });
  return (
    <section aria-labelledby="front-plans" className="rule-head space-y-4">
      <h2 id="front-plans" className="display text-card">
        {t('front.plans')}
      </h2>
      {plans.length ? (
        <ol className="border-b border-line text-small">
          {plans.map(({ id, startsAt, lead, by }) => (
            <li key={id} className="border-t border-line py-2">
              <a className="font-semibold underline" href={deskAddress.front(locale, { language, plan: id })}>
                {formatDateTime(startsAt, { locale, timeZone })}
              </a>
              <p className="break-words">
                {lead ? <span lang={language}>{lead}</span> : t('front.planEmpty')}
                {by && <span className="text-muted"> · {t('front.planBy', { name: by })}</span>}
              </p>
            </li>
          ))}
        </ol>
      ) : (
        <p className="text-small">{t('front.noPlans')}</p>
      )}
      <p className="text-small text-muted">{t('front.planText')}</p>
      <Form
        action={actions.makePlan}
        locale={locale}
        hidden={{ frontLocale: language, q }}
        problem={wrong.ofForm}
        className="grid gap-4"
      >
        <Field
          name="at"
          type="datetime-local"
          label={t('front.begins')}
          hint={t('front.zone', { zone: timeZone })}
          problem={wrong.of('at')}
          defaultValue={wrong.typed('at')}
          min={localTime(now, timeZone)}
          required
        />
        <button type="submit" className="button justify-self-start">
          {t('front.makePlan')}
        </button>
      </Form>
    </section>
  );
}

function PlanForms({ t, locale, language, timeZone, q, plan, problem, actions }: Part & { plan: FrontPlan }) {
  const wrong = problemTexts(t, problem, { form: 'time', fields: ['at'] });
  const hidden = { frontLocale: language, plan: plan.id, q };
  return (
    <section aria-labelledby="front-time" className="rule-head space-y-4">
      <h2 id="front-time" className="display text-card">
        {t('front.plans')}
      </h2>
      <Form
        action={actions.movePlan}
        locale={locale}
        hidden={hidden}
        problem={wrong.ofForm}
        className="grid gap-4"
      >
        <Field
          name="at"
          type="datetime-local"
          label={t('front.begins')}
          hint={t('front.zone', { zone: timeZone })}
          problem={wrong.of('at')}
          defaultValue={wrong.typed('at') ?? localTime(plan.startsAt, timeZone)}
          required
        />
        <button type="submit" className="button justify-self-start">
          {t('front.movePlan')}
        </button>
      </Form>
      <Form action={actions.removePlan} locale={locale} hidden={hidden}>
        <button type="submit" className="button button-quiet">
          {t('front.removePlan')}
        </button>
      </Form>
    </section>
  );
}
