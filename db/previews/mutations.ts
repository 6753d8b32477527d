import { and, count, eq, gt, isNull, sql } from 'drizzle-orm';
import { articles } from '#db/articles/tables.ts';
import { recordAudit, type UserActor } from '#db/audit/mutations.ts';
import type { Database } from '#db/client.ts';
import type { Locale } from '#db/core/locale.ts';
import { ok, type Result, refused } from '#db/core/result.ts';
import { hashToken, newToken } from '#db/core/token.ts';
import { articlesInScope, getDraft } from '#db/drafts/queries.ts';
import { previewLinks } from '#db/previews/tables.ts';
import { MAX_PREVIEW_LINKS } from '#db/previews/validation.ts';
import type { Scope } from '#db/users/policy.ts';

const DAY = 86_400_000;

/**
 * Makes a link by which people without an account see an article. Only who gets it knows its token. That an unpublished
 * text can leave the house is written down.
 */
export async function makePreviewLink(
  tx: Database,
  link: { articleId: number; days: number; scope: Scope; actor: UserActor; now: Date },
): Promise<Result<{ token: string; locale: Locale }, 'not_found' | 'too_many_previews'>> {
  const { articleId, days, scope, actor, now } = link;
  // Locked, so that two who make one at once are counted.
  const draft = await getDraft(tx, articleId, { scope, lock: true });
  if (!draft) return refused('not_found');
  const inForce = and(
    eq(previewLinks.articleId, articleId),
    isNull(previewLinks.revokedAt),
    gt(previewLinks.expiresAt, now),
  );
  const [found] = await tx.select({ count: count() }).from(previewLinks).where(inForce);
  if (found && found.count >= MAX_PREVIEW_LINKS) return refused('too_many_previews');
  const token = newToken();
  await tx.insert(previewLinks).values({
    articleId,
    tokenHash: hashToken(token),
    createdBy: actor.userId,
    createdAt: now,
    expiresAt: new Date(now.getTime() + days * DAY),
  });
  await recordAudit(tx, {
    actor,
    action: 'article.preview_made',
    subjectKind: 'article',
    subjectId: articleId,
    detail: { days },
  });
  return ok({ token, locale: draft.locale });
}

/**
 * Ends a link before its time.
 * @returns the article.
 */
export async function revokePreviewLink(
  tx: Database,
  { id, scope, actor, now }: { id: number; scope: Scope; actor: UserActor; now: Date },
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
  if (!link) return refused('not_found');
  await recordAudit(tx, {
    actor,
    action: 'article.preview_revoked',
    subjectKind: 'article',
    subjectId: link.articleId,
  });
  return ok(link.articleId);
}
