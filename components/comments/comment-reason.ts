import { commentReasons } from '#components/messages/comment-reasons.ts';
import type { Translate } from '#components/messages/translator.ts';
import { type DateContext, formatDateTime } from '#components/ui/date.tsx';
import type { PhaseVerdict, ReasonCode } from '#db/comments/rules/moderation.ts';
import type { StoredReason } from '#db/comments/tables.ts';

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

const isKnown = (code: string): code is ReasonCode => Object.hasOwn(commentReasons.en, code);

/** The same as one text, of a reason as it was stored; one that is no longer known says that a moderator looks. */
export function reasonText(t: Translate, { reason, detail }: StoredReason, context: DateContext): string {
  const known = isKnown(reason) ? reason : 'check_failed';
  const { what, can } = reasonForAuthor(t, { reason: known, ...(detail && { detail }) }, context);
  return `${what} ${can}`;
}

const number = (value: string | number | undefined) => Number(value ?? 0);
