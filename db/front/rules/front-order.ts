import { FRONT_PLACES } from '#db/front/validation.ts';

/** Stories from the lead down. */
export type FrontOrder = readonly number[];

export const without = (order: FrontOrder, storyId: number): FrontOrder =>
  order.filter((id) => id !== storyId);

/** With a story at a place, counted from 0; the others close up. Ends at the first and the last. */
export function movedTo(order: FrontOrder, storyId: number, place: number): FrontOrder {
  const others = without(order, storyId);
  return others.toSpliced(Math.max(0, place), 0, storyId);
}

/** With a new lead. When all places are taken the last story makes room. */
export const withLead = (order: FrontOrder, storyId: number): FrontOrder =>
  movedTo(order, storyId, 0).slice(0, FRONT_PLACES);

/** With a story at the end; null when all places are taken. */
export const withLast = (order: FrontOrder, storyId: number): FrontOrder | null =>
  without(order, storyId).length < FRONT_PLACES ? movedTo(order, storyId, FRONT_PLACES) : null;

export const sameOrder = (one: FrontOrder, other: FrontOrder): boolean => one.join() === other.join();
