import { readdirSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isForEveryone, pageAddress, pathOf, withoutIdleQuery } from '#app/_server/page-store/address.ts';
import { locales } from '#db/core/locale.ts';

const root = join(import.meta.dirname, '..', '..', '..');

describe('The address of a page', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
  const spelled = (text: string, lower: boolean) => {
    const bytes = [...new TextEncoder().encode(text)].map((byte) => byte.toString(16).padStart(2, '0'));
    return bytes.map((byte) => `%${lower ? byte : byte.toUpperCase()}`).join('');
  };

  test('is one for all spellings', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), fc.boolean(), (words, lower) => {
        const usual = `/${words.map(encodeURIComponent).join('/')}`;
        const odd = `/${words.map((text) => spelled(text, lower)).join('/')}`;
        expect(pageAddress(odd)).toBe(pageAddress(usual));
        const address = pageAddress(usual);
        if (address) expect(pageAddress(address)).toBe(address);
      }),
    );
    expect(pageAddress('/%61bout')).toBe('/about');
    expect(pageAddress('/km/%e1%9e%80')).toBe('/km/%E1%9E%80');
    expect(pageAddress('/km/ក')).toBe('/km/%E1%9E%80');
  });

  test('is another when a segment holds a slash', () => {
    expect(pageAddress('/a%2Fb')).toBe('/a%2Fb');
    expect(pageAddress('/a%2fb')).toBe('/a%2Fb');
    expect(pageAddress('/a/b')).toBe('/a/b');
    expect(pageAddress('/about%2F')).not.toBe('/about');
  });

  test('is none for what is malformed or ends in a slash', () => {
    for (const path of ['/%', '/%zz', '/%E0%A4%A', '/%ED%A0%80', '/%C0%AE', '/about/', '//'])
      expect(pageAddress(path), path).toBeUndefined();
    expect(pageAddress('/')).toBe('/');
  });

  test('is none for what is not the same for everyone, in any spelling', () => {
    const paths = [
      '/search',
      '/newsletter',
      '/newsletter/confirm',
      '/newsletter/unsubscribe',
      '/healthz',
      '/readyz',
      '/media/x.jpg',
      '/api/reports',
      '/_next/static/x.js',
      '/_dormant/about',
      '/dev/gallery',
      '/en',
      '/en/about',
      '/km/search',
      '/km/newsletter',
    ];
    for (const path of paths) {
      expect(pageAddress(path), path).toBeUndefined();
      const odd = path.replace(/[a-z](?=[a-z]*(?:\/|\.|$))/g, (letter) => spelled(letter, true));
      expect(odd).not.toBe(path);
      expect(pageAddress(odd), odd).toBeUndefined();
    }
    for (const path of [
      '/searching',
      '/english',
      '/newsletter/confirmed',
      '/apiary',
      '/km',
      '/medial/x',
      '/x/search',
    ])
      expect(pageAddress(path), path).toBe(path);
  });

  test('is none for what is made for one request, and there for the pages of app/(static)', () => {
    const perRequest = ['(per-request)', '(account)', '(desk)'].flatMap(pathsIn);
    for (const path of ['/search', '/account', '/km/desk/people', '/set-up'])
      expect(perRequest).toContain(path);
    for (const path of perRequest) expect(pageAddress(path), path).toBeUndefined();
    const forEveryone = pathsIn('(static)');
    expect(forEveryone).toContain('/km/x');
    for (const path of forEveryone) expect(pageAddress(path), path).toBe(path);
  });

  test('is none for what lies beside the pages in app', () => {
    const folders = readdirSync(join(root, 'app'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !/^[_(]/.test(entry.name))
      .map(({ name }) => `/${name}`);
    expect(folders).toContain('/api');
    for (const folder of folders) {
      expect(pageAddress(folder), folder).toBeUndefined();
      expect(pageAddress(`${folder}/x`), folder).toBeUndefined();
    }
  });
});

/** The public paths of a root layout's pages, with `x` for what the address brings. */
function pathsIn(group: string): string[] {
  const home = join(root, 'app', group, '[locale]');
  return readdirSync(home, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?:^|\/)(?:page|route)\.tsx?$/.test(file))
    .flatMap((file) => {
      const segments = file.split('/').slice(0, -1);
      const path = segments.map((segment) => (segment.startsWith('[') ? 'x' : segment)).join('/');
      return locales.map((locale) => {
        const prefix = locale === 'en' ? '' : `/${locale}`;
        return path ? `${prefix}/${path}` : prefix || '/';
      });
    });
}

describe('A request for what everyone gets', () => {
  const given = (url: string, more: Partial<IncomingMessage> = {}) =>
    isForEveryone({ method: 'GET', url, rawHeaders: [], ...more } as IncomingMessage);

  test('is one to read a page', () => {
    expect(given('/about')).toBe(true);
    expect(given('/about', { method: 'HEAD' })).toBe(true);
    for (const method of ['POST', 'OPTIONS', 'PUT']) expect(given('/about', { method }), method).toBe(false);
  });

  test('may bring a query that means nothing here', () => {
    for (const query of [
      '?',
      '?fbclid=x',
      '?utm_source=a&utm_medium=b',
      '?page=2',
      '?sp=1',
      '?p',
      '?xp=1&q=p=',
    ])
      expect(given(`/about${query}`), query).toBe(true);
  });

  test('is not one of the framework, nor for an old number', () => {
    for (const name of ['rsc', 'RSC', 'rSc'])
      expect(given('/about', { rawHeaders: ['Accept', 'rsc', name, ''] }), name).toBe(false);
    expect(given('/about', { rawHeaders: ['Accept', 'rsc', 'Cookie', 'RSC=1'] })).toBe(true);
    for (const query of ['?_rsc=x', '?a=1&_rsc=', '?p=12', '?page_id=1', '?x&cat=3', '?author=1'])
      expect(given(`/${query}`), query).toBe(false);
  });

  test('reaches the framework with what the query means to it, and nothing of a person', () => {
    const sent = (url: string, ...rawHeaders: string[]) =>
      withoutIdleQuery({ url, rawHeaders } as unknown as IncomingMessage);
    expect(sent('/about?utm=secret&_rsc=abc&x', 'RSC', '1')).toBe('/about?_rsc=abc');
    expect(sent('/about?_rsc', 'RSC', '1')).toBe('/about?_rsc');
    expect(sent('/about?x=secret', 'RSC', '1')).toBe('/about');
    expect(sent('/about?_rsc=secret')).toBe('/about');
    expect(sent('/?p=secret&_rscx=secret')).toBe('/');
    expect(sent('/?p=12&utm=x')).toBe('/?p=12&utm=x');
    expect(sent('/about')).toBe('/about');
  });

  test('has its path before the first question mark', () => {
    expect(pathOf('/a?b?c')).toBe('/a');
    expect(pathOf('/a')).toBe('/a');
    expect(pathOf('?x')).toBe('');
  });
});
