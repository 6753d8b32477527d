import 'server-only';
import { database } from '#app/_server/database.ts';
import { demand } from '#app/_server/gate.ts';
import type { Locale } from '#db/core/locale.ts';
import {
  getMedia,
  listUses,
  MEDIA_PER_PAGE,
  type MediaDetail,
  type MediaUses,
  searchMedia,
} from '#db/media/queries.ts';
import { dayAfter } from '#db/media/rules/licence.ts';
import { EXPIRING_DAYS, type MediaFilter } from '#db/media/validation.ts';
import { type Member, may } from '#db/users/policy.ts';

// Nothing here is cached: it may have come in a moment ago.

/** A page of the library. */
export async function loadLibrary(
  member: Member,
  { kind, status, ...filter }: MediaFilter,
  site: { languages: readonly Locale[]; timeZone: string },
) {
  demand(member, 'media.see');
  const today = dayAfter(new Date(), 0, site.timeZone);
  const statuses = {
    unused: { name: 'unused' },
    undescribed: { name: 'undescribed', languages: site.languages },
    expiring: { name: 'expiring', by: dayAfter(new Date(), EXPIRING_DAYS, site.timeZone) },
    failed: { name: 'failed' },
  } as const;
  const found = await searchMedia(database(), {
    ...filter,
    kinds: kind && [kind],
    status: status && statuses[status],
    limit: MEDIA_PER_PAGE,
  });
  return { ...found, today };
}

export type LibraryFile = MediaDetail & { uses: MediaUses; mayChange: boolean; mayRemove: boolean };

/** A file with where it is used, and what the member may do with it; null for none. */
export async function loadMediaFile(member: Member, id: number): Promise<LibraryFile | null> {
  demand(member, 'media.see');
  const [detail, uses] = await Promise.all([getMedia(database(), id), listUses(database(), id)]);
  if (!detail) return null;
  // What came from nobody, like an import, is only for those who may change everybody's.
  const owner = detail.uploadedBy?.id ?? 0;
  return {
    ...detail,
    uses,
    mayChange: may(member, 'media.change', owner),
    mayRemove: may(member, 'media.remove', owner),
  };
}
