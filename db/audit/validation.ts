import { z } from 'zod';
import { whoSchema } from '#db/users/validation.ts';

/** Everything that is written down: each has its words in `components/messages/desk.ts`. */
export const auditActions = [
  'account.created',
  'account.address_changed',
  'account.leaving',
  'account.kept',
  'account.deleted',
  'account.password_set',
  'account.password_removed',
  'account.second_factor_set_up',
  'account.second_factor_removed',
  'account.recovery_codes_renewed',
  'account.recovery_code_used',
  'account.identity_tied',
  'account.identity_untied',
  'site.set_up',
  'article.created',
  'article.published',
  'article.withdrawn',
  'article.moved',
  'article.submitted',
  'article.recalled',
  'article.sent_back',
  'article.approved',
  'article.scheduled',
  'article.unscheduled',
  'article.updated',
  'article.republished',
  'article.reopened',
  'article.archived',
  'article.assigned',
  'article.comment_moderation',
  'article.discarded',
  'article.held',
  'article.times_set',
  'article.preview_made',
  'article.preview_revoked',
  'article.comments_closed',
  'import.finished',
  'people.role_changed',
  'people.suspended',
  'people.suspension_lifted',
  'people.sessions_ended',
  'people.second_factor_reset',
  'people.reset',
  'people.invited',
  'people.invitation_withdrawn',
  'people.invitation_accepted',
  'mail.opened',
  'settings.saved',
  'section.saved',
  'section.moved',
  'section.removed',
  'tag.saved',
  'tag.merged',
  'tag.removed',
  'byline.saved',
  'byline.merged',
  'byline.removed',
  'source.saved',
  'source.merged',
  'source.removed',
  'redirect.saved',
  'redirect.removed',
  'navigation.saved',
  'media.changed',
  'media.replaced',
  'media.removed',
  'front.arranged',
  'front.plan_made',
  'front.plan_changed',
  'front.plan_removed',
  'front.plan_applied',
  'comment.decided',
  'comment.featured',
  'comment.appeal_answered',
  'comment.list_saved',
  'comment.list_removed',
  'commenter.treated',
  'commenter.noted',
  'article.comments_opened',
] as const;
export type AuditAction = (typeof auditActions)[number];

const daySchema = z.iso
  .date()
  // The database has no year 0.
  .refine((day) => day >= '0001-01-01')
  .optional()
  .catch(undefined);

/** Which entries a list shows, as an address says it; what it cannot mean counts as nothing. */
export const auditFilterSchema = z.object({
  /** A name, an address, or the number of an account. */
  person: whoSchema,
  action: z.enum(auditActions).optional().catch(undefined),
  /** Days in the newsroom's time zone. */
  from: daySchema,
  until: daySchema,
  /** Only entries older than the one of this number. */
  before: z.coerce
    .number()
    .int()
    .positive()
    .max(2 ** 48)
    .optional()
    .catch(undefined),
});
export type AuditFilter = z.infer<typeof auditFilterSchema>;
