/** How many comments that nobody had learned from came out at each per cent, 0 to 100. */
export type HeldOut = { approved: number[]; rejected: number[] };

export const emptyHeldOut = (): HeldOut => ({
  approved: Array.from({ length: 101 }, () => 0),
  rejected: Array.from({ length: 101 }, () => 0),
});

/** Down to the whole per cent, so that one is held only from where it really is. */
export const percentOf = (probability: number): number =>
  Math.max(0, Math.min(100, Math.floor(100 * probability)));

/** What holding from a probability on would have done to them. */
export function heldFrom({ approved, rejected }: HeldOut, probability: number) {
  const from = Math.ceil(100 * probability - 1e-9);
  const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
  return {
    approved: sum(approved),
    rejected: sum(rejected),
    heldApproved: sum(approved.slice(from)),
    heldRejected: sum(rejected.slice(from)),
  };
}
