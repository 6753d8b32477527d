import { and, eq, isNull, lt, ne, not, sql } from 'drizzle-orm';
import type { ArticleContent } from '#db/articles/content.ts';
import {
  addRevision,
  changeSlug,
  createArticle,
  createStory,
  touchedArticle,
  writeContent,
  writeFilesShown,
} from '#db/articles/mutations.ts';
import { canonical } from '#db/articles/rules/blocks.ts';
import { articles } from '#db/articles/tables.ts';
import { isReservedSlug } from '#db/articles/validation.ts';
import { recordAudit, type UserActor } from '#db/audit/mutations.ts';
import type { Database } from '#db/client.ts';
import type { Locale } from '#db/core/locale.ts';
import { ok, type Result, refused } from '#db/core/result.ts';
import type { TouchedArticle } from '#db/core/tags.ts';
import { newToken } from '#db/core/token.ts';
import { articlesInScope, type Draft, getDraft, listSetAside, PRESENT_SECONDS } from '#db/drafts/queries.ts';
import { applyChanges, type Conflict, type Place } from '#db/drafts/rules/merge.ts';
import { isPublic, writeRefusal } from '#db/drafts/rules/state.ts';
import { presence, setAside, workingCopies } from '#db/drafts/tables.ts';
import { readChanges, type SaveDraft } from '#db/drafts/validation.ts';
import { listOtherEditions, noteBefore, writeBehind } from '#db/editions/mutations.ts';
import { noteEmbeds } from '#db/embeds/mutations.ts';
import { listOwnBylines } from '#db/people/queries.ts';
import type { Scope } from '#db/users/policy.ts';

/** What an address begins with until its article has a headline. */
const UNNAMED = 'untitled-';

/** Begins an article, in a story of its own. */
export async function beginArticle(
  tx: Database,
  {
    locale,
    kind,
    commentsOpen,
    actor,
  }: { kind: 'article' | 'page'; locale: Locale; commentsOpen: boolean; actor: UserActor },
): Promise<Result<number, 'slug_taken'>> {
  return createArticle(tx, {
    storyId: await createStory(tx, { sectionIds: [], tagIds: [] }),
    locale,
    kind,
    slug: `${UNNAMED}${newToken().slice(0, 8).toLowerCase()}`,
    status: 'draft',
    headline: '',
    body: { type: 'doc', content: [] },
    commentsOpen,
    bylineIds: await listOwnBylines(tx, actor.userId),
    actor,
  });
}

export type Saved = {
  version: number;
  /** The whole text, when it is not just what the editor had and sent. */
  content: ArticleContent | null;
  conflicts: Conflict[];
  /** What could not be read and is not stored. */
  unreadable: Place[];
  /** Its address belongs to another article, so it kept the one it had. */
  slugTaken: boolean;
  /** Public articles that show something else now. */
  touched: TouchedArticle[];
};

/**
 * Puts somebody's changes into an article's text. What cannot be taken is set aside or named; the rest is stored. To
 * save the same twice stores it once.
 */
export async function saveDraft(
  tx: Database,
  save: Omit<SaveDraft, 'userId'> & { scope: Scope; actor: UserActor; now: Date },
): Promise<Result<Saved, 'not_found' | 'text_approved'>> {
  const { articleId, actor, now } = save;
  const draft = await getDraft(tx, articleId, { scope: save.scope, lock: true });
  if (!draft) return refused('not_found');
  const refusal = writeRefusal(draft, save.scope);
  if (refusal) return refused(refusal);
  const { changes, unreadable } = readChanges(save.changes);
  const { content: merged, conflicts } = applyChanges(draft.content, changes);
  const slugTaken = merged.slug !== draft.content.slug && (await isTaken(tx, draft, merged.slug));
  const wanted = { ...merged, ...(slugTaken && { slug: draft.content.slug }) };
  const content = await inOwnStory(tx, { draft, content: wanted, scope: save.scope });
  if (content !== wanted) unreadable.push({ field: 'sectionIds' }, { field: 'tagIds' });
  const isChanged = canonical(content) !== canonical(draft.content);
  const version = draft.version + (isChanged ? 1 : 0);
  let touched: TouchedArticle[] = [];
  if (isChanged) touched = await storeDraft(tx, { draft, content, actor, now });
  await keepAside(tx, { articleId, conflicts, userId: actor.userId, now });
  const asSent = canonical(changes) === canonical(save.changes);
  const isKnown = draft.version === save.version && conflicts.length === 0 && !slugTaken && asSent;
  return ok({ version, content: isKnown ? null : content, conflicts, unreadable, slugTaken, touched });
}

const movesStory = (before: ArticleContent, after: ArticleContent): boolean =>
  canonical([before.sectionIds, before.tagIds]) !== canonical([after.sectionIds, after.tagIds]);

/**
 * Sections and tags are those of all editions. While readers see one that somebody may not write, they stay as they
 * are. @returns the content itself when nothing has to.
 */
export async function inOwnStory(
  tx: Database,
  { draft, content, scope }: { draft: Draft; content: ArticleContent; scope: Scope },
): Promise<ArticleContent> {
  const theirs = articlesInScope(scope);
  if (!theirs || !movesStory(draft.content, content)) return content;
  const [foreign] = await tx
    .select({ id: articles.id })
    .from(articles)
    .where(
      and(
        eq(articles.storyId, draft.storyId),
        ne(articles.id, draft.id),
        eq(articles.status, 'published'),
        not(theirs),
      ),
    )
    .limit(1);
  const { sectionIds, tagIds } = draft.content;
  return foreign ? { ...content, sectionIds, tagIds } : content;
}

/** What is kept already, since an answer was lost on the way, is kept once. */
async function keepAside(
  tx: Database,
  {
    articleId,
    conflicts,
    userId,
    now,
  }: { articleId: number; conflicts: Conflict[]; userId: number; now: Date },
): Promise<void> {
  if (conflicts.length === 0) return;
  const kept = new Set(
    (await listSetAside(tx, articleId)).map(({ place, mine }) => canonical({ place, mine })),
  );
  const rows = conflicts
    .filter((conflict) => !kept.has(canonical(conflict)))
    .map(({ place, mine }) => ({ articleId, place, content: mine, userId, createdAt: now }));
  if (rows.length) await tx.insert(setAside).values(rows);
}

export async function isTaken(tx: Database, { id, locale }: Draft, slug: string): Promise<boolean> {
  if (isReservedSlug(slug)) return true;
  const [other] = await tx
    .select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.locale, locale), eq(articles.slug, slug), ne(articles.id, id)));
  return other !== undefined;
}

/**
 * Stores a text as the article's working copy. What readers cannot see is written on at once; what they can is kept
 * beside it until it is published.
 */
export async function storeDraft(
  tx: Database,
  {
    draft,
    content,
    actor,
    now,
    kind = 'saved',
  }: { draft: Draft; content: ArticleContent; actor: UserActor; now: Date; kind?: 'saved' | 'restored' },
): Promise<TouchedArticle[]> {
  const { id, locale, storyId } = draft;
  const touched: TouchedArticle[] = [];
  await noteEmbeds(tx, { body: content.body, now });
  const others = await listOtherEditions(tx, draft);
  await noteBefore(tx, draft, others);
  if (isPublic(draft.status)) {
    await tx
      .insert(workingCopies)
      .values({ articleId: id, content })
      .onConflictDoUpdate({ target: workingCopies.articleId, set: { content } });
    // What only the changes show must be there when they are published.
    await writeFilesShown(tx, id, [await publicText(tx, id), content]);
  } else {
    const before = draft.content;
    const isMoved = movesStory(before, content);
    // Sections and tags are those of all editions, also of one that readers can see.
    if (isMoved) touched.push(...(await touchedEditions(tx, { storyId, exceptId: id })));
    await writeContent(tx, { id, locale, content });
    if (before.slug !== content.slug)
      await tx.update(articles).set({ slug: content.slug }).where(eq(articles.id, id));
    if (isMoved) touched.push(...(await touchedEditions(tx, { storyId, exceptId: id })));
  }
  await tx
    .update(articles)
    .set({ version: sql`${articles.version} + 1`, editedAt: now, editedBy: actor.userId })
    .where(eq(articles.id, id));
  await addRevision(tx, { articleId: id, actor, kind, content, now });
  await writeBehind(tx, [{ ...draft, content }, ...others]);
  return touched;
}

/** What shows files in the text that readers have. */
async function publicText(tx: Database, id: number) {
  const { body, pictureId, socialPictureId } = articles;
  const [row] = await tx
    .select({ body, pictureId, socialPictureId })
    .from(articles)
    .where(eq(articles.id, id));
  if (!row) throw new Error(`Article ${id} is gone.`);
  return row;
}

async function touchedEditions(
  tx: Database,
  { storyId, exceptId }: { storyId: number; exceptId: number },
): Promise<TouchedArticle[]> {
  const editions = await tx
    .select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.storyId, storyId), ne(articles.id, exceptId), eq(articles.status, 'published')));
  const touched: TouchedArticle[] = [];
  for (const { id } of editions) touched.push(await touchedArticle(tx, id));
  return touched;
}

/**
 * Shows readers what was written on a published article since; before publishing a withdrawn one again, too.
 * @param apply.visible whether readers should be told that it was changed.
 * @returns what shows it, before and after: its sections, tags and people may be others now.
 */
export async function applyDraft(
  tx: Database,
  { id, now, actor, visible }: { id: number; now: Date; actor: UserActor; visible: boolean },
): Promise<Result<TouchedArticle[], 'not_found' | 'slug_taken'>> {
  const draft = await getDraft(tx, id, { lock: true });
  if (!draft) return refused('not_found');
  if (!draft.hasUnpublishedChanges) return ok([]);
  const { content, locale, storyId } = draft;
  const before = [await touchedArticle(tx, id), ...(await touchedEditions(tx, { storyId, exceptId: id }))];
  await writeContent(tx, { id, locale, content });
  await noteEmbeds(tx, { body: content.body, now });
  const moved = await changeSlug(tx, { id, slug: content.slug, actor });
  if (!moved.ok) return moved;
  await tx.delete(workingCopies).where(eq(workingCopies.articleId, id));
  if (visible)
    await tx
      .update(articles)
      .set({ updatedAt: now })
      .where(and(eq(articles.id, id), eq(articles.status, 'published')));
  await addRevision(tx, { articleId: id, actor, now });
  return ok([
    ...before,
    await touchedArticle(tx, id),
    ...(await touchedEditions(tx, { storyId, exceptId: id })),
  ]);
}

/**
 * Gives up what was written since a public article was last published; it stays among the revisions.
 * @param discard.version of the text that somebody saw when they decided.
 * @returns the article.
 */
export async function discardDraft(
  tx: Database,
  discard: { id: number; version: number; scope: Scope; actor: UserActor; now: Date },
): Promise<Result<number, 'not_found' | 'text_approved' | 'text_changed' | 'nothing_changed'>> {
  const { id, version, scope, actor, now } = discard;
  const draft = await getDraft(tx, id, { scope, lock: true });
  if (!draft) return refused('not_found');
  const refusal = writeRefusal(draft, scope);
  if (refusal) return refused(refusal);
  if (!draft.hasUnpublishedChanges) return refused('nothing_changed');
  if (draft.version !== version) return refused('text_changed');
  await tx.delete(workingCopies).where(eq(workingCopies.articleId, id));
  await writeFilesShown(tx, id, [await publicText(tx, id)]);
  await tx
    .update(articles)
    .set({ version: sql`${articles.version} + 1`, editedAt: now, editedBy: actor.userId })
    .where(eq(articles.id, id));
  await addRevision(tx, { articleId: id, actor, kind: 'restored', now });
  await recordAudit(tx, { actor, action: 'article.discarded', subjectKind: 'article', subjectId: id });
  const shown = await getDraft(tx, id);
  if (shown) await writeBehind(tx, [shown, ...(await listOtherEditions(tx, draft))]);
  return ok(id);
}

/** Marks that somebody has chosen about a text that was set aside. It stays in the database. */
export async function settle(
  tx: Database,
  { id, scope, userId, now }: { id: number; scope: Scope; userId: number; now: Date },
): Promise<Result<number, 'not_found' | 'text_approved'>> {
  const [row] = await tx
    .update(setAside)
    .set({ settledAt: now, settledBy: userId })
    .where(and(eq(setAside.id, id), isNull(setAside.settledAt)))
    .returning({ articleId: setAside.articleId });
  const draft = row && (await getDraft(tx, row.articleId, { scope }));
  if (!draft) return refused('not_found');
  const refusal = writeRefusal(draft, scope);
  return refusal ? refused(refusal) : ok(row.articleId);
}

/** Notes that somebody has an article open. */
export async function attend(
  tx: Database,
  who: { articleId: number; userId: number; tab: string; blockId: string | null; now: Date },
): Promise<void> {
  const { now, ...row } = who;
  await tx
    .insert(presence)
    .values({ ...row, seenAt: now })
    .onConflictDoUpdate({
      target: [presence.articleId, presence.userId, presence.tab],
      set: { seenAt: now, blockId: row.blockId },
    });
}

/** Forgets who has left. */
export async function purgePresence(tx: Database, now: Date): Promise<void> {
  await tx.delete(presence).where(lt(presence.seenAt, new Date(now.getTime() - PRESENT_SECONDS * 1000)));
}
