import { and, eq, inArray, sql } from 'drizzle-orm';
import { createArticle, createStory } from '#db/articles/mutations.ts';
import { documentText } from '#db/articles/rules/document-text.ts';
import { type ArticleStatus, articles } from '#db/articles/tables.ts';
import { articlePath } from '#db/articles/validation.ts';
import { type Actor, recordAudit } from '#db/audit/mutations.ts';
import type { Connection, Database } from '#db/client.ts';
import { type Locale, locales } from '#db/core/locale.ts';
import { isPlainLink, leadHere, pathOfLink } from '#db/imports/addresses.ts';
import { importComments } from '#db/imports/comments.ts';
import { htmlToDocument } from '#db/imports/html-document.ts';
import { htmlToText, oneLine } from '#db/imports/html-tree.ts';
import { Library, type LibraryOptions } from '#db/imports/library.ts';
import { changedAnything, type ImportReport, ReportBuilder } from '#db/imports/report.ts';
import { decodePercent, decodeSlug, SlugPool, slugOf } from '#db/imports/slugs.ts';
import { isImported, type Survey, surveyWxr } from '#db/imports/survey.ts';
import { Bylines, importSections, importTags, loadImported, markImported } from '#db/imports/terms.ts';
import { detectLocale, readDate, seoText } from '#db/imports/values.ts';
import { ImportRefused, readWxr, type WxrPost } from '#db/imports/wxr.ts';
import { excerpt } from '#db/search/text.ts';

type ImportProgress = { phase: 'checking' | 'media' | 'writing'; done: number; total: number };

export type ImportOptions = Omit<LibraryOptions, 'locale'> & {
  file: string;
  /** The language of the texts; `auto` looks at the letters of each. */
  locale: Locale | 'auto';
  now: Date;
  onProgress?: (progress: ImportProgress) => void;
};

const actor: Actor = { name: 'WordPress import' };
const IMPORT_LOCK = 7_230_518;
const POSTS_AT_ONCE = 50;
const LETTERS_AT_ONCE = 4_000_000;

class DryRunDone extends Error {}

/**
 * Brings a WordPress export over. The whole file is read and checked before anything is written; all texts, names
 * and addresses then come in one transaction. What an earlier run brought is left as it is.
 * @throws ImportRefused (WxrError with the line) when the file is refused; the database is as before.
 */
export async function importWordpress(connection: Connection, options: ImportOptions): Promise<ImportReport> {
  const { file, dryRun = false, onProgress = () => {} } = options;
  const survey = await surveyWxr(file, (done) => onProgress({ phase: 'checking', done, total: 0 }));
  const { title, link, version } = survey.site;
  const report = new ReportBuilder(dryRun, { title: oneLine(title), address: oneLine(link), version });
  const library = new Library(
    survey,
    { ...options, locale: options.locale === 'auto' ? locales[0] : options.locale },
    report,
  );
  const fill = (db: Database) =>
    library.fill(db, (done, total) => onProgress({ phase: 'media', done, total }));
  const write = (tx: Database) => new Import({ ...options, onProgress }, survey, library, report).run(tx);
  if (!dryRun) {
    await fill(connection.db);
    await connection.db.transaction(write);
    return report.report;
  }
  try {
    await connection.db.transaction(async (tx) => {
      await fill(tx);
      await write(tx);
      throw new DryRunDone();
    });
  } catch (error) {
    if (!(error instanceof DryRunDone)) throw error;
  }
  return report.report;
}

class Import {
  readonly #options: ImportOptions & { onProgress: (progress: ImportProgress) => void };
  readonly #survey: Survey;
  readonly #library: Library;
  readonly #report: ReportBuilder;
  readonly #locales: Locale[];
  readonly #bylines: Bylines;
  /** The path of the old site on its host; '' for most. */
  readonly #basePath: string;
  readonly #siteHosts: Set<string>;
  readonly #slugs: Record<Locale, SlugPool>;
  readonly #seen = new Set<string>();
  /** Category numbers, by which a post names its main one. */
  readonly #sectionSlugs: Map<string, string>;
  #sections = new Map<string, number>();
  #tags = new Map<string, number>();

  constructor(
    options: ImportOptions & { onProgress: (progress: ImportProgress) => void },
    survey: Survey,
    library: Library,
    report: ReportBuilder,
  ) {
    this.#options = options;
    this.#survey = survey;
    this.#library = library;
    this.#report = report;
    this.#locales = options.locale === 'auto' ? [...locales] : [options.locale];
    this.#slugs = { en: new SlugPool(), km: new SlugPool() };
    const addresses = [survey.site.link, survey.site.baseUrl].filter((address) => URL.canParse(address));
    this.#siteHosts = new Set(addresses.map((address) => bareHost(new URL(address))));
    const [base] = addresses;
    this.#basePath = base ? new URL(base).pathname.replace(/\/+$/, '') : '';
    this.#sectionSlugs = new Map([...survey.sections.values()].map((term) => [term.id, term.slug]));
    this.#bylines = new Bylines(this.#termContext());
  }

  #termContext() {
    return { survey: this.#survey, locales: this.#locales, basePath: this.#basePath, report: this.#report };
  }

  async run(tx: Database): Promise<void> {
    const [lock] = await tx.execute<{ free: boolean }>(
      sql`select pg_try_advisory_xact_lock(${IMPORT_LOCK}) as free`,
    );
    if (!lock?.free) throw new ImportRefused('Another import is running. Wait for it to end.');
    this.#sections = await importSections(tx, this.#termContext());
    this.#tags = await importTags(tx, this.#termContext());
    await this.#bylines.load(tx);
    await this.#importPosts(tx);
    this.#report.about(null);
    await this.#leadAttachments(tx);
    if (changedAnything(this.#report.report))
      await recordAudit(tx, {
        actor,
        action: 'import.finished',
        subjectKind: 'import',
        subjectId: 0,
        detail: { origin: this.#survey.origin, counts: this.#report.report.counts },
      });
  }

  async #importPosts(tx: Database): Promise<void> {
    let batch: WxrPost[] = [];
    let letters = 0;
    let done = 0;
    const flush = async () => {
      await this.#importBatch(tx, batch);
      done += batch.length;
      this.#options.onProgress({ phase: 'writing', done, total: this.#survey.posts });
      batch = [];
      letters = 0;
    };
    for await (const entry of readWxr(this.#options.file)) {
      if (entry.kind !== 'post') continue;
      if (!isImported(entry)) {
        this.#countSkipped(entry);
        continue;
      }
      batch.push(entry);
      letters += entry.content.length;
      if (batch.length >= POSTS_AT_ONCE || letters > LETTERS_AT_ONCE) await flush();
    }
    await flush();
  }

  #countSkipped(post: WxrPost): void {
    if (post.type === 'attachment' || post.type === 'wp_block' || post.type === 'guest-author') return;
    const ours = post.type === 'post' || post.type === 'page';
    this.#report.skip(
      ours ? (post.status === 'trash' ? 'in the trash' : 'empty drafts') : oneLine(post.type).slice(0, 40),
    );
  }

  async #importBatch(tx: Database, posts: WxrPost[]): Promise<void> {
    if (!posts.length) return;
    const externalIds = posts.map((post) => post.id);
    const known = await loadImported(tx, { origin: this.#survey.origin, kind: 'article', externalIds });
    const ids = [...known.values()];
    const alive = new Set(
      ids.length
        ? (await tx.select({ id: articles.id }).from(articles).where(inArray(articles.id, ids))).map(
            (row) => row.id,
          )
        : [],
    );
    for (const post of posts) {
      const title = oneLine(htmlToText(post.title));
      this.#report.about({ id: post.id, title });
      if (this.#seen.has(post.id)) {
        this.#report.warn('duplicate');
        continue;
      }
      this.#seen.add(post.id);
      const locale = this.#localeOf(post);
      let articleId = known.get(post.id);
      if (articleId === undefined) articleId = await this.#importPost(tx, post, { title, locale });
      else {
        this.#report.present(post.type === 'page' ? 'pages' : 'articles');
        // What was deleted here since the last run stays deleted.
        if (!alive.has(articleId)) continue;
      }
      await importComments(tx, {
        articleId,
        given: post.comments,
        origin: this.#survey.origin,
        anonymous: locale === 'km' ? 'អនាមិក' : 'Anonymous',
        now: this.#options.now,
        report: this.#report,
      });
    }
  }

  #localeOf(post: WxrPost): Locale {
    if (this.#options.locale !== 'auto') return this.#options.locale;
    // Polylang says it outright.
    const said = post.terms.find((term) => term.taxonomy === 'language')?.slug;
    return (
      locales.find((locale) => locale === said) ??
      detectLocale(`${post.title} ${htmlToText(post.content.slice(0, 20_000))}`)
    );
  }

  async #importPost(
    tx: Database,
    post: WxrPost,
    { title, locale }: { title: string; locale: Locale },
  ): Promise<number> {
    const report = this.#report;
    const kind = post.type === 'page' ? 'page' : 'article';
    const body = htmlToDocument(
      post.content,
      {
        findMedia: (reference) => this.#library.findMedia(reference),
        attached: (of) => this.#library.attached(post.id, of),
        reusableBlock: (id) => this.#survey.reusableBlocks.get(id) ?? null,
        link: (url) => this.#link(url),
        footnotes: post.meta.footnotes,
      },
      (note, detail) => report.warn(note, detail),
    );
    if (!title) report.warn('headline_missing');
    const headline = (
      title ||
      excerpt(documentText(body), 60) ||
      `${kind === 'page' ? 'Page' : 'Article'} ${post.id}`
    ).slice(0, 500);
    const dek = htmlToText(post.excerpt).replace(/\s+/g, ' ').slice(0, 2000);
    const sectionIds = this.#sectionIdsOf(post);
    const storyId = await createStory(tx, {
      sectionIds,
      tagIds: idsOf(post, 'post_tag', this.#tags),
      pinned: post.sticky,
      createdAt: readDate(post.dateGmt, post.pubDate, post.date) ?? this.#options.now,
    });
    const picture = post.meta._thumbnail_id
      ? this.#library.findMedia({ id: post.meta._thumbnail_id.trim() })
      : null;
    if (post.meta._thumbnail_id && picture?.kind !== 'image')
      report.warn('picture_missing', 'the featured picture');
    const slug = await this.#slugOf(tx, post, { headline, locale });
    const section = sectionNameOf(post);
    const seo = { headline, dek, site: report.report.site.title, section };
    const result = await createArticle(tx, {
      storyId,
      kind,
      locale,
      slug,
      ...this.#statusOf(post),
      headline,
      dek,
      body,
      pictureId: picture?.kind === 'image' ? Number(picture.mediaId) : null,
      pictureCaption: picture?.kind === 'image' ? picture.caption : '',
      seoTitle: seoText(oneLine(post.meta._yoast_wpseo_title || post.meta.rank_math_title || ''), seo),
      seoDescription: seoText(
        oneLine(post.meta._yoast_wpseo_metadesc || post.meta.rank_math_description || ''),
        seo,
      ),
      commentsOpen: post.commentsOpen,
      bylineIds: kind === 'page' ? [] : await this.#bylines.idsOf(tx, post),
      actor,
    });
    if (!result.ok) throw new Error(`The address ${slug} was free and is not.`);
    const articleId = result.value;
    await markImported(tx, [
      { origin: this.#survey.origin, kind: 'article', externalId: post.id, localId: articleId },
    ]);
    await leadHere(tx, this.#oldPaths(post), {
      target: { articleId },
      own: [articlePath({ locale, slug })],
      report,
    });
    report.created(kind === 'page' ? 'pages' : 'articles');
    return articleId;
  }

  #sectionIdsOf(post: WxrPost): number[] {
    const ids = idsOf(post, 'category', this.#sections);
    const primary = (
      post.meta._yoast_wpseo_primary_category ||
      post.meta.rank_math_primary_category ||
      ''
    ).trim();
    const id = this.#sections.get(this.#sectionSlugs.get(primary) ?? '');
    return id !== undefined && ids.includes(id) ? [id, ...ids.filter((each) => each !== id)] : ids;
  }

  #statusOf(post: WxrPost): { status: ArticleStatus; publishedAt?: Date; scheduledFor?: Date } {
    const report = this.#report;
    const date = readDate(post.dateGmt, post.pubDate, post.date);
    if (post.password) {
      report.warn('not_public', 'had a password');
      return { status: 'draft' };
    }
    switch (post.status) {
      case 'publish': {
        if (!date) report.warn('date_missing');
        // A published post of the future is one that waits, whatever its status says.
        if (date && date > this.#options.now) return { status: 'scheduled', scheduledFor: date };
        return { status: 'published', publishedAt: date ?? this.#options.now };
      }
      case 'future':
        if (!date) return { status: 'draft' };
        if (date <= this.#options.now) report.warn('already_due', date.toISOString());
        return { status: 'scheduled', scheduledFor: date };
      case 'pending':
        return { status: 'in_review' };
      case 'draft':
      case 'auto-draft':
        return { status: 'draft' };
      case 'private':
        report.warn('not_public', 'was private');
        return { status: 'draft' };
      default:
        report.warn('unknown_status', oneLine(post.status).slice(0, 60));
        return { status: 'draft' };
    }
  }

  async #slugOf(
    tx: Database,
    post: WxrPost,
    { headline, locale }: { headline: string; locale: Locale },
  ): Promise<string> {
    const { slug: decoded, repaired } = decodeSlug(post.slug);
    if (repaired) this.#report.warn('address_repaired', decoded);
    const wanted = decoded || slugOf(headline, `${post.type}-${post.id}`);
    const slug = await this.#slugs[locale].take(wanted, async (candidate) => {
      const [taken] = await tx
        .select({ id: articles.id })
        .from(articles)
        .where(and(eq(articles.locale, locale), eq(articles.slug, candidate)));
      return !taken;
    });
    if (decoded && slug !== decoded) this.#report.warn('address_changed', `${decoded} → ${slug}`);
    return slug;
  }

  /** Every address the post was found at. */
  #oldPaths(post: WxrPost): (string | null)[] {
    const base = this.#basePath;
    const link = pathOfLink(post.link);
    const pretty = link && !isPlainLink(link) ? link.replace(/\/+$/, '') : null;
    const number =
      post.type === 'page'
        ? [`${base}/?page_id=${post.id}`, `${base}/?p=${post.id}`]
        : [`${base}/?p=${post.id}`];
    const slugPath = (slug: string) => {
      const last = encodeURIComponent(decodePercent(slug).text.toWellFormed());
      return pretty ? pretty.replace(/[^/]*$/, last) : `${base}/${last}`;
    };
    const pages = pretty ? (post.content.match(/<!--\s*nextpage/g)?.length ?? 0) : 0;
    const wordsOnly =
      post.slug && post.status !== 'draft'
        ? [`${base}/${encodeURIComponent(decodePercent(post.slug).text.toWellFormed())}`]
        : [];
    return [
      ...number,
      pretty,
      ...wordsOnly,
      ...post.oldSlugs.filter(Boolean).map(slugPath),
      ...Array.from({ length: Math.min(pages, 50) }, (_, index) => `${pretty}/${index + 2}`),
    ];
  }

  /** Links to the old site stay within the new one; files of the library are linked where they lie now. */
  #link(address: string): string {
    if (address.startsWith('#')) return address;
    const written = /^www\.[^/\s]+\.[a-z]/i.test(address) ? `https://${address}` : address;
    let url: URL;
    try {
      url = new URL(written, this.#survey.site.link || undefined);
    } catch {
      return address;
    }
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return url.href;
    const file = this.#library.pathOf(url.href);
    if (file) return file;
    if (!this.#siteHosts.has(bareHost(url)) || /\/wp-(content|admin|login|includes|json)/.test(url.pathname))
      return url.href;
    return `${url.pathname.replace(/^\/+/, '/')}${url.search}${url.hash}`;
  }

  /** Attachments had pages of their own, and their files addresses; both lead to the article or the file. */
  async #leadAttachments(tx: Database): Promise<void> {
    const all = [...this.#survey.attachments.values()];
    for (let from = 0; from < all.length; from += POSTS_AT_ONCE) {
      const batch = all.slice(from, from + POSTS_AT_ONCE);
      const externalIds = [...new Set(batch.map((attachment) => attachment.parent))];
      const parents = await loadImported(tx, { origin: this.#survey.origin, kind: 'article', externalIds });
      for (const attachment of batch) {
        const media = this.#library.findMedia({ id: attachment.id });
        const mediaId = media ? Number(media.mediaId) : null;
        const articleId = parents.get(attachment.parent);
        const link = pathOfLink(attachment.link);
        const pages = [
          `${this.#basePath}/?attachment_id=${attachment.id}`,
          link && !isPlainLink(link) ? link : null,
        ];
        const report = this.#report;
        if (articleId !== undefined) await leadHere(tx, pages, { target: { articleId }, own: [], report });
        else if (mediaId !== null) await leadHere(tx, pages, { target: { mediaId }, own: [], report });
        if (mediaId !== null)
          await leadHere(tx, [pathOfLink(attachment.url)], { target: { mediaId }, own: [], report });
      }
    }
  }
}

function bareHost(url: URL): string {
  return url.hostname.replace(/^www\./, '');
}

function idsOf(post: WxrPost, taxonomy: string, ids: Map<string, number>): number[] {
  return post.terms.flatMap((term) => {
    const id = term.taxonomy === taxonomy ? ids.get(term.slug) : undefined;
    return id === undefined ? [] : [id];
  });
}

function sectionNameOf(post: WxrPost): string {
  return oneLine(post.terms.find((term) => term.taxonomy === 'category')?.name ?? '');
}
