import { and, eq, inArray } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import {
  commentAppeals,
  commenterNotes,
  commentReports,
  comments,
  commentVerdicts,
} from '#db/comments/tables.ts';
import { commentSettingsSchema } from '#db/comments/validation.ts';
import { saveSiteSettings } from '#db/settings/mutations.ts';
import { getSiteSettings } from '#db/settings/queries.ts';
import { users } from '#db/users/tables.ts';

const templates = [
  {
    name: 'Insults',
    en: 'It insults a person. Say what you think of what they did instead.',
    km: 'វាជេរប្រមាថមនុស្ស។ សូមនិយាយពីទង្វើរបស់គេវិញ។',
  },
  {
    name: 'Advertising',
    en: 'It advertises something. Comments are for talking about the article.',
    km: 'វាផ្សាយពាណិជ្ជកម្ម។ មតិគឺសម្រាប់និយាយអំពីអត្ថបទ។',
  },
  {
    name: 'Off the subject',
    en: 'It has little to do with the article.',
    km: 'វាមិនសូវទាក់ទងនឹងអត្ថបទទេ។',
  },
  {
    name: 'Private matters',
    en: 'It tells private things about somebody.',
    km: 'វាប្រាប់រឿងឯកជនរបស់អ្នកណាម្នាក់។',
  },
];

/** Fills the room of comments: something that waits for a reason, something reported, an appeal. */
export async function seedModeration(tx: Database, { now }: { now: Date }): Promise<void> {
  const site = await getSiteSettings(tx);
  await saveSiteSettings(tx, { ...site, comments: commentSettingsSchema.parse({ templates }) });
  const staff = await tx
    .select({ id: users.id, role: users.role, name: users.displayName })
    .from(users)
    .where(inArray(users.role, ['reader', 'moderator', 'contributor', 'author']));
  const of = (role: (typeof staff)[number]['role']) => staff.find((one) => one.role === role);
  const [reader, moderator, contributor, author] = [
    of('reader'),
    of('moderator'),
    of('contributor'),
    of('author'),
  ];
  if (!reader || !moderator || !contributor || !author) return;
  const hour = (hours: number) => new Date(now.getTime() - hours * 3_600_000);

  await tx
    .update(comments)
    .set({
      reasons: [{ phase: 'first_comment', outcome: 'hold', reason: 'first_comment' }],
      createdAt: hour(5),
    })
    .where(and(eq(comments.status, 'pending'), eq(comments.authorName, 'Danielle Roy')));
  const [flight] = await tx
    .select({ id: comments.id })
    .from(comments)
    .where(eq(comments.authorName, 'Greg Hollis'));
  if (flight)
    await tx.insert(commentReports).values([
      {
        commentId: flight.id,
        userId: reader.id,
        reason: 'false',
        words: 'The price is published every year.',
        createdAt: hour(3),
      },
      { commentId: flight.id, userId: contributor.id, reason: 'other', createdAt: hour(2) },
    ]);

  const [refused] = await tx
    .update(comments)
    .set({
      userId: reader.id,
      authorName: reader.name,
      decidedBy: moderator.id,
      decidedAt: hour(26),
      createdAt: hour(30),
    })
    .where(eq(comments.authorName, 'Vincent Auger'))
    .returning({ id: comments.id });
  if (!refused) return;
  await tx.insert(commentVerdicts).values({
    commentId: refused.id,
    userId: moderator.id,
    statusBefore: 'pending',
    statusAfter: 'rejected',
    words: templates[0]?.en ?? '',
    createdAt: hour(26),
  });
  await tx.insert(commentAppeals).values({
    commentId: refused.id,
    words: 'I meant the juice, not the person who sells it. It was a joke among friends.',
    createdAt: hour(20),
  });
  await tx.insert(commenterNotes).values({
    userId: reader.id,
    authorId: moderator.id,
    words: 'Quick to joke, and kind when answered.',
    createdAt: hour(19),
  });
}
