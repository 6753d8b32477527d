import { createHash } from 'node:crypto';
import type { Sql } from 'postgres';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { limitedNetwork } from '#app/_server/origin.ts';

/** So many times within so many seconds, counted from the first. */
export type Limit = { times: number; seconds: number };

const limiters = new WeakMap<Sql, Map<string, RateLimiterPostgres>>();

/**
 * Counts one more use of an action by a network, in the database, so that all processes count together.
 * @returns 0 when it may go on, else the seconds to wait.
 * @throws when the database cannot be asked: then nothing is allowed.
 */
export function countUse(
  sql: Sql,
  { action, address, limit }: { action: string; address: string; limit: Limit },
): Promise<number> {
  return count(sql, action, limit, limitedNetwork(address));
}

/** The same for something that is tried from anywhere, such as one account. */
export function countSubject(
  sql: Sql,
  { action, subject, limit }: { action: string; subject: string; limit: Limit },
): Promise<number> {
  return count(sql, action, limit, subject);
}

/** Actions of one permission may have limits of their own: each limit counts by itself. */
async function count(sql: Sql, of: string, limit: Limit, who: string): Promise<number> {
  const action = `${of} ${limit.times}/${limit.seconds}`;
  try {
    await limiterFor(sql, action, limit).consume(hashed(`${action} ${who}`));
    return 0;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    throw refusal;
  }
}

const hashed = (key: string) => createHash('sha256').update(key).digest('base64url');

function limiterFor(sql: Sql, action: string, { times, seconds }: Limit): RateLimiterPostgres {
  let ofClient = limiters.get(sql);
  if (!ofClient) {
    ofClient = new Map();
    limiters.set(sql, ofClient);
  }
  let limiter = ofClient.get(action);
  if (!limiter) {
    limiter = new RateLimiterPostgres({
      storeClient: { query: queryWith(sql) },
      storeType: 'client',
      tableName: 'rate_limits',
      tableCreated: true,
      // A job removes what has expired.
      clearExpiredByTimeout: false,
      keyPrefix: action,
      points: times,
      duration: seconds,
      // A flood is refused from memory and does not reach the database.
      inMemoryBlockOnConsumed: times + 1,
    });
    ofClient.set(action, limiter);
  }
  return limiter;
}

/** What the library expects of a client, node-postgres's `query`, on postgres.js. */
const queryWith =
  (sql: Sql) =>
  async ({ text, values }: { text: string; values: (string | number | null)[] }) => {
    const rows = await sql.unsafe(text, values, { prepare: true });
    return { rows, rowCount: rows.count };
  };
