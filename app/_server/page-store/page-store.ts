import type { IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';
import pLimit from 'p-limit';
import { type PageAddress, pageAddress, pathOf } from '#app/_server/page-store/address.ts';
import type { BuildFiles } from '#app/_server/page-store/build-files.ts';
import { type Answer, ask, type Handle, impersonalRequest } from '#app/_server/page-store/framework.ts';
import { lighten, withLoader } from '#app/_server/page-store/lighten.ts';
import {
  isPage,
  type Lifetime,
  makePage,
  PAGE_CACHE_CONTROL,
  type Page,
  sizeOf,
} from '#app/_server/page-store/page.ts';
import type { PageFolder } from '#app/_server/page-store/page-folder.ts';
import { type Rendering, rendering } from '#app/_server/page-store/rendering.ts';
import { countOfChanges, newestEntry, preciseNow, staleSince } from '#app/_server/page-store/tag-clock.ts';

/** Rendering is work of the processor: more at once would only make each of them late. */
const RENDERINGS_AT_ONCE = 4;
/** So many renderings that a change fell into are waited out. */
const MOST_OVERTAKEN = 2;
/** What may be kept when it says what it depends on. Anything else is an answer of the moment. */
const LASTING = new Set([200, 301, 308, 404, 410]);

export type PageStore = ReturnType<typeof createPageStore>;

/**
 * Finished pages, in front of the framework: found in memory, else on disk, else rendered, once however many ask.
 */
export function createPageStore(options: {
  handle: Handle;
  siteUrl: URL;
  files: BuildFiles;
  /** The most memory that pages may take. */
  megabytes: number;
  folder: PageFolder;
}) {
  const { handle, siteUrl, files, folder } = options;
  const pages = new LRUCache<string, Page>({
    maxSize: options.megabytes * 1024 * 1024,
    sizeCalculation: sizeOf,
    dispose({ dormant }, address, reason) {
      if (dormant && reason === 'set') replaced.set(address + dormant.digest, dormant);
    },
  });
  const replaced = new LRUCache<string, Page>({
    maxSize: options.megabytes * 1024 * 64,
    sizeCalculation: sizeOf,
  });
  const underWay = new Map<PageAddress, Promise<Page | Answer>>();
  const asides = new Map<PageAddress, Set<Promise<unknown>>>();
  const inTurn = pLimit(RENDERINGS_AT_ONCE);

  function fresh(path: string): Page | undefined {
    const page = pages.get(path);
    return page && isFresh(page) ? page : undefined;
  }

  /** Where what is asked for is stored; undefined for what is not the same for everyone. */
  function addressOf(request: IncomingMessage): PageAddress | undefined {
    const path = pathOf(request.url);
    return files.has(path) ? (path as PageAddress) : pageAddress(path);
  }

  /** The page if it is in memory, with every change in it. */
  function find(request: IncomingMessage): Page | undefined {
    return fresh(pathOf(request.url));
  }

  /**
   * The page at an address, rendered when need be; an answer of the moment where there is nothing to keep. Whoever
   * waited for a rendering that a change fell into waits for the next. Where changes come faster than pages are made,
   * they get one that was begun after they asked: nothing that was so before is missing in it.
   */
  async function get(address: PageAddress): Promise<Page | Answer> {
    const asked = preciseNow();
    let overtaken = 0;
    for (;;) {
      const page = fresh(address);
      if (page) return page;
      const made = await (underWay.get(address) ?? begin(address));
      if (isPage(made)) {
        if (isFresh(made)) return made;
        if (made.begun >= asked) overtaken += 1;
        if (overtaken > MOST_OVERTAKEN) return made;
      } else if (made.status < 500) return made;
      else return unchanged(address) ?? made;
    }
  }

  /** A page whose time is over and in which nothing changed: better than none while none can be made. */
  function unchanged(address: PageAddress): Page | undefined {
    const page = pages.get(address);
    return page && staleSince(page.tags) < page.begun ? page : undefined;
  }

  function begin(address: PageAddress): Promise<Page | Answer> {
    const made = make(address).finally(() => underWay.delete(address));
    underWay.set(address, made);
    return made;
  }

  async function make(address: PageAddress): Promise<Page | Answer> {
    const found = files.has(address) ? await files.read(address) : await folder.read(address);
    if (!found || !isFresh(found)) return inTurn(() => render(address));
    pages.set(address, found);
    return found;
  }

  /**
   * Has the framework answer what only one asked at an address. It gives all who ask at the same time one rendering,
   * begun before a change or reported to somebody else's request; so these and the renderings for the store take turns.
   */
  async function aside<Value>(address: PageAddress, work: () => Promise<Value>): Promise<Value> {
    while (underWay.has(address)) await underWay.get(address)?.catch(() => {});
    const together = asides.get(address) ?? new Set();
    asides.set(address, together);
    const made = work();
    together.add(made);
    try {
      return await made;
    } finally {
      together.delete(made);
      if (together.size === 0) asides.delete(address);
    }
  }

  async function render(address: PageAddress): Promise<Page | Answer> {
    await Promise.allSettled(asides.get(address) ?? []);
    const entry = newestEntry();
    const context: Rendering = { begun: preciseNow() };
    const request = impersonalRequest(address, siteUrl);
    const answer = tidied(await rendering.run(context, () => ask(handle, request)));
    const { tags, begun, seconds } = context;
    if (!tags || !LASTING.has(answer.status) || answer.headers['set-cookie'])
      return withScriptsInside(answer, files);
    const expires = seconds === undefined ? Number.POSITIVE_INFINITY : begun + seconds * 1000;
    const page = await makeLight(address, answer, { tags, begun, entry, expires });
    if (isFresh(page)) {
      pages.set(address, page);
      folder.write(address, page);
    }
    return page;
  }

  async function makeLight(address: PageAddress, answer: Answer, about: Lifetime): Promise<Page> {
    if (!isDocument(answer)) return makePage(answer, { ...about, cacheControl: PAGE_CACHE_CONTROL });
    const { html, dormant } = lighten(answer.body.toString(), files.integrityOf);
    const data = dormant === undefined ? undefined : await makeDormant(dormant, about);
    const light = data ? withLoader(html, files.wake, { address: dormantAddress(address, data) }) : html;
    const page = await makePage(
      { ...answer, body: Buffer.from(light) },
      { ...about, cacheControl: PAGE_CACHE_CONTROL },
    );
    return { ...page, dormant: data };
  }

  /**
   * What the scripts of a page hold, as it was when a reader got it. While the page is there, though changed since,
   * its readers still get theirs; with a page that was taken away goes this too.
   */
  async function getDormant(address: PageAddress, digest: string): Promise<Page | undefined> {
    const page = await get(address);
    if (!isPage(page) || page.status !== 200) return undefined;
    return page.dormant?.digest === digest ? page.dormant : replaced.get(address + digest);
  }

  return { find, get, getDormant, aside, addressOf };
}

function isFresh(page: Page): boolean {
  if (page.expires < preciseNow()) return false;
  const changes = countOfChanges();
  if (page.freshAt === changes) return true;
  if (staleSince(page.tags) >= page.begun) return false;
  page.freshAt = changes;
  return true;
}

/** Only the reader who has the page needs it, and only as long as it is open. */
function makeDormant(data: string, about: Lifetime): Promise<Page> {
  return makePage(
    { status: 200, headers: { 'content-type': 'application/json' }, body: Buffer.from(data) },
    { ...about, cacheControl: 'private, max-age=3600' },
  );
}

/** Where `getDormant` is found from outside. */
export const DORMANT_PREFIX = '/_dormant';
const dormantAddress = (address: PageAddress, { digest }: Page) => `${DORMANT_PREFIX}${address}?${digest}`;

const isDocument = ({ headers }: Answer) => String(headers['content-type']).startsWith('text/html');

/** What the front door changes in every answer of the framework. */
export function tidied(answer: Answer): Answer {
  const { status, headers } = answer;
  // The framework names the target twice when it has just rendered the page that redirects.
  const { location } = headers;
  if (Array.isArray(location)) headers.location = location[0] ?? '/';
  // Search engines and old clients know 301 best; for what is only read, 308 says no more.
  return status === 308 ? { ...answer, status: 301 } : answer;
}

/** A page of the moment: what its scripts hold lies in itself, since it is kept nowhere. */
export function withScriptsInside(answer: Answer, files: BuildFiles): Answer {
  if (!isDocument(answer)) return answer;
  const { html, dormant } = lighten(answer.body.toString(), files.integrityOf);
  const whole = dormant === undefined ? html : withLoader(html, files.wake, { data: dormant });
  return { ...answer, body: Buffer.from(whole) };
}
