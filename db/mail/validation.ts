import { z } from 'zod';

export const mailStatuses = ['queued', 'sent', 'failed', 'held'] as const;
export type MailStatus = (typeof mailStatuses)[number];

/** Which mail a list shows, as an address says it; what it cannot mean counts as nothing. */
export const mailFilterSchema = z.object({
  status: z.enum(mailStatuses).optional().catch(undefined),
  /** Only mail older than the one of this number. */
  before: z.coerce
    .number()
    .int()
    .positive()
    .max(2 ** 48)
    .optional()
    .catch(undefined),
});
export type MailFilter = z.infer<typeof mailFilterSchema>;
