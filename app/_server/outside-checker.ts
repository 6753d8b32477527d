import 'server-only';
import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { logger } from '#app/_server/logger.ts';
import type { Database } from '#db/client.ts';
import { type CheckerState, newCheckerState } from '#db/comment-rules/rules/checker-state.ts';
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

declare global {
  /** One in this process, however many copies of this module the framework makes. */
  var newsroomChecker: CheckerState | undefined;
}

/** What the checker did lately, as this process saw it. */
export function checkerState(): CheckerState {
  globalThis.newsroomChecker ??= newCheckerState(new Date());
  return globalThis.newsroomChecker;
}

/** Where it is asked, without what may be secret in its address; null for none. */
export function checkerAddress(): string | null {
  if (!env.COMMENT_CHECK_URL || !env.COMMENT_CHECK_SECRET) return null;
  const { origin, pathname } = new URL(env.COMMENT_CHECK_URL);
  return `${origin}${pathname}`;
}

/**
 * Asks the newsroom's own checker about a comment, if it has one. The request is signed: `X-Newsroom-Signature` is
 * `t=<unix seconds>,v1=<hex>` of HMAC-SHA256 over `<t>.<body>` with COMMENT_CHECK_SECRET.
 * @returns `silent` when it did not answer in time, or not in the form of `answerSchema`.
 */
export async function askOutside(
  db: Database,
  comment: { articleId: number; userId: number; body: string },
): Promise<OutsideAnswer> {
  if (checkerAddress() === null) return { state: 'off' };
  const about = await getAuthorForChecker(db, comment);
  return ask({ ...about, body: comment.body, sample: false });
}

/** The same about a text that nobody wrote. */
export const askOutsideAbout = (body: string): Promise<OutsideAnswer> =>
  ask({ article: null, author: { approved: 0, rejected: 0 }, body, sample: true });

class Unusable extends Error {
  readonly why: 'status' | 'form' | 'long';

  constructor(why: 'status' | 'form' | 'long', message: string) {
    super(message);
    this.why = why;
  }
}

async function ask(question: object): Promise<OutsideAnswer> {
  const { COMMENT_CHECK_URL: url, COMMENT_CHECK_SECRET: secret } = env;
  if (!url || !secret) return { state: 'off' };
  const at = new Date();
  const body = JSON.stringify(question);
  const seconds = Math.floor(at.getTime() / 1000);
  const signature = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
  const took = () => Date.now() - at.getTime();
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
    if (!answer.ok) throw new Unusable('status', `It answered ${answer.status}.`);
    const read = parseAnswer(await textOf(answer));
    checkerState().note({ at, ms: took(), said: read.outcome });
    return { state: 'answered', ...read };
  } catch (err) {
    logger.warn({ err }, 'The checker of comments did not answer as it should');
    checkerState().note({ at, ms: took(), said: silenceOf(err) });
    return { state: 'silent' };
  }
}

function silenceOf(err: unknown) {
  if (err instanceof Unusable) return err.why;
  return err instanceof Error && err.name === 'TimeoutError' ? 'slow' : 'unreachable';
}

function parseAnswer(text: string): z.output<typeof answerSchema> {
  try {
    return answerSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new Unusable('form', String(error));
  }
}

async function textOf(answer: Response): Promise<string> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const part of answer.body ?? []) {
    text += decoder.decode(part, { stream: true });
    if (text.length > MAX_ANSWER_BYTES) throw new Unusable('long', 'Its answer is too long.');
  }
  return text;
}
