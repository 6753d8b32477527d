import { z } from 'zod';
import { isSafeUrl } from '#db/articles/rules/safe-url.ts';

/**
 * The body of an article: ProseMirror JSON, checked against this schema on every write.
 * No HTML is ever stored, so none can be injected. Node names are the editor's.
 */

const safeUrl = z
  .string()
  .max(2048)
  .refine(isSafeUrl, { error: 'An http(s), mailto or tel address, or a path of this site.' });

export const markSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('bold') }),
  z.object({ type: z.literal('italic') }),
  z.object({ type: z.literal('underline') }),
  z.object({ type: z.literal('strike') }),
  z.object({ type: z.literal('code') }),
  z.object({ type: z.literal('highlight') }),
  z.object({ type: z.literal('subscript') }),
  z.object({ type: z.literal('superscript') }),
  z.object({ type: z.literal('link'), attrs: z.object({ href: safeUrl }) }),
]);

const textNode = z.object({
  type: z.literal('text'),
  text: z.string().min(1),
  marks: z.array(markSchema).optional(),
});
const hardBreak = z.object({ type: z.literal('hardBreak') });
const inlineSchema = z.discriminatedUnion('type', [textNode, hardBreak]);
const inlines = z.array(inlineSchema).optional();

/** Names a block of the uppermost level for good, so that it is known again after it was changed or moved. */
const blockId = z
  .string()
  .regex(/^[\w-]{1,40}$/)
  // An editor says of a block inside another that it has none.
  .nullish();
const attrsOf = <Shape extends z.ZodRawShape>(shape: Shape) => z.object({ id: blockId, ...shape });
const onlyId = attrsOf({}).optional();

const paragraph = z.object({ type: z.literal('paragraph'), attrs: onlyId, content: inlines });
const heading = z.object({
  type: z.literal('heading'),
  attrs: attrsOf({ level: z.union([z.literal(2), z.literal(3), z.literal(4)]) }),
  content: inlines,
});

/** One picture inside a body; its file, size and variants are looked up by `mediaId`. */
const pictureAttrs = z.object({
  mediaId: z.string(),
  alt: z.string().max(1000).default(''),
  caption: z.string().max(2000).default(''),
  credit: z.string().max(300).default(''),
});

/** A year of four digits, also as the database reads it. */
const isStorableTime = (text: string) => {
  const year = new Date(text).getUTCFullYear();
  return year >= 1 && year <= 9999;
};

const caption = z.string().max(2000).default('');

const leafBlocks = [
  paragraph,
  heading,
  z.object({ type: z.literal('horizontalRule'), attrs: onlyId }),
  z.object({
    type: z.literal('codeBlock'),
    attrs: attrsOf({ language: z.string().max(40).nullable().default(null) }).optional(),
    content: z.array(z.object({ type: z.literal('text'), text: z.string().min(1) })).optional(),
  }),
  z.object({
    type: z.literal('pullQuote'),
    attrs: attrsOf({ text: z.string().max(1000), attribution: z.string().max(300).default('') }),
  }),
  z.object({
    type: z.literal('picture'),
    attrs: pictureAttrs.extend({ id: blockId, width: z.enum(['normal', 'wide']).default('normal') }),
  }),
  z.object({
    type: z.literal('gallery'),
    attrs: attrsOf({ caption, items: z.array(pictureAttrs).min(1).max(200) }),
  }),
  z.object({
    type: z.literal('audio'),
    attrs: attrsOf({ mediaId: z.string(), title: z.string().max(300).default(''), caption }),
  }),
  z.object({
    type: z.literal('video'),
    attrs: attrsOf({
      mediaId: z.string(),
      posterId: z.string().nullable().default(null),
      title: z.string().max(300).default(''),
      caption,
    }),
  }),
  z.object({
    type: z.literal('file'),
    attrs: attrsOf({ mediaId: z.string(), title: z.string().max(300).default('') }),
  }),
  /** A card that links to a post elsewhere and loads nothing from there by itself. */
  z.object({
    type: z.literal('embed'),
    attrs: attrsOf({
      url: safeUrl,
      provider: z.enum([
        'youtube',
        'vimeo',
        'facebook',
        'x',
        'tiktok',
        'telegram',
        'instagram',
        'soundcloud',
        'other',
      ]),
      title: z.string().max(300).default(''),
      caption,
      mediaId: z.string().nullable().default(null),
    }),
  }),
  z.object({
    type: z.literal('source'),
    attrs: attrsOf({ name: z.string().max(300), url: safeUrl.nullable().default(null) }),
  }),
  z.object({
    type: z.literal('relatedLink'),
    attrs: attrsOf({ url: safeUrl, title: z.string().min(1).max(300) }),
  }),
  z.object({
    type: z.literal('correction'),
    attrs: attrsOf({
      kind: z.enum(['correction', 'clarification', 'update']),
      /** ISO 8601 instant. */
      at: z.iso.datetime({ offset: true }).refine(isStorableTime),
      text: z.string().max(2000),
    }),
  }),
] as const;

export type Mark = z.infer<typeof markSchema>;
export type Inline = z.infer<typeof inlineSchema>;
export type LeafBlock = z.infer<(typeof leafBlocks)[number]>;
export type ListItem = { type: 'listItem'; content: Block[] };
export type TableCell = {
  type: 'tableCell' | 'tableHeader';
  attrs?: { colspan?: number; rowspan?: number };
  content: Block[];
};
export type TableRow = { type: 'tableRow'; content: TableCell[] };
export type Block =
  | LeafBlock
  | { type: 'bulletList'; attrs?: { id?: string | null }; content: ListItem[] }
  | { type: 'orderedList'; attrs?: { id?: string | null; start?: number }; content: ListItem[] }
  | { type: 'blockquote'; attrs?: { id?: string | null; attribution?: string }; content: Block[] }
  | { type: 'factBox'; attrs: { id?: string | null; title: string }; content: Block[] }
  | { type: 'table'; attrs?: { id?: string | null; caption?: string }; content: TableRow[] };
export type BlockType = Block['type'];
export type ArticleDocument = { type: 'doc'; content: Block[] };

/** How deep blocks may stand inside blocks: lists of lists in a table cell, and some to spare. */
const MAX_DEPTH = 8;

function blockSchema(depth: number): z.ZodType<Block> {
  if (depth === 0) return z.discriminatedUnion('type', leafBlocks) as unknown as z.ZodType<Block>;
  const blocks = z.array(z.lazy(() => blockAt(depth - 1)));
  const listItem = z.object({ type: z.literal('listItem'), content: blocks });
  const span = z.number().int().min(1).max(100).optional();
  const cell = z.object({
    type: z.enum(['tableCell', 'tableHeader']),
    attrs: z.object({ colspan: span, rowspan: span }).optional(),
    content: blocks,
  });
  return z.discriminatedUnion('type', [
    ...leafBlocks,
    z.object({ type: z.literal('bulletList'), attrs: onlyId, content: z.array(listItem) }),
    z.object({
      type: z.literal('orderedList'),
      attrs: attrsOf({ start: z.number().int().min(0).optional() }).optional(),
      content: z.array(listItem),
    }),
    z.object({
      type: z.literal('blockquote'),
      attrs: attrsOf({ attribution: z.string().max(300).optional() }).optional(),
      content: blocks,
    }),
    z.object({
      type: z.literal('factBox'),
      attrs: attrsOf({ title: z.string().max(300) }),
      content: blocks,
    }),
    z.object({
      type: z.literal('table'),
      attrs: attrsOf({ caption: z.string().max(1000).optional() }).optional(),
      content: z.array(z.object({ type: z.literal('tableRow'), content: z.array(cell) })),
    }),
  ]) as unknown as z.ZodType<Block>;
}

const schemaByDepth = new Map<number, z.ZodType<Block>>();
function blockAt(depth: number): z.ZodType<Block> {
  let schema = schemaByDepth.get(depth);
  if (!schema) {
    schema = blockSchema(depth);
    schemaByDepth.set(depth, schema);
  }
  return schema;
}

/** Blocks of the uppermost level in one body. */
export const MAX_BLOCKS = 5000;
/** A block of the uppermost level. */
export const topBlockSchema: z.ZodType<Block> = blockAt(MAX_DEPTH);

export const documentSchema: z.ZodType<ArticleDocument> = z.object({
  type: z.literal('doc'),
  content: z.array(topBlockSchema).max(MAX_BLOCKS),
});
