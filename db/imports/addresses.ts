import { and, eq, inArray, or } from 'drizzle-orm';
import { articles } from '#db/articles/tables.ts';
import { articlePath } from '#db/articles/validation.ts';
import type { Database } from '#db/client.ts';
import { isLocale, type Locale, locales } from '#db/core/locale.ts';
import type { ReportBuilder } from '#db/imports/report.ts';
import { addRedirect } from '#db/redirects/mutations.ts';
import { redirects } from '#db/redirects/tables.ts';
import { normalisePath, type RedirectTarget } from '#db/redirects/validation.ts';

/** The path and query of an address of the old site, as in the file. */
export function pathOfLink(link: string): string | null {
  try {
    const url = new URL(link, 'http://old.invalid');
    return url.protocol === 'http:' || url.protocol === 'https:' ? `${url.pathname}${url.search}` : null;
  } catch {
    return null;
  }
}

/** True for `/?p=7`: an address of WordPress itself rather than one made of words. */
export function isPlainLink(path: string): boolean {
  return /[?&](p|page_id|attachment_id|cat|author)=\d/.test(path);
}

/**
 * Makes old addresses lead to a thing. One that leads elsewhere already, or where an article stands, is left to
 * what has it, and named in the report.
 * @param own the public paths of the thing itself, which need no redirect.
 */
export async function leadHere(
  tx: Database,
  paths: (string | null)[],
  { target, own, report }: { target: RedirectTarget; own: string[]; report: ReportBuilder },
): Promise<void> {
  const wanted = new Set<string>();
  for (const raw of paths) {
    if (!raw) continue;
    const path = normalisePath(raw);
    if (!path) report.warn('address_lost', raw.slice(0, 300));
    else if (path !== '/' && !own.includes(path)) wanted.add(path);
  }
  if (!wanted.size) return;
  const list = [...wanted];
  const taken = await tx.select().from(redirects).where(inArray(redirects.fromPath, list));
  for (const row of taken) {
    wanted.delete(row.fromPath);
    const [column, id] = Object.entries(target)[0] ?? [];
    if (row[column as keyof typeof row] !== id) report.warn('address_lost', row.fromPath);
  }
  for (const path of await pathsOfArticles(tx, [...wanted])) {
    wanted.delete(path);
    report.warn('address_lost', path);
  }
  for (const path of wanted) await addRedirect(tx, path, target);
  report.report.redirects += wanted.size;
}

/** Those of the paths at which articles stand. */
async function pathsOfArticles(tx: Database, paths: string[]): Promise<string[]> {
  const slugs = paths.flatMap((path): { locale: Locale; slug: string }[] => {
    const [first = '', second, third] = path.slice(1).split('/');
    if (!second) return [{ locale: locales[0], slug: first }];
    return isLocale(first) && third === undefined ? [{ locale: first, slug: second }] : [];
  });
  if (!slugs.length) return [];
  const rows = await tx
    .select({ locale: articles.locale, slug: articles.slug })
    .from(articles)
    .where(or(...slugs.map(({ locale, slug }) => and(eq(articles.locale, locale), eq(articles.slug, slug)))));
  const found = new Set(rows.map((row) => articlePath({ locale: row.locale as Locale, slug: row.slug })));
  return paths.filter((path) => found.has(path));
}
