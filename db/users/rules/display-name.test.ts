import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanName } from '#db/users/rules/display-name.ts';

test.each([
  ['Sok Dara', 'Sok Dara'],
  ['  Sok \t\n Dara  ', 'Sok Dara'],
  ['សុខ តារា', 'សុខ តារា'],
  ['សុខ\u200bតារា', 'សុខតារា'],
  ['Sok\u202eDara', 'SokDara'],
  ['\u2066Sok\u2069', 'Sok'],
  ['Zoë Ōno-O’Neil', 'Zoë Ōno-O’Neil'],
  ['Zoe\u0308', 'Zoë'],
  ['王小明', '王小明'],
  ['Иван Petrov', 'Иван Petrov'],
  ['7', '7'],
  ['\u3164', 'name_missing'],
  ['\u2800\u200b', 'name_missing'],
  ['...', 'name_missing'],
  ['', 'name_missing'],
  ['Pаypal', 'name_mixed'],
  ['Αdmin', 'name_mixed'],
  ['a'.repeat(61), 'name_too_long'],
  ['ក'.repeat(60), 'ក'.repeat(60)],
  [`a${'\u0301'.repeat(9)}`, 'name_marks'],
])('%j is the name %j', (typed, expected) => {
  const cleaned = cleanName(typed);
  expect('name' in cleaned ? cleaned.name : cleaned.problem).toBe(expected);
});

test('A cleaned name stays as it is, on one line, and turns no text around', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const cleaned = cleanName(typed);
      if (!('name' in cleaned)) return;
      expect(cleanName(cleaned.name)).toEqual(cleaned);
      expect(cleaned.name).not.toMatch(/[\p{Cc}\p{Bidi_Control}\n]/u);
      expect(cleaned.name.trim()).toBe(cleaned.name);
    }),
  );
});
