import { asc, eq, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import type { Locale } from '#db/core/locale.ts';
import { type MediaView, pictureColumn } from '#db/media/queries.ts';
import { people, personEditions } from '#db/people/tables.ts';

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
