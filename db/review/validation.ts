import { z } from 'zod';
import { idSchema } from '#db/core/fields.ts';

/** As the database has it. */
export const MAX_NOTE = 2000;
/** More colleagues than this are not named in one note. */
const MAX_MENTIONS = 20;

export const listNotesSchema = z.object({ articleId: idSchema });

export const addNoteSchema = z.object({
  articleId: idSchema,
  /** The block that it is about; the whole article without one. */
  blockId: z
    .string()
    .regex(/^[\w-]{1,40}$/)
    .nullable()
    .default(null),
  /** The note that it answers. */
  parentId: idSchema.nullable().default(null),
  text: z
    .string('note_empty')
    .max(4 * MAX_NOTE, 'text_too_long')
    .transform((text) => text.replace(/[^\P{Cc}\n]/gu, '').trim())
    .pipe(z.string().min(1, 'note_empty').max(MAX_NOTE, 'text_too_long')),
  mentions: z.array(idSchema).max(MAX_MENTIONS).default([]),
});
export type NewNote = z.output<typeof addNoteSchema>;

export const resolveNoteSchema = z.object({ id: idSchema, resolved: z.boolean() });
