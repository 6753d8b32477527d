import 'server-only';
import { cacheLife, cacheTag } from 'next/cache';
import { database } from '#app/_server/database.ts';
import { countSitemapEntries, listSitemapEntries } from '#db/articles/queries.ts';
import { locales } from '#db/core/locale.ts';
import { tag } from '#db/core/tags.ts';
import { listPeopleWithArticles } from '#db/people/queries.ts';
import { listSections } from '#db/sections/queries.ts';
import { listTagsWithArticles } from '#db/tags/queries.ts';

/**
 * Addresses in one file. The protocol allows 50,000 in at most 50 MB; a Khmer address takes nine bytes a letter and
 * is repeated for each edition, so 50,000 of them would be far above.
 */
const PART = 10_000;

/** How many files the articles and pages take. */
export async function loadSitemapParts(): Promise<number> {
  'use cache';
  cacheLife('max');
  cacheTag(tag.site(), ...locales.map(tag.latest));
  return Math.max(1, Math.ceil((await countSitemapEntries(database())) / PART));
}

/** The articles and pages of one file, counted from 1. */
export async function loadSitemapEntries(part: number) {
  'use cache';
  cacheLife('max');
  cacheTag(tag.site(), ...locales.map(tag.latest));
  return listSitemapEntries(database(), { offset: (part - 1) * PART, limit: PART });
}

/** Sections, and the tags and people that have articles, in all their languages. */
export async function loadSitemapArchives() {
  'use cache';
  cacheLife('max');
  cacheTag(tag.site(), tag.archives(), ...locales.map(tag.latest));
  const db = database();
  const sections = (await Promise.all(locales.map((locale) => listSections(db, locale)))).flat();
  const [tags, people] = [
    await listTagsWithArticles(db, { limit: PART }),
    await listPeopleWithArticles(db, { limit: PART }),
  ];
  const unique = [...new Map(sections.map((section) => [section.id, section.editions])).values()];
  return { category: unique, tag: tags, author: people };
}

const NEWS_HOURS = 48;
/** Google reads no more from one news sitemap. */
const NEWS_LIMIT = 1000;

/** What was published in the last two days. It depends on the clock, so it is renewed every five minutes. */
export async function loadNewsSitemap() {
  'use cache';
  cacheLife({ stale: 300, revalidate: 300, expire: 900 });
  cacheTag(tag.site(), ...locales.map(tag.latest));
  const since = new Date(Date.now() - NEWS_HOURS * 3_600_000);
  return listSitemapEntries(database(), { offset: 0, limit: NEWS_LIMIT, since });
}
