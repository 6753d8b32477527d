import 'server-only';
import { headers } from 'next/headers';
import { z } from 'zod';
import { readToken } from '#app/_server/browser-cookies.ts';
import { database } from '#app/_server/database.ts';
import { addressElsewhere, configuredProviders, findProvider, serviceName } from '#app/_server/providers.ts';
import type { Locale } from '#db/core/locale.ts';
import { getProviderSignIn, listIdentities } from '#db/identities/queries.ts';
import { signsInWith } from '#db/identities/rules/provider-browsers.ts';
import { identitySchema, type ProviderId } from '#db/identities/validation.ts';
import { findIntent } from '#db/intents/queries.ts';
import type { Member } from '#db/users/policy.ts';

export type Service = { id: ProviderId; name: string };

/** The services at which one can sign in in this browser. */
export async function loadServices(): Promise<Service[]> {
  const userAgent = (await headers()).get('user-agent') ?? '';
  return configuredProviders()
    .filter(({ id }) => signsInWith(id, userAgent))
    .map(({ id, name }) => ({ id, name }));
}

export function loadService(id: string): Service | null {
  const provider = findProvider(id);
  return provider ? { id: provider.id, name: provider.name } : null;
}

/** Where what was begun in this browser goes on; the address is null while the service does not answer. */
export async function loadOnward(
  locale: Locale,
): Promise<{ service: string; address: string | null } | null> {
  const state = await readToken('provider');
  const begun = state ? await getProviderSignIn(database(), { state, now: new Date() }) : null;
  const provider = begun && findProvider(begun.provider);
  if (!state || !begun || !provider) return null;
  const { nonce, verifier } = begun;
  const address = await addressElsewhere(provider, { locale, begun: { state, nonce, verifier } });
  return { service: provider.name, address };
}

const keptSchema = z.object({ identity: identitySchema, suggested: z.string().nullable() });

/** Somebody whom a service has named in this browser, but without an address that counts. */
export async function loadUnproven(): Promise<{ service: string; suggested: string } | null> {
  const browserToken = await readToken('provider');
  if (!browserToken) return null;
  const payload = await findIntent(database(), { browserToken, kind: 'identity', now: new Date() });
  const kept = keptSchema.safeParse(payload);
  if (!kept.success) return null;
  const { identity, suggested } = kept.data;
  return { service: serviceName(identity.issuer), suggested: suggested ?? '' };
}

export async function loadIdentities(member: Member) {
  const identities = await listIdentities(database(), member.userId);
  return identities.map((identity) => ({ ...identity, service: serviceName(identity.issuer) }));
}
