import { beforeEach, describe, expect, test } from 'vitest';
import { changeOwnComment, deleteComment, like, reportForm } from '#app/_actions/comments.ts';
import { doIntents } from '#app/_server/intents.ts';
import { cookie, madeStale, openSession, send, signInAs, use, withRequests } from '#app/_server/testing.ts';
import { request } from '#app/_server/testing-framework.ts';
import { POST } from '#app/api/comments/[call]/route.ts';
import { createArticle, createStory } from '#db/articles/mutations.ts';
import { decideComments } from '#db/comments/mutations.ts';
import { commentSettingsSchema } from '#db/comments/validation.ts';
import { tag } from '#db/core/tags.ts';
import { hashToken } from '#db/core/token.ts';
import { takeIntents } from '#db/intents/mutations.ts';
import { saveSiteSettings } from '#db/settings/mutations.ts';
import { forgetAccounts } from '#db/testing.ts';

const database = withRequests();
let article = 0;
let other = 0;

async function publish(slug: string): Promise<number> {
  const made = await createArticle(database.db, {
    storyId: await createStory(database.db, { sectionIds: [], tagIds: [] }),
    locale: 'en',
    slug,
    headline: slug,
    body: { type: 'doc', content: [] },
    status: 'published',
    publishedAt: new Date(Date.now() - 86_400_000),
    bylineIds: [],
    actor: { name: 'test' },
  });
  if (!made.ok) throw new Error(made.code);
  return made.value;
}

async function set(changes: Partial<(typeof commentSettingsSchema)['_output']>) {
  await saveSiteSettings(database.db, { comments: commentSettingsSchema.parse(changes) });
}

beforeEach(async () => {
  const { sql } = database;
  await sql`truncate stories, mail_outbox, comments, intents cascade`;
  await forgetAccounts(sql);
  article = await publish('the-ferry');
  other = await publish('the-bridge');
  await set({ holdUntilApproved: 0 });
  await madeStale();
});

const parameters = (call: string) => ({ params: Promise.resolve({ call }) });
/** As a script asks. */
async function call(name: string, given: object) {
  const answer = await POST(
    new Request('http://x/', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(given),
    }),
    parameters(name),
  );
  return answer.json();
}
/** As a plain form; the address it ends on. */
async function post(name: string, given: Record<string, string | number>): Promise<string> {
  const body = new FormData();
  for (const [field, value] of Object.entries(given)) body.set(field, String(value));
  const answer = await POST(new Request('http://x/', { method: 'POST', body }), parameters(name));
  expect(answer.status).toBe(303);
  return answer.headers.get('location') ?? '';
}
const rows = () =>
  database.sql`select id, article_id, body, status, like_count, report_count, reasons from comments order by id`;
const counted = async () => {
  const [row] = await database.sql`select comment_count from articles where id = ${article}`;
  return row?.comment_count;
};

describe('A comment', () => {
  test('is posted, counted, and on its page at once', async () => {
    await signInAs('reader', 'Dara');
    expect(await call('write', { article, body: ' The ferry is late.\r\n' })).toMatchObject({
      ok: true,
      value: { status: 'approved' },
    });
    expect(await rows()).toMatchObject([{ body: 'The ferry is late.', status: 'approved' }]);
    expect(await counted()).toBe(1);
    expect(await madeStale()).toContain(tag.comments(article));
  });

  test('is posted once, however often and wherever the button is pressed', async () => {
    await signInAs('reader', 'Dara');
    const given = { article, body: 'The ferry is late again.' };
    const answers = await Promise.all(Array.from({ length: 8 }, () => call('write', given)));
    expect(new Set(answers.map(({ value }) => value.id)).size).toBe(1);
    expect(await rows()).toHaveLength(1);
    expect(await counted()).toBe(1);
  });

  test('is one of a flood, also when all of it comes at once', async () => {
    await signInAs('reader', 'Dara');
    const many = Array.from({ length: 12 }, (_, n) => ({ article, body: `Number ${n} of many words` }));
    const answers = await Promise.all(many.map((given) => call('write', given)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(3);
    expect(answers.filter(({ code }) => code === 'comment_too_fast')).toHaveLength(9);
    expect(await counted()).toBe(3);
  });

  test('of a newcomer waits, and nothing of it goes stale', async () => {
    await set({ holdUntilApproved: 1 });
    await signInAs('reader', 'Dara');
    await madeStale();
    const path = await post('write', { article, body: 'My first words here.', locale: 'km' });
    expect(path).toMatch(/^\/km\/account\/comments\?posted=\d+#comment-\d+$/);
    expect(await rows()).toMatchObject([{ status: 'pending' }]);
    expect(await counted()).toBe(0);
    expect(await madeStale()).not.toContain(tag.comments(article));
  });

  test.each([
    ['nothing but spaces', { body: ' \n ' }, 'comment_empty'],
    ['too much', { body: 'word '.repeat(2000) }, 'comment_too_long'],
    ['what nobody could read', { body: 'x'.repeat(100_001) }, 'invalid_input'],
    ['an article that is not there', { article: 999_999, body: 'Hello there' }, 'comment_article_hidden'],
  ])('is refused with %s', async (_, given, code) => {
    await signInAs('reader', 'Dara');
    const answer = await call('write', { article, ...given });
    expect(answer.ok).toBe(false);
    expect(answer.code).toBe(code);
    expect(answer.words).toMatch(/^(?!Something went wrong).*[.]$/);
    expect(await rows()).toEqual([]);
  });

  test.each([
    ['closed', `update articles set comments_open = false`, 'comment_article_closed'],
    ['withdrawn', `update articles set status = 'withdrawn', withdrawn_at = now()`, 'comment_article_hidden'],
    ['a draft', `update articles set status = 'draft'`, 'comment_article_hidden'],
  ])('is refused under an article that is %s', async (_, change, code) => {
    await signInAs('reader', 'Dara');
    await database.sql.unsafe(change);
    expect(await call('write', { article, body: 'Too late, it seems.' })).toMatchObject({ code });
  });

  test('replies to what readers see under the same article, and to nothing else', async () => {
    await signInAs('reader', 'Dara');
    const { value } = await call('write', { article, body: 'The ferry is late.' });
    await signInAs('reader', 'Sok');
    expect(await call('write', { article, parent: value.id, body: 'It always is.' })).toMatchObject({
      ok: true,
    });
    expect(
      await call('write', { article: other, parent: value.id, body: 'It always is here.' }),
    ).toMatchObject({
      code: 'comment_parent_gone',
    });
    await database.sql`update comments set status = 'rejected' where id = ${value.id}`;
    expect(await call('write', { article, parent: value.id, body: 'Is it really?' })).toMatchObject({
      code: 'comment_parent_gone',
    });
    await expect(
      database.sql`insert into comments (article_id, parent_id, author_name, body) values (${other}, ${value.id}, 'x', 'x')`,
    ).rejects.toThrow('same article');
  });

  test('that was refused comes back on the page where it is written', async () => {
    await signInAs('reader', 'Dara');
    await database.sql`update articles set comments_open = false`;
    expect(await post('write', { article, body: 'A long thought.', locale: 'en' })).toBe(
      `/account/comments/write?article=${article}`,
    );
    const hash = hashToken(cookie('sign-in') ?? '');
    expect(await takeIntents(database.db, { tokenHash: hash, now: new Date() })).toMatchObject([
      { kind: 'comment_draft', payload: { body: 'A long thought.' } },
    ]);
  });
});

test.each([
  ['nested a hundred thousand times', `{"id":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 400],
  ['no JSON', '{', 400],
  ['a list', '[]', 200],
  ['nothing', 'null', 200],
  ['other types', '{"id":{"toString":1},"body":[{}],"article":true}', 200],
])('What is %s does no harm', async (_, body, status) => {
  await signInAs('reader', 'Dara');
  for (const name of ['write', 'begin', 'change', 'delete', 'like', 'mute']) {
    const headers = { 'content-type': 'application/json' };
    const answer = await POST(new Request('http://x/', { method: 'POST', headers, body }), parameters(name));
    expect(answer.status).toBe(status);
    if (status === 200) expect(await answer.json()).toMatchObject({ ok: false, code: 'invalid_input' });
  }
});

describe('Begun before signing in', () => {
  const begin = () => post('write', { article, body: 'Written before I had an account.', locale: 'en' });
  async function arrive() {
    const { id } = await signInAs('reader', 'Dara');
    return { id, arrival: { userId: id, email: '', locale: 'en', network: '', site: {}, now: new Date() } };
  }

  test('a comment is kept, and posted once afterwards', async () => {
    expect(await begin()).toBe('/account/sign-in?next=%2Faccount%2Fcomments');
    await begin();
    const tokenHash = hashToken(cookie('sign-in') ?? '');
    expect(await rows()).toEqual([]);
    const { id, arrival } = await arrive();
    await madeStale();
    for (let times = 0; times < 2; times += 1)
      await doIntents(database.db, { tokenHash, arrival: arrival as never });
    expect(await rows()).toMatchObject([{ body: 'Written before I had an account.', status: 'approved' }]);
    const [{ user_id: owner } = {}] = await database.sql`select user_id from comments`;
    expect(Number(owner)).toBe(id);
    expect(await madeStale()).toContain(tag.comments(article));
  });

  test('many of a browser are five at most, and letters that nobody can store do no harm', async () => {
    for (let n = 0; n < 8; n += 1)
      await post('write', { article, body: `Words \0 number ${n} \ud800`, locale: 'en' });
    const kept = await database.sql`select payload from intents order by id`;
    expect(kept.map(({ payload }) => payload.body)).toEqual(
      [3, 4, 5, 6, 7].map((n) => `Words  number ${n} \ufffd`),
    );
  });

  test('letters that grow when they are composed do not keep anybody from signing in', async () => {
    await post('write', { article, body: '\ufb2c '.repeat(50_000), locale: 'en' });
    const tokenHash = hashToken(cookie('sign-in') ?? '');
    const { arrival } = await arrive();
    await doIntents(database.db, { tokenHash, arrival: arrival as never });
    expect(await rows()).toMatchObject([{ status: 'rejected', reasons: [{ reason: 'too_long' }] }]);
  });

  test('and impossible by then, it is among their own with the reason', async () => {
    await begin();
    const tokenHash = hashToken(cookie('sign-in') ?? '');
    await database.sql`update articles set comments_open = false`;
    const { arrival } = await arrive();
    await doIntents(database.db, { tokenHash, arrival: arrival as never });
    expect(await rows()).toMatchObject([
      { status: 'rejected', reasons: [{ reason: 'article_closed', outcome: 'reject' }] },
    ]);
  });
});

describe('One’s own', () => {
  async function written(body = 'The fery is late.') {
    const person = await signInAs('reader', 'Dara');
    const { value } = await call('write', { article, body });
    await madeStale();
    return { ...person, comment: value.id as number };
  }

  test('is changed for a while, judged anew, and what it said is kept', async () => {
    const { comment } = await written();
    expect(await changeOwnComment({ id: comment, body: 'The ferry is late.' })).toMatchObject({ ok: true });
    expect(await madeStale()).toContain(tag.comments(article));
    expect(await database.sql`select body from comment_revisions`).toMatchObject([
      { body: 'The fery is late.' },
    ]);
    await database.sql`update comments set created_at = now() - interval '16 minutes'`;
    expect(await changeOwnComment({ id: comment, body: 'The ferry was late.' })).toMatchObject({
      code: 'comment_too_old',
    });
  });

  test('is changed and deleted by nobody else', async () => {
    const { comment } = await written();
    await signInAs('administrator', 'Chief');
    expect(await changeOwnComment({ id: comment, body: 'Mine now.' })).toMatchObject({
      code: 'comment_gone',
    });
    expect(await deleteComment({ id: comment })).toMatchObject({ code: 'comment_gone' });
  });

  test('that a moderator rejected does not come back by changing it', async () => {
    const { comment, browser, id } = await written();
    const moderator = await signInAs('moderator', 'Mod');
    await decideComments(database.db, {
      ids: [comment],
      status: 'rejected',
      words: '',
      moderator: { userId: moderator.id, network: '' },
      now: new Date(),
    });
    use(browser);
    await openSession(id);
    expect(await changeOwnComment({ id: comment, body: 'Nicer words.' })).toMatchObject({
      code: 'comment_too_old',
    });
    expect(await rows()).toMatchObject([{ status: 'rejected', body: 'The fery is late.' }]);
  });

  test('that readers had held stays held, however it is changed', async () => {
    await set({ holdUntilApproved: 0, reportThreshold: 1 });
    const { comment, browser, id } = await written();
    await signInAs('reader', 'Sok');
    await send(reportForm, { id: comment, reason: 'abuse', locale: 'en' });
    use(browser);
    await openSession(id);
    expect(await changeOwnComment({ id: comment, body: 'The fery is late!' })).toMatchObject({
      value: { status: 'pending', isPublicChange: false },
    });
    expect(await rows()).toMatchObject([{ status: 'pending', body: 'The fery is late!' }]);
  });

  test('that a moderator holds stays held, however it is changed', async () => {
    const { comment, browser, id } = await written();
    const moderator = await signInAs('moderator', 'Mod');
    await decideComments(database.db, {
      ids: [comment],
      status: 'pending',
      words: '',
      moderator: { userId: moderator.id, network: '' },
      now: new Date(),
    });
    use(browser);
    await openSession(id);
    for (const body of ['The ferry is late.', 'The ferry is late!'])
      expect(await changeOwnComment({ id: comment, body })).toMatchObject({ value: { status: 'pending' } });
  });

  test('is not changed while its appeal is read', async () => {
    const { comment } = await written();
    await database.sql`update comments set status = 'rejected'`;
    await database.sql`insert into comment_appeals (comment_id, words) values (${comment}, 'Why?')`;
    expect(await changeOwnComment({ id: comment, body: 'Other words.' })).toMatchObject({
      code: 'comment_too_old',
    });
  });

  test('that a moderator rejected is not posted anew by deleting it, and still counts', async () => {
    const { comment, browser, id } = await written('Cheap followers for all of you.');
    const moderator = await signInAs('moderator', 'Mod');
    await decideComments(database.db, {
      ids: [comment],
      status: 'rejected',
      words: '',
      moderator: { userId: moderator.id, network: '' },
      now: new Date(),
    });
    use(browser);
    await openSession(id);
    await deleteComment({ id: comment });
    expect(await call('write', { article, body: 'Cheap followers for all of you.' })).toMatchObject({
      code: 'comment_repeated',
    });
    // One approved, one rejected: too large a share of them for somebody who is trusted.
    await set({ holdUntilApproved: 0, trustAfter: 1, moderation: 'after' });
    await call('write', { article, body: 'Something else.' });
    await call('write', { article: other, body: 'Another thing.' });
    expect(await database.sql`select reasons from comments where article_id = ${other}`).toEqual([
      { reasons: [] },
    ]);
  });

  test('is deleted at once, and can be said again', async () => {
    const { comment } = await written();
    expect(await deleteComment({ id: comment })).toMatchObject({ ok: true });
    expect(await counted()).toBe(0);
    expect(await madeStale()).toContain(tag.comments(article));
    expect(await call('write', { article, body: 'The fery is late.' })).toMatchObject({ ok: true });
    expect(await counted()).toBe(1);
  });
});

describe('Likes', () => {
  test('count one a person, also when many come at once, and are taken back', async () => {
    await signInAs('reader', 'Dara');
    const { value } = await call('write', { article, body: 'The ferry is late.' });
    expect(await like({ id: value.id })).toMatchObject({ code: 'comment_own' });
    await signInAs('reader', 'Sok');
    await Promise.all(Array.from({ length: 10 }, () => like({ id: value.id })));
    expect(await rows()).toMatchObject([{ like_count: 1 }]);
    await signInAs('reader', 'Vanna');
    expect(await like({ id: value.id })).toMatchObject({ value: { likeCount: 2, changed: true } });
    expect(await like({ id: value.id, likes: 'false' })).toMatchObject({ value: { likeCount: 1 } });
  });

  test('of somebody who is not signed in lead to the sign-in', async () => {
    await signInAs('reader', 'Dara');
    const { value } = await call('write', { article, body: 'The ferry is late.' });
    use();
    expect(await post('like', { id: value.id, locale: 'en' })).toBe(
      `/account/sign-in?next=${encodeURIComponent(`/the-ferry/comment/${value.id}`)}`,
    );
  });
});

describe('Reports', () => {
  async function reportAs(name: string, id: number) {
    await signInAs('reader', name);
    return send(reportForm, { id, reason: 'spam', words: 'Buys followers.', locale: 'en' });
  }

  test('count one a person, and enough of them hold a comment that nobody has looked at', async () => {
    await set({ holdUntilApproved: 0, reportThreshold: 2 });
    await signInAs('reader', 'Dara');
    const { value } = await call('write', { article, body: 'Cheap followers for all of you.' });
    expect(await reportAs('Sok', value.id)).toContain('done=reported');
    await send(reportForm, { id: value.id, reason: 'abuse', locale: 'en' });
    expect(await rows()).toMatchObject([{ status: 'approved', report_count: 1 }]);
    await madeStale();
    await reportAs('Vanna', value.id);
    expect(await rows()).toMatchObject([{ status: 'pending', report_count: 2 }]);
    expect(await madeStale()).toContain(tag.comments(article));
  });

  test('are made again by the same person when the words are others than those that were answered', async () => {
    await set({ holdUntilApproved: 0, reportThreshold: 0 });
    const author = await signInAs('reader', 'Dara');
    const { value } = await call('write', { article, body: 'A fair word.' });
    await reportAs('Sok', value.id);
    const reporter = request.cookies;
    const moderator = await signInAs('moderator', 'Mod');
    const verdict = { words: '', moderator: { userId: moderator.id, network: '' } };
    await decideComments(database.db, { ids: [value.id], status: 'approved', ...verdict, now: new Date() });
    const again = () => send(reportForm, { id: value.id, reason: 'hate', locale: 'en' });
    use(reporter);
    await again();
    expect(await rows(), 'answered already').toMatchObject([{ report_count: 0 }]);
    use(author.browser);
    expect(await changeOwnComment({ id: value.id, body: 'A foul word.' })).toMatchObject({ ok: true });
    use(reporter);
    await again();
    expect(await rows()).toMatchObject([{ status: 'approved', report_count: 1 }]);
    expect(await database.sql`select reason, outcome from comment_reports`).toEqual([
      { reason: 'hate', outcome: null },
    ]);
  });

  test('do not hold what a moderator has approved', async () => {
    await set({ holdUntilApproved: 0, reportThreshold: 1 });
    await signInAs('reader', 'Dara');
    const { value } = await call('write', { article, body: 'A hard but fair word.' });
    const moderator = await signInAs('moderator', 'Mod');
    await decideComments(database.db, {
      ids: [value.id],
      status: 'approved',
      words: '',
      moderator: { userId: moderator.id, network: '' },
      now: new Date(),
    });
    await reportAs('Sok', value.id);
    expect(await rows()).toMatchObject([{ status: 'approved', report_count: 1 }]);
  });
});

test('Whoever is answered hears of it, but not of themselves nor of whom they muted', async () => {
  const dara = await signInAs('reader', 'Dara');
  const { value } = await call('write', { article, body: 'The ferry is late.' });
  await call('write', { article, parent: value.id, body: 'Very late, I mean.' });
  const sok = await signInAs('reader', 'Sok');
  await call('write', { article, parent: value.id, body: 'Yes, two hours.' });
  const notices = () => database.sql`select user_id from comment_notices`;

  expect(await notices()).toHaveLength(1);
  await database.sql`insert into comment_mutes (user_id, muted_id) values (${dara.id}, ${sok.id})`;
  await call('write', { article, parent: value.id, body: 'Three hours, even.' });
  expect(await notices()).toHaveLength(1);
  expect(request.cookies).toBe(sok.browser);
});
