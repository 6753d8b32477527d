import type { Translate } from '#components/messages/translator.ts';

export type Problem = { code: string; minutes?: number; id?: string };

/** A code in words. One that nobody knows is something that went wrong. */
export function problemText(t: Translate, { code, minutes = 1, id = '–' }: Problem): string {
  switch (code) {
    case 'email_missing':
    case 'email_invalid':
    case 'email_too_long':
    case 'foreign_origin':
    case 'not_allowed':
      return t(`newsletter.problem.${code}`);
    case 'too_many':
      return t('newsletter.problem.too_many', { minutes });
    default:
      return t('newsletter.problem.unexpected', { id });
  }
}
