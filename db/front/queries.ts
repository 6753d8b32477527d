import { and, asc, desc, eq, isNull, lte, sql } from 'drizzle-orm';
import {
  type ArticleCard,
  listFrontSlots,
  listLatest,
  listNewestInSection,
  listStoriesAt,
} from '#db/articles/queries.ts';
import { type ArticleStatus, articles } from '#db/articles/tables.ts';
import type { Database } from '#db/client.ts';
import type { Locale } from '#db/core/locale.ts';
import { hasWords } from '#db/desk/queries.ts';
import type { FrontOrder } from '#db/front/rules/front-order.ts';
import { frontPlans, frontSlots } from '#db/front/tables.ts';
import { FRONT_PLACES } from '#db/front/validation.ts';
import { type MediaView, pictureColumn } from '#db/media/queries.ts';

/** How many stories a section has on the front page. */
const IN_SECTION = 4;

type FrontSection = { id: number; slug: string; name: string };
type Front = { top: ArticleCard[]; blocks: { section: FrontSection; cards: ArticleCard[] }[] };
type Asked = { locale: Locale; sections: FrontSection[] };

/** The front page as readers have it: what editors placed, then the latest; below, sections with what is not above. */
export async function getFront(db: Database, { locale, sections }: Asked): Promise<Front> {
  return filled(db, { locale, sections, placed: await listFrontSlots(db, locale) });
}

/** The same as it will be at a moment, if nobody does anything until then. */
export async function getFrontAt(
  db: Database,
  { locale, sections, at }: Asked & { at: Date },
): Promise<Front> {
  const storyIds = await getOrderAt(db, { locale, at });
  return filled(db, { locale, sections, at, placed: await listStoriesAt(db, { locale, storyIds, at }) });
}

async function filled(
  db: Database,
  { locale, sections, placed, at }: Asked & { placed: ArticleCard[]; at?: Date },
): Promise<Front> {
  const filling = await listLatest(db, {
    locale,
    limit: Math.max(0, FRONT_PLACES - placed.length),
    exceptIds: placed.map((card) => card.id),
    at,
  });
  const top = [...placed, ...filling].slice(0, FRONT_PLACES);
  const shown = top.map((card) => card.id);
  const blocks = [];
  // One after the other: a story stands on the front page once, in the first of its sections.
  for (const section of sections) {
    const cards = await listNewestInSection(db, {
      sectionId: section.id,
      locale,
      limit: IN_SECTION,
      exceptIds: shown,
      at,
    });
    shown.push(...cards.map((card) => card.id));
    if (cards.length > 0) blocks.push({ section, cards });
  }
  return { top, blocks };
}

/** The stories that editors have placed, public or not. */
export async function getOrder(db: Database, locale: Locale): Promise<number[]> {
  const rows = await db
    .select({ storyId: frontSlots.storyId })
    .from(frontSlots)
    .where(eq(frontSlots.locale, locale))
    .orderBy(asc(frontSlots.position));
  return rows.map(({ storyId }) => storyId);
}

/** The order that holds at a moment: that of the newest plan which begins until then, else that of now. */
async function getOrderAt(db: Database, { locale, at }: { locale: Locale; at: Date }): Promise<FrontOrder> {
  const [plan] = await db
    .select({ order: planOrder })
    .from(frontPlans)
    .where(and(eq(frontPlans.locale, locale), isNull(frontPlans.appliedAt), lte(frontPlans.startsAt, at)))
    .orderBy(desc(frontPlans.startsAt))
    .limit(1);
  return plan ? plan.order.map(Number) : getOrder(db, locale);
}

const planOrder = sql<string[]>`array(
  select s.story_id from front_plan_slots s where s.plan_id = front_plans.id order by s.position)`;

export type FrontPlan = { id: number; locale: Locale; startsAt: Date; order: number[]; by: string };

const toCome = (db: Database, where: { locale?: Locale; id?: number }) =>
  db
    .select({
      id: frontPlans.id,
      locale: sql<Locale>`${frontPlans.locale}`,
      startsAt: frontPlans.startsAt,
      order: planOrder,
      by: sql<string>`coalesce((select u.display_name from users u where u.id = front_plans.created_by), '')`,
    })
    .from(frontPlans)
    .where(
      and(
        isNull(frontPlans.appliedAt),
        where.locale ? eq(frontPlans.locale, where.locale) : undefined,
        where.id ? eq(frontPlans.id, where.id) : undefined,
      ),
    )
    .orderBy(asc(frontPlans.startsAt))
    .limit(200);

/** The plans of a language that have not begun, the next one first. */
export async function listPlans(db: Database, locale: Locale): Promise<FrontPlan[]> {
  return (await toCome(db, { locale })).map((plan) => ({ ...plan, order: plan.order.map(Number) }));
}

/** A plan that has not begun. */
export async function getPlan(
  db: Database,
  where: { id: number; locale?: Locale },
): Promise<FrontPlan | null> {
  const [plan] = await toCome(db, where);
  return plan ? { ...plan, order: plan.order.map(Number) } : null;
}

/** Plans whose time has come. */
export async function listDuePlans(db: Database, now: Date): Promise<{ id: number; locale: Locale }[]> {
  return db
    .select({ id: frontPlans.id, locale: sql<Locale>`${frontPlans.locale}` })
    .from(frontPlans)
    .where(and(isNull(frontPlans.appliedAt), lte(frontPlans.startsAt, now)))
    .orderBy(asc(frontPlans.startsAt));
}

/** A story as the desk's room of the front page shows it. */
export type FrontStory = {
  storyId: number;
  /** Null when the story has no edition in this language any more. */
  articleId: number | null;
  headline: string;
  status: ArticleStatus | null;
  publishedAt: Date | null;
  scheduledFor: Date | null;
  publishUntil: Date | null;
  picture: MediaView | null;
};

const storyColumns = {
  storyId: articles.storyId,
  articleId: articles.id,
  headline: articles.headline,
  status: articles.status,
  publishedAt: articles.publishedAt,
  scheduledFor: articles.scheduledFor,
  publishUntil: articles.publishUntil,
  picture: pictureColumn(sql`articles.picture_id`),
};

/** Stories in an order, whatever has become of them. */
export async function listFrontStories(
  db: Database,
  { locale, order }: { locale: Locale; order: FrontOrder },
): Promise<FrontStory[]> {
  if (!order.length) return [];
  const rows = await db
    .select(storyColumns)
    .from(articles)
    .where(and(eq(articles.locale, locale), sql`${articles.storyId} = any(${`{${order}}`}::bigint[])`));
  const found = new Map(rows.map((row) => [row.storyId, row]));
  return order.map(
    (storyId) =>
      found.get(storyId) ?? {
        storyId,
        articleId: null,
        headline: '',
        status: null,
        publishedAt: null,
        scheduledFor: null,
        publishUntil: null,
        picture: null,
      },
  );
}

/** Stories that can be put on the front page: what is scheduled, the next first, then what is published, newest first. */
export async function findFrontStories(
  db: Database,
  { locale, query, except, limit }: { locale: Locale; query: string; except: FrontOrder; limit: number },
): Promise<FrontStory[]> {
  const candidates = and(
    eq(articles.locale, locale),
    eq(articles.kind, 'article'),
    query ? hasWords(query) : undefined,
    except.length ? sql`${articles.storyId} <> all(${`{${except}}`}::bigint[])` : undefined,
  );
  const scheduled = await db
    .select(storyColumns)
    .from(articles)
    .where(and(candidates, eq(articles.status, 'scheduled')))
    .orderBy(asc(articles.scheduledFor), asc(articles.id))
    .limit(limit);
  const published = await db
    .select(storyColumns)
    .from(articles)
    .where(and(candidates, eq(articles.status, 'published')))
    .orderBy(desc(articles.publishedAt), desc(articles.id))
    .limit(limit);
  return [...scheduled.slice(0, Math.ceil(limit / 2)), ...published].slice(0, limit);
}
