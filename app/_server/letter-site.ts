import 'server-only';
import type { LetterSite } from '#components/emails/account-letters.ts';
import type { Database } from '#db/client.ts';
import { inLocale, type Locale } from '#db/core/locale.ts';
import { getSiteSettings } from '#db/settings/queries.ts';
import { env } from '#env.ts';

/** What every letter needs to know of the site, in the language of whoever gets it. */
export async function letterSite(db: Database, locale: Locale): Promise<LetterSite> {
  const { name, timeZone } = await getSiteSettings(db);
  return { locale, siteName: inLocale(name, locale), siteUrl: env.SITE_URL, timeZone };
}
