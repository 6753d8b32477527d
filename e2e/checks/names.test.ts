import path from 'node:path';
import { expect, test } from 'vitest';
import { files, sourceFiles } from '#e2e/checks/project.ts';

/** The files that a domain may have: db/<domain>/<one of these>. */
const vocabulary = ['tables', 'validation', 'policy', 'queries', 'mutations'];

/** What else lies in `db/`, and why. */
const exceptions: Record<string, string> = {
  'db/client.ts': 'the connection',
  'db/schema.ts': 'gathers every tables.ts for drizzle-kit',
  'db/migrate.ts': 'applies the migrations',
  'db/testing.ts': 'a database for a test',
  'db/testing-server.ts': 'databases on a server, for tests',
  'db/core/': 'what all domains share',
  'db/migrations/': 'written by drizzle-kit',
  'db/seed/': 'the demo newsroom',
  'db/imports/': 'a chain of converters for foreign formats; not a domain that is read and written',
  'db/articles/document.ts': 'the format of bodies, shared by editor, renderers and importers',
  'db/articles/content.ts':
    'the format of all that is written on an article: what is saved, merged and published',
  'db/media/file-type.ts': 'tells a file by its first bytes',
  'db/comments/judgement.ts': 'gathers what is known of a comment and asks the rules; reads only',
  'db/comments/rules/phases/': 'one rule of moderation a file, all of one shape',
  'db/media/store.ts': 'where files lie: a disk or a bucket',
  'db/media/pictures.ts': 'what is done to the bytes of a picture; no database',
  'db/media/intake.ts': 'looks a file through that came in; no database',
  'db/media/sweep.ts': 'removes the bytes that no row names',
  'db/search/text.ts': 'words of a text, the same for writing the index and for asking it',
};

test('A domain has the known files and no others', () => {
  const unknown = files('db/**/*.ts').filter((file) => {
    if (Object.keys(exceptions).some((name) => (name.endsWith('/') ? file.startsWith(name) : file === name)))
      return false;
    const [, , ...rest] = file.split('/');
    if (rest[0] === 'fixtures') return false;
    if (rest[0] === 'rules') return rest.length !== 2;
    return (
      rest.length !== 1 || (!/\.test\.ts$/.test(file) && !vocabulary.includes(path.basename(file, '.ts')))
    );
  });
  expect(
    unknown,
    `A domain of db/ has ${vocabulary.join(', ')} and rules/. Pure logic belongs in rules/<name>.ts, reads in queries.ts, writes in mutations.ts.`,
  ).toEqual([]);
});

test('Every exception is still there', () => {
  const gone = Object.keys(exceptions).filter(
    (name) => files(`${name}${name.endsWith('/') ? '*' : ''}`).length === 0,
  );
  expect(gone, 'Take these out of the list of exceptions.').toEqual([]);
});

test('Routes are made of the files the framework knows', () => {
  const known =
    /(^|\/)(page|layout|route|not-found|global-not-found|error|global-error|loading|sitemap|robots|manifest|icon|apple-icon|opengraph-image|globals|fonts|theme|members|editor)\.(tsx?|css|svg|png|ico)$/;
  const unknown = files('app/**/*.*').filter((file) => !/^app\/_/.test(file) && !known.test(file));
  expect(
    unknown,
    'A view belongs in components/, a read in app/_loaders/, a write in app/_actions/, what serves requests in app/_server/.',
  ).toEqual([]);
});

test('Files and folders are named in kebab-case', () => {
  const word = '[a-z0-9]+(-[a-z0-9]+)*';
  const fileName = new RegExp(`^${word}(\\.(test|spec|config|bench|d))?\\.[a-z]+$`);
  const folderName = new RegExp(
    `^(_?${word}|\\[(\\.\\.\\.)?${word}\\]|\\[\\[\\.\\.\\.${word}\\]\\]|\\(${word}\\)|${word}\\.(xml|json|txt|png|webmanifest))$`,
  );
  const odd = files('{app,components,db,e2e,scripts,deploy}/**/*.{ts,tsx,mjs,css}').filter((file) => {
    const folders = path.posix.dirname(file).split('/');
    return !fileName.test(path.posix.basename(file)) || folders.some((folder) => !folderName.test(folder));
  });
  expect(odd).toEqual([]);
});

test('Exports have names', () => {
  /** Loaded by a tool or the framework, which want a default export. */
  const wanted =
    /^(app\/(?!_)|[\w.-]+\.config\.(ts|mjs)$|app\/_server\/page-store\/(route|data)-cache\.ts$|e2e\/(vitest-setup|site-setup)\.ts$)/;
  const nameless = sourceFiles
    .filter(({ path, code }) => /^export default\b|\bas default\b/m.test(code) && !wanted.test(path))
    .map(({ path }) => `${path}: export it by its name.`);
  expect(nameless).toEqual([]);
});

test('No file only passes on what others export', () => {
  const passing = sourceFiles
    .filter(({ path }) => path !== 'db/schema.ts')
    .filter(({ code }) => {
      const own = code.replace(/^(import|export)\b[^;]*?\bfrom\s+'[^']+';?/gm, '').trim();
      return /^export \*/m.test(code) || (own === '' && /^export\b/m.test(code));
    })
    .map(({ path }) => `${path}: import from where it is written.`);
  expect(passing).toEqual([]);
});
