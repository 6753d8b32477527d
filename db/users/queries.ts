import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { users } from '#db/users/tables.ts';
import type { AccountRole } from '#db/users/validation.ts';

/** An account as its owner sees it. */
export type Account = {
  id: number;
  email: string;
  displayName: string;
  role: AccountRole;
  locale: string;
  notifyReplies: boolean;
  createdAt: Date;
  deleteAt: Date | null;
};

export async function getAccount(db: Database, id: number): Promise<Account | null> {
  const [row] = await db
    .select({
      id: users.id,
      email: sql<string>`coalesce(${users.email}, '')`,
      displayName: users.displayName,
      role: users.role,
      locale: users.locale,
      notifyReplies: users.notifyReplies,
      createdAt: users.createdAt,
      deleteAt: users.deleteAt,
    })
    .from(users)
    .where(and(eq(users.id, id), isNull(users.deletedAt)));
  return row ?? null;
}
