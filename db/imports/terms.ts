import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { type Locale, localePrefix } from '#db/core/locale.ts';
import { leadHere, pathOfLink } from '#db/imports/addresses.ts';
import type { ReportBuilder } from '#db/imports/report.ts';
import { decodePercent, decodeSlug, SlugPool, slugOf } from '#db/imports/slugs.ts';
import type { Survey, Term } from '#db/imports/survey.ts';
import { importedItems } from '#db/imports/tables.ts';
import { people, personEditions } from '#db/people/tables.ts';
import { sectionEditions, sections } from '#db/sections/tables.ts';
import { tagEditions, tags } from '#db/tags/tables.ts';

type Kind = (typeof importedItems.$inferSelect)['kind'];
/** What the functions below share: languages, the old site's name, the report, the old path before `/category`. */
export type TermContext = { survey: Survey; locales: Locale[]; basePath: string; report: ReportBuilder };

/** What earlier runs brought in, by its name in the file. */
export async function loadImported(
  tx: Database,
  { origin, kind, externalIds }: { origin: string; kind: Kind; externalIds?: string[] },
): Promise<Map<string, number>> {
  const rows = await tx
    .select({ externalId: importedItems.externalId, localId: importedItems.localId })
    .from(importedItems)
    .where(
      and(
        eq(importedItems.origin, origin),
        eq(importedItems.kind, kind),
        externalIds && inArray(importedItems.externalId, externalIds),
      ),
    );
  return new Map(rows.map((row) => [row.externalId, row.localId]));
}

/** Remembers where something of the file lies now. */
export async function markImported(
  tx: Database,
  items: { origin: string; kind: Kind; externalId: string; localId: number }[],
): Promise<void> {
  if (!items.length) return;
  await tx
    .insert(importedItems)
    .values(items)
    .onConflictDoUpdate({
      target: [importedItems.origin, importedItems.kind, importedItems.externalId],
      set: { localId: sql`excluded.local_id` },
    });
}

/** Categories become sections, parents first. A section with the same address is the same section. */
export async function importSections(tx: Database, context: TermContext): Promise<Map<string, number>> {
  const { survey, locales, basePath, report } = context;
  const main = locales[0] as Locale;
  const [marked, rows] = [
    await loadImported(tx, { origin: survey.origin, kind: 'section' }),
    await tx
      .select({ id: sectionEditions.sectionId, locale: sectionEditions.locale, slug: sectionEditions.slug })
      .from(sectionEditions),
  ];
  const existing = new Set(rows.map((row) => row.id));
  const bySlug = new Map(rows.filter((row) => row.locale === main).map((row) => [row.slug, row.id]));
  const taken = new Set(
    rows.filter((row) => (locales as string[]).includes(row.locale)).map((row) => row.slug),
  );
  const ids = new Map<string, number>();
  let position = existing.size;

  for (const term of parentsFirst(survey.sections, report)) {
    const known = marked.get(term.slug);
    if (known !== undefined && existing.has(known)) {
      ids.set(term.slug, known);
      report.present('sections');
      continue;
    }
    const { slug } = slugOfTerm(term);
    let id = bySlug.get(slug);
    if (id === undefined) {
      const free = await new SlugPool().take(slug, async (candidate) => !taken.has(candidate));
      const parentId = ids.get(term.parent) ?? null;
      const [created] = await tx
        .insert(sections)
        .values({ parentId, position: position++ })
        .returning({ id: sections.id });
      id = (created as { id: number }).id;
      const edition = {
        sectionId: id,
        slug: free,
        name: term.name || free,
        description: term.description.slice(0, 2000),
      };
      await tx.insert(sectionEditions).values(locales.map((locale) => ({ ...edition, locale })));
      taken.add(free);
      bySlug.set(free, id);
      report.created('sections');
    } else report.present('sections');
    ids.set(term.slug, id);
    await markImported(tx, [{ origin: survey.origin, kind: 'section', externalId: term.slug, localId: id }]);
    await leadHere(
      tx,
      [
        `${basePath}/category/${encodedPath(survey.sections, term)}`,
        `${basePath}/category/${encoded(term.slug)}`,
        term.id && `${basePath}/?cat=${term.id}`,
      ],
      {
        target: { sectionId: id },
        own: locales.map((locale) => `${localePrefix(locale)}/category/${slug}`),
        report,
      },
    );
  }
  return ids;
}

export async function importTags(tx: Database, context: TermContext): Promise<Map<string, number>> {
  const { survey, locales, basePath, report } = context;
  const main = locales[0] as Locale;
  const [marked, rows] = [
    await loadImported(tx, { origin: survey.origin, kind: 'tag' }),
    await tx
      .select({ id: tagEditions.tagId, locale: tagEditions.locale, slug: tagEditions.slug })
      .from(tagEditions),
  ];
  const existing = new Set(rows.map((row) => row.id));
  const bySlug = new Map(rows.filter((row) => row.locale === main).map((row) => [row.slug, row.id]));
  const taken = new Set(
    rows.filter((row) => (locales as string[]).includes(row.locale)).map((row) => row.slug),
  );
  const ids = new Map<string, number>();

  for (const term of survey.tags.values()) {
    const known = marked.get(term.slug);
    if (known !== undefined && existing.has(known)) {
      ids.set(term.slug, known);
      report.present('tags');
      continue;
    }
    const { slug } = slugOfTerm(term);
    let id = bySlug.get(slug);
    if (id === undefined) {
      const free = await new SlugPool().take(slug, async (candidate) => !taken.has(candidate));
      const [created] = await tx.insert(tags).values({}).returning({ id: tags.id });
      id = (created as { id: number }).id;
      const edition = { tagId: id, slug: free, name: term.name || free };
      await tx.insert(tagEditions).values(locales.map((locale) => ({ ...edition, locale })));
      taken.add(free);
      bySlug.set(free, id);
      report.created('tags');
    } else report.present('tags');
    ids.set(term.slug, id);
    await markImported(tx, [{ origin: survey.origin, kind: 'tag', externalId: term.slug, localId: id }]);
    await leadHere(tx, [`${basePath}/tag/${encoded(term.slug)}`], {
      target: { tagId: id },
      own: locales.map((locale) => `${localePrefix(locale)}/tag/${slug}`),
      report,
    });
  }
  return ids;
}

function slugOfTerm(term: Term): { slug: string } {
  const { slug } = decodeSlug(term.slug);
  return { slug: slug || slugOf(term.name, `term-${term.id || 'x'}`) };
}

function encoded(slug: string): string {
  return encodeURIComponent(decodePercent(slug).text.toWellFormed());
}

/** `parent/child` as in the addresses of WordPress. */
function encodedPath(terms: Map<string, Term>, term: Term): string {
  const path = [encoded(term.slug)];
  const seen = new Set([term.slug]);
  for (let above = terms.get(term.parent); above && !seen.has(above.slug); above = terms.get(above.parent)) {
    if (path.length > 20) break;
    seen.add(above.slug);
    path.unshift(encoded(above.slug));
  }
  return path.join('/');
}

/** Terms in an order in which every parent comes before its children; circles are cut open. */
function parentsFirst(terms: Map<string, Term>, report: ReportBuilder): Term[] {
  const ordered: Term[] = [];
  const state = new Map<string, 'open' | 'done'>();
  for (const start of terms.values()) {
    const chain: Term[] = [];
    let term: Term | undefined = start;
    while (term && !state.has(term.slug)) {
      state.set(term.slug, 'open');
      chain.push(term);
      if (term.parent && !terms.has(term.parent))
        report.warn('unknown_section', `${term.slug} → ${term.parent}`);
      term = terms.get(term.parent);
    }
    const last = chain.at(-1);
    if (last && term && state.get(term.slug) === 'open') {
      report.warn('section_cycle', last.slug);
      last.parent = '';
    }
    for (const each of chain.reverse()) {
      state.set(each.slug, 'done');
      ordered.push(each);
    }
  }
  return ordered;
}

/** Makes people of the authors that posts name, when the first post does. */
export class Bylines {
  readonly #context: TermContext;
  readonly #ids = new Map<string, number>();
  readonly #slugs = new SlugPool();
  readonly #loginOf = new Map<string, string>();
  #marked = new Map<string, number>();

  constructor(context: TermContext) {
    this.#context = context;
    for (const login of context.survey.authors.keys()) this.#loginOf.set(nicenameOf(login), login);
  }

  async load(tx: Database): Promise<void> {
    this.#marked = await loadImported(tx, { origin: this.#context.survey.origin, kind: 'person' });
  }

  /** The people of a post: its co-authors where a plugin names them, else its author. */
  async idsOf(
    tx: Database,
    post: { creator: string; terms: { taxonomy: string; slug: string; name: string }[] },
  ): Promise<number[]> {
    const authors = post.terms.filter((term) => term.taxonomy === 'author').slice(0, 50);
    const ids: number[] = [];
    for (const { slug, name } of authors) ids.push(await this.#coAuthor(tx, decodePercent(slug).text, name));
    if (!ids.length && post.creator) ids.push(await this.#author(tx, post.creator));
    return [...new Set(ids)];
  }

  async #coAuthor(tx: Database, termSlug: string, name: string): Promise<number> {
    const { survey } = this.#context;
    const slug = termSlug.replace(/^cap-/, '');
    const guest = survey.guests.get(slug);
    if (guest && !guest.account)
      return this.#person(tx, {
        externalId: `guest:${slug}`,
        name: guest.name,
        bio: guest.bio,
        nicename: slug,
        id: '',
      });
    const login = guest?.account || this.#loginOf.get(slug) || name || slug;
    return this.#author(tx, login);
  }

  async #author(tx: Database, login: string): Promise<number> {
    const author = this.#context.survey.authors.get(login);
    if (!author && !this.#ids.has(login)) this.#context.report.warn('unknown_author', login);
    return this.#person(tx, {
      externalId: login,
      // Many sign in with their mail address, which is no name to print.
      name: author?.name || login.replace(/@.*$/, '') || 'Author',
      bio: '',
      nicename: nicenameOf(login),
      id: author?.id ?? '',
    });
  }

  async #person(
    tx: Database,
    person: { externalId: string; name: string; bio: string; nicename: string; id: string },
  ): Promise<number> {
    const known = this.#ids.get(person.externalId);
    if (known !== undefined) return known;
    const id = await this.#findOrMake(tx, person);
    this.#ids.set(person.externalId, id);
    return id;
  }

  async #findOrMake(
    tx: Database,
    {
      externalId,
      name,
      bio,
      nicename,
      id: authorId,
    }: { externalId: string; name: string; bio: string; nicename: string; id: string },
  ): Promise<number> {
    const { survey, locales, basePath, report } = this.#context;
    const marked = this.#marked.get(externalId);
    if (marked !== undefined && (await this.#slugOf(tx, marked)) !== null) {
      report.present('people');
      return marked;
    }
    const shown = (decodePercent(name).text || 'Author').slice(0, 200);
    const wanted = slugOf(shown, decodeSlug(nicename).slug || 'author');
    const [same] = await tx
      .select({ id: personEditions.personId })
      .from(personEditions)
      .where(
        and(
          inArray(personEditions.locale, locales),
          eq(personEditions.slug, wanted),
          eq(sql`lower(${personEditions.name})`, shown.toLowerCase()),
        ),
      );
    let id = same?.id;
    if (id === undefined) {
      const slug = await this.#slugs.take(wanted, async (candidate) => {
        const [found] = await tx
          .select({ id: personEditions.personId })
          .from(personEditions)
          .where(and(inArray(personEditions.locale, locales), eq(personEditions.slug, candidate)));
        return !found;
      });
      if (slug !== wanted) report.warn('same_name', `${shown}: ${wanted} → ${slug}`);
      const [created] = await tx.insert(people).values({}).returning({ id: people.id });
      id = (created as { id: number }).id;
      const edition = { personId: id, slug, name: shown, bio };
      await tx.insert(personEditions).values(locales.map((locale) => ({ ...edition, locale })));
      report.created('people');
    } else report.present('people');
    await markImported(tx, [{ origin: survey.origin, kind: 'person', externalId, localId: id }]);
    const slug = (await this.#slugOf(tx, id)) ?? wanted;
    await leadHere(
      tx,
      [
        pathOfLink(`${basePath}/author/${encodeURIComponent(nicename)}`),
        /^\d+$/.test(authorId) ? `${basePath}/?author=${authorId}` : null,
      ],
      {
        target: { personId: id },
        own: locales.map((locale) => `${localePrefix(locale)}/author/${slug}`),
        report,
      },
    );
    return id;
  }

  async #slugOf(tx: Database, personId: number): Promise<string | null> {
    const [row] = await tx
      .select({ slug: personEditions.slug })
      .from(personEditions)
      .where(
        and(eq(personEditions.personId, personId), inArray(personEditions.locale, this.#context.locales)),
      )
      .limit(1);
    return row?.slug ?? null;
  }
}

/** The form of a user name in WordPress' author addresses. */
function nicenameOf(login: string): string {
  return login
    .toLowerCase()
    .replace(/[.\s]+/g, '-')
    .replace(/[^\p{L}\p{M}\p{N}_-]/gu, '')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 50);
}
