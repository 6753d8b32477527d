import 'server-only';
import { cacheLife, cacheTag } from 'next/cache';
import { database } from '#app/_server/database.ts';
import { listPagesBySlug } from '#db/articles/queries.ts';
import { inLocale, type Locale } from '#db/core/locale.ts';
import { tag } from '#db/core/tags.ts';
import { listSections } from '#db/sections/queries.ts';
import { getSiteSettings } from '#db/settings/queries.ts';
import { env } from '#env.ts';

/** Sections in the menu and on the front page: the first of the top ones. A moved-in site can have a hundred. */
const IN_MENU = 8;

/** What every page needs: the newsroom's name and texts in one language, its sections, the year. */
export async function loadSite(locale: Locale) {
  'use cache';
  cacheLife('max');
  cacheTag(tag.site());
  const db = database();
  const [settings, sections] = await Promise.all([getSiteSettings(db), listSections(db, locale)]);
  const footerPages = await listPagesBySlug(db, { locale, slugs: settings.footerPages[locale] ?? [] });
  const name = inLocale(settings.name, locale);
  return {
    locale,
    origin: env.SITE_URL,
    name,
    tagline: inLocale(settings.tagline, locale),
    about: inLocale(settings.about, locale),
    copyrightHolder: inLocale(settings.copyrightHolder, locale) || name,
    timeZone: settings.timeZone,
    languages: settings.languages,
    contactEmail: settings.contactEmail,
    menu: sections.filter((section) => section.parentId === null).slice(0, IN_MENU),
    footerPages,
    year: new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: settings.timeZone }).format(new Date()),
  };
}

export type Site = Awaited<ReturnType<typeof loadSite>>;
