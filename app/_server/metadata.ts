import 'server-only';
import type { Metadata } from 'next';
import { loadSite, type Site } from '#app/_loaders/site.ts';
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
      icon: [
        { url: '/favicon.ico', sizes: '32x32' },
        { url: '/icon.svg', type: 'image/svg+xml' },
      ],
      apple: '/apple-touch-icon.png',
    },
    formatDetection: { telephone: false, email: false, address: false },
    ...shareTags(site, {}),
    alternates: feedLink(locale, site.name),
  };
}

const openGraphLocale: Record<Locale, string> = { en: 'en_GB', km: 'km_KH' };

type SharedPage = {
  path?: string;
  title?: string;
  description?: string;
  picture?: { url: string; width: number; height: number; alt?: string; type?: string };
  otherLanguages?: Locale[];
  /** For a story; a page is a `website`. */
  article?: {
    publishedTime: string;
    modifiedTime: string;
    /** Addresses, as https://ogp.me/#type_article has it. */
    authors: string[];
    section: string | undefined;
    tags: string[];
  };
};

/**
 * What other sites show of a page that is linked there. The framework takes a page's or the layout's and never merges
 * them, so each is complete: with the site's own picture where the page has none. Without a title or description,
 * those of the page stand in.
 */
export function shareTags(
  site: Site,
  { path, title, description, picture, otherLanguages = [], article }: SharedPage,
): Pick<Metadata, 'openGraph' | 'twitter'> {
  const image = picture ?? {
    url: address.sitePicture(site.locale),
    width: 1200,
    height: 630,
    alt: site.name,
    type: 'image/png',
  };
  return {
    openGraph: {
      siteName: site.name,
      locale: openGraphLocale[site.locale],
      alternateLocale: otherLanguages.map((locale) => openGraphLocale[locale]),
      url: path,
      title,
      description,
      images: [image],
      ...(article ? { type: 'article', ...article } : { type: 'website' }),
    },
    twitter: {
      card: 'summary_large_image',
      title,
      description,
      images: [{ url: image.url, alt: image.alt }],
    },
  };
}

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
  const links: Record<string, string> = Object.fromEntries(
    editions.map(({ locale, path }) => [locale, path]),
  );
  const fallback = editions.find(({ locale }) => locale === 'en');
  return fallback ? { ...links, 'x-default': fallback.path } : links;
}
