import { problem } from '#components/messages/problem.ts';
import type { PasswordProblem } from '#db/credentials/rules/new-password.ts';

/** Whoever has the words for what can be wrong. */
export type ProblemWords = (
  key: `problem.${keyof typeof problem.en}`,
  values: { minutes: number; id: string },
) => string;

export type Problem = { code: string; field?: string; minutes?: number; id?: string };

/** What a page keeps of a form that was refused: which one it was, and what was typed into it. */
export type KeptProblem = Problem & { form: string; typed: Record<string, string> };

const isKnown = (code: string): code is keyof typeof problem.en => Object.hasOwn(problem.en, code);

/** A code in words. One that nobody knows is something that went wrong. */
export function problemText(t: ProblemWords, { code, minutes = 1, id = '–' }: Problem): string {
  return isKnown(code) ? t(`problem.${code}`, { minutes, id }) : t('problem.unexpected', { minutes, id });
}

/** What turns out to be wrong with a field only after all of them were read. */
const foundLater = new Map<string, string>(
  Object.entries({
    password_too_short: 'password',
    password_too_long: 'password',
    password_obvious: 'password',
    password_common: 'password',
    current_password_wrong: 'current',
  } satisfies Record<PasswordProblem | 'current_password_wrong', string>),
);

/**
 * What was wrong with the last try of a form: beside the field that it is about if that is one of `fields`, else
 * `ofForm`.
 * @param form its name, where the page has several.
 */
export function problemTexts(
  t: ProblemWords,
  kept: KeptProblem | null,
  { form = kept?.form, fields = [] }: { form?: string; fields?: readonly string[] },
) {
  const own = kept?.form === form ? kept : null;
  const text = own && problemText(t, own);
  const field = own && (own.field ?? foundLater.get(own.code));
  const beside = fields.find((name) => name === field);
  return {
    ofForm: beside === undefined ? text : null,
    of: (name: string) => (name === beside ? text : null),
    typed: (name: string) => own?.typed[name],
  };
}
