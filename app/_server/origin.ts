import { BlockList, isIP, isIPv6 } from 'node:net';

/** What machines post to from anywhere: a mail program's one-click unsubscribe (RFC 8058) sends no `Origin`. */
const openToAll = ['/api/newsletter/unsubscribe', '/api/comments/stop'];

const readingMethods = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Whether a request that may change something did not come from a page of this site. The framework alone lets a
 * request without `Origin` through, and one whose `X-Forwarded-Host` was made to fit.
 * @param request.path without the query.
 */
export function isForeignPost(request: {
  method: string;
  path: string;
  origin: string | undefined;
  siteUrl: string;
}): boolean {
  if (readingMethods.includes(request.method)) return false;
  return !openToAll.includes(request.path) && isForeignOrigin(request.origin, request.siteUrl);
}

/** Whether an `Origin` header is not exactly the public address of this site; a missing one is foreign. */
export function isForeignOrigin(origin: string | null | undefined, siteUrl: string): boolean {
  return !origin || origin !== new URL(siteUrl).origin;
}

/**
 * The address of whoever asks: of the connection, or, behind trusted proxies, the last one in `X-Forwarded-For` that
 * is not itself a trusted proxy. Everything to the left of it could have been made up.
 * @throws Error when a trusted proxy is neither an address nor a network.
 */
export function clientAddress(request: {
  remoteAddress: string;
  forwardedFor: string | string[] | undefined;
  trustedProxies: string[];
}): string {
  const trusted = proxyList(request.trustedProxies);
  const isTrusted = (address: string) => trusted.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
  let client = plainAddress(request.remoteAddress);
  const hops = [request.forwardedFor ?? []].flat().join(',').split(',').reverse();
  for (const hop of hops) {
    const before = plainAddress(hop.trim());
    if (!isIP(client) || !isTrusted(client) || !isIP(before)) break;
    client = before;
  }
  return client;
}

const lists = new Map<string, BlockList>();

function proxyList(entries: string[]): BlockList {
  const key = entries.join();
  let list = lists.get(key);
  if (!list) {
    list = new BlockList();
    for (const entry of entries) addNetwork(list, entry);
    lists.set(key, list);
  }
  return list;
}

function addNetwork(list: BlockList, entry: string): void {
  const [address = '', prefix] = entry.split('/');
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
  try {
    if (prefix === undefined) list.addAddress(address, family);
    else list.addSubnet(address, /^\d+$/.test(prefix) ? Number(prefix) : -1, family);
  } catch (cause) {
    throw new Error(`"${entry}" in TRUSTED_PROXIES is neither an address nor a network.`, { cause });
  }
}

/** Without a port, a zone, brackets, or the IPv6 dress of an IPv4 address. */
function plainAddress(text: string): string {
  const bare = text.replace(/^\[(.*)\](?::\d+)?$/, '$1').replace(/%.*$/, '');
  const v4 = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)(?::\d+)?$/i.exec(bare);
  return v4?.[1] ?? bare;
}

/** Bits that name one household or office: an IPv4 address, an IPv6 /56. */
const accountable = { v4: 32, v6: 56 };
/** Bits that name a region and not a person, kept as evidence of a consent. */
const coarse = { v4: 24, v6: 48 };

/** The network that a rate limit counts. 'unknown' for what is no address: all of those share one. */
export const limitedNetwork = (address: string): string => network(address, accountable);
/** The network that is stored beside a consent, such as 203.0.113.0/24. */
export const coarseNetwork = (address: string): string => network(address, coarse);

function network(address: string, bits: { v4: number; v6: number }): string {
  switch (isIP(address)) {
    case 4: {
      const kept = address.split('.').slice(0, bits.v4 / 8);
      return `${[...kept, 0, 0, 0, 0].slice(0, 4).join('.')}/${bits.v4}`;
    }
    case 6: {
      const groups = ipv6Groups(address);
      const masked = groups.map((group, index) => {
        const kept = Math.min(16, Math.max(0, bits.v6 - index * 16));
        return group & (0xffff << (16 - kept)) & 0xffff;
      });
      return `${masked
        .slice(0, 4)
        .map((group) => group.toString(16))
        .join(':')}::/${bits.v6}`;
    }
    default:
      return 'unknown';
  }
}

/** The eight groups of a valid IPv6 address. */
function ipv6Groups(address: string): number[] {
  // An embedded IPv4 address at the end stands for two groups, none of which is in a network of at most 64 bits.
  const [head = '', tail] = address.replace(/\d+\.\d+\.\d+\.\d+$/, '0:0').split('::');
  const left = head ? head.split(':') : [];
  const right = tail ? tail.split(':') : [];
  const gap = tail === undefined ? [] : Array<string>(8 - left.length - right.length).fill('0');
  return [...left, ...gap, ...right].map((group) => Number.parseInt(group, 16));
}
