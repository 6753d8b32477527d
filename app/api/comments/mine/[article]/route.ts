import { loadMine } from '#app/_loaders/own-comments.ts';
import { getViewer } from '#app/_server/viewer.ts';
import { idSchema, localeSchema } from '#db/core/fields.ts';

/** What concerns whoever asks under one article: what they like, what is theirs, whom they do not hear. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/api/comments/mine/[article]'>,
): Promise<Response> {
  const headers = { 'Cache-Control': 'no-store' };
  const article = idSchema.safeParse((await params).article);
  const locale = localeSchema.parse(new URL(request.url).searchParams.get('locale'));
  const viewer = await getViewer();
  if (viewer.role === 'anonymous' || !article.success)
    return Response.json({ signedIn: false, liked: [], own: [], muted: [] }, { headers });
  return Response.json(
    { signedIn: true, ...(await loadMine(viewer, { articleId: article.data, locale })) },
    { headers },
  );
}
