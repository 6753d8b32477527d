import 'server-only';
import type { Challenge } from 'altcha-lib';
import { headers } from 'next/headers';
import { database } from '#app/_server/database.ts';
import { limitedNetwork } from '#app/_server/origin.ts';
import { challengeFor } from '#app/_server/proof-of-work.ts';
import { triedAccount } from '#app/_server/tried-account.ts';
import { parseEmail } from '#db/core/email.ts';
import { countUnder } from '#db/limits/queries.ts';
import { failureKeys, needsProof } from '#db/limits/rules/password-failures.ts';

/** What a browser must work out before it may try another password of the account at an address that was typed. */
export async function loadChallenge(typed: string | undefined): Promise<Challenge | null> {
  const email = parseEmail(typed ?? '');
  if (!email) return null;
  const network = limitedNetwork((await headers()).get('x-newsroom-client') ?? '');
  const db = database();
  const keys = failureKeys({ account: await triedAccount(db, email), network });
  const now = new Date();
  const [ofAccount, ofNetwork] = await Promise.all([
    countUnder(db, { key: keys.account, now }),
    countUnder(db, { key: keys.network, now }),
  ]);
  return needsProof({ account: ofAccount, network: ofNetwork }) ? challengeFor(email, now) : null;
}
