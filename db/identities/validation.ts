import { z } from 'zod';

/** Services at which one can sign in; `oidc` is the one that the operator chose. */
export const providerIds = ['google', 'facebook', 'oidc'] as const;

export type ProviderId = (typeof providerIds)[number];

export const providerSchema = z.enum(providerIds, 'provider_unknown');

/** The database takes no NUL. */
const withoutControls = /^\P{Cc}*$/u;

/** An account elsewhere: the service's name for itself, and its name for the person. */
export const identitySchema = z.object({
  issuer: z.url().max(400).regex(withoutControls),
  subject: z.string().min(1).max(400).regex(withoutControls),
});

export type Identity = z.infer<typeof identitySchema>;

/** What a service sends back with the browser. */
export const providerAnswerSchema = z.object({
  provider: providerSchema,
  state: z.string('provider_over').max(200, 'provider_over'),
  code: z.string('provider_over').min(1, 'provider_over').max(4000, 'provider_over'),
  /** Who says so (RFC 9207); not all services do. */
  iss: z.string().max(400, 'provider_over').optional(),
});
