import { test as base, expect } from '@playwright/test';
import { connection } from '#db/client.ts';
import { Newsroom } from '#e2e/newsroom.ts';
import { env } from '#env.ts';

export { expect } from '@playwright/test';

type Fixtures = { newsroom: Newsroom };

export const test = base.extend<{ refused: string[] }, Fixtures>({
  /** What the browser refused to do on a page, in its words. */
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads the fixtures it needs from the pattern
  refused: ({}, use) => use([]),
  /** Nothing that a page does may be against its policy, whatever is tested with it. */
  context: async ({ context, refused }, use) => {
    context.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) refused.push(message.text());
    });
    await use(context);
    expect(refused, 'what the browser refused').toEqual([]);
  },
  newsroom: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads the fixtures it needs from the pattern
    async ({}, use) => {
      await use(new Newsroom(connection(), env.DATABASE_URL ?? ''));
      await connection().close();
    },
    { scope: 'worker' },
  ],
});
