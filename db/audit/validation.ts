import { z } from 'zod';

const daySchema = z.iso.date().optional().catch(undefined);

/** Which entries a list shows, as an address says it; what it cannot mean counts as nothing. */
export const auditFilterSchema = z.object({
  /** A name, an address, or the number of an account. */
  person: z.string().trim().max(200).catch(''),
  action: z
    .string()
    .regex(/^[a-z_]+\.[a-z_]+$/)
    .max(80)
    .optional()
    .catch(undefined),
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
