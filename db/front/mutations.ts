import { and, eq, isNull, lte, sql } from 'drizzle-orm';
import { articles } from '#db/articles/tables.ts';
import { type Actor, recordAudit } from '#db/audit/mutations.ts';
import type { Database } from '#db/client.ts';
import type { Locale } from '#db/core/locale.ts';
import { ok, type Result, refused } from '#db/core/result.ts';
import { getOrder, getPlan } from '#db/front/queries.ts';
import { type FrontOrder, sameOrder } from '#db/front/rules/front-order.ts';
import { frontPlanSlots, frontPlans, frontSlots } from '#db/front/tables.ts';

/** Nobody else arranges a front page or plans one until the transaction ends. */
const hold = (tx: Database) =>
  tx.execute(sql`lock table ${frontSlots}, ${frontPlans} in share row exclusive mode`);

/** What is new in an order can be read in its language, or is scheduled to be. */
async function canStand(
  tx: Database,
  { locale, was, order }: { locale: Locale; was: FrontOrder; order: FrontOrder },
): Promise<boolean> {
  const added = order.filter((id) => !was.includes(id));
  if (!added.length) return true;
  const found = await tx
    .select({ id: articles.storyId })
    .from(articles)
    .where(
      and(
        eq(articles.locale, locale),
        eq(articles.kind, 'article'),
        sql`${articles.status} in ('published', 'scheduled')`,
        sql`${articles.storyId} = any(${`{${added}}`}::bigint[])`,
      ),
    );
  return found.length === added.length;
}

async function writeSlots(tx: Database, { locale, order }: { locale: Locale; order: FrontOrder }) {
  await tx.delete(frontSlots).where(eq(frontSlots.locale, locale));
  if (order.length)
    await tx.insert(frontSlots).values(order.map((storyId, position) => ({ locale, position, storyId })));
}

async function writePlanSlots(tx: Database, { planId, order }: { planId: number; order: FrontOrder }) {
  await tx.delete(frontPlanSlots).where(eq(frontPlanSlots.planId, planId));
  if (order.length)
    await tx.insert(frontPlanSlots).values(order.map((storyId, position) => ({ planId, position, storyId })));
}

type Arrangement = {
  locale: Locale;
  /** The order that whoever wants another has seen: a newer one is not overwritten. */
  was: FrontOrder;
  order: FrontOrder;
  actor: Actor;
};
type ArrangeRefusal = 'front_changed' | 'story_not_ready';

/**
 * Puts stories into the places that readers have now.
 * @returns whether that is another order than before.
 */
export async function arrangeFront(
  tx: Database,
  { locale, was, order, actor }: Arrangement,
): Promise<Result<boolean, ArrangeRefusal>> {
  await hold(tx);
  const stands = await getOrder(tx, locale);
  if (!sameOrder(stands, was)) return refused('front_changed');
  if (sameOrder(stands, order)) return ok(false);
  if (!(await canStand(tx, { locale, was, order }))) return refused('story_not_ready');
  await writeSlots(tx, { locale, order });
  await recordAudit(tx, {
    actor,
    action: 'front.arranged',
    subjectKind: 'front',
    subjectId: null,
    detail: { language: locale, before: was, after: order },
  });
  return ok(true);
}

/** The same for what a plan will put there. */
export async function arrangePlan(
  tx: Database,
  { planId, locale, was, order, actor }: Arrangement & { planId: number },
): Promise<Result<void, ArrangeRefusal | 'plan_gone'>> {
  await hold(tx);
  const plan = await getPlan(tx, { id: planId, locale });
  if (!plan) return refused('plan_gone');
  if (!sameOrder(plan.order, was)) return refused('front_changed');
  if (sameOrder(plan.order, order)) return ok(undefined);
  if (!(await canStand(tx, { locale, was, order }))) return refused('story_not_ready');
  await writePlanSlots(tx, { planId, order });
  await recordPlan(tx, {
    actor,
    action: 'front.plan_changed',
    planId,
    detail: { before: was, after: order },
  });
  return ok(undefined);
}

const recordPlan = (
  tx: Database,
  {
    planId,
    ...entry
  }: {
    actor: Actor;
    action: 'front.plan_made' | 'front.plan_changed' | 'front.plan_removed' | 'front.plan_applied';
    planId: number;
    detail: Record<string, unknown>;
  },
) => recordAudit(tx, { ...entry, subjectKind: 'front_plan', subjectId: planId });

type TimeRefusal = 'time_past' | 'plan_time_taken';

/** Two plans for one moment would leave it to chance which one holds. */
async function refuseTime(
  tx: Database,
  { locale, startsAt, now, but }: { locale: Locale; startsAt: Date; now: Date; but?: number },
): Promise<TimeRefusal | null> {
  if (startsAt <= now) return 'time_past';
  const [other] = await tx
    .select({ id: frontPlans.id })
    .from(frontPlans)
    .where(
      and(
        eq(frontPlans.locale, locale),
        eq(frontPlans.startsAt, startsAt),
        isNull(frontPlans.appliedAt),
        but ? sql`${frontPlans.id} <> ${but}` : undefined,
      ),
    );
  return other ? 'plan_time_taken' : null;
}

/** A front page that begins at a time, to begin with as it is now. */
export async function makePlan(
  tx: Database,
  {
    locale,
    startsAt,
    now,
    actor,
  }: { locale: Locale; startsAt: Date; now: Date; actor: { userId: number; network: string } },
): Promise<Result<number, TimeRefusal>> {
  await hold(tx);
  const wrong = await refuseTime(tx, { locale, startsAt, now });
  if (wrong) return refused(wrong);
  const [plan] = await tx
    .insert(frontPlans)
    .values({ locale, startsAt, createdBy: actor.userId })
    .returning({ id: frontPlans.id });
  if (!plan) throw new Error('A plan was not stored.');
  await writePlanSlots(tx, { planId: plan.id, order: await getOrder(tx, locale) });
  await recordPlan(tx, {
    actor,
    action: 'front.plan_made',
    planId: plan.id,
    detail: { language: locale, time: startsAt.toISOString() },
  });
  return ok(plan.id);
}

/** Gives a plan another time. */
export async function movePlan(
  tx: Database,
  { id, startsAt, now, actor }: { id: number; startsAt: Date; now: Date; actor: Actor },
): Promise<Result<Locale, TimeRefusal | 'plan_gone'>> {
  await hold(tx);
  const plan = await getPlan(tx, { id });
  if (!plan) return refused('plan_gone');
  const wrong = await refuseTime(tx, { locale: plan.locale, startsAt, now, but: id });
  if (wrong) return refused(wrong);
  await tx.update(frontPlans).set({ startsAt }).where(eq(frontPlans.id, id));
  await recordPlan(tx, {
    actor,
    action: 'front.plan_changed',
    planId: id,
    detail: { time: startsAt.toISOString() },
  });
  return ok(plan.locale);
}

/** Takes a plan back; one that has begun is history. */
export async function removePlan(
  tx: Database,
  { id, actor }: { id: number; actor: Actor },
): Promise<Result<Locale, 'plan_gone'>> {
  const [plan] = await tx
    .delete(frontPlans)
    .where(and(eq(frontPlans.id, id), isNull(frontPlans.appliedAt)))
    .returning({ locale: frontPlans.locale, startsAt: frontPlans.startsAt });
  if (!plan) return refused('plan_gone');
  const { locale, startsAt } = plan;
  await recordPlan(tx, {
    actor,
    action: 'front.plan_removed',
    planId: id,
    detail: { language: locale, time: startsAt.toISOString() },
  });
  return ok(locale as Locale);
}

/**
 * Puts the newest of the plans that are due into the places of a language; older ones that were missed are over.
 * @returns whether that is another order than before.
 */
export async function applyDuePlans(
  tx: Database,
  { locale, now, actor }: { locale: Locale; now: Date; actor: Actor },
): Promise<boolean> {
  await hold(tx);
  const due = await tx
    .update(frontPlans)
    .set({ appliedAt: now })
    .where(and(eq(frontPlans.locale, locale), lte(frontPlans.startsAt, now), isNull(frontPlans.appliedAt)))
    .returning({ id: frontPlans.id, startsAt: frontPlans.startsAt });
  const newest = due.sort((a, b) => b.startsAt.getTime() - a.startsAt.getTime())[0];
  if (!newest) return false;
  const planned = await tx
    .select({ storyId: frontPlanSlots.storyId })
    .from(frontPlanSlots)
    .where(eq(frontPlanSlots.planId, newest.id))
    .orderBy(frontPlanSlots.position);
  const order = planned.map(({ storyId }) => storyId);
  const stood = await getOrder(tx, locale);
  await writeSlots(tx, { locale, order });
  await recordPlan(tx, {
    actor,
    action: 'front.plan_applied',
    planId: newest.id,
    detail: { language: locale, before: stood, after: order },
  });
  return !sameOrder(stood, order);
}
