import { expect, test } from 'vitest';
import { sourceFiles } from '#e2e/checks/project.ts';

const actions = sourceFiles.filter(
  ({ path }) => /^app\/_actions\/[\w-]+\.ts$/.test(path) && !/\.test\.ts$/.test(path),
);

test('There are actions, and only files that say so', () => {
  expect(actions.length).toBeGreaterThan(0);
  expect(
    actions.filter(({ code }) => !code.trimStart().startsWith("'use server';")).map(({ path }) => path),
  ).toEqual([]);
});

test('Every export of an action file is made by defineAction', () => {
  const handMade = actions.flatMap(({ path, code }) => {
    const defined = [...code.matchAll(/^(?:export )?const (\w+) = defineAction\(/gm)].map(([, name]) => name);
    return [...code.matchAll(/^export (?!type\b)(.*)$/gm)]
      .map(([, what = '']) => what)
      .filter((what) => {
        const [, maker, argument] = /^const \w+ = (defineAction|formAction|pageForm)\((\w*)/.exec(what) ?? [];
        return maker !== 'defineAction' && !(maker && defined.includes(argument));
      })
      .map((what) => `${path}: ${what}`);
  });
  expect(
    handMade,
    'Anyone can call what a file with "use server" exports: make it with defineAction, or formAction or pageForm around one.',
  ).toEqual([]);
});

test("'use server' stands nowhere else", () => {
  const elsewhere = sourceFiles
    .filter(({ path, code }) => !path.startsWith('app/_actions/') && /^\s*['"]use server['"]/m.test(code))
    .map(({ path }) => `${path}: an action belongs in app/_actions/<domain>.ts.`);
  expect(elsewhere).toEqual([]);
});
