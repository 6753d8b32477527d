import { and, asc, eq, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import type { Locale } from '#db/core/locale.ts';
import { tagEditions } from '#db/tags/tables.ts';

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
