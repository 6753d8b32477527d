import 'server-only';
import { cacheLife, cacheTag } from 'next/cache';
import { database } from '#app/_server/database.ts';
import type { FeedSubject } from '#app/_server/feeds/feed.ts';
import { type ArchiveScope, type FeedEntry, listFeedEntries } from '#db/articles/queries.ts';
import { type Locale, localePrefix } from '#db/core/locale.ts';
import { tag } from '#db/core/tags.ts';
import { getPersonBySlug } from '#db/people/queries.ts';
import { getSectionBySlug } from '#db/sections/queries.ts';
import { getTagBySlug } from '#db/tags/queries.ts';

/** Articles in a feed. */
const ENTRIES = 30;

/** What a feed is of and its newest articles; null when there is no such section, tag or author. */
export async function loadFeed(
  kind: FeedSubject['kind'],
  locale: Locale,
  slug: string,
): Promise<{ subject: FeedSubject; entries: FeedEntry[] } | null> {
  'use cache';
  cacheLife('max');
  cacheTag(tag.site());
  const db = database();
  const found = await findSubject(kind, locale, slug);
  if (!found) {
    cacheTag(tag.address(`${localePrefix(locale)}/${kind}/${slug}`));
    return null;
  }
  cacheTag(...found.staleWith);
  const entries = await listFeedEntries(db, { scope: found.scope, locale, limit: ENTRIES });
  const people = new Set(entries.flatMap((entry) => entry.bylines.map((person) => person.id)));
  const topics = new Set(entries.flatMap((entry) => entry.tags.map((topic) => topic.id)));
  cacheTag(...[...people].map(tag.person), ...[...topics].map(tag.topicOnStories));
  return { subject: found.subject, entries };
}

type Found = { subject: FeedSubject; scope: ArchiveScope; staleWith: string[] };

async function findSubject(kind: FeedSubject['kind'], locale: Locale, slug: string): Promise<Found | null> {
  const db = database();
  const nameless = { kind, id: 0, slug, name: '', description: '' };
  switch (kind) {
    case 'latest':
      return { subject: nameless, scope: {}, staleWith: [tag.latest(locale)] };
    case 'category': {
      const section = await getSectionBySlug(db, { locale, slug });
      if (!section) return null;
      const { id, name, description } = section;
      // The sections below it are not named one by one.
      const staleWith = [tag.section(id), tag.latest(locale)];
      return { subject: { ...nameless, id, name, description }, scope: { sectionId: id }, staleWith };
    }
    case 'tag': {
      const topic = await getTagBySlug(db, { locale, slug });
      if (!topic) return null;
      const { id, name } = topic;
      return { subject: { ...nameless, id, name }, scope: { tagId: id }, staleWith: [tag.topic(id)] };
    }
    case 'author': {
      const person = await getPersonBySlug(db, { locale, slug });
      if (!person) return null;
      const { id, name, bio } = person;
      return {
        subject: { ...nameless, id, name, description: bio },
        scope: { personId: id },
        staleWith: [tag.person(id)],
      };
    }
    default:
      return kind satisfies never;
  }
}
