import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pLimit from 'p-limit';
import { logger } from '#app/_server/logger.ts';
import type { PageAddress } from '#app/_server/page-store/address.ts';
import { cutOut } from '#app/_server/page-store/encoding.ts';
import type { Page } from '#app/_server/page-store/page.ts';
import { type Missed, preciseNow } from '#app/_server/page-store/tag-clock.ts';
import { REMEMBERED_DAYS } from '#db/freshness/validation.ts';

/** One day less than the database remembers what went stale. */
const LONGEST_LIFE = (REMEMBERED_DAYS - 1) * 86_400_000;
/** Pages that wait for a slow disk; more are simply not written. */
const MOST_WAITING = 500;

/** All of a page but its bytes, which follow in the file: its own, then those of what is dormant. */
type Head = Omit<Page, 'kept' | 'ready' | 'freshAt' | 'dormant' | 'expires'> & {
  address: string;
  /** Infinity is not JSON. */
  expires: number | null;
  encoding: Page['kept']['encoding'];
  length: number;
  /** Of the bytes: a file may have its full length before it has its content. */
  checksum: string;
  dormant?: { digest: string; headers: Page['headers'] };
  /** Which run of the site made it. */
  run: string;
};

export type PageFolder = Awaited<ReturnType<typeof openPageFolder>>;

/**
 * Pages on disk: those that memory has no room for, and all of them after a restart, as long as build, database and
 * public address are the same. Everything else in the folder is removed.
 */
export async function openPageFolder(options: {
  folder: string;
  /** Of everything that pages are made from and that no tag covers. */
  fingerprint: string;
  megabytes: number;
  /** What went stale as long as the database remembers. */
  missed: Missed;
}) {
  const home = join(
    options.folder,
    createHash('sha256').update(options.fingerprint).digest('hex').slice(0, 20),
  );
  const run = randomUUID();
  const { entries, until } = options.missed;
  const newestKnown = entries.at(-1)?.id ?? 0;
  const lastStale = new Map<string, number>();
  for (const { id, tags } of entries) for (const tag of tags) lastStale.set(tag, id);

  const inTurn = pLimit(1);
  let troubleUntil = 0;
  /** A full disk, or one that cannot be written, costs speed, not pages. */
  function complain(err: unknown): undefined {
    if (Date.now() > troubleUntil) logger.warn({ err }, 'Pages cannot be written to disk');
    troubleUntil = Date.now() + 60_000;
  }

  const sizes = (await sizesAlone(options.folder, home).catch(complain)) ?? new Map<string, number>();
  let total = [...sizes.values()].reduce((sum, size) => sum + size, 0);

  const fileOf = (address: string) => {
    const name = createHash('sha256').update(address).digest('hex').slice(0, 40);
    return join(home, name.slice(0, 2), name.slice(2));
  };

  /** Whether nothing that the page depends on went stale between its run of the site and this one. */
  function survived({ run: madeBy, entry, begun, tags }: Head): boolean {
    if (madeBy === run) return true;
    // Else the database was put back to an earlier state, or has forgotten what went stale.
    if (entry > newestKnown || preciseNow() - begun > LONGEST_LIFE) return false;
    return tags.every((tag) => (lastStale.get(tag) ?? 0) <= entry);
  }

  async function read(address: PageAddress): Promise<Page | undefined> {
    const file = fileOf(address);
    if (!sizes.has(file)) return undefined;
    try {
      const bytes = await readFile(file);
      const end = bytes.indexOf('\n');
      const head = JSON.parse(bytes.toString('utf8', 0, end)) as Head;
      if (head.address !== address || !survived(head)) return undefined;
      // What went stale after the list was read is known by this run's own clock.
      return pageOf(head, bytes.subarray(end + 1), head.run === run ? head.begun : until);
    } catch {
      // Cut off by a crash, or gone: then it is rendered.
      return undefined;
    }
  }

  async function put(address: PageAddress, bytes: Buffer): Promise<void> {
    const file = fileOf(address);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(`${file}.new`, bytes);
    await rename(`${file}.new`, file);
    total += bytes.length - (sizes.get(file) ?? 0);
    // Last in the order in which room is made.
    sizes.delete(file);
    sizes.set(file, bytes.length);
    await makeRoom();
  }

  async function drop(file: string): Promise<void> {
    total -= sizes.get(file) ?? 0;
    sizes.delete(file);
    await rm(file, { force: true });
  }

  /** The pages written longest ago go first. */
  async function makeRoom(): Promise<void> {
    for (const file of sizes.keys()) {
      if (total <= options.megabytes * 1024 * 1024) return;
      await drop(file);
    }
  }

  return {
    read,
    /** Writes when the disk finds the time. What is not found any more at an address is not kept on disk either. */
    write(address: PageAddress, page: Page): void {
      if (inTurn.pendingCount > MOST_WAITING || Date.now() < troubleUntil) return;
      const work = async () =>
        page.status === 200 ? put(address, bytesOf(page, { address, run })) : drop(fileOf(address));
      void inTurn(() => work().catch(complain));
    },
    /** Ends when everything is written. */
    close: (): Promise<void> => inTurn(async () => {}),
  };
}

function bytesOf(page: Page, { address, run }: { address: string; run: string }): Buffer {
  const { kept, dormant, ready: _, freshAt: __, expires, ...rest } = page;
  const bytes = dormant ? Buffer.concat([kept.bytes, dormant.kept.bytes]) : kept.bytes;
  const head: Head = {
    ...rest,
    address,
    run,
    expires: Number.isFinite(expires) ? expires : null,
    encoding: kept.encoding,
    length: kept.bytes.length,
    checksum: checksumOf(bytes),
    dormant: dormant && {
      digest: dormant.digest,
      headers: dormant.headers,
    },
  };
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), bytes]);
}

const checksumOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('base64url');

function pageOf(head: Head, bytes: Buffer, begun: number): Page {
  const { status, tags, entry, headers, digest, encoding, length, dormant } = head;
  if (checksumOf(bytes) !== head.checksum) throw new Error('The file is not whole.');
  const common = { tags, begun, entry, expires: head.expires ?? Number.POSITIVE_INFINITY };
  const of = (part: Pick<Page, 'status' | 'headers' | 'digest'>, kept: Page['kept']): Page => ({
    ...common,
    ...part,
    kept,
    ready: {},
  });
  const page = of({ status, headers, digest }, { encoding, bytes: cutOut(bytes.subarray(0, length)) });
  if (dormant) {
    const { digest, headers } = dormant;
    const kept = { encoding: 'br' as const, bytes: cutOut(bytes.subarray(length)) };
    page.dormant = of({ status: 200, headers, digest }, kept);
  }
  return page;
}

/** The files of a folder, which is then alone in the one around it. */
async function sizesAlone(folder: string, home: string): Promise<Map<string, number>> {
  await mkdir(home, { recursive: true });
  for (const name of await readdir(folder))
    if (join(folder, name) !== home) await rm(join(folder, name), { recursive: true, force: true });
  return sizesIn(home);
}

async function sizesIn(home: string): Promise<Map<string, number>> {
  const files: { file: string; size: number; written: number }[] = [];
  for (const entry of await readdir(home, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    if (file.endsWith('.new')) await rm(file, { force: true });
    else {
      const { size, mtimeMs } = await stat(file);
      files.push({ file, size, written: mtimeMs });
    }
  }
  files.sort((a, b) => a.written - b.written);
  return new Map(files.map(({ file, size }) => [file, size]));
}
