import { createReadStream } from 'node:fs';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';

/** Where files lie. Keys come from content (`ab/abcd….jpg`), so a written file never changes. */
export type MediaStore = {
  write(key: string, data: Uint8Array): Promise<void>;
  /** Removing what is not there is no error. */
  remove(key: string): Promise<void>;
  /** The whole file, or null when there is none. */
  read(key: string): Promise<Uint8Array | null>;
  /** Bytes of the file, or null when there is none. */
  size(key: string): Promise<number | null>;
  /** A part of the file; `start` and `end` are both included, as in a Range header. */
  stream(key: string, range?: { start: number; end: number }): Readable;
};

/** The only form a key has: no dots but the one before the ending, no way out of the folder. */
const KEY = /^[0-9a-f]{2}\/[0-9a-f]{20}(-\d{1,5})?\.[a-z0-9]{2,5}$/;

function isMediaKey(key: string): boolean {
  return KEY.test(key);
}

/** A store in a folder, which is made when the first file is written. */
export function diskStore(folder: string): MediaStore {
  const locate = (key: string) => {
    if (!isMediaKey(key)) throw new Error(`"${key.slice(0, 80)}" is no key of a stored file.`);
    return path.join(folder, key);
  };
  const size = async (key: string) => {
    if (!isMediaKey(key)) return null;
    const found = await unlessMissing(stat(locate(key)));
    return found?.isFile() ? found.size : null;
  };
  return {
    size,
    async write(key, data) {
      if ((await size(key)) === data.byteLength) return;
      const target = locate(key);
      const unfinished = `${target}.${process.pid}-${Math.random().toString(36).slice(2)}`;
      await mkdir(path.dirname(target), { recursive: true });
      try {
        // A file is whole or absent, even when the power fails between the two steps.
        const file = await open(unfinished, 'wx');
        try {
          await file.writeFile(data);
          await file.datasync();
        } finally {
          await file.close();
        }
        await rename(unfinished, target);
      } catch (error) {
        await rm(unfinished, { force: true });
        throw error;
      }
    },
    async remove(key) {
      await rm(locate(key), { force: true });
    },
    async read(key) {
      return isMediaKey(key) ? unlessMissing(readFile(locate(key))) : null;
    },
    stream: (key, range) => createReadStream(locate(key), range),
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
