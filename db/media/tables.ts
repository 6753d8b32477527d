import { sql } from 'drizzle-orm';
import { check, date, index, integer, jsonb, pgTable, primaryKey, real, text } from 'drizzle-orm/pg-core';
import { createdAt, id, type Localized, reference } from '#db/core/columns.ts';

export const mediaStates = ['processing', 'ready', 'failed'] as const;

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
    caption: jsonb().$type<Localized>().notNull().default({}),
    credit: text().notNull().default(''),
    licence: text().notNull().default(''),
    /** The last day on which it may be shown. */
    licenceUntil: date({ mode: 'string' }),
    /** What must stay in sight when it is cropped, from the left and from the top, 0 to 1. */
    focalX: real().notNull().default(0.5),
    focalY: real().notNull().default(0.5),
    /** What is said in a recording or film, as text. */
    transcript: jsonb().$type<Localized>().notNull().default({}),
    /** Whether its sizes are there yet. Until then a picture is shown in its own. */
    state: text({ enum: mediaStates }).notNull().default('ready'),
    /** An account; no foreign key, since accounts point here for their pictures, and their rows are never deleted. */
    uploadedBy: reference(),
    createdAt: createdAt(),
  },
  (table) => [
    // The library, newest first, of one kind or all.
    index('media_newest').on(table.createdAt.desc().nullsFirst(), table.id.desc().nullsFirst()),
    index('media_kind').on(table.kind, table.createdAt.desc().nullsFirst(), table.id.desc().nullsFirst()),
    check('media_state', sql`${table.state} in ('processing','ready','failed')`),
    check('media_focal_point', sql`${table.focalX} between 0 and 1 and ${table.focalY} between 0 and 1`),
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

/** Captions of a recording or film in one language, as a WebVTT file in the store. */
export const mediaCaptions = pgTable(
  'media_captions',
  {
    mediaId: reference()
      .notNull()
      .references(() => media.id, { onDelete: 'cascade' }),
    locale: text().notNull(),
    storageKey: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.mediaId, table.locale] })],
);
