import { z } from 'zod';
import { idSchema } from '#db/core/fields.ts';
import { lineSchema, pageSchema, wordsSchema } from '#db/core/named.ts';

/** Addresses longer than this are nobody's. */
const PATH_LENGTH = 1000;

/**
 * The form in which addresses are stored and looked up: decoded, NFC, no slash at the end, of the query only
 * WordPress' own parameters (`/?p=7`).
 * @returns null when the text is no address: malformed escapes, control characters, or too long.
 */
export function normalisePath(raw: string): string | null {
  const [rawPath = '', query = ''] = raw.split('#')[0]?.split('?') ?? [];
  let path: string;
  try {
    path = decodeURIComponent(rawPath);
  } catch {
    return null;
  }
  path = path.normalize('NFC').replace(/\/+/g, '/').replace(/\/$/, '') || '/';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused here
  if (!path.startsWith('/') || path.length > PATH_LENGTH || /[\u0000-\u001f\u007f]/.test(path)) return null;
  const parameters = new URLSearchParams(query);
  for (const name of ['p', 'page_id', 'attachment_id', 'cat', 'author']) {
    const value = parameters.get(name);
    if (value && /^\d{1,12}$/.test(value)) return `${path}?${name}=${value}`;
  }
  return path;
}

/** What an old address leads to. */
export type RedirectTarget =
  | { articleId: number }
  | { sectionId: number }
  | { tagId: number }
  | { personId: number }
  | { mediaId: number }
  | { toPath: string };

/** Without a number, a new one. */
export const redirectFormSchema = z.object({
  id: idSchema.optional(),
  from: lineSchema(PATH_LENGTH),
  to: lineSchema(PATH_LENGTH),
});

export const redirectFilterSchema = z.object({ query: wordsSchema, page: pageSchema });
export type RedirectFilter = z.infer<typeof redirectFilterSchema>;
