import { eq } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { createArticle, createStory } from '#db/articles/mutations.ts';
import { articles } from '#db/articles/tables.ts';
import type { CommentView } from '#db/comments/queries.ts';
import { listCommentsUnder } from '#db/comments/queries.ts';
import { layOut, splitIntoPages, type Thread, threadsOn } from '#db/comments/rules/threads.ts';
import { comments } from '#db/comments/tables.ts';
import { withDatabase } from '#db/testing.ts';

const database = withDatabase();
let articleId: number;
const ids = new Map<string, number>();

async function comment(
  name: string,
  { status = 'approved', parent }: { status?: typeof comments.$inferInsert.status; parent?: string } = {},
) {
  const [row] = await database.db
    .insert(comments)
    .values({
      articleId,
      parentId: parent ? ids.get(parent) : null,
      authorName: `${name} author`,
      authorEmail: `${name}@mail.example`,
      body: name,
      status,
      createdAt: new Date(2024, 0, 1, 0, ids.size),
    })
    .returning({ id: comments.id });
  ids.set(name, row?.id ?? 0);
}

beforeAll(async () => {
  const created = await createArticle(database.db, {
    storyId: await createStory(database.db, { sectionIds: [], tagIds: [] }),
    locale: 'en',
    slug: 'discussed',
    status: 'published',
    headline: 'Discussed',
    body: { type: 'doc', content: [] },
    publishedAt: new Date(0),
    bylineIds: [],
    actor: { name: 'test' },
  });
  if (!created.ok) throw new Error(created.code);
  articleId = created.value;
  await comment('first');
  await comment('second');
  await comment('pending', { status: 'pending' });
  await comment('deleted', { status: 'deleted' });
  await comment('reply to first', { parent: 'first' });
  await comment('reply to deleted', { parent: 'deleted' });
  await comment('spam below second', { parent: 'second', status: 'spam' });
  await comment('reply to spam', { parent: 'spam below second', status: 'rejected' });
  await comment('reply to reply', { parent: 'reply to first' });
});

/** Threads as nested names; an empty place is `-`. */
const shape = (threads: Thread<CommentView>[]): unknown[] =>
  threads.map(({ row, replies }) => [row.removed ? '-' : row.body, ...shape(replies)]);

test('threads are oldest first, with an empty place only where somebody replied', async () => {
  const rows = await listCommentsUnder(database.db, articleId);
  const laid = layOut(rows, { order: 'oldest', featuredFirst: false, depth: 3 });
  expect(shape(threadsOn(splitIntoPages(laid)[0] ?? []))).toEqual([
    ['first', ['reply to first', ['reply to reply']]],
    ['second'],
    ['-', ['reply to deleted']],
  ]);
});

test('nothing of a comment that is not approved, and no mail address, is given out', async () => {
  const given = JSON.stringify(await listCommentsUnder(database.db, articleId));
  for (const word of ['mail.example', 'pending', '"deleted', 'spam']) expect(given).not.toContain(word);
});

test('an article counts its approved comments', async () => {
  const count = async () => {
    const [row] = await database.db
      .select({ count: articles.commentCount })
      .from(articles)
      .where(eq(articles.id, articleId));
    return row?.count;
  };
  expect(await count()).toBe(5);
  await database.db
    .update(comments)
    .set({ status: 'approved' })
    .where(eq(comments.id, ids.get('pending') ?? 0));
  expect(await count()).toBe(6);
  await database.db.delete(comments).where(eq(comments.id, ids.get('first') ?? 0));
  expect(await count()).toBe(3);
});
