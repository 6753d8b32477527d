import 'server-only';
import { database } from '#app/_server/database.ts';
import { demand } from '#app/_server/gate.ts';
import { isForReaders } from '#db/articles/queries.ts';
import { dayAfter, localDay } from '#db/core/local-time.ts';
import type { Locale } from '#db/core/locale.ts';
import {
  getMedia,
  listUses,
  MEDIA_PER_PAGE,
  type MediaDetail,
  type MediaUses,
  searchMedia,
} from '#db/media/queries.ts';
import { EXPIRING_DAYS, type MediaFilter } from '#db/media/validation.ts';
import { type Member, may, scopeOf } from '#db/users/policy.ts';

// Nothing here is cached: it may have come in a moment ago.

/** A page of the library. */
export async function loadLibrary(
  member: Member,
  { kind, status, ...filter }: MediaFilter,
  site: { languages: readonly Locale[]; timeZone: string },
) {
  demand(member, 'media.see');
  const today = localDay(new Date(), site.timeZone);
  const statuses = {
    unused: { name: 'unused' },
    failed: { name: 'failed' },
    undescribed: { name: 'undescribed', languages: site.languages },
    expiring: { name: 'expiring', by: dayAfter(today, EXPIRING_DAYS) },
  } as const;
  const found = await searchMedia(database(), {
    ...filter,
    kinds: kind && [kind],
    status: status && statuses[status],
    limit: MEDIA_PER_PAGE,
  });
  return { ...found, today };
}

export type LibraryFile = MediaDetail & {
  uses: MediaUses;
  /** Why the member may not change it; null when they may. */
  fixed: 'media_not_own' | 'media_public' | null;
  mayRemove: boolean;
};

/** A file with where it is used, and what the member may do with it; null for none. */
export async function loadMediaFile(member: Member, id: number): Promise<LibraryFile | null> {
  demand(member, 'media.see');
  const [detail, uses] = await Promise.all([getMedia(database(), id), listUses(database(), id)]);
  if (!detail) return null;
  // What came from nobody, like an import, is only for those who may change everybody's.
  const owner = detail.uploadedBy?.id ?? 0;
  const isFixed = scopeOf(member, 'media.change') !== 'any' && (await isForReaders(database(), id));
  return {
    ...detail,
    uses,
    fixed: may(member, 'media.change', owner) ? (isFixed ? 'media_public' : null) : 'media_not_own',
    mayRemove: may(member, 'media.remove', owner),
  };
}
