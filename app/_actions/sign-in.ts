'use server';

import type { Sql } from 'postgres';
import { z } from 'zod';
import { forgetToken, keepToken, readToken, readTokenHash } from '#app/_server/browser-cookies.ts';
import { defineAction } from '#app/_server/define-action.ts';
import { letterSite } from '#app/_server/letter-site.ts';
import { limitedNetwork } from '#app/_server/origin.ts';
import { pageForm, textOf } from '#app/_server/page-form.ts';
import { readProof } from '#app/_server/proof-of-work.ts';
import { countSubject } from '#app/_server/rate-limit.ts';
import { afterEntry, type Entry, enter } from '#app/_server/sign-in.ts';
import { triedAccount } from '#app/_server/tried-account.ts';
import { accountAddress } from '#components/account/addresses.ts';
import { codeMail } from '#components/emails/account-letters.ts';
import { address } from '#components/layout/addresses.ts';
import { translator } from '#components/messages/translator.ts';
import type { Database } from '#db/client.ts';
import { emailSchema } from '#db/core/email.ts';
import { localeSchema, nextSchema, tickedSchema } from '#db/core/fields.ts';
import { ok, type Result, refused } from '#db/core/result.ts';
import { newToken, tokenSchema } from '#db/core/token.ts';
import { askForProof, holdPassword, type Proof, takeCode, takeLink } from '#db/credentials/mutations.ts';
import { findPassword, getAsked } from '#db/credentials/queries.ts';
import { isPassword } from '#db/credentials/rules/password.ts';
import { codeSchema, passwordGuessSchema } from '#db/credentials/validation.ts';
import { dropIntents, keepIntent, moveIntents, takeIntents } from '#db/intents/mutations.ts';
import { addOne, takeOffOne } from '#db/limits/mutations.ts';
import { FAILURE_SECONDS, failureKeys, needsProof } from '#db/limits/rules/password-failures.ts';
import { queueMail } from '#db/mail/mutations.ts';
import { endSession } from '#db/sessions/mutations.ts';
import { ensureAccount } from '#db/users/mutations.ts';

/** Families and whole offices share a network; guessing needs far more than this. */
const networkLimit = { times: 60, seconds: 600 };
const nothing = () => [];

const ofAccount = ({ db, input }: { db: Database; input: { email: string } }) =>
  triedAccount(db, input.email);

const ask = defineAction({
  input: z.object({
    email: emailSchema,
    locale: localeSchema,
    next: nextSchema,
    newsletter: tickedSchema,
    identity: tickedSchema,
  }),
  allow: 'sign_in.ask',
  limit: networkLimit,
  tries: { limit: { times: 6, seconds: 1800 }, of: ofAccount },
  async run({ tx, input: { email, locale, next, newsletter, identity }, now }) {
    const browserToken = newToken();
    await moveIntents(tx, { from: await readToken('sign-in'), to: browserToken });
    const site = await letterSite(tx, locale);
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
    if (identity) await nameIdentity(tx, { email, browserToken, now });
    await queueMail(tx, { ...codeMail({ ...site, code, linkToken }), to: email, now });
    return ok({ browserToken });
  },
  touches: nothing,
});

/** What another service said of whoever asks goes with the address they typed, and is tied to no other account. */
async function nameIdentity(
  tx: Database,
  { email, browserToken, now }: { email: string; browserToken: string; now: Date },
): Promise<void> {
  const tokenHash = await readTokenHash('provider');
  if (!tokenHash) return;
  for (const { kind, payload } of await takeIntents(tx, { tokenHash, now }))
    await keepIntent(tx, { browserToken, intent: { kind, payload: { ...payload, email } }, now });
}

/** Lets in whoever has proven an address, making the account when there is none. */
async function enterWithProof(
  tx: Database,
  { proof, network, now }: { proof: Proof; network: string; now: Date },
): Promise<Result<Entry, 'suspended'>> {
  const { email, browserHash, detail } = proof;
  const account = await ensureAccount(tx, {
    email,
    locale: localeSchema.parse(detail.locale),
    network,
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
  return ok(await enter(tx, { proven, network, now }));
}

async function askedAccount({ db }: { db: Database }): Promise<string | null> {
  const browserToken = await readToken('sign-in');
  const asked = browserToken ? await getAsked(db, { browserToken, now: new Date() }) : null;
  return asked && triedAccount(db, asked.email);
}

const enterCode = defineAction({
  input: z.object({ code: codeSchema }),
  allow: 'sign_in.code',
  limit: networkLimit,
  tries: [
    // Of a million codes, an attacker may try five.
    { limit: { times: 5, seconds: 900 }, of: () => readTokenHash('sign-in') },
    // And not go on like that with new ones; the link in the mail is good all the same.
    { limit: { times: 50, seconds: 86_400 }, of: askedAccount },
  ],
  async run({ tx, input: { code }, network, now }) {
    const browserToken = await readToken('sign-in');
    if (!browserToken) return refused('code_over');
    const used = await takeCode(tx, { purpose: 'sign_in', browserToken, code, now });
    return used.ok ? enterWithProof(tx, { proof: used.value, network, now }) : used;
  },
  touches: nothing,
});

const enterLink = defineAction({
  input: z.object({ token: tokenSchema }),
  allow: 'sign_in.link',
  limit: networkLimit,
  async run({ tx, input: { token }, network, now }) {
    const used = await takeLink(tx, { purpose: 'sign_in', linkToken: token, now });
    if (!used.ok) return used;
    const { browserHash } = used.value;
    // What a stranger began in theirs, and named this address for, is not to be done for who opens the link here.
    if (browserHash && browserHash !== (await readTokenHash('sign-in'))) await dropIntents(tx, browserHash);
    return enterWithProof(tx, { proof: used.value, network, now });
  },
  touches: nothing,
});

type Guess = { db: Database; sql: Sql; input: { email: string; proof: string }; client: string; now: Date };

/**
 * After several wrong passwords each further one costs the browser some work. Every try counts as a wrong one until it
 * has turned out right, so that many at once gain nothing. Returns where it is counted.
 */
async function workForIt({ db, sql, input: { email, proof }, client, now }: Guess) {
  const keys = failureKeys({ account: await triedAccount(db, email), network: limitedNetwork(client) });
  const count = (key: string) => addOne(db, { key, seconds: FAILURE_SECONDS, now });
  const failed = { account: (await count(keys.account)) - 1, network: (await count(keys.network)) - 1 };
  if (!needsProof(failed)) return ok(Object.values(keys));
  const subject = await readProof(proof, email);
  if (subject === null) return refused('proof_needed');
  const limit = { times: 1, seconds: FAILURE_SECONDS };
  const used = await countSubject(sql, { action: 'sign_in.password proof', subject, limit });
  return used ? refused('proof_needed') : ok(Object.values(keys));
}

const enterPassword = defineAction({
  input: z.object({
    email: emailSchema,
    password: passwordGuessSchema,
    next: nextSchema,
    proof: z.string().max(2000).catch(''),
  }),
  allow: 'sign_in.password',
  limit: networkLimit,
  tries: { limit: { times: 10, seconds: 900 }, of: ofAccount },
  prepare: workForIt,
  async run({ tx, input: { email, password, next }, prepared: counted, network, now }) {
    const { userId, hash, isSuspended } = await findPassword(tx, email);
    const right = await isPassword(password, hash);
    if (!right || userId === null || hash === null) return refused('password_wrong');
    if (!(await holdPassword(tx, { userId, hash }))) return refused('password_wrong');
    await takeOffOne(tx, counted);
    if (isSuspended) return refused('suspended');
    const intentHash = await readTokenHash('sign-in');
    const proven = { userId, isNew: false, next, intentHash, secondFactor: false };
    return ok(await enter(tx, { proven, network, now }));
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

/** Before what only somebody may do who has just shown who they are. */
export const signInAgain = pageForm(leave, {
  page: accountAddress.overview,
  async done(_, locale, form) {
    await forgetToken('session');
    return accountAddress.signIn(locale, nextSchema.parse(textOf(form, 'next')));
  },
});
