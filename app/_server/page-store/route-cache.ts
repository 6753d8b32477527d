import { LRUCache } from 'lru-cache';
import { rendering } from '#app/_server/page-store/rendering.ts';
import { preciseNow, staleSince } from '#app/_server/page-store/tag-clock.ts';

/** A finished page or route as the framework hands it over; the parts that this module looks at. */
type FinishedRoute = {
  status?: number;
  headers?: Record<string, unknown>;
  html?: string;
  body?: Uint8Array;
  rscData?: Uint8Array;
  segmentData?: Map<string, Uint8Array>;
} | null;
type CacheControl = { revalidate?: number | false };
type Entry = { value: FinishedRoute; lastModified: number; cacheControl?: CacheControl; tags: string[] };

const TAGS_HEADER = 'x-next-cache-tags';

/** What the framework's client fetches for itself is little and rare: documents are stored in front of it. */
const MAX_BYTES = 8 * 1024 * 1024;
const entries = new LRUCache<string, Entry>({
  maxSize: MAX_BYTES,
  sizeCalculation: ({ value }, key) => {
    let bytes = key.length * 2 + 1000;
    if (!value) return bytes;
    bytes += (value.html?.length ?? 0) * 2 + (value.body?.byteLength ?? 0) + (value.rscData?.byteLength ?? 0);
    for (const segment of value.segmentData?.values() ?? []) bytes += segment.byteLength;
    return bytes;
  },
});

/** When the renderings for a client began, by key. A failed one leaves its time, which only makes the next look older. */
const begun = new LRUCache<string, number>({ max: 1000 });

/**
 * The framework's incremental cache handler. A page rendered for the store is reported to its rendering and not kept
 * here; other requests of the framework's client are.
 */
export default class RouteCache {
  async get(key: string): Promise<Entry | null> {
    if (rendering.getStore()) return null;
    const entry = entries.get(key);
    if (entry && staleSince(entry.tags) < entry.lastModified) return entry;
    if (!begun.has(key)) begun.set(key, preciseNow());
    return null;
  }

  async set(key: string, value: FinishedRoute, context: { cacheControl?: CacheControl }): Promise<void> {
    const header = value?.headers?.[TAGS_HEADER];
    const tags = typeof header === 'string' ? header.split(',') : [];
    const status = tags.find((tag) => tag.startsWith('status:'));
    // A page function cannot set a status; the read that found nothing, or something withdrawn, says it by tag.
    if (value && status) value.status = Number(status.slice('status:'.length));
    const forStore = rendering.getStore();
    if (forStore) {
      forStore.tags = tags;
      const revalidate = context.cacheControl?.revalidate;
      if (typeof revalidate === 'number') forStore.seconds = revalidate;
      return;
    }
    const lastModified = begun.get(key) ?? preciseNow();
    begun.delete(key);
    entries.set(key, { value, tags, lastModified, cacheControl: context.cacheControl });
  }

  async revalidateTag(): Promise<void> {
    // The action has marked them, as soon as its transaction was committed.
  }

  resetRequestCache(): void {}
}
