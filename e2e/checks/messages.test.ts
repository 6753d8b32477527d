import { createTranslator } from 'use-intl/core';
import { describe, expect, test } from 'vitest';
import { en } from '#components/messages/en.ts';
import { intlLocale } from '#components/messages/intl-locale.ts';
import { km } from '#components/messages/km.ts';
import { sourceFiles } from '#e2e/checks/project.ts';

type Texts = { [key: string]: string | Texts };

const flat = (texts: Texts, prefix = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${prefix}${key}`, value] as [string, string]]
      : flat(value, `${prefix}${key}.`),
  );

const catalogues = { en: flat(en), km: flat(km) };

test('Both languages have the same texts', () => {
  const keys = (entries: [string, string][]) => entries.map(([key]) => key).toSorted();
  expect(keys(catalogues.km)).toEqual(keys(catalogues.en));
});

describe.each(['en', 'km'] as const)('%s', (locale) => {
  test('has no empty text', () => {
    expect(catalogues[locale].filter(([, text]) => !text.trim())).toEqual([]);
  });
});

test('A text takes the same values in both languages', () => {
  const different = catalogues.en
    .map(([key]) => ({ key, en: valuesOf('en', key), km: valuesOf('km', key) }))
    .filter((text) => text.en.join() !== text.km.join());
  expect(different).toEqual([]);
});

/** What a text asks for, found by giving it nothing and then what it complains of, for each plural form. */
function valuesOf(locale: 'en' | 'km', key: string): string[] {
  const asked = new Set<string>();
  for (const number of [0, 1, 2, 7]) {
    for (let missing: string | undefined = ''; missing !== undefined; ) {
      missing = undefined;
      const values = Object.fromEntries([...asked].map((name) => [name, number]));
      const translate = createTranslator({
        locale: intlLocale[locale],
        messages: { en, km }[locale],
        onError: (error) => {
          missing = /context variable "(\w+)" was not provided/.exec(error.message)?.[1];
          if (!missing) throw error;
        },
      });
      (translate as (key: string, values: Record<string, number>) => string)(key, values);
      if (missing) asked.add(missing);
    }
  }
  return [...asked].sort();
}

test('Every text is used somewhere', () => {
  const code = sourceFiles
    .filter(
      ({ path }) =>
        /^(app|components|scripts)\//.test(path) && !/^components\/messages\/(en|km)\.ts$/.test(path),
    )
    .map((file) => file.code)
    .join('\n');
  const beginnings = [...code.matchAll(/`([a-zA-Z]+(?:\.[a-zA-Z]+)*\.)\$\{/g)].map(([, start = '']) => start);
  const unused = catalogues.en
    .map(([key]) => key)
    .filter((key) => !code.includes(`'${key}'`) && !beginnings.some((start) => key.startsWith(start)));
  expect(unused).toEqual([]);
});
