import { and, eq, lt, ne, or, sql } from 'drizzle-orm';
import { pendingSignIns } from '#db/authenticators/tables.ts';
import type { Database } from '#db/client.ts';
import { hashToken, newToken } from '#db/core/token.ts';
import { deviceHash } from '#db/sessions/rules/device.ts';
import { longestIdle, longestSession } from '#db/sessions/rules/session-life.ts';
import { knownDevices, sessions } from '#db/sessions/tables.ts';
import type { Scope } from '#db/users/policy.ts';

/** The browser in which somebody signs in. */
export type Browser = {
  /** In words; see `deviceName`. */
  device: string;
  /** Coarse; see `coarseNetwork`. */
  network: string;
  /** The secret that this browser keeps for good. */
  deviceToken: string;
  /** Of the session that it had before, which ends. */
  sessionToken: string | undefined;
};

/** Opens a session under a new token, and says whether the account has been used before, but never in this browser. */
export async function startSession(
  tx: Database,
  {
    userId,
    browser,
    secondFactor,
    now,
  }: { userId: number; browser: Browser; secondFactor: boolean; now: Date },
): Promise<{ token: string; unknownDevice: boolean }> {
  if (browser.sessionToken)
    await tx.delete(sessions).where(eq(sessions.tokenHash, hashToken(browser.sessionToken)));
  const token = newToken();
  await tx.insert(sessions).values({
    tokenHash: hashToken(token),
    userId,
    createdAt: now,
    lastUsedAt: now,
    device: browser.device,
    network: browser.network,
    secondFactorAt: secondFactor ? now : null,
  });
  return { token, unknownDevice: await noteDevice(tx, { userId, deviceToken: browser.deviceToken, now }) };
}

async function noteDevice(
  tx: Database,
  { userId, deviceToken, now }: { userId: number; deviceToken: string; now: Date },
): Promise<boolean> {
  const [before] = await tx
    .select({ devices: sql<number>`count(*)::int` })
    .from(knownDevices)
    .where(eq(knownDevices.userId, userId));
  const [noted] = await tx
    .insert(knownDevices)
    .values({ hash: deviceHash(userId, deviceToken), userId, lastUsedAt: now })
    .onConflictDoUpdate({ target: knownDevices.hash, set: { lastUsedAt: now } })
    .returning({ added: sql<boolean>`xmax = 0` });
  return Boolean(noted?.added && before?.devices);
}

/** Gives a session a new token, when what it may do has changed. */
export async function rotateSession(
  tx: Database,
  session: { id: number; secondFactorAt?: Date | null },
): Promise<string> {
  const token = newToken();
  await tx
    .update(sessions)
    .set({
      tokenHash: hashToken(token),
      ...(session.secondFactorAt !== undefined && { secondFactorAt: session.secondFactorAt }),
    })
    .where(eq(sessions.id, session.id));
  return token;
}

/** Ends one session within a scope. Returns whose it was; null when there was none to end. */
export async function endSession(
  tx: Database,
  { id, scope }: { id: number; scope: Scope },
): Promise<number | null> {
  const own = scope === 'any' ? undefined : eq(sessions.userId, scope.ownerId);
  const [ended] = await tx
    .delete(sessions)
    .where(and(eq(sessions.id, id), own))
    .returning({ userId: sessions.userId });
  return ended?.userId ?? null;
}

/** Ends all sessions of an account, but one if that is named, and sign-ins that still owe a second factor. Returns how many. */
export async function endSessions(
  tx: Database,
  { userId, except }: { userId: number; except?: number },
): Promise<number> {
  await tx.delete(pendingSignIns).where(eq(pendingSignIns.userId, userId));
  const others = except === undefined ? undefined : ne(sessions.id, except);
  const ended = await tx
    .delete(sessions)
    .where(and(eq(sessions.userId, userId), others))
    .returning({ id: sessions.id });
  return ended.length;
}

/** Writes down when and from where sessions were last used; those that have ended stay so. */
export async function noteSessionUse(
  db: Database,
  uses: { id: number; at: Date; network: string }[],
): Promise<void> {
  for (const { id, at, network } of uses)
    await db
      .update(sessions)
      .set({ lastUsedAt: at, network })
      .where(and(eq(sessions.id, id), lt(sessions.lastUsedAt, at)));
}

/** Removes sessions that are over for everybody, and browsers not seen for as long as any session can last. */
export async function purgeSessions(db: Database, { now }: { now: Date }): Promise<void> {
  const before = (time: number) => new Date(now.getTime() - time);
  await db
    .delete(sessions)
    .where(or(lt(sessions.lastUsedAt, before(longestIdle)), lt(sessions.createdAt, before(longestSession))));
  await db.delete(knownDevices).where(lt(knownDevices.lastUsedAt, before(longestSession)));
}
