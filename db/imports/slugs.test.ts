import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSlug, SlugPool } from '#db/imports/slugs.ts';

describe('decodeSlug', () => {
  it.each([
    ['hello-world', 'hello-world', false],
    [encodeURIComponent('ស្រូវ-ថ្មី').toLowerCase(), 'ស្រូវ-ថ្មី', false],
    // Cut within a letter's bytes, within an escape, and behind the sign that joins a subscript.
    ['%e1%9e%9f%e1%9f%92%e1%9e%9a%e1%9e', 'ស្រ', true],
    ['%e1%9e%9f%e1%9f%92%e1%9e%9a%e1%9e%9', 'ស្រ', true],
    ['%e1%9e%9f%e1%9f%92%e1%9e%9a%e', 'ស្រ', true],
    ['%e1%9e%9f%e1%9e%9a%e1%9f%92', 'សរ', true],
    ['100%', '100', true],
    ['a b/c?d#e', 'a-b-c-d-e', false],
    ['../../etc/passwd', 'etc-passwd', false],
    ['', '', false],
  ])('%s', (raw, slug, repaired) => {
    expect(decodeSlug(raw).slug).toBe(slug);
    expect(decodeSlug(raw).repaired).toBe(repaired);
  });

  it('always gives what the database takes, or nothing', () => {
    const raw = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary' }).map((text) => encodeURIComponent(text.toWellFormed()).slice(0, 200)),
    );
    fc.assert(
      fc.property(raw, (text) => {
        const { slug } = decodeSlug(text);
        expect(slug).toMatch(/^[^\s/?#%]{0,200}$/u);
        expect(slug.isWellFormed()).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('SlugPool', () => {
  it('numbers what is taken and avoids addresses of the site itself', async () => {
    const taken = new Set(['rice', 'rice-2']);
    const pool = new SlugPool();
    const take = async (wanted: string) => {
      const slug = await pool.take(wanted, async (candidate) => !taken.has(candidate));
      taken.add(slug);
      return slug;
    };
    expect(await take('water')).toBe('water');
    expect(await take('rice')).toBe('rice-3');
    expect(await take('rice')).toBe('rice-4');
    expect(await take('search')).toBe('search-2');
    expect(await take('version-2.0')).toBe('version-2-0');
  });
});
