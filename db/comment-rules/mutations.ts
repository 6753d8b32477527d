import { isDeepStrictEqual } from 'node:util';
import { and, eq, ne, sql } from 'drizzle-orm';
import { articles } from '#db/articles/tables.ts';
import { type Actor, recordAudit, type UserActor } from '#db/audit/mutations.ts';
import type { Database } from '#db/client.ts';
import type { Learned } from '#db/comment-rules/queries.ts';
import { MAX_TEMPLATES, shownSettings } from '#db/comment-rules/validation.ts';
import { commentLists, commentModels } from '#db/comments/tables.ts';
import type { CommentSettings, listStates, ModerationMode } from '#db/comments/validation.ts';
import { ok, type Result, refused } from '#db/core/result.ts';
import { stepped } from '#db/sections/rules/section-tree.ts';
import { changeSiteSettings } from '#db/settings/mutations.ts';
import { getSiteSettings } from '#db/settings/queries.ts';
import { settings as settingsTable } from '#db/settings/tables.ts';

/** What a change of the rules did: whether pages say something else now. */
export type ChangedRules = { isShown: boolean };

/** The settings of comments, which nobody else changes until this transaction is over. */
async function lockSettings(tx: Database): Promise<CommentSettings> {
  await tx.insert(settingsTable).values({ key: 'site', value: {} }).onConflictDoNothing();
  await tx
    .select({ key: settingsTable.key })
    .from(settingsTable)
    .where(eq(settingsTable.key, 'site'))
    .for('update');
  return (await getSiteSettings(tx)).comments;
}

/** Changes some of the settings of comments and leaves the others as they are. */
export async function changeRules(
  tx: Database,
  { values, actor }: { values: Partial<CommentSettings>; actor: Actor },
): Promise<ChangedRules> {
  const before = await lockSettings(tx);
  const comments = { ...before, ...values };
  await changeSiteSettings(tx, { values: { comments }, actor });
  return { isShown: shownSettings.some((name) => before[name] !== comments[name]) };
}

type Template = CommentSettings['templates'][number];

/** Adds a reason to choose from, behind the others, or changes the one that is called `was`. */
export async function saveTemplate(
  tx: Database,
  { was, template, actor }: { was: string; template: Template; actor: Actor },
): Promise<
  Result<ChangedRules, 'template_gone' | 'template_name_taken' | 'template_empty' | 'too_many_templates'>
> {
  const { templates } = await lockSettings(tx);
  const at = was ? templates.findIndex(({ name }) => name === was) : templates.length;
  if (at < 0) return refused('template_gone');
  if (!template.en && !template.km) return refused('template_empty');
  if (templates.some(({ name }, index) => index !== at && name === template.name))
    return refused('template_name_taken');
  if (at >= MAX_TEMPLATES) return refused('too_many_templates');
  return ok(await changeRules(tx, { values: { templates: templates.toSpliced(at, 1, template) }, actor }));
}

export async function moveTemplate(
  tx: Database,
  { name, direction, actor }: { name: string; direction: 'up' | 'down'; actor: Actor },
): Promise<Result<ChangedRules, 'template_gone'>> {
  const { templates } = await lockSettings(tx);
  const at = templates.findIndex((template) => template.name === name);
  if (at < 0) return refused('template_gone');
  const order = stepped([...templates.keys()], at, direction) ?? [...templates.keys()];
  const moved = order.flatMap((index) => templates[index] ?? []);
  return ok(await changeRules(tx, { values: { templates: moved }, actor }));
}

export async function removeTemplate(
  tx: Database,
  { name, actor }: { name: string; actor: Actor },
): Promise<Result<ChangedRules, 'template_gone'>> {
  const { templates } = await lockSettings(tx);
  const kept = templates.filter((template) => template.name !== name);
  if (kept.length === templates.length) return refused('template_gone');
  return ok(await changeRules(tx, { values: { templates: kept }, actor }));
}

type ListState = (typeof listStates)[number];
type Given = Pick<typeof commentLists.$inferInsert, 'name' | 'kind' | 'outcome'> & {
  state: ListState;
  terms: string[];
};

/** Makes a list or changes one. What somebody else has changed since `seen` is not overwritten. */
export async function saveList(
  tx: Database,
  {
    id,
    seen,
    list,
    actor,
    now,
  }: { id: number | null; seen: string; list: Given; actor: UserActor; now: Date },
): Promise<Result<{ id: number }, 'list_gone' | 'list_changed' | 'list_name_taken'>> {
  // Two lists of one name at once: the second waits and finds the first.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('comment_lists'))`);
  const [before] =
    id === null ? [] : await tx.select().from(commentLists).where(eq(commentLists.id, id)).for('update');
  if (id !== null && !before) return refused('list_gone');
  if (before && before.changedAt.toISOString() !== seen) return refused('list_changed');
  const [namesake] = await tx
    .select({ id: commentLists.id })
    .from(commentLists)
    .where(
      and(
        sql`lower(${commentLists.name}) = lower(${list.name})`,
        id === null ? undefined : ne(commentLists.id, id),
      ),
    );
  if (namesake) return refused('list_name_taken');
  const { name, kind, outcome, state, terms } = before ?? {};
  if (before && isDeepStrictEqual({ name, kind, outcome, state, terms }, { ...list }))
    return ok({ id: before.id });
  const written = { ...list, changedAt: now, changedBy: actor.userId };
  const [saved] = before
    ? await tx
        .update(commentLists)
        .set(written)
        .where(eq(commentLists.id, before.id))
        .returning({ id: commentLists.id })
    : await tx.insert(commentLists).values(written).returning({ id: commentLists.id });
  if (!saved) throw new Error('The list was not stored.');
  await noteList(tx, { id: saved.id, list, before: before?.terms ?? [], actor });
  return ok(saved);
}

/** Switches a list on or off, or puts it on trial. */
export async function switchList(
  tx: Database,
  { id, state, actor, now }: { id: number; state: ListState; actor: UserActor; now: Date },
): Promise<Result<{ id: number }, 'list_gone'>> {
  const [before] = await tx.select().from(commentLists).where(eq(commentLists.id, id)).for('update');
  if (!before) return refused('list_gone');
  if (before.state === state) return ok({ id });
  await tx
    .update(commentLists)
    .set({ state, changedAt: now, changedBy: actor.userId })
    .where(eq(commentLists.id, id));
  await noteList(tx, { id, list: { ...before, state }, before: before.terms, actor });
  return ok({ id });
}

/** Thousands of terms are too many for the log: it says how many came and went. */
async function noteList(
  tx: Database,
  { id, list, before, actor }: { id: number; list: Given; before: string[]; actor: Actor },
): Promise<void> {
  const [was, is] = [new Set(before), new Set(list.terms)];
  const missing = (from: string[], there: Set<string>) => from.filter((term) => !there.has(term)).length;
  await recordAudit(tx, {
    actor,
    action: 'comment.list_saved',
    subjectKind: 'comment_list',
    subjectId: id,
    detail: {
      name: list.name,
      kind: list.kind,
      outcome: list.outcome,
      state: list.state,
      added: missing(list.terms, was),
      removed: missing(before, is),
    },
  });
}

export async function removeList(
  tx: Database,
  { id, actor }: { id: number; actor: Actor },
): Promise<Result<{ id: number }, 'list_gone'>> {
  const [removed] = await tx
    .delete(commentLists)
    .where(eq(commentLists.id, id))
    .returning({ name: commentLists.name, terms: commentLists.terms });
  if (!removed) return refused('list_gone');
  await recordAudit(tx, {
    actor,
    action: 'comment.list_removed',
    subjectKind: 'comment_list',
    subjectId: id,
    detail: { name: removed.name, removed: removed.terms.length },
  });
  return ok({ id });
}

/** Keeps what was learned in place of what was known before. */
export async function storeModel(tx: Database, model: Learned, now: Date): Promise<void> {
  const row = { model, madeAt: now };
  await tx
    .insert(commentModels)
    .values({ id: 1, ...row })
    .onConflictDoUpdate({ target: commentModels.id, set: row });
}

/** Says of one article whether its comments are read before or after they appear; null: as its section or the site. */
export async function setArticleModeration(
  tx: Database,
  { id, moderation, actor }: { id: number; moderation: ModerationMode | null; actor: Actor },
): Promise<Result<{ id: number; isChanged: boolean }, 'article_gone'>> {
  const [before] = await tx
    .select({ moderation: articles.commentModeration })
    .from(articles)
    .where(and(eq(articles.id, id), eq(articles.kind, 'article')))
    .for('update');
  if (!before) return refused('article_gone');
  if (before.moderation === moderation) return ok({ id, isChanged: false });
  await tx.update(articles).set({ commentModeration: moderation }).where(eq(articles.id, id));
  await recordAudit(tx, {
    actor,
    action: 'article.comment_moderation',
    subjectKind: 'article',
    subjectId: id,
    detail: { before: before.moderation, after: moderation },
  });
  return ok({ id, isChanged: true });
}
