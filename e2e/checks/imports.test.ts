import { expect, test } from 'vitest';
import { type Import, loadedBy, packageOf, type SourceFile, sourceFiles } from '#e2e/checks/project.ts';

type Rule = {
  title: string;
  in: (path: string) => boolean;
  not: (imported: Import) => boolean;
  /** Said with each failure: where the code belongs instead. */
  instead: string;
};

/** Tests, and what helps them beside the code: `testing.ts`. */
const isTest = (path: string) => /\.(test|spec)\.ts$|\/testing(-\w+)?\.ts$/.test(path);
const under = (folder: string) => (path: string) => path.startsWith(`${folder}/`);
const isIn = (imported: Import, ...folders: string[]) =>
  folders.some((folder) => imported.target.startsWith(`${folder}/`));
const isPackage = (imported: Import, ...names: string[]) => names.includes(packageOf(imported) ?? '');

/** Parts of `db/` that know no database: safe in a browser and in a view. */
const pure =
  /^db\/([\w-]+\/(validation|policy|document)\.ts|[\w-]+\/rules\/|core\/(email|fields|local-time|locale|named|result|paging)\.ts|search\/text\.ts)/;
/** Routes under app/api answer machines, which cannot post to an action. */
const isRoute = (path: string) => under('app')(path) && !/^app\/(_|api\/)/.test(path);
const isProduct = (path: string) => /^(app|components|db)\//.test(path) && !isTest(path);

const rules: Rule[] = [
  {
    title: 'db/ knows no request and no view',
    in: under('db'),
    not: (imported) =>
      isIn(imported, 'app', 'components') ||
      isPackage(imported, 'next', 'react', 'react-dom', 'use-intl', 'server-only'),
    instead:
      'What happens on a request belongs in app/_loaders or app/_actions, what it looks like in components/; hand db/ what it needs as an argument.',
  },
  {
    title: 'components/ know nothing of app/, settings or scripts',
    in: (path) => under('components')(path) && !isTest(path),
    not: (imported) => isIn(imported, 'app', 'scripts', 'e2e') || imported.target === 'env.ts',
    instead: 'Let the page in app/ hand it over as a prop; actions too.',
  },
  {
    title: 'components/ take of db/ only types and what is pure',
    in: under('components'),
    not: (imported) => isIn(imported, 'db') && !imported.typeOnly && !pure.test(imported.target),
    instead:
      'Load it in app/_loaders and hand it over as a prop; pure logic belongs in db/<domain>/rules/, limits in validation.ts.',
  },
  {
    title: 'Routes take of db/ only types and what is pure',
    in: isRoute,
    not: (imported) => isIn(imported, 'db') && !imported.typeOnly && !pure.test(imported.target),
    instead: 'Read in app/_loaders/<domain>.ts, write in app/_actions/<domain>.ts, and call that.',
  },
  {
    title: 'Loaders read through queries only',
    in: under('app/_loaders'),
    not: (imported) => /^db\/([\w-]+\/(mutations|tables)|client|seed\/.*)\.ts$/.test(imported.target),
    instead:
      'Put the read into db/<domain>/queries.ts; the database comes from app/_server/database.ts. A loader never writes.',
  },
  {
    title: 'Actions, jobs and answers to machines write through mutations only',
    in: (path) => /^app\/(_actions|_jobs|api)\//.test(path) && !isTest(path),
    not: (imported) => /^db\/[\w-]+\/tables\.ts$/.test(imported.target) && !imported.typeOnly,
    instead: 'Put the write into db/<domain>/mutations.ts and call that.',
  },
  {
    title: 'drizzle-orm stays in db/',
    // The bench asks the planner about the very statements; a test of the log makes the driver's own error.
    in: (path) => !under('db')(path) && !isTest(path) && path !== 'scripts/bench/plans.ts',
    not: (imported) => isPackage(imported, 'drizzle-orm'),
    instead: 'Put the statement into queries.ts or mutations.ts of its domain in db/.',
  },
  {
    title: "'server-only' marks loaders and request-side machinery, nothing else",
    in: (path) => !/^app\/_(loaders|server)\//.test(path),
    not: (imported) => imported.target === 'server-only',
    instead: 'Scripts, seed and tests load this file outside the framework; take the mark away.',
  },
  {
    title: 'The product uses neither scripts nor tests',
    in: isProduct,
    not: (imported) =>
      isIn(imported, 'e2e') || isTest(imported.target) || (isIn(imported, 'scripts') && !imported.typeOnly),
    instead: 'Scripts call the product: move what both need to db/ or app/_server.',
  },
];

for (const rule of rules) {
  test(rule.title, () => {
    const broken = sourceFiles
      .filter(({ path }) => rule.in(path))
      .flatMap(({ path, imports }) =>
        imports.filter(rule.not).map(({ target }) => `${path} imports ${target}. ${rule.instead}`),
      );
    expect(broken).toEqual([]);
  });
}

test('Every loader is marked server-only', () => {
  const unmarked = sourceFiles
    .filter(({ path }) => under('app/_loaders')(path) && !isTest(path))
    .filter(({ imports }) => !imports.some(({ target }) => target === 'server-only'))
    .map(({ path }) => `${path}: begin with import 'server-only'.`);
  expect(unmarked).toEqual([]);
});

test('GET and render never write', () => {
  const isMutation = (path: string) => /^db\/[\w-]+\/mutations\.ts$/.test(path);
  const rendering = sourceFiles.filter(
    ({ path, code }) =>
      under('app/_loaders')(path) ||
      (under('app')(path) && /\/(page|layout|not-found|sitemap|opengraph-image)\.tsx?$/.test(path)) ||
      (/\/route\.tsx?$/.test(path) && bodyOf('GET', code) && !bodyOf('POST', code)),
  );
  const ways = rendering.map((file) => wayTo(file, ({ path }) => isMutation(path))?.join(' → '));
  // A route for machines may post beside its GET; only the body of GET counts then.
  const mixed = sourceFiles.filter(
    ({ path, code }) => /\/route\.tsx?$/.test(path) && bodyOf('POST', code) && bodyOf('GET', code),
  );
  const called = mixed.flatMap(({ path, code }) => {
    const names = [...code.matchAll(/^import \{([^}]*)\} from '#db\/[\w-]+\/mutations\.ts'/gm)]
      .flatMap(([, list = '']) => list.split(','))
      .map((name) => name.trim());
    const get = bodyOf('GET', code) ?? '';
    return names.filter((name) => get.includes(name)).map((name) => `GET of ${path} → ${name}`);
  });
  const writing = [...ways, ...called].filter((way) => way !== undefined);
  expect(
    writing,
    'Mail scanners open every link: a form posts to an action (app/_actions), which writes.',
  ).toEqual([]);
});

/** The function that a route exports for a method, to its last brace. */
const bodyOf = (method: string, code: string): string | undefined =>
  new RegExp(`^export (?:const|(?:async )?function) ${method}\\b[\\s\\S]*?^\\}?;?$`, 'm').exec(code)?.[0];

/** The shortest way by imports, which ends at actions: those are handed on, not called. */
function wayTo(from: SourceFile, isEnd: (file: SourceFile) => boolean): string[] | undefined {
  const ways = [{ file: from, way: [from.path] }];
  const seen = new Set([from.path]);
  for (const { file, way } of ways) {
    if (isEnd(file)) return way;
    for (const next of loadedBy(file)) {
      if (seen.has(next.path) || under('app/_actions')(next.path)) continue;
      seen.add(next.path);
      ways.push({ file: next, way: [...way, next.path] });
    }
  }
  return undefined;
}

test('No file imports itself by way of others', () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: SourceFile, way: string[]) => {
    const start = way.indexOf(file.path);
    if (start >= 0) {
      circles.push([...way.slice(start), file.path].join(' → '));
      return;
    }
    if (done.has(file.path)) return;
    for (const next of loadedBy(file)) visit(next, [...way, file.path]);
    done.add(file.path);
  };
  for (const file of sourceFiles) visit(file, []);
  expect(circles).toEqual([]);
});

test('Settings are read in env.ts only', () => {
  const allowed = {
    'env.ts': 'the reader',
    'scripts/install.mjs': 'runs before anything is installed',
  };
  const environment = new RegExp(String.raw`\bprocess\.${'env'}\b`);
  const reading = sourceFiles
    .filter(({ path, code }) => !Object.hasOwn(allowed, path) && environment.test(code))
    .map(({ path }) => `${path}: add the variable to the schema in env.ts and read env.NAME.`);
  expect(reading).toEqual([]);
});

test('Cache tags are made in db/core/tags.ts only', () => {
  const literal = /\b(cacheTag|updateTag|revalidateTag|recordStale|markStale)\(\s*\[?\s*['"`]/;
  const made = sourceFiles
    .filter(({ path, code }) => isProduct(path) && path !== 'db/core/tags.ts' && literal.test(code))
    .map(({ path }) => `${path}: name the tag in db/core/tags.ts and call tag.… or touched.… here.`);
  expect(made).toEqual([]);
});

test('Scripts of the browser carry the texts that they show, not the whole catalogue', () => {
  const isCatalogue = ({ path }: SourceFile) => path === 'components/messages/translator.ts';
  const carrying = sourceFiles
    .filter(({ code }) => /^\s*'use client';/.test(code))
    .map((file) => wayTo(file, isCatalogue)?.join(' → '))
    .filter((way) => way !== undefined);
  expect(
    carrying,
    'Ask deskWords (components/messages/desk-words.ts), or clientTranslator for a topic or two; or let the page hand the words over.',
  ).toEqual([]);
});
