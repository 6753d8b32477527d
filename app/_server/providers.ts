import 'server-only';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  fetchProtectedResource,
  fetchUserInfo,
} from 'openid-client';
import { z } from 'zod';
import { logger } from '#app/_server/logger.ts';
import { accountAddress } from '#components/account/addresses.ts';
import { parseEmail } from '#db/core/email.ts';
import type { Locale } from '#db/core/locale.ts';
import { ok, type Result, refused } from '#db/core/result.ts';
import type { Identity, ProviderId } from '#db/identities/validation.ts';
import { env } from '#env.ts';

/** Somebody waits for every answer of a service. */
const SECONDS = 5;

/** A service at which one can sign in. */
export type Provider = {
  id: ProviderId;
  /** As people know it. */
  name: string;
  issuer: string;
  clientId: string;
  secret: string;
};

/** Whom a service has signed in. Only an address that it vouches for may ever open an account. */
export type Stranger = { identity: Identity; email: string | null; isVerified: boolean };

const GOOGLE = 'https://accounts.google.com';
const FACEBOOK = 'https://www.facebook.com';

/** The services whose settings are set, in the order of their buttons. */
export function configuredProviders(): Provider[] {
  const { GOOGLE_CLIENT_ID, FACEBOOK_CLIENT_ID, OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_NAME } = env;
  const { GOOGLE_CLIENT_SECRET, FACEBOOK_CLIENT_SECRET, OIDC_CLIENT_SECRET } = env;
  const found: Provider[] = [];
  const add = (id: ProviderId, name: string, issuer: string, clientId?: string, secret?: string) => {
    if (clientId && secret) found.push({ id, name, issuer, clientId, secret });
  };
  add('google', 'Google', GOOGLE, GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET);
  add('facebook', 'Facebook', FACEBOOK, FACEBOOK_CLIENT_ID, FACEBOOK_CLIENT_SECRET);
  if (OIDC_ISSUER)
    add('oidc', OIDC_NAME ?? new URL(OIDC_ISSUER).hostname, OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET);
  return found;
}

export const findProvider = (id: string): Provider | undefined =>
  configuredProviders().find((provider) => provider.id === id);

/** What people call the service of an identity; its host when it is not configured any more. */
export function serviceName(issuer: string): string {
  const { href, hostname } = new URL(issuer);
  return configuredProviders().find((provider) => new URL(provider.issuer).href === href)?.name ?? hostname;
}

/** How a service wants the secret: in the form, or else as the specification has it. */
function authentication(secret: string): ClientAuth {
  const post = ClientSecretPost(secret);
  const basic = ClientSecretBasic(secret);
  return (server, ...rest) =>
    (server.token_endpoint_auth_methods_supported?.includes('client_secret_post') ? post : basic)(
      server,
      ...rest,
    );
}

const connections = new Map<string, Promise<Configuration>>();

/** What a service says of itself, asked for once; a failure is forgotten, so that the next one asks again. */
function connect(provider: Provider): Promise<Configuration> {
  const key = `${provider.issuer} ${provider.clientId}`;
  let connection = connections.get(key);
  if (!connection) {
    connection = provider.id === 'facebook' ? facebook(provider) : discover(provider);
    connections.set(key, connection);
    connection.catch(() => connections.delete(key));
  }
  return connection;
}

function discover({ issuer, clientId, secret }: Provider): Promise<Configuration> {
  const plain = issuer.startsWith('http:');
  return discovery(new URL(issuer), clientId, {}, authentication(secret), {
    timeout: SECONDS,
    execute: [...(plain ? [allowInsecureRequests] : []), enableNonRepudiationChecks],
  });
}

/** OAuth 2 only: nothing to discover, and nothing signed. */
async function facebook({ issuer, clientId, secret }: Provider): Promise<Configuration> {
  const server = {
    issuer,
    authorization_endpoint: `${FACEBOOK}/dialog/oauth`,
    token_endpoint: 'https://graph.facebook.com/oauth/access_token',
    token_endpoint_auth_methods_supported: ['client_secret_post'],
  };
  const configuration = new Configuration(server, clientId, {}, authentication(secret));
  configuration.timeout = SECONDS;
  return configuration;
}

function report(provider: Provider, err: unknown): void {
  logger.warn({ provider: provider.id, err }, 'A sign-in at another service failed');
}

/** Makes sure that a service can be reached. */
export async function reach(provider: Provider): Promise<Result<undefined, 'provider_away'>> {
  try {
    await connect(provider);
    return ok(undefined);
  } catch (err) {
    report(provider, err);
    return refused('provider_away');
  }
}

type Begun = { state: string; nonce: string; verifier: string };

/** Where somebody signs in at a service; null while it does not answer. */
export async function addressElsewhere(
  provider: Provider,
  { locale, begun: { state, nonce, verifier } }: { locale: Locale; begun: Begun },
): Promise<string | null> {
  const reached = await reach(provider);
  if (!reached.ok) return null;
  const opaque = provider.id === 'facebook';
  const url = buildAuthorizationUrl(await connect(provider), {
    redirect_uri: returnAddress(provider, locale),
    scope: opaque ? 'email' : 'openid email',
    state,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(!opaque && { nonce }),
  });
  return url.href;
}

const returnAddress = (provider: Provider, locale: Locale) =>
  `${env.SITE_URL}${accountAddress.fromElsewhere(locale, provider.id)}`;

/** Exchanges what came back with the browser for the person it stands for. */
export async function recognise(
  provider: Provider,
  given: { locale: Locale; begun: Begun; answer: { state: string; code: string; iss?: string | undefined } },
): Promise<Result<Stranger, 'provider_refused'>> {
  const { locale, begun, answer } = given;
  const url = new URL(returnAddress(provider, locale));
  for (const [name, value] of Object.entries(answer)) if (value) url.searchParams.set(name, value);
  try {
    const configuration = await connect(provider);
    const checks = { expectedState: begun.state, pkceCodeVerifier: begun.verifier };
    if (provider.id === 'facebook') {
      const { access_token: token } = await authorizationCodeGrant(configuration, url, checks);
      return ok(await facebookPerson(configuration, token));
    }
    const tokens = await authorizationCodeGrant(configuration, url, {
      ...checks,
      expectedNonce: begun.nonce,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims) throw new Error('There is no ID token.');
    // Some give the address only here; the person must be the same.
    const more =
      claims.email === undefined && configuration.serverMetadata().userinfo_endpoint
        ? await fetchUserInfo(configuration, tokens.access_token, claims.sub)
        : claims;
    const email = typeof more.email === 'string' ? parseEmail(more.email) : null;
    // Some write the word where the specification has the value.
    const isVerified = email !== null && ['true', true].includes(more.email_verified as string | boolean);
    return ok({ identity: { issuer: claims.iss, subject: claims.sub }, email, isVerified });
  } catch (err) {
    report(provider, err);
    return refused('provider_refused');
  }
}

const facebookSchema = z.object({ id: z.string().min(1), email: z.string().optional() });

/** Facebook does not say whether an address was ever confirmed, so it counts as not. */
async function facebookPerson(configuration: Configuration, token: string): Promise<Stranger> {
  const me = new URL('https://graph.facebook.com/me?fields=id,name,email');
  const response = await fetchProtectedResource(configuration, token, me, 'GET');
  const { id, email } = facebookSchema.parse(await response.json());
  return {
    identity: { issuer: FACEBOOK, subject: id },
    email: email ? parseEmail(email) : null,
    isVerified: false,
  };
}
