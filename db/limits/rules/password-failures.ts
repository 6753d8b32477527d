import { createHash } from 'node:crypto';

/** For so long a wrong password is remembered. */
export const FAILURE_SECONDS = 900;

/**
 * Under which keys wrong passwords are counted: of an account, whether there is one or not, and from a network.
 * @param tried.account as `triedAccount` names it.
 */
export function failureKeys({ account, network }: { account: string; network: string }) {
  const key = (of: string, what: string) =>
    `password_failures:${createHash('sha256').update(`${of} ${what}`).digest('base64url')}`;
  return { account: key('account', account), network: key('network', network) };
}

/** Whether the next try must be worked for, after so many that failed. */
export const needsProof = (failed: { account: number; network: number }): boolean =>
  failed.account >= 3 || failed.network >= 10;
