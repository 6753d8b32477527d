import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import { articles } from '#db/articles/tables.ts';
import type { Database } from '#db/client.ts';
import type { Locale } from '#db/core/locale.ts';
import { ok, type Result, refused } from '#db/core/result.ts';
import { hashToken, newToken } from '#db/core/token.ts';
import { articlesInScope, getDraft } from '#db/drafts/queries.ts';
import { previewLinks } from '#db/previews/tables.ts';
import type { Scope } from '#db/users/policy.ts';

const DAY = 86_400_000;

/** Makes a link by which people without an account see an article. Only who gets it knows its token. */
export async function makePreviewLink(
  tx: Database,
  link: { articleId: number; days: number; scope: Scope; userId: number; now: Date },
): Promise<Result<{ token: string; locale: Locale }, 'not_found'>> {
  const { articleId, days, scope, userId, now } = link;
  const draft = await getDraft(tx, articleId, { scope });
  if (!draft) return refused('not_found');
  const token = newToken();
  await tx.insert(previewLinks).values({
    articleId,
    tokenHash: hashToken(token),
    createdBy: userId,
    createdAt: now,
    expiresAt: new Date(now.getTime() + days * DAY),
  });
  return ok({ token, locale: draft.locale });
}

/**
 * Ends a link before its time.
 * @returns the article.
 */
export async function revokePreviewLink(
  tx: Database,
  { id, scope, now }: { id: number; scope: Scope; now: Date },
): Promise<Result<number, 'not_found'>> {
  const within = articlesInScope(scope);
  const [link] = await tx
    .update(previewLinks)
    .set({ revokedAt: now })
    .where(
      and(
        eq(previewLinks.id, id),
        isNull(previewLinks.revokedAt),
        gt(previewLinks.expiresAt, now),
        within &&
          sql`exists (select from ${articles} where ${articles.id} = ${previewLinks.articleId} and ${within})`,
      ),
    )
    .returning({ articleId: previewLinks.articleId });
  return link ? ok(link.articleId) : refused('not_found');
}
