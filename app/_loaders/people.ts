import 'server-only';
import { connection } from 'next/server';
import { database } from '#app/_server/database.ts';
import { demand } from '#app/_server/gate.ts';
import { tokenSchema } from '#db/core/token.ts';
import { getInvitation, type InvitationRow, listInvitations } from '#db/invitations/queries.ts';
import { listSessions, type SessionView } from '#db/sessions/queries.ts';
import type { Member } from '#db/users/policy.ts';
import { getPerson, listPeople, PEOPLE_PER_PAGE, type Person } from '#db/users/queries.ts';
import type { PeopleFilter } from '#db/users/validation.ts';

// Nothing here is cached: it is about people, and may have changed a moment ago.

export async function loadPeople(member: Member, filter: PeopleFilter) {
  demand(member, 'people.see');
  const { people, total } = await listPeople(database(), filter);
  return { people, total, pages: Math.ceil(total / PEOPLE_PER_PAGE) };
}

/** Somebody, and where they are signed in; null for nobody. */
export async function loadPerson(
  member: Member,
  id: number,
): Promise<{ person: Person; sessions: SessionView[] } | null> {
  demand(member, 'people.see');
  const [person, sessions] = await Promise.all([getPerson(database(), id), listSessions(database(), id)]);
  return person && { person, sessions };
}

export async function loadInvitations(member: Member): Promise<InvitationRow[]> {
  demand(member, 'people.invite');
  return listInvitations(database(), { now: new Date() });
}

/** What a link offers to whoever has it. */
export async function loadInvitation(token: unknown) {
  const parsed = tokenSchema.safeParse(token);
  if (!parsed.success) return null;
  await connection();
  return getInvitation(database(), { linkToken: parsed.data, now: new Date() });
}
