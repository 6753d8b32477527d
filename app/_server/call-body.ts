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
