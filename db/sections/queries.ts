import { and, asc, eq, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import type { ModerationMode } from '#db/comments/validation.ts';
import type { Locale } from '#db/core/locale.ts';
import { sectionEditions, sections } from '#db/sections/tables.ts';

export type SectionView = {
  id: number;
  parentId: number | null;
  slug: string;
  name: string;
  description: string;
  /** The section's addresses in all languages it has. */
  editions: { locale: Locale; slug: string }[];
};

const sectionColumns = {
  id: sections.id,
  parentId: sections.parentId,
  slug: sectionEditions.slug,
  name: sectionEditions.name,
  description: sectionEditions.description,
  editions: sql<{ locale: Locale; slug: string }[]>`(
    select json_agg(json_build_object('locale', o.locale, 'slug', o.slug) order by o.locale)
    from section_editions o where o.section_id = sections.id)`,
};

/** All sections that have a name in this language, siblings in their order. */
export async function listSections(db: Database, locale: Locale): Promise<SectionView[]> {
  return db
    .select(sectionColumns)
    .from(sections)
    .innerJoin(sectionEditions, eq(sectionEditions.sectionId, sections.id))
    .where(eq(sectionEditions.locale, locale))
    .orderBy(asc(sections.position), asc(sectionEditions.name));
}

export async function getSectionBySlug(
  db: Database,
  { locale, slug }: { locale: Locale; slug: string },
): Promise<SectionView | null> {
  const [row] = await db
    .select(sectionColumns)
    .from(sections)
    .innerJoin(sectionEditions, eq(sectionEditions.sectionId, sections.id))
    .where(and(eq(sectionEditions.locale, locale), eq(sectionEditions.slug, slug)));
  return row ?? null;
}

/** The ids of a section and of all below it; a cycle ends at a depth no tree has. */
export async function listSectionAndDescendants(db: Database, sectionId: number): Promise<number[]> {
  const rows = await db.execute<{ id: number }>(sql`
    with recursive below as (
      select id, 0 as depth from sections where id = ${sectionId}
      union all select s.id, below.depth + 1 from sections s join below on s.parent_id = below.id where below.depth < 10)
    select distinct id::int from below`);
  return rows.map(({ id }) => id);
}

export async function hasSection(db: Database, id: number): Promise<boolean> {
  const found = await db.select({ id: sections.id }).from(sections).where(eq(sections.id, id));
  return found.length > 0;
}

/** A section as the desk lists it. */
export type SectionRow = {
  id: number;
  parentId: number | null;
  editions: { locale: Locale; slug: string; name: string }[];
  stories: number;
  /** Whether comments are read before or after they appear; null: as further up. */
  moderation: ModerationMode | null;
};

/** All sections, siblings in their order, with or without a name in this language. */
export async function listSectionRows(db: Database, locale: Locale): Promise<SectionRow[]> {
  const rows = await db.execute<SectionRow>(sql`
    select s.id::int as id, s.parent_id::int as "parentId", s.comment_moderation as moderation,
      (select coalesce(json_agg(json_build_object('locale', e.locale, 'slug', e.slug, 'name', e.name) order by e.locale), '[]')
        from section_editions e where e.section_id = s.id) as editions,
      (select count(*)::int from story_sections ss where ss.section_id = s.id) as stories
    from sections s
    left join lateral (select name from section_editions e where e.section_id = s.id
      order by (e.locale = ${locale}) desc, e.locale limit 1) shown on true
    order by s.position, shown.name, s.id`);
  return [...rows];
}
