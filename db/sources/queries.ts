import { eq, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import type { Localized } from '#db/core/columns.ts';
import type { Locale } from '#db/core/locale.ts';
import { anywhere, type ChosenRow, type Named } from '#db/core/named-rows.ts';
import { sources } from '#db/sources/tables.ts';
import type { SourceFilter } from '#db/sources/validation.ts';

export const SOURCES_PER_PAGE = 50;

export type SourceRow = { id: number; slug: string; name: Localized; url: string; articles: number };

const articles = sql<number>`(select count(*)::int from article_sources a where a.source_id = sources.id)`;
const columns = {
  id: sources.id,
  slug: sources.slug,
  name: sources.name,
  url: sql<string>`coalesce(${sources.url}, '')`,
  articles,
};
/** The name in a language, or the one there is. */
const shown = (locale: Locale) =>
  sql`coalesce(sources.name ->> ${locale}, (select value from jsonb_each_text(sources.name) limit 1), '')`;
const hasName = (pattern: string) =>
  sql`exists (select from jsonb_each_text(sources.name) each where lower(each.value) like ${pattern})`;

/** Sources by a part of their name, in the order of their names. */
export async function listSources(
  db: Database,
  { query, unused, page, locale }: SourceFilter & { locale: Locale },
): Promise<{ sources: SourceRow[]; total: number }> {
  const where = sql`${query ? hasName(anywhere(query)) : sql`true`}
    and ${unused ? sql`not exists (select from article_sources a where a.source_id = sources.id)` : sql`true`}`;
  const [rows, [counted]] = [
    await db
      .select(columns)
      .from(sources)
      .where(where)
      .orderBy(sql`lower(${shown(locale)})`, sources.id)
      .limit(SOURCES_PER_PAGE)
      .offset((page - 1) * SOURCES_PER_PAGE),
    await db.select({ total: sql<number>`count(*)::int` }).from(sources).where(where),
  ];
  return { sources: rows, total: counted?.total ?? 0 };
}

export async function getSource(db: Database, id: number): Promise<SourceRow | null> {
  const [row] = await db.select(columns).from(sources).where(eq(sources.id, id));
  return row ?? null;
}

/** Sources by a part of their name in any language: those that begin with it first. */
export async function findSources(
  db: Database,
  { query, locale }: { query: string; locale: Locale },
): Promise<Named[]> {
  const pattern = anywhere(query);
  return db
    .select({ id: sources.id, name: sql<string>`${shown(locale)}` })
    .from(sources)
    .where(hasName(pattern))
    .orderBy(sql`not ${hasName(pattern.slice(1))}`, sql`lower(${shown(locale)})`, sources.id)
    .limit(10);
}

/** The one with this very name, whatever its case. */
export async function getSourceByName(db: Database, name: string): Promise<Named | null> {
  const [row] = await db
    .select({ id: sources.id, name: sql<string>`each.value` })
    .from(sources)
    .innerJoin(
      sql`lateral jsonb_each_text(sources.name) each`,
      sql`lower(each.value) = ${name.toLowerCase()}`,
    )
    .orderBy(sources.id)
    .limit(1);
  return row ?? null;
}

/** What the desk calls some of them, in a language or the one that they have. */
export async function listSourceNames(
  db: Database,
  { ids, locale }: { ids: number[]; locale: Locale },
): Promise<{ id: number; name: string }[]> {
  if (ids.length === 0) return [];
  return [
    ...(await db.execute<{ id: number; name: string }>(sql`
    select id::int as id, coalesce(name ->> ${locale}, name ->> 'en', name ->> 'km', slug) as name from sources
    where id = any(${`{${ids}}`}::bigint[])`)),
  ];
}

/** Some of them with how often each is used, those that most have first. */
export async function listChosenSources(db: Database, ids: number[]): Promise<ChosenRow[]> {
  const rows = await db.execute<ChosenRow>(sql`
    select id::int as id, name, (select count(*)::int from article_sources a where a.source_id = sources.id) as used
    from sources where id = any(${`{${ids}}`}::bigint[])
    order by used desc, id`);
  return [...rows];
}
