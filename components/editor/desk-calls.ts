import {
  type AttendAnswer,
  type Connection,
  type SaveAnswer,
  ServerFault,
} from '#components/editor/draft-sync.ts';

/** How long an answer is waited for; a line that takes longer is as good as none. */
const PATIENCE_MS = 20_000;

/**
 * Asks one of the desk's calls (`app/api/desk`).
 * @throws ServerFault when the server answers with something else than a result, and TypeError or the like when it
 * cannot be reached.
 */
export async function callDesk<Answer>(call: string, given: unknown): Promise<Answer> {
  const response = await fetch(`/api/desk/${call}`, {
    method: 'POST',
    headers: given instanceof FormData ? {} : { 'Content-Type': 'application/json' },
    body: given instanceof FormData ? given : JSON.stringify(given),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (!response.ok) throw new ServerFault(`The desk answered ${response.status}.`);
  const answer: unknown = await response.json().catch(() => null);
  if (typeof answer !== 'object' || answer === null || !('ok' in answer))
    throw new ServerFault('The desk answered with something else than a result.');
  return answer as Answer;
}

export const deskConnection: Connection = {
  save: (message) => callDesk<SaveAnswer>('save-draft', message),
  attend: (message) => callDesk<AttendAnswer>('attend-article', message),
};
