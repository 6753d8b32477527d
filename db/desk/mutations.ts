import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { ArticleContent } from '#db/articles/content.ts';
import { addRevision, publishArticle, touchedArticle } from '#db/articles/mutations.ts';
import { canonical } from '#db/articles/rules/blocks.ts';
import {
  approves,
  mayTime,
  mayWith,
  refusalOf,
  type Step,
  type StepRefusal,
  showsText,
  stateMark,
  type TimeRefusal,
  type Times,
  timesAfter,
  timesSet,
  waitsForChecklist,
  workflow,
} from '#db/articles/rules/workflow.ts';
import { articles } from '#db/articles/tables.ts';
import type { Move } from '#db/articles/validation.ts';
import { type Actor, recordAudit, type UserActor } from '#db/audit/mutations.ts';
import type { AuditAction } from '#db/audit/validation.ts';
import type { Database } from '#db/client.ts';
import { instantOf } from '#db/core/local-time.ts';
import { ok, type Result, refused } from '#db/core/result.ts';
import type { TouchedArticle } from '#db/core/tags.ts';
import { type Awaiting, checkArticle, isEditedSinceScheduled, listAwaiting } from '#db/desk/queries.ts';
import { applyDraft, inOwnStory, storeDraft } from '#db/drafts/mutations.ts';
import { type Draft, getDraft } from '#db/drafts/queries.ts';
import { writeRefusal } from '#db/drafts/rules/state.ts';
import { noteInStep } from '#db/editions/mutations.ts';
import { reviewMentions, reviewNotes } from '#db/review/tables.ts';
import { getSiteSettings } from '#db/settings/queries.ts';
import type { SiteSettings } from '#db/settings/validation.ts';
import { reachOf, type Scope, type Viewer } from '#db/users/policy.ts';
import { isStaffMember } from '#db/users/queries.ts';

export type MoveRefusal =
  | StepRefusal
  | TimeRefusal
  | 'not_found'
  | 'text_changed'
  | 'time_unreadable'
  | 'reason_needed'
  | 'checklist_blocks'
  | 'slug_taken';

/** Public pages that show something else now. */
export type Moved = { draft: Draft; touched: TouchedArticle[] };

const auditOf: Record<Step, AuditAction> = {
  submit: 'article.submitted',
  recall: 'article.recalled',
  approve: 'article.approved',
  send_back: 'article.sent_back',
  publish: 'article.published',
  schedule: 'article.scheduled',
  unschedule: 'article.unscheduled',
  update: 'article.updated',
  withdraw: 'article.withdrawn',
  republish: 'article.republished',
  reopen: 'article.reopened',
  archive: 'article.archived',
};

type Who = { viewer: Viewer; actor: UserActor; settings: SiteSettings; now: Date };

/**
 * Moves an article by one step of the table `workflow`. Its row is locked and its state is asked for once more by the
 * update, so that of two people who move it at once one is refused.
 */
export async function moveArticle(
  tx: Database,
  { viewer, actor, settings, now, ...move }: Move & Who,
): Promise<Result<Moved, MoveRefusal>> {
  const { id, step } = move;
  const draft = await getDraft(tx, id, { lock: true });
  if (!draft) return refused('not_found');
  const mark = stateMark(draft);
  if (mayWith(viewer, workflow[step].allow, draft) && (move.was ?? mark) !== mark)
    return refused('state_changed');
  const refusal = refusalOf(step, { viewer, article: draft, settings });
  if (refusal) return refused(refusal);
  const decidesOnText = showsText(step) || step === 'approve';
  if (decidesOnText && (move.version ?? draft.version) !== draft.version) return refused('text_changed');
  if ((step === 'send_back' || step === 'withdraw') && !move.reason) return refused('reason_needed');
  let times: Times | null = null;
  if (showsText(step)) {
    const problems = await checkArticle(tx, draft, settings);
    if (waitsForChecklist(step) && problems.some(({ level }) => level === 'block'))
      return refused('checklist_blocks');
    const given = givenTimes(move, settings.timeZone);
    if (given === null) return refused('time_unreadable');
    const after = timesAfter(step, { article: draft, given, now });
    if (typeof after === 'string') return refused(after);
    times = after;
  }
  const touched: TouchedArticle[] = [];
  // What was written beside a public text becomes the text, before it is shown or can be written on directly.
  if (step === 'update' || draft.status === 'withdrawn') {
    const applied = await applyDraft(tx, { id, now, actor, visible: move.visible });
    if (!applied.ok) return applied;
    touched.push(...applied.value);
  }
  const [moved] = await tx
    .update(articles)
    .set({ ...changesOf(step, { draft, move, now }), ...times, ...approvalOf(step, draft, actor) })
    .where(and(eq(articles.id, id), eq(articles.status, draft.status)))
    .returning({ id: articles.id });
  if (!moved) return refused('state_changed');
  if (step === 'send_back') await addReason(tx, { draft, text: move.reason, userId: actor.userId, now });
  await addRevision(tx, { articleId: id, actor, now });
  if (step === 'publish' && approves(step, draft)) await audit('article.approved');
  await audit(auditOf[step]);
  if (showsText(step)) await noteInStep(tx, id);
  const isShown = draft.status === 'published' || draft.status === 'withdrawn' || step === 'publish';
  if (isShown) touched.push(await touchedArticle(tx, id));
  return ok({ draft: (await getDraft(tx, id)) as Draft, touched });

  function audit(action: AuditAction) {
    const at = step === 'schedule' && times?.scheduledFor;
    return recordAudit(tx, {
      actor,
      action,
      subjectKind: 'article',
      subjectId: id,
      detail: { ...(move.reason && { reason: move.reason }), ...(at && { at: at.toISOString() }) },
    });
  }
}

/** The columns that a step changes besides times. */
function changesOf(step: Step, { draft, move, now }: { draft: Draft; move: Move; now: Date }) {
  const { to } = workflow[step];
  const at = sql`${now.toISOString()}::timestamptz`;
  const first: SQL = sql`coalesce(${articles.publishedAt}, ${at})`;
  const { ownerId } = draft;
  switch (step) {
    case 'publish':
    case 'republish':
      return { status: to, publishedAt: first, withdrawnAt: null, withdrawnReason: '', dueAt: null };
    case 'update':
      // What was due was this.
      return { status: to, dueAt: null };
    case 'withdraw':
      return { status: to, withdrawnAt: now, withdrawnReason: move.reason };
    case 'send_back':
      // Whoever wrote it has to do the next thing, unless it is somebody's already.
      return { status: to, approvedBy: null, ...(ownerId && !draft.assigneeId && { assigneeId: ownerId }) };
    case 'submit':
      // It is the others' turn.
      return { status: to, ...(draft.assigneeId === ownerId && { assigneeId: null }) };
    case 'unschedule':
    case 'archive':
      return { status: to, scheduledFor: null };
    case 'recall':
      return { status: to, approvedBy: null };
    case 'reopen':
      return { status: to, withdrawnAt: null, withdrawnReason: '', approvedBy: null };
    default:
      return { status: to };
  }
}

const approvalOf = (step: Step, draft: Draft, actor: UserActor) =>
  approves(step, draft) ? { approvedBy: actor.userId } : {};

/** Times on the newsroom's clock as instants; null when one cannot be read. */
function givenTimes(
  { at, until, embargo }: Partial<Pick<Move, 'at' | 'until' | 'embargo'>>,
  timeZone: string,
) {
  const read = (local: string | null | undefined) => (local ? instantOf(local, timeZone) : null);
  if ([at, until, embargo].some((local) => local && !read(local))) return null;
  return {
    at: read(at) ?? undefined,
    until: until === undefined ? undefined : read(until),
    embargo: embargo === undefined ? undefined : read(embargo),
  };
}

/** Why it was sent back, as a note to whoever wrote it. */
async function addReason(
  tx: Database,
  { draft, text, userId, now }: { draft: Draft; text: string; userId: number; now: Date },
): Promise<void> {
  const [note] = await tx
    .insert(reviewNotes)
    .values({ articleId: draft.id, userId, text, createdAt: now })
    .returning({ id: reviewNotes.id });
  const told = [...new Set([draft.ownerId, draft.assigneeId])].filter((id) => id !== null && id !== userId);
  if (note && told.length)
    await tx.insert(reviewMentions).values(told.map((id) => ({ noteId: note.id, userId: id as number })));
}

/** Sets end and embargo of an article without moving it. */
export async function setTimes(
  tx: Database,
  {
    viewer,
    actor,
    settings,
    now,
    ...wanted
  }: Omit<Who, 'settings'> & {
    settings: Pick<SiteSettings, 'timeZone'>;
    id: number;
    was: string;
    until: string | null;
    embargo: string | null;
  },
): Promise<Result<number, 'not_found' | 'not_allowed' | 'state_changed' | 'time_unreadable' | TimeRefusal>> {
  const { id } = wanted;
  const draft = await getDraft(tx, id, { lock: true });
  if (!draft) return refused('not_found');
  if (!mayTime(viewer, draft))
    return refused(mayTime(viewer, { ...draft, status: 'draft' }) ? 'state_changed' : 'not_allowed');
  if (stateMark(draft) !== wanted.was) return refused('state_changed');
  const given = givenTimes(wanted, settings.timeZone);
  if (given === null) return refused('time_unreadable');
  const times = timesSet(draft, { until: given.until ?? null, embargo: given.embargo ?? null, now });
  if (typeof times === 'string') return refused(times);
  await tx.update(articles).set(times).where(eq(articles.id, id));
  await recordAudit(tx, {
    actor,
    action: 'article.times_set',
    subjectKind: 'article',
    subjectId: id,
    detail: {
      ...(times.publishUntil && { until: times.publishUntil.toISOString() }),
      ...(times.embargoUntil && { embargo: times.embargoUntil.toISOString() }),
    },
  });
  return ok(id);
}

/**
 * Publishes an article whose time has come. What somebody wrote on it after it was scheduled has to pass the checklist
 * as it did then: otherwise it leaves the schedule, and those who have to do with it are told.
 */
export async function publishDue(
  tx: Database,
  { id, now, actor }: { id: number; now: Date; actor: Actor },
): Promise<Result<{ shown: TouchedArticle | null; told: Awaiting[] }, 'not_publishable'>> {
  const draft = await getDraft(tx, id, { lock: true });
  if (draft?.status !== 'scheduled' || !draft.scheduledFor || draft.scheduledFor > now)
    return refused('not_publishable');
  if (await isEditedSinceScheduled(tx, id)) {
    const problems = await checkArticle(tx, draft, await getSiteSettings(tx));
    if (problems.some(({ level }) => level === 'block')) {
      await tx.update(articles).set({ status: 'approved', scheduledFor: null }).where(eq(articles.id, id));
      await addRevision(tx, { articleId: id, actor, now });
      const detail = { at: draft.scheduledFor.toISOString(), missing: problems.map(({ item }) => item) };
      await recordAudit(tx, { actor, action: 'article.held', subjectKind: 'article', subjectId: id, detail });
      return ok({ shown: null, told: await listAwaiting(tx, id) });
    }
  }
  const published = await publishArticle(tx, { id, now, actor, due: true });
  if (!published.ok) return published;
  await noteInStep(tx, id);
  return ok({ shown: published.value, told: [] });
}

export type Assigned = { assigneeId: number | null; dueAt: Date | null };
export type AssignRefusal = 'not_found' | 'staff_unknown';

/** Says who has to do the next thing with an article, and by when; undefined leaves the time as it is. */
export async function assignArticle(
  tx: Database,
  assignment: {
    id: number;
    assigneeId: number | null;
    dueAt?: Date | null;
    scope: Scope;
    actor: UserActor;
  },
): Promise<Result<Assigned, AssignRefusal>> {
  const { id, assigneeId, dueAt, scope, actor } = assignment;
  if (assigneeId !== null && !(await isStaffMember(tx, assigneeId))) return refused('staff_unknown');
  const [assigned] = await tx
    .update(articles)
    .set({ assigneeId, dueAt })
    .where(and(eq(articles.id, id), scope === 'any' ? undefined : eq(articles.ownerId, scope.ownerId)))
    .returning({ assigneeId: articles.assigneeId, dueAt: articles.dueAt });
  if (!assigned) return refused('not_found');
  await recordAudit(tx, {
    actor,
    action: 'article.assigned',
    subjectKind: 'article',
    subjectId: id,
    detail: { assignee: assigneeId, ...(dueAt && { due: dueAt.toISOString() }) },
  });
  return ok(assigned);
}

export type Outcome = {
  done: number;
  /** How many each refusal held back. */
  refused: Record<string, number>;
  touched: TouchedArticle[];
};

/** Undoes what was begun with one of many. */
class Undo extends Error {}

/** Does something with many articles, each for itself: one that is refused holds back none of the others. */
export async function doEach(
  tx: Database,
  ids: number[],
  work: (tx: Database, id: number) => Promise<Result<TouchedArticle[], string>>,
): Promise<Outcome> {
  const outcome: Outcome = { done: 0, refused: {}, touched: [] };
  for (const id of ids) {
    let result: Result<TouchedArticle[], string> | undefined;
    try {
      await tx.transaction(async (inner) => {
        result = await work(inner, id);
        if (!result.ok) throw new Undo();
      });
    } catch (error) {
      if (!(error instanceof Undo)) throw error;
    }
    if (result?.ok) {
      outcome.done += 1;
      outcome.touched.push(...result.value);
    } else if (result) outcome.refused[result.code] = (outcome.refused[result.code] ?? 0) + 1;
  }
  return outcome;
}

/**
 * Changes a part of what is written on an article besides its text. Of a published one readers see it at once, unless
 * other changes wait to be published or somebody may not publish changes: then it waits with them.
 */
export async function changeContent(
  tx: Database,
  {
    id,
    scope,
    viewer,
    actor,
    settings,
    now,
    change,
  }: Who & {
    id: number;
    scope: Scope;
    change: (content: ArticleContent) => ArticleContent;
  },
): Promise<Result<TouchedArticle[], 'not_allowed' | 'not_found' | 'slug_taken' | 'text_approved'>> {
  const draft = await getDraft(tx, id, { scope, lock: true });
  if (!draft || (draft.kind === 'page' && !reachOf(viewer, 'pages.write'))) return refused('not_allowed');
  const refusal = writeRefusal(draft, scope);
  if (refusal) return refused(refusal);
  const content = await inOwnStory(tx, { draft, content: change(draft.content), scope });
  if (canonical(content) === canonical(draft.content)) return ok([]);
  const touched = await storeDraft(tx, { draft, content, actor, now });
  const showsIt =
    draft.status === 'published' &&
    !draft.hasUnpublishedChanges &&
    !refusalOf('update', { viewer, article: { ...draft, hasUnpublishedChanges: true }, settings });
  if (!showsIt) return ok(touched);
  const applied = await applyDraft(tx, { id, now, actor, visible: false });
  return applied.ok ? ok([...touched, ...applied.value]) : applied;
}
