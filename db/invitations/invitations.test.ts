import { beforeEach, expect, test } from 'vitest';
import { takeLink } from '#db/credentials/mutations.ts';
import {
  acceptInvitation,
  INVITATION_DAYS,
  invite,
  inviteAgain,
  withdrawInvitation,
} from '#db/invitations/mutations.ts';
import { getInvitation, listInvitations } from '#db/invitations/queries.ts';
import { forgetAccounts, withDatabase } from '#db/testing.ts';
import { changeRole } from '#db/users/mutations.ts';
import type { AccountRole } from '#db/users/validation.ts';

const database = withDatabase();
const start = new Date('2026-03-01T08:00:00Z');
const after = (days: number) => new Date(start.getTime() + days * 86_400_000);
const network = '203.0.113.0/24';
let admin = 0;

beforeEach(async () => {
  await forgetAccounts(database.sql);
  admin = await account('administrator', 'Sopheap');
});

async function account(role: AccountRole, name: string = role): Promise<number> {
  const [row] = await database.sql`
    insert into users (email, display_name, role) values (${`${name}@example.org`}, ${name}, ${role}) returning id`;
  return Number(row?.id);
}

const send = (email: string, role: AccountRole = 'author', now = start) =>
  invite(database.db, { email, role, locale: 'km', actor: { userId: admin, network }, now });

async function sent(email: string, role?: AccountRole, now?: Date): Promise<string> {
  const invited = await send(email, role, now);
  if (!invited.ok) throw new Error(invited.code);
  return invited.value.linkToken;
}

const pending = async (now = start) =>
  (await listInvitations(database.db, { now })).map(({ email, role, isOver }) => ({ email, role, isOver }));
const entries = async () =>
  (await database.sql`select action, detail from audit_log order by id`).map(({ action, detail }) => ({
    action,
    detail,
  }));

test('An invitation says what it offers, from whom, for seven days', async () => {
  const linkToken = await sent('new@example.org', 'editor');
  expect(await getInvitation(database.db, { linkToken, now: after(INVITATION_DAYS - 0.01) })).toEqual({
    email: 'new@example.org',
    role: 'editor',
    invitedBy: 'Sopheap',
  });
  expect(await getInvitation(database.db, { linkToken, now: after(INVITATION_DAYS) })).toBeNull();
  expect(await getInvitation(database.db, { linkToken: 'A'.repeat(43), now: start })).toBeNull();
  expect(await pending(after(INVITATION_DAYS))).toEqual([
    { email: 'new@example.org', role: 'editor', isOver: true },
  ]);
  expect(await entries()).toEqual([{ action: 'people.invited', detail: { role: 'editor' } }]);
});

test('The newest invitation to an address is the only one', async () => {
  const first = await sent('New@example.org', 'author');
  const second = await sent('new@example.org', 'editor');
  expect(await getInvitation(database.db, { linkToken: first, now: start })).toBeNull();
  expect(await getInvitation(database.db, { linkToken: second, now: start })).toMatchObject({
    role: 'editor',
  });
  const [row] = await listInvitations(database.db, { now: start });
  const actor = { userId: admin, network };
  const again = await inviteAgain(database.db, { id: row?.id ?? 0, actor, now: after(8) });
  expect(again).toMatchObject({
    ok: true,
    value: { email: 'new@example.org', role: 'editor', locale: 'km' },
  });
  expect(await getInvitation(database.db, { linkToken: second, now: start })).toBeNull();
  expect(await pending(after(8))).toEqual([{ email: 'new@example.org', role: 'editor', isOver: false }]);
  expect(await inviteAgain(database.db, { id: row?.id ?? 0, actor, now: after(8) })).toEqual({
    ok: false,
    code: 'invitation_gone',
  });
});

test('What was withdrawn cannot be used, sent again or withdrawn', async () => {
  const linkToken = await sent('new@example.org');
  const [row] = await listInvitations(database.db, { now: start });
  const given = { id: row?.id ?? 0, actor: { userId: admin, network } };
  expect(await withdrawInvitation(database.db, given)).toMatchObject({ ok: true });
  expect(await withdrawInvitation(database.db, given)).toEqual({ ok: false, code: 'invitation_gone' });
  expect(await takeLink(database.db, { purpose: 'invitation', linkToken, now: start })).toEqual({
    ok: false,
    code: 'link_over',
  });
  expect((await entries()).at(-1)).toEqual({
    action: 'people.invitation_withdrawn',
    detail: { role: 'author' },
  });
});

test('Nobody is offered what takes something from them, nor while they are suspended', async () => {
  await account('editor');
  await account('reader', 'shut');
  await database.sql`update users set suspended_at = now() where email = 'shut@example.org'`;
  for (const role of ['contributor', 'author', 'editor', 'moderator'] as const)
    expect(await send('Editor@example.org', role)).toEqual({ ok: false, code: 'invitation_not_higher' });
  expect(await send('editor@example.org', 'administrator')).toMatchObject({ ok: true });
  expect(await send('shut@example.org')).toEqual({ ok: false, code: 'invitation_suspended' });
});

test('The link of an invitation is no sign-in link, and the other way round', async () => {
  const linkToken = await sent('new@example.org');
  expect(await takeLink(database.db, { purpose: 'sign_in', linkToken, now: start })).toMatchObject({
    ok: false,
  });
  const proof = await takeLink(database.db, { purpose: 'invitation', linkToken, now: start });
  expect(proof).toMatchObject({
    ok: true,
    value: { email: 'new@example.org', detail: { role: 'author', locale: 'km', invitedBy: admin } },
  });
  expect(await takeLink(database.db, { purpose: 'invitation', linkToken, now: start })).toMatchObject({
    ok: false,
  });
});

test('Accepting raises a role and ends what was open under the old one, or changes nothing', async () => {
  const reader = await account('reader');
  await database.sql`insert into sessions (token_hash, user_id, device, network) values ('t', ${reader}, '', '')`;
  const accept = (offered: AccountRole) =>
    acceptInvitation(database.db, { userId: reader, offered, invitedBy: admin, network });
  expect(await accept('author')).toBe(true);
  expect(await database.sql`select from sessions`).toHaveLength(0);
  expect((await entries()).at(-1)).toEqual({
    action: 'people.invitation_accepted',
    detail: { before: 'reader', after: 'author' },
  });
  expect(await accept('contributor')).toBe(false);
  expect(await accept('author')).toBe(false);
  const [row] = await database.sql`select role, invited_by::int from users where id = ${reader}`;
  expect(row).toEqual({ role: 'author', invited_by: admin });
  expect(await entries()).toHaveLength(1);
});

test('What somebody was offered is over once they are given another role', async () => {
  const actor = { userId: admin, network };
  const id = await account('editor', 'vuthy');
  await sent('Vuthy@example.org', 'administrator');
  await sent('new@example.org');
  await changeRole(database.db, { id, role: 'reader', actor });
  expect((await pending()).map(({ email }) => email)).toEqual(['new@example.org']);
});
