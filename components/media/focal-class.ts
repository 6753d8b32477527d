/** The classes that keep a point in sight, in steps of a tenth: the policy of the site forbids styles in a page. */
export function focalClass({ focalX, focalY }: { focalX: number; focalY: number }): string {
  const [x, y] = [focalX, focalY].map((share) => Math.round(share * 10) * 10);
  return x === 50 && y === 50 ? '' : `focal focal-x-${x} focal-y-${y}`;
}
