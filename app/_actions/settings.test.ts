import sharp from 'sharp';
import { beforeEach, expect, test } from 'vitest';
import { removeLogoForm, saveColourForm, saveSettingsForm, setLogoForm } from '#app/_actions/settings.ts';
import { readProblem } from '#app/_server/form-problem.ts';
import { madeStale, problemAt, send, signInAs, use, withRequests } from '#app/_server/testing.ts';
import { request } from '#app/_server/testing-framework.ts';
import { tag } from '#db/core/tags.ts';
import { saveSiteSettings } from '#db/settings/mutations.ts';
import { getSiteSettings } from '#db/settings/queries.ts';
import { siteSettingsSchema } from '#db/settings/validation.ts';
import { forgetAccounts } from '#db/testing.ts';
import { accountRoles } from '#db/users/validation.ts';

const database = withRequests();
beforeEach(async () => {
  await madeStale();
  await forgetAccounts(database.sql);
  await database.sql`truncate settings`;
});

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
  selfApproval: 'on',
  commentsByDefault: 'on',
  ...Object.fromEntries(
    Object.entries(siteSettingsSchema.parse({}).checklist).map(([item, level]) => [`check-${item}`, level]),
  ),
};

const save = (changes: Record<string, string | undefined> = {}) =>
  send(saveSettingsForm, { ...untouched, ...changes });

const settings = () => getSiteSettings(database.db);
const problem = () => problemAt('/desk/settings');
const log = () =>
  database.sql`select user_id::int as by, subject_kind as kind, subject_id as id, detail, network from audit_log`;

test('What is changed is saved, shown on all pages, and written down without long texts', async () => {
  const { id: admin } = await signInAs('administrator');
  request.headers.set('x-newsroom-client', '203.0.113.7');
  await saveSiteSettings(database.db, { footerPages: { en: ['about'] } });
  const end = await save({
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
  expect(await madeStale()).toEqual([tag.site()]);
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
  await signInAs('administrator');
  await save();
  expect(await log()).toHaveLength(0);
  expect(await madeStale()).toEqual([]);
  await save({ 'tagline-en': 'Good news' });
  expect((await log()).map(({ detail }) => detail)).toEqual([{ changed: ['tagline'] }]);
});

test('Whatever a browser lets through as long as it may be is taken', async () => {
  await signInAs('administrator');
  // 2000 letters as the browser counts, 2999 as it sends them.
  const about = Array.from({ length: 1000 }, () => 'ក').join('\r\n');
  const name = 'ខ'.repeat(200);
  expect(await save({ 'about-en': `${about}\r\n`, 'name-km': name, 'copyrightHolder-km': name })).toBe(
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
  [{ 'social-x': 'https://evil.example/x.com/us' }, 'social-x', 'social_invalid'],
  [{ 'social-facebook': 'https://x.com/us' }, 'social-facebook', 'social_invalid'],
  [{ 'social-x': 'javascript:x.com/us' }, 'social-x', 'social_invalid'],
])('What is wrong is named, and nothing is saved: %o', async (changes, field, code) => {
  await signInAs('administrator');
  expect(await save({ 'tagline-en': 'Good news', ...changes })).toBe('/desk/settings');
  expect(await readProblem('/desk/settings')).toMatchObject({ field, code });
  expect((await settings()).tagline).toEqual({});
});

test('Only administrators may', async () => {
  const changes = { 'name-en': 'Mine now', staffSecondFactor: undefined };
  for (const role of accountRoles.filter((one) => one !== 'administrator')) {
    await signInAs(role);
    await save(changes);
    expect(await problem(), role).toBe('not_allowed');
  }
  // Without the second step that the site asks for, an administrator is a reader.
  await signInAs('administrator');
  await database.sql`update sessions set second_factor_at = null`;
  await save(changes);
  expect(await problem()).toBe('not_allowed');
  use();
  await save(changes);
  expect(await problem()).toBe('not_allowed');
  expect((await settings()).name.en).toBe('The Newsroom');
  expect(await log()).toHaveLength(0);
});

test('A form from another site changes nothing', async () => {
  await signInAs('administrator');
  request.headers.set('origin', 'https://evil.example');
  await save({ staffSecondFactor: undefined });
  expect(await problem()).toBe('foreign_origin');
  expect((await settings()).staffSecondFactor).toBe(true);
});

test('Rules of the desk and pages elsewhere are saved', async () => {
  await signInAs('administrator');
  await save({
    selfApproval: undefined,
    commentsByDefault: undefined,
    'check-dek': 'block',
    'social-x': ' http://www.x.com/newsroom ',
  });
  expect(await settings()).toMatchObject({
    selfApproval: false,
    commentsByDefault: false,
    checklist: { dek: 'block', headline: 'block', length: 'off' },
    social: { x: 'https://www.x.com/newsroom' },
  });
});

test('A colour is saved, is stale on all pages, and can be taken away', async () => {
  await signInAs('administrator');
  expect(await send(saveColourForm, { colour: '0B5CAB' })).toBe('/desk/settings/logo?done=colour');
  expect((await settings()).colour).toBe('#0b5cab');
  expect(await madeStale()).toEqual([tag.site()]);
  await send(saveColourForm, { colour: ' ' });
  expect((await settings()).colour).toBe('');
});

test.each([
  ['#e2dacb', 'colour_faint'],
  ['red', 'colour_invalid'],
  ['#fff}', 'colour_invalid'],
])('The colour %s is refused', async (colour, code) => {
  await signInAs('administrator');
  expect(await send(saveColourForm, { colour })).toBe('/desk/settings/logo');
  expect(await readProblem('/desk/settings/logo')).toMatchObject({
    code,
    field: 'colour',
    typed: { colour },
  });
  expect((await settings()).colour).toBe('');
});

test('A logo is stored and taken away', async () => {
  await signInAs('administrator');
  const drawn = await sharp({ create: { width: 600, height: 100, channels: 3, background: '#8c2f1b' } })
    .png()
    .toBuffer();
  const picture = new File([new Uint8Array(drawn)], 'logo.png', { type: 'image/png' });
  expect(await send(setLogoForm, { picture })).toBe('/desk/settings/logo?done=logo');
  expect((await settings()).logoId).toBeGreaterThan(0);
  expect(await madeStale()).toEqual([tag.site()]);
  await send(setLogoForm, { picture: new File(['<svg/>'], 'logo.svg') });
  expect(await problemAt('/desk/settings/logo')).toBe('not_a_picture');
  expect(await send(removeLogoForm)).toBe('/desk/settings/logo?done=noLogo');
  expect((await settings()).logoId).toBeNull();
});
