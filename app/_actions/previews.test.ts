import { beforeEach, describe, expect, test } from 'vitest';
import { loadOwnPreview, loadPreview } from '#app/_loaders/previews.ts';
import { calls } from '#app/_server/desk-calls.ts';
import { signInAs, withRequests } from '#app/_server/testing.ts';
import { previewAddress } from '#components/previews/addresses.ts';
import { createArticle, createStory } from '#db/articles/mutations.ts';
import { getAtAddress } from '#db/articles/queries.ts';
import type { ArticleStatus } from '#db/articles/tables.ts';
import { hashToken, newToken } from '#db/core/token.ts';
import { storeDraft } from '#db/drafts/mutations.ts';
import { type Draft, getDraft } from '#db/drafts/queries.ts';
import type { PreviewLink } from '#db/previews/queries.ts';
import { getPreview } from '#db/previews/queries.ts';
import { forgetAccounts } from '#db/testing.ts';
import { env } from '#env.ts';

const database = withRequests();

beforeEach(async () => {
  await database.sql`truncate stories, people, tags, sections, sources cascade`;
  await forgetAccounts(database.sql);
});

let count = 0;
async function write(ownerId: number, status: ArticleStatus = 'draft', locale: 'en' | 'km' = 'en') {
  count += 1;
  const { db, sql } = database;
  const made = await createArticle(db, {
    storyId: await createStory(db, { sectionIds: [], tagIds: [] }),
    locale,
    slug: `story-${count}`,
    headline: 'A story',
    body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Some words.' }] }] },
    status,
    publishedAt: status === 'published' ? new Date('2026-01-02T03:00:00Z') : null,
    bylineIds: [],
    actor: { name: 'test' },
  });
  if (!made.ok) throw new Error(made.code);
  await sql`update articles set owner_id = ${ownerId} where id = ${made.value}`;
  return made.value;
}

type Answer = { ok: boolean; code?: string; value?: { url: string; links: PreviewLink[] } };
const call = async (name: string, given: object) => (await calls[name]?.(given)) as Answer;
const make = (articleId: number, days = 7) => call('make-preview', { articleId, days });
const tokenOf = ({ value }: Answer) => value?.url.split('/').at(-1) ?? '';
/** All that a look could leave behind. */
const stored = () =>
  database.sql`select (select json_agg(p) from preview_links p) as links, (select count(*) from audit_log) as audit,
    (select json_agg(a) from articles a) as articles, (select count(*) from stale_tags) as stale`;

test('Whoever has the link sees the article; only its hash is stored', async () => {
  const { id: userId } = await signInAs('author', 'Sok');
  const id = await write(userId, 'draft', 'km');
  const answer = await make(id, 30);
  const token = tokenOf(answer);
  expect(answer.value?.url).toBe(`${env.SITE_URL}${previewAddress('km', token)}`);
  expect(answer.value?.links).toMatchObject([{ by: 'Sok' }]);
  const [kept] = await database.sql`select token_hash, expires_at - created_at as days from preview_links`;
  expect(kept).toEqual({ token_hash: hashToken(token), days: '30 days' });
  expect(await loadPreview(token)).toMatchObject({ article: { headline: 'A story' }, state: 'draft' });
});

test('What lets a text out of the house is written down, and there are twenty links at most', async () => {
  const { id: userId } = await signInAs('author');
  const id = await write(userId);
  const first = await make(id, 1);
  for (let n = 1; n < 20; n += 1) expect((await make(id)).ok).toBe(true);
  expect(await make(id)).toMatchObject({ ok: false, code: 'too_many_previews' });
  await call('revoke-preview', { id: first.value?.links[0]?.id });
  expect((await make(id)).ok).toBe(true);
  const log = await database.sql`
    select action, user_id::int as by, detail from audit_log where subject_id = ${id} and action like 'article.preview%' order by id`;
  expect(log).toHaveLength(22);
  expect(log[0]).toEqual({ action: 'article.preview_made', by: userId, detail: { days: 1 } });
  expect(log[20]).toMatchObject({ action: 'article.preview_revoked', by: userId });
});

test('To look at it writes nothing', async () => {
  const { id: userId } = await signInAs('author');
  const token = tokenOf(await make(await write(userId)));
  const before = await stored();
  await loadPreview(token);
  expect(await stored()).toEqual(before);
});

describe('A link that does not hold shows nothing', () => {
  test.each<[string, (token: string) => Promise<string>]>([
    [
      'its time is over',
      async (token) => {
        await database.sql`update preview_links set created_at = now() - interval '8 days', expires_at = now() - interval '1 second'`;
        return token;
      },
    ],
    [
      'it was taken back',
      async (token) => {
        const [link] = await database.sql`select id::int from preview_links`;
        expect((await call('revoke-preview', { id: link?.id })).value?.links).toEqual([]);
        return token;
      },
    ],
    [
      'whoever made it is suspended',
      async (token) => {
        await database.sql`update users set suspended_at = now() from preview_links p where p.created_by = users.id and p.token_hash = ${hashToken(token)}`;
        return token;
      },
    ],
    [
      'whoever made it has left the newsroom',
      async (token) => {
        await database.sql`update users set role = 'reader' from preview_links p where p.created_by = users.id and p.token_hash = ${hashToken(token)}`;
        return token;
      },
    ],
    ['nobody made it', async () => newToken()],
    ['it was cut off', async (token) => token.slice(0, -1)],
    ['it is its hash', async (token) => hashToken(token)],
  ])('%s', async (_, change) => {
    const { id: userId } = await signInAs('author');
    const token = tokenOf(await make(await write(userId)));
    expect(await loadPreview(token)).not.toBeNull();
    expect(await loadPreview(await change(token))).toBeNull();
  });
});

test('A contributor shares and ends links of their own articles only; a moderator none', async () => {
  const { id: owner } = await signInAs('author', 'owner');
  const id = await write(owner);
  const { value } = await make(id);
  const [link] = value?.links ?? [];
  await signInAs('contributor');
  expect(await make(id)).toMatchObject({ code: 'not_found' });
  expect(await call('list-previews', { articleId: id })).toMatchObject({ ok: true, value: [] });
  expect(await call('revoke-preview', { id: link?.id })).toMatchObject({ code: 'not_found' });
  await signInAs('moderator');
  expect(await make(id)).toMatchObject({ code: 'not_allowed' });
  await signInAs('editor');
  expect(await call('revoke-preview', { id: link?.id })).toMatchObject({ ok: true });
  expect(await call('revoke-preview', { id: link?.id })).toMatchObject({ code: 'not_found' });
});

test.each([0, 2, 365])('A link for %i days is refused', async (days) => {
  const { id: userId } = await signInAs('author');
  expect(await make(await write(userId), days)).toMatchObject({ code: 'invalid_input' });
});

test('What is published is shown as at its own address', async () => {
  const { db, sql } = database;
  const { id: userId } = await signInAs('editor');
  const id = await write(userId, 'published');
  const [section] = await sql`insert into sections (position) values (0) returning id::int`;
  const [topic] = await sql`insert into tags default values returning id::int`;
  const [person] = await sql`insert into people default values returning id::int`;
  const [source] =
    await sql`insert into sources (slug, name) values ('ministry', '{"en": "Ministry"}') returning id::int`;
  await sql`insert into section_editions (section_id, locale, slug, name) values (${section?.id}, 'en', 'life', 'Life')`;
  await sql`insert into tag_editions (tag_id, locale, slug, name) values (${topic?.id}, 'en', 'rice', 'Rice')`;
  await sql`insert into person_editions (person_id, locale, slug, name) values (${person?.id}, 'en', 'sok', 'Sok')`;
  const draft = (await getDraft(db, id)) as Draft;
  await sql`delete from working_copies`;
  await sql`update articles set status = 'draft' where id = ${id}`;
  await storeDraft(db, {
    draft: { ...draft, status: 'draft' },
    content: {
      ...draft.content,
      sectionIds: [section?.id],
      tagIds: [topic?.id],
      bylineIds: [person?.id],
      sources: [{ sourceId: source?.id, kind: 'interview', url: null }],
    },
    actor: { userId, network: '' },
    now: new Date(),
  });
  await sql`update articles set status = 'published' where id = ${id}`;
  const found = await getAtAddress(db, { locale: 'en', slug: draft.content.slug });
  if (found?.kind !== 'found') throw new Error('The article is not there.');
  expect(await getPreview(db, { articleId: id, now: new Date() })).toEqual(found.article);
  expect(found.article).toMatchObject({
    sectionPath: [{ name: 'Life' }],
    tags: [{ name: 'Rice' }],
    bylines: [{ name: 'Sok' }],
    sources: [{ name: 'Ministry' }],
  });
});

test('Of a published article the desk sees what is not published yet', async () => {
  const { db } = database;
  const { id: userId } = await signInAs('editor');
  const id = await write(userId, 'published');
  const member = {
    role: 'editor',
    assignedRole: 'editor',
    userId,
    sessionId: 1,
    signedInAt: new Date(),
  } as const;
  expect(await loadOwnPreview(member, id)).toMatchObject({ state: 'published' });
  const draft = (await getDraft(db, id)) as Draft;
  await storeDraft(db, {
    draft,
    content: { ...draft.content, headline: 'A better story' },
    actor: { userId, network: '' },
    now: new Date(),
  });
  expect(await loadOwnPreview(member, id)).toMatchObject({
    state: 'changes',
    article: { headline: 'A better story' },
  });
  await expect(loadOwnPreview({ ...member, role: 'reader' }, id)).rejects.toThrow('articles.see');
});
