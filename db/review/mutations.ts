import { and, eq, isNull, or } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { ok, type Result, refused } from '#db/core/result.ts';
import { getDraft } from '#db/drafts/queries.ts';
import { reviewMentions, reviewNotes } from '#db/review/tables.ts';
import type { NewNote } from '#db/review/validation.ts';
import { isStaffMember } from '#db/users/queries.ts';

export type Added = { id: number; headline: string };

/** Writes down what somebody says about an article, and whom they want to read it. */
export async function addNote(
  tx: Database,
  note: NewNote & { userId: number; now: Date },
): Promise<Result<Added, 'not_found' | 'note_answers' | 'staff_unknown'>> {
  const { articleId, parentId, userId, text, now } = note;
  const draft = await getDraft(tx, articleId);
  if (!draft) return refused('not_found');
  const answered = parentId === null ? null : await openNote(tx, { id: parentId, articleId });
  if (parentId !== null && !answered) return refused('note_answers');
  const mentions = [...new Set(note.mentions)].filter((id) => id !== userId);
  for (const id of mentions) if (!(await isStaffMember(tx, id))) return refused('staff_unknown');
  const [added] = await tx
    .insert(reviewNotes)
    // An answer is about what its question is about.
    .values({
      articleId,
      parentId,
      userId,
      text,
      createdAt: now,
      blockId: answered ? answered.blockId : note.blockId,
    })
    .returning({ id: reviewNotes.id });
  if (!added) throw new Error('The note was not stored.');
  if (mentions.length)
    await tx.insert(reviewMentions).values(mentions.map((id) => ({ noteId: added.id, userId: id })));
  return ok({ id: added.id, headline: draft.content.headline });
}

/** A note that can be answered, locked until the answer is there. */
async function openNote(
  tx: Database,
  { id, articleId }: { id: number; articleId: number },
): Promise<{ blockId: string | null } | undefined> {
  const [note] = await tx
    .select({ blockId: reviewNotes.blockId })
    .from(reviewNotes)
    .where(
      and(
        eq(reviewNotes.id, id),
        eq(reviewNotes.articleId, articleId),
        isNull(reviewNotes.parentId),
        isNull(reviewNotes.resolvedAt),
      ),
    )
    .for('update');
  return note;
}

/**
 * Marks a note and its answers as done, or as open again. To do the same twice changes nothing.
 * @returns the article.
 */
export async function resolveNote(
  tx: Database,
  { id, resolved, userId, now }: { id: number; resolved: boolean; userId: number; now: Date },
): Promise<Result<number, 'not_found'>> {
  const [note] = await tx
    .select({ articleId: reviewNotes.articleId, resolvedAt: reviewNotes.resolvedAt })
    .from(reviewNotes)
    .where(and(eq(reviewNotes.id, id), isNull(reviewNotes.parentId)))
    .for('update');
  if (!note) return refused('not_found');
  if ((note.resolvedAt !== null) !== resolved)
    await tx
      .update(reviewNotes)
      .set(resolved ? { resolvedAt: now, resolvedBy: userId } : { resolvedAt: null, resolvedBy: null })
      .where(or(eq(reviewNotes.id, id), eq(reviewNotes.parentId, id)));
  return ok(note.articleId);
}
