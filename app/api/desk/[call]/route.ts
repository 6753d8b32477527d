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

/** Levels of what is sent: a text has some forty. */
const MAX_DEPTH = 100;

/** Looks level by level, so that what is very deep does no harm here either. */
function isTooDeep(given: unknown): boolean {
  let level = [given];
  for (let depth = 0; level.length; depth++) {
    if (depth > MAX_DEPTH) return true;
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null && !(value instanceof FormData) ? Object.values(value) : [],
    );
  }
  return false;
}

async function bodyOf(request: Request): Promise<unknown> {
  try {
    return /^application\/json\b/i.test(request.headers.get('content-type') ?? '')
      ? await request.json()
      : await request.formData();
  } catch {
    return undefined;
  }
}
