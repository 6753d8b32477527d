import type { ReactNode } from 'react';
import { deskAddress } from '#components/desk/addresses.ts';
import { DueText, Headline } from '#components/desk/article-facts.tsx';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { StateSign } from '#components/desk/state-sign.tsx';
import { Choice } from '#components/forms/choice.tsx';
import { Done } from '#components/forms/done.tsx';
import { Field } from '#components/forms/field.tsx';
import { Form } from '#components/forms/form.tsx';
import { FormProblem } from '#components/forms/form-problem.tsx';
import { type KeptProblem, problemText, problemTexts } from '#components/forms/problem-text.ts';
import { type Translate, translator } from '#components/messages/translator.ts';
import { formatDateTime } from '#components/ui/date.tsx';
import { articleStatuses, type Step, workflow } from '#db/articles/rules/workflow.ts';
import { type Locale, locales } from '#db/core/locale.ts';
import type { DeskArticle } from '#db/desk/queries.ts';
import { type ArticleFilter, articleSorts, filterQuery, type ManyDone } from '#db/desk/validation.ts';
import type { SavedView } from '#db/saved-views/queries.ts';
import type { Permission } from '#db/users/policy.ts';
import type { StaffName } from '#db/users/queries.ts';

type FormOf = (form: FormData) => Promise<void>;
export type BulkForms = Record<'submit' | 'approve' | 'archive' | 'assign' | 'section' | 'tag', FormOf>;

type Props = {
  locale: Locale;
  timeZone: string;
  now: Date;
  filter: ArticleFilter;
  articles: DeskArticle[];
  next: string | null;
  sections: { id: number; name: string }[];
  staff: StaffName[];
  views: SavedView[];
  /** Languages of the site. */
  languages: Locale[];
  may: (permission: Permission) => boolean;
  many: ManyDone;
  problem: KeptProblem | null;
  create: FormOf;
  saveView: FormOf;
  removeView: FormOf;
  bulk: BulkForms;
};

/** All articles of the newsroom, what narrows them down, and what can be done with many at once. */
export function ArticleListPage(props: Props) {
  const { locale, filter, articles, next, problem, many } = props;
  const t = translator(locale);
  const query = filterQuery(filter);
  const isFiltered = Object.keys(query).length > 0;
  const wrong = problemTexts(t, problem, { form: '' });
  return (
    <>
      <div className="flex flex-wrap items-start justify-between gap-4">
        <DeskTitle title={t('deskArticles.title')} />
        <NewArticle {...props} t={t} />
      </div>
      <Views {...props} t={t} query={query} />
      <Filters {...props} t={t} />
      <Done text={many.did ? doneText(t, many) : null} />
      <FormProblem text={wrong.ofForm} />
      {articles.length ? (
        <Form locale={locale} hidden={{ list: new URLSearchParams(query).toString() }} className="space-y-6">
          <ArticleTable {...props} t={t} />
          <Many {...props} t={t} />
        </Form>
      ) : (
        <p>{t(isFiltered ? 'deskArticles.noneFound' : 'deskArticles.none')}</p>
      )}
      {(next || filter.after) && (
        <nav aria-label={t('desk.pages')}>
          <ul className="flex flex-wrap gap-3">
            {filter.after && (
              <li>
                <a className="button button-quiet" href={deskAddress.articles(locale, query)}>
                  {t('deskArticles.begin')}
                </a>
              </li>
            )}
            {next && (
              <li>
                <a
                  className="button button-quiet"
                  href={deskAddress.articles(locale, { ...query, after: next })}
                >
                  {t('deskArticles.more')}
                </a>
              </li>
            )}
          </ul>
        </nav>
      )}
    </>
  );
}

type Part = Props & { t: Translate };

function doneText(t: Translate, { did, done, not }: ManyDone): string {
  if (!did) return '';
  const why = not.map(({ code, count }) => t('deskArticles.not', { count, why: problemText(t, { code }) }));
  return [t(`deskArticles.done.${did}`, { count: done }), ...why].join(' ');
}

function NewArticle({ t, locale, filter, languages, may, create }: Part) {
  const kind = filter.kind ?? 'article';
  if (!may(kind === 'page' ? 'pages.write' : 'articles.create')) return null;
  const first = languages.includes(locale) ? locale : languages[0];
  return (
    <ul className="flex flex-wrap gap-2">
      {locales
        .filter((language) => languages.includes(language))
        .sort((a, b) => Number(b === first) - Number(a === first))
        .map((language) => (
          <li key={language}>
            <Form action={create} locale={locale} hidden={{ textLocale: language }}>
              <button type="submit" className={`button ${language === first ? '' : 'button-quiet'}`}>
                {t(`deskArticles.new.${kind}.${language}`)}
              </button>
            </Form>
          </li>
        ))}
    </ul>
  );
}

/** Ways to look at the list that one comes back to, as links. */
function Views({
  t,
  locale,
  filter,
  views,
  query,
  problem,
  saveView,
  removeView,
}: Part & { query: Record<string, string> }) {
  const here = new URLSearchParams(query).toString();
  const fixed = [
    { name: t('deskArticles.all'), query: '' },
    { name: t('deskArticles.mine'), query: 'who=mine' },
    { name: t('deskArticles.needs'), query: 'who=needs' },
  ];
  const wrong = problemTexts(t, problem, { form: 'view', fields: ['name'] });
  const own = views.find((view) => view.query === here);
  const canSave = here !== '' && !own && !fixed.some((view) => view.query === here);
  return (
    <div className="flex flex-wrap items-baseline gap-x-6 gap-y-2 text-small">
      <nav aria-label={t('deskArticles.views')}>
        <ul className="flex flex-wrap gap-x-5">
          {[...fixed, ...views].map((view) => (
            <li key={view.name + view.query} className="min-w-0">
              <a
                href={`${deskAddress.articles(locale)}${view.query && `?${view.query}`}`}
                aria-current={view.query === here && !filter.after ? 'true' : undefined}
                className="inline-block py-1.5 break-words no-underline hover:text-brick hover:underline aria-[current]:font-semibold aria-[current]:text-river"
              >
                {view.name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {canSave && (
        <details open={Boolean(wrong.of('name') || wrong.ofForm) || undefined}>
          <summary className="cursor-pointer py-1.5 underline">{t('deskArticles.saveView')}</summary>
          <Form
            action={saveView}
            locale={locale}
            hidden={{ query: here }}
            problem={wrong.ofForm}
            className="flex flex-wrap items-end gap-3 py-2"
          >
            <Field
              name="name"
              label={t('deskArticles.viewName')}
              problem={wrong.of('name')}
              defaultValue={wrong.typed('name')}
              maxLength={60}
              required
            />
            <button type="submit" className="button button-quiet">
              {t('deskArticles.save')}
            </button>
          </Form>
        </details>
      )}
      {own && (
        <Form action={removeView} locale={locale} hidden={{ id: own.id, query: here }}>
          <button type="submit" className="cursor-pointer py-1.5 underline">
            {t('deskArticles.removeView', { name: own.name })}
          </button>
        </Form>
      )}
    </div>
  );
}

function Filters({ t, locale, filter, sections, staff }: Part) {
  const any = (label: string) => ({ value: '', label });
  return (
    <form
      method="get"
      action={deskAddress.articles(locale)}
      className="grid grid-cols-1 items-end gap-4 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_auto]"
    >
      <Field name="q" type="search" label={t('deskArticles.words')} defaultValue={filter.q} maxLength={200} />
      <Choice
        name="status"
        label={t('deskArticles.status')}
        defaultValue={filter.status}
        options={[
          any(t('desk.all')),
          ...articleStatuses.map((value) => ({ value, label: t(`workflow.state.${value}`) })),
        ]}
      />
      <button type="submit" className="button button-quiet">
        {t('desk.filter')}
      </button>
      <details
        className="col-span-full"
        open={
          Boolean(filter.language || filter.section || filter.byline || filter.who || filter.kind) ||
          filter.sort !== 'edited' ||
          undefined
        }
      >
        <summary className="cursor-pointer py-1 text-small underline">{t('deskArticles.filters')}</summary>
        <div className="grid grid-cols-1 items-end gap-4 pt-3 sm:grid-cols-2 lg:grid-cols-3">
          <Choice
            name="language"
            label={t('deskArticles.language')}
            defaultValue={filter.language}
            options={[
              any(t('desk.all')),
              ...locales.map((value) => ({ value, label: t(`siteSettings.in.${value}`) })),
            ]}
          />
          <Choice
            name="section"
            label={t('deskArticles.section')}
            defaultValue={filter.section ? String(filter.section) : undefined}
            options={[
              any(t('desk.all')),
              ...sections.map(({ id, name }) => ({ value: String(id), label: name })),
            ]}
          />
          <Choice
            name="who"
            label={t('deskArticles.who')}
            defaultValue={filter.who ? String(filter.who) : undefined}
            options={[
              any(t('deskArticles.everybody')),
              { value: 'mine', label: t('deskArticles.mine') },
              { value: 'needs', label: t('deskArticles.needs') },
              ...staff.map(({ id, name }) => ({ value: String(id), label: name || t('desk.noName') })),
            ]}
          />
          <Field
            name="byline"
            label={t('deskArticles.byline')}
            defaultValue={filter.byline}
            maxLength={200}
          />
          <Choice
            name="kind"
            label={t('deskArticles.kind')}
            defaultValue={filter.kind}
            options={[
              any(t('deskArticles.everything')),
              { value: 'article', label: t('deskArticles.kinds.article') },
              { value: 'page', label: t('deskArticles.kinds.page') },
            ]}
          />
          <Choice
            name="sort"
            label={t('deskArticles.sort')}
            defaultValue={filter.sort}
            options={articleSorts.map((value) => ({ value, label: t(`deskArticles.sorts.${value}`) }))}
          />
        </div>
      </details>
    </form>
  );
}

/** On a phone what the other columns say stands below the headline. */
function ArticleTable({ t, locale, timeZone, now, articles }: Part) {
  const wide = 'hidden md:table-cell';
  const head = (label: string, className = '') => (
    <th scope="col" className={`${className} py-2 pe-4 text-start`}>
      {label}
    </th>
  );
  return (
    <table className="w-full table-fixed border-collapse text-small">
      <thead>
        <tr className="border-b-2 border-ink">
          <td className="w-9" />
          {head(t('deskArticles.article'))}
          {head(t('deskArticles.status'), `${wide} w-44`)}
          {head(t('deskArticles.who'), `${wide} w-44`)}
          {head(t('deskArticles.edited'), `${wide} w-44`)}
        </tr>
      </thead>
      <tbody>
        {articles.map((article) => {
          const state = <State {...{ t, locale, timeZone, article }} />;
          const who = <Who {...{ locale, timeZone, now, article }} />;
          const edited = <Edited {...{ t, locale, timeZone, article }} />;
          const facts = [
            article.kind === 'page' && t('deskArticles.page'),
            article.section,
            article.bylines,
            article.languages.map((language) => t(`deskArticles.languagesShort.${language}`)).join(' + '),
          ].filter(Boolean);
          return (
            <tr key={article.id} className="border-b border-line align-top">
              <td className="py-2.5">
                <input
                  type="checkbox"
                  name={`id-${article.id}`}
                  aria-label={t('deskArticles.choose', {
                    headline: article.headline || t('deskArticles.noHeadline'),
                  })}
                  className="size-6"
                />
              </td>
              <td className="py-3 pe-4 break-words">
                <a href={deskAddress.article(locale, article.id)} className="font-semibold underline">
                  <Headline locale={locale} headline={article.headline} language={article.locale} />
                </a>
                <p className="text-muted">{facts.join(' · ')}</p>
                <div className="mt-1 space-y-0.5 md:hidden">
                  {state}
                  {who}
                  {edited}
                </div>
              </td>
              <td className={`${wide} py-3 pe-4 break-words`}>{state}</td>
              <td className={`${wide} py-3 pe-4 break-words`}>{who}</td>
              <td className={`${wide} py-3 break-words`}>{edited}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

type Cell = { t: Translate; locale: Locale; timeZone: string; article: DeskArticle };

function State({ t, locale, timeZone, article }: Cell): ReactNode {
  const { status, scheduledFor, hasUnpublishedChanges, setAside } = article;
  return (
    <>
      <p>
        <StateSign locale={locale} status={status} />
      </p>
      {status === 'scheduled' && scheduledFor && (
        <p className="text-muted">
          {t('deskArticles.at', { time: formatDateTime(scheduledFor, { locale, timeZone }) })}
        </p>
      )}
      {hasUnpublishedChanges && <p className="text-muted">{t('deskArticles.changes')}</p>}
      {setAside > 0 && <p className="text-brick">{t('deskArticles.setAside', { count: setAside })}</p>}
    </>
  );
}

function Who({
  locale,
  timeZone,
  now,
  article: { assignee, dueAt },
}: Omit<Cell, 't'> & { now: Date }): ReactNode {
  return (
    <>
      {assignee && <p>{assignee}</p>}
      {dueAt && (
        <p>
          <DueText locale={locale} timeZone={timeZone} dueAt={dueAt} now={now} />
        </p>
      )}
    </>
  );
}

function Edited({ t, locale, timeZone, article: { editedAt, editedBy, wordCount } }: Cell): ReactNode {
  const facts = [
    editedBy && t('deskArticles.by', { name: editedBy }),
    t('deskArticles.wordCount', { count: wordCount }),
  ];
  return (
    <>
      <p>{formatDateTime(editedAt, { locale, timeZone })}</p>
      <p className="text-muted">{facts.filter(Boolean).join(' · ')}</p>
    </>
  );
}

/** What can be done with all that are ticked; each keeps to its own rule. */
function Many({ t, locale, sections, staff, may, bulk, problem }: Part) {
  const wrong = problemTexts(t, problem, { form: '', fields: ['tag'] });
  const steps = (['submit', 'approve', 'archive'] as const).filter((step: Step) => may(workflow[step].allow));
  if (!may('articles.write')) return null;
  const line = 'flex flex-wrap items-end gap-3';
  return (
    <fieldset className="rule-head grid min-w-0 gap-4">
      <legend className="display float-start text-card">{t('deskArticles.chosen')}</legend>
      <div className={line}>
        {steps.map((step) => (
          <button key={step} type="submit" formAction={bulk[step]} className="button button-quiet">
            {t(`deskArticles.${step as 'submit' | 'approve' | 'archive'}`)}
          </button>
        ))}
        {may('articles.withdraw') && (
          <button
            type="submit"
            formMethod="get"
            formAction={deskAddress.withdrawArticles(locale)}
            className="button button-quiet"
          >
            {t('deskArticles.withdraw')}
          </button>
        )}
      </div>
      <div className="grid gap-4 lg:grid-cols-3">
        {may('articles.assign') && (
          <div className={line}>
            <Choice
              name="assigneeId"
              label={t('deskArticles.assignee')}
              options={[
                { value: '', label: t('deskArticles.nobody') },
                ...staff.map(({ id, name }) => ({ value: String(id), label: name || t('desk.noName') })),
              ]}
            />
            <button type="submit" formAction={bulk.assign} className="button button-quiet">
              {t('deskArticles.assign')}
            </button>
          </div>
        )}
        <div className={line}>
          <Choice
            name="sectionId"
            label={t('deskArticles.sectionTo')}
            options={sections.map(({ id, name }) => ({ value: String(id), label: name }))}
          />
          <button type="submit" formAction={bulk.section} className="button button-quiet">
            {t('deskArticles.move')}
          </button>
        </div>
        <div className={line}>
          <Field
            name="tag"
            label={t('deskArticles.tag')}
            problem={wrong.of('tag')}
            defaultValue={wrong.typed('tag')}
            maxLength={200}
          />
          <button type="submit" formAction={bulk.tag} className="button button-quiet">
            {t('deskArticles.addTag')}
          </button>
        </div>
      </div>
    </fieldset>
  );
}
