import { createHash } from 'node:crypto';
import { createReadStream, openAsBlob } from 'node:fs';
import { copyFile, link, mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AwsClient } from 'aws4fetch';
import { contentType } from 'mime-types';

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

/** The part of a key that follows from a file's content. */
export function contentKey(data: Uint8Array): string {
  return keyOfHash(createHash('sha256').update(data).digest('hex'));
}

/** The same for a file that is too large to be held at once. */
export async function contentKeyOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return keyOfHash(hash.digest('hex'));
}

const keyOfHash = (hash: string): string => `${hash.slice(0, 2)}/${hash.slice(0, 20)}`;

/** True for what the system says when a disk is full. */
export const isDiskFull = (error: unknown): boolean =>
  ['ENOSPC', 'EDQUOT'].includes((error as NodeJS.ErrnoException)?.code ?? '');

type BucketSettings = { endpoint: string; region: string; bucket: string; key: string; secret: string };

/** What the settings say of a bucket; undefined where files lie on the disk. */
function bucketOf(settings: StoreSettings): BucketSettings | undefined {
  const { S3_ENDPOINT: endpoint, S3_BUCKET: bucket, S3_KEY: key, S3_SECRET: secret } = settings;
  if (!endpoint || !bucket || !key || !secret) return undefined;
  return { endpoint, bucket, key, secret, region: settings.S3_REGION };
}

export type StoreSettings = {
  DATA_DIR: string;
  S3_ENDPOINT?: string;
  S3_REGION: string;
  S3_BUCKET?: string;
  S3_KEY?: string;
  S3_SECRET?: string;
};

/** The store that the settings name: a folder below the data, or a bucket. */
export function storeOf(settings: StoreSettings): MediaStore {
  const bucket = bucketOf(settings);
  return bucket ? bucketStore(bucket) : diskStore(path.join(settings.DATA_DIR, 'media'));
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

/** Small files; a film may take as long as it takes. */
const ANSWER_MS = 30_000;
const FILM_MS = 600_000;

/** A bucket of any service that speaks S3, its name in the path. */
export function bucketStore({ endpoint, region, bucket, key, secret }: BucketSettings): MediaStore {
  const client = new AwsClient({
    accessKeyId: key,
    secretAccessKey: secret,
    region,
    service: 's3',
    retries: 3,
    initRetryMs: 200,
  });
  const base = `${endpoint.replace(/\/+$/, '')}/${bucket}`;
  const locate = (key: string) => `${base}/${mediaKey(key)}`;
  const ask = (address: string, init: RequestInit = {}, patience = ANSWER_MS) =>
    client.fetch(address, { ...init, signal: AbortSignal.timeout(patience) });
  /** @throws for what is neither an answer nor a file that is missing. */
  const found = async (response: Response) => {
    if (response.status === 404) return null;
    if (response.ok) return response;
    await response.body?.cancel();
    throw new Error(`The store of files answered ${response.status}.`);
  };
  const put = async (key: string, body: Blob, patience: number) => {
    const type = contentType(key.split('.').at(-1) ?? '') || 'application/octet-stream';
    const answer = await ask(
      locate(key),
      { method: 'PUT', body, headers: { 'Content-Type': type } },
      patience,
    );
    if (!(await found(answer))) throw new Error('The store of files has no such bucket.');
    await answer.body?.cancel();
  };
  return {
    write: (key, data) => put(key, new Blob([new Uint8Array(data)]), ANSWER_MS),
    take: async (key, file) => put(key, await openAsBlob(file), FILM_MS),
    async remove(key) {
      await (await found(await ask(locate(key), { method: 'DELETE' })))?.body?.cancel();
    },
    async read(key) {
      if (!isMediaKey(key)) return null;
      const answer = await found(await ask(locate(key)));
      return answer && new Uint8Array(await answer.arrayBuffer());
    },
    async size(key) {
      if (!isMediaKey(key)) return null;
      const length = (await found(await ask(locate(key), { method: 'HEAD' })))?.headers.get('content-length');
      return length == null ? null : Number(length);
    },
    async stream(key, range) {
      const headers = range ? { Range: `bytes=${range.start}-${range.end}` } : undefined;
      const answer = await found(await ask(locate(key), { headers }, FILM_MS));
      if (!answer?.body) throw new Error(`The store of files has no ${key}.`);
      return Readable.fromWeb(answer.body as Parameters<typeof Readable.fromWeb>[0]);
    },
    async *list() {
      for (let next: string | undefined = ''; next !== undefined; ) {
        const query = new URLSearchParams({ 'list-type': '2', ...(next && { 'continuation-token': next }) });
        const answer = await found(await ask(`${base}?${query}`));
        const page = (await answer?.text()) ?? '';
        const entries = [...page.matchAll(/<Contents>(.*?)<\/Contents>/gs)].map(([, entry = '']) => ({
          key: textIn(entry, 'Key') ?? '',
          at: new Date(textIn(entry, 'LastModified') ?? Number.NaN),
        }));
        // What others keep in the bucket is theirs.
        yield entries.filter(({ key, at }) => isMediaKey(key) && !Number.isNaN(at.getTime()));
        next = textIn(page, 'NextContinuationToken');
      }
    },
  };
}

function textIn(xml: string, element: string): string | undefined {
  return new RegExp(`<${element}>([^<]*)</${element}>`)
    .exec(xml)?.[1]
    ?.replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
