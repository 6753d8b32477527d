import { sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import type { Locale } from '#db/core/locale.ts';
import { type ArchivePage, archivePage } from '#db/core/paging.ts';

/** A notice with the article that it stands in. */
export type CorrectionEntry = {
  articleId: number;
  position: number;
  kind: 'correction' | 'clarification' | 'update';
  text: string;
  at: Date;
  slug: string;
  headline: string;
};

const published = (locale: Locale) =>
  sql`from corrections c join articles a on a.id = c.article_id where a.status = 'published' and a.locale = ${locale}`;

/**
 * A page of the notices in published articles of one language, newest first.
 * @param page the number in the address; null for the unnumbered address with the newest.
 * @returns null when there is no such page.
 */
export async function listCorrections(
  db: Database,
  { locale, page }: { locale: Locale; page: number | null },
): Promise<{ entries: CorrectionEntry[]; total: number; page: ArchivePage } | null> {
  const [counted] = await db.execute<{ total: number }>(
    sql`select count(*)::int as total ${published(locale)}`,
  );
  const total = counted?.total ?? 0;
  const found = archivePage(total, page);
  if (!found) return null;
  const rows = await db.execute<Omit<CorrectionEntry, 'at'> & { at: string }>(sql`
    select c.article_id::int as "articleId", c.position, c.kind, c.text, c.at, a.slug, a.headline ${published(locale)}
    order by c.at desc, c.article_id desc, c.position limit ${found.limit} offset ${found.offset}`);
  return { entries: [...rows].map((row) => ({ ...row, at: new Date(row.at) })), total, page: found };
}

/** Whether readers of a language find a notice anywhere. */
export async function hasCorrections(db: Database, locale: Locale): Promise<boolean> {
  const [row] = await db.execute<{ found: boolean }>(
    sql`select exists (select ${published(locale)}) as found`,
  );
  return row?.found ?? false;
}
