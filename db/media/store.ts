import { createReadStream } from 'node:fs';
import { copyFile, link, mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';

/** Where files lie. Keys come from content (`ab/abcd….jpg`), so a written file never changes. */
export type MediaStore = {
  write(key: string, data: Uint8Array): Promise<void>;
  /** The same for a file that lies on this machine, and stays there. */
  take(key: string, file: string): Promise<void>;
  /** Removing what is not there is no error. */
  remove(key: string): Promise<void>;
  /** The whole file, or null when there is none. */
  read(key: string): Promise<Uint8Array | null>;
  /** Bytes of the file, or null when there is none. */
  size(key: string): Promise<number | null>;
  /** A part of the file; `start` and `end` are both included, as in a Range header. */
  stream(key: string, range?: { start: number; end: number }): Promise<Readable>;
  /** Everything there is, in portions, with the time at which it was last written. */
  list(): AsyncIterable<{ key: string; at: Date }[]>;
};

/** The only form a key has: no dots but the one before the ending, no way out of the folder. */
const KEY = /^[0-9a-f]{2}\/[0-9a-f]{20}(-\d{1,5})?\.[a-z0-9]{2,5}$/;

export function isMediaKey(key: string): boolean {
  return KEY.test(key);
}

/** @throws for what is no key. */
export function mediaKey(key: string): string {
  if (!isMediaKey(key)) throw new Error(`"${key.slice(0, 80)}" is no key of a stored file.`);
  return key;
}

/** True for what the system says when a disk is full. */
export const isDiskFull = (error: unknown): boolean =>
  ['ENOSPC', 'EDQUOT'].includes((error as NodeJS.ErrnoException)?.code ?? '');

/** The store that the settings name. */
export function storeOf(settings: { DATA_DIR: string }): MediaStore {
  return diskStore(path.join(settings.DATA_DIR, 'media'));
}

/** A store in a folder, which is made when the first file is written. */
export function diskStore(folder: string): MediaStore {
  const locate = (key: string) => path.join(folder, mediaKey(key));
  const size = async (key: string) => {
    if (!isMediaKey(key)) return null;
    const found = await unlessMissing(stat(locate(key)));
    return found?.isFile() ? found.size : null;
  };
  /** A file is whole or absent, even when the power fails between two steps. */
  const place = async (key: string, bytes: number, fill: (unfinished: string) => Promise<void>) => {
    const target = locate(key);
    if ((await size(key)) === bytes) {
      // It is wanted again: the job that removes what nobody uses looks at the time.
      const now = new Date();
      return utimes(target, now, now);
    }
    const unfinished = `${target}.${process.pid}-${Math.random().toString(36).slice(2)}`;
    await mkdir(path.dirname(target), { recursive: true });
    try {
      await fill(unfinished);
      await rename(unfinished, target);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  };
  return {
    size,
    write: (key, data) =>
      place(key, data.byteLength, async (unfinished) => {
        const file = await open(unfinished, 'wx');
        try {
          await file.writeFile(data);
          await file.datasync();
        } finally {
          await file.close();
        }
      }),
    take: async (key, file) =>
      place(key, (await stat(file)).size, async (unfinished) => {
        // On one disk it need not be copied.
        await link(file, unfinished).catch(() => copyFile(file, unfinished));
        const written = await open(unfinished, 'r+');
        try {
          await written.datasync();
        } finally {
          await written.close();
        }
      }),
    async remove(key) {
      await rm(locate(key), { force: true });
    },
    async read(key) {
      return isMediaKey(key) ? unlessMissing(readFile(locate(key))) : null;
    },
    stream: async (key, range) => createReadStream(locate(key), range),
    async *list() {
      for (const first of (await unlessMissing(readdir(folder))) ?? []) {
        if (!/^[0-9a-f]{2}$/.test(first)) continue;
        const names = await readdir(path.join(folder, first));
        const keys = names.map((name) => `${first}/${name}`).filter(isMediaKey);
        yield Promise.all(keys.map(async (key) => ({ key, at: (await stat(locate(key))).mtime })));
      }
    },
  };
}

async function unlessMissing<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
