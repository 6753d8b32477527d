import 'server-only';
import { logger } from '#app/_server/logger.ts';
import type { Database } from '#db/client.ts';
import { connection } from '#db/client.ts';
import { tokenSchema } from '#db/core/token.ts';

/** A mail program's form has one short field. */
const MAX_BODY_BYTES = 4096;

/**
 * One-click unsubscribe (RFC 8058): mail programs post here for their people, from anywhere, without cookies. An
 * unknown token is no error: whoever it belonged to gets no mails, which is what was asked for.
 */
export async function oneClick(
  request: Request,
  stop: (tx: Database, token: string) => Promise<unknown>,
): Promise<Response> {
  const token = tokenSchema.safeParse(new URL(request.url).searchParams.get('token'));
  if (!token.success || !(await isOneClick(request)))
    return answer(400, 'This is not a one-click unsubscribe.');
  try {
    await connection().db.transaction((tx) => stop(tx, token.data));
  } catch (err) {
    logger.error({ err }, 'A one-click unsubscribe failed');
    return answer(503, 'Please try again in a moment.');
  }
  return answer(200, 'You are unsubscribed.');
}

/** People who open the address of the header get the page with the button. */
export function toPageWithButton(request: Request, page: (token: string) => string): Response {
  const token = tokenSchema.safeParse(new URL(request.url).searchParams.get('token'));
  return new Response(null, { status: 303, headers: { Location: page(token.success ? token.data : '') } });
}

async function isOneClick(request: Request): Promise<boolean> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.length;
    if (size > MAX_BODY_BYTES) return false;
    parts.push(part);
  }
  const headers = { 'Content-Type': request.headers.get('content-type') ?? '' };
  try {
    const form = await new Response(Buffer.concat(parts), { headers }).formData();
    return form.get('List-Unsubscribe') === 'One-Click';
  } catch {
    return false;
  }
}

function answer(status: number, text: string): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  });
}
