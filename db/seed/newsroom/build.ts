import type { Block, Inline, Mark } from '#db/articles/document.ts';

/**
 * Short hands for writing article bodies as code. Inside text, **bold**, *italic* and
 * [words](https://address) become marks; nothing else is special.
 */
export function inline(text: string): Inline[] {
  const parts = /\*\*(.+?)\*\*|\*(.+?)\*|\[(.+?)\]\((.+?)\)/g;
  const nodes: Inline[] = [];
  const push = (value: string, marks?: Mark[]) => {
    if (value) nodes.push(marks ? { type: 'text', text: value, marks } : { type: 'text', text: value });
  };
  let at = 0;
  for (const match of text.matchAll(parts)) {
    push(text.slice(at, match.index));
    const [whole, bold, italic, words, href] = match;
    if (bold) push(bold, [{ type: 'bold' }]);
    else if (italic) push(italic, [{ type: 'italic' }]);
    else if (words && href) push(words, [{ type: 'link', attrs: { href } }]);
    at = match.index + whole.length;
  }
  push(text.slice(at));
  return nodes;
}

export const p = (text: string): Block => ({ type: 'paragraph', content: inline(text) });
export const h2 = (text: string): Block => ({ type: 'heading', attrs: { level: 2 }, content: inline(text) });
export const h3 = (text: string): Block => ({ type: 'heading', attrs: { level: 3 }, content: inline(text) });
export const rule = (): Block => ({ type: 'horizontalRule' });
const items = (texts: string[]) => texts.map((text) => ({ type: 'listItem' as const, content: [p(text)] }));
export const ul = (...texts: string[]): Block => ({ type: 'bulletList', content: items(texts) });
export const ol = (...texts: string[]): Block => ({ type: 'orderedList', content: items(texts) });
export const quote = (text: string, attribution?: string): Block => ({
  type: 'blockquote',
  ...(attribution && { attrs: { attribution } }),
  content: [p(text)],
});
export const pullQuote = (text: string, attribution = ''): Block => ({
  type: 'pullQuote',
  attrs: { text, attribution },
});
export const factBox = (title: string, ...content: Block[]): Block => ({
  type: 'factBox',
  attrs: { title },
  content,
});

/** A picture of the demo; `scene` is a key of `scenes.ts`, replaced by the stored file's id when seeding. */
export const picture = (
  scene: string,
  attrs: { alt: string; caption?: string; credit?: string; wide?: boolean },
): Block => ({
  type: 'picture',
  attrs: {
    mediaId: scene,
    alt: attrs.alt,
    caption: attrs.caption ?? '',
    credit: attrs.credit ?? '',
    width: attrs.wide ? 'wide' : 'normal',
  },
});
export const gallery = (
  caption: string,
  ...pictures: { scene: string; alt: string; caption?: string }[]
): Block => ({
  type: 'gallery',
  attrs: {
    caption,
    items: pictures.map((item) => ({
      mediaId: item.scene,
      alt: item.alt,
      caption: item.caption ?? '',
      credit: '',
    })),
  },
});
/** The first row holds the column heads. */
export const table = (caption: string, ...rows: string[][]): Block => ({
  type: 'table',
  attrs: { caption },
  content: rows.map((cells, row) => ({
    type: 'tableRow',
    content: cells.map((text) => ({
      type: row === 0 ? ('tableHeader' as const) : ('tableCell' as const),
      content: [p(text)],
    })),
  })),
});
export const audio = (file: string, title: string, caption = ''): Block => ({
  type: 'audio',
  attrs: { mediaId: file, title, caption },
});
export const video = (file: string, title: string, caption = ''): Block => ({
  type: 'video',
  attrs: { mediaId: file, posterId: null, title, caption },
});
export const embed = (
  provider: 'youtube' | 'facebook' | 'x' | 'tiktok' | 'telegram' | 'other',
  url: string,
  title: string,
  caption = '',
): Block => ({ type: 'embed', attrs: { url, provider, title, caption, mediaId: null } });
export const sourceLine = (name: string, url: string | null = null): Block => ({
  type: 'source',
  attrs: { name, url },
});
export const relatedLink = (url: string, title: string): Block => ({
  type: 'relatedLink',
  attrs: { url, title },
});
export const correction = (
  kind: 'correction' | 'clarification' | 'update',
  at: string,
  text: string,
): Block => ({
  type: 'correction',
  attrs: { kind, at, text },
});
