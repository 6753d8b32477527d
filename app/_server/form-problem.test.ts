import { expect, test } from 'vitest';
import { keepProblem, readProblem } from '#app/_server/form-problem.ts';
import { request } from '#app/_server/testing-framework.ts';

test('What was wrong is told even when what was typed is more than a cookie holds', async () => {
  const typed = { tagline: 'ព័ត៌មាន'.repeat(30), taglineKm: 'ព័ត៌មាន'.repeat(30) };
  await keepProblem('/set-up', { code: 'email_invalid', typed: { tagline: typed.tagline } });
  expect(await readProblem('/set-up')).toMatchObject({ typed: { tagline: typed.tagline } });
  await keepProblem('/set-up', { code: 'email_invalid', typed });
  expect(await readProblem('/set-up')).toMatchObject({ code: 'email_invalid', typed: {} });
  expect(encodeURIComponent(request.cookies.get('problem-set-up')?.value ?? '').length).toBeLessThan(4000);
});
