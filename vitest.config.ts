import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{app,components,db,scripts}/**/*.test.ts', 'e2e/checks/**/*.test.ts', '*.test.ts'],
    globalSetup: './e2e/vitest-setup.ts',
    setupFiles: './app/_server/testing-framework.ts',
    // Two cores, and some tests start a database of their own.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
