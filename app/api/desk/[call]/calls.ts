import 'server-only';

/** What can be called, by the last part of its address. */
export const calls: Record<string, (given: unknown) => Promise<unknown>> = {};
