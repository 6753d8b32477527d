import { isListedHost, linksIn } from '#db/comments/rules/links.ts';
import { matchLists } from '#db/comments/rules/word-lists.ts';
import type { CommentStatus, ListKind } from '#db/comments/validation.ts';

export type TriedList = { kind: ListKind; outcome: 'hold' | 'reject'; terms: string[] };

/** A comment that the list would have met, and by which of its terms. */
export type Hit = { id: number; status: CommentStatus; terms: string[] };

export type TrialResult = {
  tried: number;
  hits: Hit[];
  /** How many of them stand approved, and how many moderators or rules rejected. */
  approved: number;
  rejected: number;
  /** Terms that meet so much that nobody rejected that they can hardly be meant, the greediest first. */
  greedy: { term: string; comments: number }[];
};

/** From this share of all comments on, and this many of them. */
const GREEDY_SHARE = 0.02;
const GREEDY_COMMENTS = 10;

const isRejected = (status: CommentStatus) => status === 'rejected' || status === 'spam';

/** The terms of a list that a text meets. */
export function termsIn(text: string, { kind, terms }: TriedList): string[] {
  if (kind === 'words')
    return matchLists(text, [{ name: '', outcome: 'hold', state: 'on', terms }]).map(({ term }) => term);
  const hosts = linksIn(text).flatMap(({ host, looksLike }) =>
    kind === 'hosts' ? [host, looksLike] : [host],
  );
  return terms.filter((term) => hosts.some((host) => isListedHost(host, [term])));
}

/** What a list would have done to comments that are there already, added one by one. */
export class ListTrial {
  readonly #list: TriedList;
  readonly #hits: Hit[] = [];
  #tried = 0;

  constructor(list: TriedList) {
    this.#list = list;
  }

  add({ id, status, text }: { id: number; status: CommentStatus; text: string }): void {
    this.#tried++;
    const terms = termsIn(text, this.#list);
    if (terms.length) this.#hits.push({ id, status, terms });
  }

  result(): TrialResult {
    const comments = new Map<string, number>();
    for (const { terms } of this.#hits.filter(({ status }) => !isRejected(status)))
      for (const term of terms) comments.set(term, (comments.get(term) ?? 0) + 1);
    const [tried, hits] = [this.#tried, this.#hits];
    return {
      tried,
      hits,
      approved: hits.filter(({ status }) => status === 'approved').length,
      rejected: hits.filter(({ status }) => isRejected(status)).length,
      greedy: [...comments]
        .filter(([, count]) => count >= Math.max(GREEDY_COMMENTS, GREEDY_SHARE * tried))
        .map(([term, count]) => ({ term, comments: count }))
        .toSorted((one, other) => other.comments - one.comments),
    };
  }
}
