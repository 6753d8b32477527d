import { desc, eq, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { isSessionOver } from '#db/sessions/rules/session-life.ts';
import { sessions } from '#db/sessions/tables.ts';
import { settings } from '#db/settings/tables.ts';
import { isStaff, type Member } from '#db/users/policy.ts';
import { users } from '#db/users/tables.ts';

/** The member whose session a token opens; null when there is none, it is over, or its owner is suspended. */
export async function findMember(
  db: Database,
  { tokenHash, now }: { tokenHash: string; now: Date },
): Promise<Member | null> {
  const [row] = await db
    .select({
      sessionId: sessions.id,
      userId: users.id,
      assignedRole: users.role,
      createdAt: sessions.createdAt,
      lastUsedAt: sessions.lastUsedAt,
      secondFactorAt: sessions.secondFactorAt,
      suspendedAt: users.suspendedAt,
      // Unset means required: what nobody has decided stays closed.
      optional: sql<boolean>`exists (select from ${settings} where key = 'site' and value @> '{"staffSecondFactor": false}')`,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(eq(sessions.tokenHash, tokenHash));
  if (!row || row.suspendedAt || isSessionOver({ ...row, role: row.assignedRole }, now)) return null;
  const owes = isStaff(row.assignedRole) && !row.optional && !row.secondFactorAt;
  return {
    role: owes ? 'reader' : row.assignedRole,
    assignedRole: row.assignedRole,
    userId: row.userId,
    sessionId: row.sessionId,
    signedInAt: row.createdAt,
  };
}

/** A session as its owner sees it. */
export type SessionView = { id: number; device: string; network: string; createdAt: Date; lastUsedAt: Date };

export async function listSessions(db: Database, userId: number): Promise<SessionView[]> {
  return db
    .select({
      id: sessions.id,
      device: sessions.device,
      network: sessions.network,
      createdAt: sessions.createdAt,
      lastUsedAt: sessions.lastUsedAt,
    })
    .from(sessions)
    .where(eq(sessions.userId, userId))
    .orderBy(desc(sessions.lastUsedAt), desc(sessions.id));
}
