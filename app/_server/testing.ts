import { beforeAll, beforeEach } from 'vitest';
import { type BrowserCookie, cookieName, keepToken } from '#app/_server/browser-cookies.ts';
import { readProblem } from '#app/_server/form-problem.ts';
import { type Browser, request } from '#app/_server/testing-framework.ts';
import { connection } from '#db/client.ts';
import type { Locale } from '#db/core/locale.ts';
import { newToken } from '#db/core/token.ts';
import { startSession } from '#db/sessions/mutations.ts';
import { withDatabase } from '#db/testing.ts';
import type { AccountRole } from '#db/users/validation.ts';
import { env } from '#env.ts';

/** A database for the tests of one file, which their requests reach; each test begins in a browser of its own. */
export function withRequests(): ReturnType<typeof withDatabase> {
  const database = withDatabase();
  beforeAll(() => {
    globalThis.newsroomConnection = { db: database.db, sql: database.sql, close: async () => {} };
  });
  beforeEach(() => use());
  return database;
}

let networks = 0;

/** From here on, requests come from this browser, in a network of its own. */
export function use(browser: Browser = new Map()): void {
  networks += 1;
  request.cookies = browser;
  request.headers = new Headers({
    origin: env.SITE_URL,
    'x-newsroom-client': `10.0.${networks >> 8}.${networks & 255}`,
    'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0',
  });
}

/** What this browser keeps for us. */
export const cookie = (name: BrowserCookie): string | undefined =>
  request.cookies.get(cookieName(name))?.value;

/** Sends a form and returns the address it ends on. */
export async function send(
  action: (form: FormData) => Promise<void>,
  fields: Record<string, string | number | File | undefined> = {},
): Promise<string> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields))
    if (value !== undefined) form.append(name, value instanceof File ? value : String(value));
  const end = await action(form).catch((error: Error) => error);
  if (!(end instanceof Error)) throw new Error('The form ended on no page.');
  return end.message;
}

/** The code of what went wrong, as the page at an address would tell it. */
export async function problemAt(address: string): Promise<string | undefined> {
  return (await readProblem(address.replace(/\?.*/, '')))?.code;
}

/** Makes an account at `<name>@example.org`. */
export async function account(
  role: AccountRole,
  name: string = role,
  locale: Locale = 'en',
): Promise<number> {
  const [row] = await connection().sql`
    insert into users (email, display_name, role, locale)
    values (${`${name}@example.org`}, ${name}, ${role}, ${locale}) returning id`;
  return Number(row?.id);
}

/** Opens an account in this browser. */
export async function openSession(
  userId: number,
  { secondFactor = false, now = new Date() } = {},
): Promise<void> {
  const browser = { device: '', network: '', deviceToken: newToken(), sessionToken: undefined };
  const { token } = await startSession(connection().db, { userId, browser, secondFactor, now });
  await keepToken('session', token);
}

/** From here on, requests come from the browser of somebody new, who has shown both factors. */
export async function signInAs(
  ...person: Parameters<typeof account>
): Promise<{ id: number; browser: Browser }> {
  use();
  const id = await account(...person);
  await openSession(id, { secondFactor: true });
  return { id, browser: request.cookies };
}

/** The tags that went stale in this test's database and were not asked for before. */
export async function madeStale(): Promise<string[]> {
  const rows = await connection().sql<{ tags: string[] }[]>`delete from stale_tags returning tags`;
  return rows.flatMap(({ tags }) => tags);
}
