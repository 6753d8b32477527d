import { test as base } from '@playwright/test';
import { connection } from '#db/client.ts';
import { Newsroom } from '#e2e/newsroom.ts';
import { env } from '#env.ts';

export { expect } from '@playwright/test';

type Fixtures = { newsroom: Newsroom };

export const test = base.extend<object, Fixtures>({
  newsroom: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads the fixtures it needs from the pattern
    async ({}, use) => {
      await use(new Newsroom(connection(), env.DATABASE_URL ?? ''));
      await connection().close();
    },
    { scope: 'worker' },
  ],
});
