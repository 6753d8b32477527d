import { and, eq, ne } from 'drizzle-orm';
import { type Actor, recordAudit } from '#db/audit/mutations.ts';
import type { Database } from '#db/client.ts';
import { ok, type Result, refused } from '#db/core/result.ts';
import { findTarget, getRedirect } from '#db/redirects/queries.ts';
import { redirects } from '#db/redirects/tables.ts';
import { normalisePath, type RedirectTarget } from '#db/redirects/validation.ts';

const noTarget = {
  articleId: null,
  sectionId: null,
  tagId: null,
  personId: null,
  mediaId: null,
  toPath: null,
};

/** Makes an old address lead to a thing; a later word about the same address replaces an earlier one. */
export async function addRedirect(tx: Database, fromPath: string, target: RedirectTarget): Promise<void> {
  const path = normalisePath(fromPath);
  if (!path) return;
  const values = { ...noTarget, ...target };
  await tx
    .insert(redirects)
    .values({ fromPath: path, ...values })
    .onConflictDoUpdate({ target: redirects.fromPath, set: values });
}

export async function removeRedirect(tx: Database, fromPath: string): Promise<void> {
  const path = normalisePath(fromPath);
  if (path) await tx.delete(redirects).where(eq(redirects.fromPath, path));
}

/** Makes the addresses that a thing has no longer lead to it, and frees those that it has now. */
export async function moveAddresses(
  tx: Database,
  { from, to, target }: { from: string[]; to: string[]; target: RedirectTarget },
): Promise<void> {
  for (const path of to) await removeRedirect(tx, path);
  for (const path of from) if (!to.includes(path)) await addRedirect(tx, path, target);
}

type SaveRefusal =
  | 'from_invalid'
  | 'to_invalid'
  | 'path_taken'
  | 'target_missing'
  | 'redirect_loop'
  | 'redirect_gone';

/**
 * Makes an old address lead to what stands at another one of this site, or changes such a redirect. Both as `ownPath`
 * gives them. Returns the old addresses that lead elsewhere now.
 */
export async function saveRedirect(
  tx: Database,
  { id, from, to, actor }: { id: number | null; from: string | null; to: string | null; actor: Actor },
): Promise<Result<string[], SaveRefusal>> {
  if (from === null) return refused('from_invalid');
  if (to === null) return refused('to_invalid');
  if (from === to) return refused('redirect_loop');
  const [before] =
    id === null
      ? []
      : await tx
          .select({ fromPath: redirects.fromPath })
          .from(redirects)
          .where(eq(redirects.id, id))
          .for('update');
  if (id !== null && !before) return refused('redirect_gone');
  const [taken] = await tx
    .select({ id: redirects.id })
    .from(redirects)
    .where(and(eq(redirects.fromPath, from), ne(redirects.id, id ?? 0)));
  if (taken) return refused('path_taken');
  const target = await findTarget(tx, to);
  if (!target) return refused('target_missing');
  const values = { fromPath: from, ...noTarget, ...target };
  const [saved] =
    id === null
      ? await tx.insert(redirects).values(values).onConflictDoNothing().returning({ id: redirects.id })
      : await tx.update(redirects).set(values).where(eq(redirects.id, id)).returning({ id: redirects.id });
  if (!saved) return refused('path_taken');
  // What was meant may itself stand at the old address.
  if ((await getRedirect(tx, from)) === from) return refused('redirect_loop');
  await recordAudit(tx, {
    actor,
    action: 'redirect.saved',
    subjectKind: 'redirect',
    subjectId: saved.id,
    detail: { from, to },
  });
  return ok([...new Set([from, ...(before ? [before.fromPath] : [])])]);
}

/** Takes a redirect away; returns the address that leads nowhere now. */
export async function deleteRedirect(
  tx: Database,
  { id, actor }: { id: number; actor: Actor },
): Promise<Result<string[], 'redirect_gone'>> {
  const [gone] = await tx
    .delete(redirects)
    .where(eq(redirects.id, id))
    .returning({ fromPath: redirects.fromPath });
  if (!gone) return refused('redirect_gone');
  await recordAudit(tx, {
    actor,
    action: 'redirect.removed',
    subjectKind: 'redirect',
    subjectId: id,
    detail: { from: gone.fromPath },
  });
  return ok([gone.fromPath]);
}
