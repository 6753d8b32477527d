import 'server-only';
import { database } from '#app/_server/database.ts';
import { demand } from '#app/_server/gate.ts';
import type { Locale } from '#db/core/locale.ts';
import { getByName, listEditions } from '#db/core/named-rows.ts';
import { countTagged, listChosenTags, listTags, TAGS_PER_PAGE } from '#db/tags/queries.ts';
import type { TagFilter } from '#db/tags/validation.ts';
import type { Member } from '#db/users/policy.ts';

export async function loadTags(member: Member, filter: TagFilter & { locale: Locale }) {
  demand(member, 'tags.save');
  const { tags, total } = await listTags(database(), filter);
  return { tags, total, pages: Math.ceil(total / TAGS_PER_PAGE) };
}

/** One tag as the desk changes it; null for none. */
export async function loadTag(member: Member, id: number) {
  demand(member, 'tags.save');
  const db = database();
  const [editions, stories] = [await listEditions(db, 'tag', id), await countTagged(db, id)];
  return Object.keys(editions).length ? { id, editions, stories } : null;
}

/** What was chosen to be merged, the most used first; `unknown` is a name that none has. */
export async function loadChosenTags(member: Member, { ids, name }: { ids: number[]; name: string }) {
  demand(member, 'tags.save');
  const named = name ? await getByName(database(), 'tag', name) : null;
  const wanted = [...new Set([...ids, ...(named ? [named.id] : [])])];
  return {
    chosen: await listChosenTags(database(), wanted),
    unknown: name && !named ? name : '',
  };
}
