import type { ArticleContent } from '#db/articles/content.ts';
import type { ArticleDocument, Block } from '#db/articles/document.ts';
import { documentText } from '#db/articles/rules/document-text.ts';
import { type Locale, locales } from '#db/core/locale.ts';
import { segmentWords } from '#db/search/text.ts';
import type { ChecklistItem, ChecklistLevel } from '#db/settings/validation.ts';

/** What the list asks, and blocks that would show readers an empty place, of which nobody needs less than a word. */
export type CheckedItem = ChecklistItem | 'emptyBlocks';
export type ChecklistProblem = { item: CheckedItem; level: 'warn' | 'block' };

/** What the list must know of a file that the article shows. */
export type CheckedMedia = { id: number; alt: Partial<Record<Locale, string>>; credit: string };

/** Fewer words than this are a headline with a sentence. */
export const FEW_WORDS = 60;

/** What is missing before an article should go out, what blocks it first. */
export function checklistFor(
  content: ArticleContent,
  media: CheckedMedia[],
  levels: Record<ChecklistItem, ChecklistLevel>,
): ChecklistProblem[] {
  const ofId = new Map(media.map((one) => [String(one.id), one]));
  const shown = picturesOf(content.body);
  const lead = content.pictureId === null ? null : String(content.pictureId);
  const hasWords = (texts: Partial<Record<Locale, string>> = {}) =>
    locales.some((locale) => texts[locale]?.trim());
  const missing: Record<ChecklistItem, boolean> = {
    headline: !content.headline.trim(),
    dek: !content.dek.trim(),
    section: content.sectionIds.length === 0,
    picture: lead === null,
    alternativeTexts:
      shown.some(({ alt }) => !alt.trim()) || (lead !== null && !hasWords(ofId.get(lead)?.alt)),
    source: content.sources.length === 0 && !everyBlock(content.body).some(({ type }) => type === 'source'),
    credit:
      shown.some(({ mediaId, credit }) => !credit.trim() && !ofId.get(mediaId)?.credit) ||
      (lead !== null && !ofId.get(lead)?.credit),
    slug: content.slug.startsWith('untitled-'),
    byline: content.bylineIds.length === 0,
    length: segmentWords(documentText(content.body)).length < FEW_WORDS,
  };
  const problems: ChecklistProblem[] = Object.entries(missing).flatMap(([name, isMissing]) => {
    const item = name as ChecklistItem;
    const level = levels[item];
    return isMissing && level !== 'off' ? [{ item, level }] : [];
  });
  if (everyBlock(content.body).some(isEmpty)) problems.push({ item: 'emptyBlocks', level: 'warn' });
  return problems.sort((a, b) => Number(b.level === 'block') - Number(a.level === 'block'));
}

/** The files whose words the list asks for. */
export function checkedMediaIds(content: ArticleContent): number[] {
  const ids = [content.pictureId, ...picturesOf(content.body).map(({ mediaId }) => Number(mediaId))];
  return [...new Set(ids.filter((id) => id !== null && Number.isSafeInteger(id)))] as number[];
}

type ShownPicture = { mediaId: string; alt: string; credit: string };

function picturesOf(body: ArticleDocument): ShownPicture[] {
  return everyBlock(body).flatMap((block) => {
    if (block.type === 'picture') return [block.attrs];
    return block.type === 'gallery' ? block.attrs.items : [];
  });
}

/** All blocks, also those inside others. */
function everyBlock(body: ArticleDocument): Block[] {
  const below = (block: Block): Block[] => {
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
  };
  const all = (block: Block): Block[] => [block, ...below(block).flatMap(all)];
  return body.content.flatMap(all);
}

/** A block that stands for something and says nothing. An empty line or table cell is no slip. */
function isEmpty(block: Block): boolean {
  switch (block.type) {
    case 'heading':
      return !(block.content ?? []).some((node) => node.type === 'text' && node.text.trim());
    case 'correction':
    case 'pullQuote':
      return !block.attrs.text.trim();
    case 'source':
      return !block.attrs.name.trim();
    default:
      return false;
  }
}
