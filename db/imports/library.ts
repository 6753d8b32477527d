import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { and, eq } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import type { Locale } from '#db/core/locale.ts';
import { fetchPublic } from '#db/imports/fetch-public.ts';
import type { FoundMedia } from '#db/imports/html-document.ts';
import type { ReportBuilder } from '#db/imports/report.ts';
import { decodePercent } from '#db/imports/slugs.ts';
import type { Attachment, Survey } from '#db/imports/survey.ts';
import { importedItems } from '#db/imports/tables.ts';
import { fileType } from '#db/media/file-type.ts';
import { findStored, storeFile, storePicture } from '#db/media/mutations.ts';
import { preparePicture } from '#db/media/pictures.ts';
import type { MediaStore } from '#db/media/store.ts';
import { media } from '#db/media/tables.ts';
import { maxBytes } from '#db/media/validation.ts';

export type LibraryOptions = {
  /** The old site's uploads folder, or one that holds it. */
  mediaDir?: string;
  fetchMedia?: boolean;
  dryRun?: boolean;
  locale: Locale;
  store: MediaStore;
  /** How files are fetched; the tests have a server of their own. */
  fetch?: typeof fetchPublic;
};

type Stored = FoundMedia & { storageKey: string };

/** The old site's pictures and files, as far as they are in the media library by now. */
export class Library {
  readonly #survey: Survey;
  readonly #options: LibraryOptions;
  readonly #report: ReportBuilder;
  readonly #byAttachment = new Map<string, Stored>();
  readonly #byPlace = new Map<string, Stored>();
  readonly #hosts = new Set<string>();

  constructor(survey: Survey, options: LibraryOptions, report: ReportBuilder) {
    this.#survey = survey;
    this.#options = options;
    this.#report = report;
    for (const address of [survey.site.link, survey.site.baseUrl]) this.#addHost(address);
    for (const attachment of survey.attachments.values()) this.#addHost(attachment.url);
  }

  #addHost(address: string): void {
    if (URL.canParse(address)) this.#hosts.add(plainHost(new URL(address)));
  }

  /**
   * Stores every file that can be found and is not stored yet, one small transaction each: encoding takes longer
   * than a transaction should, and an interrupted run goes on where it stopped.
   */
  async fill(db: Database, onProgress: (done: number, total: number) => void): Promise<void> {
    const present = await this.#loadPresent(db);
    const { attachments, filesInTexts } = this.#survey;
    const total = attachments.size + filesInTexts.size;
    let done = 0;
    for (const attachment of attachments.values()) {
      onProgress(done++, total);
      const known = present.get(attachment.id);
      if (known) this.#report.present(known.kind === 'image' ? 'pictures' : 'files');
      const stored = known ?? (await this.#bring(db, attachment.id, attachment));
      if (!stored) continue;
      const { title, alt, caption, credit } = attachment;
      const found = { ...stored, title, alt, caption, credit };
      this.#byAttachment.set(attachment.id, found);
      for (const place of this.#places(attachment.url).slice(0, 2)) this.#byPlace.set(place, found);
    }
    for (const url of filesInTexts) {
      onProgress(done++, total);
      if (this.findMedia({ url })) continue;
      const externalId = `url:${url}`.slice(0, 1000);
      const known = present.get(externalId);
      if (known) this.#report.present(known.kind === 'image' ? 'pictures' : 'files');
      const stored =
        known ?? (await this.#bring(db, externalId, { url, file: '', title: '', alt: '', credit: '' }));
      const [place] = this.#places(url);
      if (stored && place) this.#byPlace.set(place, stored);
    }
  }

  /** By the attachment's id, else by an address, of which WordPress makes many for one picture. */
  findMedia({ id, url }: { id?: string; url?: string }): FoundMedia | null {
    const byId = id ? this.#byAttachment.get(id) : undefined;
    return byId ?? (url ? this.#byAddress(url) : null);
  }

  #byAddress(url: string): Stored | null {
    for (const place of this.#places(url)) {
      const found = this.#byPlace.get(place);
      if (found) return found;
    }
    return null;
  }

  attached(post: string, kind: FoundMedia['kind']): FoundMedia[] {
    return (this.#survey.attachmentsOf.get(post) ?? []).flatMap((id) => {
      const found = this.#byAttachment.get(id);
      return found?.kind === kind ? [found] : [];
    });
  }

  /** The public path of a file, for links to it. */
  pathOf(url: string): string | null {
    const found = this.#byAddress(url);
    return found ? `/media/${found.storageKey}` : null;
  }

  async #loadPresent(db: Database): Promise<Map<string, Stored>> {
    const rows = await db
      .select({
        externalId: importedItems.externalId,
        id: media.id,
        kind: media.kind,
        storageKey: media.storageKey,
      })
      .from(importedItems)
      .innerJoin(media, eq(media.id, importedItems.localId))
      .where(and(eq(importedItems.origin, this.#survey.origin), eq(importedItems.kind, 'media')));
    return new Map(rows.map((row) => [row.externalId, storedOf(row)]));
  }

  async #bring(
    db: Database,
    externalId: string,
    source: Pick<Attachment, 'url' | 'file' | 'title' | 'alt' | 'credit'>,
  ): Promise<Stored | null> {
    const data = await this.#read(source);
    if (!data) {
      const { fetchMedia, dryRun } = this.#options;
      const reason = fetchMedia && dryRun ? 'are not fetched in a dry run' : 'were not found';
      this.#report.skip(`pictures and files of the old site that ${reason}`);
      return null;
    }
    const fileName = decodePercent(source.url.split(/[?#]/)[0]?.split('/').at(-1) ?? '').text || 'file';
    const details = {
      fileName,
      alt: source.alt ? { [this.#options.locale]: source.alt } : {},
      credit: source.credit,
    };
    const stored = this.#options.dryRun
      ? await this.#pretend(db, data, fileName)
      : await this.#store(db, data, details);
    if (typeof stored === 'string') {
      this.#report.warn('media_refused', `${source.url}: ${stored}`);
      return null;
    }
    this.#report.created(stored.kind === 'image' ? 'pictures' : 'files');
    await db
      .insert(importedItems)
      .values({
        origin: this.#survey.origin,
        kind: 'media',
        externalId,
        localId: Number(stored.mediaId),
      })
      .onConflictDoUpdate({
        target: [importedItems.origin, importedItems.kind, importedItems.externalId],
        set: { localId: Number(stored.mediaId) },
      });
    return stored;
  }

  async #store(
    db: Database,
    data: Uint8Array,
    details: { fileName: string; alt: Record<string, string>; credit: string },
  ): Promise<Stored | string> {
    const { store } = this.#options;
    const again = await findStored(db, data);
    let id = again?.id;
    if (id === undefined && fileType(data, details.fileName)?.kind === 'image') {
      const prepared = await preparePicture(data);
      if (!prepared.ok) return prepared.code;
      id = await db.transaction((tx) => storePicture(tx, store, { picture: prepared.value, ...details }));
    }
    if (id === undefined) {
      const result = await storeFile(db, store, { data, ...details });
      if (!result.ok) return result.code;
      id = result.value.id;
    }
    const [row] = await db
      .select({ id: media.id, kind: media.kind, storageKey: media.storageKey })
      .from(media)
      .where(eq(media.id, id));
    return row ? storedOf(row) : 'not stored';
  }

  /** A dry run's row, which is rolled back with all else. No file is written. */
  async #pretend(db: Database, data: Uint8Array, fileName: string): Promise<Stored | string> {
    const type = fileType(data, fileName);
    if (!type) return 'unknown_type';
    const [row] = await db
      .insert(media)
      .values({
        kind: type.kind,
        storageKey: `dry-run/${crypto.randomUUID()}`,
        fileName,
        mime: type.mime,
        bytes: data.byteLength,
        ...(type.kind === 'image' && { width: 1, height: 1 }),
      })
      .returning({ id: media.id, kind: media.kind, storageKey: media.storageKey });
    return row ? storedOf(row) : 'not stored';
  }

  async #read({ url, file }: { url: string; file: string }): Promise<Uint8Array | null> {
    const { mediaDir, fetchMedia, dryRun, fetch = fetchPublic } = this.#options;
    const found = mediaDir ? await findFile(mediaDir, [file, ...this.#pathsBelowUploads(url)]) : null;
    if (found) {
      const { size } = await stat(found);
      if (size <= maxBytes.video) return readFile(found);
      this.#report.warn('media_refused', `${url}: too_large`);
      return null;
    }
    if (!fetchMedia || dryRun || !url) return null;
    const fetched = await fetch(url, { maxBytes: maxBytes.image });
    if (fetched.ok) return fetched.value;
    this.#report.warn('media_refused', `${url}: ${fetched.code}`);
    return null;
  }

  /** Where a file may lie in the given folder; only files of the old site itself are looked for. */
  #pathsBelowUploads(address: string): string[] {
    const url = unwrapped(address);
    if (!url || !this.#hosts.has(plainHost(url))) return [];
    const whole = decodePercent(url.pathname).text;
    const below = /\/uploads\/(?:sites\/\d+\/)?(.+)$/.exec(whole)?.[1];
    const paths = [below, /\/uploads\/(.+)$/.exec(whole)?.[1], whole.replace(/^\/+/, '')];
    return [...new Set(paths.filter((each): each is string => Boolean(each)))];
  }

  /** Keys of an address, from itself to the picture it is a smaller copy of. */
  #places(address: string): string[] {
    const url = unwrapped(address);
    if (!url) return [];
    const host = plainHost(url);
    const decoded = decodePercent(url.pathname).text.normalize('NFC');
    const uploads = this.#hosts.has(host) ? /\/uploads\/(.+)$/.exec(decoded)?.[1] : undefined;
    const place = uploads ? `uploads/${uploads}` : `${this.#hosts.has(host) ? '' : host}${decoded}`;
    const places = [place];
    for (const pattern of [/-scaled(?=\.\w+$)/, /-\d{1,5}x\d{1,5}(?=\.\w+$)/, /-e\d{10,14}(?=\.\w+$)/]) {
      const shorter = (places.at(-1) ?? '').replace(pattern, '');
      if (!places.includes(shorter)) places.push(shorter);
    }
    return places;
  }
}

function storedOf(row: { id: number; kind: FoundMedia['kind']; storageKey: string }): Stored {
  return {
    mediaId: String(row.id),
    kind: row.kind,
    storageKey: row.storageKey,
    title: '',
    alt: '',
    caption: '',
    credit: '',
  };
}

function plainHost(url: URL): string {
  return url.hostname.replace(/^www\./, '');
}

/** The address itself, or the one behind WordPress.com's picture service (`i0.wp.com/site/…`). */
function unwrapped(address: string): URL | null {
  try {
    const url = new URL(address.replace(/^\/\//, 'https://'));
    return /^i\d\.wp\.com$/.test(url.hostname) ? new URL(`https:/${url.pathname}`) : url;
  } catch {
    return null;
  }
}

/** The first path that is a file inside the folder; a link or `..` that leads out of it does not count. */
async function findFile(folder: string, paths: string[]): Promise<string | null> {
  const root = await realpath(folder);
  for (const relative of paths.filter(Boolean)) {
    for (const below of ['', 'uploads', 'wp-content/uploads']) {
      for (const form of ['NFC', 'NFD'] as const) {
        if (relative.includes('\0')) continue;
        try {
          const found = await realpath(path.join(root, below, relative.normalize(form)));
          if (found.startsWith(root + path.sep) && (await stat(found)).isFile()) return found;
        } catch {
          // Not there, or a name that no file can have.
        }
      }
    }
  }
  return null;
}
