import { z } from 'zod';
import { idSchema } from '#db/core/fields.ts';
import { maxBytes } from '#db/media/validation.ts';
import { PART_BYTES } from '#db/uploads/rules/parts.ts';

/** Files that one person may have on their way at once. */
export const MAX_OPEN_UPLOADS = 50;

/** And how much all of them may have together. */
export const MAX_OPEN_BYTES = 2 * 1024 ** 3;

/** What a file is called; the path that some browsers send before it is nobody's business. */
const fileName = z
  .string()
  .transform((name) =>
    (name.split(/[/\\]/).at(-1) ?? '')
      // Marks that turn the direction of writing could make one ending look like another.
      .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '')
      .trim()
      .slice(-200)
      // What was cut may begin within a letter.
      .replace(/^[\p{M}\p{Cs}]+/u, '')
      .toWellFormed(),
  )
  .pipe(z.string().min(1, 'file_name_missing'));

export const beginUploadSchema = z.object({
  fileName,
  bytes: z
    .number()
    .int()
    .min(1, 'file_empty')
    .max(Math.max(...Object.values(maxBytes)), 'too_large'),
});

export const addPartSchema = z.object({
  id: z.uuid(),
  offset: z.coerce.number().int().min(0),
  part: z.file().min(1).max(PART_BYTES),
});

export const uploadSchema = z.object({ id: z.uuid() });

/** A file that came takes the place of one in the library. */
export const replaceSchema = z.object({ id: z.uuid(), mediaId: idSchema });
