import { z } from 'zod';
import { articleContentSchema } from '#db/articles/content.ts';
import { MAX_BLOCKS, topBlockSchema } from '#db/articles/document.ts';
import { blockIdOf } from '#db/articles/rules/blocks.ts';
import { idSchema, localeSchema } from '#db/core/fields.ts';
import { storable } from '#db/core/storable.ts';
import type { BlockChange, Changes, FieldChange, FieldName, Place } from '#db/drafts/rules/merge.ts';

const { body: _, ...fieldSchemas } = articleContentSchema.shape;
const fieldNames = Object.keys(fieldSchemas) as [FieldName, ...FieldName[]];

const blockName = z.string().min(1).max(40);
const after = z.array(blockName).max(20);

/**
 * What the editor sends of somebody's work. Each change is looked at by itself (`readChanges`), so that one that
 * cannot be taken holds back none of the others.
 */
export const saveDraftSchema = z.object({
  articleId: idSchema,
  /** Whose window it is. In one browser somebody else may have signed in since. */
  userId: idSchema,
  /** The version that the editor knows. */
  version: z.number().int().min(0),
  changes: z.object({
    fields: z
      .array(z.object({ field: z.enum(fieldNames), was: z.unknown(), value: z.unknown() }))
      .max(fieldNames.length),
    blocks: z
      .array(
        z.discriminatedUnion('type', [
          z.object({ type: z.literal('insert'), block: z.unknown(), after }),
          z.object({ type: z.literal('set'), block: z.unknown(), was: z.string().max(40), after }),
          z.object({ type: z.literal('move'), id: blockName, after }),
          z.object({ type: z.literal('remove'), id: blockName, was: z.string().max(40) }),
        ]),
      )
      .max(2 * MAX_BLOCKS),
  }),
});
export type SaveDraft = z.infer<typeof saveDraftSchema>;

/** The changes that can be taken, in the form in which they are stored, and the places of those that cannot. */
export function readChanges(given: SaveDraft['changes']): { changes: Changes; unreadable: Place[] } {
  const changes: Changes = { fields: [], blocks: [] };
  const unreadable: Place[] = [];
  for (const { field, was, value } of given.fields) {
    const read = fieldSchemas[field].safeParse(storable(value));
    if (read.success) changes.fields.push({ field, was, value: read.data } as FieldChange);
    else unreadable.push({ field });
  }
  for (const change of given.blocks) {
    if (!('block' in change)) {
      changes.blocks.push(change);
      continue;
    }
    const read = topBlockSchema.safeParse(storable(change.block));
    if (read.success && blockIdOf(read.data))
      changes.blocks.push({ ...change, block: read.data } as BlockChange);
    else unreadable.push({ block: nameOf(change.block) });
  }
  return { changes, unreadable };
}

function nameOf(block: unknown): string {
  const named = z.object({ attrs: z.object({ id: blockName }) }).safeParse(block);
  return named.success ? named.data.attrs.id : '';
}

/** Where somebody is in an article that they have open. */
export const attendSchema = z.object({
  articleId: idSchema,
  version: z.number().int().min(0),
  /** One of the windows of one person. */
  tab: z.string().regex(/^[\w-]{8,40}$/),
  blockId: blockName.nullable(),
});

export const createArticleSchema = z.object({
  textLocale: localeSchema,
});

export const settleSchema = z.object({ id: idSchema });

export const findEmbedsSchema = z.object({ addresses: z.array(z.string().max(2048)).max(100) });
/** The text that somebody saw when they gave it up. */
export const discardSchema = z.object({ id: idSchema, version: z.coerce.number().int().min(0) });
