import type { ArticleContent } from '#db/articles/content.ts';
import type { ArticleDocument, Block, BlockType } from '#db/articles/document.ts';
import { blockHash, blockIdOf, canonical, withBlockIds } from '#db/articles/rules/blocks.ts';
import { documentText } from '#db/articles/rules/document-text.ts';
import { type Stretch, wordDifference } from '#db/articles/rules/word-difference.ts';
import { type FieldName, longestRun } from '#db/drafts/rules/merge.ts';
import type { SourceKind } from '#db/sources/validation.ts';

/** Something that a revision names by its number; a source with what was said of it. */
export type Thing = { id: number; kind?: SourceKind; url?: string };

/** What became of a field: words, a choice, or things that came and went. */
export type FieldDifference =
  | { kind: 'words'; field: TextField; stretches: Stretch[] }
  | { kind: 'choice'; field: 'commentsOpen'; after: boolean }
  | { kind: 'things'; field: ThingField; removed: Thing[]; added: Thing[] };

const textFields = [
  'headline',
  'dek',
  'slug',
  'pictureCaption',
  'seoTitle',
  'seoDescription',
  'socialTitle',
  'socialDescription',
  'canonicalUrl',
] as const satisfies FieldName[];
type TextField = (typeof textFields)[number];

const thingFields = [
  'pictureId',
  'sectionIds',
  'tagIds',
  'bylineIds',
  'sources',
  'socialPictureId',
] as const satisfies FieldName[];
type ThingField = (typeof thingFields)[number];

/** The parts of a block that a difference is told by. */
export type PartName =
  | 'text'
  | 'attribution'
  | 'alt'
  | 'caption'
  | 'credit'
  | 'title'
  | 'name'
  | 'url'
  | 'kind'
  | 'width'
  | 'file';
export type Part = { name: PartName; text: string };

/** What became of a block, or how many in a row are as they were. */
export type BlockDifference =
  | { kind: 'same'; count: number }
  | {
      kind: 'added' | 'removed' | 'changed' | 'moved';
      id: string;
      type: BlockType;
      /** What it says, or what is different in it. */
      parts: { name: PartName; stretches: Stretch[] }[];
      /** Its words are the same, but not how they look or where they lead. */
      isOnlyForm: boolean;
    };

export type RevisionDifference = { fields: FieldDifference[]; blocks: BlockDifference[] };

/** What a revision says; the first ones of an installation have only the texts. */
type Revised = Partial<Omit<ArticleContent, 'body'>> & { body: ArticleDocument };

/** What changed from one revision to another, as people read it. Fields that one of them lacks are not compared. */
export function revisionDifference(before: Revised, after: Revised): RevisionDifference {
  return { fields: fieldDifferences(before, after), blocks: blockDifferences(before.body, after.body) };
}

function fieldDifferences(before: Revised, after: Revised): FieldDifference[] {
  const differences: FieldDifference[] = [];
  for (const field of textFields) {
    const [was, is] = [before[field], after[field]];
    if (was === undefined || is === undefined || was === is) continue;
    differences.push({ kind: 'words', field, stretches: wordDifference(was, is) });
  }
  for (const field of thingFields) {
    if (before[field] === undefined || after[field] === undefined) continue;
    const [was, is] = [things(before[field]), things(after[field])];
    if (canonical(was) === canonical(is)) continue;
    const isIn = (list: Thing[]) => (thing: Thing) =>
      list.some((other) => canonical(other) === canonical(thing));
    differences.push({
      kind: 'things',
      field,
      removed: was.filter((thing) => !isIn(is)(thing)),
      added: is.filter((thing) => !isIn(was)(thing)),
    });
  }
  const [was, isOpen] = [before.commentsOpen, after.commentsOpen];
  if (was !== undefined && isOpen !== undefined && was !== isOpen)
    differences.push({ kind: 'choice', field: 'commentsOpen', after: isOpen });
  return differences;
}

function things(value: number | null | number[] | ArticleContent['sources']): Thing[] {
  return [value ?? []]
    .flat()
    .map((one) =>
      typeof one === 'number'
        ? { id: one }
        : { id: one.sourceId, kind: one.kind, ...(one.url && { url: one.url }) },
    );
}

/** The blocks of both texts in the order of the later one; what went stands where it was. */
function blockDifferences(before: ArticleDocument, after: ArticleDocument): BlockDifference[] {
  const was = withBlockIds(before).content;
  const is = withBlockIds(after).content;
  const old = new Map(was.map((block) => [blockIdOf(block), block]));
  const kept = new Set(is.map(blockIdOf));
  const inPlace = longestRun(
    is.map(blockIdOf).filter((id) => old.has(id)),
    was.map(blockIdOf),
  );
  const differences: BlockDifference[] = [];
  let next = 0;
  /** Tells what went from here, up to the next block that stayed where it was. */
  const passRemoved = () => {
    for (; next < was.length; next++) {
      const block = was[next] as Block;
      if (inPlace.has(blockIdOf(block))) return;
      if (!kept.has(blockIdOf(block))) differences.push(whole('removed', block));
    }
  };
  for (const block of is) {
    passRemoved();
    const id = blockIdOf(block);
    const earlier = old.get(id);
    if (inPlace.has(id)) next += 1;
    if (!earlier) differences.push(whole('added', block));
    else if (!inPlace.has(id)) differences.push(between('moved', earlier, block));
    else if (blockHash(earlier) !== blockHash(block)) differences.push(between('changed', earlier, block));
    else countSame(differences);
  }
  passRemoved();
  return differences;
}

function countSame(differences: BlockDifference[]): void {
  const last = differences.at(-1);
  if (last?.kind === 'same') last.count += 1;
  else differences.push({ kind: 'same', count: 1 });
}

/** A block that is in one of the texts only. */
function whole(kind: 'added' | 'removed', block: Block): BlockDifference {
  const parts = blockParts(block).map(({ name, text }) => ({ name, stretches: [{ kind, text }] }));
  return { kind, id: blockIdOf(block), type: block.type, parts, isOnlyForm: false };
}

/** A block that is in both. One that was only moved says what it says, so that it is known again. */
function between(kind: 'changed' | 'moved', before: Block, after: Block): BlockDifference {
  const [was, is] = [blockParts(before), blockParts(after)];
  const names = [...new Set([...was, ...is].map(({ name }) => name))];
  const compared = names.map((name) => ({
    name,
    stretches: wordDifference(textOf(was, name), textOf(is, name)),
  }));
  const isSame = blockHash(before) === blockHash(after);
  const different = compared.filter(({ stretches }) => stretches.some((stretch) => stretch.kind !== 'same'));
  return {
    kind,
    id: blockIdOf(after),
    type: after.type,
    parts: different.length ? different : compared,
    isOnlyForm: !isSame && different.length === 0,
  };
}

const textOf = (parts: Part[], name: PartName): string =>
  parts
    .filter((part) => part.name === name)
    .map(({ text }) => text)
    .join('\n');

/** What a block says and shows, part by part; empty parts are left out. */
export function blockParts(block: Block): Part[] {
  return allParts(block).filter(({ text }) => text !== '');
}

function allParts(block: Block): Part[] {
  switch (block.type) {
    case 'picture':
      return [
        ...pictureParts(block.attrs),
        { name: 'width', text: block.attrs.width === 'wide' ? 'wide' : '' },
      ];
    case 'gallery':
      return [...block.attrs.items.flatMap(pictureParts), { name: 'caption', text: block.attrs.caption }];
    case 'audio':
    case 'video':
      return [
        { name: 'file', text: block.attrs.mediaId },
        { name: 'title', text: block.attrs.title },
        { name: 'caption', text: block.attrs.caption },
      ];
    case 'file':
      return [
        { name: 'file', text: block.attrs.mediaId },
        { name: 'title', text: block.attrs.title },
      ];
    case 'embed':
      return [
        { name: 'url', text: block.attrs.url },
        { name: 'title', text: block.attrs.title },
        { name: 'caption', text: block.attrs.caption },
        { name: 'file', text: block.attrs.mediaId ?? '' },
      ];
    case 'source':
      return [
        { name: 'name', text: block.attrs.name },
        { name: 'url', text: block.attrs.url ?? '' },
      ];
    case 'relatedLink':
      return [
        { name: 'title', text: block.attrs.title },
        { name: 'url', text: block.attrs.url },
      ];
    case 'correction':
      return [
        { name: 'kind', text: block.attrs.kind },
        { name: 'text', text: block.attrs.text },
      ];
    case 'pullQuote':
      return [
        { name: 'text', text: block.attrs.text },
        { name: 'attribution', text: block.attrs.attribution },
      ];
    case 'blockquote':
      return [
        { name: 'text', text: words(block.content) },
        { name: 'attribution', text: block.attrs?.attribution ?? '' },
      ];
    default:
      return [{ name: 'text', text: words([block]) }];
  }
}

const words = (content: Block[]): string => documentText({ type: 'doc', content });

function pictureParts(picture: { mediaId: string; alt: string; caption: string; credit: string }): Part[] {
  return [
    { name: 'file', text: picture.mediaId },
    { name: 'alt', text: picture.alt },
    { name: 'caption', text: picture.caption },
    { name: 'credit', text: picture.credit },
  ];
}
