'use server';

import { z } from 'zod';
import { forgetToken, keepToken, readToken, readTokenHash } from '#app/_server/browser-cookies.ts';
import { defineAction } from '#app/_server/define-action.ts';
import { tie } from '#app/_server/identities.ts';
import { letterSite } from '#app/_server/letter-site.ts';
import { pageForm, textOf } from '#app/_server/page-form.ts';
import { findProvider, reach, recognise, type Stranger } from '#app/_server/providers.ts';
import { afterEntry, type Entry, enter } from '#app/_server/sign-in.ts';
import { signedIn } from '#app/_server/signed-in.ts';
import { accountAddress } from '#components/account/addresses.ts';
import { recordOwn } from '#db/audit/mutations.ts';
import type { Database } from '#db/client.ts';
import { localeSchema, nextSchema } from '#db/core/fields.ts';
import type { Locale } from '#db/core/locale.ts';
import { ok, type Result, refused } from '#db/core/result.ts';
import { newToken } from '#db/core/token.ts';
import { beginProviderSignIn, takeProviderSignIn, untieIdentity } from '#db/identities/mutations.ts';
import { findIdentity } from '#db/identities/queries.ts';
import {
  identitySchema,
  type ProviderId,
  providerAnswerSchema,
  providerSchema,
} from '#db/identities/validation.ts';
import { keepIntent } from '#db/intents/mutations.ts';
import { isFreshSignIn } from '#db/sessions/rules/session-life.ts';
import { ensureAccount } from '#db/users/mutations.ts';
import { may, type Viewer } from '#db/users/policy.ts';
import { getAccount } from '#db/users/queries.ts';

const limit = { times: 60, seconds: 600 };
const nothing = () => [];

/** Before the transaction, which must not wait for it: a service that is away is no reason to lead anybody there. */
async function reachable({
  input,
}: {
  input: { provider: ProviderId };
}): Promise<Result<undefined, 'provider_unknown' | 'provider_away'>> {
  const provider = findProvider(input.provider);
  return provider ? reach(provider) : refused('provider_unknown');
}

const begin = defineAction({
  input: z.object({ provider: providerSchema, next: nextSchema }),
  allow: 'sign_in.provider',
  limit,
  prepare: reachable,
  async run({ tx, input: { provider, next }, now }) {
    return ok(await beginProviderSignIn(tx, { provider, next, userId: null, now }));
  },
  touches: nothing,
});

const beginTie = defineAction({
  input: z.object({ provider: providerSchema }),
  allow: 'account.tie_identity',
  limit,
  prepare: reachable,
  async run({ tx, input: { provider }, viewer, now }) {
    const { userId, signedInAt } = signedIn(viewer);
    // A session alone, on a computer that was left, must not become a way in for good.
    if (!isFreshSignIn(signedInAt, now)) return refused('sign_in_first');
    return ok(await beginProviderSignIn(tx, { provider, next: '', userId, now }));
  },
  touches: nothing,
});

type Answer = z.output<typeof answerSchema>;
const answerSchema = providerAnswerSchema.extend({ locale: localeSchema });
type Answered = { stranger: Stranger; next: string; tieTo: number | null };

/**
 * Whom an answer stands for. It is used up by being looked at, and counts only in the browser that began it, for the
 * service at which it was begun, and in time.
 */
async function whoAnswers(given: {
  db: Database;
  input: Answer;
  now: Date;
}): Promise<Result<Answered, 'provider_over' | 'provider_refused'>> {
  const { db, input, now } = given;
  const state = await readToken('provider');
  if (!state || state !== input.state) return refused('provider_over');
  const begun = await takeProviderSignIn(db, { state, now });
  const provider = findProvider(input.provider);
  if (!begun || !provider || begun.provider !== provider.id) return refused('provider_over');
  const { nonce, verifier, next, userId: tieTo } = begun;
  const { code, iss, locale } = input;
  const answer = { state: input.state, code, iss };
  const known = await recognise(provider, { locale, begun: { state, nonce, verifier }, answer });
  return known.ok ? ok({ stranger: known.value, next, tieTo }) : known;
}

type Arrived =
  | { step: 'entry'; entry: Entry }
  | { step: 'tied' }
  | { step: 'prove'; token: string; next: string };
type Context = {
  tx: Database;
  answered: Answered;
  locale: Locale;
  viewer: Viewer;
  network: string;
  now: Date;
};

const answer = defineAction({
  input: answerSchema,
  allow: 'sign_in.provider_answer',
  limit,
  prepare: whoAnswers,
  async run({ tx, input: { locale }, prepared: answered, viewer, network, now }) {
    const context = { tx, answered, locale, viewer, network, now };
    return answered.tieTo === null ? arrive(context) : tieToMember(context, answered.tieTo);
  },
  touches: nothing,
});

/** Only the member who began it, and is still signed in. */
async function tieToMember({ tx, answered, viewer, network, now }: Context, userId: number) {
  const account = may(viewer, 'account.tie_identity', userId) ? await getAccount(tx, userId) : null;
  if (!account) return refused('provider_over');
  const site = await letterSite(tx, account.locale);
  const owner = { userId, email: account.email, network, site };
  const tied = await tie(tx, { identity: answered.stranger.identity, owner, now });
  return tied.ok ? ok<Arrived>({ step: 'tied' }) : tied;
}

/** A known identity opens its account; another one that at an address for which the service vouches, and no other. */
async function arrive(context: Context): Promise<Result<Arrived, 'suspended' | 'identity_taken'>> {
  const { tx, answered, locale, network, now } = context;
  const { identity, email, isVerified } = answered.stranger;
  const known = await findIdentity(tx, identity);
  if (known?.isSuspended) return refused('suspended');
  if (known) return letIn(context, { userId: known.userId, isNew: false });
  if (!email || !isVerified) return askToProve(context);
  const account = await ensureAccount(tx, { email, locale, network, now });
  if (account.isSuspended) return refused('suspended');
  const site = await letterSite(tx, locale);
  const tied = await tie(tx, { identity, owner: { userId: account.id, email, network, site }, now });
  return tied.ok ? letIn(context, { userId: account.id, isNew: account.isNew }) : tied;
}

async function letIn(
  { tx, answered: { next }, network, now }: Context,
  who: { userId: number; isNew: boolean },
) {
  const intentHash = await readTokenHash('sign-in');
  const proven = { ...who, next, intentHash, secondFactor: false };
  return ok<Arrived>({ step: 'entry', entry: await enter(tx, { proven, network, now }) });
}

/** Nobody's account is opened by an address that somebody merely claims: the person is asked to prove one. */
async function askToProve({ tx, answered: { stranger, next }, now }: Context) {
  const token = newToken();
  const payload = { identity: stranger.identity, suggested: stranger.email };
  await keepIntent(tx, { browserToken: token, intent: { kind: 'identity', payload }, now });
  return ok<Arrived>({ step: 'prove', token, next });
}

const untie = defineAction({
  input: identitySchema,
  allow: 'account.untie_identity',
  limit,
  async run({ tx, input: identity, scope, network }) {
    const userId = await untieIdentity(tx, { identity, scope });
    if (userId === null) return refused('identity_gone');
    await recordOwn(tx, {
      actor: { userId, network },
      action: 'account.identity_untied',
      detail: { issuer: identity.issuer },
    });
    return ok(undefined);
  },
  touches: nothing,
});

async function goElsewhere(state: string, locale: Locale): Promise<string> {
  await keepToken('provider', state);
  return accountAddress.elsewhere(locale);
}

/** The form of one service on the sign-in page. */
export const signInElsewhere = pageForm(begin, {
  page: (locale, form) => accountAddress.signIn(locale, nextSchema.parse(textOf(form, 'next'))),
  done: goElsewhere,
});

export const tieElsewhere = pageForm(beginTie, {
  name: 'identities',
  page: accountAddress.security,
  done: goElsewhere,
});

/** The button behind the address to which a service sends people back. */
export const comeBack = pageForm(answer, {
  name: 'identities',
  page: (locale, form) =>
    textOf(form, 'to') === 'security' ? accountAddress.security(locale) : accountAddress.signIn(locale),
  async done(arrived, locale) {
    if (arrived.step === 'prove') {
      await keepToken('provider', arrived.token);
      return accountAddress.signIn(locale, arrived.next);
    }
    await forgetToken('provider');
    if (arrived.step === 'tied') return `${accountAddress.security(locale)}?done=tied`;
    return afterEntry(arrived.entry, locale);
  },
});

export const untieForm = pageForm(untie, {
  name: 'identities',
  page: accountAddress.security,
  done: (_, locale) => `${accountAddress.security(locale)}?done=untied`,
});
