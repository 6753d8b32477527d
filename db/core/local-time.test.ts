import { expect, test } from 'vitest';
import { dayAfter, instantOf, localTime } from '#db/core/local-time.ts';

test.each([
  ['2026-11-24T07:30', 'Asia/Phnom_Penh', '2026-11-24T00:30:00.000Z'],
  ['2026-11-24T00:00', 'Asia/Phnom_Penh', '2026-11-23T17:00:00.000Z'],
  ['2026-11-23T23:59', 'Asia/Phnom_Penh', '2026-11-23T16:59:00.000Z'],
  ['2026-11-24', 'Asia/Phnom_Penh', '2026-11-23T17:00:00.000Z'],
  ['2026-01-01T00:00', 'America/Toronto', '2026-01-01T05:00:00.000Z'],
  ['2026-07-01T00:00', 'America/Toronto', '2026-07-01T04:00:00.000Z'],
  ['2026-06-15T12:00', 'Asia/Kathmandu', '2026-06-15T06:15:00.000Z'],
  // Twice on the clock: the first one.
  ['2026-11-01T01:30', 'America/Toronto', '2026-11-01T05:30:00.000Z'],
  // Not on the clock: as much later as it leaps.
  ['2026-03-08T02:30', 'America/Toronto', '2026-03-08T07:30:00.000Z'],
])('%s in %s is %s', (local, timeZone, instant) => {
  expect(instantOf(local, timeZone)?.toISOString()).toBe(instant);
});

test.each(['', 'tomorrow', '2026-02-30T10:00', '2026-11-24T24:00', '2026-11-24T7:30', '2026-13-01'])(
  '“%s” is no time',
  (local) => {
    expect(instantOf(local, 'Asia/Phnom_Penh')).toBeNull();
  },
);

test('Every quarter of an hour of a year comes back from the clock, but the hour that is told twice', () => {
  for (const timeZone of ['Asia/Phnom_Penh', 'America/Toronto', 'Australia/Lord_Howe', 'UTC']) {
    const ambiguous: number[] = [];
    for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 900_000) {
      const back = instantOf(localTime(new Date(at), timeZone), timeZone)?.getTime();
      if (back !== at) ambiguous.push(at - (back ?? 0));
    }
    const hour = timeZone === 'Australia/Lord_Howe' ? 1_800_000 : 3_600_000;
    expect(
      ambiguous.every((ms) => ms === hour),
      timeZone,
    ).toBe(true);
    expect(ambiguous.length, timeZone).toBe(
      { 'America/Toronto': 4, 'Australia/Lord_Howe': 2 }[timeZone] ?? 0,
    );
  }
});

test('Days are counted on the calendar', () => {
  expect(dayAfter('2026-12-31', 1)).toBe('2027-01-01');
  expect(dayAfter('2028-03-01', -1)).toBe('2028-02-29');
});
