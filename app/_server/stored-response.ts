import { createHash } from 'node:crypto';
import { redirectTo } from '#app/_server/redirect-to.ts';

/** Answers of route handlers. They name no caching of their own: the page store keeps them until a tag expires. */
export function stored(body: string | Uint8Array<ArrayBuffer>, type: string): Response {
  // Weak: the same for every compression.
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  return new Response(body, { headers: { 'Content-Type': type, ETag: etag } });
}

/** For good. */
export function movedTo(target: string): Response {
  return new Response(null, { status: 301, headers: { Location: redirectTo(target) } });
}

export function nothing(): Response {
  return new Response('There is nothing at this address.\n', {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}

/** For this reader and this moment. */
export function movedFor(target: string): Response {
  return new Response(null, {
    status: 303,
    headers: { Location: redirectTo(target), 'Cache-Control': 'no-store' },
  });
}
