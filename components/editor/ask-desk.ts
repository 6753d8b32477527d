import { callDesk } from '#components/editor/desk-calls.ts';
import { problemText } from '#components/forms/problem-text.ts';
import type { Translate } from '#components/messages/translator.ts';

type Answer<Value> =
  | { ok: true; value: Value }
  | { ok: false; code: string; seconds?: number; id?: string; fields?: Record<string, string> };

/** What one of the desk's calls answers, or why it does not, in words. */
export async function askDesk<Value>(
  t: Translate,
  { call, given, failed }: { call: string; given: unknown; failed: string },
): Promise<{ value: Value } | { problem: string }> {
  try {
    const answer = await callDesk<Answer<Value>>(call, given);
    if (answer.ok) return { value: answer.value };
    const [code = answer.code] = Object.values(answer.fields ?? {});
    const minutes = answer.seconds && Math.ceil(answer.seconds / 60);
    return { problem: problemText(t, { code, id: answer.id, ...(minutes && { minutes }) }) };
  } catch {
    return { problem: failed };
  }
}
