import 'server-only';
import { cookies } from 'next/headers';
import { z } from 'zod';
import { env } from '#env.ts';

/** Enough to read a sentence and correct a field. */
const SECONDS = 300;
/** A cookie of all fields must stay below 4 kB, and a letter may take nine bytes of it. */
const MAX_KEPT = 320;

const problemSchema = z.object({
  code: z.string().max(64),
  /** What the sentence needs: minutes to wait, the number of a logged error. */
  minutes: z.number().optional(),
  id: z.string().optional(),
  /** What was typed. */
  typed: z.string().default(''),
});

/** What went wrong with a form, for the page that shows it again. */
export type FormProblem = z.infer<typeof problemSchema>;

/** Paths cover those below them, so each page's cookie has its own name too. */
const cookieName = (path: string) => `problem${path.replaceAll('/', '-')}`;

/** Keeps a problem for the page at `path` and no other: addresses that people typed do not belong into addresses. */
export async function keepProblem(path: string, problem: FormProblem): Promise<void> {
  const typed = problem.typed.length <= MAX_KEPT ? problem.typed : '';
  (await cookies()).set(cookieName(path), JSON.stringify({ ...problem, typed }), {
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

/** Forgets it, once the form has been taken. */
export async function forgetProblem(path: string): Promise<void> {
  (await cookies()).set(cookieName(path), '', { path, maxAge: 0 });
}
