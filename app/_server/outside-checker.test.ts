import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { logger } from '#app/_server/logger.ts';
import { askOutside, askOutsideAbout, checkerAddress, checkerState } from '#app/_server/outside-checker.ts';
import { createArticle, createStory } from '#db/articles/mutations.ts';
import { judgeComment } from '#db/comments/judgement.ts';
import { commentSettingsSchema } from '#db/comments/validation.ts';
import { withDatabase } from '#db/testing.ts';
import { env } from '#env.ts';

const database = withDatabase();
const secret = 'a secret of sixteen letters';
let answer: (request: IncomingMessage, response: ServerResponse, body: string) => void;
const server = createServer(async (request, response) => {
  let body = '';
  for await (const part of request.setEncoding('utf8')) body += part;
  answer(request, response, body);
});

beforeEach(async () => {
  vi.spyOn(logger, 'warn').mockImplementation(() => {});
  globalThis.newsroomChecker = undefined;
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  env.COMMENT_CHECK_URL = `http://127.0.0.1:${port}/check?key=hidden`;
  env.COMMENT_CHECK_SECRET = secret;
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  env.COMMENT_CHECK_URL = undefined;
  env.COMMENT_CHECK_SECRET = undefined;
});

const sends = (body: string, status = 200) => {
  answer = (_, response) => response.writeHead(status).end(body);
};

async function publish(): Promise<{ articleId: number; userId: number }> {
  const { db, sql } = database;
  await sql`truncate stories cascade`;
  const made = await createArticle(db, {
    storyId: await createStory(db, { sectionIds: [], tagIds: [] }),
    locale: 'km',
    slug: 'ferry',
    headline: 'សាឡាង',
    body: { type: 'doc', content: [] },
    status: 'published',
    publishedAt: new Date('2026-01-01'),
    bylineIds: [],
    actor: { name: 'test' },
  });
  if (!made.ok) throw new Error(made.code);
  const [user] = await sql`
    insert into users (email, display_name, role) values (${`${Math.random()}@example.org`}, 'Sok', 'reader') returning id`;
  return { articleId: made.value, userId: Number(user?.id) };
}

test('It is asked in a signed form, and what it says is taken', async () => {
  const comment = await publish();
  let asked: unknown;
  answer = (request, response, body) => {
    const [, seconds = '', signed] =
      /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(request.headers['x-newsroom-signature'])) ?? [];
    expect(signed).toBe(createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex'));
    expect(Math.abs(Date.now() / 1000 - Number(seconds))).toBeLessThan(60);
    asked = JSON.parse(body);
    response.end('{"outcome":"hold","words":"It smells."}');
  };
  expect(await askOutside(database.db, { ...comment, body: 'ជំរាបសួរ' })).toEqual({
    state: 'answered',
    outcome: 'hold',
    words: 'It smells.',
  });
  expect(asked).toEqual({
    article: { id: comment.articleId, locale: 'km', slug: 'ferry', headline: 'សាឡាង' },
    author: { approved: 0, rejected: 0 },
    body: 'ជំរាបសួរ',
    sample: false,
  });
  expect(checkerState().last?.said).toBe('hold');
});

test('Asked by hand, it is told that nobody wrote the text', async () => {
  let asked = '';
  answer = (_, response, body) => {
    asked = body;
    response.end('{"outcome":"none"}');
  };
  expect(await askOutsideAbout('Thank you.')).toMatchObject({ state: 'answered', outcome: 'none' });
  expect(JSON.parse(asked)).toMatchObject({ sample: true, article: null, body: 'Thank you.' });
});

test.each([
  ['an error', 'status', () => sends('{"outcome":"approve"}', 500)],
  ['no JSON', 'form', () => sends('approve')],
  ['an outcome that there is not', 'form', () => sends('{"outcome":"delete"}')],
  ['far too much', 'long', () => sends(`{"outcome":"approve","words":"${'x'.repeat(100_000)}"}`)],
  [
    'a way elsewhere',
    'unreachable',
    () => {
      answer = (_, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end();
    },
  ],
  [
    'nothing, and hangs up',
    'unreachable',
    () => {
      answer = (request) => request.socket.destroy();
    },
  ],
] as const)('%s counts as silence', async (_, why, prepare) => {
  prepare();
  expect(await askOutsideAbout('Thank you.')).toEqual({ state: 'silent' });
  expect(checkerState().last?.said).toBe(why);
  expect(checkerState().lastDay(new Date())).toEqual({ asked: 1, silent: 1 });
});

test('Who does not answer in time says nothing', async () => {
  // The patience is over at once instead of in seconds.
  vi.spyOn(AbortSignal, 'timeout').mockImplementation(() =>
    AbortSignal.abort(new DOMException('', 'TimeoutError')),
  );
  answer = () => {};
  expect(await askOutsideAbout('Thank you.')).toEqual({ state: 'silent' });
  expect(checkerState().last?.said).toBe('slow');
});

test('Where none is set up, nobody is asked', async () => {
  env.COMMENT_CHECK_URL = undefined;
  expect(await askOutsideAbout('Thank you.')).toEqual({ state: 'off' });
  expect(checkerAddress()).toBeNull();
  expect(checkerState().last).toBeNull();
});

test('Its address is shown without what may be a key', () => {
  expect(checkerAddress()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/check$/);
});

test.each([
  ['open', 'approved'],
  ['closed', 'pending'],
] as const)(
  'When it is silent, a comment goes the way that the newsroom chose: %s',
  async (checkerFails, status) => {
    const comment = await publish();
    const judged = await judgeComment(database.db, {
      ...comment,
      body: 'Thank you for this story.',
      settings: commentSettingsSchema.parse({ checkerFails, holdUntilApproved: 0 }),
      outside: { state: 'silent' },
      host: 'newsroom.example',
      editing: null,
      now: new Date(),
    });
    expect(judged).toMatchObject({ ok: true, value: { status } });
  },
);
