import type { SubscriberStatus } from '#db/newsletter/tables.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A stranger who types somebody's address again and again gets that person at most so many mails a week. */
const MOST_INVITATIONS = 5;

/** What is known of an address that was typed into the form. */
type Known = {
  status: SubscriberStatus;
  /** The last mail about signing up. */
  mailedAt: Date | null;
  /** Mails since the address became pending. */
  mails: number;
};

/**
 * Which mail answers a sign-up: an invitation to confirm, a reminder that one is on the list already, or none.
 * Whoever signed up sees the same page in every case.
 */
export function answerSignUp(known: Known | null, now: Date): 'invitation' | 'reminder' | null {
  if (!known) return 'invitation';
  const quiet = known.mailedAt ? now.getTime() - known.mailedAt.getTime() : Number.POSITIVE_INFINITY;
  switch (known.status) {
    case 'pending':
      return quiet >= 10 * MINUTE && known.mails < MOST_INVITATIONS ? 'invitation' : null;
    case 'left':
      return quiet >= DAY ? 'invitation' : null;
    case 'confirmed':
      return quiet >= DAY ? 'reminder' : null;
    default:
      return known.status satisfies never;
  }
}
