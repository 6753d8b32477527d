import { beforeEach, expect, test } from 'vitest';
import { acceptInvitationForm } from '#app/_actions/invitation.ts';
import { openMailForm } from '#app/_actions/mail.ts';
import {
  changeRoleForm,
  endSessionsForm,
  inviteAgainForm,
  inviteForm,
  liftSuspensionForm,
  resetSecondFactorForm,
  suspendForm,
  withdrawInvitationForm,
} from '#app/_actions/people.ts';
import { account, cookie, problemAt, send, signInAs, use, withRequests } from '#app/_server/testing.ts';
import { request } from '#app/_server/testing-framework.ts';
import { forgetAccounts } from '#db/testing.ts';
import { accountRoles } from '#db/users/validation.ts';

const database = withRequests();
beforeEach(async () => {
  await forgetAccounts(database.sql);
  await database.sql`truncate mail_outbox`;
});

const roleOf = async (id: number) => (await database.sql`select role from users where id = ${id}`)[0]?.role;
const mails = () => database.sql`select "to", subject, text from mail_outbox order by id`;

test('A role is changed with a mail in the language of the person', async () => {
  const reader = await signInAs('reader', 'dara', 'km');
  await signInAs('administrator');
  expect(await send(changeRoleForm, { id: reader.id, role: 'editor', locale: 'en' })).toBe(
    `/desk/people/${reader.id}?done=role`,
  );
  expect(await roleOf(reader.id)).toBe('editor');
  const [mail] = await mails();
  expect(mail).toMatchObject({ to: 'dara@example.org', subject: expect.stringContaining('តួនាទី') });
  expect(mail?.text).toContain('អ្នកកែសម្រួល');
});

test('Nobody becomes more by fields that a form does not have', async () => {
  const [admin, reader] = [await signInAs('administrator'), await signInAs('reader', 'dara')];
  use(reader.browser);
  const path = `/desk/people/${reader.id}`;
  const more = {
    id: reader.id,
    role: 'administrator',
    viewer: admin.id,
    userId: admin.id,
    assignedRole: 'administrator',
  };
  expect(await send(changeRoleForm, more)).toBe(path);
  expect(await problemAt(path)).toBe('not_allowed');
  use(admin.browser);
  await send(suspendForm, { id: reader.id, reason: 'spam', role: 'administrator' });
  await send(liftSuspensionForm, { id: reader.id, role: 'administrator' });
  expect(await roleOf(reader.id)).toBe('reader');
  for (const role of ['owner', '', 'anonymous', '__proto__'])
    expect(await send(changeRoleForm, { id: reader.id, role })).toBe(path);
  expect(await problemAt(path)).toBe('role_missing');
  expect(await roleOf(reader.id)).toBe('reader');
});

const forms = {
  changeRole: [changeRoleForm, { role: 'editor' }],
  suspend: [suspendForm, { reason: 'spam' }],
  lift: [liftSuspensionForm, {}],
  endSessions: [endSessionsForm, {}],
  resetFactor: [resetSecondFactorForm, {}],
  invite: [inviteForm, { email: 'new@example.org', role: 'author' }],
  inviteAgain: [inviteAgainForm, {}],
  withdraw: [withdrawInvitationForm, {}],
  openMail: [openMailForm, {}],
} as const;

test.each(Object.entries(forms))('Only administrators may: %s', async (_, [action, fields]) => {
  const target = await signInAs('reader', 'target');
  await account('administrator');
  for (const role of accountRoles.filter((one) => one !== 'administrator')) {
    await signInAs(role);
    const end = await send(action, { id: target.id, ...fields });
    expect(await problemAt(end), role).toBe('not_allowed');
  }
  use();
  const end = await send(action, { id: target.id, ...fields });
  expect(await problemAt(end)).toBe('not_allowed');
  expect(await database.sql`select from audit_log`).toHaveLength(0);
  expect(await mails()).toHaveLength(0);
  expect(await database.sql`select from sessions where user_id = ${target.id}`).toHaveLength(1);
});

test('A role that was taken away counts no more at the next press', async () => {
  const [first, second] = [
    await signInAs('administrator', 'first'),
    await signInAs('administrator', 'second'),
  ];
  const reader = await signInAs('reader');
  use(first.browser);
  await send(changeRoleForm, { id: second.id, role: 'editor' });
  use(second.browser);
  const end = await send(changeRoleForm, { id: reader.id, role: 'administrator' });
  expect(await problemAt(end)).toBe('not_allowed');
  expect(await roleOf(reader.id)).toBe('reader');
});

test('What cannot be done is said: to oneself, to the last administrator, to nobody', async () => {
  const admin = await signInAs('administrator');
  const own = `/desk/people/${admin.id}`;
  expect(await send(changeRoleForm, { id: admin.id, role: 'reader' })).toBe(own);
  expect(await problemAt(own)).toBe('not_yourself');
  expect(await send(suspendForm, { id: admin.id, reason: 'left' })).toBe(own);
  expect(await problemAt(own)).toBe('not_yourself');
  const [nobody] = [await send(suspendForm, { id: 999_999, reason: 'left' })];
  expect(await problemAt(nobody)).toBe('person_changed');
  for (const id of ['', '//evil.example', '1;path=/', '-1'])
    expect(await send(suspendForm, { id, reason: 'left' })).toBe('/desk/people');
  expect(await mails()).toHaveLength(0);
});

test('A form from another site suspends nobody', async () => {
  const reader = await signInAs('reader');
  await signInAs('administrator');
  request.headers.set('origin', 'https://evil.example');
  const end = await send(suspendForm, { id: reader.id, reason: 'spam' });
  expect(await problemAt(end)).toBe('foreign_origin');
  expect(await mails()).toHaveLength(0);
});

test('A suspension is told with its reason, and lifting it too', async () => {
  const reader = await signInAs('reader');
  await signInAs('administrator');
  expect(await send(suspendForm, { id: reader.id, reason: 'hijacked', locale: 'km' })).toBe(
    `/km/desk/people/${reader.id}?done=suspended`,
  );
  expect(await send(liftSuspensionForm, { id: reader.id })).toBe(`/desk/people/${reader.id}?done=lifted`);
  const [told, toldAgain] = await mails();
  expect(told?.text).toContain('Somebody else may be using the account');
  expect(toldAgain?.subject).toContain('open again');
});

test('A second factor is taken off with a mail', async () => {
  const editor = await signInAs('editor');
  await signInAs('administrator');
  await database.sql`insert into authenticators (user_id, secret, confirmed_at) values (${editor.id}, 's', now())`;
  expect(await send(resetSecondFactorForm, { id: editor.id })).toBe(`/desk/people/${editor.id}?done=factor`);
  expect(await mails()).toMatchObject([{ to: 'editor@example.org' }]);
});

const tokenOfLastMail = async () =>
  /invitation\?token=([\w-]{43})/.exec((await mails()).at(-1)?.text)?.[1] ?? '';

test('An invitation makes an account with its role, once', async () => {
  await signInAs('administrator', 'sopheap');
  expect(
    await send(inviteForm, { email: 'New@Example.org', role: 'editor', mailLocale: 'km', locale: 'en' }),
  ).toBe('/desk/people/invite?done=sent');
  const [mail] = await mails();
  expect(mail).toMatchObject({ to: 'New@example.org' });
  expect(mail?.text).toContain('sopheap');
  const token = await tokenOfLastMail();
  use();
  // What the link says counts, not what the form adds.
  expect(await send(acceptInvitationForm, { token, role: 'administrator', locale: 'km' })).toBe(
    '/km/account/welcome?next=%2Fkm%2Fdesk',
  );
  const [made] = await database.sql`select role, locale from users where email = 'New@example.org'`;
  expect(made).toEqual({ role: 'editor', locale: 'km' });
  expect(cookie('session')).toMatch(/^[\w-]{43}$/);
  use();
  const end = await send(acceptInvitationForm, { token });
  expect(end).toBe(`/account/invitation?token=${token}`);
  expect(await problemAt('/account/invitation')).toBe('link_over');
  expect(cookie('session')).toBeUndefined();
});

test('An invitation gives an account its role, and never one that is suspended', async () => {
  const [admin, reader] = [await signInAs('administrator'), await signInAs('reader', 'dara')];
  use(admin.browser);
  await send(inviteForm, { email: 'dara@example.org', role: 'moderator' });
  const token = await tokenOfLastMail();
  await send(suspendForm, { id: reader.id, reason: 'other' });
  use();
  await send(acceptInvitationForm, { token });
  expect(await problemAt('/account/invitation')).toBe('suspended');
  use(admin.browser);
  await send(liftSuspensionForm, { id: reader.id });
  use();
  expect(await send(acceptInvitationForm, { token })).toBe('/desk');
  expect(await roleOf(reader.id)).toBe('moderator');
});

test('Nobody is invited as a reader, or to less than they are', async () => {
  await account('editor');
  await signInAs('administrator');
  const invite = async (fields: Record<string, string>) => problemAt(await send(inviteForm, fields));
  expect(await invite({ email: 'new@example.org', role: 'reader' })).toBe('role_missing');
  expect(await invite({ email: 'new', role: 'editor' })).toBe('email_invalid');
  expect(await invite({ email: 'editor@example.org', role: 'author' })).toBe('invitation_not_higher');
  expect(await mails()).toHaveLength(0);
});

test('An invitation is sent again under a new link, and withdrawn', async () => {
  await signInAs('administrator');
  await send(inviteForm, { email: 'new@example.org', role: 'author' });
  const first = await tokenOfLastMail();
  const invitation = async () => Number((await database.sql`select id from mail_proofs`)[0]?.id);
  expect(await send(inviteAgainForm, { id: await invitation() })).toBe('/desk/people/invite?done=again');
  const second = await tokenOfLastMail();
  expect(second).not.toBe(first);
  expect(await send(withdrawInvitationForm, { id: await invitation() })).toBe(
    '/desk/people/invite?done=withdrawn',
  );
  use();
  for (const token of [first, second]) {
    await send(acceptInvitationForm, { token });
    expect(await problemAt('/account/invitation')).toBe('link_over');
  }
});

test('Opening a mail is written down', async () => {
  const admin = await signInAs('administrator');
  await send(inviteForm, { email: 'new@example.org', role: 'author' });
  const [mail] = await database.sql`select id::int from mail_outbox`;
  request.headers.set('x-newsroom-client', '203.0.113.7');
  expect(await send(openMailForm, { id: mail?.id, locale: 'km' })).toBe(`/km/desk/mail/${mail?.id}`);
  const [entry] = await database.sql`
    select user_id::int, subject_id::int, network from audit_log where action = 'mail.opened'`;
  expect(entry).toEqual({ user_id: admin.id, subject_id: mail?.id, network: '203.0.113.0/24' });
});
