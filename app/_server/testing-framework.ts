import { vi } from 'vitest';

/** What a browser keeps, by name. */
export type Browser = Map<string, { name: string; value: string; options: Record<string, unknown> }>;

/** The request that the code under test believes to answer. */
export const request = { headers: new Headers(), cookies: new Map() as Browser };

// What the framework gives to actions and loaders. The suite runs this before every file of tests.
vi.mock('server-only', () => ({}));
vi.mock('next/cache', () => ({ cacheLife: vi.fn(), cacheTag: vi.fn() }));
vi.mock('next/server', () => ({ connection: async () => {} }));
vi.mock('next/headers', () => ({
  headers: async () => request.headers,
  cookies: async () => ({
    get: (name: string) => request.cookies.get(name),
    set: (name: string, value: string, options: Record<string, unknown> = {}) =>
      options.maxAge === 0
        ? request.cookies.delete(name)
        : request.cookies.set(name, { name, value, options }),
  }),
}));
vi.mock('next/navigation', () => ({
  redirect: (to: string) => {
    throw new Error(to);
  },
}));
