import { LIMITS } from '#db/imports/document-limits.ts';
import { clean, htmlToText, oneLine } from '#db/imports/html-tree.ts';
import { decodePercent } from '#db/imports/slugs.ts';
import { ImportRefused, readWxr, type WxrPost, type WxrSite, type WxrTerm } from '#db/imports/wxr.ts';

export type Attachment = {
  id: string;
  url: string;
  /** Path below the uploads folder, where the file says it. */
  file: string;
  link: string;
  slug: string;
  parent: string;
  order: number;
  title: string;
  alt: string;
  caption: string;
  credit: string;
};
export type Term = Pick<WxrTerm, 'id' | 'slug' | 'name' | 'parent' | 'description'>;
type Guest = { slug: string; name: string; bio: string; account: string };

/** What the posts of a file refer to before or after they mention it. */
export type Survey = {
  site: WxrSite;
  /** The site's address without what may change between two exports. */
  origin: string;
  authors: Map<string, { id: string; name: string }>;
  guests: Map<string, Guest>;
  sections: Map<string, Term>;
  tags: Map<string, Term>;
  attachments: Map<string, Attachment>;
  attachmentsOf: Map<string, string[]>;
  reusableBlocks: Map<string, string>;
  /** Addresses of pictures and files in the texts that are no attachments of the file. */
  filesInTexts: Set<string>;
  posts: number;
};

const COUNTS = {
  attachments: 300_000,
  terms: 100_000,
  files: 200_000,
  reusable: 500,
  reusableLetters: 1_000_000,
};

/**
 * Reads the whole file once: it is valid to its end when this returns.
 * @throws WxrError naming the line.
 */
export async function surveyWxr(file: string, onProgress: (posts: number) => void): Promise<Survey> {
  let survey: Survey | undefined;
  for await (const entry of readWxr(file)) {
    if (entry.kind === 'site') {
      survey = emptySurvey(entry);
      continue;
    }
    if (!survey) throw new Error('A reader names the site first.');
    if (entry.kind === 'author') {
      if (entry.login) survey.authors.set(entry.login, { id: entry.id, name: oneLine(entry.displayName) });
    } else if (entry.kind === 'term') {
      if (entry.taxonomy === 'category') remember(survey.sections, entry);
      if (entry.taxonomy === 'post_tag') remember(survey.tags, entry);
    } else surveyPost(survey, entry);
    if (survey.posts % 200 === 0) onProgress(survey.posts);
  }
  if (!survey) throw new Error('A reader names the site first.');
  for (const children of survey.attachmentsOf.values()) {
    const order = (id: string) => survey.attachments.get(id)?.order ?? 0;
    children.sort((one, other) => order(one) - order(other));
  }
  return survey;
}

function emptySurvey(site: WxrSite): Survey {
  return {
    site,
    origin: originOf(site.baseUrl || site.link),
    authors: new Map(),
    guests: new Map(),
    sections: new Map(),
    tags: new Map(),
    attachments: new Map(),
    attachmentsOf: new Map(),
    reusableBlocks: new Map(),
    filesInTexts: new Set(),
    posts: 0,
  };
}

function originOf(address: string): string {
  try {
    const url = new URL(address);
    return `${url.hostname.replace(/^www\./, '')}${url.pathname}`.replace(/\/+$/, '');
  } catch {
    return oneLine(address).slice(0, 300) || 'unknown';
  }
}

function remember(terms: Map<string, Term>, { id, slug, name, parent, description }: Term): void {
  if (!slug) return;
  terms.set(slug, {
    id,
    slug,
    name: oneLine(htmlToText(name)),
    parent,
    description: htmlToText(description),
  });
  if (terms.size > COUNTS.terms) throw new ImportRefused('The file has too many categories or tags.');
}

/** Posts and pages that are brought over; a page of a bought theme's own kind is not. */
export function isImported(post: WxrPost): boolean {
  return (
    (post.type === 'post' || post.type === 'page') &&
    post.status !== 'trash' &&
    !(post.status === 'auto-draft' && !post.content.trim())
  );
}

function surveyPost(survey: Survey, post: WxrPost): void {
  switch (post.type) {
    case 'attachment':
      surveyAttachment(survey, post);
      return;
    case 'wp_block':
      if (survey.reusableBlocks.size < COUNTS.reusable && post.content.length < COUNTS.reusableLetters)
        survey.reusableBlocks.set(post.id, post.content);
      return;
    case 'guest-author': {
      const slug = post.slug.replace(/^cap-/, '');
      const { meta } = post;
      survey.guests.set(slug, {
        slug,
        name: oneLine(meta['cap-display_name'] || post.title) || slug,
        bio: htmlToText(meta['cap-description'] || post.content).slice(0, 5000),
        account: meta['cap-linked_account'] ?? '',
      });
      return;
    }
  }
  if (!isImported(post)) return;
  survey.posts++;
  // A file with posts alone, as some tools write them, says nothing of its terms but this.
  for (const { taxonomy, slug, name } of post.terms) {
    const known = taxonomy === 'category' ? survey.sections : taxonomy === 'post_tag' ? survey.tags : null;
    if (known && !known.has(slug))
      remember(known, { id: '', slug, name: name || slug, parent: '', description: '' });
  }
  for (const url of filesIn(post.content)) {
    if (survey.filesInTexts.size >= COUNTS.files) break;
    survey.filesInTexts.add(url);
  }
}

function surveyAttachment(survey: Survey, post: WxrPost): void {
  if (post.status === 'trash') return;
  if (survey.attachments.size >= COUNTS.attachments)
    throw new ImportRefused('The file has too many attachments.');
  const { meta } = post;
  const line = (html: string, length: number) => oneLine(htmlToText(html)).slice(0, length);
  survey.attachments.set(post.id, {
    id: post.id,
    url: clean(post.attachmentUrl).slice(0, 2000),
    file: (meta._wp_attached_file ?? '').trim().slice(0, 1000),
    link: post.link,
    slug: post.slug,
    parent: post.parent,
    order: post.menuOrder,
    title: line(post.title, LIMITS.title),
    alt: line(meta._wp_attachment_image_alt ?? '', LIMITS.alt),
    caption: line(post.excerpt, LIMITS.caption),
    credit: line(meta._media_credit || creditIn(meta._wp_attachment_metadata ?? ''), LIMITS.credit),
  });
  const siblings = survey.attachmentsOf.get(post.parent);
  if (siblings) siblings.push(post.id);
  else survey.attachmentsOf.set(post.parent, [post.id]);
}

/** The photographer's name from what the camera or agency wrote into the picture (PHP's serialised form). */
function creditIn(serialised: string): string {
  return /"credit";s:\d{1,4}:"([^"]{1,300})"/.exec(serialised)?.[1] ?? '';
}

const fileAttribute =
  /\b(src|href|mp3|m4a|ogg|wav|mp4|m4v|webm|ogv|poster|url)["']?\s{0,3}[=:]\s{0,3}["']?(https?:\/\/[^\s"'<>\]\\]{5,1000})/gi;
const fileEnding =
  /\.(jpe?g|png|gif|webp|avif|tiff?|mp3|m4a|ogg|oga|wav|flac|mp4|m4v|mov|webm|ogv|pdf|docx?|xlsx?|pptx?|od[ts]|epub|zip)$/i;

/** Addresses in a text that look like a file's, as written. */
function* filesIn(content: string): Generator<string> {
  for (const [, , address = ''] of content.matchAll(fileAttribute)) {
    const url = address.replaceAll('&amp;', '&').replaceAll('&#038;', '&');
    if (fileEnding.test(decodePercent(url.split(/[?#]/)[0] ?? '').text)) yield url;
  }
}
