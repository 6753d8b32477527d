import { inArray, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import type { Localized } from '#db/core/columns.ts';
import { media } from '#db/media/tables.ts';

export type PictureVariant = { format: 'avif' | 'webp' | 'jpeg'; width: number; height: number; key: string };

/** A stored file as pages show it; `key` is its path below `/media/`. */
export type MediaView = {
  id: number;
  kind: 'image' | 'audio' | 'video' | 'file';
  key: string;
  fileName: string;
  mime: string;
  bytes: number;
  width: number | null;
  height: number | null;
  durationSeconds: number | null;
  placeholder: string | null;
  alt: Localized;
  credit: string;
  variants: PictureVariant[];
};

/** JSON of a `MediaView`, for the row of the table or alias `m`. */
const mediaJson = sql.raw(`json_build_object(
  'id', m.id, 'kind', m.kind, 'key', m.storage_key, 'fileName', m.file_name, 'mime', m.mime, 'bytes', m.bytes,
  'width', m.width, 'height', m.height, 'durationSeconds', m.duration_seconds, 'placeholder', m.placeholder,
  'alt', m.alt, 'credit', m.credit,
  'variants', coalesce((select json_agg(json_build_object('format', v.format, 'width', v.width, 'height', v.height, 'key', v.storage_key)
    order by v.format, v.width) from media_variants v where v.media_id = m.id), '[]'::json))`);

/** A column of one picture by the expression of its id; null without one. */
export function pictureColumn(idExpression: ReturnType<typeof sql>) {
  return sql<MediaView | null>`(select ${mediaJson} from media m where m.id = ${idExpression})`;
}

export async function listMedia(db: Database, ids: number[]): Promise<Record<string, MediaView>> {
  if (!ids.length) return {};
  const rows = await db
    .select({ view: pictureColumn(sql`media.id`) })
    .from(media)
    .where(inArray(media.id, ids));
  return Object.fromEntries(rows.flatMap(({ view }) => (view ? [[String(view.id), view]] : [])));
}
