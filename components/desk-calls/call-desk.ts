/** What a call of the desk answers: a value, or the code of what is wrong and what belongs to it. */
export type Answer<Value> = { ok: true; value: Value } | Refusal;
export type Refusal = {
  ok: false;
  code: string;
  seconds?: number;
  id?: string;
  fields?: Record<string, string>;
};

/** The server answers, but with none of the action's results. */
export class ServerFault extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`The desk answered with ${status}.`);
    this.status = status;
  }
}

/** How long an answer is waited for; a line that takes longer is as good as none. */
const PATIENCE_MS = 20_000;

/**
 * Asks one of the desk's calls (`app/api/desk`).
 * @throws ServerFault, and TypeError or the like when the server cannot be reached.
 */
export async function callDesk<Value>(
  call: string,
  given: unknown,
  { patience = PATIENCE_MS, signal }: { patience?: number; signal?: AbortSignal } = {},
): Promise<Answer<Value>> {
  const isForm = given instanceof FormData;
  const response = await fetch(`/api/desk/${call}`, {
    method: 'POST',
    headers: isForm ? {} : { 'Content-Type': 'application/json' },
    body: isForm ? given : JSON.stringify(given),
    signal: AbortSignal.any([...(signal ? [signal] : []), AbortSignal.timeout(patience)]),
  });
  if (!response.ok) throw new ServerFault(response.status);
  const answer: unknown = await response.json().catch(() => null);
  if (typeof answer !== 'object' || answer === null || !('ok' in answer))
    throw new ServerFault(response.status);
  return answer as Answer<Value>;
}

/** The one code of a refusal: what is wrong with a field is what is wrong. */
export function codeOf({ code, fields, seconds, id }: Refusal): {
  code: string;
  minutes?: number;
  id?: string;
} {
  return {
    code: Object.values(fields ?? {})[0] ?? code,
    ...(seconds !== undefined && { minutes: Math.ceil(seconds / 60) }),
    ...(id !== undefined && { id }),
  };
}
