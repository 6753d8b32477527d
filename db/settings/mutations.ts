import type { Database } from '#db/client.ts';
import { settings } from '#db/settings/tables.ts';
import { type SiteSettings, siteSettingsSchema } from '#db/settings/validation.ts';

export async function saveSiteSettings(tx: Database, values: Partial<SiteSettings>): Promise<void> {
  const value = siteSettingsSchema.parse(values);
  await tx
    .insert(settings)
    .values({ key: 'site', value })
    .onConflictDoUpdate({ target: settings.key, set: { value } });
}
