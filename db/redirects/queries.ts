import { and, count, desc, eq, inArray, sql } from 'drizzle-orm';
import { articles } from '#db/articles/tables.ts';
import type { Database } from '#db/client.ts';
import { defaultLocale, isLocale, type Locale, localePrefix, locales } from '#db/core/locale.ts';
import { anywhere } from '#db/core/named-rows.ts';
import { media } from '#db/media/tables.ts';
import { getPersonBySlug } from '#db/people/queries.ts';
import { feedAt, wordPressForms } from '#db/redirects/rules/wordpress-address.ts';
import { redirects } from '#db/redirects/tables.ts';
import type { RedirectFilter, RedirectTarget } from '#db/redirects/validation.ts';
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

// What has several languages is led to in that of the old address.
const ownFirst = sql.raw(
  `(e.locale = case when split_part(redirects.from_path, '/', 2) in (${locales.map((locale) => `'${locale}'`).join(',')})
    then split_part(redirects.from_path, '/', 2) else '${defaultLocale}' end) desc, e.locale`,
);

const targetColumns = {
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
};

type TargetRow = { toPath: string | null; target: { kind: string; locale: Locale; slug: string } | null };

function placeOf({ toPath, target }: TargetRow): string | null {
  if (toPath) return toPath;
  if (!target) return null;
  const { kind, locale, slug } = target;
  if (kind === 'media') return `/media/${slug}`;
  return kind === 'article' ? `${localePrefix(locale)}/${slug}` : `${localePrefix(locale)}/${kind}/${slug}`;
}

/** Where an old address leads now, as a decoded path; null when nowhere that is public. `path` is normalised. */
export async function getRedirect(db: Database, path: string): Promise<string | null> {
  const [row] = await db.select(targetColumns).from(redirects).where(eq(redirects.fromPath, path));
  return row ? placeOf(row) : null;
}

export const REDIRECTS_PER_PAGE = 30;

/** A redirect as the desk lists it. */
export type RedirectRow = {
  id: number;
  fromPath: string;
  /** Null when it leads to nothing that is public. */
  to: string | null;
  /** Whether something stands at the old address, which comes first. */
  isLive: boolean;
};

/** Redirects by a part of the old address, newest first. */
export async function listRedirects(
  db: Database,
  { query, page }: RedirectFilter,
): Promise<{ redirects: RedirectRow[]; total: number }> {
  const where = query ? sql`lower(${redirects.fromPath}) like ${anywhere(query)}` : undefined;
  const rows = await db
    .select({ id: redirects.id, fromPath: redirects.fromPath, ...targetColumns })
    .from(redirects)
    .where(where)
    .orderBy(desc(redirects.id))
    .limit(REDIRECTS_PER_PAGE)
    .offset((page - 1) * REDIRECTS_PER_PAGE);
  const [counted] = await db.select({ total: count() }).from(redirects).where(where);
  const found: RedirectRow[] = [];
  for (const { id, fromPath, ...row } of rows)
    found.push({ id, fromPath, to: placeOf(row), isLive: (await getPlace(db, fromPath)) !== null });
  return { redirects: found, total: counted?.total ?? 0 };
}

export async function getRedirectById(
  db: Database,
  id: number,
): Promise<{ id: number; fromPath: string; to: string | null } | null> {
  const [row] = await db
    .select({ id: redirects.id, fromPath: redirects.fromPath, ...targetColumns })
    .from(redirects)
    .where(eq(redirects.id, id));
  return row ? { id: row.id, fromPath: row.fromPath, to: placeOf(row) } : null;
}

/** What stands at a path of this site, or where an old one leads: as a redirect remembers it. Null for nothing. */
export async function findTarget(db: Database, path: string): Promise<RedirectTarget | null> {
  const { locale, parts } = split(path);
  const [first, second] = parts;
  if (parts.length === 0 || (parts.length === 1 && pages.has(first ?? ''))) return { toPath: path };
  if (first === 'media') {
    const [file] = await db
      .select({ id: media.id })
      .from(media)
      .where(eq(media.storageKey, path.slice('/media/'.length)));
    return file ? { mediaId: file.id } : null;
  }
  if (parts.length === 1 && first !== undefined) {
    const [article] = await db
      .select({ id: articles.id })
      .from(articles)
      .where(and(eq(articles.locale, locale), eq(articles.slug, first), eq(articles.status, 'published')));
    if (article) return { articleId: article.id };
  }
  if (parts.length === 2 && second !== undefined) {
    const at = { locale, slug: second };
    const section = first === 'category' && (await getSectionBySlug(db, at));
    if (section) return { sectionId: section.id };
    const tag = first === 'tag' && (await getTagBySlug(db, at));
    if (tag) return { tagId: tag.id };
    const person = first === 'author' && (await getPersonBySlug(db, at));
    if (person) return { personId: person.id };
  }
  return getOwnTarget(db, path);
}

/** Pages that every site has. */
const pages = new Set(['latest', 'search', 'newsletter', 'feed.xml', 'atom.xml', 'feed.json']);

/** What a redirect leads to, by the old address. */
async function getOwnTarget(db: Database, path: string): Promise<RedirectTarget | null> {
  const [row] = await db.select().from(redirects).where(eq(redirects.fromPath, path));
  if (!row) return null;
  const { articleId, sectionId, tagId, personId, mediaId, toPath } = row;
  if (articleId !== null) return { articleId };
  if (sectionId !== null) return { sectionId };
  if (tagId !== null) return { tagId };
  if (personId !== null) return { personId };
  if (mediaId !== null) return { mediaId };
  return toPath === null ? null : { toPath };
}

/** The language of a path, and what comes after it. */
function split(path: string): { locale: Locale; parts: string[] } {
  const segments = path.split('/').filter(Boolean);
  const [first] = segments;
  return isLocale(first)
    ? { locale: first, parts: segments.slice(1) }
    : { locale: defaultLocale, parts: segments };
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
  const {
    locale,
    parts: [first, second, more],
  } = split(path);
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
