import type { ArticleContent } from '#db/articles/content.ts';
import { documentMediaIds, documentText } from '#db/articles/rules/document-text.ts';
import type { MediaView } from '#db/media/queries.ts';

/** What every article page loads whatever it says: markup, styles and letters, compressed (`npm run bench`). */
const FRAME_BYTES = 38_000;
/** A letter of text, compressed, with the markup around it; Khmer letters are three bytes each before. */
const BYTES_PER_LETTER = { latin: 0.5, khmer: 0.9 };
/** A phone of 390 points shows three pixels a point, so it takes the size made for this width. */
const PHONE_WIDTH = 1200;
/** "Slow 4G" as browsers simulate it: 1.6 Mbit a second, 150 ms a round trip, of which a first visit makes four. */
const BYTES_PER_SECOND = 200_000;
const ROUND_TRIPS_SECONDS = 0.6;

export type PageWeight = {
  /** Everything that is loaded before a reader does something. */
  bytes: number;
  /** The same on a slow connection. */
  seconds: number;
  heaviest: { media: MediaView; bytes: number } | null;
  /** Pictures whose sizes are not made yet; they count as they are. */
  unfinished: number;
};

/** What an article weighs on a reader's phone: pictures further down are loaded as they are reached, and count. */
export function pageWeight(content: ArticleContent, media: Record<string, MediaView>): PageWeight {
  const text = `${content.headline}${content.dek}${documentText(content.body)}`;
  const khmer = text.match(/[\u1780-\u17ff]/g)?.length ?? 0;
  const words = khmer * BYTES_PER_LETTER.khmer + (text.length - khmer) * BYTES_PER_LETTER.latin;
  const ids = new Set([content.pictureId, ...documentMediaIds(content.body)]);
  const pictures = [...ids].flatMap((id) => {
    const view = id === null ? undefined : media[id];
    return view?.kind === 'image' ? [{ media: view, bytes: bytesOnPhone(view) }] : [];
  });
  const bytes = Math.round(FRAME_BYTES + words + pictures.reduce((sum, picture) => sum + picture.bytes, 0));
  return {
    bytes,
    seconds: ROUND_TRIPS_SECONDS + bytes / BYTES_PER_SECOND,
    heaviest: pictures.toSorted((a, b) => b.bytes - a.bytes)[0] ?? null,
    unfinished: pictures.filter(({ media: view }) => view.state === 'processing').length,
  };
}

function bytesOnPhone(view: MediaView): number {
  const sizes = view.variants.filter(({ format }) => format === 'avif').toSorted((a, b) => a.width - b.width);
  const shown = sizes.find(({ width }) => width >= PHONE_WIDTH) ?? sizes.at(-1);
  return shown?.bytes ?? view.bytes;
}
