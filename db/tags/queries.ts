import { and, asc, eq, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import type { Locale } from '#db/core/locale.ts';
import { anywhere, type ChosenRow } from '#db/core/named-rows.ts';
import { tagEditions } from '#db/tags/tables.ts';
import type { TagFilter } from '#db/tags/validation.ts';

export type TagView = {
  id: number;
  slug: string;
  name: string;
  editions: { locale: Locale; slug: string }[];
};

export async function getTagBySlug(
  db: Database,
  { locale, slug }: { locale: Locale; slug: string },
): Promise<TagView | null> {
  const [row] = await db
    .select({
      id: tagEditions.tagId,
      slug: tagEditions.slug,
      name: tagEditions.name,
      editions: sql<{ locale: Locale; slug: string }[]>`(
        select json_agg(json_build_object('locale', o.locale, 'slug', o.slug) order by o.locale)
        from tag_editions o where o.tag_id = tag_editions.tag_id)`,
    })
    .from(tagEditions)
    .where(and(eq(tagEditions.locale, locale), eq(tagEditions.slug, slug)));
  return row ?? null;
}

/** The addresses of every tag in the languages in which articles have it, for sitemaps. */
export async function listTagsWithArticles(
  db: Database,
  { limit }: { limit: number },
): Promise<{ locale: Locale; slug: string }[][]> {
  const rows = await db
    .select({
      editions: sql<{ locale: Locale; slug: string }[]>`
        json_agg(json_build_object('locale', locale, 'slug', slug) order by locale)`,
    })
    .from(tagEditions)
    .where(sql`exists (
      select from story_tags st join articles a on a.story_id = st.story_id
      where st.tag_id = tag_editions.tag_id and a.locale = tag_editions.locale
        and a.status = 'published' and a.kind = 'article')`)
    .groupBy(tagEditions.tagId)
    .orderBy(asc(tagEditions.tagId))
    .limit(limit);
  return rows.map((row) => row.editions);
}

export const TAGS_PER_PAGE = 50;

/** A tag as the desk lists it. */
export type TagRow = {
  id: number;
  editions: { locale: Locale; slug: string; name: string }[];
  stories: number;
};

/** Tags by a part of their name or address, in the order of their names. */
export async function listTags(
  db: Database,
  { query, unused, page, locale }: TagFilter & { locale: Locale },
): Promise<{ tags: TagRow[]; total: number }> {
  const pattern = anywhere(query);
  const found = sql`
    from tags t
    join lateral (
      select name from tag_editions e where e.tag_id = t.id order by (e.locale = ${locale}) desc, e.locale limit 1
    ) shown on true
    where ${query ? sql`exists (select from tag_editions e where e.tag_id = t.id and (lower(e.name) like ${pattern} or e.slug like ${pattern}))` : sql`true`}
      and ${unused ? sql`not exists (select from story_tags st where st.tag_id = t.id)` : sql`true`}`;
  const rows = await db.execute<TagRow>(sql`
    select t.id::int as id,
      (select json_agg(json_build_object('locale', e.locale, 'slug', e.slug, 'name', e.name) order by e.locale)
        from tag_editions e where e.tag_id = t.id) as editions,
      (select count(*)::int from story_tags st where st.tag_id = t.id) as stories
    from (select t.id, lower(shown.name) as name ${found}
      order by 2, 1 limit ${TAGS_PER_PAGE} offset ${(page - 1) * TAGS_PER_PAGE}) t
    order by t.name, t.id`);
  const [counted] = await db.execute<{ total: number }>(sql`select count(*)::int as total ${found}`);
  return { tags: [...rows], total: counted?.total ?? 0 };
}

/** How many stories have a tag. */
export async function countTagged(db: Database, id: number): Promise<number> {
  const [row] = await db.execute<{ count: number }>(
    sql`select count(*)::int as count from story_tags where tag_id = ${id}`,
  );
  return row?.count ?? 0;
}

/** What the desk calls some of them, in a language or the one that they have. */
export async function listTagNames(
  db: Database,
  { ids, locale }: { ids: number[]; locale: Locale },
): Promise<{ id: number; name: string }[]> {
  if (ids.length === 0) return [];
  return [
    ...(await db.execute<{ id: number; name: string }>(sql`
    select distinct on (e.tag_id) e.tag_id::int as id, e.name from tag_editions e
    where e.tag_id = any(${`{${ids}}`}::bigint[]) order by e.tag_id, (e.locale = ${locale}) desc, e.locale`)),
  ];
}

/** Some of them with how often each is used, those that most have first. */
export async function listChosenTags(db: Database, ids: number[]): Promise<ChosenRow[]> {
  const rows = await db.execute<ChosenRow>(sql`
    select e.tag_id::int as id, jsonb_object_agg(e.locale, e.name) as name, (select count(*)::int from story_tags st where st.tag_id = e.tag_id) as used
    from tag_editions e where e.tag_id = any(${`{${ids}}`}::bigint[]) group by e.tag_id
    order by used desc, id`);
  return [...rows];
}
