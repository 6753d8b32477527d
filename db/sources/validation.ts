import { z } from 'zod';
import { idSchema } from '#db/core/fields.ts';
import { addSchema, lineSchema, MAX_NAME, MAX_SLUG, pageSchema, wordsSchema } from '#db/core/named.ts';

/** How a newsroom came by what a source says. */
export const sourceKinds = ['press_release', 'interview', 'own_reporting', 'document', 'wire'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** An address on the web; '' for none. */
export const webAddressSchema = z
  .string()
  .default('')
  .overwrite((text) => text.trim())
  .refine((text) => text === '' || isWebAddress(text), 'web_address_invalid');

const isWebAddress = (text: string) =>
  text.length <= 500 &&
  /^https?:\/\//i.test(text) &&
  URL.canParse(text) &&
  new URL(text).hostname.includes('.');

/** Without a number, a new one. */
export const sourceFormSchema = z.object({
  id: idSchema.optional(),
  'name-en': lineSchema(MAX_NAME),
  'name-km': lineSchema(MAX_NAME),
  slug: lineSchema(MAX_SLUG),
  url: webAddressSchema,
});

export const addSourceSchema = addSchema.extend({ url: webAddressSchema });

export const sourceFilterSchema = z.object({
  query: wordsSchema,
  /** Only those that no article names. */
  unused: z.literal('on').optional().catch(undefined),
  page: pageSchema,
});
export type SourceFilter = z.infer<typeof sourceFilterSchema>;
