import 'server-only';
import type { Viewer } from '#db/users/policy.ts';

/** Whoever makes this request. */
export async function getViewer(): Promise<Viewer> {
  return { role: 'anonymous' };
}
