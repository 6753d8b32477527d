import { callDesk, codeOf } from '#components/desk-calls/call-desk.ts';
import { type ProblemWords, problemText } from '#components/forms/problem-text.ts';

/** What one of the desk's calls answers, or why it does not, in words. */
export async function askDesk<Value>(
  t: ProblemWords,
  { call, given, failed }: { call: string; given: unknown; failed: string },
): Promise<{ value: Value } | { problem: string }> {
  try {
    const answer = await callDesk<Value>(call, given);
    return answer.ok ? { value: answer.value } : { problem: problemText(t, codeOf(answer)) };
  } catch {
    return { problem: failed };
  }
}
