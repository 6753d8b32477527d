import 'server-only';
import { addBylineFromEditor, findBylines } from '#app/_actions/bylines.ts';
import { attendArticle, save, settleAside } from '#app/_actions/drafts.ts';
import {
  addPartCall,
  beginUploadCall,
  cancelUploadCall,
  findMediaCall,
  finishUploadCall,
} from '#app/_actions/media.ts';
import { addSourceFromEditor, findSourcesByName } from '#app/_actions/sources.ts';
import { addTagFromEditor, findTags } from '#app/_actions/tags.ts';

/** What can be called, by the last part of its address. */
export const calls: Record<string, (given: unknown) => Promise<unknown>> = {
  'attend-article': attendArticle,
  'save-draft': save,
  'settle-aside': settleAside,
  'find-tags': findTags,
  'add-tag': addTagFromEditor,
  'find-bylines': findBylines,
  'add-byline': addBylineFromEditor,
  'find-sources': findSourcesByName,
  'add-source': addSourceFromEditor,
  'begin-upload': beginUploadCall,
  'add-part': addPartCall,
  'finish-upload': finishUploadCall,
  'cancel-upload': cancelUploadCall,
  'find-media': findMediaCall,
};
