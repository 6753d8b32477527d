import { randomBytes } from 'node:crypto';
import { PgBoss } from 'pg-boss';
import type { ArticleDocument, Block } from '#db/articles/document.ts';
import {
  changeSlug,
  createArticle,
  createStory,
  publishArticle,
  withdrawArticle,
} from '#db/articles/mutations.ts';
import type { ArticleStatus } from '#db/articles/tables.ts';
import type { Connection } from '#db/client.ts';
import { likenessOf } from '#db/comments/judgement.ts';
import type { Locale } from '#db/core/locale.ts';
import type { Result } from '#db/core/result.ts';
import { touched } from '#db/core/tags.ts';
import { newToken } from '#db/core/token.ts';
import { getDraft } from '#db/drafts/queries.ts';
import { recordStale } from '#db/freshness/mutations.ts';
import { addRedirect } from '#db/redirects/mutations.ts';
import { startSession } from '#db/sessions/mutations.ts';
import { changeRole, ensureAccount, saveProfile } from '#db/users/mutations.ts';
import type { AccountRole } from '#db/users/validation.ts';
import { env } from '#env.ts';

const actor = { name: 'e2e' };
/** Before everything in the demo, so that no list or page of it is pushed aside. */
const longAgo = new Date('2019-01-07T03:00:00Z');

export type Draft = {
  headline?: string;
  dek?: string;
  body?: Block[];
  locale?: Locale;
  slug?: string;
  status?: ArticleStatus;
  publishedAt?: Date;
  scheduledFor?: Date;
  sectionIds?: number[];
  tagIds?: number[];
  commentsOpen?: boolean;
};

/** As a browser context takes it. */
export type Cookie = { name: string; value: string; url: string };

export type Comment = { author?: string; body: string; status?: string; replies?: Comment[] };

/**
 * What a test may do in the newsroom, by the same functions as the desk. Nothing is cleaned up: each test makes what
 * it needs under names of its own, and the database goes with the run.
 */
export class Newsroom {
  readonly #connection: Connection;
  readonly #databaseUrl: string;

  constructor(connection: Connection, databaseUrl: string) {
    this.#connection = connection;
    this.#databaseUrl = databaseUrl;
  }

  /** Tells every process of the site, as a script on another machine would. */
  async #expire(tags: string[]): Promise<void> {
    await recordStale(this.#connection.db, tags);
  }

  /** A word that occurs nowhere else. */
  unique(prefix = 'test'): string {
    return `${prefix}-${randomBytes(5).toString('hex')}`;
  }

  /** Stores an article; nobody is told of it. */
  async write(draft: Draft = {}): Promise<{ id: number; slug: string; path: string }> {
    const { status = 'published', locale = 'en', slug = this.unique(), body, ...rest } = draft;
    const { sectionIds = [], tagIds = [], ...texts } = rest;
    const { db } = this.#connection;
    const id = await db.transaction(async (tx) => {
      const storyId = await createStory(tx, { sectionIds, tagIds });
      return unwrap(
        await createArticle(tx, {
          headline: `A story about ${slug}`,
          publishedAt: status === 'published' || status === 'withdrawn' ? longAgo : null,
          withdrawnAt: status === 'withdrawn' ? longAgo : null,
          ...texts,
          storyId,
          locale,
          slug,
          status,
          body: { type: 'doc', content: body ?? [paragraph('A short text.')] },
          bylineIds: [],
          actor,
        }),
      );
    });
    return { id, slug, path: `${locale === 'en' ? '' : `/${locale}`}/${encodeURIComponent(slug)}` };
  }

  /** Notes that an article shows a file, as its saves at the desk do. */
  async notesFile(articleId: number, mediaId: number): Promise<void> {
    const { sql } = this.#connection;
    await sql`insert into article_media values (${articleId}, ${mediaId}) on conflict do nothing`;
  }

  async publish(id: number): Promise<void> {
    const { db } = this.#connection;
    const now = new Date();
    const article = unwrap(await db.transaction((tx) => publishArticle(tx, { id, now, actor })));
    await this.#expire(touched.articlePublished(article));
  }

  async withdraw(id: number, reason: string): Promise<void> {
    const { db } = this.#connection;
    const now = new Date();
    const article = unwrap(await db.transaction((tx) => withdrawArticle(tx, { id, now, reason, actor })));
    await this.#expire(touched.articleWithdrawn(article));
  }

  async move(id: number, slug: string): Promise<void> {
    const { db } = this.#connection;
    const article = unwrap(await db.transaction((tx) => changeSlug(tx, { id, slug, actor })));
    await this.#expire(touched.articleChanged(article));
  }

  /** Makes an article somebody's own. */
  async giveTo(id: number, userId: number): Promise<void> {
    const { sql } = this.#connection;
    await sql`update articles set owner_id = ${userId} where id = ${id}`;
  }

  /** Has an article go out in so many seconds, as the editor's panel does. */
  async schedule(id: number, seconds: number): Promise<Date> {
    const { sql } = this.#connection;
    const at = new Date(Date.now() + seconds * 1000);
    await sql`update articles set status = 'scheduled', scheduled_for = ${at.toISOString()} where id = ${id}`;
    return at;
  }

  /** What an import stores for an address of the old site. */
  async redirect(fromPath: string, articleId: number): Promise<void> {
    const { db } = this.#connection;
    await db.transaction((tx) => addRedirect(tx, fromPath, { articleId }));
  }

  async comment(articleId: number, comments: Comment[], parentId: number | null = null): Promise<void> {
    const { sql } = this.#connection;
    for (const { author = 'A reader', body, status = 'approved', replies = [] } of comments) {
      const [row] = await sql<{ id: number }[]>`
        insert into comments (article_id, parent_id, author_name, body, status)
        values (${articleId}, ${parentId}, ${author}, ${body}, ${status}) returning id`;
      await this.comment(articleId, replies, row?.id ?? null);
    }
    if (parentId === null) await this.#expire(touched.commentsChanged(articleId));
  }

  /** A comment of a member, in the state and with the words that a moderator gave it. */
  async commentBy(
    articleId: number,
    comment: { userId: number; body: string; status: string; words?: string; parentId?: number },
  ): Promise<number> {
    const { sql } = this.#connection;
    const { userId, body, status, words, parentId = null } = comment;
    const moderator = words === undefined ? null : (await this.account({ role: 'moderator' })).id;
    const [row] = await sql<{ id: number }[]>`
      insert into comments (article_id, parent_id, user_id, author_name, body, likeness, status, decided_by)
      select ${articleId}, ${parentId}, id, display_name, ${body}, ${likenessOf(body)}, ${status}, ${moderator}
      from users where id = ${userId} returning id`;
    const id = Number(row?.id);
    if (words !== undefined)
      await sql`insert into comment_verdicts (comment_id, user_id, status_before, status_after, words)
        values (${id}, ${moderator}, 'pending', ${status}, ${words})`;
    await this.#expire(touched.commentsChanged(articleId));
    return id;
  }

  /** What is stored of a member's comments, oldest first. */
  async commentsOf(userId: number): Promise<{ body: string; status: string }[]> {
    const { sql } = this.#connection;
    return sql<{ body: string; status: string }[]>`
      select body, status from comments where user_id = ${userId} order by id`;
  }

  async reportsOf(commentId: number): Promise<{ reason: string; words: string }[]> {
    const { sql } = this.#connection;
    return sql<{ reason: string; words: string }[]>`
      select reason, words from comment_reports where comment_id = ${commentId} order by id`;
  }

  /** Closes the comments of an article, as an editor does. */
  async closeComments(id: number): Promise<void> {
    const { sql } = this.#connection;
    await sql`update articles set comments_open = false where id = ${id}`;
    await this.#expire(touched.commentsChanged(id));
  }

  /** Has a member told of a reply that came two minutes ago. */
  async noteReply(userId: number, commentId: number): Promise<void> {
    const { sql } = this.#connection;
    await sql`insert into comment_notices (user_id, comment_id, created_at)
      values (${userId}, ${commentId}, now() - interval '2 minutes')`;
  }

  async replyNoticesOf(userId: number): Promise<string> {
    const { sql } = this.#connection;
    const [row] = await sql<{ when: string }[]>`select reply_notices as when from users where id = ${userId}`;
    return row?.when ?? '';
  }

  async moderate(articleId: number, body: string, status: string): Promise<void> {
    const { sql } = this.#connection;
    await sql`update comments set status = ${status} where article_id = ${articleId} and body = ${body}`;
    await this.#expire(touched.commentsChanged(articleId));
  }

  /** The code in the newest mail to an address. */
  async codeFor(address: string): Promise<string> {
    const code = /^(\d{6}) /.exec((await this.mailTo(address)).at(-1)?.subject ?? '')?.[1];
    if (!code) throw new Error(`No code was mailed to ${address}.`);
    return code;
  }

  /** An account with a session in a browser that has shown its second factor: the cookie that opens it, for one context. */
  async account({
    role = 'reader',
    name = 'Sok Dara',
    locale = 'en',
    email = `${this.unique(role)}@example.com`,
  }: {
    role?: AccountRole;
    name?: string;
    locale?: Locale;
    email?: string;
  } = {}): Promise<{ id: number; email: string; name: string; cookie: Cookie }> {
    const { db } = this.#connection;
    const now = new Date();
    return db.transaction(async (tx) => {
      const { id } = await ensureAccount(tx, { email, locale, network: '203.0.113.0/24', now });
      await saveProfile(tx, { userId: id, profile: { displayName: name } });
      if (role !== 'reader') unwrap(await changeRole(tx, { id, role, actor }));
      const { token } = await startSession(tx, {
        userId: id,
        browser: {
          device: 'Firefox · Linux',
          network: '203.0.113.0/24',
          deviceToken: newToken(),
          sessionToken: undefined,
        },
        secondFactor: true,
        now,
      });
      return { id, email, name, cookie: { name: 'session', value: token, url: env.SITE_URL } };
    });
  }

  /** Gives an account a second factor; nobody knows its secret. */
  async secondFactor(userId: number): Promise<void> {
    const { sql } = this.#connection;
    await sql`insert into authenticators (user_id, secret, confirmed_at) values (${userId}, 'unknown', now())`;
  }

  /** A topic of its own, for lists whose length a test wants to know. */
  async topic(): Promise<{ id: number; slug: string }> {
    const { sql } = this.#connection;
    const slug = this.unique('topic');
    const [row] = await sql<{ id: string }[]>`insert into tags default values returning id`;
    const id = Number(row?.id);
    await sql`insert into tag_editions (tag_id, locale, slug, name) values (${id}, 'en', ${slug}, ${slug})`;
    return { id, slug };
  }

  /** A section of its own inside one of the demo's. */
  async sectionWithin(parentSlug: string): Promise<{ id: number; slug: string }> {
    const { sql } = this.#connection;
    const slug = this.unique('section');
    const [row] = await sql<{ id: string }[]>`
      insert into sections (parent_id)
      select section_id from section_editions where locale = 'en' and slug = ${parentSlug}
      returning id`;
    const id = Number(row?.id);
    await sql`insert into section_editions (section_id, locale, slug, name) values (${id}, 'en', ${slug}, ${slug})`;
    return { id, slug };
  }

  /** The text of an article as the desk has it, published or not. */
  async bodyOf(articleId: number): Promise<ArticleDocument> {
    const draft = await getDraft(this.#connection.db, articleId);
    if (!draft) throw new Error(`There is no article ${articleId}.`);
    return draft.content.body;
  }

  async wordCount(articleId: number): Promise<number> {
    const { sql } = this.#connection;
    const [row] = await sql<
      { count: number }[]
    >`select word_count as count from articles where id = ${articleId}`;
    return row?.count ?? 0;
  }

  /** Has the site's worker run a job now instead of when its time comes. */
  async runJob(name: string): Promise<void> {
    const boss = new PgBoss({
      connectionString: this.#databaseUrl,
      max: 1,
      supervise: false,
      schedule: false,
      migrate: false,
    });
    await boss.start();
    await boss.send(name);
    await boss.stop();
  }

  async subscription(address: string): Promise<string | undefined> {
    const { sql } = this.#connection;
    const [row] = await sql<{ status: string }[]>`
      select status from newsletter_subscribers where lower(email) = ${address}`;
    return row?.status;
  }

  /** What was stored in the outbox for an address, oldest first. */
  async mailTo(address: string): Promise<{ subject: string; text: string }[]> {
    const { sql } = this.#connection;
    return sql<{ subject: string; text: string }[]>`
      select subject, text from mail_outbox where "to" = ${address} order by id`;
  }
}

export const paragraph = (text: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] });

function unwrap<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`The newsroom refused: ${result.code}`);
  return result.value;
}
