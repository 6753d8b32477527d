import { hash, verify } from '@node-rs/argon2';

/** RFC 9106 and OWASP: argon2id, 19 MiB, two passes. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** One password may be typed in several ways that look the same. */
const typed = (password: string) => password.normalize('NFKC');

/** @returns Argon2id in PHC form. */
export const hashPassword = (password: string): Promise<string> => hash(typed(password), cost);

let nobodys: Promise<string> | undefined;

/** Whether it is the right one. Without a stored hash it takes as long to say no, so that nobody learns who has one. */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  nobodys ??= hashPassword('nobody has this password');
  const right = await verify(stored ?? (await nobodys), typed(password));
  return right && stored !== null;
}
