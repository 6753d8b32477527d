import { updateTag } from 'next/cache';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { saveSettingsForm } from '#app/_actions/settings.ts';
import { readProblem } from '#app/_server/form-problem.ts';
import { tag } from '#db/core/tags.ts';
import { hashToken } from '#db/core/token.ts';
import { saveSiteSettings } from '#db/settings/mutations.ts';
import { getSiteSettings } from '#db/settings/queries.ts';
import { forgetAccounts, withDatabase } from '#db/testing.ts';
import { type AccountRole, accountRoles } from '#db/users/validation.ts';
import { env } from '#env.ts';

const request = vi.hoisted(() => ({ headers: new Headers(), cookies: new Map<string, { value: string }>() }));
vi.mock('server-only', () => ({}));
vi.mock('next/cache', () => ({ updateTag: vi.fn() }));
vi.mock('next/headers', () => ({
  headers: async () => request.headers,
  cookies: async () => ({
    get: (name: string) => request.cookies.get(name),
    set: (name: string, value: string) => request.cookies.set(name, { value }),
  }),
}));
vi.mock('next/navigation', () => ({
  redirect: (to: string) => {
    throw new Error(to);
  },
}));

const database = withDatabase();
beforeAll(() => {
  globalThis.newsroomConnection = { db: database.db, sql: database.sql, close: async () => {} };
});

let client = 0;
beforeEach(async () => {
  client += 1;
  request.headers = new Headers({ origin: env.SITE_URL, 'x-newsroom-client': `203.0.113.${client}` });
  request.cookies.clear();
  vi.mocked(updateTag).mockClear();
  await forgetAccounts(database.sql);
  await database.sql`truncate settings`;
});

async function enterAs(role: AccountRole): Promise<number> {
  const [row] = await database.sql`
    insert into users (email, display_name, role) values (${`${role}@example.org`}, ${role}, ${role}) returning id`;
  const token = role.padEnd(43, '-');
  await database.sql`
    insert into sessions (token_hash, user_id, device, network, second_factor_at)
    values (${hashToken(token)}, ${row?.id}, '', '', now())`;
  request.cookies.set('session', { value: token });
  return Number(row?.id);
}

/** What the form of a site that nobody has set sends. */
const untouched = {
  'name-en': 'The Newsroom',
  'name-km': 'បន្ទប់ព័ត៌មាន',
  'tagline-en': '',
  'tagline-km': '',
  'about-en': '',
  'about-km': '',
  'copyrightHolder-en': '',
  'copyrightHolder-km': '',
  contactEmail: '',
  timeZone: 'Asia/Phnom_Penh',
  languages: 'all',
  staffSecondFactor: 'on',
};

/** Sends the form and returns the path it ends on. */
async function send(changes: Record<string, string | undefined> = {}): Promise<string> {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...untouched, ...changes }))
    if (value !== undefined) form.append(name, value);
  const end = await saveSettingsForm(form).catch((error: Error) => error);
  if (!(end instanceof Error)) throw new Error('The form ended on no page.');
  return end.message;
}

const settings = () => getSiteSettings(database.db);
const problem = () => readProblem('/desk/settings');
const log = () =>
  database.sql`select user_id::int as by, subject_kind as kind, subject_id as id, detail, network from audit_log`;

test('What is changed is saved, shown on all pages, and written down without long texts', async () => {
  const admin = await enterAs('administrator');
  await saveSiteSettings(database.db, { footerPages: { en: ['about'] } });
  const end = await send({
    'name-en': ' Mekong Morning ',
    'about-km': 'យើង\r\nសរសេរ',
    contactEmail: 'Desk@Example.ORG',
    timeZone: 'Asia/Bangkok',
    languages: 'km',
    staffSecondFactor: undefined,
    locale: 'km',
  });
  expect(end).toBe('/km/desk/settings?done=saved');
  expect(await settings()).toMatchObject({
    name: { en: 'Mekong Morning', km: 'បន្ទប់ព័ត៌មាន' },
    about: { km: 'យើង\nសរសេរ' },
    contactEmail: 'Desk@example.org',
    timeZone: 'Asia/Bangkok',
    languages: ['km'],
    staffSecondFactor: false,
    footerPages: { en: ['about'] },
  });
  expect(vi.mocked(updateTag).mock.calls).toEqual([[tag.site()]]);
  expect(await log()).toEqual([
    {
      by: admin,
      kind: 'site',
      id: null,
      network: '203.0.113.0/24',
      detail: {
        changed: ['name', 'about', 'timeZone', 'contactEmail', 'languages', 'staffSecondFactor'],
        before: { timeZone: 'Asia/Phnom_Penh', languages: ['en', 'km'], staffSecondFactor: true },
        after: { timeZone: 'Asia/Bangkok', languages: ['km'], staffSecondFactor: false },
      },
    },
  ]);
});

test('A form that changes nothing writes nothing down', async () => {
  await enterAs('administrator');
  await send();
  expect(await log()).toHaveLength(0);
  expect(updateTag).not.toHaveBeenCalled();
  await send({ 'tagline-en': 'Good news' });
  expect((await log()).map(({ detail }) => detail)).toEqual([{ changed: ['tagline'] }]);
});

test('Whatever a browser lets through as long as it may be is taken', async () => {
  await enterAs('administrator');
  // 2000 letters as the browser counts, 2999 as it sends them.
  const about = Array.from({ length: 1000 }, () => 'ក').join('\r\n');
  const name = 'ខ'.repeat(200);
  expect(await send({ 'about-en': `${about}\r\n`, 'name-km': name, 'copyrightHolder-km': name })).toBe(
    '/desk/settings?done=saved',
  );
  expect((await settings()).about.en).toHaveLength(1999);
});

test.each([
  [{ 'name-en': ' ' }, 'name-en', 'site_name_missing'],
  [{ 'name-km': 'x'.repeat(201) }, 'name-km', 'text_too_long'],
  [{ 'about-en': 'x'.repeat(2001) }, 'about-en', 'text_too_long'],
  [{ contactEmail: 'desk' }, 'contactEmail', 'email_invalid'],
  [{ timeZone: 'Mars/Olympus' }, 'timeZone', 'time_zone_unknown'],
  [{ languages: 'fr' }, 'languages', 'language_missing'],
])('What is wrong is named, and nothing is saved: %o', async (changes, field, code) => {
  await enterAs('administrator');
  expect(await send({ 'tagline-en': 'Good news', ...changes })).toBe('/desk/settings');
  expect(await problem()).toMatchObject({ field, code });
  expect((await settings()).tagline).toEqual({});
});

test('Only administrators may', async () => {
  const changes = { 'name-en': 'Mine now', staffSecondFactor: undefined };
  for (const role of accountRoles.filter((one) => one !== 'administrator')) {
    await enterAs(role);
    await send(changes);
    expect((await problem())?.code, role).toBe('not_allowed');
  }
  // Without the second step that the site asks for, an administrator is a reader.
  await enterAs('administrator');
  await database.sql`update sessions set second_factor_at = null`;
  await send(changes);
  expect((await problem())?.code).toBe('not_allowed');
  request.cookies.clear();
  await send(changes);
  expect((await problem())?.code).toBe('not_allowed');
  expect((await settings()).name.en).toBe('The Newsroom');
  expect(await log()).toHaveLength(0);
});

test('A form from another site changes nothing', async () => {
  await enterAs('administrator');
  request.headers.set('origin', 'https://evil.example');
  await send({ staffSecondFactor: undefined });
  expect((await problem())?.code).toBe('foreign_origin');
  expect((await settings()).staffSecondFactor).toBe(true);
});
