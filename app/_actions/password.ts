'use server';

import { z } from 'zod';
import { keepToken } from '#app/_server/browser-cookies.ts';
import { defineAction } from '#app/_server/define-action.ts';
import { pageForm } from '#app/_server/page-form.ts';
import { noteSecurityChange } from '#app/_server/security-change.ts';
import { signedIn } from '#app/_server/signed-in.ts';
import { accountAddress } from '#components/account/addresses.ts';
import type { Database } from '#db/client.ts';
import { ok, refused } from '#db/core/result.ts';
import { removePassword, setPassword } from '#db/credentials/mutations.ts';
import { getPassword } from '#db/credentials/queries.ts';
import { problemOfPassword } from '#db/credentials/rules/new-password.ts';
import { hashPassword, isPassword } from '#db/credentials/rules/password.ts';
import { currentPasswordSchema, newPasswordSchema } from '#db/credentials/validation.ts';
import { endSessions, rotateSession } from '#db/sessions/mutations.ts';
import { isFreshSignIn } from '#db/sessions/rules/session-life.ts';
import { getSiteSettings } from '#db/settings/queries.ts';
import type { Member, Viewer } from '#db/users/policy.ts';
import { getAccount } from '#db/users/queries.ts';

const limit = { times: 60, seconds: 600 };
const tries = {
  limit: { times: 10, seconds: 900 },
  of: ({ viewer }: { viewer: Viewer }) => String(signedIn(viewer).userId),
};
const nothing = () => [];

/** What keeps somebody from changing the password: an open session alone, on a computer that was left, may not. */
async function askOwner(
  tx: Database,
  { member, current, now }: { member: Member; current: string; now: Date },
): Promise<'sign_in_again' | 'current_password_wrong' | null> {
  if (isFreshSignIn(member.signedInAt, now)) return null;
  const password = await getPassword(tx, member.userId);
  if (!password || !current) return 'sign_in_again';
  return (await isPassword(current, password.hash)) ? null : 'current_password_wrong';
}

/** All other sessions end, and this one goes on under a new token. */
async function renewSessions(tx: Database, { userId, sessionId }: Member): Promise<string> {
  await endSessions(tx, { userId, except: sessionId });
  return rotateSession(tx, { id: sessionId });
}

const set = defineAction({
  input: z.object({ current: currentPasswordSchema, password: newPasswordSchema }),
  allow: 'account.set_password',
  limit,
  tries,
  async run({ tx, input: { current, password }, viewer, network, now }) {
    const member = signedIn(viewer);
    const { userId } = member;
    const doubt = await askOwner(tx, { member, current, now });
    if (doubt) return refused(doubt);
    const { email } = (await getAccount(tx, userId)) ?? { email: '' };
    const { name } = await getSiteSettings(tx);
    const problem = await problemOfPassword(password, { email, siteNames: Object.values(name) });
    if (problem) return refused(problem);
    await setPassword(tx, { userId, hash: await hashPassword(password), now });
    const sessionToken = await renewSessions(tx, member);
    await noteSecurityChange(tx, { userId, change: 'password_set', network, now });
    return ok({ sessionToken });
  },
  touches: nothing,
});

const remove = defineAction({
  input: z.object({ current: currentPasswordSchema }),
  allow: 'account.remove_password',
  limit,
  tries,
  async run({ tx, input: { current }, viewer, network, now }) {
    const member = signedIn(viewer);
    const { userId } = member;
    const doubt = await askOwner(tx, { member, current, now });
    if (doubt) return refused(doubt);
    if (!(await removePassword(tx, { userId }))) return refused('password_gone');
    const sessionToken = await renewSessions(tx, member);
    await noteSecurityChange(tx, { userId, change: 'password_removed', network, now });
    return ok({ sessionToken });
  },
  touches: nothing,
});

export const setPasswordForm = pageForm(set, {
  name: 'set',
  page: accountAddress.ownPassword,
  async done({ sessionToken }, locale) {
    await keepToken('session', sessionToken);
    return `${accountAddress.security(locale)}?done=password_set`;
  },
});

export const removePasswordForm = pageForm(remove, {
  name: 'remove',
  page: accountAddress.ownPassword,
  async done({ sessionToken }, locale) {
    await keepToken('session', sessionToken);
    return `${accountAddress.security(locale)}?done=password_removed`;
  },
});
