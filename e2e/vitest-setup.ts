import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from '#db/migrate.ts';
import { onServer, withName } from '#db/testing-server.ts';
import { env } from '#env.ts';
import { startDatabase } from '#scripts/database.ts';

/** One database server for the whole run: the one that is given, or a passing one of our own. */
export default async function setup(project: TestProject) {
  const server = env.TEST_DATABASE_URL
    ? { url: env.TEST_DATABASE_URL, stop: async () => {} }
    : await passingServer();
  const template = `template_${process.pid}`;
  await onServer(server.url, (sql) => sql.unsafe(`create database ${template}`));
  await migrate(withName(server.url, template));
  project.provide('database', { serverUrl: server.url, template });
  return async () => {
    await onServer(server.url, (sql) => sql.unsafe(`drop database if exists ${template} with (force)`));
    await server.stop();
  };
}

async function passingServer() {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'newsroom-test-'));
  const database = await startDatabase({ dataDir, log: () => {}, durable: false });
  return {
    url: database.url,
    async stop() {
      await database.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
