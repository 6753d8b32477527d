import { beforeEach, expect, test } from 'vitest';
import {
  createArticle,
  createStory,
  publishArticle,
  touchedArticle,
  withdrawArticle,
} from '#db/articles/mutations.ts';
import type { Locale } from '#db/core/locale.ts';
import { tag, touched } from '#db/core/tags.ts';
import { hasCorrections, listCorrections } from '#db/corrections/queries.ts';
import { withDatabase } from '#db/testing.ts';

const database = withDatabase();
const actor = { name: 'test' };
beforeEach(() => database.sql`truncate stories cascade`);

let count = 0;
/** An unpublished article with notices of these days. */
async function write(days: string[], locale: Locale = 'en') {
  count += 1;
  const made = await createArticle(database.db, {
    storyId: await createStory(database.db, { sectionIds: [], tagIds: [] }),
    locale,
    slug: `story-${count}`,
    headline: `Story ${count}`,
    body: {
      type: 'doc',
      content: days.map((day) => ({
        type: 'correction',
        attrs: { kind: 'correction', at: `${day}T03:00:00Z`, text: `Wrong until ${day}.` },
      })),
    },
    status: 'draft',
    bylineIds: [],
    actor,
  });
  if (!made.ok) throw new Error(made.code);
  return made.value;
}
async function publish(id: number): Promise<string[]> {
  const published = await publishArticle(database.db, { id, now: new Date(), actor });
  if (!published.ok) throw new Error(published.code);
  return touched.articlePublished(published.value);
}
async function withdraw(id: number): Promise<string[]> {
  const withdrawn = await withdrawArticle(database.db, { id, now: new Date(), reason: '', actor });
  if (!withdrawn.ok) throw new Error(withdrawn.code);
  return touched.articleWithdrawn(withdrawn.value);
}
const list = async (locale: Locale = 'en', page: number | null = null) =>
  listCorrections(database.db, { locale, page });

test('Notices of published articles, newest first, in their language', async () => {
  const ids = [
    await write(['2026-01-01', '2026-03-01']),
    await write(['2026-02-01']),
    await write(['2026-04-01'], 'km'),
  ];
  await write(['2026-05-01']);
  expect(await list()).toMatchObject({ entries: [], total: 0 });
  for (const id of ids) await publish(id);
  expect((await list())?.entries.map(({ text, articleId }) => [text, articleId])).toEqual([
    ['Wrong until 2026-03-01.', ids[0]],
    ['Wrong until 2026-02-01.', ids[1]],
    ['Wrong until 2026-01-01.', ids[0]],
  ]);
  expect((await list('km'))?.total).toBe(1);
  await withdraw(ids[0] as number);
  expect((await list())?.total).toBe(1);
});

test('A long list has pages that keep what they say', async () => {
  const days = Array.from({ length: 45 }, (_, at) =>
    new Date(Date.UTC(2026, 0, at + 1)).toISOString().slice(0, 10),
  );
  await publish(await write(days));
  const front = await list();
  expect([front?.entries.length, front?.page.older]).toEqual([25, 1]);
  const oldest = await list('en', 1);
  expect(oldest?.entries.at(-1)?.text).toBe('Wrong until 2026-01-01.');
  expect(await list('en', 2)).toBeNull();
});

test('The list goes stale with an article that has a notice, its link in the footer with the first and the last', async () => {
  const [first, second, plain] = [await write(['2026-01-01']), await write(['2026-01-02']), await write([])];
  const mine = [tag.corrections('en'), tag.anyCorrection('en')];
  const stale = (tags: string[]) => tags.filter((one) => mine.includes(one) || /correction/.test(one));
  expect(stale(await publish(plain))).toEqual([]);
  expect(stale(await publish(first))).toEqual(mine);
  expect(await hasCorrections(database.db, 'en')).toBe(true);
  expect(stale(await publish(second))).toEqual([tag.corrections('en')]);
  expect(stale(touched.articleChanged(await touchedArticle(database.db, first)))).toEqual([
    tag.corrections('en'),
  ]);
  expect(stale(await withdraw(first))).toEqual([tag.corrections('en')]);
  expect(stale(await withdraw(second))).toEqual(mine);
  expect(await hasCorrections(database.db, 'en')).toBe(false);
});
