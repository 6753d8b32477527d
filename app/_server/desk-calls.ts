import 'server-only';
import {
  approveOrSendBack,
  archiveOrReopen,
  assign,
  findColleagues,
  findStories,
  handInOrRecall,
  publishOrSchedule,
  withdraw,
} from '#app/_actions/articles.ts';
import { addBylineFromEditor, findBylines } from '#app/_actions/bylines.ts';
import { attendArticle, findEmbeds, save, settleAside } from '#app/_actions/drafts.ts';
import { beginEditionCall, markInStepCall, readBeside } from '#app/_actions/editions.ts';
import { arrangeFrontCall } from '#app/_actions/front.ts';
import {
  addPartCall,
  beginUploadCall,
  cancelUploadCall,
  findMediaCall,
  finishUploadCall,
  replaceMediaCall,
} from '#app/_actions/media.ts';
import {
  answer,
  decide,
  feature,
  findComments,
  note,
  openComments,
  readComment,
  treat,
  undo,
  watchComments,
} from '#app/_actions/moderation.ts';
import { markNote, notesOfArticle, writeNote } from '#app/_actions/notes.ts';
import { listPreviews, makePreview, revokePreview } from '#app/_actions/previews.ts';
import { addSourceFromEditor, findSourcesByName } from '#app/_actions/sources.ts';
import { addTagFromEditor, findTags } from '#app/_actions/tags.ts';
import { type StepPermission, workflow } from '#db/articles/rules/workflow.ts';
import { stepSchema } from '#db/articles/validation.ts';

type Call = (given: unknown) => Promise<unknown>;

const movers: Record<StepPermission, Call> = {
  'articles.submit': handInOrRecall,
  'articles.approve': approveOrSendBack,
  'articles.publish': publishOrSchedule,
  'articles.withdraw': withdraw,
  'articles.archive': archiveOrReopen,
};

/** The action of the step that is wanted; what names none is refused by any of them. */
const moveArticle: Call = (given) => {
  const wanted = stepSchema.safeParse(given instanceof FormData ? Object.fromEntries(given) : given);
  const { allow } = workflow[wanted.success ? wanted.data.step : 'submit'];
  return movers[allow](given);
};

/** What can be called, by the last part of its address. */
export const calls: Record<string, Call> = {
  'add-byline': addBylineFromEditor,
  'add-source': addSourceFromEditor,
  'begin-upload': beginUploadCall,
  'add-part': addPartCall,
  'finish-upload': finishUploadCall,
  'cancel-upload': cancelUploadCall,
  'find-media': findMediaCall,
  'add-tag': addTagFromEditor,
  'arrange-front': arrangeFrontCall,
  'assign-article': assign,
  'begin-edition': beginEditionCall,
  'mark-in-step': markInStepCall,
  'read-beside': readBeside,
  'attend-article': attendArticle,
  'find-bylines': findBylines,
  'find-embeds': findEmbeds,
  'find-sources': findSourcesByName,
  'find-staff': findColleagues,
  'find-stories': findStories,
  'find-tags': findTags,
  'list-notes': notesOfArticle,
  'add-note': writeNote,
  'resolve-note': markNote,
  'list-previews': listPreviews,
  'make-preview': makePreview,
  'revoke-preview': revokePreview,
  'move-article': moveArticle,
  'save-draft': save,
  'settle-aside': settleAside,
  'replace-media': replaceMediaCall,
  'find-comments': findComments,
  'watch-comments': watchComments,
  'read-comment': readComment,
  'decide-comments': decide,
  'undo-verdicts': undo,
  'feature-comment': feature,
  'answer-appeal': answer,
  'open-comments': openComments,
  'note-commenter': note,
  'treat-commenter': treat,
};
