import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import * as schema from '#db/schema.ts';
import { env } from '#env.ts';

/** The database, or a transaction on it: what every query and mutation takes first. */
export type Database = Pick<
  PostgresJsDatabase<typeof schema>,
  'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | 'execute' | 'transaction' | '$with' | 'with'
>;

export type Connection = { db: PostgresJsDatabase<typeof schema>; sql: postgres.Sql; close(): Promise<void> };

/** Opens a pool of connections. Nothing is sent until the first query. */
export function connect(url: string, { max = 10 }: { max?: number } = {}): Connection {
  const sql = postgres(url, {
    max,
    idle_timeout: 60,
    connect_timeout: 5,
    // The site must recover within seconds of the database coming back.
    backoff: () => 0.5,
    onnotice: () => {},
    connection: { application_name: 'newsroom', statement_timeout: 15_000 },
  });
  return { db: drizzle(sql, { schema, casing: 'snake_case' }), sql, close: () => sql.end({ timeout: 5 }) };
}

declare global {
  var newsroomConnection: Connection | undefined;
}

/** The process's own pool; kept on globalThis because the framework loads modules more than once. */
export function connection(): Connection {
  if (!globalThis.newsroomConnection) {
    if (!env.DATABASE_URL) throw new Error('DATABASE_URL is not set.');
    globalThis.newsroomConnection = connect(env.DATABASE_URL);
  }
  return globalThis.newsroomConnection;
}
