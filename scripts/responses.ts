import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Connection, connect } from '#db/client.ts';
import { env } from '#env.ts';
import { failurePage } from '#scripts/failure-page.ts';

// What the front door changes in the framework's responses, each by standing between it and the socket.

/** After this long without a first byte the reader is told to come back. */
const RENDER_DEADLINE_MS = 10_000;

export function plain(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(`${text}\n`);
}

/** What a response is written with. */
const writing = [
  'write',
  'end',
  'writeHead',
  'setHeader',
  'appendHeader',
  'removeHeader',
  'flushHeaders',
] as const;

/** Headers that belong to a body which is not sent after all. */
const ofTheBody = ['content-length', 'content-encoding', 'etag', 'transfer-encoding', 'link'];

/**
 * Takes a response out of the framework's hands.
 * @returns called later, `deafen` lets whatever the framework still writes go nowhere, and `answer` speaks to the
 * reader in its place, once.
 */
function ownVoice(response: ServerResponse) {
  const voice = Object.fromEntries(writing.map((name) => [name, response[name]]));
  const deafen = () =>
    Object.assign(response, Object.fromEntries(writing.map((name) => [name, () => response])));
  const answer = (speak: () => void) => {
    if (response.headersSent) return;
    Object.assign(response, voice);
    for (const name of ofTheBody) response.removeHeader(name);
    speak();
    deafen();
  };
  return { deafen, answer };
}

/**
 * A page that could not be rendered because the database is away is "come back in a moment" (503), any other failure
 * an error of ours (500); both in words. Failures are held back until the database has been asked.
 */
export function explainFailure(request: IncomingMessage, response: ServerResponse): void {
  const { deafen, answer } = ownVoice(response);
  const { write, end, writeHead } = response;
  const isFailure = () => response.statusCode >= 500 && !response.headersSent;
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    response.statusCode = status;
    return isFailure() ? response : Reflect.apply(writeHead, response, [status, ...rest]);
  }) as typeof writeHead;
  response.write = ((...given: unknown[]) =>
    isFailure() || Reflect.apply(write, response, given)) as typeof write;
  response.end = ((...given: unknown[]) => {
    if (!isFailure()) return Reflect.apply(end, response, given);
    deafen();
    databaseAnswers().then((answers) =>
      answer(() => {
        if (!answers) outage(response);
        // Actions explain their own errors, so what the framework fails at here is what was sent.
        else if (request.method === 'POST') plain(response, 400, 'What was sent is malformed.');
        else fail(response, 500, failurePage('error'));
      }),
    );
    return response;
  }) as typeof end;
}

export function outage(response: ServerResponse): void {
  response.setHeader('Retry-After', '5');
  fail(response, 503, failurePage('outage'));
}

function fail(response: ServerResponse, status: number, page: string): void {
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(page);
}

/** A database that neither answers nor refuses must not keep readers waiting for a page that will not come. */
export function giveUpInTime(response: ServerResponse): void {
  const { answer } = ownVoice(response);
  const timer = setTimeout(() => answer(() => outage(response)), RENDER_DEADLINE_MS);
  response.once('close', () => clearTimeout(timer));
}

/** A connection of its own: behind a queue of slow queries the question would sound like no answer. */
let pulse: Connection | undefined;

export async function closePulse(): Promise<void> {
  await pulse?.close();
}

export async function databaseAnswers(): Promise<boolean> {
  pulse ??= connect(env.DATABASE_URL ?? '', { max: 1 });
  const { promise: late, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(resolve, 2_000, false);
  const asked = pulse.sql`select 1`.then(
    () => true,
    () => false,
  );
  const answers = await Promise.race([asked, late]);
  clearTimeout(timer);
  return answers;
}

/** Search engines and old clients know 301 best; for the pages here, which are only read, 308 says no more. */
export function permanentMeans301(response: ServerResponse): void {
  const { writeHead } = response;
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    const permanent = status === 308 && ['GET', 'HEAD'].includes(response.req.method ?? '');
    // The framework names the target twice when it has just rendered the page that redirects.
    const targets = response.getHeader('location');
    if (Array.isArray(targets)) response.setHeader('Location', targets[0] ?? '/');
    return Reflect.apply(writeHead, response, [permanent ? 301 : status, ...rest]);
  }) as typeof writeHead;
}

/**
 * The framework lets shared caches keep a page for a month, since it expects to purge them. Here nobody is told when
 * a page changes, so browsers ask each time (304 mostly) and shared caches after two seconds.
 */
export function freshInBrowsers(response: ServerResponse): void {
  const { setHeader } = response;
  response.setHeader = ((name: string, value: string) => {
    const isPage = name.toLowerCase() === 'cache-control' && /s-maxage/.test(String(value));
    return Reflect.apply(setHeader, response, [name, isPage ? PAGE_CACHE_CONTROL : value]);
  }) as typeof setHeader;
}

/** Feed readers ask again and again. The framework compares the `ETag` of pages only. */
export function answerUnchanged(request: IncomingMessage, response: ServerResponse): void {
  const known = request.headers['if-none-match']?.split(/\s*,\s*/);
  if (!known) return;
  const { writeHead } = response;
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    const unchanged = status === 200 && known.includes(String(response.getHeader('etag')));
    if (unchanged) for (const name of ['content-length', 'content-encoding']) response.removeHeader(name);
    return Reflect.apply(writeHead, response, [unchanged ? 304 : status, ...rest]);
  }) as typeof writeHead;
}

const PAGE_CACHE_CONTROL = 'public, max-age=0, s-maxage=2, stale-while-revalidate=30, stale-if-error=86400';
