import { problem } from '#components/messages/problem.ts';
import type { Translate } from '#components/messages/translator.ts';

export type Problem = { code: string; field?: string; minutes?: number; id?: string };

const isKnown = (code: string): code is keyof typeof problem.en => Object.hasOwn(problem.en, code);

/** A code in words. One that nobody knows is something that went wrong. */
export function problemText(t: Translate, { code, minutes = 1, id = '–' }: Problem): string {
  return isKnown(code) ? t(`problem.${code}`, { minutes, id }) : t('problem.unexpected', { id });
}
