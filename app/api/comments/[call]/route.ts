import { bodyOf, isTooDeep } from '#app/_server/call-body.ts';
import { calls, inWords } from '#app/_server/comment-calls.ts';

/**
 * What is done under an article: scripts get the result, plain forms end on another page. The address is the same on
 * every page and from version to version, so that a page which was opened yesterday still works.
 */
export async function POST(
  request: Request,
  { params }: RouteContext<'/api/comments/[call]'>,
): Promise<Response> {
  const { call: name } = await params;
  const call = Object.hasOwn(calls, name) ? calls[name as keyof typeof calls] : undefined;
  if (!call) return new Response('There is nothing at this address.', { status: 404 });
  const given = await bodyOf(request);
  if (given === undefined) return new Response('What was sent is malformed.', { status: 400 });
  if (isTooDeep(given)) return new Response('What was sent is nested too deeply.', { status: 400 });
  const headers = { 'Cache-Control': 'no-store' };
  if (given instanceof FormData && call.form)
    return new Response(null, { status: 303, headers: { ...headers, Location: await call.form(given) } });
  return Response.json(inWords(await call.action(given), given), { headers });
}
