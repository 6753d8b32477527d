import 'server-only';
import { connection } from '#db/client.ts';

/** The database for loaders and actions. */
export function database() {
  return connection().db;
}
