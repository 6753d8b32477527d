/** The day so many days after a moment, where the newsroom is: `2026-12-31`. */
export function dayAfter(now: Date, days: number, timeZone: string): string {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(now);
  return new Date(Date.parse(day) + days * 24 * 3_600_000).toISOString().slice(0, 10);
}

/** How a licence stands on a day. */
export function licenceState(until: string | null, today: string, soon: number): 'over' | 'ending' | 'good' {
  if (until === null) return 'good';
  if (until < today) return 'over';
  return Date.parse(until) - Date.parse(today) <= soon * 24 * 3_600_000 ? 'ending' : 'good';
}
