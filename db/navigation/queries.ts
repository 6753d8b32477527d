import { and, asc, eq, sql } from 'drizzle-orm';
import { articles } from '#db/articles/tables.ts';
import type { Database } from '#db/client.ts';
import type { Locale } from '#db/core/locale.ts';
import { navigationLinks } from '#db/navigation/tables.ts';
import type { MenuPlace } from '#db/navigation/validation.ts';
import { listSections } from '#db/sections/queries.ts';
import { getSiteSettings } from '#db/settings/queries.ts';

/** An entry of a menu, and what it leads to. */
export type MenuEntry =
  | { kind: 'section'; id: number; slug: string; name: string; label: string }
  | {
      kind: 'article';
      id: number;
      locale: Locale;
      slug: string;
      name: string;
      label: string;
      isPublished: boolean;
    }
  | { kind: 'address'; url: string; label: string };

/** Sections in the menu and on the front page: the first of the top ones. A moved-in site can have a hundred. */
const IN_MENU = 8;

/** The sections that a site shows where nobody has said otherwise. */
export async function listTopSections(db: Database, locale: Locale) {
  const sections = await listSections(db, locale);
  return sections.filter((section) => section.parentId === null).slice(0, IN_MENU);
}

/** The entries that the desk has made for a menu; empty for a menu that is as it was before. */
export async function listMenuLinks(
  db: Database,
  { locale, place }: { locale: Locale; place: MenuPlace },
): Promise<MenuEntry[]> {
  const rows = await db
    .select({
      label: navigationLinks.label,
      url: navigationLinks.url,
      section: sql<{ id: number; slug: string; name: string } | null>`(
        select json_build_object('id', e.section_id, 'slug', e.slug, 'name', e.name) from section_editions e
        where e.section_id = navigation_links.section_id and e.locale = navigation_links.locale)`,
      article: sql<{ id: number; locale: Locale; slug: string; name: string; isPublished: boolean } | null>`(
        select json_build_object('id', a.id, 'locale', a.locale, 'slug', a.slug, 'name', a.headline,
          'isPublished', a.status = 'published')
        from articles a where a.id = navigation_links.article_id)`,
      sectionId: navigationLinks.sectionId,
    })
    .from(navigationLinks)
    .where(and(eq(navigationLinks.locale, locale), eq(navigationLinks.place, place)))
    .orderBy(asc(navigationLinks.position));
  return rows.map(({ label, url, section, article, sectionId }): MenuEntry => {
    // A section without a name in this language has no address in it.
    if (sectionId !== null)
      return { kind: 'section', label, ...(section ?? { id: sectionId, slug: '', name: '' }) };
    return article ? { kind: 'article', label, ...article } : { kind: 'address', url: url ?? '', label };
  });
}

/** What a menu shows, by the desk's word or, without one, the sections and the pages of the settings. */
export async function getMenu(
  db: Database,
  { locale, place }: { locale: Locale; place: MenuPlace },
): Promise<{ entries: MenuEntry[]; isOwn: boolean }> {
  const own = await listMenuLinks(db, { locale, place });
  if (own.length) return { entries: own, isOwn: true };
  if (place === 'header') {
    const sections = await listTopSections(db, locale);
    const entries = sections.map(({ id, slug, name }) => ({
      kind: 'section' as const,
      id,
      slug,
      name,
      label: '',
    }));
    return { entries, isOwn: false };
  }
  const slugs = (await getSiteSettings(db)).footerPages[locale] ?? [];
  if (!slugs.length) return { entries: [], isOwn: false };
  const pages = await db
    .select({ id: articles.id, slug: articles.slug, name: articles.headline, status: articles.status })
    .from(articles)
    .where(
      and(
        eq(articles.locale, locale),
        eq(articles.kind, 'page'),
        sql`${articles.slug} = any(${slugList(slugs)})`,
      ),
    );
  const entries = slugs.flatMap((slug) => {
    const page = pages.find((one) => one.slug === slug);
    if (!page) return [];
    const { status, ...rest } = page;
    return [{ kind: 'article' as const, locale, label: '', isPublished: status === 'published', ...rest }];
  });
  return { entries, isOwn: false };
}

const slugList = (slugs: string[]) =>
  sql`array[${sql.join(
    slugs.map((slug) => sql`${slug}`),
    sql`, `,
  )}]::text[]`;

/** Whether readers see an entry. */
export const isShown = (entry: MenuEntry): boolean =>
  entry.kind === 'section' ? entry.slug !== '' : entry.kind === 'address' || entry.isPublished;
