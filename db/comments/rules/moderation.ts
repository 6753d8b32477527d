import type { WordList } from '#db/comments/rules/word-lists.ts';

export const outcomes = ['approve', 'hold', 'reject'] as const;
export type Outcome = (typeof outcomes)[number];

/** Why something happened to a comment. Each has words for its author in `components/messages/comment-reasons.ts`. */
export const reasonCodes = [
  'article_hidden',
  'article_closed',
  'banned',
  'suspended',
  'empty',
  'too_long',
  'too_many_marks',
  'giant_word',
  'too_fast',
  'repeated',
  'copied',
  'staff',
  'blocked_link',
  'disguised_link',
  'too_many_links',
  'listed_word',
  'shouting',
  'too_many_emoji',
  'held_person',
  'reported_before',
  'first_comment',
  'new_account',
  'premoderated',
  'trusted',
  'checker_approved',
  'checker_held',
  'checker_rejected',
  'checker_silent',
  'learned',
  'check_failed',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

/** `detail` is for moderators; the words for the author take from it only what is theirs to know. */
export type PhaseVerdict = { outcome: Outcome; reason: ReasonCode; detail?: Record<string, string | number> };

/** Everything that is known of a comment as it arrives or is edited, gathered before and without a query in it. */
export type CommentFacts = {
  /** By `cleanCommentText`. */
  text: string;
  /** By `excessMarks` of what was typed. */
  excessMarks: number;
  /** By `comparableText`, or any key made of it, alike here and in `own`; '' stays ''. */
  comparable: string;
  /** When it was sent. */
  at: Date;
  article: {
    /** Readers can see it now. */
    isPublic: boolean;
    /** Comments are open now: neither closed by hand nor by the days since it came out. */
    isOpen: boolean;
    /** The nearest of the three that says “before readers see it”; null: none does. */
    premoderatedBy: 'article' | 'section' | 'site' | null;
  };
  person: {
    isStaff: boolean;
    joinedAt: Date;
    isBanned: boolean;
    suspendedUntil: Date | null;
    /** A moderator wants to see everything of theirs first. */
    isHeld: boolean;
    /** How many of their comments stand approved, and how many were rejected, ever, also those withdrawn after that. */
    approved: number;
    rejected: number;
    /** How many reports of their comments were found right within `reported.days`. */
    upheldReports: number;
  };
  /** Their own other comments in any state, wherever they are, newest first; those of the longest time in the rules. */
  own: { at: Date; comparable: string; isSameArticle: boolean }[];
  /** How many other people wrote the same comparable text within `repeat.hours`. */
  sameTextPeople: number;
  /** What the outside checker said. `silent`: it did not answer in time or not in its form. */
  checker:
    | { state: 'off' }
    | { state: 'silent' }
    | { state: 'answered'; outcome: Outcome | 'none'; words?: string };
  /** By `score` of what the newsroom's verdicts taught; null: not enough of them yet. */
  score: { probability: number; reasons: { token: string; weight: number }[] } | null;
};

/** What a newsroom can set. A limit of 0 switches its rule off unless it says otherwise. */
export type CommentRules = {
  /** In UTF-16 units, as the `maxlength` of a form counts. */
  longest: number;
  /** In letters; addresses and writing without spaces do not count as words. */
  longestWord: number;
  /** Signs on letters that cleaning took away. */
  excessMarks: number;
  /** At most so many comments of one person in so many seconds; any of them is enough. */
  flood: { comments: number; seconds: number }[];
  repeat: {
    hours: number;
    /** Shorter texts may be the same elsewhere and by others: “Thank you”. */
    shortest: number;
    /** From so many other people with the same text on, it is held. */
    people: number;
  };
  links: {
    /** How many links pass; 0 lets none pass. */
    newPeople: number;
    trusted: number;
    /** Hosts, each with all that is below it. The newsroom's own is added to `allowed` by whoever gathers. */
    blocked: string[];
    held: string[];
    allowed: string[];
  };
  lists: WordList[];
  shouting: {
    /** Share of capitals from which it is shouting, 0 to 1, in texts of at least `shortest` letters. */
    capitals: number;
    shortest: number;
    /** From so many emoji on. */
    emoji: number;
  };
  /** From so many upheld reports within so many days on. */
  reported: { upheld: number; days: number };
  /** So many first comments of a person are held. */
  firstComments: number;
  newAccountHours: number;
  /** So many approved, and of all that were judged at most this share rejected, 0 to 1. `approved: 0`: nobody is. */
  trusted: { approved: number; rejectedShare: number };
  /** What happens when the outside checker says nothing. */
  checkerFails: 'open' | 'closed';
  /** Held from this probability on, 0 to 1; null: not used. */
  learned: { holdFrom: number } | null;
};

export const defaultCommentRules: CommentRules = {
  longest: 5000,
  longestWord: 100,
  excessMarks: 20,
  flood: [
    { comments: 3, seconds: 60 },
    { comments: 30, seconds: 3600 },
  ],
  repeat: { hours: 24, shortest: 25, people: 3 },
  links: { newPeople: 0, trusted: 3, blocked: [], held: [], allowed: [] },
  lists: [],
  shouting: { capitals: 0.7, shortest: 20, emoji: 40 },
  reported: { upheld: 2, days: 30 },
  firstComments: 1,
  newAccountHours: 0,
  trusted: { approved: 5, rejectedShare: 0.1 },
  checkerFails: 'open',
  learned: null,
};

export const phaseNames = [
  'article',
  'person',
  'empty',
  'length',
  'marks',
  'flood',
  'repeat',
  'staff',
  'links',
  'word_lists',
  'shouting',
  'held_person',
  'reported_before',
  'first_comment',
  'new_account',
  'premoderated',
  'trusted',
  'checker',
  'learned',
] as const;
export type PhaseName = (typeof phaseNames)[number];

/** One rule. If it throws: `open` goes on without it, `closed` holds the comment. */
export type Phase = {
  name: PhaseName;
  fails: 'open' | 'closed';
  judge(comment: CommentFacts, rules: CommentRules): PhaseVerdict | null;
};

export const SECOND = 1000;
export const HOUR = 3600 * SECOND;

export function isTrusted({ person }: CommentFacts, { trusted }: CommentRules): boolean {
  const { approved, rejected } = person;
  return (
    trusted.approved > 0 &&
    approved >= trusted.approved &&
    rejected <= trusted.rejectedShare * (approved + rejected)
  );
}
