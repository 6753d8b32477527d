import { lookup } from 'node:dns/promises';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { BlockList, isIP, isIPv6 } from 'node:net';
import { ok, type Result, refused } from '#db/core/result.ts';

const notPublic = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  notPublic.addSubnet(network, prefix, 'ipv4');
// Of IPv6 only the global unicast block is public; within it, not what wraps or documents other addresses.
const globalIpv6 = new BlockList();
globalIpv6.addSubnet('2000::', 3, 'ipv6');
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  notPublic.addSubnet(network, prefix, 'ipv6');

/** True for addresses of the public internet (IANA's special-purpose registries list the others). */
export function isPublicAddress(address: string): boolean {
  if (isIPv6(address)) return globalIpv6.check(address, 'ipv6') && !notPublic.check(address, 'ipv6');
  return isIP(address) === 4 && !notPublic.check(address, 'ipv4');
}

export type FetchRefusal = 'bad_address' | 'not_public' | 'too_large' | 'unreachable' | 'too_many_redirects';

export type FetchOptions = {
  maxBytes: number;
  /** Milliseconds for everything, redirects included. */
  timeout?: number;
  /** Whether a hop may be asked at all, before its name is looked up. */
  mayAsk?: (url: URL) => boolean;
  /** How names are looked up and addresses judged; the tests have a server of their own. */
  resolve?: (host: string) => Promise<string[]>;
  isAllowed?: (address: string) => boolean;
};

const resolveByDns = async (host: string) =>
  (await lookup(host, { all: true, verbatim: true })).map((entry) => entry.address);

/**
 * Fetches a file from the public internet. Every hop's name is looked up once, all its addresses must be public,
 * and the connection goes to the very address that was checked.
 */
export async function fetchPublic(
  address: string,
  options: FetchOptions,
): Promise<Result<Uint8Array, FetchRefusal>> {
  const { resolve = resolveByDns, isAllowed = isPublicAddress } = options;
  const signal = AbortSignal.timeout(options.timeout ?? 30_000);
  let url: URL;
  let next = address;
  let base: string | undefined;
  for (let hop = 0; hop <= 5; hop++) {
    try {
      url = new URL(next, base);
    } catch {
      return refused('bad_address');
    }
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return refused('bad_address');
    if (options.mayAsk && !options.mayAsk(url)) return refused('not_public');
    const host = url.hostname.replace(/^\[|\]$/g, '');
    let addresses: string[];
    try {
      addresses = isIP(host) ? [host] : await withSignal(resolve(host), signal);
    } catch {
      return refused('unreachable');
    }
    const [first] = addresses;
    if (!first) return refused('unreachable');
    if (!addresses.every(isAllowed)) return refused('not_public');
    try {
      const response = await open(url, first, signal);
      const status = response.statusCode ?? 0;
      if (status >= 300 && status < 400 && response.headers.location) {
        response.destroy();
        base = url.href;
        next = response.headers.location;
        continue;
      }
      if (status !== 200) {
        response.destroy();
        return refused('unreachable');
      }
      return await readAll(response, options.maxBytes);
    } catch {
      return refused('unreachable');
    }
  }
  return refused('too_many_redirects');
}

function open(url: URL, address: string, signal: AbortSignal): Promise<IncomingMessage> {
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((done, failed) => {
    const request = send(
      {
        protocol: url.protocol,
        // The connection takes the checked address; the name is still what TLS and the server see.
        host: url.hostname.replace(/^\[|\]$/g, ''),
        port: url.port || undefined,
        path: `${url.pathname}${url.search}`,
        agent: false,
        signal,
        headers: { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'newsroom-import' },
        lookup: (_host, options, callback) => {
          const family = isIPv6(address) ? 6 : 4;
          if (options.all) callback(null, [{ address, family }]);
          else callback(null, address, family);
        },
      },
      done,
    );
    request.once('error', failed);
    request.end();
  });
}

async function readAll(
  response: IncomingMessage,
  maxBytes: number,
): Promise<Result<Uint8Array, FetchRefusal>> {
  if (Number(response.headers['content-length']) > maxBytes) {
    response.destroy();
    return refused('too_large');
  }
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of response) {
    bytes += (part as Buffer).length;
    if (bytes > maxBytes) {
      response.destroy();
      return refused('too_large');
    }
    parts.push(part as Buffer);
  }
  return ok(Buffer.concat(parts));
}

function withSignal<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((done, failed) => {
    const stop = () => failed(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(done, failed).finally(() => signal.removeEventListener('abort', stop));
  });
}
