import { LRUCache } from 'lru-cache';
import { markStale, preciseNow, staleSince } from '#app/_server/page-store/tag-clock.ts';
import { env } from '#env.ts';

/** A finished page or route as the framework hands it over; the parts that this module looks at. */
type StoredRoute = {
  kind: string;
  status?: number;
  headers?: Record<string, unknown>;
  html?: string;
  body?: Uint8Array;
  rscData?: Uint8Array;
  segmentData?: Map<string, Uint8Array>;
} | null;
/** `lastModified` is when its rendering began: what went stale since then may be missing from it. */
type Entry = { value: StoredRoute; lastModified: number; cacheControl?: unknown; tags: string[] };

/** When the renderings under way began, by key. A failed one leaves its time, which only makes the next look older. */
const begun = new Map<string, number>();

const TAGS_HEADER = 'x-next-cache-tags';

const entries = new LRUCache<string, Entry>({
  maxSize: (env.PAGE_CACHE_MB * 1024 * 1024) / 2,
  sizeCalculation: ({ value }, key) => {
    let bytes = key.length * 2 + 1000;
    if (!value) return bytes;
    bytes += (value.html?.length ?? 0) * 2 + (value.body?.byteLength ?? 0) + (value.rscData?.byteLength ?? 0);
    for (const segment of value.segmentData?.values() ?? []) bytes += segment.byteLength;
    return bytes;
  },
});

/** Finished pages: the framework's incremental cache handler, bounded by bytes, with the project's own tag clock. */
export default class RouteCache {
  async get(key: string): Promise<Entry | null> {
    const entry = entries.get(key);
    if (entry && staleSince(entry.tags) < entry.lastModified) return entry;
    if (!begun.has(key)) begun.set(key, preciseNow());
    return null;
  }

  async set(key: string, value: StoredRoute, context: { cacheControl?: unknown }): Promise<void> {
    const header = value?.headers?.[TAGS_HEADER];
    const tags = typeof header === 'string' ? header.split(',') : [];
    const status = tags.find((tag) => tag.startsWith('status:'));
    // A page function cannot set a status; the read that found nothing, or something withdrawn, says it by tag.
    if (value && status) value.status = Number(status.slice('status:'.length));
    const lastModified = begun.get(key) ?? preciseNow();
    begun.delete(key);
    entries.set(key, { value, tags, lastModified, cacheControl: context.cacheControl });
  }

  async revalidateTag(tags: string | string[]): Promise<void> {
    markStale(typeof tags === 'string' ? [tags] : tags);
  }

  resetRequestCache(): void {}
}
