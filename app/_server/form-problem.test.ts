import { expect, test, vi } from 'vitest';
import { keepProblem, readProblem } from '#app/_server/form-problem.ts';

const kept = vi.hoisted(() => new Map<string, string>());
vi.mock('server-only', () => ({}));
vi.mock('next/headers', () => ({
  cookies: async () => ({
    get: (name: string) => ({ value: kept.get(name) }),
    set: (name: string, value: string) => kept.set(name, value),
  }),
}));

test('What was wrong is told even when what was typed is more than a cookie holds', async () => {
  const typed = { tagline: 'ព័ត៌មាន'.repeat(30), taglineKm: 'ព័ត៌មាន'.repeat(30) };
  await keepProblem('/set-up', { code: 'email_invalid', typed: { tagline: typed.tagline } });
  expect(await readProblem('/set-up')).toMatchObject({ typed: { tagline: typed.tagline } });
  await keepProblem('/set-up', { code: 'email_invalid', typed });
  expect(await readProblem('/set-up')).toMatchObject({ code: 'email_invalid', typed: {} });
  expect(encodeURIComponent(kept.get('problem-set-up') ?? '').length).toBeLessThan(4000);
});
