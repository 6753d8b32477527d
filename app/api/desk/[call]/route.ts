import { bodyOf, isTooDeep } from '#app/_server/call-body.ts';
import { calls } from '#app/_server/desk-calls.ts';
import { getViewer } from '#app/_server/viewer.ts';

/**
 * The actions that scripts of the desk call. Their addresses stay the same from version to version, so that a text
 * that was opened before an update is saved after it, and they do not wait for one another as the framework's do.
 */
export async function POST(
  request: Request,
  { params }: RouteContext<'/api/desk/[call]'>,
): Promise<Response> {
  const { call } = await params;
  const action = Object.hasOwn(calls, call) ? calls[call as keyof typeof calls] : undefined;
  if (!action) return new Response('There is nothing at this address.', { status: 404 });
  const given = await bodyOf(request);
  if (given === undefined) return new Response('What was sent is malformed.', { status: 400 });
  if (isTooDeep(given)) return new Response('What was sent is nested too deeply.', { status: 400 });
  return Response.json(await told(await action(given)), { headers: { 'Cache-Control': 'no-store' } });
}

/** Who has no session has no permissions, but can sign in again; who has one has to ask somebody. */
async function told(answer: unknown): Promise<unknown> {
  const isRefused =
    typeof answer === 'object' && answer !== null && 'code' in answer && answer.code === 'not_allowed';
  return isRefused && (await getViewer()).role === 'anonymous' ? { ...answer, code: 'signed_out' } : answer;
}
