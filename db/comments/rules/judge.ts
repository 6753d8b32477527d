import type {
  CommentFacts,
  CommentRules,
  Outcome,
  Phase,
  PhaseName,
  PhaseVerdict,
} from '#db/comments/rules/moderation.ts';
import { orderedPhases } from '#db/comments/rules/phases/ordered-phases.ts';
import { matchLists } from '#db/comments/rules/word-lists.ts';

export type Reason = PhaseVerdict & { phase: PhaseName };

/** What happened beside the judgement: a rule that broke, and what a list on trial would have done. */
export type JudgeNote =
  | { kind: 'failed'; phase: PhaseName; message: string }
  | { kind: 'trial'; list: string; outcome: 'hold' | 'reject'; term: string };

/** `reasons[0]` is the one for the author; moderators see all. None at all: nothing spoke against it. */
export type Judgement = { outcome: Outcome; reasons: Reason[]; notes: JudgeNote[] };

/** A rejection ends the judging and stands first; an approval ends it too, but lifts no hold that came before. */
export function judge(
  comment: CommentFacts,
  rules: CommentRules,
  phases: readonly Phase[] = orderedPhases,
): Judgement {
  const reasons: Reason[] = [];
  const notes: JudgeNote[] = [];
  for (const phase of phases) {
    const verdict = ask(phase, comment, rules, notes);
    if (!verdict) continue;
    const reason = { ...verdict, phase: phase.name };
    if (verdict.outcome === 'reject') return { outcome: 'reject', reasons: [reason, ...reasons], notes };
    reasons.push(reason);
    if (verdict.outcome === 'approve') break;
  }
  try {
    for (const note of trials(comment, rules)) notes.push(note);
  } catch (error) {
    notes.push({ kind: 'failed', phase: 'word_lists', message: String(error) });
  }
  return { outcome: reasons.some(({ outcome }) => outcome === 'hold') ? 'hold' : 'approve', reasons, notes };
}

function ask(
  phase: Phase,
  comment: CommentFacts,
  rules: CommentRules,
  notes: JudgeNote[],
): PhaseVerdict | null {
  try {
    return phase.judge(comment, rules);
  } catch (error) {
    notes.push({ kind: 'failed', phase: phase.name, message: String(error) });
    return phase.fails === 'open' ? null : { outcome: 'hold', reason: 'check_failed' };
  }
}

function trials({ text }: CommentFacts, { lists }: CommentRules): JudgeNote[] {
  return matchLists(
    text,
    lists.filter(({ state }) => state === 'trial'),
  ).map(({ list, term }) => ({ kind: 'trial', list: list.name, outcome: list.outcome, term }));
}
