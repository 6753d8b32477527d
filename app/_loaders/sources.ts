import 'server-only';
import { database } from '#app/_server/database.ts';
import { demand } from '#app/_server/gate.ts';
import type { Locale } from '#db/core/locale.ts';
import {
  getSource,
  getSourceByName,
  listChosenSources,
  listSources,
  SOURCES_PER_PAGE,
  type SourceRow,
} from '#db/sources/queries.ts';
import type { SourceFilter } from '#db/sources/validation.ts';
import type { Member } from '#db/users/policy.ts';

export async function loadSources(member: Member, filter: SourceFilter & { locale: Locale }) {
  demand(member, 'sources.save');
  const { sources, total } = await listSources(database(), filter);
  return { sources, total, pages: Math.ceil(total / SOURCES_PER_PAGE) };
}

/** One source as the desk changes it; null for none. */
export async function loadSource(member: Member, id: number): Promise<SourceRow | null> {
  demand(member, 'sources.save');
  return getSource(database(), id);
}

/** What was chosen to be merged, the most used first; `unknown` is a name that none has. */
export async function loadChosenSources(member: Member, { ids, name }: { ids: number[]; name: string }) {
  demand(member, 'sources.save');
  const named = name ? await getSourceByName(database(), name) : null;
  const wanted = [...new Set([...ids, ...(named ? [named.id] : [])])];
  return {
    chosen: await listChosenSources(database(), wanted),
    unknown: name && !named ? name : '',
  };
}
