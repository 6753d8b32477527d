import type { FieldName } from '#db/drafts/rules/merge.ts';

/** How the fields of an article are called. */
export const fieldTexts = {
  headline: 'editor.headline',
  dek: 'editor.dek',
  slug: 'editor.story.slug',
  pictureId: 'editor.story.picture',
  pictureCaption: 'editor.story.pictureCaption',
  sectionIds: 'editor.story.section',
  tagIds: 'editor.story.tags',
  bylineIds: 'editor.story.bylines',
  sources: 'editor.story.sources',
  commentsOpen: 'editor.story.comments',
  seoTitle: 'editor.search.seoTitle',
  seoDescription: 'editor.search.seoDescription',
  socialTitle: 'editor.search.socialTitle',
  socialDescription: 'editor.search.socialDescription',
  socialPictureId: 'editor.search.socialPicture',
  canonicalUrl: 'editor.search.canonical',
} as const satisfies Record<FieldName, string>;
