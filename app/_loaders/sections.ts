import 'server-only';
import { database } from '#app/_server/database.ts';
import { demand } from '#app/_server/gate.ts';
import type { Locale } from '#db/core/locale.ts';
import { listEditions } from '#db/core/named-rows.ts';
import { listSectionRows } from '#db/sections/queries.ts';
import { inTreeOrder } from '#db/sections/rules/section-tree.ts';
import type { SectionEdition } from '#db/sections/validation.ts';
import type { Member } from '#db/users/policy.ts';

/** All sections in the order of their tree. */
export async function loadSectionTree(member: Member, locale: Locale) {
  demand(member, 'sections.save');
  return inTreeOrder(await listSectionRows(database(), locale));
}

/** What one section says in its languages. */
export async function loadSectionEditions(member: Member, id: number) {
  demand(member, 'sections.save');
  return listEditions<SectionEdition>(database(), 'section', id);
}
