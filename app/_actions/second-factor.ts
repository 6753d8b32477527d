'use server';

import { z } from 'zod';
import { forgetToken, keepToken, readToken, readTokenHash } from '#app/_server/browser-cookies.ts';
import { defineAction } from '#app/_server/define-action.ts';
import { pageForm, textOf } from '#app/_server/page-form.ts';
import { takeSecondFactor } from '#app/_server/second-factor.ts';
import { open, seal, sealedFor } from '#app/_server/secret-key.ts';
import { noteSecurityChange } from '#app/_server/security-change.ts';
import { afterEntry, enter } from '#app/_server/sign-in.ts';
import { signedIn } from '#app/_server/signed-in.ts';
import { accountAddress } from '#components/account/addresses.ts';
import { recordOwn } from '#db/audit/mutations.ts';
import {
  beginAuthenticator,
  confirmAuthenticator,
  removeAuthenticator,
  renewRecoveryCodes,
  takePendingSignIn,
} from '#db/authenticators/mutations.ts';
import { getAuthenticator, getPendingSignIn } from '#db/authenticators/queries.ts';
import { newAuthenticatorSecret, stepOfCode } from '#db/authenticators/rules/authenticator.ts';
import { secondFactorSchema } from '#db/authenticators/validation.ts';
import type { Database } from '#db/client.ts';
import { nextSchema } from '#db/core/fields.ts';
import { ok, refused } from '#db/core/result.ts';
import { hashToken } from '#db/core/token.ts';
import { hasUsedDevice } from '#db/credentials/queries.ts';
import { codeSchema } from '#db/credentials/validation.ts';
import { endSessions, rotateSession } from '#db/sessions/mutations.ts';
import { isFreshSignIn } from '#db/sessions/rules/session-life.ts';
import type { Viewer } from '#db/users/policy.ts';

const limit = { times: 60, seconds: 600 };
const nothing = () => [];

/** Of a million codes three are right at a time: so many tries find none. */
const accountLimit = { times: 10, seconds: 900 };
const ownTries = {
  limit: accountLimit,
  of: ({ viewer }: { viewer: Viewer }) => String(signedIn(viewer).userId),
};

const pendingToken = () => readToken('second-factor');

/** Counted apart for a browser that the account was used in: who has stolen a password does not lock its owner out. */
async function accountOfPending({ db }: { db: Database }): Promise<string | null> {
  const token = await pendingToken();
  const pending = token && (await getPendingSignIn(db, { token, now: new Date() }));
  if (!pending) return null;
  const { userId } = pending;
  const deviceToken = await readToken('device');
  const known = deviceToken && (await hasUsedDevice(db, { userId, deviceToken }));
  return `${userId} ${known ? hashToken(deviceToken) : ''}`;
}

const pass = defineAction({
  input: z.object({ code: secondFactorSchema }),
  allow: 'sign_in.second_factor',
  limit,
  tries: [
    { limit: { times: 5, seconds: 900 }, of: () => readTokenHash('second-factor') },
    { limit: accountLimit, of: accountOfPending },
    // Ten in every quarter of an hour would find one in a few months.
    { limit: { times: 50, seconds: 86_400 }, of: accountOfPending },
  ],
  async run({ tx, input: { code }, network, now }) {
    const token = await pendingToken();
    const pending = token && (await getPendingSignIn(tx, { token, now }));
    if (!pending) return refused('second_factor_over');
    const { userId, next, intentHash, isSuspended } = pending;
    if (isSuspended) return refused('suspended');
    if (!(await takeSecondFactor(tx, { userId, code, now }))) return refused('second_factor_wrong');
    if (!(await takePendingSignIn(tx, { token, now }))) return refused('second_factor_over');
    if ('recoveryCode' in code)
      await recordOwn(tx, {
        actor: { userId, network },
        action: 'account.recovery_code_used',
      });
    const proven = { userId, isNew: false, next, intentHash, secondFactor: true };
    return ok(await enter(tx, { proven, network, now }));
  },
  touches: nothing,
});

const begin = defineAction({
  input: z.object({}),
  allow: 'account.begin_second_factor',
  limit,
  async run({ tx, viewer, now }) {
    const { userId, signedInAt } = signedIn(viewer);
    // A session alone, on a computer that was left, must not shut its owner out.
    if (!isFreshSignIn(signedInAt, now)) return refused('sign_in_first');
    const sealed = seal(newAuthenticatorSecret(), sealedFor.authenticator(userId));
    const begun = await beginAuthenticator(tx, { userId, sealed, now });
    return begun ? ok(undefined) : refused('second_factor_on');
  },
  touches: nothing,
});

const confirm = defineAction({
  input: z.object({ code: codeSchema }),
  allow: 'account.confirm_second_factor',
  limit,
  async run({ tx, input: { code }, viewer, network, now }) {
    const { userId, sessionId } = signedIn(viewer);
    const begun = await getAuthenticator(tx, { userId, now });
    if (!begun) return refused('set_up_over');
    if (begun.confirmedAt) return refused('second_factor_on');
    const { sealed } = begun;
    const secret = open(sealed, sealedFor.authenticator(userId));
    if (secret === null) return refused('set_up_over');
    const step = stepOfCode(code, { secret, now });
    if (step === null) return refused('second_factor_wrong');
    if (!(await confirmAuthenticator(tx, { userId, sealed, step, now }))) return refused('set_up_over');
    const codes = await renewRecoveryCodes(tx, { userId });
    await endSessions(tx, { userId, except: sessionId });
    const sessionToken = await rotateSession(tx, { id: sessionId, secondFactorAt: now });
    await noteSecurityChange(tx, { userId, change: 'second_factor_set_up', network, now });
    return ok({ userId, sessionToken, codes });
  },
  touches: nothing,
});

const renew = defineAction({
  input: z.object({ code: secondFactorSchema }),
  allow: 'account.renew_recovery_codes',
  limit,
  tries: ownTries,
  async run({ tx, input: { code }, viewer, network, now }) {
    const { userId } = signedIn(viewer);
    if (!(await takeSecondFactor(tx, { userId, code, now }))) return refused('second_factor_wrong');
    const codes = await renewRecoveryCodes(tx, { userId });
    await noteSecurityChange(tx, { userId, change: 'recovery_codes_renewed', network, now });
    return ok({ userId, codes });
  },
  touches: nothing,
});

const remove = defineAction({
  input: z.object({ code: secondFactorSchema }),
  allow: 'account.remove_second_factor',
  limit,
  tries: ownTries,
  async run({ tx, input: { code }, viewer, network, now }) {
    const { userId, sessionId } = signedIn(viewer);
    if (!(await takeSecondFactor(tx, { userId, code, now }))) return refused('second_factor_wrong');
    await removeAuthenticator(tx, { userId });
    await endSessions(tx, { userId, except: sessionId });
    const sessionToken = await rotateSession(tx, { id: sessionId, secondFactorAt: null });
    await noteSecurityChange(tx, { userId, change: 'second_factor_removed', network, now });
    return ok({ sessionToken });
  },
  touches: nothing,
});

const putAway = defineAction({
  input: z.object({}),
  allow: 'account.put_away_recovery_codes',
  limit,
  async run() {
    return ok(undefined);
  },
  touches: nothing,
});

const nextOf = (form: FormData) => nextSchema.parse(textOf(form, 'next'));

/** Codes are shown on the next page and stored nowhere in the clear: the browser keeps them, sealed, for a while. */
const keepCodes = ({ userId, codes }: { userId: number; codes: string[] }) =>
  keepToken('recovery-codes', seal(codes.join(' '), sealedFor.recoveryCodes(userId)));

/** The second step of a sign-in. */
export const passSecondFactor = pageForm(pass, {
  page: accountAddress.secondFactor,
  done: afterEntry,
});

export const beginSetUp = pageForm(begin, {
  name: 'second-step',
  page: accountAddress.security,
  done: (_, locale, form) => accountAddress.secondStep(locale, nextOf(form)),
});

export const confirmSetUp = pageForm(confirm, {
  name: 'confirm',
  page: (locale, form) => accountAddress.secondStep(locale, nextOf(form)),
  async done({ sessionToken, ...made }, locale, form) {
    await keepToken('session', sessionToken);
    await keepCodes(made);
    return accountAddress.recoveryCodes(locale, nextOf(form));
  },
});

export const renewCodes = pageForm(renew, {
  name: 'renew',
  page: (locale) => accountAddress.secondStep(locale),
  async done(made, locale) {
    await keepCodes(made);
    return accountAddress.recoveryCodes(locale);
  },
});

export const putCodesAway = pageForm(putAway, {
  page: (locale) => accountAddress.recoveryCodes(locale),
  async done(_, locale, form) {
    await forgetToken('recovery-codes');
    return nextOf(form) || accountAddress.security(locale);
  },
});

export const removeSecondFactor = pageForm(remove, {
  name: 'remove',
  page: (locale) => accountAddress.secondStep(locale),
  async done({ sessionToken }, locale) {
    await keepToken('session', sessionToken);
    await forgetToken('recovery-codes');
    return `${accountAddress.security(locale)}?done=second_step_off`;
  },
});
