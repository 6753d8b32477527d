/** What the order of sections needs to know of one; a list of them is in the order of siblings. */
export type Branch = { id: number; parentId: number | null };

/** A list in the order of the tree, each with its depth. What hangs on nothing that is there is at the top. */
export function inTreeOrder<Row extends Branch>(rows: readonly Row[]): (Row & { depth: number })[] {
  const ids = new Set(rows.map(({ id }) => id));
  const below = (parentId: number | null, depth: number): (Row & { depth: number })[] =>
    rows
      .filter((row) => (row.parentId !== null && ids.has(row.parentId) ? row.parentId : null) === parentId)
      .flatMap((row) => [{ ...row, depth }, ...below(row.id, depth + 1)]);
  return below(null, 0);
}

/** A section and all below it: where it cannot be put. */
export function withAllBelow(rows: readonly Branch[], id: number): Set<number> {
  const found = new Set([id]);
  for (const one of found) for (const row of rows) if (row.parentId === one) found.add(row.id);
  return found;
}

/** The order of siblings after one of them went a step up or down; null when there is no step left. */
export function stepped(ids: readonly number[], id: number, direction: 'up' | 'down'): number[] | null {
  const at = ids.indexOf(id);
  const to = direction === 'up' ? at - 1 : at + 1;
  const other = ids[to];
  if (at < 0 || other === undefined) return null;
  const moved = [...ids];
  moved[at] = other;
  moved[to] = id;
  return moved;
}
