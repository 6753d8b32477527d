import 'server-only';
import { cacheLife, cacheTag } from 'next/cache';
import { database } from '#app/_server/database.ts';
import { demand } from '#app/_server/gate.ts';
import { tag } from '#db/core/tags.ts';
import { findOldAddress, getRedirectById, listRedirects, REDIRECTS_PER_PAGE } from '#db/redirects/queries.ts';
import { wordPressForms } from '#db/redirects/rules/wordpress-address.ts';
import { normalisePath, type RedirectFilter } from '#db/redirects/validation.ts';
import type { Member } from '#db/users/policy.ts';

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

/** Redirects as the desk lists them. */
export async function loadRedirects(member: Member, filter: RedirectFilter) {
  demand(member, 'redirects.save');
  const { redirects, total } = await listRedirects(database(), filter);
  return { redirects, total, pages: Math.ceil(total / REDIRECTS_PER_PAGE) };
}

/** One redirect as the desk changes it; null for none. */
export async function loadRedirectById(member: Member, id: number) {
  demand(member, 'redirects.save');
  return getRedirectById(database(), id);
}
