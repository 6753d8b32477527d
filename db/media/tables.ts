import { sql } from 'drizzle-orm';
import { check, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { createdAt, id, type Localized, reference } from '#db/core/columns.ts';

/** Stored files. `storageKey` is the path below the media store and of the public address `/media/…`. */
export const media = pgTable(
  'media',
  {
    id: id(),
    kind: text({ enum: ['image', 'audio', 'video', 'file'] }).notNull(),
    storageKey: text().notNull().unique('media_storage_key'),
    fileName: text().notNull(),
    mime: text().notNull(),
    bytes: integer().notNull(),
    width: integer(),
    height: integer(),
    durationSeconds: integer(),
    /** A thumbhash as base64: the blurred picture shown while the real one loads. */
    placeholder: text(),
    alt: jsonb().$type<Localized>().notNull().default({}),
    credit: text().notNull().default(''),
    createdAt: createdAt(),
  },
  (table) => [
    check('media_kind', sql`${table.kind} in ('image','audio','video','file')`),
    check('media_image_size', sql`${table.kind} <> 'image' or (${table.width} > 0 and ${table.height} > 0)`),
  ],
);

/** The sizes of a picture, made once at upload. */
export const mediaVariants = pgTable(
  'media_variants',
  {
    mediaId: reference()
      .notNull()
      .references(() => media.id, { onDelete: 'cascade' }),
    format: text({ enum: ['avif', 'webp', 'jpeg'] }).notNull(),
    width: integer().notNull(),
    height: integer().notNull(),
    bytes: integer().notNull(),
    storageKey: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.mediaId, table.format, table.width] })],
);
