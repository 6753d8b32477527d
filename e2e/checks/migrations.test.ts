import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { files, read, root } from '#e2e/checks/project.ts';

const names = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort();

test('The journal lists the migrations there are, in order', () => {
  const journal = JSON.parse(read('db/migrations/meta/_journal.json')) as {
    entries: { tag: string; when: number }[];
  };
  expect(journal.entries.map(({ tag }) => `${tag}.sql`)).toEqual(names(path.join(root, 'db/migrations')));
  const times = journal.entries.map(({ when }) => when);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
});

test('schema.ts gathers the tables of every domain', () => {
  const schema = read('db/schema.ts');
  const missing = files('db/*/tables.ts').filter((file) => !schema.includes(`'#${file}'`));
  expect(missing, 'Add these to db/schema.ts.').toEqual([]);
});

test('The tables are what the migrations make', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-migrations-'));
  try {
    const migrations = path.join(root, 'db/migrations');
    cpSync(migrations, folder, { recursive: true });
    const output = execFileSync(
      process.execPath,
      [
        path.join(root, 'node_modules/drizzle-kit/bin.cjs'),
        'generate',
        '--dialect=postgresql',
        '--schema=db/schema.ts',
        '--casing=snake_case',
        `--out=${path.relative(root, folder)}`,
      ],
      { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
    );
    expect(output).toContain('No schema changes');
    expect(names(folder), 'Run npx drizzle-kit generate --name what-it-does.').toEqual(names(migrations));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
