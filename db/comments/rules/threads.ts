export const threadOrders = ['oldest', 'newest', 'liked'] as const;

export type ThreadSettings = {
  /** Of the threads; replies are always oldest first, as people talked. */
  order: (typeof threadOrders)[number];
  featuredFirst: boolean;
  /** Levels, with the first; deeper replies stand at the last one and say to whom they reply. */
  depth: number;
};

export const defaultThreadSettings: ThreadSettings = { order: 'oldest', featuredFirst: false, depth: 3 };

/** What is needed of a comment to find its place. `removed`: nothing of it is shown, but replies to it may be. */
export type ThreadRow = {
  id: number;
  parentId: number | null;
  createdAt: Date;
  likeCount: number;
  featured: boolean;
  removed: boolean;
};

/** A comment in its place. */
export type Line<Row> = {
  row: Row;
  /** From 0. */
  level: number;
  /** The one it answers, where that is not the one it stands under. */
  replyTo: Row | null;
};

/** As a page shows it. One that `isContext` was shown on an earlier page and only says to what the others belong. */
export type Thread<Row> = Line<Row> & { isContext: boolean; replies: Thread<Row>[] };

/** The first of each is a comment under the article, the others are its replies in the order of reading. */
export type Laid<Row> = Line<Row>[][];

const byTime = (one: ThreadRow, other: ThreadRow) =>
  one.createdAt.getTime() - other.createdAt.getTime() || one.id - other.id;

const orders: Record<ThreadSettings['order'], (one: ThreadRow, other: ThreadRow) => number> = {
  oldest: byTime,
  newest: (one, other) => byTime(other, one),
  liked: (one, other) => other.likeCount - one.likeCount || byTime(one, other),
};

/**
 * All comments under an article in their places. Removed ones stay as empty places while somebody replied to them.
 * A reply to what is not among the rows begins a thread.
 */
export function layOut<Row extends ThreadRow>(rows: readonly Row[], settings: ThreadSettings): Laid<Row> {
  const { repliesTo, starts } = family(rows);
  const byOrder = orders[settings.order];
  const sorted = starts.toSorted((one, other) => {
    const featured = settings.featuredFirst ? Number(other.featured) - Number(one.featured) : 0;
    return featured || byOrder(one, other);
  });
  const lastLevel = Math.max(0, settings.depth - 1);
  return sorted
    .map((start) => linesOf(start, repliesTo, lastLevel))
    .map(withoutEmptyPlaces)
    .filter((lines) => lines.length > 0);
}

function family<Row extends ThreadRow>(rows: readonly Row[]) {
  const ids = new Set(rows.map(({ id }) => id));
  const repliesTo = new Map<number, Row[]>();
  const starts: Row[] = [];
  for (const row of rows.toSorted(byTime)) {
    const siblings = row.parentId !== null && ids.has(row.parentId) ? repliesTo.get(row.parentId) : starts;
    if (siblings) siblings.push(row);
    else repliesTo.set(row.parentId ?? 0, [row]);
  }
  return { repliesTo, starts };
}

/** In the order of reading. Below the last level everything is in the order of time, so that new ones come last. */
function linesOf<Row extends ThreadRow>(
  start: Row,
  repliesTo: Map<number, Row[]>,
  lastLevel: number,
): Line<Row>[] {
  const lines: Line<Row>[] = [];
  // Chains can be thousands of replies long, so nothing here calls itself.
  const waiting: Line<Row>[] = [{ row: start, level: 0, replyTo: null }];
  for (let line = waiting.pop(); line; line = waiting.pop()) {
    lines.push(line);
    const { row, level } = line;
    if (level < lastLevel - 1) {
      for (const reply of (repliesTo.get(row.id) ?? []).toReversed())
        waiting.push({ row: reply, level: level + 1, replyTo: null });
    } else {
      for (const below of everythingBelow(row, repliesTo))
        lines.push({
          ...below,
          level: lastLevel,
          replyTo: below.replyTo === row && level < lastLevel ? null : below.replyTo,
        });
    }
  }
  return lines;
}

function everythingBelow<Row extends ThreadRow>(top: Row, repliesTo: Map<number, Row[]>) {
  const found: { row: Row; replyTo: Row }[] = [];
  const parents = [top];
  for (const parent of parents) {
    for (const row of repliesTo.get(parent.id) ?? []) {
      found.push({ row, replyTo: parent });
      parents.push(row);
    }
  }
  return found.toSorted((one, other) => byTime(one.row, other.row));
}

/** Without the removed that nobody replied to, from the last up, since a removed reply holds up no place either. */
function withoutEmptyPlaces<Row extends ThreadRow>(lines: Line<Row>[]): Line<Row>[] {
  const parentOf = new Map(lines.map(({ row }) => [row.id, row.parentId]));
  const needed = new Set<number>();
  for (const { row } of lines) {
    if (row.removed) continue;
    for (let id: number | null | undefined = row.id; id != null && !needed.has(id); id = parentOf.get(id))
      needed.add(id);
  }
  return lines.filter(({ row }) => needed.has(row.id));
}

/** A part of a thread: its lines from `from` to before `to`. */
type Part<Row> = { lines: Line<Row>[]; from: number; to: number };
export type ThreadPage<Row> = Part<Row>[];

export const THREADS_PER_PAGE = 50;
export const COMMENTS_PER_PAGE = 200;

/**
 * Whole threads to a page, until it has its number of threads or of comments. A thread with more comments than a page
 * has pages of its own, one after the other. There is always a first page.
 */
export function splitIntoPages<Row>(
  laid: Laid<Row>,
  limits = { threads: THREADS_PER_PAGE, comments: COMMENTS_PER_PAGE },
): ThreadPage<Row>[] {
  const pages: ThreadPage<Row>[] = [];
  let page: ThreadPage<Row> = [];
  let room = limits.comments;
  const turn = () => {
    if (page.length > 0) pages.push(page);
    page = [];
    room = limits.comments;
  };
  for (const lines of laid) {
    const isLong = lines.length > limits.comments;
    // A long one begins where there is room for half a page, so that no page is left with a line or two.
    const fits = isLong ? 2 * room >= limits.comments : lines.length <= room;
    if (!fits || page.length === limits.threads) turn();
    for (let from = 0; from < lines.length; ) {
      const to = Math.min(lines.length, from + room);
      page.push({ lines, from, to });
      room -= to - from;
      from = to;
      // What follows a long thread does not begin on its last page, which keeps growing.
      if (isLong) turn();
    }
  }
  turn();
  return pages.length > 0 ? pages : [[]];
}

/** The threads of a page as they are nested. A part of a long one begins with those that its first comments are under. */
export function threadsOn<Row>(page: ThreadPage<Row>): Thread<Row>[] {
  return page.flatMap(({ lines, from, to }) => {
    const threads: Thread<Row>[] = [];
    /** The last of each level so far, under which the next level stands. */
    const last: Thread<Row>[] = [];
    const put = (line: Line<Row>, isContext: boolean) => {
      const thread = { ...line, isContext, replies: [] };
      (last[line.level - 1]?.replies ?? threads).push(thread);
      last.length = line.level;
      last[line.level] = thread;
    };
    for (const line of contextOf(lines, from)) put(line, true);
    for (const line of lines.slice(from, to)) put(line, false);
    return threads;
  });
}

function contextOf<Row>(lines: Line<Row>[], from: number): Line<Row>[] {
  const context: Line<Row>[] = [];
  let level = lines[from]?.level ?? 0;
  for (let index = from - 1; index >= 0 && level > 0; index--) {
    const line = lines[index];
    if (!line || line.level >= level) continue;
    context.unshift(line);
    level = line.level;
  }
  return context;
}

/** From 1; null if no page has it: it is not there, or removed and nobody replied. */
export function pageOf(pages: readonly ThreadPage<{ id: number }>[], id: number): number | null {
  const index = pages.findIndex((page) =>
    page.some(({ lines, from, to }) => lines.slice(from, to).some(({ row }) => row.id === id)),
  );
  return index < 0 ? null : index + 1;
}
