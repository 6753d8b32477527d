import 'server-only';
import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { logger } from '#app/_server/logger.ts';
import type { Database } from '#db/client.ts';
import type { OutsideAnswer } from '#db/comments/judgement.ts';
import { getAuthorForChecker } from '#db/comments/queries.ts';
import { env } from '#env.ts';

/** Whoever posts waits for it. */
const PATIENCE_MS = 3_000;
const MAX_ANSWER_BYTES = 16_384;

const answerSchema = z.object({
  outcome: z.enum(['approve', 'hold', 'reject', 'none']),
  /** For moderators; never shown to authors. */
  words: z.string().max(500).default(''),
});

/**
 * Asks the newsroom's own checker about a comment, if it has one. The request is signed: `X-Newsroom-Signature` is
 * `t=<unix seconds>,v1=<hex>` of HMAC-SHA256 over `<t>.<body>` with COMMENT_CHECK_SECRET.
 * @returns `silent` when it did not answer in time, or not in the form of `answerSchema`.
 */
export async function askOutside(
  db: Database,
  comment: { articleId: number; userId: number; body: string },
): Promise<OutsideAnswer> {
  const { COMMENT_CHECK_URL: url, COMMENT_CHECK_SECRET: secret } = env;
  if (!url || !secret) return { state: 'off' };
  const about = await getAuthorForChecker(db, comment);
  const body = JSON.stringify({ ...about, body: comment.body });
  const seconds = Math.floor(Date.now() / 1000);
  const signature = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
  try {
    const answer = await fetch(url, {
      method: 'POST',
      redirect: 'error',
      headers: {
        'content-type': 'application/json',
        'x-newsroom-signature': `t=${seconds},v1=${signature}`,
      },
      body,
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!answer.ok) throw new Error(`It answered ${answer.status}.`);
    return { state: 'answered', ...answerSchema.parse(JSON.parse(await textOf(answer))) };
  } catch (err) {
    logger.warn({ err }, 'The checker of comments did not answer as it should');
    return { state: 'silent' };
  }
}

async function textOf(answer: Response): Promise<string> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const part of answer.body ?? []) {
    text += decoder.decode(part, { stream: true });
    if (text.length > MAX_ANSWER_BYTES) throw new Error('Its answer is too long.');
  }
  return text;
}
