import { beforeEach, describe, expect, test } from 'vitest';
import {
  answer,
  decide,
  decideForm,
  feature,
  openComments,
  treat,
  treatForm,
  undo,
} from '#app/_actions/moderation.ts';
import { tellVerdicts } from '#app/_jobs/tell-verdicts.ts';
import { account, madeStale, problemAt, send, signInAs, withRequests } from '#app/_server/testing.ts';
import { createArticle, createStory } from '#db/articles/mutations.ts';
import { commentSettingsSchema } from '#db/comments/validation.ts';
import { touched } from '#db/core/tags.ts';
import { saveSiteSettings } from '#db/settings/mutations.ts';
import { forgetAccounts } from '#db/testing.ts';

const database = withRequests();
let articleId: number;
let readerId: number;

const templates = [{ name: 'Insults', en: 'It insults.', km: 'វាជេរ។' }];

beforeEach(async () => {
  await forgetAccounts(database.sql);
  await database.sql`truncate stories, settings, mail_outbox cascade`;
  await saveSiteSettings(database.db, { comments: commentSettingsSchema.parse({ templates }) });
  const storyId = await createStory(database.db, { sectionIds: [], tagIds: [] });
  const made = await createArticle(database.db, {
    storyId,
    locale: 'en',
    slug: 'story',
    headline: 'The ferry',
    status: 'published',
    publishedAt: new Date('2026-01-01T00:00:00Z'),
    body: { type: 'doc', content: [] },
    bylineIds: [],
    actor: { name: 'test' },
  });
  if (!made.ok) throw new Error(made.code);
  articleId = made.value;
  readerId = await account('reader', 'sok', 'km');
  await signInAs('moderator', 'leakena');
  await madeStale();
});

async function comment(status = 'pending', body = 'Some words'): Promise<number> {
  const [row] = await database.sql`
    insert into comments (article_id, user_id, author_name, body, status)
    values (${articleId}, ${readerId}, 'sok', ${body}, ${status}) returning id`;
  return Number(row?.id);
}

const verdict = (ids: number[], status: string, more: Record<string, string> = {}) =>
  decide({
    status,
    ...Object.fromEntries(
      ids.flatMap((id) => [
        [`id-${id}`, 'on'],
        [`from-${id}`, 'pending'],
      ]),
    ),
    ...more,
  });
/** What was mailed since it was last asked. */
const mailed = () =>
  database.sql<{ to: string; subject: string; text: string }[]>`
    delete from mail_outbox returning "to", subject, text`;
/** Runs the job that tells of verdicts, so many minutes later. */
const tell = (minutes: number) =>
  tellVerdicts.handler({ db: database.db, now: new Date(Date.now() + minutes * 60_000) }, {});

describe('Readers see at once', () => {
  test('what is approved and what no longer is, and nothing else makes a page anew', async () => {
    const [one, two] = [await comment(), await comment('pending', 'Others')];
    await verdict([one], 'rejected');
    expect(await madeStale()).toEqual([]);
    const approved = await verdict([two], 'approved');
    expect(await madeStale()).toEqual(touched.commentsChanged(articleId));
    if (!approved.ok) throw new Error(approved.code);
    const [{ verdictId } = { verdictId: 0 }] = approved.value.decided;
    await feature({ id: two, featured: 'on' });
    expect(await madeStale()).toEqual(touched.commentsChanged(articleId));
    await undo({ [`id-${two}`]: 'on', [`verdict-${two}`]: verdictId });
    expect(await madeStale()).toEqual(touched.commentsChanged(articleId));
    await openComments({ articleId, open: 'off' });
    expect(await madeStale()).toEqual(touched.commentsChanged(articleId));
  });
});

describe('An author', () => {
  test('is told once of what was rejected, why, by whom, and how to appeal, in their language', async () => {
    const ids = [await comment('pending', 'First words'), await comment('pending', 'Second words')];
    await verdict([ids[0] as number], 'rejected', { template: 'Insults' });
    await verdict([ids[1] as number], 'rejected', { template: 'Insults', words: 'Own words' });
    await tell(1);
    expect(await mailed()).toEqual([]);
    await tell(3);
    const [letter, ...more] = await mailed();
    expect(more).toEqual([]);
    expect(letter?.to).toBe('sok@example.org');
    for (const part of [
      'The ferry',
      'First words',
      'វាជេរ។',
      'Second words',
      'Own words',
      '/km/account/comments',
    ])
      expect(letter?.text).toContain(part);
    await tell(9);
    expect(await mailed()).toEqual([]);
  });

  test('hears nothing of what was taken back, of spam, or when they have left', async () => {
    const [back, spam, gone] = [
      await comment(),
      await comment('pending', 'Buy'),
      await comment('pending', 'Bye'),
    ];
    const rejected = await verdict([back], 'rejected');
    if (!rejected.ok) throw new Error(rejected.code);
    await undo({ [`id-${back}`]: 'on', [`verdict-${back}`]: rejected.value.decided[0]?.verdictId });
    await verdict([spam], 'spam');
    await tell(3);
    await verdict([gone], 'rejected');
    await database.sql`update users set email = null, display_name = '', deleted_at = now() where id = ${readerId}`;
    await tell(9);
    expect(await mailed()).toEqual([]);
  });

  test('is answered when they appeal, once', async () => {
    const [no, yes] = [await comment('rejected', 'No words'), await comment('rejected', 'Yes words')];
    await database.sql`insert into comment_appeals (comment_id, words) values (${no}, 'Why?'), (${yes}, 'Why?')`;
    expect(await answer({ id: no, outcome: 'upheld' })).toMatchObject({
      fields: { answer: 'answer_missing' },
    });
    expect(await answer({ id: no, outcome: 'upheld', answer: 'So it is.' })).toMatchObject({ ok: true });
    expect(await answer({ id: yes, outcome: 'granted' })).toMatchObject({
      value: { articleIds: [articleId] },
    });
    expect(await answer({ id: yes, outcome: 'granted' })).toEqual({ ok: false, code: 'comment_gone' });
    const letters = await mailed();
    expect(letters.map(({ text }) => [/No words/.test(text), /So it is\./.test(text)])).toEqual([
      [true, true],
      [false, false],
    ]);
    await tell(9);
    expect(await mailed(), 'the answer was the letter').toEqual([]);
    const rows = await database.sql`select status from comments order by id`;
    expect(rows.map(({ status }) => status)).toEqual(['rejected', 'approved']);
  });
});

test('Whoever reported is told what came of it, in one mail', async () => {
  const reporter = await account('reader', 'dara');
  const ids = [await comment('approved', 'Rude words'), await comment('approved', 'Fine words')];
  for (const id of ids)
    await database.sql`insert into comment_reports (comment_id, user_id, reason) values (${id}, ${reporter}, 'abuse')`;
  const from = Object.fromEntries(ids.map((id) => [`from-${id}`, 'approved']));
  await verdict([ids[0] as number], 'rejected', from);
  await verdict([ids[1] as number], 'approved', from);
  await tell(3);
  const letters = (await mailed()).filter(({ to }) => to === 'dara@example.org');
  expect(letters).toHaveLength(1);
  expect(letters[0]?.text).toContain('It is not shown any more: “Rude words” below “The ferry”.');
  expect(letters[0]?.text).toContain('It stays, since it keeps to our rules: “Fine words”');
});

describe('How somebody may comment', () => {
  test('is mailed with the words of the moderator', async () => {
    const treatment = {
      userId: readerId,
      treatment: 'suspended',
      until: '2999-05-01',
      words: 'Please calm down.',
    };
    expect(await treat(treatment)).toMatchObject({ ok: true });
    const [letter] = await mailed();
    expect(letter).toMatchObject({ to: 'sok@example.org' });
    expect(letter?.text).toContain('១ ឧសភា ២៩៩៩');
    expect(letter?.text).toContain('Please calm down.');
    expect(await treat(treatment)).toEqual({ ok: false, code: 'treatment_same' });
  });

  test('is not decided of staff by moderators; a form says so', async () => {
    const author = await account('author', 'writer');
    const sent = { userId: author, treatment: 'banned', here: 5, list: 'list=all' };
    expect(await send(treatForm, sent)).toBe('/desk/comments?list=all&comment=5');
    expect(await problemAt('/desk/comments')).toBe('commenter_staff');
    expect(await mailed()).toEqual([]);
    await signInAs('administrator', 'chief');
    expect(await send(treatForm, sent)).toBe('/desk/comments?list=all&comment=5&done=treated');
    expect(await mailed()).toHaveLength(1);
  });

  test.each([
    [{ treatment: 'suspended' }, 'until', 'until_missing'],
    [{ treatment: 'loved' }, 'treatment', 'treatment_missing'],
    [{ treatment: 'banned', words: 'x'.repeat(2001) }, 'words', 'text_too_long'],
  ])('%o is refused', async (given, field, code) => {
    expect(await treat({ userId: readerId, ...given })).toMatchObject({ fields: { [field]: code } });
  });
});

test('Without scripts several are decided at once, and the page leads to taking it back', async () => {
  const ids = [await comment(), await comment('pending', 'Others')];
  const fields = Object.fromEntries(
    ids.flatMap((id) => [
      [`id-${id}`, 'on'],
      [`from-${id}`, 'pending'],
    ]),
  );
  const end = await send(decideForm, { ...fields, status: 'approved', list: 'language=en', locale: 'km' });
  const query = new URLSearchParams(end.split('?')[1]);
  expect(Object.fromEntries(query)).toMatchObject({ language: 'en', done: 'approved', count: '2' });
  expect(query.get('undo')).toMatch(new RegExp(`^${ids[0]}\\.\\d+,${ids[1]}\\.\\d+$`));
  expect(await send(decideForm, { status: 'approved' })).toBe('/desk/comments');
  expect(await problemAt('/desk/comments')).toBe('nothing_chosen');
});
