import { expect, test } from 'vitest';
import { jobs } from '#app/_jobs/registry.ts';
import { isNamedJob } from '#components/messages/desk-home.ts';

test('Each job has words for when it fails, on the first screen of the desk', () => {
  expect(jobs.map(({ name }) => name).filter((name) => !isNamedJob(name))).toEqual([]);
});
