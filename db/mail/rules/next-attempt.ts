const MINUTE = 60_000;
const LONGEST_PAUSE = 60 * MINUTE;
/** RFC 5321, 4.5.4.1: a sender should not give up before four to five days. */
const PATIENCE = 4 * 24 * 60 * MINUTE;

/** When a mail that could not be handed over is tried again: after 1, 2, 4 … 60 minutes; null after four days. */
export function nextAttempt(mail: { attempts: number; createdAt: Date; now: Date }): Date | null {
  const pause = Math.min(MINUTE * 2 ** Math.min(mail.attempts - 1, 10), LONGEST_PAUSE);
  const at = mail.now.getTime() + pause;
  return at - mail.createdAt.getTime() > PATIENCE ? null : new Date(at);
}
