import { eq } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { redirects } from '#db/redirects/tables.ts';
import { normalisePath } from '#db/redirects/validation.ts';

export type RedirectTarget =
  | { articleId: number }
  | { sectionId: number }
  | { tagId: number }
  | { personId: number }
  | { mediaId: number }
  | { toPath: string };

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
