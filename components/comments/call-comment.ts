import { commentAddress } from '#components/comments/addresses.ts';
import { type KeptProblem, problemText } from '#components/forms/problem-text.ts';
import { clientTranslator } from '#components/messages/client-translator.ts';
import { commentReasons } from '#components/messages/comment-reasons.ts';
import { comments } from '#components/messages/comments.ts';
import { problem } from '#components/messages/problem.ts';
import type { Translate } from '#components/messages/translator.ts';
import type { Locale } from '#db/core/locale.ts';

/** Longer than a slow phone takes; then nobody knows whether it was done. */
const PATIENCE_MS = 20_000;

/** What the site answers; null when it did not. */
export type Answer<Value> = { ok: true; value: Value } | Refusal | null;
type Refusal = { ok: false; code: string; seconds?: number; fields?: Record<string, string>; id?: string };

export async function callComment<Value>(
  name: Parameters<typeof commentAddress.call>[0],
  given: object,
): Promise<Answer<Value>> {
  try {
    const answer = await fetch(commentAddress.call(name), {
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

/** What the browser says of comments, without the texts of the rest of the site. */
export const commentWords = (locale: Locale) =>
  clientTranslator(locale, {
    comments: comments[locale],
    problem: problem[locale],
    commentReasons: commentReasons[locale],
  });
export type CommentWords = ReturnType<typeof commentWords>;

/** Why something was not done. */
export function refusalWords(t: CommentWords, { code, seconds = 60, fields, id }: Refusal): string {
  const [wrong = code] = Object.values(fields ?? {});
  const given: Partial<KeptProblem> & { code: string } = {
    code: code === 'invalid_input' ? wrong : code,
    minutes: Math.ceil(seconds / 60),
    ...(id && { id }),
  };
  // The sentences of problems are all that it asks for, and they are here.
  return problemText(t as unknown as Translate, given);
}

/** Whether somebody is signed in in this browser, as the hint that scripts can read says. */
export const seemsSignedIn = () => /(?:^|; )(?:__Host-)?signed-in=1(?:;|$)/.test(document.cookie);
