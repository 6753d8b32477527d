import { and, eq, inArray, sql } from 'drizzle-orm';
import { articles } from '#db/articles/tables.ts';
import type { Database } from '#db/client.ts';
import { defaultLocale, isLocale, type Locale, localePrefix } from '#db/core/locale.ts';
import { getPersonBySlug } from '#db/people/queries.ts';
import { feedAt, wordPressForms } from '#db/redirects/rules/wordpress-address.ts';
import { redirects } from '#db/redirects/tables.ts';
import { getSectionBySlug } from '#db/sections/queries.ts';
import { getTagBySlug } from '#db/tags/queries.ts';

/** The addresses that lead to a section, tag or person. */
export async function listFormerPaths(
  db: Database,
  target: { sectionId: number } | { tagId: number } | { personId: number },
): Promise<string[]> {
  const of =
    'sectionId' in target
      ? eq(redirects.sectionId, target.sectionId)
      : 'tagId' in target
        ? eq(redirects.tagId, target.tagId)
        : eq(redirects.personId, target.personId);
  const rows = await db.select({ path: redirects.fromPath }).from(redirects).where(of);
  return rows.map(({ path }) => path);
}

/** Where an old address leads now, as a decoded path; null when nowhere that is public. `path` is normalised. */
export async function getRedirect(db: Database, path: string): Promise<string | null> {
  const own = path.split('/')[1];
  // What has several languages is led to in that of the old address.
  const ownFirst = sql`(e.locale = ${isLocale(own) ? own : defaultLocale}) desc, e.locale`;
  const [row] = await db
    .select({
      toPath: redirects.toPath,
      target: sql<{ kind: string; locale: Locale; slug: string } | null>`coalesce(
        (select json_build_object('kind', 'article', 'locale', a.locale, 'slug', a.slug) from articles a
          where a.id = redirects.article_id and a.status in ('published', 'withdrawn')),
        (select json_build_object('kind', 'category', 'locale', e.locale, 'slug', e.slug) from section_editions e
          where e.section_id = redirects.section_id order by ${ownFirst} limit 1),
        (select json_build_object('kind', 'tag', 'locale', e.locale, 'slug', e.slug) from tag_editions e
          where e.tag_id = redirects.tag_id order by ${ownFirst} limit 1),
        (select json_build_object('kind', 'author', 'locale', e.locale, 'slug', e.slug) from person_editions e
          where e.person_id = redirects.person_id order by ${ownFirst} limit 1),
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

/**
 * Where an address leads at which nothing stands: by its own redirect, or by what WordPress would have meant by it
 * (feeds, pages of archives and articles, AMP). A decoded path, never the address itself; null for nowhere.
 * @param path in the form of `normalisePath`.
 */
export async function findOldAddress(db: Database, path: string): Promise<string | null> {
  const own = await getRedirect(db, path);
  if (own) return own === path ? null : own;
  for (const { stem, feed } of wordPressForms(path)) {
    const target = (await getPlace(db, stem)) ?? (await getRedirect(db, stem));
    const to = target && (feed ? feedAt(target, feed) : target);
    if (to && to !== path) return to;
  }
  return null;
}

const archives = { category: getSectionBySlug, tag: getTagBySlug, author: getPersonBySlug };

/** The path when something public stands there. */
async function getPlace(db: Database, path: string): Promise<string | null> {
  const segments = path.split('/').filter(Boolean);
  const locale = isLocale(segments[0]) ? segments[0] : defaultLocale;
  const [first, second, more] = isLocale(segments[0]) ? segments.slice(1) : segments;
  if (first === undefined || (first === 'latest' && second === undefined))
    return path.includes('?') ? null : path;
  if (second === undefined) {
    const [article] = await db
      .select({ id: articles.id })
      .from(articles)
      .where(
        and(
          eq(articles.locale, locale),
          eq(articles.slug, first),
          inArray(articles.status, ['published', 'withdrawn']),
        ),
      );
    return article ? path : null;
  }
  if (more !== undefined || !Object.hasOwn(archives, first)) return null;
  return (await archives[first as keyof typeof archives](db, { locale, slug: second })) ? path : null;
}
