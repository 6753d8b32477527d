import type { NextRequest } from 'next/server';
import { loadRedirect } from '#app/_loaders/redirects.ts';
import { logger } from '#app/_server/logger.ts';
import { redirectTo } from '#app/_server/redirect-to.ts';
import { movedTo } from '#app/_server/stored-response.ts';
import { normalisePath } from '#db/redirects/validation.ts';

/**
 * Addresses that are never those of a page here, sent on in one step: with WordPress' parameters (`/?p=12`), or with
 * a slash at the end, as all of a WordPress site's. `next.config.mjs` leads them here.
 */
export async function GET(request: NextRequest, { params }: RouteContext<'/api/moved/[[...path]]'>) {
  const plain = `/${((await params).path ?? []).join('/')}`;
  const { search } = request.nextUrl;
  const path = normalisePath(plain + search);
  const to = path && (await loadRedirect(plain + search).catch(logFailure));
  if (to) return movedTo(to);
  // A number that nothing had; the place it was asked at may still be there.
  if (path?.includes('?'))
    return new Response(null, { status: 302, headers: { Location: redirectTo(plain) } });
  return movedTo(redirectTo(plain) + search);
}

/** Without the database the slash can still go, and the page may be in store. */
function logFailure(error: unknown): null {
  logger.error({ err: error }, 'An old address could not be looked up.');
  return null;
}
