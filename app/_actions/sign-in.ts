'use server';

import { z } from 'zod';
import { forgetToken, keepToken, readToken } from '#app/_server/browser-cookies.ts';
import { defineAction } from '#app/_server/define-action.ts';
import { coarseNetwork } from '#app/_server/origin.ts';
import { pageForm, textOf } from '#app/_server/page-form.ts';
import { afterEntry, type Entry, enter, siteOf } from '#app/_server/sign-in.ts';
import { accountAddress } from '#components/account/addresses.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { codeMail } from '#components/emails/account-letters.ts';
import { address } from '#components/layout/addresses.ts';
import { translator } from '#components/messages/translator.ts';
import type { Database } from '#db/client.ts';
import { emailSchema } from '#db/core/email.ts';
import { ok, type Result, refused } from '#db/core/result.ts';
import { hashToken, newToken, tokenSchema } from '#db/core/token.ts';
import { askForProof, type Proof, takeCode, takeLink } from '#db/credentials/mutations.ts';
import { findPassword, isKnownDevice } from '#db/credentials/queries.ts';
import { isPassword } from '#db/credentials/rules/password.ts';
import { codeSchema, passwordGuessSchema } from '#db/credentials/validation.ts';
import { keepIntent, moveIntents } from '#db/intents/mutations.ts';
import { acceptInvitation } from '#db/invitations/mutations.ts';
import { queueMail } from '#db/mail/mutations.ts';
import { endSession } from '#db/sessions/mutations.ts';
import { ensureAccount } from '#db/users/mutations.ts';
import { localeSchema, nextSchema } from '#db/users/validation.ts';

/** Families and whole offices share a network; guessing needs far more than this. */
const networkLimit = { times: 60, seconds: 600 };
const nothing = () => [];

/**
 * Tries count for an account from a browser that it was used in, and apart from that for everyone else: who guesses
 * from elsewhere does not lock its owner out.
 */
async function accountAndBrowser({ db, input: { email } }: { db: Database; input: { email: string } }) {
  const deviceToken = await readToken('device');
  const known = deviceToken && (await isKnownDevice(db, { email, deviceToken }));
  return `${email.toLowerCase()} ${known ? hashToken(deviceToken) : ''}`;
}

const ask = defineAction({
  input: z.object({
    email: emailSchema,
    locale: localeSchema,
    next: nextSchema,
    newsletter: z.literal('on').optional().catch(undefined),
  }),
  allow: 'sign_in.ask',
  limit: networkLimit,
  tries: { limit: { times: 6, seconds: 1800 }, of: accountAndBrowser },
  async run({ tx, input: { email, locale, next, newsletter }, now }) {
    const browserToken = newToken();
    await moveIntents(tx, { from: await readToken('sign-in'), to: browserToken });
    const site = await siteOf(tx, locale);
    const detail = { locale, next };
    const { code, linkToken } = await askForProof(tx, {
      purpose: 'sign_in',
      email,
      browserToken,
      detail,
      minutes: 15,
      now,
    });
    if (newsletter) {
      const payload = {
        consentText: translator(locale)('account.signIn.newsletter', { name: site.siteName }),
      };
      await keepIntent(tx, { browserToken, intent: { kind: 'newsletter', payload }, now });
    }
    await queueMail(tx, { ...codeMail({ ...site, code, linkToken }), to: email, now });
    return ok({ browserToken });
  },
  touches: nothing,
});

/** Lets in whoever has proven an address, making the account when there is none. */
async function enterWithProof(
  tx: Database,
  { proof, client, now }: { proof: Proof; client: string; now: Date },
): Promise<Result<Entry, 'suspended'>> {
  const { email, browserHash, detail } = proof;
  const account = await ensureAccount(tx, {
    email,
    locale: localeSchema.parse(detail.locale),
    network: coarseNetwork(client),
    now,
  });
  if (account.isSuspended) return refused('suspended');
  const proven = {
    userId: account.id,
    isNew: account.isNew,
    next: nextSchema.parse(detail.next),
    intentHash: browserHash,
    secondFactor: false,
  };
  return ok(await enter(tx, { proven, client, now }));
}

const enterCode = defineAction({
  input: z.object({ code: codeSchema }),
  allow: 'sign_in.code',
  limit: networkLimit,
  // Of a million codes, an attacker may try five.
  tries: { limit: { times: 5, seconds: 900 }, of: async () => hashToken((await readToken('sign-in')) ?? '') },
  async run({ tx, input: { code }, client, now }) {
    const browserToken = await readToken('sign-in');
    if (!browserToken) return refused('code_over');
    const used = await takeCode(tx, { purpose: 'sign_in', browserToken, code, now });
    return used.ok ? enterWithProof(tx, { proof: used.value, client, now }) : used;
  },
  touches: nothing,
});

const enterLink = defineAction({
  input: z.object({ token: tokenSchema }),
  allow: 'sign_in.link',
  limit: networkLimit,
  async run({ tx, input: { token }, client, now }) {
    const used = await takeLink(tx, { purpose: 'sign_in', linkToken: token, now });
    return used.ok ? enterWithProof(tx, { proof: used.value, client, now }) : used;
  },
  touches: nothing,
});

const enterPassword = defineAction({
  input: z.object({ email: emailSchema, password: passwordGuessSchema, next: nextSchema }),
  allow: 'sign_in.password',
  limit: networkLimit,
  tries: { limit: { times: 10, seconds: 900 }, of: accountAndBrowser },
  async run({ tx, input: { email, password, next }, client, now }) {
    const { userId, hash, isSuspended } = await findPassword(tx, email);
    const right = await isPassword(password, hash);
    if (!right || userId === null) return refused('password_wrong');
    if (isSuspended) return refused('suspended');
    const browserToken = await readToken('sign-in');
    const intentHash = browserToken ? hashToken(browserToken) : null;
    const proven = { userId, isNew: false, next, intentHash, secondFactor: false };
    return ok(await enter(tx, { proven, client, now }));
  },
  touches: nothing,
});

const leave = defineAction({
  input: z.object({}),
  allow: 'account.sign_out',
  limit: networkLimit,
  async run({ tx, viewer, scope }) {
    if (viewer.role !== 'anonymous') await endSession(tx, { id: viewer.sessionId, scope });
    return ok(undefined);
  },
  touches: nothing,
});

/** Lets in whoever was invited, with the role that they were invited to. */
async function enterInvited(
  tx: Database,
  { proof: { email, detail }, client, now }: { proof: Proof; client: string; now: Date },
): Promise<Result<Entry, 'suspended'>> {
  const locale = localeSchema.parse(detail.locale);
  const network = coarseNetwork(client);
  const account = await ensureAccount(tx, { email, locale, network, now });
  if (account.isSuspended) return refused('suspended');
  const { role: offered, invitedBy } = detail;
  await acceptInvitation(tx, { userId: account.id, offered, invitedBy, network });
  const next = deskAddress.home(locale);
  const proven = { userId: account.id, isNew: account.isNew, next, intentHash: null, secondFactor: false };
  return ok(await enter(tx, { proven, client, now }));
}

const enterInvitation = defineAction({
  input: z.object({ token: tokenSchema }),
  allow: 'sign_in.invitation',
  limit: networkLimit,
  async run({ tx, input: { token }, client, now }) {
    const used = await takeLink(tx, { purpose: 'invitation', linkToken: token, now });
    return used.ok ? enterInvited(tx, { proof: used.value, client, now }) : used;
  },
  touches: nothing,
});

/** The first form: an address, to which a code is mailed. */
export const askForCode = pageForm(ask, {
  page: (locale, form) => accountAddress.signIn(locale, nextSchema.parse(textOf(form, 'next'))),
  keep: ['email'],
  async done({ browserToken }, locale) {
    await keepToken('sign-in', browserToken);
    return accountAddress.code(locale);
  },
});

export const signInWithCode = pageForm(enterCode, {
  page: accountAddress.code,
  keep: ['code'],
  done: afterEntry,
});

/** The button behind the link in the mail. */
export const signInWithLink = pageForm(enterLink, {
  page: (locale, form) => accountAddress.link(locale, textOf(form, 'token').slice(0, 64)),
  done: afterEntry,
});

export const signInWithPassword = pageForm(enterPassword, {
  page: (locale, form) => accountAddress.password(locale, nextSchema.parse(textOf(form, 'next'))),
  keep: ['email'],
  done: afterEntry,
});

export const signOut = pageForm(leave, {
  page: accountAddress.overview,
  async done(_, locale) {
    await forgetToken('session');
    return address.home(locale);
  },
});

/** The button behind the link of an invitation. */
export const signInWithInvitation = pageForm(enterInvitation, {
  page: (locale, form) => accountAddress.invitation(locale, textOf(form, 'token').slice(0, 64)),
  done: afterEntry,
});

/** Before what only somebody may do who has just shown who they are. */
export const signInAgain = pageForm(leave, {
  page: accountAddress.overview,
  async done(_, locale, form) {
    await forgetToken('session');
    return accountAddress.signIn(locale, nextSchema.parse(textOf(form, 'next')));
  },
});
