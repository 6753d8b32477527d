import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, inject } from 'vitest';
import { type Connection, connect } from '#db/client.ts';
import { onServer, withName } from '#db/testing-server.ts';

/**
 * A fresh database with this version's schema for the tests of one file; gone when they are done.
 * Copied from a template that the suite migrated once.
 */
export function withDatabase(): {
  readonly db: Connection['db'];
  readonly sql: Connection['sql'];
  readonly url: string;
} {
  const name = `test_${randomBytes(8).toString('hex')}`;
  const { serverUrl, template } = inject('database');
  const url = withName(serverUrl, name);
  let connection: Connection;
  beforeAll(async () => {
    await onServer(serverUrl, (sql) => sql.unsafe(`create database ${name} template ${template}`));
    connection = connect(url, { max: 4 });
  });
  afterAll(async () => {
    await connection?.close();
    await onServer(serverUrl, (sql) => sql.unsafe(`drop database if exists ${name} with (force)`));
  });
  return {
    get db() {
      return connection.db;
    },
    get sql() {
      return connection.sql;
    },
    url,
  };
}

/** Empties the tables of accounts and all that hangs on them; also the audit log, which refuses it otherwise. */
export async function forgetAccounts(sql: Connection['sql']): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`alter table audit_log disable trigger audit_log_only_grows`;
    await tx`truncate users, mail_proofs cascade`;
    await tx`alter table audit_log enable trigger audit_log_only_grows`;
  });
}

declare module 'vitest' {
  interface ProvidedContext {
    database: { serverUrl: string; template: string };
  }
}
