import 'server-only';
import { database } from '#app/_server/database.ts';
import { demand } from '#app/_server/gate.ts';
import { getSiteSettings } from '#db/settings/queries.ts';
import type { SiteSettings } from '#db/settings/validation.ts';
import type { Member } from '#db/users/policy.ts';
import { countStaff, getPerson } from '#db/users/queries.ts';

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
