import { calls } from '#app/_server/desk-calls.ts';

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
  return Response.json(await action(given), { headers: { 'Cache-Control': 'no-store' } });
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
