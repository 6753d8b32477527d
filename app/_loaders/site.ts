import 'server-only';
import { cacheLife, cacheTag } from 'next/cache';
import { database } from '#app/_server/database.ts';
import { inLocale, type Locale } from '#db/core/locale.ts';
import { tag } from '#db/core/tags.ts';
import { listMedia } from '#db/media/queries.ts';
import { getMenu, isShown, listTopSections, type MenuEntry } from '#db/navigation/queries.ts';
import { getSiteSettings } from '#db/settings/queries.ts';
import { env } from '#env.ts';

/** What every page needs: the newsroom's name and texts in one language, its menus, the year. */
export async function loadSite(locale: Locale) {
  'use cache';
  cacheLife('max');
  cacheTag(tag.site());
  const db = database();
  const [settings, sections, header, footer] = await Promise.all([
    getSiteSettings(db),
    listTopSections(db, locale),
    getMenu(db, { locale, place: 'header' }),
    getMenu(db, { locale, place: 'footer' }),
  ]);
  // What is in a menu is on every page: its headline and address too, and whether it is there.
  cacheTag(...[...header.entries, ...footer.entries].flatMap(articleTag));
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
    logo:
      settings.logoId === null ? null : ((await listMedia(db, [settings.logoId]))[settings.logoId] ?? null),
    colour: settings.colour,
    social: settings.social,
    contactEmail: settings.contactEmail,
    comments: {
      depth: settings.comments.depth,
      sort: settings.comments.sort,
      moderation: settings.comments.moderation,
      maximumLength: settings.comments.maximumLength,
    },
    /** The sections of the front page. */
    sections,
    header: header.entries.filter(isShown),
    footer: footer.entries.filter(isShown),
    year: new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: settings.timeZone }).format(new Date()),
  };
}

const articleTag = (entry: MenuEntry) => (entry.kind === 'article' ? [tag.article(entry.id)] : []);

export type Site = Awaited<ReturnType<typeof loadSite>>;
