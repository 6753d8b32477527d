import type { ArticleDocument, Block, Inline, LeafBlock } from '#db/articles/document.ts';

/** The readable words of a body, blocks apart by line breaks: for search, excerpts, word counts. */
export function documentText(document: ArticleDocument): string {
  return blocksText(document.content);
}

export function inlineText(content: Inline[] | undefined): string {
  return (content ?? []).map((node) => (node.type === 'text' ? node.text : '\n')).join('');
}

function blocksText(blocks: Block[]): string {
  return blocks.map(blockText).filter(Boolean).join('\n');
}

function lines(...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join('\n');
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.content);
    case 'codeBlock':
      return (block.content ?? []).map((node) => node.text).join('');
    case 'bulletList':
    case 'orderedList':
      return block.content.map((item) => blocksText(item.content)).join('\n');
    case 'blockquote':
      return lines(blocksText(block.content), block.attrs?.attribution);
    case 'factBox':
      return lines(block.attrs.title, blocksText(block.content));
    case 'table':
      return lines(
        block.attrs?.caption,
        block.content.map((row) => row.content.map((cell) => blocksText(cell.content)).join(' ')).join('\n'),
      );
    default:
      return leafText(block);
  }
}

function leafText(block: Exclude<LeafBlock, { type: 'paragraph' | 'heading' | 'codeBlock' }>): string {
  switch (block.type) {
    case 'pullQuote':
      return lines(block.attrs.text, block.attrs.attribution);
    case 'picture':
      return block.attrs.caption;
    case 'gallery':
      return lines(block.attrs.caption, ...block.attrs.items.map((item) => item.caption));
    case 'audio':
    case 'video':
    case 'embed':
      return lines(block.attrs.title, block.attrs.caption);
    case 'file':
    case 'relatedLink':
      return block.attrs.title;
    case 'source':
      return block.attrs.name;
    case 'correction':
      return block.attrs.text;
    case 'horizontalRule':
      return '';
    default:
      return block satisfies never;
  }
}

/** Every block of a body, those inside others too. */
function everyBlock(blocks: Block[]): Block[] {
  return blocks.flatMap((block) => [block, ...everyBlock(inside(block))]);
}

function inside(block: Block): Block[] {
  switch (block.type) {
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item) => item.content);
    case 'blockquote':
    case 'factBox':
      return block.content;
    case 'table':
      return block.content.flatMap((row) => row.content.flatMap((cell) => cell.content));
    default:
      return [];
  }
}

/** The ids of all files that a body shows. */
export function documentMediaIds(document: ArticleDocument): number[] {
  const ids = new Set<number>();
  const add = (id: string | null) => {
    // A number that no row can have would make the database refuse the whole text.
    if (id && /^\d+$/.test(id) && Number.isSafeInteger(Number(id))) ids.add(Number(id));
  };
  for (const block of everyBlock(document.content)) {
    if (block.type === 'gallery') for (const item of block.attrs.items) add(item.mediaId);
    else if ('attrs' in block && block.attrs && 'mediaId' in block.attrs) add(block.attrs.mediaId);
    if (block.type === 'video') add(block.attrs.posterId);
  }
  return [...ids];
}

/** The addresses of all posts and films that a body shows. */
export function documentEmbeds(document: ArticleDocument): string[] {
  const embeds = everyBlock(document.content).filter((block) => block.type === 'embed');
  return [...new Set(embeds.map((block) => block.attrs.url))];
}

/** The ids of all files that a text shows, its lead picture and the one for sharing among them. */
export function filesShown(text: {
  body: ArticleDocument;
  pictureId: number | null;
  socialPictureId: number | null;
}): number[] {
  const pictures = [text.pictureId, text.socialPictureId].filter((id) => id !== null);
  return [...new Set([...documentMediaIds(text.body), ...pictures])];
}
