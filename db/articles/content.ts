import { z } from 'zod';
import { documentSchema } from '#db/articles/document.ts';
import { isSafeUrl } from '#db/articles/rules/safe-url.ts';
import { idSchema } from '#db/core/fields.ts';
import { sourceKinds } from '#db/sources/validation.ts';

const text = (length: number) => z.string().max(length);
const url = z.union([
  z.literal(''),
  text(2048).refine((given) => /^https?:/.test(given) && isSafeUrl(given)),
]);
const pictureId = idSchema.nullable();

/** Everything that people write on one language edition; what the desk saves, merges, compares and publishes. */
export const articleContentSchema = z.object({
  slug: z.string().regex(/^[^\s/?#%]{1,200}$/),
  headline: text(300),
  dek: text(1000),
  body: documentSchema,
  pictureId,
  pictureCaption: text(2000),
  /** Sections and tags are the story's: all its editions have the same. The first section is the one it belongs to. */
  sectionIds: z.array(idSchema).max(20),
  tagIds: z.array(idSchema).max(50),
  bylineIds: z.array(idSchema).max(20),
  sources: z.array(z.object({ sourceId: idSchema, kind: z.enum(sourceKinds), url: url.nullable() })).max(20),
  commentsOpen: z.boolean(),
  seoTitle: text(200),
  seoDescription: text(500),
  socialTitle: text(200),
  socialDescription: text(500),
  socialPictureId: pictureId,
  canonicalUrl: url,
});

export type ArticleContent = z.infer<typeof articleContentSchema>;
/** Everything but the body, which is merged block by block. */
export type ArticleFields = Omit<ArticleContent, 'body'>;
