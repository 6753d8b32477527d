import { describe, expect, test } from 'vitest';
import { reasonForAuthor } from '#components/comments/comment-reason.ts';
import { translator } from '#components/messages/translator.ts';
import { type ReasonCode, reasonCodes } from '#db/comments/rules/moderation.ts';
import { locales } from '#db/core/locale.ts';

const words = (reason: ReasonCode, detail = {}, locale: 'en' | 'km' = 'en') =>
  reasonForAuthor(translator(locale), { reason, detail }, { locale, timeZone: 'Asia/Phnom_Penh' });

describe.each(locales)('%s', (locale) => {
  test.each(reasonCodes)('%s has words for its author', (reason) => {
    const { what, can } = words(reason, {}, locale);
    for (const text of [what, can]) expect(text).toMatch(/[.។]$/);
  });
});

test('What is theirs to know is in the words', () => {
  expect(words('too_long', { length: 5003, limit: 5000 }).what).toContain('5,003 characters; 5,000');
  expect(words('suspended', { until: Date.UTC(2026, 10, 24, 3) }).what).toContain('24 November 2026, 10:00');
  expect(words('too_fast', { seconds: 1 }).can).toBe('Wait a second and post it again.');
  expect(words('too_fast', { seconds: 45 }).can).toBe('Wait 45 seconds and post it again.');
  expect(words('too_fast', { seconds: 61 }).can).toBe('Wait 2 minutes and post it again.');
  expect(words('too_many_links', { allowed: 3, hosts: 'evil.com' }).what).toBe(
    'There are more than 3 links in it, so a moderator reads it first.',
  );
});

test('What would teach how to get around a rule is not', () => {
  const detail = {
    list: 'secret',
    terms: 'secret',
    host: 'secret',
    hosts: 'secret',
    because: 'secret',
    percent: 99,
    words: 'secret',
  };
  for (const reason of reasonCodes)
    expect(Object.values(words(reason, detail)).join()).not.toMatch(/secret|99/);
});
