import { asc, eq, ne } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import type { Model } from '#db/comments/rules/learn.ts';
import type { WordList } from '#db/comments/rules/word-lists.ts';
import { commentLists, commentModels } from '#db/comments/tables.ts';

/** The lists that are in force or on trial, as the rules take them. */
export async function loadWatchLists(
  db: Database,
): Promise<{ lists: WordList[]; blocked: string[]; allowed: string[] }> {
  const rows = await db
    .select({
      name: commentLists.name,
      kind: commentLists.kind,
      outcome: commentLists.outcome,
      state: commentLists.state,
      terms: commentLists.terms,
    })
    .from(commentLists)
    .where(ne(commentLists.state, 'off'))
    .orderBy(asc(commentLists.id));
  const hosts = (kind: 'hosts' | 'allowed_hosts') =>
    rows.filter((row) => row.kind === kind && row.state === 'on').flatMap((row) => row.terms);
  return {
    lists: rows.flatMap(({ kind, ...list }) => (kind === 'words' ? [list] : [])),
    blocked: hosts('hosts'),
    allowed: hosts('allowed_hosts'),
  };
}

/** The last one, since every comment asks for it and it changes once in a while. */
let latest: { madeAt: number; model: Model } | null = null;

/** What was learned from verdicts; null before there were enough of them. */
export async function loadModel(db: Database): Promise<Model | null> {
  const [stamp] = await db
    .select({ madeAt: commentModels.madeAt })
    .from(commentModels)
    .where(eq(commentModels.id, 1));
  if (!stamp) return null;
  const madeAt = stamp.madeAt.getTime();
  if (latest?.madeAt !== madeAt) {
    const [row] = await db
      .select({ model: commentModels.model })
      .from(commentModels)
      .where(eq(commentModels.id, 1));
    latest = row ? { madeAt, model: row.model as Model } : null;
  }
  return latest?.model ?? null;
}
