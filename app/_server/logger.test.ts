import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { describeError } from '#app/_server/logger.ts';
import { mailOutbox } from '#db/mail/tables.ts';
import { withDatabase } from '#db/testing.ts';

const database = withDatabase();

test('A failed statement is logged without its values', async () => {
  const failure = await database.db
    .insert(mailOutbox)
    .values({
      recipient: 'sok@example.org',
      subject: 'Hello',
      text: 'secret-token',
      html: '',
      status: sql`'lost'`,
    })
    .catch((error: unknown) => error);
  const logged = JSON.stringify(describeError(failure));
  expect(logged).toContain('insert into');
  expect(logged).toContain('mail_outbox_status_known');
  expect(logged).not.toMatch(/sok|example\.org|secret-token/);
});

test.each([
  ['550 5.1.1 <sok.dara@example.org>: Recipient rejected', '550 5.1.1 <[address]>: Recipient rejected'],
  ['to=sok@example.org, nothing', 'to=[address], nothing'],
  ['connect ECONNREFUSED 127.0.0.1:25', 'connect ECONNREFUSED 127.0.0.1:25'],
])('%s', (message, logged) => {
  expect(describeError(new Error(message)).message).toBe(logged);
});

test('Causes are followed, not without end', () => {
  const error = new Error('outer', { cause: new Error('inner') });
  expect(describeError(error)).toMatchObject({ message: 'outer', cause: { message: 'inner' } });
  error.cause = error;
  expect(() => describeError(error)).not.toThrow();
  expect(describeError('a@b.example')).toEqual({ type: 'string', message: '[address]' });
});
