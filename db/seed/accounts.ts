import { randomInt } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { eq, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { setPassword } from '#db/credentials/mutations.ts';
import { hashPassword } from '#db/credentials/rules/password.ts';
import { passwords } from '#db/credentials/tables.ts';
import { users } from '#db/users/tables.ts';
import type { AccountRole } from '#db/users/validation.ts';

export type SignIn = { role: AccountRole; email: string; password: string };

/** One for each role; the names are of nobody who writes in the demo. */
const accounts: { role: AccountRole; name: string; locale: 'en' | 'km' }[] = [
  { role: 'administrator', name: 'Chan Vanna', locale: 'en' },
  { role: 'editor', name: 'Ly Sopheak', locale: 'en' },
  { role: 'author', name: 'ហេង បុប្ផា', locale: 'km' },
  { role: 'contributor', name: 'Mao Rithy', locale: 'en' },
  { role: 'moderator', name: 'Touch Leakena', locale: 'en' },
  { role: 'reader', name: 'ពៅ សុភី', locale: 'km' },
];

const emailOf = (role: AccountRole) => `${role}@newsroom.example`;

/** The demo's password, which every new one has of its own: whoever reads this file must not be able to sign in. */
const passwordFile = (dataDir: string) => path.join(dataDir, 'demo-password');

/** Makes the demo's accounts, with a password that only the console of this site shows. */
export async function seedAccounts(
  tx: Database,
  { dataDir, now }: { dataDir: string; now: Date },
): Promise<void> {
  const password = Array.from({ length: 16 }, () => randomInt(36).toString(36))
    .join('')
    .replace(/(.{4})(?=.)/g, '$1-');
  writeFileSync(passwordFile(dataDir), `${password}\n`, { mode: 0o600 });
  const hash = await hashPassword(password);
  for (const { role, name, locale } of accounts) {
    const [made] = await tx
      .insert(users)
      .values({ email: emailOf(role), displayName: name, role, locale, createdAt: now })
      .onConflictDoNothing()
      .returning({ id: users.id });
    if (made) await setPassword(tx, { userId: made.id, hash, now });
  }
}

/** The demo's accounts that still have the demo's password. */
export async function listDemoSignIns(db: Database, dataDir: string): Promise<SignIn[]> {
  if (!existsSync(passwordFile(dataDir))) return [];
  const password = readFileSync(passwordFile(dataDir), 'utf8').trim();
  const unchanged = await db
    .select({ email: users.email })
    .from(users)
    .innerJoin(passwords, eq(passwords.userId, users.id))
    .where(sql`${passwords.changedAt} = ${users.createdAt} and ${users.suspendedAt} is null`);
  const emails = new Set(unchanged.map(({ email }) => email));
  return accounts
    .map(({ role }) => ({ role, email: emailOf(role), password }))
    .filter(({ email }) => emails.has(email));
}
