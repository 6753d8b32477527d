import 'server-only';
import { cacheLife, cacheTag } from 'next/cache';
import { database } from '#app/_server/database.ts';
import { tag } from '#db/core/tags.ts';
import { findOldAddress } from '#db/redirects/queries.ts';
import { wordPressForms } from '#db/redirects/rules/wordpress-address.ts';
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
  if (normalised) {
    cacheTag(...[normalised, ...wordPressForms(normalised).map((form) => form.stem)].map(tag.address));
  }
  const to = normalised && (await findOldAddress(database(), normalised));
  if (to) return to;
  cacheTag(tag.status(404));
  return null;
}
