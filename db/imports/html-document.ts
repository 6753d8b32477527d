import {
  type ArticleDocument,
  type Block,
  documentSchema,
  type ListItem,
  type Mark,
  type TableCell,
} from '#db/articles/document.ts';
import { type Embed, embedOf } from '#db/articles/rules/embed.ts';
import { isSafeUrl } from '#db/articles/rules/safe-url.ts';
import { type BlockMark, blockEnds, blockMark } from '#db/imports/block-comments.ts';
import { Flow, textParagraph, withMark } from '#db/imports/document-flow.ts';
import { fitDocument, LIMITS } from '#db/imports/document-limits.ts';
import {
  attribute,
  clean,
  type Element,
  elementsNamed,
  hasClass,
  htmlToText,
  isComment,
  isElement,
  isText,
  type Node,
  oneLine,
  parseHtml,
  stripTags,
  textOf,
} from '#db/imports/html-tree.ts';
import { expandShortcodes } from '#db/imports/shortcodes.ts';

/** A file of the old site that is in the library. */
export type FoundMedia = {
  mediaId: string;
  kind: 'image' | 'audio' | 'video' | 'file';
  title: string;
  alt: string;
  caption: string;
  credit: string;
};

/** What could not be carried over as it was. */
type ConversionNote =
  | 'picture_missing'
  | 'file_missing'
  | 'shortcode'
  | 'block'
  | 'form'
  | 'script'
  | 'unsafe_link'
  | 'simplified';

/** What the converter needs to know of the site that the HTML comes from. */
export type OldSite = {
  findMedia(reference: { id?: string; url?: string }): FoundMedia | null;
  /** Attachments of the post itself, for a gallery or playlist that names none. */
  attached(kind: 'image' | 'audio' | 'video'): FoundMedia[];
  reusableBlock(id: string): string | null;
  /** An address as links should have it: inside this site where it was inside the old one. */
  link(url: string): string;
  /** The custom field `footnotes` of the post. */
  footnotes?: string;
};

type Note = (kind: ConversionNote, detail: string) => void;
type State = {
  marks: Mark[];
  /** Line breaks of the text mean something, as in WordPress' classic editor. */
  autop: boolean;
  /** Inside a gallery, where lists are only scaffolding. */
  gallery: boolean;
  /** The id that a block gives its picture or file. */
  hint: string;
};

/**
 * Turns a post's content (blocks or classic HTML, with shortcodes) into a body. Never throws; what has no
 * counterpart becomes readable text and is noted.
 */
export function htmlToDocument(html: string, site: OldSite, note: Note): ArticleDocument {
  let blocks: Block[];
  try {
    blocks = new Converter(site, note).convert(html);
    const document = fitDocument(blocks, (detail) => note('simplified', detail));
    const checked = documentSchema.safeParse(document);
    if (checked.success) return checked.data;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  note('simplified', 'kept as plain paragraphs');
  return fitDocument(plainParagraphs(html), () => {});
}

function plainParagraphs(html: string): Block[] {
  return stripTags(html)
    .split(/\n\s*\n|\n/)
    .map((line) => oneLine(line))
    .filter(Boolean)
    .map((line) => textParagraph(line));
}

const inlineMarks: Record<string, Exclude<Mark['type'], 'link'>> = {
  strong: 'bold',
  b: 'bold',
  em: 'italic',
  i: 'italic',
  cite: 'italic',
  dfn: 'italic',
  var: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strike',
  strike: 'strike',
  del: 'strike',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  sub: 'subscript',
  sup: 'superscript',
  mark: 'highlight',
};

const flowElements = new Set(
  'p div section article main header footer aside nav address center fieldset dl dd figure figcaption form hgroup search details'.split(
    ' ',
  ),
);
const headingLevels: Record<string, 2 | 3 | 4> = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 4, h6: 4 };
const dropped = new Set(
  'style head title meta link base template svg canvas rp param track select datalist input progress meter'.split(
    ' ',
  ),
);
const pictureEnding = /\.(jpe?g|png|gif|webp|avif|bmp|tiff?|heic)([?#]|$)/i;

class Converter {
  readonly #site: OldSite;
  readonly #note: Note;
  #reused = 0;

  constructor(site: OldSite, note: Note) {
    this.#site = site;
    this.#note = note;
  }

  convert(html: string): Block[] {
    const noted = new Set<string>();
    const expanded = expandShortcodes(html.replace(/\r\n?/g, '\n'), (name) => {
      if (!noted.has(name)) this.#note('shortcode', `[${name}]`);
      noted.add(name);
    });
    const nodes = parseHtml(expanded);
    if (!nodes) {
      this.#note('simplified', 'too long or too deeply nested; kept as plain paragraphs');
      return plainParagraphs(html);
    }
    const flow = new Flow();
    this.#children(nodes, { marks: [], autop: true, gallery: false, hint: '' }, flow);
    return this.#withEmbeds(flow.finish());
  }

  /** An address alone in a paragraph stood for what it leads to. */
  #withEmbeds(blocks: Block[]): Block[] {
    return blocks.map((block) => {
      const [only, more] = block.type === 'paragraph' ? (block.content ?? []) : [];
      if (!only || more || only.type !== 'text' || only.marks || !/^https?:\/\/\S+$/i.test(only.text))
        return block;
      const embed = embedOf(only.text);
      if (embed) return embedBlock(embed);
      const media = this.#site.findMedia({ url: only.text });
      if (media && media.kind !== 'file') return this.#mediaBlock(media, '');
      const href = this.#href(only.text);
      return href ? textParagraph(only.text, [{ type: 'link', attrs: { href } }]) : block;
    });
  }

  /** Blocks are marked by comments around them: `<!-- wp:image {"id":7} -->…<!-- /wp:image -->`. */
  #children(nodes: Node[], state: State, flow: Flow) {
    const ends = blockEnds(nodes);
    for (let index = 0; index < nodes.length; index++) {
      const node = nodes[index] as Node;
      const mark = isComment(node) ? blockMark(node.data) : null;
      if (!mark || mark.closing) {
        if (isComment(node) && /^\s*(more|nextpage)\b/.test(node.data)) flow.end();
        else this.#node(node, state, flow);
        continue;
      }
      const end = mark.selfClosing ? index : ends.get(index);
      const inner = end === undefined ? [] : nodes.slice(index + 1, end);
      if (end === undefined) {
        // The end is missing: what follows is read as if there were no block.
        flow.end();
        continue;
      }
      this.#block(mark, inner, state, flow);
      index = end;
    }
  }

  #block(mark: BlockMark, inner: Node[], state: State, flow: Flow) {
    const { name, attributes } = mark;
    const text = (key: string) => {
      const value = attributes[key];
      return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    };
    const autop = name === 'freeform' || name === 'classic' || name === 'shortcode';
    const inside: State = { ...state, autop, hint: text('id') || text('mediaId') };
    flow.end();
    switch (name) {
      case 'more':
      case 'nextpage':
      case 'spacer':
        return;
      case 'embed':
      case 'social-link': {
        const url = text('url') || oneLine(textOf(inner)).split(' ')[0] || '';
        if (name === 'social-link') this.#linkLine(url, text('label') || text('service') || url, flow);
        else this.#embed(url, captionOf(inner), flow);
        return;
      }
      case 'block': {
        const html = this.#site.reusableBlock(text('ref'));
        if (html === null || ++this.#reused > 50) return this.#note('block', `wp:block ${text('ref')}`);
        flow.blocks.push(...this.convert(html));
        return;
      }
      case 'footnotes':
        this.#footnotes(flow);
        return;
      case 'file': {
        const anchor = elementsNamed(inner, new Set(['a']))[0];
        const url = text('href') || (anchor ? attribute(anchor, 'href') : '');
        this.#file({ id: text('id'), url }, anchor ? htmlLine(anchor.childNodes) : '', flow);
        return;
      }
      case 'cover': {
        const shown = elementsNamed(inner, new Set(['img', 'video'])).length > 0;
        if (!shown && text('url'))
          this.#picture({ id: text('id'), url: text('url'), alt: text('alt') }, '', flow);
        this.#children(inner, inside, flow);
        flow.end();
        return;
      }
    }
    if (mark.selfClosing) return this.#note('block', `wp:${name}`);
    this.#children(inner, inside, flow);
    flow.end();
  }

  #node(node: Node, state: State, flow: Flow) {
    if (isText(node)) return flow.text(node.value, state.marks, state.autop);
    if (isElement(node)) this.#element(node, state, flow);
  }

  #element(element: Element, state: State, flow: Flow) {
    const { tagName } = element;
    if (isHidden(element)) return;
    const social = socialPost(element);
    if (social) return flow.standalone(embedBlock(social));

    const level = headingLevels[tagName];
    if (level) {
      flow.startHeading(level);
      this.#children(element.childNodes, { ...state, autop: false }, flow);
      return flow.end();
    }
    const mark = inlineMarks[tagName];
    if (mark) {
      const marks = withMark(state.marks, { type: mark });
      return this.#children(element.childNodes, { ...state, marks }, flow);
    }
    if (dropped.has(tagName)) return;

    switch (tagName) {
      case 'a':
        return this.#anchor(element, state, flow);
      case 'br':
        return flow.lineBreak();
      case 'wbr':
        return flow.text('\u200b', state.marks, false);
      case 'hr':
        return flow.standalone({ type: 'horizontalRule' });
      case 'img':
        return this.#image(element, state, flow);
      case 'ul':
      case 'ol':
      case 'menu':
      case 'dir':
        if (state.gallery) break;
        return this.#list(element, state, flow);
      case 'li':
      case 'summary':
      case 'dt':
      case 'legend':
      case 'caption': {
        flow.end();
        const strong =
          tagName === 'li' || tagName === 'caption' ? state.marks : withMark(state.marks, { type: 'bold' });
        this.#children(element.childNodes, { ...state, marks: strong }, flow);
        return flow.end();
      }
      case 'blockquote':
        return this.#quote(element, state, flow);
      case 'pre':
      case 'listing':
      case 'xmp':
        return this.#pre(element, state, flow);
      case 'table':
        return this.#table(element, state, flow);
      case 'figure':
        return this.#figure(element, state, flow);
      case 'video':
      case 'audio':
        return this.#player(element, flow);
      case 'iframe':
      case 'embed':
        return this.#frame(attribute(element, 'src') || attribute(element, 'data-src'), flow);
      case 'object':
        return this.#object(element, state, flow);
      case 'script':
        return this.#script(element, flow);
      case 'noscript':
        // Beside a picture that loads late stands the same one for readers without scripts.
        if (elementsNamed(element.childNodes, new Set(['img'])).length) return;
        break;
      case 'wp-shortcode':
        return this.#shortcode(element, state, flow);
      case 'q':
        flow.text('“', state.marks, false);
        this.#children(element.childNodes, state, flow);
        return flow.text('”', state.marks, false);
      case 'rt':
        flow.text(' (', state.marks, false);
        this.#children(element.childNodes, state, flow);
        return flow.text(')', state.marks, false);
      case 'textarea':
      case 'button':
        flow.end();
        this.#children(element.childNodes, { ...state, autop: false }, flow);
        return flow.end();
      case 'form':
        this.#note('form', attribute(element, 'action').slice(0, 200) || 'a form');
        break;
    }

    if (
      /gallery|slideshow/.test(attribute(element, 'class')) &&
      !state.gallery &&
      this.#gallery(element, state, flow)
    )
      return;
    if (flowElements.has(tagName) || tagName === 'ul' || tagName === 'ol') {
      flow.end();
      this.#children(element.childNodes, state, flow);
      return flow.end();
    }
    this.#children(element.childNodes, { ...state, marks: styledMarks(element, state.marks) }, flow);
  }

  /** The blocks of a container of its own. */
  #inside(nodes: Node[], state: State): Block[] {
    const flow = new Flow();
    this.#children(nodes, state, flow);
    return flow.finish();
  }

  #anchor(element: Element, state: State, flow: Flow) {
    const written = attribute(element, 'href').trim();
    const pictures = elementsNamed(element.childNodes, new Set(['img']));
    const href = this.#href(written);
    if (pictures.length) {
      this.#children(element.childNodes, state, flow);
      const words = oneLine(
        pictures.map((image) => attribute(image, 'alt') || attribute(image, 'title')).join(' '),
      );
      // A picture that led somewhere else than to itself keeps its way there as a line of text.
      if (
        href &&
        !leadsToPicture(written) &&
        !this.#site.findMedia({ url: written }) &&
        !oneLine(textOf(element.childNodes.filter((child) => !pictures.includes(child as Element)))).length
      )
        flow.block(textParagraph(words || href, [{ type: 'link', attrs: { href } }]));
      return;
    }
    // Places within a page have no addresses here.
    const marks =
      href && !href.startsWith('#') ? withMark(state.marks, { type: 'link', attrs: { href } }) : state.marks;
    this.#children(element.childNodes, { ...state, marks }, flow);
  }

  /** @returns null for an address that must not or cannot be linked. */
  #href(written: string): string | null {
    const address = clean(written).replace(/\s+/g, '');
    if (!address) return null;
    const href = this.#site.link(address);
    if (href.length <= LIMITS.url && isSafeUrl(href)) return href;
    this.#note('unsafe_link', address.slice(0, 100));
    return null;
  }

  #linkLine(url: string, words: string, flow: Flow) {
    const href = this.#href(url);
    const text = oneLine(words) || href || '';
    if (text) flow.standalone(textParagraph(text, href ? [{ type: 'link', attrs: { href } }] : undefined));
  }

  #image(element: Element, state: State, flow: Flow) {
    const alt = oneLine(attribute(element, 'alt'));
    if (hasClass(element, /^(emoji|wp-smiley)$/)) return flow.text(alt, state.marks, false);
    if (attribute(element, 'width') === '1' && attribute(element, 'height') === '1') return;
    this.#picture(imageReference(element, state.hint), '', flow);
  }

  #picture(image: ImageReference, caption: string, flow: Flow) {
    const media = this.#site.findMedia(image);
    if (media?.kind === 'image')
      return flow.block({
        type: 'picture',
        attrs: {
          mediaId: media.mediaId,
          alt: image.alt || media.alt,
          caption,
          credit: media.credit,
          width: image.wide ? 'wide' : 'normal',
        },
      });
    const name = image.url.startsWith('data:') ? '' : fileNameOf(image.url);
    const words = caption || image.alt || name;
    if (!image.url && !words) return;
    this.#note(
      'picture_missing',
      image.url.startsWith('data:') ? 'a picture inside the text' : image.url.slice(0, 300),
    );
    const href = image.url.startsWith('data:') ? null : this.#href(image.url);
    if (words) flow.block(textParagraph(words, href ? [{ type: 'link', attrs: { href } }] : undefined));
  }

  #figure(element: Element, state: State, flow: Flow) {
    const quote = hasClass(element, /^wp-block-pullquote$/);
    if (quote) return this.#pullQuote(element, state, flow);
    if (hasClass(element, /gallery/) && this.#gallery(element, state, flow)) return;
    const images = elementsNamed([element], new Set(['img']));
    const others = elementsNamed(
      [element],
      new Set([
        'iframe',
        'video',
        'audio',
        'table',
        'blockquote',
        'pre',
        'object',
        'embed',
        'ul',
        'ol',
        'a',
        'wp-shortcode',
      ]),
    ).filter((other) => other.tagName !== 'a' || !leadsToPicture(attribute(other, 'href')));
    const caption = captionOf(element.childNodes);
    const [image] = images;
    if (image && images.length === 1 && others.every((other) => other.tagName === 'a')) {
      const anchor = others.find((other) => elementsNamed([other], new Set(['img'])).length > 0);
      const wide = hasClass(element, /^align(wide|full)$/);
      const reference = imageReference(image, state.hint);
      flow.end();
      this.#picture({ ...reference, wide: wide || reference.wide }, caption.slice(0, LIMITS.caption), flow);
      const rest = caption.slice(LIMITS.caption);
      if (rest) flow.standalone(textParagraph(rest));
      if (anchor) {
        const href = this.#href(attribute(anchor, 'href'));
        if (href && !href.startsWith('#') && !this.#site.findMedia({ url: href }))
          flow.standalone(textParagraph(reference.alt || href, [{ type: 'link', attrs: { href } }]));
      }
      return flow.end();
    }
    const blocks = this.#inside(
      element.childNodes.filter((child) => !isCaption(child)),
      state,
    );
    flow.end();
    for (const block of captioned(this.#withEmbeds(blocks), caption)) flow.standalone(block);
  }

  /** @returns false when there are no two pictures in it, so that it is no gallery. */
  #gallery(element: Element, state: State, flow: Flow): boolean {
    const images = elementsNamed([element], new Set(['img']));
    if (images.length < 2) return false;
    const own = element.childNodes.filter((child) => isCaption(child));
    const blocks = this.#inside(
      element.childNodes.filter((child) => !isCaption(child)),
      { ...state, autop: false, gallery: true },
    );
    const items = blocks.flatMap((block) => (block.type === 'picture' ? [block.attrs] : []));
    flow.end();
    this.#galleryBlocks(items, oneLine(textOf(own)), flow);
    for (const block of blocks) if (block.type !== 'picture') flow.standalone(block);
    return true;
  }

  #galleryBlocks(items: GalleryItem[], caption: string, flow: Flow) {
    for (let from = 0; from < items.length; from += LIMITS.galleryItems) {
      const part = items
        .slice(from, from + LIMITS.galleryItems)
        .map(({ mediaId, alt, caption: words, credit }) => ({ mediaId, alt, caption: words, credit }));
      flow.standalone({ type: 'gallery', attrs: { caption, items: part } });
    }
    if (!items.length && caption) flow.standalone(textParagraph(caption));
  }

  #list(element: Element, state: State, flow: Flow) {
    const items: ListItem[] = [];
    const add = (nodes: Node[]) => {
      const content = this.#inside(nodes, state);
      if (!content.length) return;
      // An editor needs a paragraph to put the cursor in before anything else.
      if (content[0]?.type !== 'paragraph') content.unshift({ type: 'paragraph' });
      items.push({ type: 'listItem', content });
    };
    let loose: Node[] = [];
    const addLoose = () => {
      const nested = loose.length > 0 && loose.every((node) => !isText(node) || !node.value.trim());
      const previous = items.at(-1);
      // A list that stands beside its item instead of in it belongs to the item before.
      if (nested && previous) previous.content.push(...this.#inside(loose, state));
      else add(loose);
      loose = [];
    };
    for (const child of element.childNodes) {
      if (isElement(child) && child.tagName === 'li') {
        addLoose();
        add(child.childNodes);
      } else if (!isComment(child)) loose.push(child);
    }
    addLoose();
    if (!items.length) return;
    if (element.tagName !== 'ol') return flow.standalone({ type: 'bulletList', content: items });
    const start = Number(attribute(element, 'start'));
    flow.standalone({
      type: 'orderedList',
      ...(Number.isSafeInteger(start) && start > 1 && { attrs: { start } }),
      content: items,
    });
  }

  #quote(element: Element, state: State, flow: Flow) {
    if (hasClass(element, /^wp-block-pullquote$/)) return this.#pullQuote(element, state, flow);
    const { attribution, nodes } = splitAttribution(element);
    const content = this.#inside(nodes, { ...state, marks: [] });
    if (attribution.length > LIMITS.attribution) content.push(textParagraph(attribution));
    if (!content.length && !attribution) return;
    if (!content.length) return flow.standalone(textParagraph(attribution));
    flow.standalone({
      type: 'blockquote',
      ...(attribution && attribution.length <= LIMITS.attribution && { attrs: { attribution } }),
      content,
    });
  }

  #pullQuote(element: Element, state: State, flow: Flow) {
    const quote = elementsNamed(element.childNodes, new Set(['blockquote']))[0] ?? element;
    const { attribution, nodes } = splitAttribution(quote);
    const text = htmlLine(nodes);
    if (!text) return;
    if (text.length <= LIMITS.quote && attribution.length <= LIMITS.attribution)
      return flow.standalone({ type: 'pullQuote', attrs: { text, attribution } });
    const content = this.#inside(nodes, { ...state, marks: [] });
    flow.standalone({
      type: 'blockquote',
      content: attribution ? [...content, textParagraph(attribution)] : content,
    });
  }

  #pre(element: Element, state: State, flow: Flow) {
    flow.end();
    const text = clean(verbatimText(element)).replace(/^\n|\s+$/g, '');
    if (!text) return;
    if (hasClass(element, /^wp-block-verse$/)) {
      flow.verbatim(text, state.marks);
      return flow.end();
    }
    const classes = [element, ...elementsNamed(element.childNodes, new Set(['code']))]
      .map((each) => attribute(each, 'class'))
      .join(' ');
    const language = /(?:lang(?:uage)?-|brush:\s*)([\w+#-]{1,40})/.exec(classes)?.[1] ?? null;
    flow.standalone({ type: 'codeBlock', attrs: { language }, content: [{ type: 'text', text }] });
  }

  #table(element: Element, state: State, flow: Flow) {
    flow.end();
    const parts = new Set(['thead', 'tbody', 'tfoot']);
    const children = element.childNodes.filter(isElement);
    const groups = [
      ...children.filter((child) => child.tagName === 'thead'),
      ...children.filter((child) => child.tagName === 'tr' || child.tagName === 'tbody'),
      ...children.filter((child) => child.tagName === 'tfoot'),
    ];
    const rows = groups.flatMap((group) =>
      parts.has(group.tagName)
        ? group.childNodes.filter((child): child is Element => isElement(child) && child.tagName === 'tr')
        : [group],
    );
    const content = rows
      .map((row) => ({
        type: 'tableRow' as const,
        content: row.childNodes.flatMap((cell): TableCell[] => {
          if (!isElement(cell) || (cell.tagName !== 'td' && cell.tagName !== 'th')) return [];
          const blocks = this.#inside(cell.childNodes, { ...state, autop: false });
          const colspan = spanOf(cell, 'colspan');
          const rowspan = spanOf(cell, 'rowspan');
          return [
            {
              type: cell.tagName === 'th' ? 'tableHeader' : 'tableCell',
              ...((colspan > 1 || rowspan > 1) && {
                attrs: { ...(colspan > 1 && { colspan }), ...(rowspan > 1 && { rowspan }) },
              }),
              content: blocks.length ? blocks : [{ type: 'paragraph' }],
            },
          ];
        }),
      }))
      .filter((row) => row.content.length > 0);
    const captionElement = children.find((child) => child.tagName === 'caption');
    const caption = captionElement ? htmlLine(captionElement.childNodes) : '';
    const single = content.length === 1 && content[0]?.content.length === 1 ? content[0].content[0] : null;
    if (!content.length || single) {
      // A table of one cell was only ever a frame.
      if (caption) flow.standalone(textParagraph(caption));
      for (const block of single?.content ?? []) flow.standalone(block);
      return;
    }
    for (const block of captioned([{ type: 'table', content }], caption)) flow.standalone(block);
  }

  #player(element: Element, flow: Flow) {
    const sources = [element, ...elementsNamed(element.childNodes, new Set(['source']))]
      .map((each) => attribute(each, 'src') || attribute(each, 'data-src'))
      .filter(Boolean);
    this.#playable(sources, attribute(element, 'poster'), '', flow);
  }

  /** A recording or film by the first of its addresses that is in the library. */
  #playable(sources: string[], poster: string, caption: string, flow: Flow) {
    for (const url of sources) {
      const media = this.#site.findMedia({ url });
      if (!media) continue;
      const block = this.#mediaBlock(media, caption);
      const cover = poster ? this.#site.findMedia({ url: poster }) : null;
      if (block.type === 'video' && cover?.kind === 'image') block.attrs.posterId = cover.mediaId;
      return flow.standalone(block);
    }
    const [first] = sources;
    if (!first) return;
    const embed = embedOf(first);
    if (embed) return flow.standalone(embedBlock(embed, caption));
    this.#note('file_missing', first.slice(0, 300));
    this.#linkLine(first, caption || fileNameOf(first), flow);
  }

  #mediaBlock(media: FoundMedia, caption: string): Block {
    const title = media.title.slice(0, LIMITS.title);
    const { mediaId } = media;
    switch (media.kind) {
      case 'image':
        return {
          type: 'picture',
          attrs: {
            mediaId,
            alt: media.alt,
            caption: caption || media.caption,
            credit: media.credit,
            width: 'normal',
          },
        };
      case 'audio':
        return { type: 'audio', attrs: { mediaId, title, caption } };
      case 'video':
        return { type: 'video', attrs: { mediaId, posterId: null, title, caption } };
      case 'file':
        return { type: 'file', attrs: { mediaId, title } };
    }
  }

  #file(reference: { id: string; url: string }, words: string, flow: Flow) {
    const media = this.#site.findMedia(reference);
    if (media)
      return flow.standalone(
        this.#mediaBlock({ ...media, title: words || media.title || fileNameOf(reference.url) }, ''),
      );
    if (!reference.url) return;
    this.#note('file_missing', reference.url.slice(0, 300));
    this.#linkLine(reference.url, words || fileNameOf(reference.url), flow);
  }

  #embed(url: string, caption: string, flow: Flow) {
    const embed = embedOf(url);
    const href = embed ? embed.url : this.#href(url);
    if (!href || !/^https?:/i.test(href)) {
      const words = caption || oneLine(url);
      if (words) flow.standalone(textParagraph(words));
      return;
    }
    flow.standalone(embedBlock(embed ?? { provider: 'other', url: href }, caption));
  }

  #frame(address: string, flow: Flow) {
    const url = clean(address).trim().replace(/^\/\//, 'https://');
    if (!url || url.startsWith('about:')) return;
    if (!embedOf(url)) this.#note('block', `frame of ${url.slice(0, 200)}`);
    this.#embed(url, '', flow);
  }

  #object(element: Element, state: State, flow: Flow) {
    const addresses = [
      attribute(element, 'data'),
      ...elementsNamed(element.childNodes, new Set(['param']))
        .filter((param) => /^(movie|src|url)$/i.test(attribute(param, 'name')))
        .map((param) => attribute(param, 'value')),
      ...elementsNamed(element.childNodes, new Set(['embed'])).map((embed) => attribute(embed, 'src')),
    ];
    const known = addresses.map(embedOf).find(Boolean);
    if (known) return flow.standalone(embedBlock(known));
    const [address] = addresses.filter(Boolean);
    if (address) this.#file({ id: '', url: address }, '', flow);
    this.#children(
      element.childNodes.filter(
        (child) => !isElement(child) || (child.tagName !== 'embed' && child.tagName !== 'param'),
      ),
      state,
      flow,
    );
  }

  #script(element: Element, flow: Flow) {
    const telegram = attribute(element, 'data-telegram-post');
    const embed = telegram ? embedOf(`https://t.me/${telegram}`) : null;
    if (embed) return flow.standalone(embedBlock(embed));
    const address = attribute(element, 'src');
    // These only bring to life what is an embed here.
    if (/(platform\.twitter|platform\.x|instagram|tiktok|connect\.facebook|telegram)\./.test(address)) return;
    this.#note('script', address.slice(0, 200) || 'a script in the text');
  }

  #shortcode(element: Element, state: State, flow: Flow) {
    const get = (name: string) => attribute(element, `a-${name}`).trim();
    const inner = oneLine(textOf(element.childNodes));
    const name = attribute(element, 'data-name');
    switch (name) {
      case 'caption':
      case 'wp_caption':
        return this.#captionShortcode(element, state, flow);
      case 'gallery':
        return this.#galleryShortcode(get, flow);
      case 'playlist':
        return this.#playlist(get, flow);
      case 'audio':
      case 'video': {
        const sources = [
          'src',
          'mp3',
          'm4a',
          'ogg',
          'wav',
          'wma',
          'mp4',
          'm4v',
          'webm',
          'ogv',
          'flv',
          'wmv',
          '0',
        ]
          .map(get)
          .concat(/^https?:\S+$/.test(inner) ? inner : [])
          .filter(Boolean);
        if (sources.length) return this.#playable(sources, get('poster'), '', flow);
        for (const media of this.#site.attached(name)) flow.standalone(this.#mediaBlock(media, ''));
        return;
      }
      case 'embed':
        return this.#embed(inner || get('0') || get('src'), '', flow);
      default: {
        const given =
          get('url') || get('src') || get('href') || inner || get('id') || get('0').replace(/^[=:]/, '');
        const page: Record<string, string> = {
          youtube: 'https://www.youtube.com/watch?v=',
          vimeo: 'https://vimeo.com/',
          tweet: 'https://x.com/i/status/',
          twitter: 'https://x.com/i/status/',
          instagram: 'https://www.instagram.com/p/',
          telegram: 'https://t.me/',
        };
        const url = /^(https?:)?\/\//i.test(given) ? given : `${page[name] ?? ''}${given}`;
        if (/^(https?:)?\/\//i.test(url)) return this.#embed(url, '', flow);
        this.#note('shortcode', `[${name}]`);
        if (given) flow.text(given, state.marks, false);
      }
    }
  }

  #captionShortcode(element: Element, state: State, flow: Flow) {
    flow.end();
    const [image, ...more] = elementsNamed(element.childNodes, new Set(['img']));
    const given = attribute(element, 'a-caption');
    const caption = given ? htmlToText(given).replace(/\s+/g, ' ') : htmlLine(element.childNodes, true);
    if (!image || more.length) {
      const blocks = this.#inside(element.childNodes, state);
      for (const block of given ? captioned(blocks, caption) : blocks) flow.standalone(block);
      return;
    }
    const id = /attachment_(\d+)/.exec(attribute(element, 'a-id'))?.[1] ?? state.hint;
    this.#picture(imageReference(image, id), caption.slice(0, LIMITS.caption), flow);
    flow.end();
    if (caption.length > LIMITS.caption) flow.standalone(textParagraph(caption.slice(LIMITS.caption)));
    const anchor = elementsNamed(element.childNodes, new Set(['a'])).find(
      (each) =>
        elementsNamed([each], new Set(['img'])).length > 0 && !leadsToPicture(attribute(each, 'href')),
    );
    const href = anchor ? this.#href(attribute(anchor, 'href')) : null;
    if (href && !href.startsWith('#') && !this.#site.findMedia({ url: href }))
      flow.standalone(
        textParagraph(oneLine(attribute(image, 'alt')) || href, [{ type: 'link', attrs: { href } }]),
      );
  }

  #galleryShortcode(get: (name: string) => string, flow: Flow) {
    const ids = (get('ids') || get('include')).split(/[\s,]+/).filter(Boolean);
    const excluded = new Set(get('exclude').split(/[\s,]+/));
    const found = ids.length
      ? ids.flatMap((id) => {
          const media = this.#site.findMedia({ id });
          if (!media) this.#note('picture_missing', `attachment ${id.slice(0, 20)}`);
          return media?.kind === 'image' ? [media] : [];
        })
      : this.#site.attached('image').filter((media) => !excluded.has(media.mediaId));
    if (!ids.length && !found.length) this.#note('picture_missing', 'the pictures of a gallery');
    this.#galleryBlocks(found, '', flow);
  }

  #playlist(get: (name: string) => string, flow: Flow) {
    const ids = get('ids')
      .split(/[\s,]+/)
      .filter(Boolean);
    const kind = get('type') === 'video' ? 'video' : 'audio';
    if (!ids.length)
      for (const media of this.#site.attached(kind)) flow.standalone(this.#mediaBlock(media, ''));
    for (const id of ids) {
      const media = this.#site.findMedia({ id });
      if (media) flow.standalone(this.#mediaBlock(media, ''));
      else this.#note('file_missing', `attachment ${id.slice(0, 20)}`);
    }
  }

  /** Footnotes lie in a custom field: `[{"id":"…","content":"…"}]`. */
  #footnotes(flow: Flow) {
    let notes: unknown;
    try {
      notes = JSON.parse(this.#site.footnotes ?? '[]');
    } catch {
      return this.#note('block', 'wp:footnotes');
    }
    if (!Array.isArray(notes)) return;
    const items = notes.flatMap((entry: unknown): ListItem[] => {
      const html = (entry as { content?: unknown } | null)?.content;
      const nodes = typeof html === 'string' ? parseHtml(html) : null;
      if (!nodes) return [];
      const content = this.#inside(nodes, { marks: [], autop: false, gallery: false, hint: '' });
      return content.length ? [{ type: 'listItem', content }] : [];
    });
    if (items.length) flow.standalone({ type: 'orderedList', content: items });
  }
}

type GalleryItem = { mediaId: string; alt: string; caption: string; credit: string };
type ImageReference = { id: string; url: string; alt: string; wide?: boolean };

/** Where a picture really is: late-loading ones keep their address in another attribute. */
function imageReference(image: Element, hint: string): ImageReference {
  const classes = attribute(image, 'class');
  const candidates = ['data-orig-file', 'data-full-url', 'src', 'data-src', 'data-lazy-src', 'data-original']
    .map((name) => attribute(image, name).trim())
    .filter(Boolean);
  const firstOfSet = attribute(image, 'srcset').trim().split(/[\s,]/)[0] ?? '';
  const url =
    candidates.find((candidate) => !candidate.startsWith('data:')) ?? (firstOfSet || candidates[0] || '');
  return {
    id:
      /wp-image-(\d{1,12})/.exec(classes)?.[1] ??
      (attribute(image, 'data-id') || attribute(image, 'data-attachment-id') || hint),
    url: clean(url),
    alt: oneLine(attribute(image, 'alt')).slice(0, LIMITS.alt),
    wide: /\balign(wide|full)\b/.test(classes),
  };
}

function fileNameOf(url: string): string {
  const last = url.split(/[?#]/)[0]?.split('/').filter(Boolean).at(-1) ?? '';
  try {
    return oneLine(decodeURIComponent(last)).slice(0, 200);
  } catch {
    return oneLine(last).slice(0, 200);
  }
}

function leadsToPicture(href: string): boolean {
  return pictureEnding.test(href) || /[?&]attachment_id=\d/.test(href);
}

function isCaption(node: Node): boolean {
  return isElement(node) && node.tagName === 'figcaption';
}

function captionOf(nodes: Node[]): string {
  return elementsNamed(nodes, new Set(['figcaption']))
    .map((element) => htmlLine(element.childNodes))
    .filter(Boolean)
    .join(' ');
}

/** Words of a tree on one line. Without pictures' alternative texts where the picture itself is shown. */
function htmlLine(nodes: Node[], withoutPictures = false): string {
  const words: string[] = [];
  const walk = (node: Node) => {
    if (isText(node)) words.push(node.value);
    if (!isElement(node) || dropped.has(node.tagName) || node.tagName === 'script') return;
    if (node.tagName === 'img' && !withoutPictures) words.push(attribute(node, 'alt'));
    if (node.tagName === 'br' || flowElements.has(node.tagName)) words.push(' ');
    if (node.tagName !== 'noscript') node.childNodes.forEach(walk);
    if (flowElements.has(node.tagName)) words.push(' ');
  };
  nodes.forEach(walk);
  return oneLine(words.join(''));
}

/** Gives the one block that can bear it a caption; otherwise the caption follows as a paragraph. */
function captioned(blocks: Block[], caption: string): Block[] {
  if (!caption) return blocks;
  const [block] = blocks;
  if (blocks.length === 1 && block) {
    const longest = block.type === 'table' ? LIMITS.tableCaption : LIMITS.caption;
    if (caption.length <= longest) {
      if (block.type === 'table') return [{ ...block, attrs: { caption } }];
      if (/^(picture|gallery|audio|video|embed)$/.test(block.type))
        return [{ ...block, attrs: { ...(block as { attrs: object }).attrs, caption } } as Block];
    }
  }
  return [...blocks, textParagraph(caption)];
}

function embedBlock(embed: Embed, caption = ''): Block {
  const fitting = caption.slice(0, LIMITS.caption);
  return { type: 'embed', attrs: { ...embed, title: '', caption: fitting, mediaId: null } };
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const span = Number(attribute(cell, name));
  return Number.isInteger(span) ? Math.min(Math.max(span, 1), 100) : 1;
}

function verbatimText(element: Element): string {
  let text = '';
  const walk = (node: Node) => {
    if (isText(node)) text += node.value;
    if (!isElement(node)) return;
    if (node.tagName === 'br') text += '\n';
    node.childNodes.forEach(walk);
  };
  element.childNodes.forEach(walk);
  return text;
}

function isHidden(element: Element): boolean {
  return (
    /display\s*:\s*none/i.test(attribute(element, 'style')) ||
    hasClass(element, /^(screen-reader-text|wp-block-embed__fallback)$/) ||
    element.attrs.some((entry) => entry.name === 'hidden')
  );
}

/** Formatting that pasted text carries in its style. */
function styledMarks(element: Element, marks: Mark[]): Mark[] {
  const style = attribute(element, 'style');
  if (!style) return marks;
  let result = marks;
  if (/font-weight\s*:\s*(bold|[6-9]00)/i.test(style)) result = withMark(result, { type: 'bold' });
  if (/font-style\s*:\s*italic/i.test(style)) result = withMark(result, { type: 'italic' });
  if (/text-decoration[\w-]*\s*:[^;]*underline/i.test(style))
    result = withMark(result, { type: 'underline' });
  if (/text-decoration[\w-]*\s*:[^;]*line-through/i.test(style))
    result = withMark(result, { type: 'strike' });
  return result;
}

/** Posts of other places, pasted as the markup that their scripts bring to life. */
function socialPost(element: Element): Embed | null {
  const address = (() => {
    if (element.tagName === 'blockquote') {
      if (hasClass(element, /^twitter-(tweet|video)$/))
        return elementsNamed(element.childNodes, new Set(['a']))
          .map((anchor) => attribute(anchor, 'href'))
          .findLast((href) => /\/status(es)?\/\d/.test(href));
      if (hasClass(element, /^instagram-media$/)) return attribute(element, 'data-instgrm-permalink');
      if (hasClass(element, /^tiktok-embed$/)) return attribute(element, 'cite');
    }
    if (hasClass(element, /^fb-(post|video)$/)) return attribute(element, 'data-href');
    return undefined;
  })();
  return address ? embedOf(address) : null;
}

/** Who is quoted, when a `<cite>` or footer closes the quotation, and the rest of it. */
function splitAttribution(quote: Element): { attribution: string; nodes: Node[] } {
  const cites = elementsNamed(quote.childNodes, new Set(['cite', 'footer', 'figcaption']));
  const cite = cites.at(-1);
  if (!cite || !endsWith(quote, cite)) return { attribution: '', nodes: quote.childNodes };
  const without = (nodes: Node[]): Node[] =>
    nodes
      .filter((node) => node !== cite)
      .map((node) =>
        isElement(node) && elementsNamed([node], new Set([cite.tagName])).includes(cite)
          ? ({ ...node, childNodes: without(node.childNodes) } as Element)
          : node,
      );
  return {
    attribution: htmlLine(cite.childNodes).replace(/^[—–-]\s*/, ''),
    nodes: without(quote.childNodes),
  };
}

/** True when no words follow `last` within `whole`. */
function endsWith(whole: Element, last: Element): boolean {
  const children = whole.childNodes.filter((node) => isElement(node) || (isText(node) && node.value.trim()));
  const final = children.at(-1);
  if (!final || !isElement(final)) return false;
  return final === last || endsWith(final, last);
}
