import { asc, eq, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import type { Locale } from '#db/core/locale.ts';
import { anywhere, type ChosenRow } from '#db/core/named-rows.ts';
import { type MediaView, pictureColumn } from '#db/media/queries.ts';
import { people, personEditions } from '#db/people/tables.ts';
import type { BylineFilter } from '#db/people/validation.ts';

export type PersonView = {
  id: number;
  slug: string;
  name: string;
  role: string;
  bio: string;
  portrait: MediaView | null;
  editions: { locale: Locale; slug: string }[];
};

/** A person by the slug in this language; one without an edition in it is found by the slug they have. */
export async function getPersonBySlug(
  db: Database,
  { locale, slug }: { locale: Locale; slug: string },
): Promise<PersonView | null> {
  const [row] = await db
    .select({
      id: people.id,
      slug: personEditions.slug,
      name: personEditions.name,
      role: personEditions.role,
      bio: personEditions.bio,
      portrait: pictureColumn(sql`people.portrait_id`),
      editions: sql<{ locale: Locale; slug: string }[]>`(
        select json_agg(json_build_object('locale', o.locale, 'slug', o.slug) order by o.locale)
        from person_editions o where o.person_id = people.id)`,
    })
    .from(people)
    .innerJoin(personEditions, eq(personEditions.personId, people.id))
    .where(
      sql`${personEditions.slug} = ${slug} and (${personEditions.locale} = ${locale} or not exists
        (select from person_editions own where own.person_id = ${people.id} and own.locale = ${locale}))`,
    )
    .limit(1);
  return row ?? null;
}

/** The addresses of everyone with articles, in the languages of those, for sitemaps. */
export async function listPeopleWithArticles(
  db: Database,
  { limit }: { limit: number },
): Promise<{ locale: Locale; slug: string }[][]> {
  const rows = await db
    .select({
      editions: sql<{ locale: Locale; slug: string }[]>`
        json_agg(json_build_object('locale', locale, 'slug', slug) order by locale)`,
    })
    .from(personEditions)
    .where(sql`exists (
      select from article_bylines b join articles a on a.id = b.article_id
      where b.person_id = person_editions.person_id and a.locale = person_editions.locale
        and a.status = 'published' and a.kind = 'article')`)
    .groupBy(personEditions.personId)
    .orderBy(asc(personEditions.personId))
    .limit(limit);
  return rows.map((row) => row.editions);
}

/** The bylines of an account, one as a rule. */
export async function listOwnBylines(db: Database, userId: number): Promise<number[]> {
  const rows = await db
    .select({ id: people.id })
    .from(people)
    .where(eq(people.userId, userId))
    .orderBy(people.id);
  return rows.map(({ id }) => id);
}

export const BYLINES_PER_PAGE = 50;

/** A byline as the desk lists it. */
export type BylineRow = {
  id: number;
  editions: { locale: Locale; slug: string; name: string; role: string }[];
  /** The address of the account; '' without one. */
  account: string;
  articles: number;
};

/** Bylines by a part of their name or address, in the order of their names. */
export async function listBylines(
  db: Database,
  { query, page, locale }: BylineFilter & { locale: Locale },
): Promise<{ bylines: BylineRow[]; total: number }> {
  const pattern = anywhere(query);
  const found = sql`
    from people p
    join lateral (
      select name from person_editions e where e.person_id = p.id order by (e.locale = ${locale}) desc, e.locale limit 1
    ) shown on true
    where ${query ? sql`exists (select from person_editions e where e.person_id = p.id and (lower(e.name) like ${pattern} or e.slug like ${pattern}))` : sql`true`}`;
  const rows = await db.execute<BylineRow>(sql`
    select p.id::int as id,
      (select json_agg(json_build_object('locale', e.locale, 'slug', e.slug, 'name', e.name, 'role', e.role) order by e.locale)
        from person_editions e where e.person_id = p.id) as editions,
      coalesce((select u.email from users u where u.id = p.user_id), '') as account,
      (select count(*)::int from article_bylines b where b.person_id = p.id) as articles
    from (select p.id, p.user_id, lower(shown.name) as name ${found}
      order by 3, 1 limit ${BYLINES_PER_PAGE} offset ${(page - 1) * BYLINES_PER_PAGE}) p
    order by p.name, p.id`);
  const [counted] = await db.execute<{ total: number }>(sql`select count(*)::int as total ${found}`);
  return { bylines: [...rows], total: counted?.total ?? 0 };
}

/** What belongs to a byline besides its names; null when there is no such one. */
export async function getByline(
  db: Database,
  id: number,
): Promise<{ id: number; account: string; articles: number; portrait: MediaView | null } | null> {
  const [row] = await db
    .select({
      id: people.id,
      account: sql<string>`coalesce((select u.email from users u where u.id = people.user_id), '')`,
      articles: sql<number>`(select count(*)::int from article_bylines b where b.person_id = people.id)`,
      portrait: pictureColumn(sql`people.portrait_id`),
    })
    .from(people)
    .where(eq(people.id, id));
  return row ?? null;
}

/** What the desk calls some of them, in a language or the one that they have. */
export async function listBylineNames(
  db: Database,
  { ids, locale }: { ids: number[]; locale: Locale },
): Promise<{ id: number; name: string }[]> {
  if (ids.length === 0) return [];
  return [
    ...(await db.execute<{ id: number; name: string }>(sql`
    select distinct on (e.person_id) e.person_id::int as id, e.name from person_editions e
    where e.person_id = any(${`{${ids}}`}::bigint[]) order by e.person_id, (e.locale = ${locale}) desc, e.locale`)),
  ];
}

/** Some of them with how often each is used, those that most have first. */
export async function listChosenBylines(db: Database, ids: number[]): Promise<ChosenRow[]> {
  const rows = await db.execute<ChosenRow>(sql`
    select e.person_id::int as id, jsonb_object_agg(e.locale, e.name) as name, (select count(*)::int from article_bylines b where b.person_id = e.person_id) as used
    from person_editions e where e.person_id = any(${`{${ids}}`}::bigint[]) group by e.person_id
    order by used desc, id`);
  return [...rows];
}
