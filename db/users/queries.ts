import { and, count, desc, eq, isNotNull, isNull, ne, or, type SQL, sql } from 'drizzle-orm';
import { authenticators } from '#db/authenticators/tables.ts';
import type { Database } from '#db/client.ts';
import type { ReplyNotices } from '#db/comments/validation.ts';
import type { Locale } from '#db/core/locale.ts';
import { passwords } from '#db/credentials/tables.ts';
import { type MediaView, pictureColumn } from '#db/media/queries.ts';
import { normaliseText } from '#db/search/text.ts';
import { users } from '#db/users/tables.ts';
import type { AccountRole, AccountStatus, PeopleFilter } from '#db/users/validation.ts';

/** An account as its owner sees it. */
export type Account = {
  id: number;
  email: string;
  displayName: string;
  role: AccountRole;
  locale: Locale;
  replyNotices: ReplyNotices;
  picture: MediaView | null;
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
      replyNotices: users.replyNotices,
      picture: pictureColumn(sql`${users.pictureId}`),
      createdAt: users.createdAt,
      deleteAt: users.deleteAt,
    })
    .from(users)
    .where(and(eq(users.id, id), isNull(users.deletedAt)));
  return row ?? null;
}

/** Somebody in the desk's list. */
export type PersonRow = {
  id: number;
  email: string;
  displayName: string;
  role: AccountRole;
  status: AccountStatus;
  createdAt: Date;
};

const personRow = {
  id: users.id,
  email: sql<string>`coalesce(${users.email}, '')`,
  displayName: users.displayName,
  role: users.role,
  status: sql<AccountStatus>`case when ${users.suspendedAt} is not null then 'suspended' when ${users.deleteAt} is not null then 'leaving' else 'active' end`,
  createdAt: users.createdAt,
};

const ofStatus: Record<AccountStatus, SQL | undefined> = {
  active: and(isNull(users.suspendedAt), isNull(users.deleteAt)),
  suspended: isNotNull(users.suspendedAt),
  leaving: and(isNull(users.suspendedAt), isNotNull(users.deleteAt)),
};

/** Accounts with every word of a query in their name or address, in any order. */
function fits(query: string): SQL | undefined {
  const words = normaliseText(query).split(/\s+/).filter(Boolean);
  const has = words.map((word) => {
    const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
    return or(sql`lower(${users.displayName}) like ${pattern}`, sql`lower(${users.email}) like ${pattern}`);
  });
  return and(isNull(users.deletedAt), ...has);
}

export const PEOPLE_PER_PAGE = 50;

/** One page of the people that a filter finds, newest first, and how many there are in all. */
export async function listPeople(
  db: Database,
  { query, role, status, page }: PeopleFilter,
): Promise<{ people: PersonRow[]; total: number }> {
  const found = and(fits(query), role && eq(users.role, role), status && ofStatus[status]);
  const [people, [all]] = await Promise.all([
    db
      .select(personRow)
      .from(users)
      .where(found)
      .orderBy(desc(users.createdAt), desc(users.id))
      .limit(PEOPLE_PER_PAGE)
      .offset((page - 1) * PEOPLE_PER_PAGE),
    db.select({ total: count() }).from(users).where(found),
  ]);
  return { people, total: all?.total ?? 0 };
}

/** The numbers of the first people that a query finds. */
export async function findPeople(db: Database, query: string, limit = 20): Promise<number[]> {
  const found = await db
    .select({ id: users.id })
    .from(users)
    .where(fits(query))
    .orderBy(desc(users.id))
    .limit(limit);
  return found.map(({ id }) => id);
}

/** Somebody as administrators see them: how they come in, never with what. */
export type Person = PersonRow & {
  locale: Locale;
  suspendedAt: Date | null;
  deleteAt: Date | null;
  hasPassword: boolean;
  hasSecondFactor: boolean;
};

export async function getPerson(db: Database, id: number): Promise<Person | null> {
  const [row] = await db
    .select({
      ...personRow,
      locale: users.locale,
      suspendedAt: users.suspendedAt,
      deleteAt: users.deleteAt,
      hasPassword: sql<boolean>`exists (select from ${passwords} where ${passwords.userId} = ${users.id})`,
      hasSecondFactor: sql<boolean>`exists (select from ${authenticators} where ${authenticators.userId} = ${users.id} and ${authenticators.confirmedAt} is not null)`,
    })
    .from(users)
    .where(and(eq(users.id, id), isNull(users.deletedAt)));
  return row ?? null;
}

/** The number of the account at an address. */
export async function findAccountId(db: Database, email: string): Promise<number | null> {
  const [row] = await db
    .select({ id: users.id })
    .from(users)
    .where(eq(sql`lower(${users.email})`, email.toLowerCase()));
  return row?.id ?? null;
}

/** Whether somebody can administer the site; without, it waits to be set up. */
export async function hasAdministrator(db: Database): Promise<boolean> {
  const found = await db.select({ id: users.id }).from(users).where(eq(users.role, 'administrator')).limit(1);
  return found.length > 0;
}

/** How many can come to the desk, and how many of them have no second factor yet. */
export async function countStaff(db: Database): Promise<{ all: number; withoutSecondFactor: number }> {
  const hasOne = sql`exists (select from ${authenticators} where ${authenticators.userId} = ${users.id} and ${authenticators.confirmedAt} is not null)`;
  const [counted] = await db
    .select({ all: count(), withoutSecondFactor: sql<number>`(count(*) filter (where not ${hasOne}))::int` })
    .from(users)
    .where(and(ne(users.role, 'reader'), isNull(users.suspendedAt), isNull(users.deletedAt)));
  return counted ?? { all: 0, withoutSecondFactor: 0 };
}

export type StaffName = { id: number; name: string; role: AccountRole };

const isWorking = and(
  sql`${users.role} <> 'reader'`,
  isNull(users.deletedAt),
  isNull(users.suspendedAt),
  isNull(users.deleteAt),
);
const staffName = { id: users.id, name: users.displayName, role: users.role };
const byName = [sql`lower(${users.displayName})`, users.id];

/** What fits below a field somebody types a name into. */
const MOST_FOUND = 10;

/** Those who work for the newsroom and have every word of a query in their name; addresses are nobody’s business here. */
export async function findStaff(db: Database, query: string): Promise<StaffName[]> {
  const words = normaliseText(query).split(/\s+/).filter(Boolean);
  const has = words.map(
    (word) => sql`lower(${users.displayName}) like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`,
  );
  return db
    .select(staffName)
    .from(users)
    .where(and(isWorking, ...has))
    .orderBy(...byName)
    .limit(MOST_FOUND);
}

/** All who work for the newsroom, for a list to choose from: whoever is missing there could not be chosen. */
export const listStaff = (db: Database): Promise<StaffName[]> =>
  db
    .select(staffName)
    .from(users)
    .where(isWorking)
    .orderBy(...byName);

export async function isStaffMember(db: Database, id: number): Promise<boolean> {
  const [row] = await db
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.id, id), isWorking));
  return row !== undefined;
}
