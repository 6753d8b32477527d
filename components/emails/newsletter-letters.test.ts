import { expect, test } from 'vitest';
import { signUpMail } from '#components/emails/newsletter-letters.ts';
import { locales } from '#db/core/locale.ts';

const token = 'T'.repeat(43);
const cases = locales.flatMap((locale) =>
  (['invitation', 'reminder'] as const).map((kind) => ({ locale, kind })),
);

test.each(cases)('$kind in $locale says the same in text and HTML', ({ locale, kind }) => {
  const prefix = locale === 'en' ? '' : `/${locale}`;
  const mail = signUpMail({ locale, kind, siteName: 'Sok & <Dara>', siteUrl: 'https://news.example', token });
  expect(mail.subject).toContain('Sok & <Dara>');
  expect(mail.subject).not.toMatch(/[{}\n]/);
  const leave = `https://news.example${prefix}/newsletter/unsubscribe?token=${token}`;
  const way =
    kind === 'invitation'
      ? `https://news.example${prefix}/newsletter/confirm?token=${token}`
      : `https://news.example${prefix}`;
  for (const part of [mail.text, mail.html]) {
    expect(part).toContain(leave);
    expect(part).toContain(way);
  }
  expect(mail.html).toContain(`<html lang="${locale}">`);
  expect(mail.html).not.toContain('<Dara>');
  expect(mail.text).toContain('Sok & <Dara>');
  // Nothing is loaded from anywhere: no pixel counts who reads.
  expect(mail.html).not.toMatch(/<img|url\(|src=|@import|<script/);
  expect(mail.headers['List-Unsubscribe']).toBe(
    `<https://news.example/api/newsletter/unsubscribe?token=${token}>`,
  );
});
