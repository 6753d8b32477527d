import 'server-only';
import { cacheLife } from 'next/cache';
import { loadAddress } from '#app/_loaders/articles.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { drawShareCard } from '#app/_server/share-card.ts';
import { formatDate } from '#components/ui/date.tsx';
import type { Locale } from '#db/core/locale.ts';

/** The picture drawn for an article or page; null when none stands at the address. Stale with what it shows. */
export async function loadSharePicture(locale: Locale, slug: string) {
  'use cache';
  cacheLife('max');
  const found = await loadAddress(locale, slug);
  if (found?.kind !== 'found') return null;
  const { article } = found;
  const { name, timeZone } = await loadSite(locale);
  return drawShareCard({
    locale,
    siteName: name,
    text: article.headline,
    section: article.sectionPath.at(-1)?.name ?? '',
    date: article.kind === 'article' ? formatDate(article.publishedAt, { locale, timeZone }) : '',
  });
}

/** The picture of the site itself: for its front page and its archives. */
export async function loadSitePicture(locale: Locale) {
  'use cache';
  cacheLife('max');
  const { name, tagline } = await loadSite(locale);
  return drawShareCard({ locale, siteName: name, text: tagline || name, section: '', date: '' });
}
