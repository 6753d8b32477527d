import { sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import type { Locale } from '#db/core/locale.ts';

/** Something that somebody of the desk says about an article. Times are texts: it travels as JSON. */
export type Note = {
  id: number;
  /** Null for one about the whole article. */
  blockId: string | null;
  by: string;
  at: string;
  text: string;
  /** Who it is for. */
  mentions: string[];
  resolvedBy: string | null;
  resolvedAt: string | null;
};
export type NoteThread = Note & { answers: Note[] };

/** What is said about an article, in the order in which it was said, answers with what they answer. */
export async function listNotes(db: Database, articleId: number): Promise<NoteThread[]> {
  const rows = await db.execute<Note & { parentId: number | null }>(sql`
    select n.id::int as id, n.block_id as "blockId", n.parent_id::int as "parentId", u.display_name as by, n.text,
      to_char(n.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at,
      to_char(n.resolved_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "resolvedAt",
      (select r.display_name from users r where r.id = n.resolved_by) as "resolvedBy",
      array(select m.display_name from review_mentions rm join users m on m.id = rm.user_id where rm.note_id = n.id order by m.display_name) as mentions
    from review_notes n join users u on u.id = n.user_id where n.article_id = ${articleId} order by n.id`);
  const notes = [...rows];
  return notes
    .filter(({ parentId }) => parentId === null)
    .map(({ parentId: _, ...note }) => ({
      ...note,
      answers: notes
        .filter(({ parentId }) => parentId === note.id)
        .map(({ parentId: _, ...answer }) => answer),
    }));
}

/** Whoever is told of a note by mail. */
export type Told = { email: string; locale: Locale };

/** Within this time a second note on an article tells nobody by mail who was told of the first. */
const QUIET_MINUTES = 60;

/** Those named in a note who have had no mail about its article a moment ago: what they find there has it all. */
export async function listToMail(
  db: Database,
  { noteId, now }: { noteId: number; now: Date },
): Promise<Told[]> {
  const rows = await db.execute<Told>(sql`
    select u.email, u.locale from review_mentions m join review_notes n on n.id = m.note_id join users u on u.id = m.user_id
    where m.note_id = ${noteId} and not exists (
      select from review_notes earlier join review_mentions em on em.note_id = earlier.id
      where earlier.article_id = n.article_id and em.user_id = m.user_id and earlier.id < n.id
        and earlier.created_at > ${now.toISOString()}::timestamptz - make_interval(mins => ${QUIET_MINUTES}))
    order by u.id`);
  return [...rows];
}
