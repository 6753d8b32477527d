import type { ArticleDocument, Block, Inline, LeafBlock, Mark } from '#db/articles/document.ts';
import { marksOf } from '#db/articles/rules/marks.ts';
import type { MediaView } from '#db/media/queries.ts';

/** What a body needs around it to stand alone, outside the pages of this site. */
export type HtmlSurroundings = {
  /** The files the body shows, by id. */
  media: Record<string, MediaView>;
  /** The site's address without a path. */
  origin: string;
  /** The article's own address, which links to its footnotes and headings begin with. */
  pageUrl: string;
  words: {
    source: (name: string) => string;
    picture: (credit: string) => string;
    readAlso: string;
    /** The title of a correction with its date. */
    correction: (kind: 'correction' | 'clarification' | 'update', at: Date) => string;
    openOn: (url: string) => string;
  };
};

/**
 * The body as plain HTML for feeds and other readers elsewhere: no classes, scripts or frames, every address
 * absolute, all text escaped. Posts elsewhere become links.
 */
export function documentHtml(document: ArticleDocument, around: HtmlSurroundings): string {
  return blocksHtml(document.content, around);
}

/** Text as it may stand between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function blocksHtml(blocks: Block[], around: HtmlSurroundings): string {
  return blocks.map((block) => blockHtml(block, around)).join('\n');
}

/** An element with escaped attributes; those without a value are left out. */
function element(
  name: string,
  attributes: Record<string, string | number | undefined>,
  content?: string,
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeHtml(String(value))}"`)
    .join('');
  return content === undefined ? `<${name}${written}>` : `<${name}${written}>${content}</${name}>`;
}

function blockHtml(block: Block, around: HtmlSurroundings): string {
  switch (block.type) {
    case 'paragraph':
      return block.content?.length ? element('p', {}, inlineHtml(block.content, around)) : '';
    case 'heading':
      return element(`h${block.attrs.level}`, {}, inlineHtml(block.content, around));
    case 'bulletList':
    case 'orderedList': {
      const items = block.content.map((item) => element('li', {}, blocksHtml(item.content, around))).join('');
      return block.type === 'bulletList'
        ? element('ul', {}, items)
        : element('ol', { start: block.attrs?.start }, items);
    }
    case 'blockquote':
      return quote(blocksHtml(block.content, around), block.attrs?.attribution);
    case 'factBox':
      return element('aside', {}, paragraph(strong(block.attrs.title)) + blocksHtml(block.content, around));
    case 'table':
      return table(block, around);
    default:
      return leafHtml(block, around);
  }
}

function leafHtml(
  block: Exclude<LeafBlock, { type: 'paragraph' | 'heading' }>,
  around: HtmlSurroundings,
): string {
  const { media, words } = around;
  switch (block.type) {
    case 'horizontalRule':
      return '<hr>';
    case 'codeBlock': {
      const code = (block.content ?? []).map((node) => escapeHtml(node.text)).join('');
      return element('pre', {}, element('code', {}, code));
    }
    case 'pullQuote':
      return quote(paragraph(escapeHtml(block.attrs.text)), block.attrs.attribution);
    case 'picture':
      return pictureHtml(block.attrs, around);
    case 'gallery':
      return (
        block.attrs.items.map((item) => pictureHtml(item, around)).join('') +
        paragraph(escapeHtml(block.attrs.caption))
      );
    case 'audio':
    case 'video': {
      const file = media[block.attrs.mediaId];
      if (!file) return '';
      const poster = block.type === 'video' && block.attrs.posterId ? media[block.attrs.posterId] : undefined;
      const src = mediaUrl(file, around);
      const title = block.attrs.title || file.fileName;
      const player = element(
        block.type,
        { controls: '', preload: 'none', src, poster: poster && mediaUrl(poster, around) },
        element('a', { href: src }, escapeHtml(title)),
      );
      return figure(player, [block.attrs.title, block.attrs.caption]);
    }
    case 'file': {
      const file = media[block.attrs.mediaId];
      if (!file) return '';
      const title = escapeHtml(block.attrs.title || file.fileName);
      return paragraph(element('a', { href: mediaUrl(file, around) }, title));
    }
    case 'embed': {
      const { url, title, caption } = block.attrs;
      const name = title ? `${strong(title)}<br>` : '';
      const link = element('a', { href: absolute(url, around) }, escapeHtml(words.openOn(url)));
      return paragraph(name + link) + paragraph(escapeHtml(caption));
    }
    case 'source': {
      const { name, url } = block.attrs;
      const [before = '', after = ''] = words.source('\0').split('\0').map(escapeHtml);
      const credit = url ? element('a', { href: absolute(url, around) }, escapeHtml(name)) : escapeHtml(name);
      return paragraph(before + credit + after);
    }
    case 'relatedLink': {
      const link = element('a', { href: absolute(block.attrs.url, around) }, escapeHtml(block.attrs.title));
      return paragraph(`${escapeHtml(words.readAlso)} ${link}`);
    }
    case 'correction':
      return element(
        'aside',
        {},
        paragraph(strong(words.correction(block.attrs.kind, new Date(block.attrs.at)))) +
          paragraph(escapeHtml(block.attrs.text)),
      );
    default:
      return block satisfies never;
  }
}

const paragraph = (html: string) => html && element('p', {}, html);
const strong = (text: string) => text && element('strong', {}, escapeHtml(text));

function quote(html: string, attribution: string | undefined): string {
  return element(
    'blockquote',
    {},
    html + (attribution ? element('footer', {}, escapeHtml(attribution)) : ''),
  );
}

function figure(content: string, captions: (string | undefined)[]): string {
  const caption = captions.filter(Boolean).join(' ');
  return element('figure', {}, content + (caption && element('figcaption', {}, escapeHtml(caption))));
}

/** One picture with its caption and credit. */
export function pictureHtml(
  picture: { mediaId: string; alt: string; caption: string; credit: string },
  around: HtmlSurroundings,
): string {
  const file = around.media[picture.mediaId];
  if (!file) return '';
  const { width, height } = file;
  const image = element('img', {
    src: mediaUrl(file, around),
    alt: picture.alt,
    width: width ?? undefined,
    height: height ?? undefined,
  });
  return figure(image, [picture.caption, picture.credit && around.words.picture(picture.credit)]);
}

function table(block: Extract<Block, { type: 'table' }>, around: HtmlSurroundings): string {
  const rows = block.content.map((row) => {
    const cells = row.content.map((cell) =>
      element(
        cell.type === 'tableHeader' ? 'th' : 'td',
        { colspan: cell.attrs?.colspan, rowspan: cell.attrs?.rowspan },
        blocksHtml(cell.content, around),
      ),
    );
    return element('tr', {}, cells.join(''));
  });
  const caption = block.attrs?.caption ? element('caption', {}, escapeHtml(block.attrs.caption)) : '';
  return element('table', {}, caption + element('tbody', {}, rows.join('')));
}

function inlineHtml(content: Inline[] | undefined, around: HtmlSurroundings): string {
  return (content ?? [])
    .map((node) =>
      node.type === 'hardBreak'
        ? '<br>'
        : marksOf(node).reduce((html, mark) => markHtml(html, mark, around), escapeHtml(node.text)),
    )
    .join('');
}

function markHtml(html: string, mark: Mark, around: HtmlSurroundings): string {
  switch (mark.type) {
    case 'bold':
      return element('strong', {}, html);
    case 'italic':
      return element('em', {}, html);
    case 'underline':
      return element('u', {}, html);
    case 'strike':
      return element('s', {}, html);
    case 'code':
      return element('code', {}, html);
    case 'highlight':
      return element('mark', {}, html);
    case 'subscript':
      return element('sub', {}, html);
    case 'superscript':
      return element('sup', {}, html);
    case 'link':
      return element('a', { href: absolute(mark.attrs.href, around) }, html);
    default:
      return mark satisfies never;
  }
}

const mediaUrl = (file: MediaView, around: HtmlSurroundings) => absolute(`/media/${file.key}`, around);

/** Stored links may be paths of this site or of the page itself; elsewhere those would lead nowhere. */
function absolute(url: string, { origin, pageUrl }: HtmlSurroundings): string {
  if (url.startsWith('#')) return pageUrl + url;
  return url.startsWith('/') ? new URL(url, origin).href : url;
}
