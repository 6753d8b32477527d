import 'server-only';
import { database } from '#app/_server/database.ts';
import { demand } from '#app/_server/gate.ts';
import { type AuditEntry, ENTRIES_PER_PAGE, listAudit } from '#db/audit/queries.ts';
import type { AuditFilter } from '#db/audit/validation.ts';
import type { Member } from '#db/users/policy.ts';
import { findPeople } from '#db/users/queries.ts';

/** A page of entries; `older` is the number to go on before, null on the last page. */
export async function loadAudit(
  member: Member,
  { person, ...filter }: AuditFilter & { timeZone: string },
): Promise<{ entries: AuditEntry[]; older: number | null }> {
  demand(member, 'audit.see');
  const db = database();
  const number = /^#?(\d{1,15})$/.exec(person)?.[1];
  const people = number ? [Number(number)] : person ? await findPeople(db, person) : undefined;
  // One more than is shown tells whether there are older ones.
  const found = await listAudit(db, { ...filter, people, limit: ENTRIES_PER_PAGE + 1 });
  const entries = found.slice(0, ENTRIES_PER_PAGE);
  return { entries, older: found.length > entries.length ? (entries.at(-1)?.id ?? null) : null };
}

/** The newest entries about one person. */
export async function loadTrail(
  member: Member,
  { id, timeZone }: { id: number; timeZone: string },
): Promise<AuditEntry[]> {
  demand(member, 'audit.see');
  return listAudit(database(), { people: [id], timeZone, limit: 20 });
}
