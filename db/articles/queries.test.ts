import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { changeSlug, createArticle, createStory, withdrawArticle } from '#db/articles/mutations.ts';
import {
  type ArchiveScope,
  getArchive,
  getAtAddress,
  getNeighbours,
  listFrontSlots,
  listLatest,
  listNewestInSection,
  listRelated,
  listSitemapEntries,
  MOST_FOUND,
  searchArticles,
} from '#db/articles/queries.ts';
import { type ArticleStatus, articles } from '#db/articles/tables.ts';
import type { Locale } from '#db/core/locale.ts';
import { frontSlots } from '#db/front/tables.ts';
import { people, personEditions } from '#db/people/tables.ts';
import { getRedirect } from '#db/redirects/queries.ts';
import { sectionEditions, sections } from '#db/sections/tables.ts';
import { tagEditions, tags } from '#db/tags/tables.ts';
import { withDatabase } from '#db/testing.ts';

const database = withDatabase();
const actor = { name: 'test' };
const day = (number: number) => new Date(Date.UTC(2024, 0, number));

type Written = { id: number; storyId: number; slug: string };
let written = 0;

/** An article on a day of its own unless it is told otherwise. */
async function write(
  options: {
    sectionIds?: number[];
    tagIds?: number[];
    personIds?: number[];
    locale?: Locale;
    status?: ArticleStatus;
    publishedAt?: Date;
    storyId?: number;
    kind?: 'article' | 'page';
    headline?: string;
    dek?: string;
    text?: string;
  } = {},
): Promise<Written> {
  written += 1;
  const { locale = 'en', status = 'published', publishedAt = day(written) } = options;
  const storyId =
    options.storyId ??
    (await createStory(database.db, {
      sectionIds: options.sectionIds ?? [],
      tagIds: options.tagIds ?? [],
    }));
  const slug = `article-${written}`;
  const created = await createArticle(database.db, {
    storyId,
    kind: options.kind ?? 'article',
    locale,
    slug,
    status,
    headline: options.headline ?? `Article ${written}`,
    dek: options.dek ?? '',
    body: {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: options.text ?? 'Text.' }] }],
    },
    publishedAt: status === 'published' || status === 'withdrawn' ? publishedAt : null,
    scheduledFor: status === 'scheduled' ? publishedAt : null,
    withdrawnAt: status === 'withdrawn' ? publishedAt : null,
    bylineIds: options.personIds ?? [],
    actor,
  });
  if (!created.ok) throw new Error(created.code);
  return { id: created.value, storyId, slug };
}

/** Copies an article so many times, each a day older than the one before; with its own, their ids from the newest. */
async function copy({ id }: Written, times: number): Promise<number[]> {
  const copies = await database.sql`
    with made as (insert into stories (pinned) select false from generate_series(1, ${times}) returning id)
    insert into articles (story_id, locale, slug, status, headline, body, body_text, word_count, search_vector, published_at)
    select made.id, locale, slug || '-' || made.id, status, headline, body, body_text, word_count, search_vector,
      published_at - row_number() over (order by made.id) * interval '1 day'
    from made, articles where articles.id = ${id} returning id, published_at`;
  const newestFirst = copies.toSorted((a, b) => b.published_at - a.published_at);
  return [id, ...newestFirst.map((article) => Number(article.id))];
}

async function addSection(slug: string, parentId: number | null = null): Promise<number> {
  const [row] = await database.db.insert(sections).values({ parentId }).returning({ id: sections.id });
  const sectionId = row?.id ?? 0;
  await database.db.insert(sectionEditions).values({ sectionId, locale: 'en', slug, name: slug });
  return sectionId;
}

async function addTag(slug: string): Promise<number> {
  const [row] = await database.db.insert(tags).values({}).returning({ id: tags.id });
  const tagId = row?.id ?? 0;
  await database.db.insert(tagEditions).values({ tagId, locale: 'en', slug, name: slug });
  return tagId;
}

async function addPerson(slug: string): Promise<number> {
  const [row] = await database.db.insert(people).values({}).returning({ id: people.id });
  const personId = row?.id ?? 0;
  await database.db.insert(personEditions).values({ personId, locale: 'en', slug, name: slug });
  return personId;
}

const ids = (rows: { id: number }[]) => rows.map(({ id }) => id);

describe('archives', () => {
  let scopes: Record<string, ArchiveScope>;
  let expected: number[];
  let sectionId: number;

  beforeAll(async () => {
    sectionId = await addSection('archive');
    const below = await addSection('archive-below', sectionId);
    const tagId = await addTag('archive');
    const personId = await addPerson('archive');
    const inAll = { tagIds: [tagId], personIds: [personId] };
    const made: Written[] = [];
    for (let number = 0; number < 67; number += 1)
      // Three on one instant: the order must not depend on chance.
      made.push(
        await write({
          ...inAll,
          sectionIds: number % 5 === 0 ? [below, sectionId] : [number % 2 ? sectionId : below],
          publishedAt: new Date(Date.UTC(2023, 0, 1 + Math.floor(number / 3))),
        }),
      );
    expected = ids(made.toReversed());
    await write({ ...inAll, sectionIds: [sectionId], status: 'draft' });
    await write({ ...inAll, sectionIds: [sectionId], status: 'withdrawn' });
    await write({ ...inAll, sectionIds: [sectionId], status: 'scheduled', publishedAt: day(1) });
    await write({ ...inAll, sectionIds: [sectionId], kind: 'page' });
    await write({ ...inAll, sectionIds: [sectionId], locale: 'km' });
    scopes = { section: { sectionId }, tag: { tagId }, person: { personId } };
  });

  /** Every page of an archive, followed by its links in one direction. */
  async function walk(scope: ArchiveScope, direction: 'older' | 'newer'): Promise<number[]> {
    const newest = await getArchive(database.db, { scope, locale: 'en', page: null });
    const start = direction === 'older' ? null : newest?.page.older ? 1 : null;
    const found: number[][] = [];
    for (let page: number | null | 'end' = start; page !== 'end'; ) {
      const archive = await getArchive(database.db, { scope, locale: 'en', page });
      expect(archive, `page ${page}`).not.toBeNull();
      found.push(ids(archive?.cards ?? []));
      const next: number | 'front' | null | undefined = archive?.page[direction];
      page = next === 'front' ? null : (next ?? 'end');
    }
    return (direction === 'older' ? found : found.toReversed()).flat();
  }

  test.each(['section', 'tag', 'person'])('every article of a %s once, in both directions', async (kind) => {
    const scope = scopes[kind] ?? {};
    expect(await walk(scope, 'older')).toEqual(expected);
    expect(await walk(scope, 'newer')).toEqual(expected);
    expect((await getArchive(database.db, { scope, locale: 'en', page: null }))?.total).toBe(67);
  });

  test('a page that does not exist is null', async () => {
    for (const page of [0, -1, 3, 1.5, 2 ** 60, Number.NaN])
      expect(
        await getArchive(database.db, { scope: { sectionId }, locale: 'en', page }),
        `${page}`,
      ).toBeNull();
  });

  test('an archive without articles has one empty page', async () => {
    const empty = await getArchive(database.db, {
      scope: { sectionId: await addSection('empty') },
      locale: 'en',
      page: null,
    });
    expect(empty).toMatchObject({ cards: [], total: 0, page: { older: null, newer: null } });
    const none = await getArchive(database.db, { scope: { sectionId: 987_654 }, locale: 'en', page: null });
    expect(none?.total).toBe(0);
  });

  test('numbered pages keep their articles when new ones appear', async () => {
    const numbered = async () =>
      Promise.all(
        [1, 2].map(async (page) =>
          ids((await getArchive(database.db, { scope: { sectionId }, locale: 'en', page }))?.cards ?? []),
        ),
      );
    const before = await numbered();
    const appeared: number[] = [];
    for (let number = 0; number < 15; number += 1)
      appeared.push((await write({ sectionIds: [sectionId], publishedAt: day(400 + number) })).id);
    expect(await numbered()).toEqual(before);
    expect(await walk({ sectionId }, 'older')).toEqual([...appeared.toReversed(), ...expected]);
  });

  test('the newest of a section are of it and below it, without the excepted', async () => {
    const [newest, second, third] = await listNewestInSection(database.db, {
      sectionId,
      locale: 'en',
      limit: 3,
    });
    expect(newest?.publishedAt.getTime()).toBeGreaterThan(second?.publishedAt.getTime() ?? 0);
    const rest = await listNewestInSection(database.db, {
      sectionId,
      locale: 'en',
      limit: 2,
      exceptIds: [newest?.id ?? 0],
    });
    expect(ids(rest)).toEqual([second?.id, third?.id]);
  });
});

describe('lists', () => {
  test('Latest News: newest first, published articles of the language, without the excepted', async () => {
    const page = await write({ kind: 'page', publishedAt: day(900) });
    const draft = await write({ status: 'draft' });
    const khmer = await write({ locale: 'km', publishedAt: day(901) });
    const [newest, older] = [await write({ publishedAt: day(903) }), await write({ publishedAt: day(902) })];
    const listed = ids(await listLatest(database.db, { locale: 'en', limit: 50 }));
    expect(listed.slice(0, 2)).toEqual([newest.id, older.id]);
    for (const { id } of [page, draft, khmer]) expect(listed).not.toContain(id);
    const without = await listLatest(database.db, { locale: 'en', limit: 1, exceptIds: [newest.id] });
    expect(ids(without)).toEqual([older.id]);
  });

  test('front slots: in their order, what is not public left out', async () => {
    const [lead, second, draft] = [await write(), await write(), await write({ status: 'draft' })];
    await database.db.insert(frontSlots).values([
      { locale: 'en', position: 2, storyId: second.storyId },
      { locale: 'en', position: 1, storyId: draft.storyId },
      { locale: 'en', position: 0, storyId: lead.storyId },
      { locale: 'km', position: 0, storyId: second.storyId },
    ]);
    expect(ids(await listFrontSlots(database.db, 'en'))).toEqual([lead.id, second.id]);
    expect(await listFrontSlots(database.db, 'km')).toEqual([]);
  });

  test('newer and older are the nearest in time, then by number, in the same language', async () => {
    const at = day(2000);
    const [older, one, two] = [
      await write({ publishedAt: day(1999) }),
      await write({ publishedAt: at }),
      await write({ publishedAt: at }),
    ];
    await write({ publishedAt: at, locale: 'km' });
    await write({ publishedAt: at, status: 'withdrawn' });
    const newer = await write({ publishedAt: day(2001) });
    const around = (id: number) => getNeighbours(database.db, { id, locale: 'en', publishedAt: at });
    expect(await around(one.id)).toMatchObject({ newer: { slug: two.slug }, older: { slug: older.slug } });
    expect(await around(two.id)).toMatchObject({ newer: { slug: newer.slug }, older: { slug: one.slug } });
    expect(
      (await getNeighbours(database.db, { id: newer.id, locale: 'en', publishedAt: day(2001) })).newer,
    ).toBeNull();
  });

  test('sitemap entries name the published editions of each story', async () => {
    const english = await write();
    const khmer = await write({ storyId: english.storyId, locale: 'km' });
    const draft = await write({ status: 'draft' });
    const all = await listSitemapEntries(database.db, { offset: 0, limit: 1000 });
    expect(all.find((entry) => entry.slug === english.slug)?.editions).toEqual([
      { locale: 'en', slug: english.slug },
      { locale: 'km', slug: khmer.slug },
    ]);
    expect(all.map((entry) => entry.slug)).not.toContain(draft.slug);
  });
});

describe('what answers at an address', () => {
  const at = (slug: string, locale: Locale = 'en') => getAtAddress(database.db, { locale, slug });

  test('published, not public, withdrawn, unknown', async () => {
    const article = await write();
    expect(await at(article.slug)).toMatchObject({ kind: 'found', article: { id: article.id } });
    expect(await at(article.slug, 'km')).toBeNull();
    expect(await at('never-written')).toBeNull();
    for (const status of ['draft', 'in_review', 'approved', 'scheduled', 'archived'] as const)
      expect(await at((await write({ status })).slug), status).toBeNull();
    await withdrawArticle(database.db, { id: article.id, now: day(3), reason: 'Wrong.', actor });
    expect(await at(article.slug)).toMatchObject({ kind: 'withdrawn', reason: 'Wrong.' });
  });

  test('a moved article answers at its new address, and the old one leads there', async () => {
    const article = await write();
    await changeSlug(database.db, { id: article.id, slug: 'moved-here', actor });
    await changeSlug(database.db, { id: article.id, slug: 'moved-again', actor });
    expect(await at(article.slug)).toBeNull();
    expect(await at('moved-again')).toMatchObject({ kind: 'found' });
    expect(await getRedirect(database.db, `/${article.slug}`)).toBe('/moved-again');
    expect(await getRedirect(database.db, '/moved-here')).toBe('/moved-again');
  });

  test('only published editions are named as other editions', async () => {
    const article = await write();
    await write({ storyId: article.storyId, locale: 'km', status: 'draft' });
    const before = await at(article.slug);
    expect(before?.kind === 'found' && before.article.otherEditions).toEqual([]);
    await database.db
      .update(articles)
      .set({ status: 'published', publishedAt: day(5) })
      .where(eq(articles.storyId, article.storyId));
    const after = await at(article.slug);
    expect(after?.kind === 'found' && after.article.otherEditions.map(({ locale }) => locale)).toEqual([
      'km',
    ]);
  });
});

describe('related stories', () => {
  const related = async (articleId: number, limit = 6) =>
    ids(await listRelated(database.db, { articleId, limit }));

  test('a rare shared tag before a common one, a tag before the section, newer before older', async () => {
    const sectionId = await addSection('related');
    const [rare, common] = [await addTag('rare'), await addTag('common')];
    const subject = await write({ sectionIds: [sectionId], tagIds: [rare, common] });
    const byRare = await write({ tagIds: [rare], publishedAt: day(1) });
    const byCommon = [];
    for (let number = 0; number < 9; number += 1) byCommon.push(await write({ tagIds: [common] }));
    const inSection = await write({ sectionIds: [sectionId] });
    const both = await write({ sectionIds: [sectionId], tagIds: [common], publishedAt: day(2) });
    const found = await related(subject.id, 20);
    expect(found.slice(0, 3)).toEqual([both.id, byRare.id, byCommon.at(-1)?.id]);
    expect(found.slice(2, 11)).toEqual(ids(byCommon.toReversed()));
    expect(found[11]).toBe(inSection.id);
  });

  test('never the story itself, its translation, or what is not public', async () => {
    const tagId = await addTag('private');
    const subject = await write({ tagIds: [tagId] });
    const translation = await write({ storyId: subject.storyId, locale: 'km' });
    const hidden = [];
    for (const status of ['draft', 'scheduled', 'withdrawn', 'archived'] as const)
      hidden.push(await write({ tagIds: [tagId], status }));
    hidden.push(await write({ tagIds: [tagId], kind: 'page' }));
    hidden.push(await write({ tagIds: [tagId], locale: 'km' }));
    const found = await related(subject.id, 100);
    for (const { id } of [subject, translation, ...hidden]) expect(found).not.toContain(id);
    expect(new Set(found).size).toBe(found.length);
  });

  test('always six where six exist, also without section and tags', async () => {
    const alone = await write();
    expect(await related(alone.id)).toHaveLength(6);
    const khmer = await write({ locale: 'km' });
    const others = (await listLatest(database.db, { locale: 'km', limit: 100 })).length - 1;
    expect(await related(khmer.id)).toHaveLength(Math.min(6, others));
  });

  test('an article that does not exist has none', async () => {
    expect(await related(987_654)).toEqual([]);
  });
});

describe('search', () => {
  const search = async (query: string, locale: Locale = 'en', offset = 0, limit = 20) =>
    searchArticles(database.db, { query, locale, offset, limit });

  test('headline before dek before body, newer before older, only what is public', async () => {
    const text = 'A quiet day.';
    const inBody = await write({ text: 'The pangolin slept.', publishedAt: day(50) });
    const inDek = await write({ dek: 'A pangolin at the pagoda', text, publishedAt: day(40) });
    const inOldHeadline = await write({ headline: 'The pangolin', text, publishedAt: day(10) });
    const inHeadline = await write({ headline: 'One pangolin', text, publishedAt: day(30) });
    await write({ headline: 'The pangolin', status: 'draft' });
    await write({ headline: 'The pangolin', status: 'withdrawn' });
    await write({ headline: 'The pangolin', locale: 'km' });
    const { hits, total } = await search('pangolins');
    expect(ids(hits)).toEqual([inHeadline.id, inOldHeadline.id, inDek.id, inBody.id]);
    expect(total).toBe(4);
    expect(ids((await search('pangolin', 'en', 1, 2)).hits)).toEqual([inOldHeadline.id, inDek.id]);
  });

  test('every word must be there; nothing is found for nothing', async () => {
    const both = await write({ text: 'The heron and the otter.' });
    await write({ text: 'The heron alone.' });
    expect(ids((await search('otter heron')).hits)).toEqual([both.id]);
    expect(await search('  … ')).toEqual({ hits: [], total: 0, more: false });
    expect(await search('"unclosed & | ! ( phrase:*')).toEqual({ hits: [], total: 0, more: false });
  });

  test('of a word that stands in very many, headlines and deks come first, then the newest; the count says so', async () => {
    const bodies = await copy(await write({ text: 'A junk full of gibbons.' }), MOST_FOUND + 3);
    const inHeadline = await write({
      headline: 'A gibbon',
      text: 'Quiet.',
      publishedAt: new Date('2001-03-04'),
    });
    const inDek = await write({
      dek: 'Gibbons at dusk',
      text: 'Quiet.',
      publishedAt: new Date('2003-03-04'),
    });
    const first = await search('gibbon');
    expect(first).toMatchObject({ total: MOST_FOUND, more: true });
    expect(ids(first.hits.slice(0, 3))).toEqual([inDek.id, inHeadline.id, bodies[0]]);
    const last = await search('gibbon', 'en', MOST_FOUND - 20);
    expect(ids(last.hits)).toEqual(bodies.slice(MOST_FOUND - 22, MOST_FOUND - 2));
    expect(last).toMatchObject({ total: MOST_FOUND, more: true });
  });

  test('a page behind the last has no stories but the count', async () => {
    await write({ headline: 'The dugong' });
    expect(await search('dugong', 'en', 20)).toEqual({ hits: [], total: 1, more: false });
  });

  test.each([
    ['as it is written', 'emu', ''],
    ['behind letters that nobody sees', 'yak', '\u200b'],
  ])('the snippet marks whole words only, %s', async (_, word, unseen) => {
    await write({
      text: `A k${word} slept.${unseen}${' Nothing.'.repeat(40)} One ${word} and a k${word} came.`,
    });
    const [found] = (await search(word)).hits;
    const parts = found?.snippet ?? [];
    expect(parts.filter(({ hit }) => hit).map(({ text }) => text)).toEqual([word]);
    expect(parts.map(({ text }) => text).join('')).toMatch(`Nothing. One ${word} and a k${word} came.`);
  });

  test('the snippet is cut around the first hit and marks it, in English and Khmer', async () => {
    await write({
      text: `${'Nothing to see here. '.repeat(30)}Then a hornbill flew over. ${'End. '.repeat(60)}`,
    });
    const [english] = (await search('hornbill')).hits;
    expect(english?.snippet.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['hornbill']);
    expect(english?.snippet[0]?.text).toMatch(/^… /);
    expect(english?.snippet.map(({ text }) => text).join('').length).toBeLessThan(300);
    const khmer = await write({ locale: 'km', text: 'កសិករដាំស្រូវនៅក្បែរទន្លេ។' });
    const found = await search('ទន្លេ', 'km');
    expect(ids(found.hits)).toEqual([khmer.id]);
    expect(found.hits[0]?.snippet.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['ទន្លេ']);
  });
});
