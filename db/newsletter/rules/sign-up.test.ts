import { expect, test } from 'vitest';
import { answerSignUp } from '#db/newsletter/rules/sign-up.ts';

const now = new Date('2026-03-10T08:00:00Z');
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const day = 24 * 60;

test.each([
  ['new', null, 'invitation'],
  ['pending, mailed just now', { status: 'pending', mailedAt: ago(0), mails: 1 }, null],
  ['pending, mailed 9 minutes ago', { status: 'pending', mailedAt: ago(9), mails: 1 }, null],
  ['pending, mailed 10 minutes ago', { status: 'pending', mailedAt: ago(10), mails: 4 }, 'invitation'],
  ['pending, mailed five times', { status: 'pending', mailedAt: ago(2 * day), mails: 5 }, null],
  ['pending, never mailed', { status: 'pending', mailedAt: null, mails: 0 }, 'invitation'],
  ['left, mailed today', { status: 'left', mailedAt: ago(day - 1), mails: 1 }, null],
  ['left, mailed yesterday', { status: 'left', mailedAt: ago(day), mails: 5 }, 'invitation'],
  ['confirmed, mailed today', { status: 'confirmed', mailedAt: ago(day - 1), mails: 1 }, null],
  ['confirmed, mailed yesterday', { status: 'confirmed', mailedAt: ago(day), mails: 5 }, 'reminder'],
  ['confirmed by an import', { status: 'confirmed', mailedAt: null, mails: 0 }, 'reminder'],
] as const)('%s', (_, known, answer) => {
  expect(answerSignUp(known, now)).toBe(answer);
});
