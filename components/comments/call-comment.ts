/** What the forms under an article are sent to, and scripts. */
export const commentCall = (name: string) => `/api/comments/${name}`;

/** Longer than a slow phone takes; then nobody knows whether it was done. */
const PATIENCE_MS = 20_000;

/** What the site answers: a value, or why not, in words of the page; null when there is no answer. */
export type Answer<Value> = { ok: true; value: Value } | { ok: false; code: string; words: string } | null;

/** @param given with the language in which a refusal is put into words. */
export async function callComment<Value>(
  name: 'write' | 'begin' | 'change' | 'delete' | 'like',
  given: { locale: string } & Record<string, unknown>,
): Promise<Answer<Value>> {
  try {
    const answer = await fetch(commentCall(name), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(given),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}

/** Stands in a text for a name that only the browser knows. */
export const NAME = '\u0000';

/** Whether somebody is signed in in this browser, as the hint that scripts can read says. */
export const seemsSignedIn = () => /(?:^|; )(?:__Host-)?signed-in=1(?:;|$)/.test(document.cookie);
