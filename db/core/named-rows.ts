import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import type { Localized } from '#db/core/columns.ts';
import { type Locale, locales } from '#db/core/locale.ts';
import { cleanSlug, type Editions, type NamedEdition, type NamedKind } from '#db/core/named.ts';
import { ok, type Result, refused } from '#db/core/result.ts';
import { normaliseText, slugify } from '#db/search/text.ts';

export type Named = { id: number; name: string };

const editionsTable = (kind: NamedKind) => sql.identifier(`${kind}_editions`);
const idColumn = (kind: NamedKind) => sql.identifier(`${kind}_id`);

/** One of what is to be merged, as the desk lists it. */
export type ChosenRow = { id: number; name: Localized; used: number };

/** A text as a pattern that finds it anywhere. */
export const anywhere = (text: string) => `%${text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;

const FOUND = 10;

/** Things by a part of their name in any language: those that begin with it first. Their name is in this language if it can be. */
export async function findNamed(
  db: Database,
  kind: NamedKind,
  { query, locale }: { query: string; locale: Locale },
): Promise<Named[]> {
  const pattern = anywhere(query);
  const rows = await db.execute<Named>(sql`
    select found.id::int as id, shown.name
    from (
      select ${idColumn(kind)} as id, min(case when lower(name) like ${pattern.slice(1)} then 0 else 1 end) as rank
      from ${editionsTable(kind)} where lower(name) like ${pattern} group by 1) found
    join lateral (
      select name from ${editionsTable(kind)} e where e.${idColumn(kind)} = found.id
      order by (e.locale = ${locale}) desc, e.locale limit 1) shown on true
    order by found.rank, lower(shown.name), found.id limit ${FOUND}`);
  return [...rows];
}

/** The one with this very name, whatever its case. */
export async function getByName(db: Database, kind: NamedKind, name: string): Promise<Named | null> {
  const rows = await db.execute<Named>(sql`
    select ${idColumn(kind)}::int as id, name from ${editionsTable(kind)}
    where lower(name) = ${normaliseText(name)} or lower(name) = ${name.toLowerCase()} order by 1 limit 1`);
  return rows[0] ?? null;
}

/** Everything that a thing says in its languages; empty when there is no such thing. */
export async function listEditions<Edition extends NamedEdition>(
  db: Database,
  kind: NamedKind,
  id: number,
): Promise<Editions<Edition>> {
  const rows = await db.execute<Edition & { locale: Locale }>(
    sql`select * from ${editionsTable(kind)} where ${idColumn(kind)} = ${id} order by locale`,
  );
  return Object.fromEntries(
    rows.map(({ locale, ...edition }) => {
      const { [`${kind}_id` as keyof typeof edition]: _, ...rest } = edition;
      return [locale, rest];
    }),
  ) as Editions<Edition>;
}

/** Holds back whoever else would give out names of this kind, until the transaction ends. */
export async function lockNames(tx: Database, kind: NamedKind): Promise<void> {
  await tx.execute(sql`lock table ${editionsTable(kind)} in share row exclusive mode`);
}

/**
 * The addresses that editions get: as they were if nobody changed them, as typed, or made of the name, then with a
 * number where the place is taken. Call `lockNames` first.
 */
export async function settleSlugs<Edition extends NamedEdition>(
  tx: Database,
  kind: NamedKind,
  { id, before, given }: { id: number | null; before: Editions; given: Editions<Edition> },
): Promise<Result<Editions<Edition>, 'slug_taken' | 'name_needed'>> {
  const settled: Editions<Edition> = {};
  for (const locale of locales) {
    const edition = given[locale];
    if (!edition) continue;
    const typed = edition.slug === before[locale]?.slug ? edition.slug : cleanSlug(edition.slug);
    if (typed && (await isTaken(tx, kind, { id, locale, slug: typed }))) return refused('slug_taken');
    const slug = typed || (await freeSlug(tx, kind, { id, locale, wanted: slugify(edition.name) || kind }));
    settled[locale] = { ...edition, slug };
  }
  return Object.keys(settled).length ? ok(settled) : refused('name_needed');
}

async function freeSlug(
  tx: Database,
  kind: NamedKind,
  { id, locale, wanted }: { id: number | null; locale: Locale; wanted: string },
): Promise<string> {
  for (let number = 1; ; number++) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    if (!(await isTaken(tx, kind, { id, locale, slug }))) return slug;
  }
}

async function isTaken(
  tx: Database,
  kind: NamedKind,
  { id, locale, slug }: { id: number | null; locale: Locale; slug: string },
): Promise<boolean> {
  const rows = await tx.execute(sql`
    select from ${editionsTable(kind)}
    where locale = ${locale} and slug = ${slug} and ${idColumn(kind)} <> ${id ?? 0} limit 1`);
  return rows.length > 0;
}

/** What changes of an article that nobody has published yet name by its number. */
type Choice = 'sectionIds' | 'tagIds' | 'bylineIds' | 'sources';

const chosenId = (choice: Choice) =>
  choice === 'sources' ? sql`(each.value ->> 'sourceId')::bigint` : sql`(each.value #>> '{}')::bigint`;

const arrayOf = (ids: number[]) => sql`${`{${ids}}`}::bigint[]`;

const holders = (choice: Choice, gone: SQL): SQL =>
  ({
    sectionIds: sql`a.story_id in (select story_id from story_sections where section_id = any(${gone}))`,
    tagIds: sql`a.story_id in (select story_id from story_tags where tag_id = any(${gone}))`,
    bylineIds: sql`a.id in (select article_id from article_bylines where person_id = any(${gone}))`,
    sources: sql`a.id in (select article_id from article_sources where source_id = any(${gone}))`,
  })[choice];

/**
 * To be called before things that articles name go, or become one. Locks these articles, in the order in which saves
 * lock them, so that nobody waits for each other; and has open editors fetch them anew, with what is named then.
 */
export async function lockHolders(tx: Database, choice: Choice, ids: number[]): Promise<void> {
  const gone = arrayOf(ids);
  await tx.execute(sql`
    update articles set version = version + 1 where id in (
      select a.id from articles a where ${holders(choice, gone)} or a.id in (
        select w.article_id from working_copies w, jsonb_array_elements(w.content -> ${choice}) as each (value)
        where ${chosenId(choice)} = any(${gone}))
      order by a.id for update)`);
}

/** Puts another thing in the place of those that are going, in what is written and not published yet; null for none. */
export async function replaceInWorkingCopies(
  tx: Database,
  choice: Choice,
  { ids, by }: { ids: number[]; by: number | null },
): Promise<void> {
  const gone = arrayOf(ids);
  const kept =
    choice === 'sources'
      ? sql`chosen.value || jsonb_build_object('sourceId', chosen.id)`
      : sql`to_jsonb(chosen.id)`;
  await tx.execute(sql`
    update working_copies set content = jsonb_set(content, array[${choice}::text], coalesce((
      select jsonb_agg(${kept} order by chosen.place) from (
        select distinct on (id) id, value, place from (
          select each.value, each.place, case when ${chosenId(choice)} = any(${gone}) then ${by}::bigint else ${chosenId(choice)} end as id
          from jsonb_array_elements(content -> ${choice}) with ordinality as each (value, place)) replaced
        where id is not null order by id, place) chosen), '[]'))
    where exists (
      select from jsonb_array_elements(content -> ${choice}) as each (value) where ${chosenId(choice)} = any(${gone}))`);
}

/** Whether something that is written and not published yet names it. */
export async function isInWorkingCopies(tx: Database, choice: Choice, id: number): Promise<boolean> {
  const rows = await tx.execute(sql`
    select from working_copies, jsonb_array_elements(content -> ${choice}) as each (value)
    where ${chosenId(choice)} = ${id} limit 1`);
  return rows.length > 0;
}
