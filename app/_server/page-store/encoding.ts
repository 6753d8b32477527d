import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gzip } from 'node:zlib';
import Negotiator from 'negotiator';
import { headerOf } from '#app/_server/page-store/address.ts';

export type Encoding = 'br' | 'gzip' | 'identity';

const compressibleType =
  /^(?:text\/|application\/(?:javascript|json|manifest\+json|xml|[\w.-]+\+(?:xml|json))|image\/svg\+xml)/;
export function isCompressible(type: string | string[] | undefined): boolean {
  return compressibleType.test(String(type));
}

/** A copy in memory of its own. Others are parts of 64 kB pieces (zlib, `Buffer.from`), which would be kept whole. */
export function cutOut(bytes: Buffer): Buffer {
  const own = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(own);
  return own;
}

const zip = promisify(gzip);
const compress = promisify(brotliCompress);
export const unpack = promisify(brotliDecompress);

/** @param quality of Brotli, from 0 to 11. */
export async function pack(
  bytes: Buffer,
  encoding: 'br' | 'gzip',
  { quality }: { quality: number },
): Promise<Buffer> {
  if (encoding === 'gzip') return cutOut(await zip(bytes));
  const packed = await compress(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
  return cutOut(packed);
}

/** Browsers send a handful of values, so each is read once. */
const preferences = new Map<string, Encoding>();

export function preferredEncoding(request: IncomingMessage): Encoding {
  const header = headerOf(request.rawHeaders, 'accept-encoding');
  if (header === undefined) return 'identity';
  const known = preferences.get(header);
  if (known) return known;
  const accepted = new Negotiator({ headers: { 'accept-encoding': header } }).encodings(['br', 'gzip']);
  const best = (['br', 'gzip'] as const).find((one) => accepted.includes(one)) ?? 'identity';
  if (preferences.size > 500) preferences.clear();
  preferences.set(header, best);
  return best;
}
