import 'server-only';
import { attendArticle, save, settleAside } from '#app/_actions/drafts.ts';

/** What can be called, by the last part of its address. */
export const calls: Record<string, (given: unknown) => Promise<unknown>> = {
  'attend-article': attendArticle,
  'save-draft': save,
  'settle-aside': settleAside,
};
