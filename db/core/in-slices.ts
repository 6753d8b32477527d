import { setImmediate } from 'node:timers/promises';

/** Long enough to get on, short enough that nobody who asks for a page notices. */
const SLICE_MS = 8;

/** Does something with many things, one after the other, and lets everything else have its turn in between. */
export async function inSlices<Item>(items: Iterable<Item>, work: (item: Item) => void): Promise<void> {
  let began = performance.now();
  for (const item of items) {
    work(item);
    if (performance.now() - began < SLICE_MS) continue;
    await setImmediate();
    began = performance.now();
  }
}
