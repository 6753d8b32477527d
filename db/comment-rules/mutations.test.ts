import { beforeEach, describe, expect, test } from 'vitest';
import { createArticle, createStory } from '#db/articles/mutations.ts';
import {
  changeRules,
  moveTemplate,
  removeList,
  removeTemplate,
  saveList,
  saveTemplate,
  setArticleModeration,
  storeModel,
  switchList,
} from '#db/comment-rules/mutations.ts';
import {
  countHits,
  gatherLesson,
  getList,
  listLists,
  loadModel,
  loadWatchLists,
  tryList,
} from '#db/comment-rules/queries.ts';
import { heldFrom } from '#db/comment-rules/rules/measured.ts';
import { decideComments } from '#db/comments/mutations.ts';
import { score } from '#db/comments/rules/learn.ts';
import { commentSettingsSchema } from '#db/comments/validation.ts';
import type { Result } from '#db/core/result.ts';
import { saveSiteSettings } from '#db/settings/mutations.ts';
import { getSiteSettings } from '#db/settings/queries.ts';
import { forgetAccounts, withDatabase } from '#db/testing.ts';

const database = withDatabase();
let moderator = 0;
let articleId = 0;

beforeEach(async () => {
  const { sql, db } = database;
  await sql`truncate stories, comments, comment_lists, comment_models, comment_verdicts, settings cascade`;
  await forgetAccounts(sql);
  const [user] = await sql`
    insert into users (email, display_name, role) values ('m@example.org', 'Mony', 'moderator') returning id`;
  moderator = Number(user?.id);
  const made = await createArticle(db, {
    storyId: await createStory(db, { sectionIds: [], tagIds: [] }),
    locale: 'en',
    slug: 'the-ferry',
    headline: 'The ferry',
    body: { type: 'doc', content: [] },
    status: 'published',
    publishedAt: new Date('2026-01-01'),
    bylineIds: [],
    actor: { name: 'test' },
  });
  articleId = unwrap(made);
});

const actor = () => ({ userId: moderator, network: '' });
const now = new Date('2026-03-01T08:00:00Z');
const later = (seconds: number) => new Date(now.getTime() + 1000 * seconds);

function unwrap<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.code);
  return result.value;
}

async function comment(
  body: string,
  { status = 'approved', reasons = [] as object[] } = {},
): Promise<number> {
  const [row] = await database.sql`
    insert into comments (article_id, author_name, body, status, reasons)
    values (${articleId}, 'Sok', ${body}, ${status}, ${JSON.stringify(reasons)}::text::jsonb) returning id`;
  return Number(row?.id);
}

const list = (changes: Partial<Parameters<typeof saveList>[1]['list']> = {}) => ({
  name: 'Gambling',
  kind: 'words' as const,
  outcome: 'hold' as const,
  state: 'off' as const,
  terms: ['casino'],
  ...changes,
});
const make = async (given = list()) =>
  unwrap(await saveList(database.db, { id: null, seen: '', list: given, actor: actor(), now })).id;

const entries = (action: string) =>
  database.sql`select detail from audit_log where action = ${action} order by id`.then((rows) =>
    rows.map(({ detail }) => detail),
  );

describe('Lists', () => {
  test('are made, changed and removed, and the log says how many entries came and went', async () => {
    const id = await make(list({ terms: ['casino', 'poker'] }));
    const before = await getList(database.db, id);
    expect(before).toMatchObject({ name: 'Gambling', terms: ['casino', 'poker'], changedBy: 'Mony' });
    const change = (seen: string, name = 'Games') =>
      saveList(database.db, {
        id,
        seen,
        list: list({ name, terms: ['casino', 'roulette', 'slots'] }),
        actor: actor(),
        now: later(1),
      });
    unwrap(await change(before?.changedAt.toISOString() ?? ''));
    expect(await listLists(database.db)).toMatchObject([{ id, name: 'Games', terms: 3, state: 'off' }]);
    // Somebody who opened it before does not overwrite it.
    expect(await change(now.toISOString(), 'Mine')).toEqual({ ok: false, code: 'list_changed' });
    expect(await entries('comment.list_saved')).toMatchObject([
      { name: 'Gambling', added: 2, removed: 0 },
      { name: 'Games', added: 2, removed: 1 },
    ]);
    unwrap(await removeList(database.db, { id, actor: actor() }));
    expect(await removeList(database.db, { id, actor: actor() })).toMatchObject({ code: 'list_gone' });
    expect(await entries('comment.list_removed')).toMatchObject([{ name: 'Games', removed: 3 }]);
  });

  test('have names of their own, whatever their capitals', async () => {
    await make();
    const second = { id: null, seen: '', list: list({ name: 'GAMBLING' }), actor: actor(), now };
    expect(await saveList(database.db, second)).toEqual({ ok: false, code: 'list_name_taken' });
    const both = await Promise.all(
      [1, 2].map(() =>
        database.db.transaction((tx) =>
          saveList(tx, { id: null, seen: '', list: list({ name: 'Twice' }), actor: actor(), now }),
        ),
      ),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('are what comments are judged by as soon as they are on, each kind in its place', async () => {
    const { db } = database;
    const none = { lists: [], blocked: [], held: [], allowed: [] };
    expect(await loadWatchLists(db)).toEqual(none);
    const words = await make();
    await make(list({ name: 'Bad', kind: 'hosts', outcome: 'reject', state: 'on', terms: ['bad.com'] }));
    await make(list({ name: 'Odd', kind: 'hosts', state: 'on', terms: ['odd.com'] }));
    await make(list({ name: 'Try', kind: 'hosts', state: 'trial', terms: ['try.com'] }));
    await make(list({ name: 'Good', kind: 'allowed_hosts', state: 'on', terms: ['good.com'] }));
    const hosts = { blocked: ['bad.com'], held: ['odd.com'], allowed: ['good.com'] };
    expect(await loadWatchLists(db)).toEqual({ lists: [], ...hosts });
    const turn = (state: 'on' | 'off' | 'trial', at: number) =>
      switchList(db, { id: words, state, actor: actor(), now: later(at) });
    unwrap(await turn('on', 1));
    expect((await loadWatchLists(db)).lists).toMatchObject([{ name: 'Gambling', state: 'on' }]);
    unwrap(await turn('trial', 1));
    expect((await loadWatchLists(db)).lists).toMatchObject([{ state: 'trial' }]);
    unwrap(await turn('off', 1));
    expect((await loadWatchLists(db)).lists).toEqual([]);
    await removeList(db, { id: words, actor: actor() });
    expect(await switchList(db, { id: words, state: 'on', actor: actor(), now })).toMatchObject({
      code: 'list_gone',
    });
  });

  test('are tried on what is there, and nothing becomes of it', async () => {
    const held = await comment('The casino again');
    await comment('A fine story');
    const spam = await comment('casino', { status: 'spam' });
    await comment('casino, taken back', { status: 'deleted' });
    expect(await tryList(database.db, list())).toMatchObject({
      tried: 3,
      hits: [{ id: spam }, { id: held }],
      approved: 1,
      rejected: 1,
    });
    expect(await database.sql`select distinct status from comments order by 1`).toHaveLength(3);
  });

  test('say what they met lately, words by name and hosts by what was linked', async () => {
    const words = await make(list({ state: 'on' }));
    const hosts = await make(list({ name: 'Bad', kind: 'hosts', terms: ['bad.com'], state: 'on' }));
    const by = (reason: string, detail: object) => ({
      status: 'pending',
      reasons: [{ phase: 'x', outcome: 'hold', reason, detail }],
    });
    await comment('one', by('listed_word', { list: 'Gambling', terms: 'casino' }));
    await comment('two', by('listed_word', { list: 'Gambling', terms: 'casino' }));
    await comment('three', by('blocked_link', { host: 'shop.bad.com' }));
    await comment('four');
    expect(await countHits(database.db)).toEqual({ comments: 4, hits: { [words]: 2, [hosts]: 1 } });
  });
});

describe('Settings', () => {
  const templates = async () =>
    (await getSiteSettings(database.db)).comments.templates.map(({ name }) => name);
  const save = (was: string, name: string, en = 'Please stay kind.') =>
    saveTemplate(database.db, { was, template: { name, en, km: '' }, actor: actor() });

  test('are changed one by one, and the log has them before and after', async () => {
    await saveSiteSettings(database.db, { name: { en: 'Mekong Morning' } });
    const change = (values: Parameters<typeof changeRules>[1]['values']) =>
      changeRules(database.db, { values, actor: actor() });
    expect(await change({ trustAfter: 20 })).toEqual({ isShown: false });
    expect(await change({ depth: 2 })).toEqual({ isShown: true });
    expect(await change({ depth: 2 })).toEqual({ isShown: false });
    expect((await getSiteSettings(database.db)).comments).toEqual(
      commentSettingsSchema.parse({ trustAfter: 20, depth: 2 }),
    );
    expect(await entries('settings.saved')).toEqual([
      { changed: ['comments'], before: { trustAfter: 10 }, after: { trustAfter: 20 } },
      { changed: ['comments'], before: { depth: 3 }, after: { depth: 2 } },
    ]);
  });

  test('Two people who change different ones at once both do', async () => {
    await Promise.all([
      database.db.transaction((tx) => changeRules(tx, { values: { depth: 1 }, actor: actor() })),
      database.db.transaction((tx) => changeRules(tx, { values: { trustAfter: 33 }, actor: actor() })),
    ]);
    expect((await getSiteSettings(database.db)).comments).toMatchObject({ depth: 1, trustAfter: 33 });
  });

  test('Reasons are added, changed, ordered and removed', async () => {
    for (const name of ['Rude', 'Off topic', 'Private']) unwrap(await save('', name));
    unwrap(await save('Off topic', 'Elsewhere'));
    unwrap(await moveTemplate(database.db, { name: 'Private', direction: 'up', actor: actor() }));
    expect(await templates()).toEqual(['Rude', 'Private', 'Elsewhere']);
    unwrap(await moveTemplate(database.db, { name: 'Rude', direction: 'up', actor: actor() }));
    unwrap(await removeTemplate(database.db, { name: 'Private', actor: actor() }));
    expect(await templates()).toEqual(['Rude', 'Elsewhere']);
    expect(await save('', 'Rude')).toMatchObject({ code: 'template_name_taken' });
    expect(await save('', 'Nothing', '')).toMatchObject({ code: 'template_empty' });
    expect(await save('Gone', 'Here')).toMatchObject({ code: 'template_gone' });
    expect(await removeTemplate(database.db, { name: 'Gone', actor: actor() })).toMatchObject({
      code: 'template_gone',
    });
    for (let more = 2; more < 50; more++) unwrap(await save('', `Reason ${more}`));
    expect(await save('', 'One more')).toMatchObject({ code: 'too_many_templates' });
    // What they say is long, and is not in the log.
    expect(JSON.stringify(await entries('settings.saved'))).not.toContain('kind');
  });
});

test('Of an article can be said when its comments are read, and taken back', async () => {
  const set = (moderation: 'before' | null) =>
    setArticleModeration(database.db, { id: articleId, moderation, actor: actor() });
  expect(await set('before')).toEqual({ ok: true, value: { id: articleId, isChanged: true } });
  expect(await set('before')).toMatchObject({ value: { isChanged: false } });
  unwrap(await set(null));
  expect(await entries('article.comment_moderation')).toEqual([
    { before: null, after: 'before' },
    { before: 'before', after: null },
  ]);
  const gone = { id: articleId + 1, moderation: null, actor: actor() };
  expect(await setArticleModeration(database.db, gone)).toMatchObject({ code: 'article_gone' });
});

describe('Learning', () => {
  const decide = (ids: number[], status: 'approved' | 'rejected' | 'pending', at = 0) =>
    decideComments(database.db, {
      ids,
      status,
      words: '',
      moderator: actor(),
      now: later(at),
    });
  const many = async (count: number, text: (index: number) => string) => {
    const ids: number[] = [];
    for (let index = 0; index < count; index++) ids.push(await comment(text(index), { status: 'pending' }));
    return ids;
  };

  test('takes in verdicts of people only, as they stand, and says how good it is', async () => {
    expect(await gatherLesson(database.db)).toBeNull();
    const good = await many(60, (index) => `Thank you for the story about the ferry, part ${index}`);
    const bad = await many(60, (index) => `Win big at the casino tonight, prize ${index}`);
    await comment('Approved by the rules at the casino');
    await decide(good, 'approved');
    await decide(bad, 'rejected', 60);
    const learned = await gatherLesson(database.db);
    expect(learned).toMatchObject({
      approved: 60,
      rejected: 60,
      since: now.toISOString(),
      until: later(60).toISOString(),
    });
    expect(learned?.heldOut && heldFrom(learned.heldOut, 0.9)).toEqual({
      approved: 12,
      rejected: 12,
      heldApproved: 0,
      heldRejected: 12,
    });
    if (!learned) throw new Error('Nothing was learned.');
    await storeModel(database.db, learned, now);
    const model = await loadModel(database.db);
    if (!model) throw new Error('Nothing was kept.');
    expect(score(model, 'The casino tonight')?.probability).toBeGreaterThan(0.9);
    expect(score(model, 'The ferry story')?.probability).toBeLessThan(0.1);

    // Nothing was decided since.
    expect(await gatherLesson(database.db)).toBeNull();
    // What was taken back counts as it stands.
    await decide(bad.slice(0, 20), 'approved', 120);
    await decide(bad.slice(20, 30), 'pending', 120);
    const again = await gatherLesson(database.db);
    expect(again).toMatchObject({ approved: 80, rejected: 30 });
    if (again) await storeModel(database.db, again, later(300));
    expect(await loadModel(database.db)).toMatchObject({ approved: 80, rejected: 30 });
    expect(await database.sql`select id from comment_models`).toHaveLength(1);
  });

  test('of a few says nothing about how good it is', async () => {
    await decide(await many(3, (index) => `Some words ${index}`), 'rejected');
    expect(await gatherLesson(database.db)).toMatchObject({ approved: 0, rejected: 3, heldOut: null });
  });
});
