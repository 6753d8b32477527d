import 'server-only';
import { cacheLife, cacheTag } from 'next/cache';
import { loadRedirect } from '#app/_loaders/redirects.ts';
import { database } from '#app/_server/database.ts';
import * as queries from '#db/articles/queries.ts';
import { documentEmbeds } from '#db/articles/rules/document-text.ts';
import { articlePath } from '#db/articles/validation.ts';
import type { Locale } from '#db/core/locale.ts';
import { localePrefix } from '#db/core/locale.ts';
import { embedTags, tag } from '#db/core/tags.ts';
import { getFront } from '#db/front/queries.ts';
import { getPersonBySlug } from '#db/people/queries.ts';
import { normalisePath } from '#db/redirects/validation.ts';
import { getSectionBySlug } from '#db/sections/queries.ts';
import { getTagBySlug } from '#db/tags/queries.ts';

/** What answers at `/{slug}`: an article or page, a withdrawn one, a way to where it is now, or nothing. */
export async function loadAddress(locale: Locale, slug: string) {
  'use cache';
  cacheLife('max');
  const path = normalisePath(articlePath({ locale, slug }));
  if (!path) {
    cacheTag(tag.status(404));
    return null;
  }
  cacheTag(tag.site(), tag.address(path));
  const db = database();
  const found = await queries.getAtAddress(db, { locale, slug: path.slice(localePrefix(locale).length + 1) });
  if (found?.kind === 'withdrawn') {
    cacheTag(tag.article(found.articleId), tag.status(410));
    return found;
  }
  if (found) {
    const { article } = found;
    cacheTag(
      tag.article(article.id),
      ...article.bylines.map((person) => tag.person(person.id)),
      ...article.tags.map((topic) => tag.topicOnStories(topic.id)),
      ...(await queries.listSectionsOfTalk(db, article.id)).map(tag.talkInSection),
      ...article.sources.map((source) => tag.source(source.id)),
      ...embedTags(documentEmbeds(article.body)),
    );
    return found;
  }
  const to = await loadRedirect(path);
  return to ? { kind: 'moved' as const, to } : null;
}

/** Latest News. */
export async function loadLatest(locale: Locale, limit: number) {
  'use cache';
  cacheLife('max');
  cacheTag(tag.site(), tag.latest(locale));
  return queries.listLatest(database(), { locale, limit });
}

/** You may also like, and the stories before and after. Both follow what else is published. */
export async function loadOnward(article: {
  id: number;
  locale: Locale;
  publishedAt: Date;
  /** Stories are related by them. */
  tagIds: number[];
}) {
  'use cache';
  cacheLife('max');
  cacheTag(
    tag.site(),
    tag.article(article.id),
    tag.latest(article.locale),
    ...article.tagIds.map(tag.topicOnStories),
  );
  const db = database();
  const [related, neighbours] = await Promise.all([
    queries.listRelated(db, { articleId: article.id, limit: 6 }),
    queries.getNeighbours(db, article),
  ]);
  return { related, neighbours };
}

/** The front page: the lead and its companions, then every top section with what is not above. */
export async function loadFront(locale: Locale, sections: { id: number; slug: string; name: string }[]) {
  'use cache';
  cacheLife('max');
  cacheTag(tag.site(), tag.front(locale), tag.latest(locale));
  return getFront(database(), { locale, sections });
}

export type ArchiveKind = 'category' | 'tag' | 'author' | 'latest';

/** One page of a section, tag, author or of everything; null when there is no such thing or page. */
export async function loadArchive(kind: ArchiveKind, locale: Locale, slug: string, page: number | null) {
  'use cache';
  cacheLife('max');
  cacheTag(tag.site());
  const db = database();
  const at = { locale, slug: slug.normalize('NFC') };
  if (kind === 'latest') {
    cacheTag(tag.latest(locale));
    const archive = await queries.getArchive(db, { scope: {}, locale, page });
    return archive && { ...archive, subject: { kind, slug: '', editions: [] } as const };
  }
  if (kind === 'category') {
    const section = await getSectionBySlug(db, at);
    if (!section) return null;
    cacheTag(tag.section(section.id), tag.latest(locale));
    const archive = await queries.getArchive(db, { scope: { sectionId: section.id }, locale, page });
    return archive && { ...archive, subject: { kind, ...section } as const };
  }
  if (kind === 'tag') {
    const topic = await getTagBySlug(db, at);
    if (!topic) return null;
    cacheTag(tag.topic(topic.id));
    const archive = await queries.getArchive(db, { scope: { tagId: topic.id }, locale, page });
    return archive && { ...archive, subject: { kind, ...topic } as const };
  }
  const person = await getPersonBySlug(db, at);
  if (!person) return null;
  cacheTag(tag.person(person.id));
  const archive = await queries.getArchive(db, { scope: { personId: person.id }, locale, page });
  return archive && { ...archive, subject: { kind, ...person } as const };
}

export type LoadedArchive = NonNullable<Awaited<ReturnType<typeof loadArchive>>>;
