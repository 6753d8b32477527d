import { beforeEach, expect, test } from 'vitest';
import {
  removeListForm,
  saveListForm,
  saveReasonForm,
  saveRulesForm,
  setForArticleForm,
  switchListForm,
  switchScoreForm,
} from '#app/_actions/comment-rules.ts';
import { saveSectionForm } from '#app/_actions/sections.ts';
import { loadLongForm } from '#app/_loaders/long-form.ts';
import { readProblem } from '#app/_server/form-problem.ts';
import { madeStale, problemAt, send, signInAs, withRequests } from '#app/_server/testing.ts';
import { getViewer } from '#app/_server/viewer.ts';
import { createArticle, createStory } from '#db/articles/mutations.ts';
import { listSectionsOfTalk } from '#db/articles/queries.ts';
import { commentSettingsSchema } from '#db/comments/validation.ts';
import { tag } from '#db/core/tags.ts';
import { getSiteSettings } from '#db/settings/queries.ts';
import { forgetAccounts } from '#db/testing.ts';
import { accountRoles } from '#db/users/validation.ts';

const database = withRequests();
beforeEach(async () => {
  const { sql } = database;
  await sql`truncate settings, comment_lists, intents, stories, sections, section_editions cascade`;
  await forgetAccounts(sql);
  await madeStale();
});

/** What the form of a site that nobody has set sends. */
const untouched = {
  moderation: 'after',
  sort: 'oldest',
  checkerFails: 'open',
  holdPercent: '90',
  holdUntilApproved: '1',
  minimumAccountHours: '0',
  trustAfter: '10',
  maximumLength: '5000',
  maximumLinks: '2',
  closeAfterDays: '0',
  editMinutes: '15',
  reportThreshold: '3',
  depth: '3',
};
const settings = async () => (await getSiteSettings(database.db)).comments;
const save = (changes: Record<string, string> = {}) => send(saveRulesForm, { ...untouched, ...changes });

test('Settings are saved, and pages are stale only if they show one that changed', async () => {
  await signInAs('moderator');
  expect(await save()).toBe('/desk/comments/rules?done=saved');
  expect(await settings()).toEqual(commentSettingsSchema.parse({}));
  await save({ holdUntilApproved: '3', holdPercent: '75', checkerFails: 'closed' });
  expect(await madeStale()).toEqual([]);
  expect(await settings()).toMatchObject({ holdUntilApproved: 3, holdScore: 0.75, checkerFails: 'closed' });
  const visible: Record<string, string>[] = [
    { moderation: 'before' },
    { sort: 'liked' },
    { depth: '2' },
    { maximumLength: '900' },
  ];
  for (const shown of visible) {
    await save(shown);
    expect(await madeStale(), JSON.stringify(shown)).toEqual([tag.site()]);
    await save();
    await madeStale();
  }
});

test.each([
  [{ trustAfter: '' }, 'trustAfter', 'number_missing'],
  [{ trustAfter: '0' }, 'trustAfter', 'number_beyond'],
  [{ trustAfter: '2.5' }, 'trustAfter', 'number_missing'],
  [{ depth: '7' }, 'depth', 'number_beyond'],
  [{ maximumLength: '-5' }, 'maximumLength', 'number_missing'],
  [{ holdPercent: '49' }, 'holdPercent', 'number_beyond'],
  [{ sort: 'best' }, 'sort', 'choice_missing'],
])('What is wrong is named, and what was typed comes back: %o', async (wrong, field, code) => {
  await signInAs('moderator');
  expect(await save({ editMinutes: '30', ...wrong } as Record<string, string>)).toBe('/desk/comments/rules');
  const problem = await readProblem('/desk/comments/rules');
  expect(problem).toMatchObject({ field, code, typed: { editMinutes: '30', ...wrong } });
  expect(await settings()).toEqual(commentSettingsSchema.parse({}));
});

const list = { name: 'Gambling', kind: 'words', outcome: 'hold', state: 'off', terms: 'casino\npoker' };
const lists = () =>
  database.sql`select id::int, name, state, terms, changed_at as "changedAt" from comment_lists order by id`;

test('A list is made, tried, switched on and removed', async () => {
  await signInAs('editor');
  const made = await send(saveListForm, list);
  const [row] = await lists();
  expect(row).toMatchObject({ name: 'Gambling', state: 'off', terms: ['casino', 'poker'] });
  expect(made).toBe(`/desk/comments/rules/lists/${row?.id}?done=saved`);
  const seen = new Date(row?.changedAt).toISOString();
  expect(await send(saveListForm, { ...list, id: row?.id, seen, terms: 'slots', next: 'try' })).toBe(
    `/desk/comments/rules/lists/${row?.id}/trial`,
  );
  expect(await send(switchListForm, { id: row?.id, state: 'on', locale: 'km' })).toBe(
    `/km/desk/comments/rules/lists/${row?.id}?done=on`,
  );
  expect(await lists()).toMatchObject([{ state: 'on', terms: ['slots'] }]);
  expect(await send(removeListForm, { id: row?.id })).toBe('/desk/comments/rules/lists?done=removed');
  expect(await lists()).toHaveLength(0);
  // No page shows any of it.
  expect(await madeStale()).toEqual([]);
});

test('Thousands of entries that were refused are still there, for whoever typed them only', async () => {
  await signInAs('moderator');
  await send(saveListForm, list);
  const terms = Array.from({ length: 4000 }, (_, index) => `ពាក្យ${index}`).join('\r\n');
  const page = await send(saveListForm, { ...list, name: 'gambling', terms });
  expect(page).toBe('/desk/comments/rules/lists/new');
  expect(await problemAt(page)).toBe('list_name_taken');
  const member = await getViewer();
  if (member.role === 'anonymous') throw new Error('Nobody is signed in.');
  expect(await loadLongForm(member, page)).toMatchObject({ name: 'gambling', terms });
  expect(await loadLongForm(member, '/desk/comments/rules/lists/7')).toBeNull();
  expect(await loadLongForm({ ...member, userId: member.userId + 1 }, page)).toBeNull();
  expect(await send(saveListForm, { ...list, name: 'Other', terms })).toContain('done=saved');
  expect((await lists())[1]?.terms).toHaveLength(4000);
});

test.each([
  [{ name: ' ' }, 'list_name_missing'],
  [{ kind: 'songs' }, 'choice_missing'],
  [{ terms: Array.from({ length: 5001 }, (_, index) => `w${index}`).join('\n') }, 'too_many_terms'],
  [{ terms: 'x'.repeat(201) }, 'term_too_long'],
  [{ id: '9999' }, 'list_gone'],
])('A list is refused in words', async (wrong, code) => {
  await signInAs('moderator');
  expect(await problemAt(await send(saveListForm, { ...list, ...wrong } as Record<string, string>))).toBe(
    code,
  );
  expect(await lists()).toHaveLength(0);
});

test('What somebody else changed meanwhile is not overwritten', async () => {
  await signInAs('moderator');
  await send(saveListForm, list);
  const [row] = await lists();
  await send(switchListForm, { id: row?.id, state: 'on' });
  const page = await send(saveListForm, {
    ...list,
    id: row?.id,
    seen: new Date(row?.changedAt).toISOString(),
  });
  expect(await problemAt(page)).toBe('list_changed');
  expect(await lists()).toMatchObject([{ state: 'on' }]);
});

test('Reasons of moderators keep their long texts when they are refused', async () => {
  await signInAs('moderator');
  const text = 'ក'.repeat(1900);
  await send(saveReasonForm, { name: 'Rude', 'text-km': text });
  expect((await settings()).templates).toEqual([{ name: 'Rude', en: '', km: text }]);
  const page = await send(saveReasonForm, { name: 'Rude', 'text-en': text });
  expect(await problemAt(page)).toBe('template_name_taken');
  const member = await getViewer();
  if (member.role === 'anonymous') throw new Error('Nobody is signed in.');
  expect(await loadLongForm(member, page)).toMatchObject({ 'text-en': text });
  expect(await send(saveReasonForm, { was: 'Rude', place: 1, name: 'Unkind', 'text-en': 'Be kind.' })).toBe(
    '/desk/comments/rules/reasons?done=saved',
  );
  expect((await settings()).templates).toEqual([{ name: 'Unkind', en: 'Be kind.', km: '' }]);
});

test('The score is switched off and on', async () => {
  await signInAs('moderator');
  await send(switchScoreForm, { to: 'off' });
  expect((await settings()).holdScore).toBe(1);
  await send(switchScoreForm, { to: 'on' });
  expect((await settings()).holdScore).toBe(0.9);
});

test('An article whose comments are read first is stale, and nothing else', async () => {
  await signInAs('moderator');
  const made = await createArticle(database.db, {
    storyId: await createStory(database.db, { sectionIds: [], tagIds: [] }),
    locale: 'en',
    slug: 'the-ferry',
    headline: 'The ferry',
    body: { type: 'doc', content: [] },
    status: 'published',
    publishedAt: new Date(),
    bylineIds: [],
    actor: { name: 'test' },
  });
  const id = made.ok ? made.value : 0;
  const page = `/desk/comments/rules/articles/${id}`;
  expect(await send(setForArticleForm, { id, moderation: 'before' })).toBe(`${page}?done=saved`);
  expect(await madeStale()).toEqual([tag.article(id)]);
  await send(setForArticleForm, { id, moderation: 'before' });
  expect(await madeStale()).toEqual([]);
  expect(await problemAt(await send(setForArticleForm, { id, moderation: 'never' }))).toBe('choice_missing');
});

test('A section says for its articles when comments are read, and only their pages are stale', async () => {
  await signInAs('editor');
  const end = await send(saveSectionForm, { 'name-en': 'Culture', 'slug-en': 'culture' });
  const id = Number(/sections\/(\d+)/.exec(end)?.[1]);
  await madeStale();
  const section = { id, 'name-en': 'Culture', 'slug-en': 'culture' };
  await send(saveSectionForm, { ...section, moderation: 'before' });
  expect(await madeStale()).toEqual([tag.talkInSection(id)]);
  expect(await database.sql`select comment_moderation as m from sections`).toMatchObject([{ m: 'before' }]);
  await send(saveSectionForm, { ...section, moderation: 'before' });
  expect(await madeStale()).toEqual([]);
  await send(saveSectionForm, { ...section, 'name-en': 'Arts', moderation: '' });
  expect(await madeStale()).toEqual(expect.arrayContaining([tag.site(), tag.talkInSection(id)]));
});

test('Every section above an article can make its page stale, also one without a name in its language', async () => {
  const { db, sql } = database;
  const [above] = await sql`insert into sections default values returning id::int`;
  const [below] = await sql`insert into sections (parent_id) values (${above?.id}) returning id::int`;
  const made = await createArticle(db, {
    storyId: await createStory(db, { sectionIds: [below?.id], tagIds: [] }),
    locale: 'km',
    slug: 'ferry',
    headline: 'សាឡាង',
    body: { type: 'doc', content: [] },
    status: 'published',
    publishedAt: new Date(),
    bylineIds: [],
    actor: { name: 'test' },
  });
  expect(await listSectionsOfTalk(db, made.ok ? made.value : 0)).toEqual([below?.id, above?.id]);
});

test('Only who moderates may', async () => {
  for (const role of accountRoles) {
    await signInAs(role);
    const may = ['moderator', 'editor', 'administrator'].includes(role);
    const page = await send(saveListForm, { ...list, name: role });
    expect(await problemAt(page), role).toBe(may ? undefined : 'not_allowed');
    await save({ editMinutes: '44' });
    expect((await settings()).editMinutes, role).toBe(may ? 44 : 15);
    await database.sql`truncate settings`;
  }
});
