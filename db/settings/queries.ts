import { eq } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { settings } from '#db/settings/tables.ts';
import { type SiteSettings, siteSettingsSchema } from '#db/settings/validation.ts';

/** The site's settings, with defaults for what nobody has set. */
export async function getSiteSettings(db: Database): Promise<SiteSettings> {
  const [row] = await db.select({ value: settings.value }).from(settings).where(eq(settings.key, 'site'));
  return siteSettingsSchema.parse(row?.value ?? {});
}
