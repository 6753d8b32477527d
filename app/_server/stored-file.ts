import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { contentType } from 'mime-types';
import { logger } from '#app/_server/logger.ts';
import type { MediaStore } from '#db/media/store.ts';

type Range = { start: number; end: number };

/** The one range that is asked for; null for one that is not in the file, undefined where all of it is wanted. */
export function rangeOf(header: string | undefined, size: number): Range | null | undefined {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header?.replaceAll(' ', '') ?? '') ?? [];
  if (first === undefined || last === undefined || (!first && !last)) return undefined;
  const start = first ? Number(first) : Math.max(0, size - Number(last));
  const end = first && last ? Math.min(Number(last), size - 1) : size - 1;
  return start > end ? null : { start, end };
}

/** Sends a file of a store that is not a folder of this machine, or the part of it that a player asks for. */
export async function sendStored(
  store: MediaStore,
  {
    request,
    response,
    key,
    isThere,
  }: { request: IncomingMessage; response: ServerResponse; key: string; isThere: () => void },
): Promise<void> {
  const end = (status: number, text: string) => {
    for (const name of ['Content-Length', 'ETag', 'Accept-Ranges']) response.removeHeader(name);
    response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
    response.end(request.method === 'HEAD' ? undefined : text);
  };
  // Files are named by their content.
  const etag = `"${key}"`;
  const { headers, method } = request;
  try {
    const size = await store.size(key);
    if (size === null) return end(404, 'There is no file at this address.');
    isThere();
    response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    response.setHeader('ETag', etag);
    response.setHeader('Accept-Ranges', 'bytes');
    if (headers['if-none-match'] === etag) {
      response.writeHead(304).end();
      return;
    }
    const isSame = headers['if-range'] === undefined || headers['if-range'] === etag;
    const range = isSame ? rangeOf(headers.range, size) : undefined;
    if (range === null) {
      response.setHeader('Content-Range', `bytes */${size}`);
      return end(416, 'This part is not in the file.');
    }
    response.setHeader(
      'Content-Type',
      contentType(key.split('.').at(-1) ?? '') || 'application/octet-stream',
    );
    response.setHeader('Content-Length', range ? range.end - range.start + 1 : size);
    if (range) response.setHeader('Content-Range', `bytes ${range.start}-${range.end}/${size}`);
    response.statusCode = range ? 206 : 200;
    if (method === 'HEAD') {
      response.end();
      return;
    }
    await pipeline(await store.stream(key, range), response);
  } catch (err) {
    // A reader who goes on to another page ends it too.
    if ((err as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE') return;
    logger.error({ err, key }, 'A stored file could not be sent');
    if (response.headersSent) response.destroy();
    else end(503, 'The file cannot be sent at the moment.');
  }
}
