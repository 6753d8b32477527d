import { isDeepStrictEqual } from 'node:util';
import { and, eq, exists, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { storySections } from '#db/articles/tables.ts';
import { type Actor, recordAudit } from '#db/audit/mutations.ts';
import type { Database } from '#db/client.ts';
import type { ModerationMode } from '#db/comments/validation.ts';
import { defaultLocale, locales } from '#db/core/locale.ts';
import { pathsOf } from '#db/core/named.ts';
import {
  listEditions,
  lockHolders,
  lockNames,
  replaceInWorkingCopies,
  settleSlugs,
} from '#db/core/named-rows.ts';
import { ok, type Result, refused } from '#db/core/result.ts';
import { moveAddresses } from '#db/redirects/mutations.ts';
import { listFormerPaths } from '#db/redirects/queries.ts';
import { redirects } from '#db/redirects/tables.ts';
import { listSectionRows } from '#db/sections/queries.ts';
import { stepped, withAllBelow } from '#db/sections/rules/section-tree.ts';
import { sectionEditions, sections } from '#db/sections/tables.ts';
import type { SectionEdition, SectionEditions } from '#db/sections/validation.ts';

/** What a change of a section reaches: nothing, its own page, or every page, with the addresses it has or had. */
export type TouchedSection = {
  id: number;
  reach: 'none' | 'own' | 'all';
  paths: string[];
  /** Comments are read at another time than before. */
  talk?: boolean;
};

const editionsOf = (tx: Database, id: number): Promise<SectionEditions> =>
  listEditions<SectionEdition>(tx, 'section', id);

async function writeEditions(tx: Database, sectionId: number, editions: SectionEditions): Promise<void> {
  await tx.delete(sectionEditions).where(eq(sectionEditions.sectionId, sectionId));
  const rows = locales.flatMap((locale) => {
    const edition = editions[locale];
    return edition ? [{ sectionId, locale, ...edition }] : [];
  });
  await tx.insert(sectionEditions).values(rows);
}

type SaveRefusal = 'slug_taken' | 'name_needed' | 'section_gone' | 'section_within';

/** Makes a section, behind its siblings, or changes one; old addresses lead to it. */
export async function saveSection(
  tx: Database,
  {
    id,
    parentId,
    editions,
    moderation,
    actor,
  }: {
    id: number | null;
    parentId: number | null;
    editions: SectionEditions;
    moderation: ModerationMode | null;
    actor: Actor;
  },
): Promise<Result<TouchedSection, SaveRefusal>> {
  await lockNames(tx, 'section');
  const rows = await listSectionRows(tx, defaultLocale);
  const held = rows.find((row) => row.id === id);
  if (id !== null && !held) return refused('section_gone');
  if (parentId !== null && !rows.some((row) => row.id === parentId)) return refused('section_gone');
  if (id !== null && parentId !== null && withAllBelow(rows, id).has(parentId))
    return refused('section_within');
  const before = id === null ? {} : await editionsOf(tx, id);
  const settled = await settleSlugs(tx, 'section', { id, before, given: editions });
  if (!settled.ok) return settled;
  const after = settled.value;
  const isMoved = held?.parentId !== parentId;
  const talk = held !== undefined && held.moderation !== moderation;
  if (held && !isMoved && !talk && isDeepStrictEqual(before, after))
    return ok({ id: held.id, reach: 'none', paths: [] });
  const last = sql<number>`(select coalesce(max(position) + 1, 0) from sections s where s.parent_id is not distinct from ${parentId}::bigint)`;
  const [row] = held
    ? await tx
        .update(sections)
        .set({ parentId, commentModeration: moderation, ...(isMoved && { position: last }) })
        .where(eq(sections.id, held.id))
        .returning({ id: sections.id })
    : await tx
        .insert(sections)
        .values({ parentId, commentModeration: moderation, position: last })
        .returning({ id: sections.id });
  if (!row) throw new Error('The section was not stored.');
  const former = await listFormerPaths(tx, { sectionId: row.id });
  await writeEditions(tx, row.id, after);
  const [from, to] = [pathsOf('section', before), pathsOf('section', after)];
  await moveAddresses(tx, { from, to, target: { sectionId: row.id } });
  await recordAudit(tx, {
    actor,
    action: 'section.saved',
    subjectKind: 'section',
    subjectId: row.id,
    detail: {
      name: Object.values(after).map(({ name }) => name),
      from,
      to,
      ...(talk && { moderation: moderation ?? 'none' }),
    },
  });
  const isOnlyDescribed =
    !isMoved && isDeepStrictEqual(withoutDescription(before), withoutDescription(after));
  if (!isMoved && isDeepStrictEqual(before, after)) return ok({ id: row.id, reach: 'none', paths: [], talk });
  return ok({
    id: row.id,
    talk,
    reach: isOnlyDescribed ? 'own' : 'all',
    paths: isOnlyDescribed ? [] : [...new Set([...former, ...from, ...to])],
  });
}

const withoutDescription = (editions: SectionEditions) =>
  Object.fromEntries(Object.entries(editions).map(([locale, { name, slug }]) => [locale, { name, slug }]));

/** Moves a section a step among its siblings. */
export async function moveSection(
  tx: Database,
  { id, direction, actor }: { id: number; direction: 'up' | 'down'; actor: Actor },
): Promise<Result<TouchedSection, 'section_gone' | 'section_last'>> {
  await lockNames(tx, 'section');
  const rows = await listSectionRows(tx, defaultLocale);
  const held = rows.find((row) => row.id === id);
  if (!held) return refused('section_gone');
  const siblings = rows.filter(({ parentId }) => parentId === held.parentId).map((row) => row.id);
  const order = stepped(siblings, id, direction);
  if (!order) return refused('section_last');
  for (const [position, sibling] of order.entries())
    await tx.update(sections).set({ position }).where(eq(sections.id, sibling));
  await recordAudit(tx, { actor, action: 'section.moved', subjectKind: 'section', subjectId: id });
  return ok({ id, reach: 'all', paths: [] });
}

/**
 * Removes a section. Its stories go to another one first, and its addresses lead there; those of one without stories
 * lead to what was above it. The sections below it go up to that place.
 */
export async function removeSection(
  tx: Database,
  { id, moveTo, actor }: { id: number; moveTo: number | null; actor: Actor },
): Promise<Result<TouchedSection, 'section_gone' | 'section_not_empty' | 'section_within'>> {
  await lockNames(tx, 'section');
  const rows = await listSectionRows(tx, defaultLocale);
  const held = rows.find((row) => row.id === id);
  if (!held || (moveTo !== null && !rows.some((row) => row.id === moveTo))) return refused('section_gone');
  if (moveTo === id) return refused('section_within');
  if (held.stories > 0 && moveTo === null) return refused('section_not_empty');
  await lockHolders(tx, 'sectionIds', [id]);
  const editions = await editionsOf(tx, id);
  const paths = [...pathsOf('section', editions), ...(await listFormerPaths(tx, { sectionId: id }))];
  if (moveTo !== null) await moveStories(tx, { from: id, to: moveTo });
  await replaceInWorkingCopies(tx, 'sectionIds', { ids: [id], by: moveTo });
  await tx.update(sections).set({ parentId: held.parentId }).where(eq(sections.parentId, id));
  const heir = moveTo ?? held.parentId;
  if (heir !== null) {
    await tx.update(redirects).set({ sectionId: heir }).where(eq(redirects.sectionId, id));
    await moveAddresses(tx, { from: paths, to: [], target: { sectionId: heir } });
  }
  await tx.delete(sections).where(eq(sections.id, id));
  await recordAudit(tx, {
    actor,
    action: 'section.removed',
    subjectKind: 'section',
    subjectId: id,
    detail: {
      name: Object.values(editions).map(({ name }) => name),
      stories: held.stories,
      ...(heir !== null && { to: heir }),
    },
  });
  return ok({ id, reach: 'all', paths });
}

/** A story that is in both is in the other only, and belongs to it if it belonged to one of them. */
async function moveStories(tx: Database, { from, to }: { from: number; to: number }): Promise<void> {
  const other = alias(storySections, 'other');
  const isInBoth = exists(
    tx
      .select({ id: other.storyId })
      .from(other)
      .where(and(eq(other.storyId, storySections.storyId), eq(other.sectionId, to))),
  );
  const freed = await tx
    .delete(storySections)
    .where(and(eq(storySections.sectionId, from), isInBoth))
    .returning({ storyId: storySections.storyId, position: storySections.position });
  for (const { storyId } of freed.filter(({ position }) => position === 0))
    await tx
      .update(storySections)
      .set({ position: 0 })
      .where(and(eq(storySections.storyId, storyId), eq(storySections.sectionId, to)));
  await tx.update(storySections).set({ sectionId: to }).where(eq(storySections.sectionId, from));
}
