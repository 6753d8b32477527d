import 'server-only';
import {
  addPartCall,
  beginUploadCall,
  cancelUploadCall,
  findMediaCall,
  finishUploadCall,
  replaceMediaCall,
} from '#app/_actions/media.ts';

/** What can be called, by the last part of its address. */
export const calls: Record<string, (given: unknown) => Promise<unknown>> = {
  'begin-upload': beginUploadCall,
  'add-part': addPartCall,
  'finish-upload': finishUploadCall,
  'cancel-upload': cancelUploadCall,
  'find-media': findMediaCall,
  'replace-media': replaceMediaCall,
};
