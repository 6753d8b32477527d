import 'server-only';
import { cacheLife, cacheTag } from 'next/cache';
import { database } from '#app/_server/database.ts';
import { tag } from '#db/core/tags.ts';
import { getRedirect } from '#db/redirects/queries.ts';
import { normalisePath } from '#db/redirects/validation.ts';

/**
 * Where an old address leads now. `path` as it stands in the address bar, with its query.
 * Null gives the page the status 404.
 */
export async function loadRedirect(path: string) {
  'use cache';
  cacheLife('max');
  const normalised = normalisePath(path);
  cacheTag(tag.site());
  if (normalised) cacheTag(tag.address(normalised));
  const to = normalised && (await getRedirect(database(), normalised));
  if (to) return to;
  cacheTag(tag.status(404));
  return null;
}
