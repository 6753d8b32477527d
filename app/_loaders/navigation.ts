import 'server-only';
import { database } from '#app/_server/database.ts';
import { demand } from '#app/_server/gate.ts';
import type { Locale } from '#db/core/locale.ts';
import { getMenu } from '#db/navigation/queries.ts';
import type { MenuPlace } from '#db/navigation/validation.ts';
import { listSections } from '#db/sections/queries.ts';
import { inTreeOrder } from '#db/sections/rules/section-tree.ts';
import type { Member } from '#db/users/policy.ts';

/** A menu, and the sections that it could have. */
export async function loadMenu(member: Member, menu: { locale: Locale; place: MenuPlace }) {
  demand(member, 'navigation.save');
  const db = database();
  const [{ entries, isOwn }, sections] = [await getMenu(db, menu), await listSections(db, menu.locale)];
  return {
    entries,
    isOwn,
    sections: inTreeOrder(sections).map(({ id, name, depth }) => ({ id, name, depth })),
  };
}
