import { z } from 'zod';

/** The lists of the first screen. */
export const homeLists = [
  'notes',
  'toDo',
  'drafts',
  'setAside',
  'toReview',
  'corrections',
  'changes',
  'behind',
  'held',
  'next',
  'ends',
] as const;
export type HomeList = (typeof homeLists)[number];

/** Which of its lists the first screen shows in full. */
export const homeFilterSchema = z.object({ all: z.enum(homeLists).optional().catch(undefined) });
