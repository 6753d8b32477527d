import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { logger } from '#app/_server/logger.ts';
import { type PageAddress, pageAddress } from '#app/_server/page-store/address.ts';
import { contentOf, makePage, type Page } from '#app/_server/page-store/page.ts';
import { openPageFolder } from '#app/_server/page-store/page-folder.ts';
import { preciseNow } from '#app/_server/page-store/tag-clock.ts';

const about = pageAddress('/about') as PageAddress;
const day = 86_400_000;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsroom-pages-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

type Entries = { id: number; tags: string[] }[];
/** Each opening is another run of the site. */
const open = (
  entries: Entries = [],
  more: { fingerprint?: string; megabytes?: number; until?: number } = {},
) => {
  const { fingerprint = 'build', megabytes = 10, until = preciseNow() } = more;
  return openPageFolder({ folder, fingerprint, megabytes, missed: { entries, until } });
};

async function page(text = 'Text', more: Partial<Page> = {}): Promise<Page> {
  const lifetime = {
    tags: ['site', 'article:1'],
    begun: preciseNow(),
    entry: 5,
    expires: Number.POSITIVE_INFINITY,
  };
  const of = (body: string, type: string, cacheControl: string) =>
    makePage(
      { status: 200, headers: { 'content-type': type }, body: Buffer.from(body) },
      { ...lifetime, cacheControl },
    );
  const dormant = await of(`{"of":"${text}"}`, 'application/json', 'private');
  return { ...(await of(`<p>${text}</p>`, 'text/html', 'public')), dormant, ...more };
}

async function written(address = about, one?: Page, entries: Entries = []): Promise<Page> {
  const made = one ?? (await page());
  const run = await open(entries);
  run.write(address, made);
  await run.close();
  return made;
}

const filesBelow = async (home: string) =>
  (await readdir(home, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
const onlyFile = async () => (await filesBelow(folder))[0] ?? '';
const known: Entries = [{ id: 5, tags: ['front:en'] }];

describe('A page on disk', () => {
  test('is there in the same run, as it was', async () => {
    const run = await open();
    const made = await page();
    run.write(about, made);
    await run.close();
    expect(await run.read(about)).toEqual({ ...made, dormant: { ...made.dormant } });
    expect(await run.read('/other' as PageAddress)).toBeUndefined();
  });

  test('is there in the next, as new as what that run knows', async () => {
    const made = await written();
    const until = preciseNow();
    const found = await (await open(known, { until })).read(about);
    expect(found?.begun).toBe(until);
    expect(found).toMatchObject({
      status: 200,
      tags: made.tags,
      entry: 5,
      headers: made.headers,
      digest: made.digest,
    });
    expect(found?.expires).toBe(Number.POSITIVE_INFINITY);
    expect(found && (await contentOf(found)).toString()).toBe('<p>Text</p>');
    expect(found?.dormant && (await contentOf(found.dormant)).toString()).toBe('{"of":"Text"}');
    expect(found?.dormant?.headers['Cache-Control']).toBe('private');
  });

  test('keeps its time to live', async () => {
    const expires = Date.now() + 5000;
    await written(about, await page('Text', { expires }));
    expect((await (await open(known)).read(about))?.expires).toBe(expires);
  });

  test('is gone with another build, database or address of the site', async () => {
    await written();
    expect(await (await open(known, { fingerprint: 'other' })).read(about)).toBeUndefined();
    expect(await filesBelow(folder)).toEqual([]);
    expect(await (await open(known)).read(about)).toBeUndefined();
  });

  test('is not the page once something that it depends on went stale', async () => {
    await written();
    for (const tag of ['site', 'article:1'])
      expect(await (await open([...known, { id: 6, tags: ['x', tag] }])).read(about), tag).toBeUndefined();
    expect(await (await open([...known, { id: 6, tags: ['article:2'] }])).read(about)).toBeDefined();
    // It has seen what went stale before.
    expect(
      await (
        await open([
          { id: 4, tags: ['site'] },
          { id: 5, tags: ['site'] },
        ])
      ).read(about),
    ).toBeDefined();
  });

  test('is not the page when the database went back in time, or has forgotten', async () => {
    await written();
    expect(await (await open([{ id: 4, tags: ['x'] }])).read(about)).toBeUndefined();
    expect(await (await open([])).read(about)).toBeUndefined();
    await written(about, await page('Text', { begun: preciseNow() - 6.1 * day }));
    expect(await (await open(known)).read(about)).toBeUndefined();
    await written(about, await page('Text', { begun: preciseNow() - 5.9 * day }));
    expect(await (await open(known)).read(about)).toBeDefined();
  });

  test('is not read when it is cut off, wherever', async () => {
    await written();
    const run = await open(known);
    const file = await onlyFile();
    const whole = await readFile(file);
    for (let length = 0; length < whole.length; length += 1) {
      await writeFile(file, whole.subarray(0, length));
      expect(await run.read(about), `${length} bytes`).toBeUndefined();
    }
    await writeFile(file, whole);
    expect(await run.read(about)).toBeDefined();
    await writeFile(file, Buffer.concat([whole, Buffer.from('x')]));
    expect(await run.read(about)).toBeUndefined();
  });

  test('is not read when it has its length and not its content', async () => {
    await written();
    const run = await open(known);
    const file = await onlyFile();
    const whole = await readFile(file);
    for (let from = 0; from < whole.length; from += 10) {
      await writeFile(file, Buffer.concat([whole.subarray(0, from), Buffer.alloc(whole.length - from)]));
      expect(await run.read(about), `from ${from}`).toBeUndefined();
    }
  });

  test('is not taken for another whose name it has', async () => {
    await written();
    const file = await onlyFile();
    const whole = (await readFile(file)).toString('latin1');
    await writeFile(file, Buffer.from(whole.replace('"/about"', '"/other"'), 'latin1'));
    expect(await (await open(known)).read(about)).toBeUndefined();
  });

  test('goes when nothing is found at its address any more', async () => {
    const run = await open();
    run.write(about, await page());
    run.write(about, await page('Withdrawn', { status: 410, dormant: undefined }));
    await run.close();
    expect(await run.read(about)).toBeUndefined();
    expect(await filesBelow(folder)).toEqual([]);
  });

  test('is replaced by a newer one', async () => {
    const run = await open();
    run.write(about, await page('Old'));
    run.write(about, await page('New'));
    await run.close();
    const found = await run.read(about);
    expect(found && (await contentOf(found)).toString()).toBe('<p>New</p>');
    expect(await filesBelow(folder)).toHaveLength(1);
  });
});

describe('The folder', () => {
  test('stays below its size, the last written kept, also over runs', async () => {
    const noise = async (at: number) => {
      const bytes = Buffer.from(crypto.getRandomValues(new Uint8Array(60_000)));
      return page(`${at}`, { dormant: undefined, kept: { encoding: 'identity', bytes } });
    };
    const size = async () => {
      const sizes = await Promise.all(
        (await filesBelow(folder)).map(async (file) => (await stat(file)).size),
      );
      return sizes.reduce((sum, one) => sum + one, 0);
    };
    const addresses = Array.from({ length: 30 }, (_, at) => `/page-${at}` as PageAddress);
    const run = await open([], { megabytes: 1 });
    for (const [at, address] of addresses.entries()) {
      run.write(address, await noise(at));
      await run.close();
      expect(await size()).toBeLessThanOrEqual(1024 * 1024);
    }
    expect(await run.read(addresses[0] as PageAddress)).toBeUndefined();
    expect(await run.read(addresses[29] as PageAddress)).toBeDefined();
    const next = await open(known, { megabytes: 1 });
    expect(await next.read(addresses[29] as PageAddress)).toBeDefined();
    next.write('/more' as PageAddress, await noise(30));
    await next.close();
    expect(await size()).toBeLessThanOrEqual(1024 * 1024);
    expect(await next.read('/more' as PageAddress)).toBeDefined();
  });

  test('loses what a crash left half written', async () => {
    await written();
    const file = await onlyFile();
    await writeFile(`${file}.new`, 'half');
    const run = await open(known);
    expect(await filesBelow(folder)).toEqual([file]);
    expect(await run.read(about)).toBeDefined();
  });

  test('that cannot be written is told once, and does no other harm', async () => {
    const lines = vi.spyOn(logger, 'warn').mockImplementation(() => {});
    const run = await open();
    const [home = ''] = await readdir(folder);
    await rm(join(folder, home), { recursive: true });
    await writeFile(join(folder, home), 'in the way');
    for (const one of [await page(), await page('Gone', { status: 404 }), await page()])
      run.write(about, one);
    await run.close();
    run.write(about, await page());
    await run.close();
    expect(lines).toHaveBeenCalledTimes(1);
    expect(await run.read(about)).toBeUndefined();
    expect(await (await open(known)).read(about)).toBeUndefined();
  });

  test('may be a place where nothing can be', async () => {
    const lines = vi.spyOn(logger, 'warn').mockImplementation(() => {});
    await rm(folder, { recursive: true });
    await writeFile(folder, 'in the way');
    const run = await open();
    run.write(about, await page());
    await run.close();
    expect(await run.read(about)).toBeUndefined();
    expect(lines).toHaveBeenCalledTimes(1);
  });
});
