import { LRUCache } from 'lru-cache';
import type { CacheEntry, CacheHandler } from 'next/cache';
import { staleSince } from '#app/_server/page-store/tag-clock.ts';

/**
 * What `'use cache'` functions returned: the framework's handler for cached data, bounded by bytes, with the
 * project's own tag clock.
 */
type Stored = Omit<CacheEntry, 'value'> & { bytes: Uint8Array };

/** What many pages share is small and asked for again and again; what only one page needs is kept in that page. */
const MAX_BYTES = 8 * 1024 * 1024;
const entries = new LRUCache<string, Stored>({
  maxSize: MAX_BYTES,
  sizeCalculation: (entry, key) => entry.bytes.byteLength + key.length * 2 + 500,
});
const pending = new Map<string, Promise<void>>();

const handler: CacheHandler = {
  async get(key, softTags) {
    await pending.get(key);
    const entry = entries.get(key);
    if (!entry || staleSince([...entry.tags, ...softTags]) >= entry.timestamp) return undefined;
    const { bytes, ...rest } = entry;
    return { ...rest, value: streamOf(bytes) };
  },
  async set(key, pendingEntry) {
    const { promise, resolve } = Promise.withResolvers<void>();
    pending.set(key, promise);
    try {
      const { value, ...rest } = await pendingEntry;
      entries.set(key, { ...rest, bytes: new Uint8Array(await new Response(value).arrayBuffer()) });
    } catch {
      // An interrupted render leaves nothing worth keeping.
    } finally {
      pending.delete(key);
      resolve();
    }
  },
  async refreshTags() {},
  async getExpiration(tags) {
    return staleSince(tags);
  },
  async updateTags() {
    // The action has marked them, as soon as its transaction was committed.
  },
};

export default handler;

function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
}
