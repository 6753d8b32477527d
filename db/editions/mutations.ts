import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import type { Block } from '#db/articles/document.ts';
import { createArticle } from '#db/articles/mutations.ts';
import { blockHash, blockIdOf } from '#db/articles/rules/blocks.ts';
import { articles } from '#db/articles/tables.ts';
import type { UserActor } from '#db/audit/mutations.ts';
import type { Database } from '#db/client.ts';
import type { Locale } from '#db/core/locale.ts';
import { ok, type Result, refused } from '#db/core/result.ts';
import { newToken } from '#db/core/token.ts';
import { type Draft, getDraft } from '#db/drafts/queries.ts';
import { isForEditors } from '#db/drafts/rules/state.ts';
import { getBaseline } from '#db/editions/queries.ts';
import {
  areParallel,
  countBehind,
  type Known,
  statesBeside,
  withoutWords,
} from '#db/editions/rules/in-step.ts';
import { editionBlocks } from '#db/editions/tables.ts';
import type { Scope } from '#db/users/policy.ts';

/** Begins an edition in another language: the same blocks without their words, pictures and bylines as they are. */
export async function beginEdition(
  tx: Database,
  { articleId, locale, scope, actor }: { articleId: number; locale: Locale; scope: Scope; actor: UserActor },
): Promise<Result<number, 'not_found' | 'edition_there' | 'slug_taken'>> {
  const draft = await getDraft(tx, articleId, { scope, lock: true });
  if (!draft || isForEditors(draft, scope)) return refused('not_found');
  const [there] = await tx
    .select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.storyId, draft.storyId), eq(articles.locale, locale)));
  if (there) return refused('edition_there');
  const { content } = draft;
  const begun = await createArticle(tx, {
    storyId: draft.storyId,
    kind: draft.kind,
    locale,
    slug: `untitled-${newToken().slice(0, 8).toLowerCase()}`,
    status: 'draft',
    headline: '',
    body: { type: 'doc', content: withoutWords(content.body.content) },
    pictureId: content.pictureId,
    commentsOpen: content.commentsOpen,
    bylineIds: content.bylineIds,
    actor,
  });
  if (!begun.ok) return begun;
  await note(tx, articleId, content.body.content);
  await writeBehind(tx, [draft, ...(await listOtherEditions(tx, draft))]);
  return begun;
}

async function note(tx: Database, articleId: number, blocks: Block[]): Promise<void> {
  const rows = blocks.map((block) => ({ articleId, blockId: blockIdOf(block), hash: blockHash(block) }));
  if (rows.length)
    await tx
      .insert(editionBlocks)
      .values(rows)
      .onConflictDoUpdate({
        target: [editionBlocks.articleId, editionBlocks.blockId],
        set: { hash: sql`excluded.hash` },
      });
}

/** The other editions of an article's story, as the desk has them. */
export async function listOtherEditions(
  tx: Database,
  { id, storyId }: Pick<Draft, 'id' | 'storyId'>,
): Promise<Draft[]> {
  const rows = await tx
    .select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.storyId, storyId), ne(articles.id, id)));
  const drafts = await Promise.all(rows.map((row) => getDraft(tx, row.id)));
  return drafts.filter((draft) => draft !== null);
}

/**
 * To be called before an article is changed. Editions that came from elsewhere were never noted: as long as they are
 * alike, they count as saying the same now.
 */
export async function noteBefore(tx: Database, draft: Draft, others: Draft[]): Promise<void> {
  if (others.length === 0) return;
  const [known] = await tx
    .select({ id: editionBlocks.articleId })
    .from(editionBlocks)
    .where(
      inArray(
        editionBlocks.articleId,
        [draft, ...others].map(({ id }) => id),
      ),
    )
    .limit(1);
  if (known) return;
  for (const other of others) {
    const [own, theirs] = [draft.content.body.content, other.content.body.content];
    if (!areParallel(own, theirs)) continue;
    await note(tx, draft.id, own);
    await note(tx, other.id, theirs);
  }
}

/** To be called after an edition was changed: writes down how far each of them is behind the others. */
export async function writeBehind(tx: Database, editions: Draft[]): Promise<void> {
  if (editions.length < 2) return;
  const known: (Known & { id: number })[] = [];
  for (const { id, content } of editions)
    known.push({ id, blocks: content.body.content, baseline: await getBaseline(tx, id) });
  for (const own of known) {
    const others = known.filter((other) => other !== own);
    const blocksBehind = countBehind(own, others);
    await tx
      .update(articles)
      .set({ blocksBehind })
      .where(and(eq(articles.id, own.id), ne(articles.blocksBehind, blocksBehind)));
  }
}

/** To be called when an article was published: what says the same as the other editions now has said it then. */
export async function noteInStep(tx: Database, articleId: number): Promise<void> {
  const draft = await getDraft(tx, articleId);
  if (!draft) return;
  const others = await listOtherEditions(tx, draft);
  if (others.length === 0) return;
  const blocks = draft.content.body.content;
  const baseline = await getBaseline(tx, articleId);
  for (const other of others) {
    const states = statesBeside(
      { blocks, baseline },
      { blocks: other.content.body.content, baseline: await getBaseline(tx, other.id) },
    );
    const inStep = new Set(states.filter(({ state }) => state === 'in_step').map(({ id }) => id));
    await note(
      tx,
      articleId,
      blocks.filter((block) => inStep.has(blockIdOf(block)) && !baseline.has(blockIdOf(block))),
    );
  }
  await writeBehind(tx, [draft, ...others]);
}

/** Somebody has looked: a block, or all, of two editions say the same now. */
export async function markInStep(
  tx: Database,
  { articleId, otherId, blockId }: { articleId: number; otherId: number; blockId: string | null },
): Promise<Result<void, 'not_found'>> {
  const [own, other] = [await getDraft(tx, articleId, { lock: true }), await getDraft(tx, otherId)];
  if (!own || !other || own.storyId !== other.storyId) return refused('not_found');
  for (const draft of [own, other]) {
    const blocks = draft.content.body.content;
    await note(
      tx,
      draft.id,
      blockId === null ? blocks : blocks.filter((block) => blockIdOf(block) === blockId),
    );
  }
  await writeBehind(tx, [own, ...(await listOtherEditions(tx, own))]);
  return ok(undefined);
}
