import 'server-only';
import { createHash } from 'node:crypto';
import { createChallenge, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { z } from 'zod';
import { keyFor } from '#app/_server/secret-key.ts';
import { FAILURE_SECONDS } from '#db/limits/rules/password-failures.ts';

/** A step takes a cheap phone about 2 ms; there are 50 to 150 of them. */
const work = { algorithm: 'PBKDF2/SHA-256', cost: 1000 };

const hmacSignatureSecret = () => keyFor('proof of work').toString('hex');
/** The address itself does not belong into a page that is left open. */
const accountOf = (email: string) => createHash('sha256').update(email.toLowerCase()).digest('base64url');

/** Work for a browser that wants to try a password of one account. */
export const challengeFor = (email: string, now: Date) =>
  createChallenge({
    ...work,
    counter: randomInt(150, 50),
    deriveKey,
    data: { account: accountOf(email) },
    expiresAt: new Date(now.getTime() + FAILURE_SECONDS * 1000),
    hmacSignatureSecret: hmacSignatureSecret(),
  });

const proofSchema = z.object({
  challenge: z.object({
    parameters: z.object({
      algorithm: z.literal(work.algorithm),
      cost: z.literal(work.cost),
      nonce: z.string().max(100),
      salt: z.string().max(100),
      keyLength: z.literal(32),
      keyPrefix: z.string().max(64),
      expiresAt: z.number(),
      data: z.object({ account: z.string() }),
    }),
    signature: z.string().max(100),
  }),
  solution: z.object({ counter: z.number(), derivedKey: z.string().max(100) }),
});

/** Under which name a proof is used up; null when it is none, of another account, or too old. */
export async function readProof(proof: string, email: string): Promise<string | null> {
  const given = proofSchema.safeParse(parsed(proof));
  if (!given.success) return null;
  const { challenge, solution } = given.data;
  if (challenge.parameters.data.account !== accountOf(email)) return null;
  const { verified } = await verifySolution({
    challenge,
    solution,
    deriveKey,
    hmacSignatureSecret: hmacSignatureSecret(),
  });
  return verified ? challenge.signature : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
