import { eq, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { type Locale, localePrefix } from '#db/core/locale.ts';
import { redirects } from '#db/redirects/tables.ts';

/** Where an old address leads now, as a decoded path; null when nowhere that is public. `path` is normalised. */
export async function getRedirect(db: Database, path: string): Promise<string | null> {
  const [row] = await db
    .select({
      toPath: redirects.toPath,
      target: sql<{ kind: string; locale: Locale; slug: string } | null>`coalesce(
        (select json_build_object('kind', 'article', 'locale', a.locale, 'slug', a.slug) from articles a
          where a.id = redirects.article_id and a.status in ('published', 'withdrawn')),
        (select json_build_object('kind', 'category', 'locale', e.locale, 'slug', e.slug) from section_editions e
          where e.section_id = redirects.section_id order by e.locale limit 1),
        (select json_build_object('kind', 'tag', 'locale', e.locale, 'slug', e.slug) from tag_editions e
          where e.tag_id = redirects.tag_id order by e.locale limit 1),
        (select json_build_object('kind', 'author', 'locale', e.locale, 'slug', e.slug) from person_editions e
          where e.person_id = redirects.person_id order by e.locale limit 1),
        (select json_build_object('kind', 'media', 'locale', 'en', 'slug', m.storage_key) from media m
          where m.id = redirects.media_id))`,
    })
    .from(redirects)
    .where(eq(redirects.fromPath, path));
  if (!row) return null;
  if (row.toPath) return row.toPath;
  if (!row.target) return null;
  const { kind, locale, slug } = row.target;
  if (kind === 'media') return `/media/${slug}`;
  return kind === 'article' ? `${localePrefix(locale)}/${slug}` : `${localePrefix(locale)}/${kind}/${slug}`;
}
