import 'server-only';
import { headers } from 'next/headers';
import { forgetToken, keepToken, readToken } from '#app/_server/browser-cookies.ts';
import { forgetProblem } from '#app/_server/form-problem.ts';
import { doIntents } from '#app/_server/intents.ts';
import { letterSite } from '#app/_server/letter-site.ts';
import { accountAddress } from '#components/account/addresses.ts';
import { newDeviceMail } from '#components/emails/account-letters.ts';
import { beginSecondFactor } from '#db/authenticators/mutations.ts';
import type { Database } from '#db/client.ts';
import type { Locale } from '#db/core/locale.ts';
import { newToken } from '#db/core/token.ts';
import { queueMail } from '#db/mail/mutations.ts';
import { startSession } from '#db/sessions/mutations.ts';
import { deviceName } from '#db/sessions/rules/device.ts';
import { getAccount } from '#db/users/queries.ts';

/** What a sign-in has come to. The tokens go into cookies and nowhere else. */
export type Entry = {
  step: 'session' | 'second_factor';
  token: string;
  deviceToken: string;
  isNew: boolean;
  next: string;
};

type Proven = {
  userId: number;
  isNew: boolean;
  next: string;
  /** Under which what was being done is kept. */
  intentHash: string | null;
  secondFactor: boolean;
};

/**
 * Lets somebody in who has shown who they are: with a session of a new token, or on to the second factor.
 * @param network coarse; see `coarseNetwork`.
 */
export async function enter(
  tx: Database,
  { proven, network, now }: { proven: Proven; network: string; now: Date },
): Promise<Entry> {
  const { userId, isNew, next, intentHash } = proven;
  const deviceToken = (await readToken('device')) ?? newToken();
  if (!proven.secondFactor) {
    const token = await beginSecondFactor(tx, { userId, next, intentHash, now });
    if (token) return { step: 'second_factor', token, deviceToken, isNew, next };
  }
  const account = await getAccount(tx, userId);
  if (!account) throw new Error('Signed in to an account that is gone.');
  const device = deviceName((await headers()).get('user-agent') ?? '');
  const { token, unknownDevice } = await startSession(tx, {
    userId,
    browser: { device, network, deviceToken, sessionToken: await readToken('session') },
    secondFactor: proven.secondFactor,
    now,
  });
  const { email, locale } = account;
  const site = await letterSite(tx, locale);
  if (unknownDevice)
    await queueMail(tx, { ...newDeviceMail({ ...site, device, network, now }), to: email, now });
  if (intentHash)
    await doIntents(tx, {
      tokenHash: intentHash,
      arrival: { userId, email, locale, network, site, now },
    });
  return { step: 'session', token, deviceToken, isNew: isNew || !account.displayName, next };
}

/** Writes an entry into the browser's cookies, once it is in the database. */
async function keepEntry({ step, token, deviceToken }: Entry): Promise<void> {
  await keepToken('device', deviceToken);
  await keepToken(step === 'session' ? 'session' : 'second-factor', token);
}

/** Writes an entry into the browser's cookies, and says where to go on. */
export async function afterEntry(entry: Entry, locale: Locale): Promise<string> {
  await keepEntry(entry);
  await forgetToken('sign-in');
  if (entry.step === 'second_factor') {
    // What was wrong with another sign-in is not wrong with this one.
    await forgetProblem(accountAddress.secondFactor(locale));
    return accountAddress.secondFactor(locale);
  }
  await forgetToken('second-factor');
  if (entry.isNew) return accountAddress.welcome(locale, entry.next);
  return entry.next || accountAddress.overview(locale);
}
