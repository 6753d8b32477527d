import { beforeEach, expect, test } from 'vitest';
import { closeComments } from '#app/_jobs/close-old-comments.ts';
import { commentSettingsSchema } from '#db/comments/validation.ts';
import { tag } from '#db/core/tags.ts';
import { applyDraft, beginArticle, storeDraft } from '#db/drafts/mutations.ts';
import { getDraft } from '#db/drafts/queries.ts';
import { saveSiteSettings } from '#db/settings/mutations.ts';
import { forgetAccounts, withDatabase } from '#db/testing.ts';

const database = withDatabase();
const now = new Date('2026-03-01T10:00:00Z');
const before = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString();
let actor = { userId: 0, network: '' };

beforeEach(async () => {
  const { sql } = database;
  await sql`truncate stories, settings, stale_tags cascade`;
  await forgetAccounts(sql);
  const [editor] = await sql`
    insert into users (email, display_name, role) values ('editor@example.org', 'Sok', 'editor') returning id`;
  actor = { userId: Number(editor?.id), network: '' };
  await closeAfter(30);
});

const closeAfter = (closeAfterDays: number) =>
  saveSiteSettings(database.db, { comments: commentSettingsSchema.parse({ closeAfterDays }) });
const run = (at = now) => closeComments.handler({ db: database.db, now: at }, {});

async function published(days: number): Promise<number> {
  const begun = await beginArticle(database.db, { locale: 'en', kind: 'article', commentsOpen: true, actor });
  const id = begun.ok ? begun.value : 0;
  await database.sql`update articles set status = 'published', published_at = ${before(days)} where id = ${id}`;
  return id;
}

const isOpen = async (id: number) =>
  (await database.sql`select comments_open from articles where id = ${id}`)[0]?.comments_open;
const stale = async () =>
  (await database.sql<{ tags: string[] }[]>`delete from stale_tags returning tags`).flatMap(
    ({ tags }) => tags,
  );

/** An editor changes something of the article at the desk, and publishes it when told to. */
async function edit(id: number, changed: { commentsOpen?: boolean; headline?: string }, publish = true) {
  const draft = await getDraft(database.db, id);
  if (!draft) throw new Error('There is no such article.');
  await database.db.transaction(async (tx) => {
    await storeDraft(tx, { draft, content: { ...draft.content, ...changed }, actor, now });
    if (publish) await applyDraft(tx, { id, now, actor, visible: false });
  });
}

test('What is older than the settings say is closed, and its page is made anew', async () => {
  const [old, young] = [await published(31), await published(29)];
  await run();
  expect([await isOpen(old), await isOpen(young)]).toEqual([false, true]);
  expect((await stale()).sort()).toEqual([tag.article(old), tag.comments(old)].sort());
  await run();
  expect(await stale()).toEqual([]);
  expect(
    await database.sql`select subject_id::int as id from audit_log where action = 'article.comments_closed'`,
  ).toEqual([{ id: old }]);
});

test('With 0 days nothing is closed', async () => {
  const old = await published(4000);
  await closeAfter(0);
  await run();
  expect(await isOpen(old)).toBe(true);
});

test('More than are closed at once, and by several processes, are each closed once', async () => {
  const ids = [];
  for (let at = 0; at < 101; at++) ids.push(await published(40 + at));
  await Promise.all([run(), run()]);
  await run();
  expect(await database.sql`select id from articles where comments_open`).toEqual([]);
  const [{ count } = { count: '' }] = await database.sql`
    select count(*) from audit_log where action = 'article.comments_closed'`;
  expect(Number(count)).toBe(ids.length);
});

test('Changes that wait to be published do not open them again, and are not lost', async () => {
  const old = await published(31);
  await edit(old, { headline: 'Rice is dear' }, false);
  await run();
  expect((await getDraft(database.db, old))?.content).toMatchObject({
    commentsOpen: false,
    headline: 'Rice is dear',
  });
  await edit(old, {});
  expect(await isOpen(old)).toBe(false);
  expect(await database.sql`select headline from articles where id = ${old}`).toEqual([
    { headline: 'Rice is dear' },
  ]);
});

test('What an editor opens again stays open, until an editor closes it', async () => {
  const old = await published(31);
  await run();
  await edit(old, { commentsOpen: true });
  await edit(old, { headline: 'Rice is dear' });
  await run();
  expect(await isOpen(old)).toBe(true);
  await edit(old, { commentsOpen: false });
  expect(await isOpen(old)).toBe(false);
  expect(await database.sql`select comments_kept_open from articles where id = ${old}`).toEqual([
    { comments_kept_open: false },
  ]);
});

test('To tick it before readers could see it keeps nothing open', async () => {
  const begun = await beginArticle(database.db, {
    locale: 'en',
    kind: 'article',
    commentsOpen: false,
    actor,
  });
  const id = begun.ok ? begun.value : 0;
  await edit(id, { commentsOpen: true }, false);
  await database.sql`update articles set status = 'published', published_at = ${before(31)} where id = ${id}`;
  await run();
  expect(await isOpen(id)).toBe(false);
});
