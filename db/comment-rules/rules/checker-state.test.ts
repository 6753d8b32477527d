import { expect, test } from 'vitest';
import { newCheckerState } from '#db/comment-rules/rules/checker-state.ts';

test('It remembers the last answer, and of each hour of a day how often it was silent', () => {
  const start = new Date('2026-03-01T08:10:00Z');
  const at = (hours: number) => new Date(start.getTime() + hours * 3_600_000);
  const state = newCheckerState(start);
  expect(state.last).toBeNull();
  state.note({ at: at(0), ms: 40, said: 'approve' });
  state.note({ at: at(0.5), ms: 3000, said: 'slow' });
  state.note({ at: at(3), ms: 12, said: 'none' });
  expect(state.last).toEqual({ at: at(3), ms: 12, said: 'none' });
  expect(state.lastDay(at(4))).toEqual({ asked: 3, silent: 1 });
  expect(state.lastDay(at(25))).toEqual({ asked: 1, silent: 0 });
  expect(state.lastDay(at(50))).toEqual({ asked: 0, silent: 0 });
  state.note({ at: at(50), ms: 5, said: 'unreachable' });
  expect(state.lastDay(at(50))).toEqual({ asked: 1, silent: 1 });
});
