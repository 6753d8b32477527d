import { createReadStream } from 'node:fs';
import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** Bounds of what a file may hold; an honest export stays far below all of them. */
export const WXR_LIMITS = {
  depth: 32,
  attributes: 200,
  /** Letters of one text, tag or comment. */
  token: 32_000_000,
  /** Letters of one post with its comments. */
  record: 64_000_000,
  comments: 100_000,
  terms: 2_000,
  entries: 2_000_000,
};

/** Why nothing is imported, as a sentence for the person who tried. */
export class ImportRefused extends Error {}

/** The file is no export, is cut off or is malformed; `line` says where. */
export class WxrError extends ImportRefused {
  readonly line: number;
  constructor(line: number, message: string) {
    super(`Line ${line}: ${message}`);
    this.name = 'WxrError';
    this.line = line;
  }
}

export type WxrSite = { kind: 'site'; title: string; link: string; baseUrl: string; version: string };
type WxrAuthor = { kind: 'author'; id: string; login: string; displayName: string };
export type WxrTerm = {
  kind: 'term';
  taxonomy: string;
  id: string;
  slug: string;
  name: string;
  /** The slug of the parent, or ''. */
  parent: string;
  description: string;
};
export type WxrComment = {
  id: string;
  author: string;
  email: string;
  date: string;
  body: string;
  approved: string;
  type: string;
  parent: string;
};
export type WxrPost = {
  kind: 'post';
  line: number;
  id: string;
  type: string;
  status: string;
  title: string;
  link: string;
  creator: string;
  content: string;
  excerpt: string;
  /** As in the file: letters beyond ASCII are percent-encoded. */
  slug: string;
  oldSlugs: string[];
  date: string;
  dateGmt: string;
  pubDate: string;
  parent: string;
  menuOrder: number;
  password: string;
  sticky: boolean;
  commentsOpen: boolean;
  attachmentUrl: string;
  terms: { taxonomy: string; slug: string; name: string }[];
  meta: Record<string, string>;
  comments: WxrComment[];
};
export type WxrEntry = WxrSite | WxrAuthor | WxrTerm | WxrPost;

/** The custom fields that mean something here; all others are dropped while reading. */
const keptMeta = new Set([
  '_thumbnail_id',
  '_wp_attached_file',
  '_wp_attachment_image_alt',
  '_wp_attachment_metadata',
  '_media_credit',
  '_yoast_wpseo_title',
  '_yoast_wpseo_metadesc',
  '_yoast_wpseo_primary_category',
  'rank_math_title',
  'rank_math_description',
  'rank_math_primary_category',
  'footnotes',
  'cap-display_name',
  'cap-user_login',
  'cap-linked_account',
  'cap-description',
]);

const recordNames = new Set(['item', 'wp:author', 'wp:category', 'wp:tag', 'wp:term']);
const groupNames = new Set(['wp:comment', 'wp:postmeta', 'wp:termmeta']);
const siteFields = new Set(['title', 'link', 'wp:base_blog_url', 'wp:wxr_version']);

type Fields = Record<string, string>;
type Frame = {
  name: string;
  line: number;
  fields: Fields;
  group: { name: string; fields: Fields } | null;
  size: number;
  terms: WxrPost['terms'];
  meta: Fields;
  oldSlugs: string[];
  comments: WxrComment[];
};

/**
 * Reads a WordPress export piece by piece, in memory bounded by its largest post. Nothing outside the file is
 * ever read: document types are refused and only XML's own five entities are known.
 * @throws WxrError naming the line.
 */
export async function* readWxr(file: string): AsyncGenerator<WxrEntry> {
  const reader = new WxrReader();
  for await (const chunk of createReadStream(file, { highWaterMark: 256 * 1024 })) {
    reader.write(chunk as Buffer);
    yield* reader.take();
  }
  reader.end();
  yield* reader.take();
}

export class WxrReader {
  readonly #parser = new SaxesParser({ xmlns: false, position: true });
  #decoder: TextDecoder | null = null;
  #head: Buffer = Buffer.alloc(0);
  /** Blank lines before the XML declaration, which some sites send; XML itself forbids them. */
  #linesBefore = 0;
  #started = false;
  #lastToken = 0;
  #lastLine = 1;
  #attributes = 0;
  #entries = 0;

  readonly #path: string[] = [];
  readonly #site: Fields = {};
  #siteTaken = false;
  #text = '';
  #termAttributes: Fields = {};
  #record: Frame | null = null;
  #queue: WxrEntry[] = [];

  constructor() {
    const parser = this.#parser;
    parser.on('error', (error) => {
      throw this.#malformed(error.message);
    });
    parser.on('doctype', () => {
      throw this.#refuse('a document type (<!DOCTYPE …>) has no place in a WordPress export.');
    });
    parser.on('opentagstart', () => {
      this.#mark();
      this.#attributes = 0;
    });
    parser.on('attribute', () => {
      if (++this.#attributes > WXR_LIMITS.attributes) throw this.#refuse('a tag has too many attributes.');
    });
    parser.on('opentag', (tag) => this.#open(tag));
    parser.on('closetag', (tag) => this.#close(tag.name));
    parser.on('text', (text) => this.#add(text));
    parser.on('cdata', (text) => this.#add(text));
    parser.on('comment', () => {
      this.#mark();
    });
    parser.on('processinginstruction', () => {
      this.#mark();
    });
  }

  /** The entries that are complete by now. */
  take(): WxrEntry[] {
    const taken = this.#queue;
    this.#queue = [];
    return taken;
  }

  write(bytes: Buffer): void {
    if (!this.#decoder) {
      this.#head = Buffer.concat([this.#head, bytes]);
      if (this.#head.length < 512) return;
      bytes = this.#begin();
    }
    this.#parse(this.#decode(bytes, true));
  }

  end(): void {
    if (!this.#decoder) this.#parse(this.#decode(this.#begin(), true));
    this.#parse(this.#decode(Buffer.alloc(0), false));
    if (!this.#started) throw new WxrError(1, 'the file is empty.');
    this.#parser.close();
  }

  /** Looks at the first bytes: packed files, other encodings. */
  #begin(): Buffer {
    const head = this.#head;
    if (head.length === 0) throw new WxrError(1, 'the file is empty.');
    if (head[0] === 0x1f && head[1] === 0x8b)
      throw new WxrError(1, 'the file is packed (gzip); unpack it first.');
    if (head[0] === 0x50 && head[1] === 0x4b)
      throw new WxrError(1, 'the file is packed (zip); unpack it first.');
    const declared = /^[^>]{0,200}encoding\s*=\s*["']([\w.-]{1,40})["']/.exec(
      head.toString('latin1', 0, 300),
    );
    const marked =
      head[0] === 0xff && head[1] === 0xfe
        ? 'utf-16le'
        : head[0] === 0xfe && head[1] === 0xff
          ? 'utf-16be'
          : null;
    const encoding = marked ?? declared?.[1] ?? 'utf-8';
    try {
      this.#decoder = new TextDecoder(encoding, { fatal: true });
    } catch {
      throw new WxrError(1, `the encoding "${encoding}" is not known.`);
    }
    return head;
  }

  #decode(bytes: Buffer, more: boolean): string {
    try {
      return (this.#decoder as TextDecoder).decode(bytes, { stream: more });
    } catch {
      const line = this.#line() + lineOfBadBytes(bytes);
      throw new WxrError(line, `there are bytes that are not ${this.#decoder?.encoding.toUpperCase()} text.`);
    }
  }

  #parse(decoded: string): void {
    let text = decoded;
    if (!this.#started) {
      const blank = /^\s*/.exec(text)?.[0] ?? '';
      this.#linesBefore += blank.split('\n').length - 1;
      text = text.slice(blank.length);
      if (!text) return;
      this.#started = true;
      if (!text.startsWith('<'))
        throw new WxrError(this.#linesBefore + 1, 'this is not a WordPress export: it is not XML.');
    }
    if (text.includes('\0')) {
      const before = text.slice(0, text.indexOf('\0')).split('\n').length - 1;
      throw new WxrError(this.#line() + before, 'this is not a text file.');
    }
    // Control characters get into posts by pasting and are invisible there, but XML knows no way to hold them.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    this.#parser.write(text.replace(/[\u0001-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''));
    if (this.#parser.position - this.#lastToken > WXR_LIMITS.token)
      throw this.#refuse('one text or tag is far too long.');
  }

  #open(tag: SaxesTagPlain): void {
    const { name } = tag;
    this.#mark();
    const depth = this.#path.push(name);
    this.#text = '';
    if (depth > WXR_LIMITS.depth) throw this.#refuse('tags are nested too deeply.');
    if (depth === 1 && name !== 'rss')
      throw this.#refuse(`this is not a WordPress export: it begins with <${name.slice(0, 40)}>, not <rss>.`);
    if (depth === 2 && name !== 'channel')
      throw this.#refuse(`this is not a WordPress export: <${name.slice(0, 40)}> instead of <channel>.`);
    if (depth === 3 && recordNames.has(name)) {
      if (!this.#siteTaken) this.#takeSite();
      this.#record = {
        name,
        line: this.#line(),
        fields: {},
        group: null,
        size: 0,
        terms: [],
        meta: {},
        oldSlugs: [],
        comments: [],
      };
    }
    if (this.#record) this.#grow(this.#record, 64);
    if (depth === 4 && this.#record) {
      if (groupNames.has(name)) this.#record.group = { name, fields: {} };
      if (name === 'category')
        this.#termAttributes = {
          domain: tag.attributes.domain ?? '',
          nicename: tag.attributes.nicename ?? '',
        };
    }
  }

  #add(text: string): void {
    this.#mark();
    if (this.#path.length < 3) return;
    this.#text += text;
    if (this.#record) this.#grow(this.#record, text.length);
    else if (this.#text.length > WXR_LIMITS.token) throw this.#refuse('one text is far too long.');
  }

  /** Tags count too: a post of a million empty tags is no post. */
  #grow(record: Frame, letters: number): void {
    record.size += letters;
    if (record.size > WXR_LIMITS.record) throw this.#refuse('one post is far too long.');
  }

  #close(name: string): void {
    this.#mark();
    const depth = this.#path.length;
    this.#path.pop();
    if (depth === 2 && !this.#siteTaken) this.#takeSite();
    const text = this.#text;
    this.#text = '';
    const record = this.#record;
    if (!record) {
      if (depth === 3 && siteFields.has(name)) this.#site[name] ??= text.trim();
      if (depth === 3 && name === 'wp:wxr_version' && !/^\s*1\.[012]\s*$/.test(text))
        throw this.#refuse(`WXR ${text.slice(0, 20)} is not known here; 1.0, 1.1 and 1.2 are.`);
      return;
    }
    if (depth === 5 && record.group) record.group.fields[name] = text;
    else if (depth === 4) this.#closeField(record, name, text);
    else if (depth === 3) {
      this.#record = null;
      if (++this.#entries > WXR_LIMITS.entries) throw this.#refuse('there are too many entries.');
      this.#queue.push(this.#entry(record));
    }
  }

  #closeField(record: Frame, name: string, text: string): void {
    const { group } = record;
    if (group?.name === name) {
      record.group = null;
      if (name === 'wp:comment') {
        if (record.comments.length >= WXR_LIMITS.comments)
          throw this.#refuse('one post has too many comments.');
        record.comments.push(commentOf(group.fields));
      } else if (name === 'wp:postmeta') {
        const key = group.fields['wp:meta_key']?.trim() ?? '';
        const value = group.fields['wp:meta_value'] ?? '';
        if (key === '_wp_old_slug' && record.oldSlugs.length < 50) record.oldSlugs.push(value.trim());
        else if (keptMeta.has(key)) record.meta[key] = value;
      }
    } else if (name === 'category' && record.name === 'item') {
      const { domain = '', nicename = '' } = this.#termAttributes;
      if (record.terms.length >= WXR_LIMITS.terms) throw this.#refuse('one post has too many terms.');
      // WXR 1.0 repeats each term without its slug; only the full form counts.
      if (nicename) record.terms.push({ taxonomy: taxonomyOf(domain), slug: nicename, name: text.trim() });
    } else record.fields[name] ??= text;
  }

  #takeSite(): void {
    this.#siteTaken = true;
    const version = this.#site['wp:wxr_version'];
    if (!version) throw this.#refuse('this is not a WordPress export: it has no <wp:wxr_version>.');
    const link = this.#site.link ?? '';
    this.#queue.push({
      kind: 'site',
      title: this.#site.title ?? '',
      link,
      baseUrl: this.#site['wp:base_blog_url'] || link,
      version,
    });
  }

  #entry(record: Frame): WxrEntry {
    const field = (name: string) => record.fields[name]?.trim() ?? '';
    switch (record.name) {
      case 'wp:author':
        return {
          kind: 'author',
          id: field('wp:author_id'),
          login: field('wp:author_login'),
          displayName: field('wp:author_display_name'),
        };
      case 'wp:category':
        return {
          kind: 'term',
          taxonomy: 'category',
          id: field('wp:term_id'),
          slug: field('wp:category_nicename'),
          name: field('wp:cat_name'),
          parent: field('wp:category_parent'),
          description: field('wp:category_description'),
        };
      case 'wp:tag':
        return {
          kind: 'term',
          taxonomy: 'post_tag',
          id: field('wp:term_id'),
          slug: field('wp:tag_slug'),
          name: field('wp:tag_name'),
          parent: '',
          description: field('wp:tag_description'),
        };
      case 'wp:term':
        return {
          kind: 'term',
          taxonomy: taxonomyOf(field('wp:term_taxonomy')),
          id: field('wp:term_id'),
          slug: field('wp:term_slug'),
          name: field('wp:term_name'),
          parent: field('wp:term_parent'),
          description: field('wp:term_description'),
        };
      default:
        return this.#post(record, field);
    }
  }

  #post(record: Frame, field: (name: string) => string): WxrPost {
    const id = field('wp:post_id');
    if (!/^\d{1,12}$/.test(id)) throw new WxrError(record.line, 'an <item> has no <wp:post_id>.');
    return {
      kind: 'post',
      line: record.line,
      id,
      type: field('wp:post_type') || 'post',
      status: field('wp:status'),
      title: field('title'),
      link: field('link'),
      creator: field('dc:creator'),
      content: record.fields['content:encoded'] ?? '',
      excerpt: record.fields['excerpt:encoded'] ?? '',
      slug: field('wp:post_name'),
      oldSlugs: record.oldSlugs,
      date: field('wp:post_date'),
      dateGmt: field('wp:post_date_gmt'),
      pubDate: field('pubDate'),
      parent: field('wp:post_parent'),
      menuOrder: Number(field('wp:menu_order')) || 0,
      password: field('wp:post_password'),
      sticky: field('wp:is_sticky') === '1',
      commentsOpen: field('wp:comment_status') !== 'closed',
      attachmentUrl: field('wp:attachment_url'),
      terms: record.terms,
      meta: record.meta,
      comments: record.comments,
    };
  }

  /** Remembers where the last complete piece ended. */
  #mark(): void {
    this.#lastToken = this.#parser.position;
    this.#lastLine = this.#line();
  }

  #malformed(message: string): WxrError {
    const text = message.replace(/^[^:]*:?\d+:\d+: /, '').replace(/\.$/, '');
    if (/unclosed tag|unexpected end/i.test(text))
      return this.#refuse(
        `the file ends too early, it is cut off: what begins in line ${this.#lastLine} has no end.`,
      );
    // A bare "&" is noticed only at the next semicolon, however far that is.
    if (/entity/.test(text))
      return new WxrError(
        this.#lastLine,
        `the XML is malformed: in the text that begins here an "&" is followed by no known name (${text}).`,
      );
    return this.#refuse(`the XML is malformed (${text}).`);
  }

  #line(): number {
    return this.#parser.line + this.#linesBefore;
  }

  #refuse(message: string): WxrError {
    return new WxrError(this.#line(), message);
  }
}

function commentOf(fields: Fields): WxrComment {
  const field = (name: string) => fields[`wp:comment_${name}`]?.trim() ?? '';
  return {
    id: field('id'),
    author: field('author'),
    email: field('author_email'),
    date: field('date_gmt') || field('date'),
    body: fields['wp:comment_content'] ?? '',
    approved: field('approved'),
    type: field('type'),
    parent: field('parent'),
  };
}

/** WXR 1.0 says "tag" where later versions say "post_tag". */
function taxonomyOf(domain: string): string {
  return domain === 'tag' ? 'post_tag' : domain;
}

/** How many lines into a chunk the first undecodable byte is; lines are whole in every ASCII-based encoding. */
function lineOfBadBytes(bytes: Buffer): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let from = 0;
  for (let line = 0; ; line++) {
    const to = bytes.indexOf(10, from);
    // A chunk may begin and end inside a letter.
    let start = from;
    if (line === 0) while (start < from + 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start++;
    try {
      decoder.decode(bytes.subarray(start, to === -1 ? bytes.length : to));
    } catch {
      return line;
    }
    if (to === -1) return line;
    from = to + 1;
  }
}
