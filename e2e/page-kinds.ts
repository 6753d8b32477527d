import { type Locale, localePrefix, locales } from '#db/core/locale.ts';
import { story as article } from '#db/seed/newsroom/stories/asean-canada-dialogue.ts';
import { story as everything } from '#db/seed/newsroom/stories/boats-before-the-races.ts';
import { story as withdrawn } from '#db/seed/newsroom/stories/island-midwife.ts';
import { story as discussed } from '#db/seed/newsroom/stories/night-market.ts';
import type { StorySeed } from '#db/seed/newsroom/types.ts';

type PageKind = { kind: string; locale: Locale; path: string; status: number; hasLatestNews: boolean };

/** Pages for doing one thing, with nothing beside it. */
const alone = ['sign-in', 'sign-in with a password', 'code that is over'];

const slugOf = (story: StorySeed, locale: Locale) => `/${encodeURIComponent(story[locale]?.slug ?? '')}`;

const paths: Record<string, Partial<Record<Locale, string>>> = {
  'front page': { en: '/', km: '' },
  'article without comments': { en: slugOf(article, 'en'), km: slugOf(article, 'km') },
  'article with comments': { en: slugOf(discussed, 'en'), km: slugOf(discussed, 'km') },
  'article of many blocks': { en: slugOf(everything, 'en'), km: slugOf(everything, 'km') },
  section: { en: '/category/diplomacy', km: '/category/ការទូត' },
  'all news': { en: '/latest', km: '/latest' },
  'older page': { en: '/latest/page/1' },
  topic: { en: '/tag/asean', km: '/tag/អាស៊ាន' },
  author: { en: '/author/surya-narayan', km: '/author/surya-narayan' },
  'static page': { en: '/about', km: '/អំពីយើង' },
  corrections: { en: '/corrections', km: '/corrections' },
  search: { en: '/search', km: '/search' },
  'search results': { en: '/search?q=ASEAN', km: '/search?q=អាស៊ាន' },
  'newsletter form': { en: '/newsletter', km: '/newsletter' },
  'newsletter notice': { en: '/newsletter/check-your-inbox', km: '/newsletter/check-your-inbox' },
  'sign-in': { en: '/account/sign-in', km: '/account/sign-in' },
  'sign-in with a password': { en: '/account/sign-in/password', km: '/account/sign-in/password' },
  'code that is over': { en: '/account/sign-in/code', km: '/account/sign-in/code' },
  'page that is not there': { en: '/nothing-here', km: '/nothing-here' },
  'withdrawn story': { en: slugOf(withdrawn, 'en') },
};

const statuses: Record<string, number> = { 'page that is not there': 404, 'withdrawn story': 410 };

/** Every kind of page that readers may meet, in both languages. */
export const pageKinds: PageKind[] = Object.entries(paths).flatMap(([kind, byLocale]) =>
  locales.flatMap((locale) => {
    const path = byLocale[locale];
    if (path === undefined) return [];
    return [
      {
        kind,
        locale,
        path: `${localePrefix(locale)}${path}`,
        status: statuses[kind] ?? 200,
        hasLatestNews: !alone.includes(kind),
      },
    ];
  }),
);
