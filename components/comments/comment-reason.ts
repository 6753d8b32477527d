import type { Translate } from '#components/messages/translator.ts';
import { type DateContext, formatDateTime } from '#components/ui/date.tsx';
import type { PhaseVerdict } from '#db/comments/rules/moderation.ts';

/** What happened to a comment and what its author can do, in words. Of the detail only what is theirs to know. */
export function reasonForAuthor(
  t: Translate,
  { reason, detail = {} }: Pick<PhaseVerdict, 'reason' | 'detail'>,
  context: DateContext,
): { what: string; can: string } {
  const seconds = number(detail.seconds);
  const values = {
    length: number(detail.length),
    limit: number(detail.limit),
    allowed: number(detail.allowed),
    until: formatDateTime(new Date(number(detail.until)), context),
    seconds,
    minutes: seconds < 60 ? 0 : Math.ceil(seconds / 60),
  };
  return {
    what: t(`commentReasons.${reason}.what`, values),
    can: t(`commentReasons.${reason}.can`, values),
  };
}

const number = (value: string | number | undefined) => Number(value ?? 0);
