/** NIST SP 800-63B: length counts, and what everybody tries first is refused. No rules of what it is made of. */
const SHORTEST = 10;
const LONGEST = 200;

export type PasswordProblem =
  | 'password_too_short'
  | 'password_too_long'
  | 'password_obvious'
  | 'password_common';

/**
 * What is wrong with a password that somebody chooses; null when it is good.
 * @param about what anybody would try first: their address, the names of the site.
 */
export async function problemOfPassword(
  password: string,
  about: { email: string; siteNames: string[] },
): Promise<PasswordProblem | null> {
  const letters = [...password.trim()].length;
  if (letters < SHORTEST) return 'password_too_short';
  if (letters > LONGEST) return 'password_too_long';
  const obvious = [about.email, about.email.slice(0, about.email.lastIndexOf('@')), ...about.siteNames];
  if (obvious.some((text) => plain(text) === plain(password))) return 'password_obvious';
  return (await isCommon(password)) ? 'password_common' : null;
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s/g, '');

/** The list takes a few megabytes, which most processes never need: it is loaded when somebody chooses a password. */
async function isCommon(password: string): Promise<boolean> {
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  return dictionary['passwords-common'].includes(plain(password));
}
