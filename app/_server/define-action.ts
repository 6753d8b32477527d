import 'server-only';
import { randomBytes } from 'node:crypto';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { Sql } from 'postgres';
import type { z } from 'zod';
import { logger } from '#app/_server/logger.ts';
import { coarseNetwork, isForeignOrigin } from '#app/_server/origin.ts';
import { markOwnStale } from '#app/_server/page-store/tag-clock.ts';
import { countSubject, countUse, type Limit } from '#app/_server/rate-limit.ts';
import { getViewer } from '#app/_server/viewer.ts';
import { connection, type Database } from '#db/client.ts';
import type { Result } from '#db/core/result.ts';
import { recordStale } from '#db/freshness/mutations.ts';
import { type Permission, type Scope, scopeOf, type Viewer } from '#db/users/policy.ts';
import { env } from '#env.ts';

/** What any action may answer before, or instead of, its own work. */
type Refusal =
  | { ok: false; code: 'foreign_origin' | 'not_allowed' }
  | { ok: false; code: 'too_many'; seconds: number }
  /** The schema's word for each field that is wrong. */
  | { ok: false; code: 'invalid_input'; fields: Record<string, string> }
  /** The log has the error under this number. */
  | { ok: false; code: 'unexpected'; id: string };

export type ActionResult<Value, Code extends string> = Result<Value, Code> | Refusal;

type Tries<Schema extends z.ZodType> = {
  limit: Limit;
  /** Null where nothing is there to be tried, so that those who try nothing do not count as one. */
  of(given: {
    db: Database;
    input: z.output<Schema>;
    viewer: Viewer;
  }): Promise<string | null> | string | null;
};

export type Definition<Schema extends z.ZodType, Value, Code extends string, Prepared = unknown> = {
  input: Schema;
  /** Who may, by the permission table. Its name is also the action's in limits and log. */
  allow: Permission;
  /** How often one network may try, counting what is refused. */
  limit: Limit;
  /** What is tried, such as one account, and how often it may be from anywhere, counting what is refused. */
  tries?: Tries<Schema> | Tries<Schema>[];
  /** What must not wait in a transaction, such as asking another server, or must not be undone: it comes before. */
  prepare?(context: {
    db: Database;
    sql: Sql;
    input: z.output<Schema>;
    viewer: Viewer;
    /** The network address of whoever asks. */
    client: string;
    now: Date;
  }): Promise<Result<Prepared, Code>>;
  /** The work, in a transaction that a refusal or an error undoes. */
  run(context: {
    tx: Database;
    input: z.output<Schema>;
    /** What `prepare` found. */
    prepared: Prepared;
    viewer: Viewer;
    /** The rows that the permission reaches, for the `where` of statements. */
    scope: Scope;
    /** From where, to the region: see `coarseNetwork`. */
    network: string;
    now: Date;
  }): Promise<Result<Value, Code>>;
  /** The tags of everything that the work made stale. */
  touches(value: Value): string[];
};

/**
 * Makes a server action: origin, viewer, limit, permission, input, tries, preparation, transaction, tags, in this
 * order. Takes a form or an object; expected refusals are values, and nothing else ever leaves it but the number of a
 * logged error.
 */
export function defineAction<Schema extends z.ZodType, Value, Code extends string, Prepared = undefined>(
  definition: Definition<Schema, Value, Code, Prepared>,
): (given: unknown) => Promise<ActionResult<Value, Code>> {
  const { input: schema, allow, limit, tries, prepare, run, touches } = definition;
  return async (given) => {
    try {
      const request = await headers();
      if (isForeignOrigin(request.get('origin'), env.SITE_URL)) return { ok: false, code: 'foreign_origin' };
      const viewer = await getViewer();
      const client = request.get('x-newsroom-client') ?? '';
      const { db, sql } = connection();
      const seconds = await countUse(sql, { action: allow, address: client, limit });
      if (seconds) return { ok: false, code: 'too_many', seconds };
      const scope = scopeOf(viewer, allow);
      if (!scope) return { ok: false, code: 'not_allowed' };
      const input = schema.safeParse(given instanceof FormData ? formFields(given) : given);
      if (!input.success) return { ok: false, code: 'invalid_input', fields: wrongFields(input.error) };
      for (const { limit, of } of [tries ?? []].flat()) {
        const subject = await of({ db, input: input.data, viewer });
        if (subject === null) continue;
        // Before the transaction and beside it: what is undone counts too.
        const wait = await countSubject(sql, { action: allow, subject, limit });
        if (wait) return { ok: false, code: 'too_many', seconds: wait };
      }
      const now = new Date();
      const prepared = await prepare?.({ db, sql, input: input.data, viewer, client, now });
      if (prepared && !prepared.ok) return prepared;
      let stale: string[] = [];
      let ids: number[] = [];
      const result = await committed(db, async (tx) => {
        const result = await run({
          tx,
          input: input.data,
          // Without `prepare` nobody asks for it.
          prepared: prepared?.value as Prepared,
          viewer,
          scope,
          network: coarseNetwork(client),
          now,
        });
        stale = result.ok ? touches(result.value) : [];
        ids = await recordStale(tx, stale);
        return result;
      });
      markOwnStale(ids, stale);
      return result;
    } catch (err) {
      const id = randomBytes(5).toString('hex');
      logger.error({ action: allow, id, err }, 'An action failed');
      return { ok: false, code: 'unexpected', id };
    }
  };
}

/**
 * Turns an action into what a plain form posts to: it always ends on another page, so that the form works without
 * JavaScript and reloading sends nothing twice.
 * @param next the path of the page that says what happened.
 */
export function formAction<Value, Code extends string>(
  action: (given: unknown) => Promise<ActionResult<Value, Code>>,
  next: (result: ActionResult<Value, Code>, form: FormData) => Promise<string> | string,
): (form: FormData) => Promise<void> {
  return async (form) => {
    // What calls an action is a request, whatever its type says.
    const given = form instanceof FormData ? form : new FormData();
    redirect(await next(await action(given), given));
  };
}

class Undo extends Error {}

/** A transaction that a refusal rolls back. */
async function committed<Value, Code extends string>(
  db: Database,
  work: (tx: Database) => Promise<Result<Value, Code>>,
): Promise<Result<Value, Code>> {
  let result: Result<Value, Code> | undefined;
  try {
    return await db.transaction(async (tx) => {
      result = await work(tx);
      if (!result.ok) throw new Undo();
      return result;
    });
  } catch (error) {
    if (error instanceof Undo && result) return result;
    throw error;
  }
}

/** The fields of a form; the last of several with one name. The framework's own fields are not the form's. */
function formFields(form: FormData): Record<string, string | File> {
  return Object.fromEntries([...form].filter(([name]) => !name.startsWith('$ACTION')));
}

function wrongFields(error: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const { path, message } of error.issues) fields[String(path[0] ?? '')] ??= message;
  return fields;
}
