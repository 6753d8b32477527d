import {
  and,
  count,
  desc,
  eq,
  exists,
  ilike,
  inArray,
  isNotNull,
  lte,
  ne,
  not,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import { type ArticleStatus, articleMedia, articles } from '#db/articles/tables.ts';
import type { Database } from '#db/client.ts';
import type { Localized } from '#db/core/columns.ts';
import type { Locale } from '#db/core/locale.ts';
import { embeds } from '#db/embeds/tables.ts';
import { media, type mediaStates } from '#db/media/tables.ts';
import type { MediaKind } from '#db/media/validation.ts';
import { people, personEditions } from '#db/people/tables.ts';
import { settings } from '#db/settings/tables.ts';
import { users } from '#db/users/tables.ts';

export type PictureVariant = {
  format: 'avif' | 'webp' | 'jpeg';
  width: number;
  height: number;
  bytes: number;
  key: string;
};

/** A stored file as pages show it; `key` is its path below `/media/`. */
export type MediaView = {
  id: number;
  kind: MediaKind;
  key: string;
  fileName: string;
  mime: string;
  bytes: number;
  width: number | null;
  height: number | null;
  durationSeconds: number | null;
  placeholder: string | null;
  alt: Localized;
  caption: Localized;
  credit: string;
  licence: string;
  /** The last day on which it may be shown, as `2026-12-31`. */
  licenceUntil: string | null;
  /** What must stay in sight when it is cropped, from the left and from the top, 0 to 1. */
  focalX: number;
  focalY: number;
  /** What is said in a recording or film. */
  transcript: Localized;
  /** WebVTT files, by language. */
  captions: { locale: Locale; key: string }[];
  /** `processing` until its sizes are there. */
  state: (typeof mediaStates)[number];
  variants: PictureVariant[];
};

/** JSON of a `MediaView`, for the row of the table or alias `m`. */
const mediaJson = sql.raw(`json_build_object(
  'id', m.id, 'kind', m.kind, 'key', m.storage_key, 'fileName', m.file_name, 'mime', m.mime, 'bytes', m.bytes,
  'width', m.width, 'height', m.height, 'durationSeconds', m.duration_seconds, 'placeholder', m.placeholder,
  'alt', m.alt, 'caption', m.caption, 'credit', m.credit, 'licence', m.licence, 'licenceUntil', m.licence_until,
  'focalX', m.focal_x, 'focalY', m.focal_y, 'transcript', m.transcript, 'state', m.state,
  'captions', coalesce((select json_agg(json_build_object('locale', c.locale, 'key', c.storage_key) order by c.locale)
    from media_captions c where c.media_id = m.id), '[]'::json),
  'variants', coalesce((select json_agg(json_build_object('format', v.format, 'width', v.width, 'height', v.height, 'bytes', v.bytes, 'key', v.storage_key)
    order by v.format, v.width) from media_variants v where v.media_id = m.id), '[]'::json))`);

/** A column of one picture by the expression of its id; null without one. */
export function pictureColumn(idExpression: ReturnType<typeof sql>) {
  return sql<MediaView | null>`(select ${mediaJson} from media m where m.id = ${idExpression})`;
}

const viewColumn = pictureColumn(sql`media.id`);

export async function listMedia(db: Database, ids: number[]): Promise<Record<string, MediaView>> {
  if (!ids.length) return {};
  const rows = await db.select({ view: viewColumn }).from(media).where(inArray(media.id, ids));
  return Object.fromEntries(rows.flatMap(({ view }) => (view ? [[String(view.id), view]] : [])));
}

/** The name under which pictures of members are stored: their own may say who is on them. */
export const PORTRAIT_NAME = 'portrait';

/** Members' own pictures are not the newsroom's. */
const inLibrary = ne(media.fileName, PORTRAIT_NAME);

/** Files on one page of the library. */
export const MEDIA_PER_PAGE = 40;

type Search = {
  query: string;
  kinds?: MediaKind[];
  /** Only files that came before the one of this number. */
  before?: number;
  limit: number;
  status?:
    | { name: 'unused' }
    /** Pictures whose sizes could not be made. */
    | { name: 'failed' }
    /** Without a text in one of these languages. */
    | { name: 'undescribed'; languages: readonly Locale[] }
    /** Shown somewhere, and may not be after this day. */
    | { name: 'expiring'; by: string };
};

/** The library, newest first. */
export async function searchMedia(
  db: Database,
  { query, kinds, status, before, limit }: Search,
): Promise<{ files: MediaView[]; older: number | null }> {
  const rows = await db
    .select({ id: media.id, view: viewColumn })
    .from(media)
    .where(
      and(
        inLibrary,
        kinds && inArray(media.kind, kinds),
        ...query.split(/\s+/).filter(Boolean).map(saying),
        status && inStatus(db, status),
        before
          ? sql`(media.created_at, media.id) < (select at.created_at, at.id from media at where at.id = ${before})`
          : undefined,
      ),
    )
    .orderBy(desc(media.createdAt), desc(media.id))
    .limit(limit + 1);
  const shown = rows.slice(0, limit);
  return {
    files: shown.flatMap(({ view }) => (view ? [view] : [])),
    older: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
  };
}

export async function countMedia(db: Database, status: NonNullable<Search['status']>): Promise<number> {
  const [found] = await db
    .select({ count: count() })
    .from(media)
    .where(and(inLibrary, inStatus(db, status)));
  return found?.count ?? 0;
}

function inStatus(db: Database, status: NonNullable<Search['status']>): SQL | undefined {
  switch (status.name) {
    case 'unused':
      return not(isUsed(db));
    case 'failed':
      return eq(media.state, 'failed');
    case 'expiring':
      return licenceEnds(db, status.by);
    case 'undescribed':
      return and(
        eq(media.kind, 'image'),
        or(...status.languages.map((locale) => sql`coalesce(media.alt ->> ${locale}, '') = ''`)),
      );
  }
}

/** What is shown somewhere and may not be after a day. */
const licenceEnds = (db: Database, by: string) =>
  and(isNotNull(media.licenceUntil), lte(media.licenceUntil, by), isUsed(db));

/** A word anywhere in what is known of a file. */
function saying(word: string): SQL | undefined {
  const anywhere = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
  return or(
    ilike(media.fileName, anywhere),
    ilike(media.credit, anywhere),
    ...['alt', 'caption'].flatMap((column) =>
      ['en', 'km'].map((locale) => sql`media.${sql.identifier(column)} ->> ${locale} ilike ${anywhere}`),
    ),
  );
}

/** The settings, if a file is the logo in them. */
const logoIs = (db: Database, id: number | SQL) =>
  db
    .select({ key: settings.key })
    .from(settings)
    .where(sql`${settings.value} -> 'logoId' = to_jsonb(${id}::bigint)`);

export const isLogo = async (db: Database, id: number): Promise<boolean> => (await logoIs(db, id)).length > 0;

/** Whether anything shows a file, for a query on `media`. */
export function isUsed(db: Database): SQL {
  const id = sql`media.id`;
  const uses = [
    exists(db.select({ one: sql`1` }).from(articleMedia).where(eq(articleMedia.mediaId, id))),
    exists(
      db
        .select({ one: sql`1` })
        .from(articles)
        .where(or(eq(articles.pictureId, id), eq(articles.socialPictureId, id))),
    ),
    exists(db.select({ one: sql`1` }).from(people).where(eq(people.portraitId, id))),
    exists(db.select({ one: sql`1` }).from(users).where(eq(users.pictureId, id))),
    exists(db.select({ one: sql`1` }).from(embeds).where(eq(embeds.pictureId, id))),
    exists(logoIs(db, id)),
  ];
  return or(...uses) ?? sql`false`;
}

/** A file of the library with what only the desk shows. */
export type MediaDetail = {
  view: MediaView;
  createdAt: Date;
  uploadedBy: { id: number; name: string } | null;
};

export async function getMedia(db: Database, id: number): Promise<MediaDetail | null> {
  const [row] = await db
    .select({ view: viewColumn, createdAt: media.createdAt, userId: users.id, name: users.displayName })
    .from(media)
    .leftJoin(users, eq(users.id, media.uploadedBy))
    .where(and(eq(media.id, id), inLibrary));
  if (!row?.view) return null;
  return {
    view: row.view,
    createdAt: row.createdAt,
    uploadedBy: row.userId === null ? null : { id: row.userId, name: row.name ?? '' },
  };
}

export type MediaUses = {
  articles: {
    id: number;
    locale: Locale;
    slug: string;
    headline: string;
    status: ArticleStatus;
    as: 'lead' | 'social' | 'body';
  }[];
  people: { id: number; name: string; slug: string; locale: Locale }[];
  isLogo: boolean;
};

/** Where a file is shown, what was worked on last before what lies longer. */
export async function listUses(db: Database, id: number): Promise<MediaUses> {
  const rows = await db
    .select({
      id: articles.id,
      locale: articles.locale,
      slug: articles.slug,
      headline: articles.headline,
      status: articles.status,
      as: sql<'lead' | 'social' | 'body'>`case when articles.picture_id = ${id} then 'lead'
        when articles.social_picture_id = ${id} then 'social' else 'body' end`,
    })
    .from(articles)
    .where(shows(db, id))
    .orderBy(desc(articles.editedAt))
    .limit(200);
  const portraits = await db
    .select({
      id: people.id,
      name: personEditions.name,
      slug: personEditions.slug,
      locale: personEditions.locale,
    })
    .from(people)
    .innerJoin(personEditions, eq(personEditions.personId, people.id))
    .where(eq(people.portraitId, id))
    .orderBy(people.id, personEditions.locale);
  const inLanguage = <Row extends { locale: string }>(row: Row) => ({ ...row, locale: row.locale as Locale });
  // Somebody with a page in each language is one person.
  const persons = new Map(portraits.toReversed().map((person) => [person.id, inLanguage(person)]));
  return { articles: rows.map(inLanguage), people: [...persons.values()], isLogo: await isLogo(db, id) };
}

const shows = (db: Database, id: number) =>
  or(
    eq(articles.pictureId, id),
    eq(articles.socialPictureId, id),
    inArray(
      articles.id,
      db.select({ id: articleMedia.articleId }).from(articleMedia).where(eq(articleMedia.mediaId, id)),
    ),
  );
