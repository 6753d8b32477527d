import type { PageAddress } from '#app/_server/page-store/address.ts';
import type { Answer } from '#app/_server/page-store/framework.ts';
import { contentOf, type Page } from '#app/_server/page-store/page.ts';

/**
 * The name of the header with which a route says that its answer is the inside of `<main>` of a stored page: what
 * differs from request to request is rendered alone, and what does not comes from the store.
 */
export const FRAME_HEADER = 'x-frame';

export function frameOf({ headers }: Answer): PageAddress | undefined {
  return headers[FRAME_HEADER] as PageAddress | undefined;
}

type Frame = { before: string; after: string };
const cut = new WeakMap<Page, Frame>();

/** Puts an answer into its frame, which is a page without scripts. */
export async function inFrame(answer: Answer, address: PageAddress, page: Page): Promise<Answer> {
  const { before, after } = cut.get(page) ?? (await cutOut(page, address));
  const { [FRAME_HEADER]: _, ...headers } = answer.headers;
  return { ...answer, headers, body: Buffer.from(before + answer.body.toString() + after) };
}

async function cutOut(page: Page, address: PageAddress): Promise<Frame> {
  const html = (await contentOf(page)).toString();
  const [, before, after] = /^(.*<main\b[^>]*>).*(<\/main>.*)$/s.exec(html) ?? [];
  if (before === undefined || after === undefined) throw new Error(`${address} has no <main>.`);
  // A form posts to the page it stands on; the actions of this one are known at the frame's own address.
  const part = (text: string) => text.replaceAll(' action=""', ` action="${address}"`);
  const frame = { before: part(before), after: part(after) };
  cut.set(page, frame);
  return frame;
}
