import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { commentCall } from '#components/comments/call-comment.ts';
import { connect } from '#db/client.ts';
import { commentSettingsSchema } from '#db/comments/validation.ts';
import { touched } from '#db/core/tags.ts';
import { newToken } from '#db/core/token.ts';
import { recordStale } from '#db/freshness/mutations.ts';
import { startSession } from '#db/sessions/mutations.ts';
import { saveSiteSettings } from '#db/settings/mutations.ts';
import { loadOnce, type Round } from './load.ts';

export type Talk = {
  wanted: number;
  /** Comments a second that were answered, alone and beside readers; times in ms. */
  alone: { perSecond: number; times: number[] };
  beside: { perSecond: number; times: number[] };
  /** Page reads a second: before anybody comments, and meanwhile. */
  reads: { before: Round; meanwhile: Round };
  /** What was sent, some of it twice at once, and what is in the database. */
  sent: number;
  twice: number;
  stored: number;
  duplicates: number;
  /** Whether the count beside every headline is the number of its comments. */
  countsAgree: boolean;
};

type Member = { id: number; token: string };

const agent = new Agent({ keepAlive: true, maxSockets: 64 });
/** Members post no faster than the rules against floods let them: three a minute. */
const EACH = 3;
const ARTICLES = 50;

/**
 * Members comment under fifty articles at a steady rate, while readers ask for the pages of these; every fourth comment
 * is sent twice at once, as a double click does.
 */
export async function measureTalk(options: {
  site: string;
  databaseUrl: string;
  perSecond: number;
  seconds: number;
  onProgress: (detail: string) => void;
}): Promise<Talk> {
  const { site, databaseUrl, perSecond, seconds, onProgress } = options;
  const { db, sql, close } = connect(databaseUrl, { max: 2 });
  await saveSiteSettings(db, {
    comments: commentSettingsSchema.parse({ moderation: 'after', holdUntilApproved: 0 }),
  });
  await recordStale(db, touched.siteChanged());
  const articles = await sql<{ id: number; path: string }[]>`
    select id::int, '/' || slug as path from articles where status = 'published' and kind = 'article' and locale = 'en'
    and comments_open order by published_at desc limit ${ARTICLES}`;
  const paths = articles.map(({ path }) => path);
  const members = await makeMembers(db, sql, Math.ceil((2 * perSecond * seconds) / EACH), onProgress);
  const [before] = await sql`select coalesce(max(id), 0)::int as id from comments`;
  let written = 0;
  let twice = 0;

  async function post(): Promise<number> {
    const number = written++;
    const member = members[Math.floor(number / EACH)] as Member;
    const article = articles[number % articles.length]?.id;
    const body = `Comment ${number} of the crowd: the water came to the third step of the landing that year.`;
    const begin = performance.now();
    const once = () => send(site, member, { article, body, locale: 'en' });
    if (number % 4 === 0) {
      twice += 1;
      await Promise.all([once(), once()]);
    } else await once();
    return performance.now() - begin;
  }

  async function steadily(): Promise<{ perSecond: number; times: number[] }> {
    const times: number[] = [];
    const open: Promise<void>[] = [];
    const begin = performance.now();
    for (let number = 0; number < perSecond * seconds; number += 1) {
      const wait = begin + (1000 * number) / perSecond - performance.now();
      if (wait > 1) await sleep(wait);
      open.push(post().then((time) => void times.push(time)));
    }
    await Promise.all(open);
    return { perSecond: (1000 * times.length) / (performance.now() - begin), times };
  }

  onProgress('comments alone');
  const alone = await steadily();
  onProgress('readers alone');
  const reading = { paths, connections: 64, seconds };
  const quiet = await loadOnce(site, reading);
  onProgress('comments and readers');
  const [beside, meanwhile] = await Promise.all([steadily(), loadOnce(site, reading)]);
  const [found] = await sql<{ stored: number; texts: number }[]>`
    select count(*)::int as stored, count(distinct body)::int as texts from comments
    where id > ${before?.id} and status = 'approved' and body like 'Comment % of the crowd:%'`;
  const [wrong] = await sql<{ count: number }[]>`
    select count(*)::int as count from articles a where comment_count <>
      (select count(*) from comments c where c.article_id = a.id and c.status = 'approved')`;
  await close();
  return {
    wanted: perSecond,
    alone,
    beside,
    reads: { before: quiet, meanwhile },
    sent: written,
    twice,
    stored: found?.stored ?? 0,
    duplicates: (found?.stored ?? 0) - (found?.texts ?? 0),
    countsAgree: wrong?.count === 0,
  };
}

async function makeMembers(
  db: ReturnType<typeof connect>['db'],
  sql: ReturnType<typeof connect>['sql'],
  count: number,
  onProgress: (detail: string) => void,
): Promise<Member[]> {
  const rows = await sql<{ id: number }[]>`
    insert into users (email, display_name, created_at)
    select 'crowd-' || n || '-' || ${newToken()} || '@example.org', 'Reader ' || n, now() - interval '1 year'
    from generate_series(1, ${count}::int) n returning id::int`;
  const members: Member[] = [];
  for (const { id } of rows) {
    if (members.length % 100 === 0) onProgress(`signing in ${members.length} of ${count}`);
    const browser = { device: '', network: '', deviceToken: newToken(), sessionToken: undefined };
    const { token } = await startSession(db, { userId: id, browser, secondFactor: false, now: new Date() });
    members.push({ id, token });
  }
  return members;
}

/** @throws when it is not answered with the comment. */
function send(site: string, { id, token }: Member, given: object): Promise<void> {
  const body = JSON.stringify(given);
  const network = `10.${(id >> 8) & 255}.${id & 255}.1`;
  return new Promise((done, failed) => {
    const asked = request(
      site + commentCall('write'),
      {
        method: 'POST',
        agent,
        headers: {
          origin: site,
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          cookie: `session=${token}`,
          'x-forwarded-for': network,
        },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => {
          text += part;
        });
        response.on('error', failed);
        response.on('end', () =>
          /^\{"ok":true/.test(text) ? done() : failed(new Error(`${response.statusCode}: ${text}`)),
        );
      },
    );
    asked.on('error', failed);
    asked.end(body);
  });
}
