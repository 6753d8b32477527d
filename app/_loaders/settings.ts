import 'server-only';
import { database } from '#app/_server/database.ts';
import { demand } from '#app/_server/gate.ts';
import { listMedia, type MediaView } from '#db/media/queries.ts';
import { getSiteSettings } from '#db/settings/queries.ts';
import type { SiteSettings } from '#db/settings/validation.ts';
import type { Member } from '#db/users/policy.ts';
import { countStaff, getPerson } from '#db/users/queries.ts';

/** Logo and colour as they are at this moment. */
export async function loadLook(member: Member): Promise<{ logo: MediaView | null; colour: string }> {
  demand(member, 'settings.see');
  const db = database();
  const { logoId, colour } = await getSiteSettings(db);
  const logo = logoId === null ? null : ((await listMedia(db, [logoId]))[logoId] ?? null);
  return { logo, colour };
}

/** The settings as they are at this moment, and whom the second step would meet. */
export async function loadSettings(member: Member): Promise<{
  settings: SiteSettings;
  staff: { all: number; withoutSecondFactor: number };
  /** Whether the member has one. */
  ownSecondFactor: boolean;
}> {
  demand(member, 'settings.see');
  const db = database();
  const [settings, staff, person] = await Promise.all([
    getSiteSettings(db),
    countStaff(db),
    getPerson(db, member.userId),
  ]);
  return { settings, staff, ownSecondFactor: person?.hasSecondFactor ?? false };
}
