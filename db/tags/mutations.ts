import { isDeepStrictEqual } from 'node:util';
import { eq, inArray, sql } from 'drizzle-orm';
import { storyTags } from '#db/articles/tables.ts';
import { type Actor, recordAudit } from '#db/audit/mutations.ts';
import type { Database } from '#db/client.ts';
import { type Locale, locales } from '#db/core/locale.ts';
import { type Editions, pathsOf } from '#db/core/named.ts';
import {
  getByName,
  listEditions,
  lockHolders,
  lockNames,
  type Named,
  replaceInWorkingCopies,
  settleSlugs,
} from '#db/core/named-rows.ts';
import { ok, type Result, refused } from '#db/core/result.ts';
import type { Moved } from '#db/core/tags.ts';
import { moveAddresses } from '#db/redirects/mutations.ts';
import { listFormerPaths } from '#db/redirects/queries.ts';
import { redirects } from '#db/redirects/tables.ts';
import { tagEditions, tags } from '#db/tags/tables.ts';

const nothing: Moved = { ids: [], paths: [] };

async function writeEditions(tx: Database, tagId: number, editions: Editions): Promise<void> {
  await tx.delete(tagEditions).where(eq(tagEditions.tagId, tagId));
  const rows = locales.flatMap((locale) => {
    const edition = editions[locale];
    return edition ? [{ tagId, locale, name: edition.name, slug: edition.slug }] : [];
  });
  await tx.insert(tagEditions).values(rows);
}

async function insertTag(tx: Database): Promise<number> {
  const [row] = await tx.insert(tags).values({}).returning({ id: tags.id });
  if (!row) throw new Error('The tag was not stored.');
  return row.id;
}

/** The tag of a name: the one that there is, whatever its case, or a new one, with its paths. */
export async function addTag(
  tx: Database,
  { name, locale, actor }: { name: string; locale: Locale; actor: Actor },
): Promise<Result<Named & { paths: string[] }, 'slug_taken' | 'name_needed' | 'tag_gone'>> {
  await lockNames(tx, 'tag');
  const known = await getByName(tx, 'tag', name);
  if (known) return ok({ ...known, paths: [] });
  const saved = await saveTag(tx, { id: null, editions: { [locale]: { name, slug: '' } }, actor });
  return saved.ok ? ok({ id: saved.value.id, name, paths: saved.value.touched.paths }) : saved;
}

/** Makes a tag, or changes the names and addresses of one; old addresses lead to it. */
export async function saveTag(
  tx: Database,
  { id, editions, actor }: { id: number | null; editions: Editions; actor: Actor },
): Promise<Result<{ id: number; touched: Moved }, 'slug_taken' | 'name_needed' | 'tag_gone'>> {
  await lockNames(tx, 'tag');
  const before: Editions = id === null ? {} : await listEditions(tx, 'tag', id);
  if (id !== null && !Object.keys(before).length) return refused('tag_gone');
  const settled = await settleSlugs(tx, 'tag', { id, before, given: editions });
  if (!settled.ok) return settled;
  const after = settled.value;
  if (id !== null && isDeepStrictEqual(before, after)) return ok({ id, touched: nothing });
  const tagId = id ?? (await insertTag(tx));
  const former = await listFormerPaths(tx, { tagId });
  await writeEditions(tx, tagId, after);
  const [from, to] = [pathsOf('tag', before), pathsOf('tag', after)];
  await moveAddresses(tx, { from, to, target: { tagId } });
  await recordAudit(tx, {
    actor,
    action: 'tag.saved',
    subjectKind: 'tag',
    subjectId: tagId,
    detail: { name: Object.values(after).map(({ name }) => name), from, to },
  });
  return ok({ id: tagId, touched: { ids: [tagId], paths: [...new Set([...former, ...from, ...to])] } });
}

/**
 * Makes one tag of several: it has the stories of all, and all their addresses lead to it. A language that it has no
 * name in, it takes from the first of the others that has one.
 */
export async function mergeTags(
  tx: Database,
  { ids, into, actor }: { ids: number[]; into: number; actor: Actor },
): Promise<Result<Moved, 'tag_gone' | 'merge_one'>> {
  await lockNames(tx, 'tag');
  const others = [...new Set(ids)].filter((id) => id !== into);
  if (!others.length) return refused('merge_one');
  const kept: Editions = await listEditions(tx, 'tag', into);
  if (!Object.keys(kept).length) return refused('tag_gone');
  const paths = [...pathsOf('tag', kept), ...(await listFormerPaths(tx, { tagId: into }))];
  const after = { ...kept };
  for (const id of others) {
    const editions: Editions = await listEditions(tx, 'tag', id);
    if (!Object.keys(editions).length) return refused('tag_gone');
    paths.push(...pathsOf('tag', editions), ...(await listFormerPaths(tx, { tagId: id })));
    for (const locale of locales) after[locale] ??= editions[locale];
  }
  await lockHolders(tx, 'tagIds', others);
  await tx.execute(sql`
    insert into ${storyTags} (story_id, tag_id)
    select distinct story_id, ${into}::bigint from ${storyTags} where ${inArray(storyTags.tagId, others)}
    on conflict do nothing`);
  await tx.update(redirects).set({ tagId: into }).where(inArray(redirects.tagId, others));
  await replaceInWorkingCopies(tx, 'tagIds', { ids: others, by: into });
  await tx.delete(tags).where(inArray(tags.id, others));
  await writeEditions(tx, into, after);
  const to = pathsOf('tag', after);
  await moveAddresses(tx, { from: paths, to, target: { tagId: into } });
  await recordAudit(tx, {
    actor,
    action: 'tag.merged',
    subjectKind: 'tag',
    subjectId: into,
    detail: { merged: others, to },
  });
  return ok({ ids: [into, ...others], paths: [...new Set(paths)] });
}

/** Takes a tag off all stories and out of the world: its addresses have nothing any more. */
export async function removeTag(
  tx: Database,
  { id, actor }: { id: number; actor: Actor },
): Promise<Result<Moved, 'tag_gone'>> {
  const editions = await listEditions(tx, 'tag', id);
  const from = pathsOf('tag', editions);
  const former = await listFormerPaths(tx, { tagId: id });
  await lockHolders(tx, 'tagIds', [id]);
  const removed = await tx.delete(tags).where(eq(tags.id, id)).returning({ id: tags.id });
  if (!removed.length) return refused('tag_gone');
  await replaceInWorkingCopies(tx, 'tagIds', { ids: [id], by: null });
  await recordAudit(tx, {
    actor,
    action: 'tag.removed',
    subjectKind: 'tag',
    subjectId: id,
    detail: { name: Object.values(editions).map(({ name }) => name), from },
  });
  return ok({ ids: [id], paths: [...from, ...former] });
}
