/** How a licence stands on a day. */
export function licenceState(until: string | null, today: string, soon: number): 'over' | 'ending' | 'good' {
  if (until === null) return 'good';
  if (until < today) return 'over';
  return Date.parse(until) - Date.parse(today) <= soon * 24 * 3_600_000 ? 'ending' : 'good';
}
