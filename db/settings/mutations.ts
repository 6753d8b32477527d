import { isDeepStrictEqual } from 'node:util';
import { eq } from 'drizzle-orm';
import { type Actor, recordAudit } from '#db/audit/mutations.ts';
import type { Database } from '#db/client.ts';
import type { CommentSettings } from '#db/comments/validation.ts';
import { settings } from '#db/settings/tables.ts';
import { type SiteSettings, siteSettingsSchema } from '#db/settings/validation.ts';

export async function saveSiteSettings(tx: Database, values: Partial<SiteSettings>): Promise<void> {
  const value = siteSettingsSchema.parse(values);
  await tx
    .insert(settings)
    .values({ key: 'site', value })
    .onConflictDoUpdate({ target: settings.key, set: { value } });
}

/** Written down with what they were and are; of the others, which are long, only that they changed. */
const toldInFull = [
  'staffSecondFactor',
  'languages',
  'timeZone',
  'selfApproval',
  'commentsByDefault',
  'checklist',
  'colour',
] as const;

/**
 * Changes some of the settings and leaves the others as they are.
 * @returns the names of those that are different now.
 */
export async function changeSiteSettings(
  tx: Database,
  { values, actor }: { values: Partial<SiteSettings>; actor: Actor },
): Promise<(keyof SiteSettings)[]> {
  // There is a row to lock from here on; an empty one means what none means.
  await tx.insert(settings).values({ key: 'site', value: {} }).onConflictDoNothing();
  const [row] = await tx
    .select({ value: settings.value })
    .from(settings)
    .where(eq(settings.key, 'site'))
    .for('update');
  const before = siteSettingsSchema.parse(row?.value);
  const after = siteSettingsSchema.parse({ ...before, ...values });
  const names = Object.keys(before) as (keyof SiteSettings)[];
  const changed = names.filter((name) => !isDeepStrictEqual(before[name], after[name]));
  if (!changed.length) return [];
  await tx.update(settings).set({ value: after }).where(eq(settings.key, 'site'));
  const told = toldInFull.filter((name) => changed.includes(name));
  const toldOfComments = Object.keys(before.comments).filter(
    (name): name is Exclude<keyof CommentSettings, 'templates'> =>
      name !== 'templates' && before.comments[name as 'sort'] !== after.comments[name as 'sort'],
  );
  const of = (all: SiteSettings) => ({
    ...Object.fromEntries(told.map((name) => [name, all[name]])),
    ...Object.fromEntries(toldOfComments.map((name) => [name, all.comments[name]])),
  });
  const isTold = told.length + toldOfComments.length > 0;
  await recordAudit(tx, {
    actor,
    action: 'settings.saved',
    subjectKind: 'site',
    subjectId: null,
    detail: { changed, ...(isTold && { before: of(before), after: of(after) }) },
  });
  return changed;
}
