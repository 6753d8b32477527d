import { expect, test } from 'vitest';
import { read } from '#e2e/checks/project.ts';

/** Below these are known holes. */
const floors: Record<string, string> = {
  next: '16.3.8',
  react: '19.2.8',
  'react-dom': '19.2.8',
  'next-auth': '5.0.0-beta.32',
  '@auth/core': '0.41.3',
  'drizzle-orm': '0.45.2',
  nodemailer: '8.0.5',
  sharp: '0.35.4',
};

const { packages } = JSON.parse(read('package-lock.json')) as {
  packages: Record<string, { version?: string }>;
};

test.each(Object.entries(floors))('%s is at least %s wherever it is installed', (name, floor) => {
  const old = Object.entries(packages).filter(
    ([place, { version = '' }]) =>
      place.endsWith(`node_modules/${name}`) && version.localeCompare(floor, 'en', { numeric: true }) < 0,
  );
  expect(old).toEqual([]);
});

test('Every version in package.json is pinned', () => {
  const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
  const loose = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
    Object.entries(manifest[kind] ?? {}).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)),
  );
  expect(loose).toEqual([]);
});
