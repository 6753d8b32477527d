import { isDeepStrictEqual } from 'node:util';
import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import { type Actor, recordAudit } from '#db/audit/mutations.ts';
import type { Database } from '#db/client.ts';
import type { Localized } from '#db/core/columns.ts';
import { type Locale, locales } from '#db/core/locale.ts';
import { cleanSlug } from '#db/core/named.ts';
import { isInWorkingCopies, lockHolders, type Named, replaceInWorkingCopies } from '#db/core/named-rows.ts';
import { ok, type Result, refused } from '#db/core/result.ts';
import { slugify } from '#db/search/text.ts';
import { getSource, getSourceByName } from '#db/sources/queries.ts';
import { articleSources, sources } from '#db/sources/tables.ts';

type SaveRefusal = 'slug_taken' | 'name_needed' | 'source_gone';

/** Holds back whoever else would name sources, until the transaction ends. */
async function lockSources(tx: Database): Promise<void> {
  await tx.execute(sql`lock table ${sources} in share row exclusive mode`);
}

/** The source of a name: the one that there is, whatever its case, or a new one. */
export async function addSource(
  tx: Database,
  { name, locale, url, actor }: { name: string; locale: Locale; url: string; actor: Actor },
): Promise<Result<Named, SaveRefusal>> {
  await lockSources(tx);
  const known = await getSourceByName(tx, name);
  if (known) return ok(known);
  const saved = await saveSource(tx, { id: null, name: { [locale]: name }, slug: '', url, actor });
  return saved.ok ? ok({ id: saved.value.id, name }) : saved;
}

type GivenSource = { id: number | null; name: Localized; slug: string; url: string };

/** Makes a source, or changes one. `isChanged` when articles that name it show something else now. */
export async function saveSource(
  tx: Database,
  { id, name, slug: typed, url, actor }: GivenSource & { actor: Actor },
): Promise<Result<{ id: number; isChanged: boolean }, SaveRefusal>> {
  await lockSources(tx);
  const before = id === null ? null : await getSource(tx, id);
  if (id !== null && !before) return refused('source_gone');
  const first = locales.map((locale) => name[locale]).find(Boolean);
  if (!first) return refused('name_needed');
  const wanted = typed === before?.slug ? typed : cleanSlug(typed);
  if (wanted && (await isTaken(tx, { id, slug: wanted }))) return refused('slug_taken');
  const slug = wanted || (await freeSlug(tx, { id, wanted: slugify(first) || 'source' }));
  const values = { name, slug, url: url || null };
  if (
    before &&
    isDeepStrictEqual({ name, slug, url }, { name: before.name, slug: before.slug, url: before.url })
  )
    return ok({ id: before.id, isChanged: false });
  const [row] = before
    ? await tx.update(sources).set(values).where(eq(sources.id, before.id)).returning({ id: sources.id })
    : await tx.insert(sources).values(values).returning({ id: sources.id });
  if (!row) throw new Error('The source was not stored.');
  await recordAudit(tx, {
    actor,
    action: 'source.saved',
    subjectKind: 'source',
    subjectId: row.id,
    detail: { name: Object.values(name) },
  });
  return ok({ id: row.id, isChanged: before !== null });
}

async function isTaken(tx: Database, { id, slug }: { id: number | null; slug: string }): Promise<boolean> {
  const [row] = await tx
    .select({ id: sources.id })
    .from(sources)
    .where(and(eq(sources.slug, slug), ne(sources.id, id ?? 0)));
  return row !== undefined;
}

async function freeSlug(
  tx: Database,
  { id, wanted }: { id: number | null; wanted: string },
): Promise<string> {
  for (let number = 1; ; number++) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    if (!(await isTaken(tx, { id, slug }))) return slug;
  }
}

/** Makes one source of several. Returns the numbers of all of them. */
export async function mergeSources(
  tx: Database,
  { ids, into, actor }: { ids: number[]; into: number; actor: Actor },
): Promise<Result<number[], 'source_gone' | 'merge_one'>> {
  await lockSources(tx);
  const others = [...new Set(ids)].filter((id) => id !== into);
  if (!others.length) return refused('merge_one');
  const found = await tx
    .select()
    .from(sources)
    .where(inArray(sources.id, [into, ...others]));
  const kept = found.find(({ id }) => id === into);
  if (!kept || found.length !== others.length + 1) return refused('source_gone');
  await lockHolders(tx, 'sources', others);
  // An article that named several of them names the one, as the first of them was named.
  await tx.execute(sql`
    insert into ${articleSources} (article_id, source_id, kind, url, position)
    select distinct on (article_id) article_id, ${into}::bigint, kind, url, position from ${articleSources}
    where ${inArray(articleSources.sourceId, others)} order by article_id, position
    on conflict do nothing`);
  await tx.delete(articleSources).where(inArray(articleSources.sourceId, others));
  await replaceInWorkingCopies(tx, 'sources', { ids: others, by: into });
  await tx.delete(sources).where(inArray(sources.id, others));
  const name = Object.assign(
    {},
    ...others.toReversed().map((id) => found.find((row) => row.id === id)?.name),
    kept.name,
  );
  const url = kept.url ?? found.find((row) => row.url)?.url ?? null;
  await tx.update(sources).set({ name, url }).where(eq(sources.id, into));
  await recordAudit(tx, {
    actor,
    action: 'source.merged',
    subjectKind: 'source',
    subjectId: into,
    detail: { merged: others },
  });
  return ok([into, ...others]);
}

/** Removes a source that no article names. */
export async function removeSource(
  tx: Database,
  { id, actor }: { id: number; actor: Actor },
): Promise<Result<void, 'source_gone' | 'source_used'>> {
  const [held] = await tx
    .select({ name: sources.name })
    .from(sources)
    .where(eq(sources.id, id))
    .for('update');
  if (!held) return refused('source_gone');
  const [used] = await tx
    .select({ id: articleSources.articleId })
    .from(articleSources)
    .where(eq(articleSources.sourceId, id))
    .limit(1);
  if (used || (await isInWorkingCopies(tx, 'sources', id))) return refused('source_used');
  await tx.delete(sources).where(eq(sources.id, id));
  await recordAudit(tx, {
    actor,
    action: 'source.removed',
    subjectKind: 'source',
    subjectId: id,
    detail: { name: Object.values(held.name) },
  });
  return ok(undefined);
}
