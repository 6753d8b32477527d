import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isCompressible, pack, preferredEncoding } from '#app/_server/page-store/encoding.ts';
import type { Answer } from '#app/_server/page-store/framework.ts';

import { type Connection, connect } from '#db/client.ts';
import { env } from '#env.ts';
import { failurePage, failureStyle } from '#scripts/failure-page.ts';

export function plain(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(`${text}\n`);
}

/** What the framework says of its own workings, and what belongs to a connection rather than to an answer. */
const notForReaders =
  /^(?:link|refresh|etag|vary|date|connection|keep-alive|transfer-encoding|content-(?:length|encoding)|x-powered-by|x-nextjs-(?:cache|prerender|stale-time))$/;

/** Sends an answer of the moment: made for one who asked, and kept by nobody unless a route says otherwise. */
export async function reply(
  answer: Answer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { status, headers } = answer;
  for (const [name, value] of Object.entries(headers))
    if (!notForReaders.test(name)) response.setHeader(name, value);
  const cacheControl = String(headers['cache-control'] ?? '');
  if (!cacheControl || cacheControl.includes('s-maxage'))
    response.setHeader('Cache-Control', 'private, no-store');
  const { body, encoding } = await packed(answer, request);
  if (encoding) response.setHeader('Content-Encoding', encoding);
  if (isCompressible(headers['content-type'])) response.setHeader('Vary', 'Accept-Encoding');
  // Of what was not made nobody knows the length.
  if (request.method !== 'HEAD' && status !== 304) response.setHeader('Content-Length', body.length);
  response.writeHead(status);
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Quickly: nobody but this reader gets it. */
async function packed(
  { headers, body }: Answer,
  request: IncomingMessage,
): Promise<{ body: Buffer; encoding?: string }> {
  const worthIt = body.length > 1000 && isCompressible(headers['content-type']);
  const encoding = worthIt ? preferredEncoding(request) : 'identity';
  if (encoding === 'identity') return { body };
  return { encoding, body: await pack(body, encoding, { quality: 4 }) };
}

/** In words: the database is away for a moment, or the fault is ours. */
export async function explainFailure(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!(await databaseAnswers())) outage(response);
  // Actions explain their own errors, so what the framework fails at here is what was sent.
  else if (request.method === 'POST') plain(response, 400, 'What was sent is malformed.');
  else fail(response, 500, failurePage('error'));
}

export function outage(response: ServerResponse): void {
  response.setHeader('Retry-After', '5');
  fail(response, 503, failurePage('outage'));
}

const failurePolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(failureStyle).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

function fail(response: ServerResponse, status: number, page: string): void {
  response.setHeader('Content-Security-Policy', failurePolicy);
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(page);
}

/** After this long the reader is told to come back: a database that neither answers nor refuses must not keep people waiting. */
const PATIENCE_MS = 10_000;

/** @returns what was promised, or undefined when it takes longer than a reader waits. */
export async function inTime<T>(work: Promise<T>, patience = PATIENCE_MS): Promise<T | undefined> {
  const { promise: late, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(resolve, patience);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A connection of its own: behind a queue of slow queries the question would sound like no answer. */
let pulse: Connection | undefined;

export async function closePulse(): Promise<void> {
  await pulse?.close();
}

async function databaseAnswers(): Promise<boolean> {
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
