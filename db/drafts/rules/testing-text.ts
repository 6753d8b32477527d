import fc from 'fast-check';
import type { ArticleContent } from '#db/articles/content.ts';
import type { Block } from '#db/articles/document.ts';
import { blockIdOf } from '#db/articles/rules/blocks.ts';
import { documentText } from '#db/articles/rules/document-text.ts';

// Texts and what people do to them, for the tests of merging.

export const paragraph = (id: string, text: string): Block => ({
  type: 'paragraph',
  attrs: { id },
  ...(text && { content: [{ type: 'text', text }] }),
});

export const contentOf = (blocks: Block[], fields: Partial<ArticleContent> = {}): ArticleContent => ({
  slug: 'a-boat',
  headline: 'A boat',
  dek: '',
  body: { type: 'doc', content: blocks },
  pictureId: null,
  pictureCaption: '',
  sectionIds: [],
  tagIds: [],
  bylineIds: [],
  sources: [],
  commentsOpen: true,
  seoTitle: '',
  seoDescription: '',
  socialTitle: '',
  socialDescription: '',
  socialPictureId: null,
  canonicalUrl: '',
  ...fields,
});

/** `one: first words` and so on, a line a block. */
export const linesOf = ({ body }: ArticleContent): string[] =>
  body.content.map((block) => `${blockIdOf(block)}: ${documentText({ type: 'doc', content: [block] })}`);

/** One thing that somebody does; places are shares of the length, so that it fits every text. */
export type Edit =
  | { do: 'write'; at: number; words: string }
  | { do: 'insert'; at: number; words: string }
  | { do: 'remove'; at: number }
  | { do: 'move'; at: number; to: number }
  | { do: 'headline'; words: string };

const place = fc.double({ min: 0, max: 0.999, noNaN: true });
const words = fc.stringMatching(/^[a-z]{1,6}$/);
export const anEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ do: fc.constant('write' as const), at: place, words }),
  fc.record({ do: fc.constant('insert' as const), at: place, words }),
  fc.record({ do: fc.constant('remove' as const), at: place }),
  fc.record({ do: fc.constant('move' as const), at: place, to: place }),
  fc.record({ do: fc.constant('headline' as const), words }),
);

/** A text after somebody did something to it. `name` makes new blocks theirs. */
export function edited(content: ArticleContent, edit: Edit, name: () => string): ArticleContent {
  if (edit.do === 'headline') return { ...content, headline: edit.words };
  const blocks = [...content.body.content];
  const index = Math.floor(edit.at * blocks.length);
  const block = blocks[index];
  if (edit.do === 'insert') blocks.splice(index, 0, paragraph(name(), edit.words));
  else if (block && edit.do === 'write') blocks[index] = paragraph(blockIdOf(block), edit.words);
  else if (block) {
    blocks.splice(index, 1);
    if (edit.do === 'move') blocks.splice(Math.floor(edit.to * (blocks.length + 1)), 0, block);
  }
  return { ...content, body: { type: 'doc', content: blocks } };
}
