import 'server-only';
import type { Metadata } from 'next';
import { loadSite } from '#app/_loaders/site.ts';
import { address } from '#components/layout/addresses.ts';
import { translator } from '#components/messages/translator.ts';
import { isLocale, type Locale } from '#db/core/locale.ts';

/** What every page says of the site in its head. */
export async function siteMetadata(locale: string): Promise<Metadata> {
  if (!isLocale(locale)) return {};
  const site = await loadSite(locale);
  return {
    metadataBase: new URL(site.origin),
    title: { default: site.name, template: `%s | ${site.name}` },
    description: site.tagline || site.about,
    applicationName: site.name,
    manifest: locale === 'km' ? '/km/manifest.webmanifest' : '/manifest.webmanifest',
    icons: {
      icon: [{ url: '/favicon.ico', sizes: '32x32' }, { url: '/icon.svg', type: 'image/svg+xml' }],
      apple: '/apple-touch-icon.png',
    },
    formatDetection: { telephone: false, email: false, address: false },
    openGraph: { siteName: site.name, locale: openGraphLocale[locale], type: 'website' },
    alternates: feedLink(locale, site.name),
  };
}

export const openGraphLocale: Record<Locale, string> = { en: 'en_GB', km: 'km_KH' };

/** The feed of the site in this language, and, on an archive, its own. */
export function feedLink(
  locale: Locale,
  title: string,
  archive?: { kind: 'category' | 'tag' | 'author'; slug: string },
): Metadata['alternates'] {
  return { types: { 'application/rss+xml': [{ url: address.feed(locale, archive), title }] } };
}

/** The head of a page that says that there is nothing here. */
export function nothingHere(locale: Locale): Metadata {
  return { title: translator(locale)('notFound.title'), robots: { index: false } };
}

/** `hreflang` links between editions; the default language also serves everyone else. */
export function languageLinks(editions: { locale: Locale; path: string }[]): Record<string, string> {
  if (editions.length < 2) return {};
  const links: Record<string, string> = Object.fromEntries(editions.map(({ locale, path }) => [locale, path]));
  const fallback = editions.find(({ locale }) => locale === 'en');
  return fallback ? { ...links, 'x-default': fallback.path } : links;
}
