import 'server-only';
import { headers } from 'next/headers';
import { cache } from 'react';
import { readToken } from '#app/_server/browser-cookies.ts';
import { database } from '#app/_server/database.ts';
import { coarseNetwork } from '#app/_server/origin.ts';
import { rememberUse } from '#app/_server/session-use.ts';
import { hashToken } from '#db/core/token.ts';
import { findMember } from '#db/sessions/queries.ts';
import type { Viewer } from '#db/users/policy.ts';

/**
 * Whoever makes this request, as the database has it now.
 * @throws when the database cannot be asked: then nobody is signed in, and nobody is let through.
 */
export const getViewer = cache(async (): Promise<Viewer> => {
  const token = await readToken('session');
  if (!token) return { role: 'anonymous' };
  const now = new Date();
  const member = await findMember(database(), { tokenHash: hashToken(token), now });
  if (!member) return { role: 'anonymous' };
  rememberUse({ id: member.sessionId, at: now, network: await clientNetwork() });
  return member;
});

/** Where a request comes from, to the region. */
export async function clientNetwork(): Promise<string> {
  return coarseNetwork((await headers()).get('x-newsroom-client') ?? '');
}
