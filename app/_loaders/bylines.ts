import 'server-only';
import { database } from '#app/_server/database.ts';
import { demand } from '#app/_server/gate.ts';
import type { Locale } from '#db/core/locale.ts';
import { getByName, listEditions } from '#db/core/named-rows.ts';
import { BYLINES_PER_PAGE, getByline, listBylines, listChosenBylines } from '#db/people/queries.ts';
import type { BylineFilter, PersonEdition } from '#db/people/validation.ts';
import type { Member } from '#db/users/policy.ts';

export async function loadBylines(member: Member, filter: BylineFilter & { locale: Locale }) {
  demand(member, 'bylines.save');
  const { bylines, total } = await listBylines(database(), filter);
  return { bylines, total, pages: Math.ceil(total / BYLINES_PER_PAGE) };
}

/** One byline as the desk changes it; null for none. */
export async function loadByline(member: Member, id: number) {
  demand(member, 'bylines.save');
  const db = database();
  const [byline, editions] = [await getByline(db, id), await listEditions<PersonEdition>(db, 'person', id)];
  return byline && { ...byline, editions };
}

/** What was chosen to be merged, the most used first; `unknown` is a name that none has. */
export async function loadChosenBylines(member: Member, { ids, name }: { ids: number[]; name: string }) {
  demand(member, 'bylines.save');
  const named = name ? await getByName(database(), 'person', name) : null;
  const wanted = [...new Set([...ids, ...(named ? [named.id] : [])])];
  return {
    chosen: await listChosenBylines(database(), wanted),
    unknown: name && !named ? name : '',
  };
}
