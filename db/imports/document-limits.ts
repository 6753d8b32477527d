import type { ArticleDocument, Block, TableCell } from '#db/articles/document.ts';
import { documentText, inlineText } from '#db/articles/rules/document-text.ts';

/** The bounds of `documentSchema` that imported content may exceed. */
export const LIMITS = {
  url: 2048,
  alt: 1000,
  caption: 2000,
  tableCaption: 1000,
  credit: 300,
  title: 300,
  quote: 1000,
  attribution: 300,
  galleryItems: 200,
  blocks: 5000,
  /** Blocks inside blocks. */
  depth: 8,
};

/** A body within the bounds: what is nested too deeply becomes paragraphs, what is too many is joined. */
export function fitDocument(blocks: Block[], note: (detail: string) => void): ArticleDocument {
  let flattened = false;
  const flatten = (block: Block): Block[] => {
    flattened = true;
    return documentText({ type: 'doc', content: [block] })
      .split('\n')
      .filter((line) => line.trim())
      .map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }));
  };
  const fitAll = (all: Block[], depth: number): Block[] => {
    const fitted = all.flatMap((block) => bounded(block, depth));
    return fitted.length ? fitted : [{ type: 'paragraph' }];
  };
  const bounded = (block: Block, depth: number): Block[] => {
    switch (block.type) {
      case 'bulletList':
      case 'orderedList':
        if (depth === 0) return flatten(block);
        return [
          {
            ...block,
            content: block.content.map((item) => ({ ...item, content: fitAll(item.content, depth - 1) })),
          },
        ];
      case 'blockquote':
      case 'factBox':
        if (depth === 0) return flatten(block);
        return [{ ...block, content: fitAll(block.content, depth - 1) }];
      case 'table': {
        if (depth === 0) return flatten(block);
        const fitCell = (cell: TableCell) => ({ ...cell, content: fitAll(cell.content, depth - 1) });
        return [
          {
            ...block,
            content: block.content.map((row) => ({ ...row, content: row.content.map(fitCell) })),
          },
        ];
      }
      default:
        return [block];
    }
  };
  const content = blocks.flatMap((block) => bounded(block, LIMITS.depth));
  if (flattened) note('nested too deeply in places; flattened');
  if (content.length <= LIMITS.blocks) return { type: 'doc', content };
  note(`more than ${LIMITS.blocks} blocks; the rest is one paragraph`);
  return {
    type: 'doc',
    content: [...content.slice(0, LIMITS.blocks - 1), joined(content.slice(LIMITS.blocks - 1))],
  };
}

function joined(blocks: Block[]): Block {
  const lines = blocks
    .map((block) =>
      block.type === 'paragraph'
        ? inlineText(block.content)
        : documentText({ type: 'doc', content: [block] }),
    )
    .filter((line) => line.trim());
  return {
    type: 'paragraph',
    content: lines.flatMap((text, index) =>
      index > 0
        ? [{ type: 'hardBreak' as const }, { type: 'text' as const, text }]
        : [{ type: 'text' as const, text }],
    ),
  };
}
