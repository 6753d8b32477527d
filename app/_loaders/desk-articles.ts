import 'server-only';
import { loadWaiting } from '#app/_loaders/moderation.ts';
import { database } from '#app/_server/database.ts';
import { demand } from '#app/_server/gate.ts';
import { mayTime } from '#db/articles/rules/workflow.ts';
import { dayAfter, localDay } from '#db/core/local-time.ts';
import type { Locale } from '#db/core/locale.ts';
import { type Looking, listCalendar, listChosen, listDeskArticles } from '#db/desk/queries.ts';
import { type ArticleFilter, type CalendarFilter, calendarDays } from '#db/desk/validation.ts';
import { getDraft } from '#db/drafts/queries.ts';
import { stateOf } from '#db/drafts/rules/state.ts';
import { EXPIRING_DAYS } from '#db/media/validation.ts';
import { getDeskFigures, getDeskOverview, getDeskTroubles } from '#db/overview/queries.ts';
import type { HomeList } from '#db/overview/validation.ts';
import { listSavedViews } from '#db/saved-views/queries.ts';
import { listSections } from '#db/sections/queries.ts';
import { getSiteSettings } from '#db/settings/queries.ts';
import type { SiteSettings } from '#db/settings/validation.ts';
import { type Member, reachOf } from '#db/users/policy.ts';
import { listStaff } from '#db/users/queries.ts';

// Nothing here is cached: it may have changed a moment ago.

const lookingOf = (member: Member, { selfApproval }: SiteSettings): Looking => ({
  userId: member.userId,
  canApprove: reachOf(member, 'articles.approve') === 'any',
  selfApproval,
});

/** A page of the list, and what it can be narrowed to. */
export async function loadArticleList(
  member: Member,
  { locale, filter }: { locale: Locale; filter: ArticleFilter },
) {
  demand(member, 'articles.see');
  const db = database();
  const settings = await getSiteSettings(db);
  const [list, sections, staff, views] = await Promise.all([
    listDeskArticles(db, { ...filter, locale, looking: lookingOf(member, settings) }),
    listSections(db, locale),
    listStaff(db),
    listSavedViews(db, member.userId),
  ]);
  return { ...list, sections, staff, views };
}

/** Who has an article and its times, with what the member may change of them; null for none. */
export async function loadPlan(member: Member, id: number) {
  demand(member, 'articles.see');
  const db = database();
  const draft = await getDraft(db, id);
  if (!draft) return null;
  return {
    article: stateOf(draft),
    headline: draft.content.headline,
    staff: reachOf(member, 'articles.assign') ? await listStaff(db) : null,
    mayTime: mayTime(member, draft),
  };
}

/** What was ticked, for the page that asks once more. */
export async function loadChosen(member: Member, ids: number[]) {
  demand(member, 'articles.see');
  return listChosen(database(), ids);
}

/** What is planned and was published on the days of a month or week. */
export async function loadCalendar(
  member: Member,
  { filter, timeZone, now }: { filter: CalendarFilter; timeZone: string; now: Date },
) {
  demand(member, 'articles.see');
  const today = localDay(now, timeZone);
  const calendar = calendarDays(filter, { today, timeZone });
  const { from, until } = calendar;
  const entries = await listCalendar(database(), { from, until, language: filter.language });
  return { ...calendar, today, entries };
}

/** What the first screen of the desk tells whoever looks; one of its lists can be wanted in full. */
export async function loadDeskHome(member: Member, { all, now }: { all?: HomeList; now: Date }) {
  demand(member, 'desk.see');
  const db = database();
  const settings = await getSiteSettings(db);
  const today = localDay(now, settings.timeZone);
  const sees = (permission: Parameters<typeof reachOf>[1]) => reachOf(member, permission) === 'any';
  const [overview, troubles, figures] = await Promise.all([
    getDeskOverview(db, { looking: lookingOf(member, settings), all, now }),
    getDeskTroubles(db, {
      seesJobs: sees('settings.see'),
      seesMail: sees('mail.see'),
      seesMedia: sees('media.remove'),
      licencesBy: dayAfter(today, EXPIRING_DAYS),
      now,
    }),
    getDeskFigures(db, { today, timeZone: settings.timeZone }),
  ]);
  return { overview, troubles, figures, comments: await loadWaiting(db, sees('comments.moderate')) };
}
