import 'server-only';
<<<<<<< HEAD
import { attendArticle, save, settleAside } from '#app/_actions/drafts.ts';

/** What can be called, by the last part of its address. */
export const calls: Record<string, (given: unknown) => Promise<unknown>> = {
  'attend-article': attendArticle,
  'save-draft': save,
  'settle-aside': settleAside,
=======
import { addBylineFromEditor, findBylines } from '#app/_actions/bylines.ts';
import { addSourceFromEditor, findSourcesByName } from '#app/_actions/sources.ts';
import { addTagFromEditor, findTags } from '#app/_actions/tags.ts';

/** What can be called, by the last part of its address. */
export const calls: Record<string, (given: unknown) => Promise<unknown>> = {
  'find-tags': findTags,
  'add-tag': addTagFromEditor,
  'find-bylines': findBylines,
  'add-byline': addBylineFromEditor,
  'find-sources': findSourcesByName,
  'add-source': addSourceFromEditor,
>>>>>>> 9d8cfb9a8d41d986315e31b936babc774a815c86
};
