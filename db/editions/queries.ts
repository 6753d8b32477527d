import { and, asc, eq, ne, sql } from 'drizzle-orm';
import type { Block } from '#db/articles/document.ts';
import { type ArticleStatus, articles } from '#db/articles/tables.ts';
import type { Database } from '#db/client.ts';
import type { Locale } from '#db/core/locale.ts';
import { getDraft } from '#db/drafts/queries.ts';
import { type Baseline, type BlockState, needsWork, statesBeside } from '#db/editions/rules/in-step.ts';
import { editionBlocks } from '#db/editions/tables.ts';

/** An edition of the same story. */
export type EditionLink = {
  id: number;
  locale: Locale;
  status: ArticleStatus;
  headline: string;
  /** Blocks of it that this one says differently or not at all. */
  behind: number;
};

/** Another edition with how far this one follows it. */
export type Beside = {
  id: number;
  locale: Locale;
  headline: string;
  dek: string;
  blocks: { block: Block; state: BlockState }[];
};

export async function getBaseline(db: Database, articleId: number): Promise<Baseline> {
  const rows = await db
    .select({ blockId: editionBlocks.blockId, hash: editionBlocks.hash })
    .from(editionBlocks)
    .where(eq(editionBlocks.articleId, articleId));
  return new Map(rows.map(({ blockId, hash }) => [blockId, hash]));
}

/** Null when these are not two editions of one story. */
export async function getBeside(
  db: Database,
  { articleId, otherId }: { articleId: number; otherId: number },
): Promise<Beside | null> {
  const [own, other] = await Promise.all([getDraft(db, articleId), getDraft(db, otherId)]);
  if (!own || !other || own.storyId !== other.storyId || own.id === other.id) return null;
  const states = statesBeside(
    { blocks: own.content.body.content, baseline: await getBaseline(db, articleId) },
    { blocks: other.content.body.content, baseline: await getBaseline(db, otherId) },
  );
  return {
    id: other.id,
    locale: other.locale,
    headline: other.content.headline,
    dek: other.content.dek,
    blocks: other.content.body.content.map((block, index) => ({
      block,
      state: states[index]?.state ?? 'missing',
    })),
  };
}

/** The other editions of an article's story. */
export async function listEditions(db: Database, articleId: number): Promise<EditionLink[]> {
  const rows = await db
    .select({
      id: articles.id,
      locale: articles.locale,
      status: articles.status,
      headline: articles.headline,
    })
    .from(articles)
    .where(
      and(
        eq(articles.storyId, sql`(select story_id from articles own where own.id = ${articleId})`),
        ne(articles.id, articleId),
      ),
    )
    .orderBy(asc(articles.locale));
  const links: EditionLink[] = [];
  for (const row of rows) {
    const beside = await getBeside(db, { articleId, otherId: row.id });
    const behind = beside?.blocks.filter(({ state }) => needsWork(state)).length ?? 0;
    links.push({ ...row, locale: row.locale as Locale, behind });
  }
  return links;
}
