import { createTranslator } from 'use-intl/core';
import { callDesk, codeOf } from '#components/desk-calls/call-desk.ts';
import { intlLocale } from '#components/messages/intl-locale.ts';
import { moderation } from '#components/messages/moderation.ts';
import { problem } from '#components/messages/problem.ts';
import type { ReasonCode } from '#db/comments/rules/moderation.ts';
import type { StoredReason } from '#db/comments/tables.ts';
import type { Locale } from '#db/core/locale.ts';

/** The texts that the room needs in a browser. */
export const moderationWords = (locale: Locale) =>
  createTranslator({
    locale: intlLocale[locale],
    messages: { moderation: moderation[locale], problem: problem[locale] },
  });

export type Words = ReturnType<typeof moderationWords>;

const isReason = (code: string): code is ReasonCode => Object.hasOwn(moderation.en.reasons, code);

/** What a rule said, with what it found: for moderators. */
export function reasonText(t: Words, { reason, detail = {} }: StoredReason): string {
  if (!isReason(reason)) return reason;
  // Each sentence names what its rule found; see the phases.
  const nothing = { host: '', hosts: '', links: '', list: '', terms: '', percent: '', people: '', emoji: '' };
  const values = { ...nothing, reports: '', hours: '', approved: '', words: '', because: '', ...detail };
  return t(`moderation.reasons.${reason}`, values).replace(/[:៖] ?$/, '');
}

/** The language that a name is set in: names stand in both on one page. */
export const langOf = (name: string): Locale | undefined =>
  /\p{Script=Khmer}/u.test(name) ? 'km' : undefined;

const isKnown = (code: string): code is keyof typeof problem.en => Object.hasOwn(problem.en, code);

/** What one of the desk's calls answers, or why it does not, in words. */
export async function ask<Value>(
  t: Words,
  call: string,
  given: unknown,
): Promise<{ value: Value } | { problem: string }> {
  const answer = await callDesk<Value>(call, given).catch(() => null);
  if (!answer) return { problem: t('moderation.said.offline') };
  if (answer.ok) return { value: answer.value };
  const { code, minutes = 1, id = '–' } = codeOf(answer);
  return { problem: isKnown(code) ? t(`problem.${code}`, { minutes, id }) : t('problem.unexpected', { id }) };
}
