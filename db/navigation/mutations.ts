import { and, eq, sql } from 'drizzle-orm';
import { type Actor, recordAudit } from '#db/audit/mutations.ts';
import type { Database } from '#db/client.ts';
import type { Locale } from '#db/core/locale.ts';
import { ok, type Result, refused } from '#db/core/result.ts';
import { getMenu, type MenuEntry } from '#db/navigation/queries.ts';
import { navigationLinks } from '#db/navigation/tables.ts';
import { MAX_LINKS, type MenuPlace } from '#db/navigation/validation.ts';
import { findTarget } from '#db/redirects/queries.ts';
import { stepped } from '#db/sections/rules/section-tree.ts';

type Menu = { locale: Locale; place: MenuPlace };
type Link = { sectionId?: number; articleId?: number; url?: string; label: string };

const linkOf = (entry: MenuEntry): Link => ({
  label: entry.label,
  ...(entry.kind === 'section' && { sectionId: entry.id }),
  ...(entry.kind === 'article' && { articleId: entry.id }),
  ...(entry.kind === 'address' && { url: entry.url }),
});

/** The entries as readers have them now; nobody else changes a menu until the transaction ends. */
async function hold(tx: Database, menu: Menu): Promise<Link[]> {
  await tx.execute(sql`lock table ${navigationLinks} in share row exclusive mode`);
  return (await getMenu(tx, menu)).entries.map(linkOf);
}

async function write(
  tx: Database,
  { locale, place, links, actor }: Menu & { links: Link[]; actor: Actor },
): Promise<void> {
  await tx
    .delete(navigationLinks)
    .where(and(eq(navigationLinks.locale, locale), eq(navigationLinks.place, place)));
  if (links.length)
    await tx
      .insert(navigationLinks)
      .values(links.map((link, position) => ({ ...link, locale, place, position })));
  await recordAudit(tx, {
    actor,
    action: 'navigation.saved',
    subjectKind: 'navigation',
    subjectId: null,
    detail: { menu: `${place} ${locale}` },
  });
}

/** What somebody chose for a menu: a section, or an address of this site (null when it is none) or elsewhere. */
export type GivenLink = { sectionId: number | null; path: string | null; url: string; label: string };

/** Puts an entry at the end of a menu. A menu that was as before begins with what it showed. */
export async function addLink(
  tx: Database,
  { given, actor, ...menu }: Menu & { given: GivenLink; actor: Actor },
): Promise<Result<void, 'link_missing' | 'label_needed' | 'target_missing' | 'menu_full'>> {
  const links = await hold(tx, menu);
  if (links.length >= MAX_LINKS) return refused('menu_full');
  const link = await chosenLink(tx, given);
  if (!link.ok) return link;
  await write(tx, { ...menu, links: [...links, link.value], actor });
  return ok(undefined);
}

/** A section or article is remembered itself, so that the entry follows when it moves. */
async function chosenLink(
  tx: Database,
  { sectionId, path, url, label }: GivenLink,
): Promise<Result<Link, 'link_missing' | 'label_needed' | 'target_missing'>> {
  if (sectionId !== null) {
    const [held] = await tx.execute(sql`select from sections where id = ${sectionId}`);
    return held ? ok({ sectionId, label }) : refused('target_missing');
  }
  if (path !== null) {
    const target = await findTarget(tx, path);
    if (!target) return refused('target_missing');
    if ('sectionId' in target) return ok({ sectionId: target.sectionId, label });
    if ('articleId' in target) return ok({ articleId: target.articleId, label });
    return label ? ok({ url: path, label }) : refused('label_needed');
  }
  if (!url) return refused('link_missing');
  return label ? ok({ url, label }) : refused('label_needed');
}

/** An entry by its place, among as many as there were when somebody looked. */
type Place = { position: number; of: number };

export async function moveLink(
  tx: Database,
  { position, of, direction, actor, ...menu }: Menu & Place & { direction: 'up' | 'down'; actor: Actor },
): Promise<Result<void, 'menu_changed'>> {
  const links = await hold(tx, menu);
  const order = stepped([...links.keys()], position, direction);
  if (links.length !== of || !order) return refused('menu_changed');
  await write(tx, { ...menu, links: order.flatMap((at) => links[at] ?? []), actor });
  return ok(undefined);
}

/** Takes an entry out. Without its last one a menu is as before. */
export async function removeLink(
  tx: Database,
  { position, of, actor, ...menu }: Menu & Place & { actor: Actor },
): Promise<Result<void, 'menu_changed'>> {
  const links = await hold(tx, menu);
  if (links.length !== of || position >= of) return refused('menu_changed');
  await write(tx, { ...menu, links: links.filter((_, at) => at !== position), actor });
  return ok(undefined);
}

/** Makes a menu as it was before the desk changed it. */
export async function resetMenu(
  tx: Database,
  { actor, ...menu }: Menu & { actor: Actor },
): Promise<Result<void, never>> {
  await hold(tx, menu);
  await write(tx, { ...menu, links: [], actor });
  return ok(undefined);
}
