/** What a script or a form sent; undefined when it cannot be read. */
export async function bodyOf(request: Request): Promise<unknown> {
  try {
    return isJson(request) ? await request.json() : await request.formData();
  } catch {
    return undefined;
  }
}

/** Whether a script asks, which wants an answer instead of a page. */
export const isJson = (request: Request) =>
  /^application\/json\b/i.test(request.headers.get('content-type') ?? '');

/** Levels of what is sent: a text has some forty. */
const MAX_DEPTH = 100;

/** Looks level by level, so that what is very deep does no harm here either. */
export function isTooDeep(given: unknown): boolean {
  let level = [given];
  for (let depth = 0; level.length; depth++) {
    if (depth > MAX_DEPTH) return true;
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null && !(value instanceof FormData) ? Object.values(value) : [],
    );
  }
  return false;
}
