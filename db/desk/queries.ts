import { type ChecklistProblem, checkedMediaIds, checklistFor } from '#db/articles/rules/checklist.ts';
import type { Database } from '#db/client.ts';
import type { Draft } from '#db/drafts/queries.ts';
import { listMedia } from '#db/media/queries.ts';
import type { SiteSettings } from '#db/settings/validation.ts';

/** What is missing before an article should go out. */
export async function checkArticle(
  db: Database,
  { content }: Pick<Draft, 'content'>,
  { checklist }: Pick<SiteSettings, 'checklist'>,
): Promise<ChecklistProblem[]> {
  const media = await listMedia(db, checkedMediaIds(content));
  return checklistFor(content, Object.values(media), checklist);
}
