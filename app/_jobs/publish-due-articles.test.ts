import { beforeEach, describe, expect, test } from 'vitest';
import { publishDueArticles } from '#app/_jobs/publish-due-articles.ts';
import { withdrawEndedArticles } from '#app/_jobs/withdraw-ended-articles.ts';
import { translator } from '#components/messages/translator.ts';
import { createArticle, createStory } from '#db/articles/mutations.ts';
import type { ArticleStatus } from '#db/articles/tables.ts';
import { recordAudit } from '#db/audit/mutations.ts';
import { tag } from '#db/core/tags.ts';
import { getDeskOverview } from '#db/overview/queries.ts';
import { saveSiteSettings } from '#db/settings/mutations.ts';
import { siteSettingsSchema } from '#db/settings/validation.ts';
import { withDatabase } from '#db/testing.ts';

const database = withDatabase();
const now = new Date('2026-03-01T08:00:00Z');
const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const actor = { name: 'test' };

beforeEach(async () => {
  await database.sql`truncate stories, stale_tags cascade`;
});

async function article(slug: string, status: ArticleStatus, scheduledFor: Date | null): Promise<number> {
  const storyId = await createStory(database.db, { sectionIds: [], tagIds: [] });
  const body = {
    type: 'doc' as const,
    content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'Text.' }] }],
  };
  const made = await createArticle(database.db, {
    storyId,
    locale: 'en',
    slug,
    status,
    headline: slug,
    body,
    scheduledFor,
    bylineIds: [],
    actor,
  });
  if (!made.ok) throw new Error(made.code);
  return made.value;
}

const run = (when = now) => publishDueArticles.handler({ db: database.db, now: when }, {});
const published = async () =>
  (await database.sql`select slug from articles where status = 'published' order by slug`).map(
    ({ slug }) => slug,
  );
const madeStale = async () =>
  (await database.sql<{ tags: string[] }[]>`delete from stale_tags returning tags`).flatMap(
    ({ tags }) => tags,
  );
const staleTags = async () => (await database.sql`select tags from stale_tags`).map(({ tags }) => tags);
/** Of the articles that are there now: the log itself only grows. */
const publications = async () =>
  Number(
    (
      await database.sql`
        select count(*) from audit_log join articles on articles.id = subject_id where action = 'article.published'`
    )[0]?.count,
  );

test('Publishes what is due and nothing else', async () => {
  const due = await article('due', 'scheduled', at(0));
  await article('late', 'scheduled', at(-600));
  await article('soon', 'scheduled', at(1));
  await article('draft', 'draft', at(-5));
  await run();
  expect(await published()).toEqual(['due', 'late']);
  const stale = (await staleTags()).flat();
  expect(stale).toContain(tag.article(due));
  expect(stale).toContain(tag.address('/due'));
  expect(stale).toContain(tag.latest('en'));
  await run(at(1));
  expect(await published()).toEqual(['due', 'late', 'soon']);
});

test('A late article bears the time it was to appear', async () => {
  await article('late', 'scheduled', at(-600));
  await run();
  const [row] = await database.sql`select published_at = ${at(-600).toISOString()} as right from articles`;
  expect(row?.right).toBe(true);
});

test('Two processes at once publish exactly once', async () => {
  for (let n = 0; n < 5; n += 1) await article(`story-${n}`, 'scheduled', at(-1));
  await Promise.all([run(), run(), run()]);
  expect(await published()).toHaveLength(5);
  expect(await publications()).toBe(5);
  expect(await staleTags()).toHaveLength(5);
});

test('One that fails holds up no other, and the run counts as failed', async () => {
  await article('first', 'scheduled', at(-2));
  await article('second', 'scheduled', at(-1));
  await database.sql.unsafe(
    `alter table stale_tags add constraint one_fails check (not '${tag.address('/first')}' = any(tags))`,
  );
  await expect(run()).rejects.toThrow('1 articles could not be published');
  // What nobody could be told of has not happened.
  expect(await published()).toEqual(['second']);
  await database.sql`alter table stale_tags drop constraint one_fails`;
  await run();
  expect(await published()).toEqual(['first', 'second']);
});

test('One that came out before, with an embargo since, comes out again at its time', async () => {
  const id = await article('again', 'scheduled', at(0));
  await database.sql`update articles set published_at = ${at(-900).toISOString()}, embargo_until = ${at(-1).toISOString()} where id = ${id}`;
  await run();
  expect(await published()).toEqual(['again']);
});

describe('What was written on after it was scheduled', () => {
  async function scheduled(slug: string): Promise<number> {
    const id = await article(slug, 'scheduled', at(0));
    const { db, sql } = database;
    const [user] = await sql`
      insert into users (email, role, locale) values (${`${slug}@example.org`}, 'editor', 'en') returning id::int`;
    await sql`update articles set owner_id = ${user?.id} where id = ${id}`;
    await recordAudit(db, { actor, action: 'article.scheduled', subjectKind: 'article', subjectId: id });
    return id;
  }
  const edit = (id: number) =>
    database.sql`update articles set edited_at = now() + interval '1 second' where id = ${id}`;
  const mails = async () =>
    (await database.sql`delete from mail_outbox returning "to" as who, subject`).map((row) => row);

  test('does not come out when the checklist bars it: it leaves the schedule, and people are told once', async () => {
    const id = await scheduled('without-a-section');
    await edit(id);
    await madeStale();
    await Promise.all([run(), run()]);
    expect(await published()).toEqual([]);
    const [row] = await database.sql`select status, scheduled_for from articles where id = ${id}`;
    expect(row).toEqual({ status: 'approved', scheduled_for: null });
    expect(await mails()).toEqual([
      {
        who: 'without-a-section@example.org',
        subject: translator('en')('workflow.heldMail.subject', { headline: 'without-a-section' }),
      },
    ]);
    expect(await madeStale()).toEqual([]);
    const looking = { userId: 0, canApprove: true, selfApproval: true };
    const held = async () => (await getDeskOverview(database.db, { looking, now: new Date() })).held.rows;
    expect(await held()).toMatchObject([{ id }]);
    // Somebody has seen to it.
    await recordAudit(database.db, {
      actor,
      action: 'article.scheduled',
      subjectKind: 'article',
      subjectId: id,
    });
    expect(await held()).toEqual([]);
  });

  test('comes out when nothing is missing, and what nobody touched comes out as it was approved', async () => {
    const edited = await scheduled('mended');
    await edit(edited);
    const { checklist } = siteSettingsSchema.parse({});
    await saveSiteSettings(database.db, { checklist: { ...checklist, section: 'warn' } });
    await run();
    await saveSiteSettings(database.db, { checklist });
    await scheduled('as-approved');
    await run();
    expect(await published()).toEqual(['as-approved', 'mended']);
    expect(await mails()).toEqual([]);
  });
});

const end = (when = now) => withdrawEndedArticles.handler({ db: database.db, now: when }, {});
const until = (id: number, minutes: number) =>
  database.sql`update articles set publish_until = ${at(minutes).toISOString()} where id = ${id}`;

test('What was to be read until now is withdrawn once, with the reason in its language', async () => {
  await until(await article('ends', 'scheduled', at(-60)), 0);
  await until(await article('stays', 'scheduled', at(-60)), 1);
  await article('for-good', 'scheduled', at(-60));
  await run(at(-30));
  await madeStale();
  await Promise.all([end(), end(), end()]);
  expect(await published()).toEqual(['for-good', 'stays']);
  const [row] = await database.sql`select status, withdrawn_reason from articles where slug = 'ends'`;
  expect(row).toEqual({ status: 'withdrawn', withdrawn_reason: translator('en')('workflow.ended') });
  expect((await madeStale()).filter((one) => one === tag.address('/ends'))).toHaveLength(1);
});

test('What was due and over while everything was down comes out and is withdrawn', async () => {
  await until(await article('missed', 'scheduled', at(-120)), -60);
  await run();
  await end();
  const [row] =
    await database.sql`select status, published_at = ${at(-120).toISOString()} as right from articles`;
  expect(row).toEqual({ status: 'withdrawn', right: true });
});
