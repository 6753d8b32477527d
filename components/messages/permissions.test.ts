import { expect, test } from 'vitest';
import { areaOf, underscored } from '#components/messages/dotted.ts';
import { translator } from '#components/messages/translator.ts';
import { locales } from '#db/core/locale.ts';
import { type Permission, permissions } from '#db/users/policy.ts';

test.each(locales)('Every permission and its area have words in %s', (locale) => {
  const t = translator(locale);
  const names = Object.keys(permissions) as Permission[];
  const words = names.map((name) => t(`permissions.${underscored(name)}`));
  expect(words.every((text) => /\p{L}/u.test(text) && !text.includes('permissions.'))).toBe(true);
  expect(new Set(words).size).toBe(names.length);
  const areas = [...new Set(names.map(areaOf))];
  expect(areas.map((area) => t(`permissionAreas.${area}`)).every((text) => /\p{L}/u.test(text))).toBe(true);
});
