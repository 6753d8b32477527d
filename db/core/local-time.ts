/** A day, and a minute of it, as clocks in a time zone show them: '2026-11-24', '2026-11-24T07:30'. */
const LOCAL = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?$/;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-US-u-ca-iso8601', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  formats.set(timeZone, format);
  return format;
}

/** What a clock in a time zone shows at an instant. */
export function localTime(instant: Date, timeZone: string): string {
  const parts = Object.fromEntries(
    formatFor(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`;
}

export const localDay = (instant: Date, timeZone: string): string =>
  localTime(instant, timeZone).slice(0, 10);

/**
 * When a clock in a time zone shows a minute, or a day begins; null for what is no time. A time that the clock shows
 * twice is the first one; one that it leaps over is as much later as it leaps.
 */
export function instantOf(local: string, timeZone: string): Date | null {
  const [, year, month, day, hour = '0', minute = '0'] = LOCAL.exec(local) ?? [];
  const asUtc = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute));
  const whole = `${year}-${month}-${day}T${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
  // Only a time that is on the calendar reads the same again.
  if (Number.isNaN(asUtc) || new Date(asUtc).toISOString().slice(0, 16) !== whole) return null;
  const offsetAt = (instant: number) =>
    Date.parse(`${localTime(new Date(instant), timeZone)}Z`) - Math.floor(instant / 60_000) * 60_000;
  // The offsets on both sides of whatever change may be near: the larger one gives the earlier instant.
  const offsets = [offsetAt(asUtc - 86_400_000), offsetAt(asUtc + 86_400_000)].sort((a, b) => b - a);
  const fits = offsets.map((offset) => asUtc - offset).find((at) => offsetAt(at) === asUtc - at);
  return new Date(fits ?? asUtc - (offsets[1] ?? 0));
}

/** The day so many days later on the calendar. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
