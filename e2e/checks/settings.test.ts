import { expect, test } from 'vitest';
import { read } from '#e2e/checks/project.ts';
import { envNames } from '#env.ts';

test('.env.example names exactly the settings of env.ts', () => {
  const named = [...read('.env.example').matchAll(/^#? ?([A-Z][A-Z0-9_]*)=/gm)].map(([, name]) => name);
  expect(named.toSorted()).toEqual(envNames.toSorted());
});
