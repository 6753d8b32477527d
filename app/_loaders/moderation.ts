import 'server-only';
import { database } from '#app/_server/database.ts';
import { demand } from '#app/_server/gate.ts';
import type { Locale } from '#db/core/locale.ts';
import { countWaiting, getContext, listByIds, listModerated } from '#db/moderation/queries.ts';
import { type ModerationPage, moderationFilterSchema } from '#db/moderation/validation.ts';
import { listSections } from '#db/sections/queries.ts';
import { getSiteSettings } from '#db/settings/queries.ts';
import type { Member } from '#db/users/policy.ts';

/** A list of comments with the one that is open, as they are at this moment. */
export async function loadModeration(
  member: Member,
  { locale, page, now }: { locale: Locale; page: ModerationPage; now: Date },
) {
  demand(member, 'comments.moderate');
  const db = database();
  const filter = moderationFilterSchema.parse(page);
  const [list, waiting, sections, { comments: settings }] = await Promise.all([
    listModerated(db, { filter, after: page.after }),
    countWaiting(db),
    listSections(db, locale),
    getSiteSettings(db),
  ]);
  // What a link names is there, also if it stands further down or has left the list.
  const isElsewhere = page.comment && !list.comments.some(({ id }) => id === page.comment);
  const [named] = isElsewhere && page.comment ? await listByIds(db, [page.comment]) : [];
  const comments = named ? [named, ...list.comments] : list.comments;
  const open = comments.find(({ id }) => id === page.comment) ?? comments[0];
  return {
    filter,
    comments,
    next: list.next,
    waiting,
    sections,
    templates: settings.templates.map(({ name }) => name),
    context: open ? await getContext(db, { id: open.id, now }) : null,
  };
}

/** What waits for moderators; null for who is none. */
export const loadWaiting = (db: Parameters<typeof countWaiting>[0], mayModerate: boolean) =>
  mayModerate ? countWaiting(db) : null;
