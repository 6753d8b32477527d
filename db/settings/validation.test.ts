import { expect, test } from 'vitest';
import { newSiteSchema } from '#db/settings/validation.ts';

test('What a new newsroom says of itself is one line without what the database does not take', () => {
  const given = newSiteSchema.parse({ siteName: ' A\0 B\n', timeZone: 'Asia/Phnom_Penh' });
  expect(given).toMatchObject({ siteName: 'A B', siteNameKm: '', tagline: '' });
});

test('A newsroom without a name is told so', () => {
  for (const siteName of ['', ' \0 ', undefined]) {
    const given = newSiteSchema.safeParse({ siteName, timeZone: 'Asia/Phnom_Penh' });
    expect(given.error?.issues[0]?.message).toBe('site_name_missing');
  }
});
