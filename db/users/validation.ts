import { z } from 'zod';
import { cleanName } from '#db/users/rules/display-name.ts';

export const accountRoles = [
  'reader',
  'contributor',
  'author',
  'editor',
  'moderator',
  'administrator',
] as const;
export type AccountRole = (typeof accountRoles)[number];

/** A name that somebody gives themselves; the messages are codes. */
export const nameSchema = z
  .string('name_missing')
  .max(1000, 'name_too_long')
  .transform((typed, context) => {
    const cleaned = cleanName(typed);
    if ('name' in cleaned) return cleaned.name;
    context.addIssue({ code: 'custom', message: cleaned.problem });
    return z.NEVER;
  });

/** A role that somebody is given. */
export const roleSchema = z.enum(accountRoles, 'role_missing');

/** A role that somebody is invited to: readers need no invitation. */
export const staffRoleSchema = z.enum(accountRoles, 'role_missing').exclude(['reader'], 'role_missing');

export const accountStatuses = ['active', 'suspended', 'leaving'] as const;
export type AccountStatus = (typeof accountStatuses)[number];

/** Why an account is suspended: one of a few, so that the person reads it in their language and the log names nobody. */
export const suspensionReasons = ['abuse', 'spam', 'hijacked', 'left', 'other'] as const;
export type SuspensionReason = (typeof suspensionReasons)[number];
export const suspensionReasonSchema = z.enum(suspensionReasons, 'reason_missing');

/** A name, or a part of one, that is looked for; no name has control characters, and the database takes no NUL. */
export const whoSchema = z
  .string()
  .trim()
  .max(200)
  .regex(/^\P{Cc}*$/u)
  .catch('');

/** Which people a list shows, as an address says it; what it cannot mean counts as nothing. */
export const peopleFilterSchema = z.object({
  query: whoSchema,
  role: z.enum(accountRoles).optional().catch(undefined),
  status: z.enum(accountStatuses).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});
export type PeopleFilter = z.infer<typeof peopleFilterSchema>;
