import type { PageAddress } from '#app/_server/page-store/address.ts';
import type { Answer } from '#app/_server/page-store/framework.ts';

/**
 * The name of the header with which a route says that its answer is the inside of `<main>` of a stored page: what
 * differs from request to request is rendered alone, and what does not comes from the store.
 */
export const FRAME_HEADER = 'x-frame';

/** The address of the stored page that an answer belongs into. */
export function frameOf({ headers }: Answer): PageAddress | undefined {
  return headers[FRAME_HEADER] as PageAddress | undefined;
}

/** Puts an answer into its frame. */
export function inFrame(answer: Answer, address: PageAddress, frame: string): Answer {
  const [start, end] = [/<main\b[^>]*>/.exec(frame), frame.indexOf('</main>')];
  if (!start || end < 0) throw new Error(`${address} has no <main>.`);
  const part = (text: string) => withForms(text, address);
  const before = part(frame.slice(0, start.index + start[0].length));
  const { [FRAME_HEADER]: _, ...headers } = answer.headers;
  return { ...answer, headers, body: Buffer.from(before + answer.body.toString() + part(frame.slice(end))) };
}

/** A stored page in the place of an answer, with the status and the freshness of that. */
export const instead = (answer: Answer, address: PageAddress, page: string): Answer => ({
  ...answer,
  body: Buffer.from(withForms(page, address)),
});

/** A form posts to the page it stands on; the actions of a stored one are known at its own address. */
const withForms = (text: string, address: PageAddress): string =>
  text.replaceAll(' action=""', ` action="${address}"`);
