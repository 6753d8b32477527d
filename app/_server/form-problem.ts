import 'server-only';
import { cookies } from 'next/headers';
import { z } from 'zod';
import type { ActionResult } from '#app/_server/define-action.ts';
import { env } from '#env.ts';

/** Enough to read a sentence and correct a field. */
const SECONDS = 300;
/** A letter may take nine bytes of a cookie. */
const MAX_KEPT = 320;
/** Browsers forget a cookie of more than 4 kB: then what was wrong counts more than what was typed. */
const MAX_COOKIE = 3600;

const problemSchema = z.object({
  code: z.string().max(64),
  /** Which form of the page. */
  form: z.string().max(64).default(''),
  /** Which field is wrong. */
  field: z.string().max(64).optional(),
  /** What the sentence needs: minutes to wait, the number of a logged error. */
  minutes: z.number().optional(),
  id: z.string().optional(),
  /** What was typed, by field. */
  typed: z.record(z.string(), z.string()).default({}),
});

/** What went wrong with a form, for the page that shows it again. */
export type FormProblem = z.infer<typeof problemSchema>;

/** A refusal as the page needs it. A wrong field counts before the form as a whole. */
export function problemOf(
  refusal: Exclude<ActionResult<unknown, string>, { ok: true }>,
): Omit<FormProblem, 'typed' | 'form'> {
  if ('fields' in refusal) {
    const [field = '', code = 'unexpected'] = Object.entries(refusal.fields)[0] ?? [];
    return { code, field };
  }
  if ('seconds' in refusal) return { code: refusal.code, minutes: Math.ceil(refusal.seconds / 60) };
  return { code: refusal.code, ...('id' in refusal && { id: refusal.id }) };
}

/** What was typed into some fields of a form. Never name a password here. */
export function typedInto(form: FormData, fields: readonly string[]): Record<string, string> {
  const texts = fields.map((field) => [field, form.get(field)] as const);
  return Object.fromEntries(
    texts.filter(
      (text): text is [string, string] => typeof text[1] === 'string' && text[1].length <= MAX_KEPT,
    ),
  );
}

/** Paths cover those below them, so each page's cookie has its own name too. */
const cookieName = (path: string) => `problem${path.replaceAll('/', '-')}`;

/** Keeps a problem for the page at `path` and no other: addresses that people typed do not belong into addresses. */
export async function keepProblem(path: string, problem: z.input<typeof problemSchema>): Promise<void> {
  const whole = JSON.stringify(problem);
  const fits = encodeURIComponent(whole).length <= MAX_COOKIE;
  (await cookies()).set(cookieName(path), fits ? whole : JSON.stringify({ ...problem, typed: {} }), {
    path,
    maxAge: SECONDS,
    httpOnly: true,
    sameSite: 'lax',
    secure: env.SITE_URL.startsWith('https:'),
  });
}

/** What was kept for the page at `path`, or null. A cookie comes from outside: anything else in it counts as nothing. */
export async function readProblem(path: string): Promise<FormProblem | null> {
  const kept = (await cookies()).get(cookieName(path))?.value;
  try {
    return kept ? problemSchema.parse(JSON.parse(kept)) : null;
  } catch {
    return null;
  }
}

/** The same for a form with a picture: the front door, which keeps nothing, says in the address that it was too large. */
export async function readPictureProblem(path: string, stopped: unknown): Promise<FormProblem | null> {
  return stopped === 'too_large' ? { code: stopped, form: 'picture', typed: {} } : readProblem(path);
}

/** Forgets it, once the form has been taken. */
export async function forgetProblem(path: string): Promise<void> {
  (await cookies()).set(cookieName(path), '', { path, maxAge: 0 });
}
