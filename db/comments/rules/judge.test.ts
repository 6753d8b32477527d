import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '#db/comments/rules/judge.ts';
import {
  type CommentFacts,
  type CommentRules,
  defaultCommentRules,
  HOUR,
  type Outcome,
  type Phase,
  phaseNames,
  type ReasonCode,
  reasonCodes,
  SECOND,
} from '#db/comments/rules/moderation.ts';
import { orderedPhases } from '#db/comments/rules/phases/ordered-phases.ts';
import { cleanCommentText, comparableText, excessMarks } from '#db/comments/rules/text.ts';
import type { WordList } from '#db/comments/rules/word-lists.ts';

const now = new Date('2026-11-23T10:00:00Z');
const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds);

type Person = CommentFacts['person'];
const known: Person = {
  isStaff: false,
  joinedAt: ago(1000 * HOUR),
  isBanned: false,
  suspendedUntil: null,
  isHeld: false,
  approved: 2,
  rejected: 0,
  upheldReports: 0,
};
const trusted = { approved: 20, rejected: 1 };
const openArticle: CommentFacts['article'] = { isPublic: true, isOpen: true, premoderatedBy: null };

type Case = Partial<Omit<CommentFacts, 'article' | 'person' | 'text'>> & {
  typed?: string;
  article?: Partial<CommentFacts['article']>;
  person?: Partial<Person>;
};
function comment({
  typed = 'I walked there last week.',
  article,
  person,
  ...facts
}: Case = {}): CommentFacts {
  const text = cleanCommentText(typed);
  return {
    text,
    excessMarks: excessMarks(typed),
    comparable: comparableText(text),
    at: now,
    article: { ...openArticle, ...article },
    person: { ...known, ...person },
    own: [],
    sameTextPeople: 0,
    checker: { state: 'off' },
    score: null,
    ...facts,
  };
}
const own = (typed: string, milliseconds: number, isSameArticle = false) => ({
  at: ago(milliseconds),
  comparable: comparableText(typed),
  isSameArticle,
});
const list = (outcome: WordList['outcome'], state: WordList['state'], ...terms: string[]): WordList => ({
  name: `${outcome} ${state}`,
  outcome,
  state,
  terms,
});
const long = 'The same long words under one article after another.';
const score = (probability: number) => ({
  probability,
  reasons: [
    { token: 'casino', weight: 2 },
    { token: 'river', weight: -1 },
  ],
});

type Row = [
  what: string,
  facts: Case,
  outcome: Outcome,
  reason: ReasonCode | null,
  rules?: Partial<CommentRules>,
];
const rows: Row[] = [
  ['Nothing against it', {}, 'approve', null],
  [
    'An article that is not public',
    { article: { isPublic: false, isOpen: false } },
    'reject',
    'article_hidden',
  ],
  ['A closed article', { article: { isOpen: false } }, 'reject', 'article_closed'],
  [
    'A closed article, also for staff',
    { article: { isOpen: false }, person: { isStaff: true } },
    'reject',
    'article_closed',
  ],
  ['A banned person', { person: { isBanned: true } }, 'reject', 'banned'],
  ['A suspended person', { person: { suspendedUntil: ago(-1) } }, 'reject', 'suspended'],
  ['A suspension that is over', { person: { suspendedUntil: now } }, 'approve', null],
  ['Nothing', { typed: ' \u200b ' }, 'reject', 'empty'],
  ['Marks only', { typed: '> > **' }, 'reject', 'empty'],
  ['One emoji', { typed: '👍' }, 'approve', null],
  ['A question mark', { typed: '?' }, 'approve', null],
  ['As long as may be', { typed: `${'ab '.repeat(1666)}ab` }, 'approve', null],
  ['Longer', { typed: `${'ab '.repeat(1666)}abc` }, 'reject', 'too_long'],
  ['100 kB', { typed: 'a'.repeat(100_000) }, 'reject', 'too_long'],
  ['Piles of signs', { typed: `Z${'\u0300'.repeat(60)}` }, 'reject', 'too_many_marks'],
  ['An endless word', { typed: 'ha'.repeat(51) }, 'reject', 'giant_word'],
  [
    'A long address is no word',
    { typed: `https://own.example/${'a'.repeat(200)}` },
    'approve',
    null,
    { links: { ...defaultCommentRules.links, allowed: ['own.example'] } },
  ],
  ['Khmer without spaces is no endless word', { typed: 'ខ្ញុំស្រឡាញ់ប្រទេសកម្ពុជា'.repeat(9) }, 'approve', null],
  [
    'Three in a minute',
    { own: [own('a', 10 * SECOND), own('b', 20 * SECOND), own('c', 59 * SECOND)] },
    'reject',
    'too_fast',
  ],
  [
    'Three in a minute and a bit',
    { own: [own('a', 10 * SECOND), own('b', 20 * SECOND), own('c', 60 * SECOND)] },
    'approve',
    null,
  ],
  [
    'Thirty in an hour',
    { own: Array.from({ length: 30 }, (_, index) => own(`${index}`, (index + 1) * 110 * SECOND)) },
    'reject',
    'too_fast',
  ],
  ['The same elsewhere', { typed: long, own: [own(long, HOUR)] }, 'reject', 'repeated'],
  [
    'The same in disguise',
    { typed: long.toUpperCase().replaceAll('O', '\u041e'), own: [own(long, HOUR)] },
    'reject',
    'repeated',
  ],
  ['The same two days later', { typed: long, own: [own(long, 48 * HOUR)] }, 'approve', null],
  ['Short thanks elsewhere', { typed: 'Thank you', own: [own('Thank you!', HOUR)] }, 'approve', null],
  [
    'Short thanks here again',
    { typed: 'Thank you', own: [own('Thank you!', HOUR, true)] },
    'reject',
    'repeated',
  ],
  ['Other emoji', { typed: '👍'.repeat(20), own: [own('❤️'.repeat(20), HOUR, true)] }, 'approve', null],
  ['The same by several', { typed: long, sameTextPeople: 3 }, 'hold', 'copied'],
  ['The same by two', { typed: long, sameTextPeople: 2 }, 'approve', null],
  ['Short thanks by many', { typed: 'Thank you', sameTextPeople: 90 }, 'approve', null],
  ['Staff', { person: { isStaff: true, approved: 0 } }, 'approve', 'staff'],
  ['A link by somebody new', { typed: 'See https://a.example' }, 'hold', 'too_many_links'],
  ['Three by somebody trusted', { typed: 'a.com b.com c.com', person: trusted }, 'approve', 'trusted'],
  [
    'Four by somebody trusted',
    { typed: 'a.com b.com c.com d.com', person: trusted },
    'hold',
    'too_many_links',
  ],
  [
    'A link in disguise',
    { typed: 'evil dot com' },
    'hold',
    'disguised_link',
    { links: { ...defaultCommentRules.links, newPeople: 9 } },
  ],
  [
    'A blocked host',
    { typed: 'http://x.evil.com', person: trusted },
    'reject',
    'blocked_link',
    { links: { ...defaultCommentRules.links, blocked: ['evil.com'] } },
  ],
  [
    'A blocked host in letters like its own',
    { typed: 'http://еvil.com' },
    'reject',
    'blocked_link',
    { links: { ...defaultCommentRules.links, blocked: ['evil.com'] } },
  ],
  [
    'An allowed host',
    { typed: 'http://good.com/x' },
    'approve',
    null,
    { links: { ...defaultCommentRules.links, allowed: ['good.com'] } },
  ],
  [
    'One that looks allowed',
    { typed: 'http://gооd.com/x' },
    'hold',
    'too_many_links',
    { links: { ...defaultCommentRules.links, allowed: ['good.com'] } },
  ],
  [
    'A list that holds',
    { typed: 'the casino', person: trusted },
    'hold',
    'listed_word',
    { lists: [list('hold', 'on', 'casino')] },
  ],
  [
    'A list that rejects goes first',
    { typed: 'the casino, fool' },
    'reject',
    'listed_word',
    { lists: [list('hold', 'on', 'casino'), list('reject', 'on', 'fool')] },
  ],
  [
    'Lists that are off or on trial',
    { typed: 'the casino' },
    'approve',
    null,
    { lists: [list('reject', 'off', 'casino'), list('reject', 'trial', 'casino')] },
  ],
  ['Shouting', { typed: 'THIS IS NOT WHAT WE WERE PROMISED' }, 'hold', 'shouting'],
  ['A short cry', { typed: 'BRAVO, SOK DARA!' }, 'approve', null],
  ['Khmer has no capitals', { typed: 'ខ្ញុំយល់ស្របទាំងស្រុងជាមួយអ្នក USA' }, 'approve', null],
  ['Forty emoji', { typed: '👩‍👩‍👧'.repeat(40) }, 'hold', 'too_many_emoji'],
  ['Thirty-nine emoji', { typed: '👩‍👩‍👧'.repeat(39) }, 'approve', null],
  ['Somebody who is held', { person: { isHeld: true, ...trusted } }, 'hold', 'held_person'],
  ['Somebody reported before', { person: { upheldReports: 2, ...trusted } }, 'hold', 'reported_before'],
  ['A first comment', { person: { approved: 0 } }, 'hold', 'first_comment'],
  ['A new account', { person: { joinedAt: ago(23 * HOUR) } }, 'hold', 'new_account', { newAccountHours: 24 }],
  ['An account of a day', { person: { joinedAt: ago(24 * HOUR) } }, 'approve', null, { newAccountHours: 24 }],
  [
    'Read before readers',
    { article: { premoderatedBy: 'section' }, person: trusted },
    'hold',
    'premoderated',
  ],
  [
    'Somebody trusted, whatever was learned',
    { person: trusted, score: score(1) },
    'approve',
    'trusted',
    { learned: { holdFrom: 0.9 } },
  ],
  ['Too many rejected to be trusted', { person: { approved: 20, rejected: 3 } }, 'approve', null],
  [
    'The checker holds',
    { checker: { state: 'answered', outcome: 'hold', words: 'toxic' } },
    'hold',
    'checker_held',
  ],
  [
    'The checker rejects',
    { checker: { state: 'answered', outcome: 'reject' } },
    'reject',
    'checker_rejected',
  ],
  [
    'The checker approves',
    { checker: { state: 'answered', outcome: 'approve' }, score: score(1) },
    'approve',
    'checker_approved',
    { learned: { holdFrom: 0.9 } },
  ],
  ['The checker has no opinion', { checker: { state: 'answered', outcome: 'none' } }, 'approve', null],
  ['The checker is silent', { checker: { state: 'silent' } }, 'approve', null],
  [
    'The checker is silent and must not be',
    { checker: { state: 'silent' } },
    'hold',
    'checker_silent',
    { checkerFails: 'closed' },
  ],
  ['Like what was rejected', { score: score(0.95) }, 'hold', 'learned', { learned: { holdFrom: 0.9 } }],
  ['Not that alike', { score: score(0.89) }, 'approve', null, { learned: { holdFrom: 0.9 } }],
  ['Learned, and not used', { score: score(1) }, 'approve', null],
];

describe('judge', () => {
  test.each(rows)('%s', (_, facts, outcome, reason, rules) => {
    const judged = judge(comment(facts), { ...defaultCommentRules, ...rules });
    expect([judged.outcome, judged.reasons[0]?.reason ?? null]).toEqual([outcome, reason]);
    expect(judged.notes.filter(({ kind }) => kind === 'failed')).toEqual([]);
  });

  test('Every reason that a rule can give is among these cases', () => {
    const given = new Set<string | null>(rows.map(([, , , reason]) => reason));
    expect(reasonCodes.filter((code) => !given.has(code))).toEqual(['check_failed']);
  });

  test('The rules stand in the order of their names', () => {
    expect(orderedPhases.map(({ name }) => name)).toEqual(phaseNames);
  });

  test('Holds are collected; the first is for the author', () => {
    const judged = judge(
      comment({
        typed: 'See evil.com',
        person: { approved: 0, isHeld: true },
        article: { premoderatedBy: 'site' },
      }),
      defaultCommentRules,
    );
    expect(judged.reasons.map(({ reason, phase }) => [phase, reason])).toEqual([
      ['links', 'too_many_links'],
      ['held_person', 'held_person'],
      ['first_comment', 'first_comment'],
      ['premoderated', 'premoderated'],
    ]);
  });

  test('A rejection stands before holds and ends the judging', () => {
    const judged = judge(
      comment({
        person: { isHeld: true },
        checker: { state: 'answered', outcome: 'reject' },
        score: score(1),
      }),
      { ...defaultCommentRules, learned: { holdFrom: 0.5 } },
    );
    expect(judged.reasons.map(({ reason }) => reason)).toEqual(['checker_rejected', 'held_person']);
  });

  test('A list on trial says what it would have done', () => {
    const rules = { ...defaultCommentRules, lists: [list('reject', 'trial', 'casino', 'river')] };
    expect(judge(comment({ typed: 'A casino by the river' }), rules)).toEqual({
      outcome: 'approve',
      reasons: [],
      notes: ['casino', 'river'].map((term) => ({
        kind: 'trial',
        list: 'reject trial',
        outcome: 'reject',
        term,
      })),
    });
  });

  test('The words of details are exact', () => {
    const detail = (facts: Case, rules?: Partial<CommentRules>) =>
      judge(comment(facts), { ...defaultCommentRules, ...rules }).reasons[0]?.detail;
    expect(detail({ typed: 'a b '.repeat(1251) })).toEqual({ length: 5003, limit: 5000 });
    expect(detail({ own: [own('a', SECOND), own('b', 2 * SECOND), own('c', 15 * SECOND)] })).toEqual({
      seconds: 45,
    });
    expect(detail({ person: { suspendedUntil: ago(-HOUR) } })).toEqual({ until: now.getTime() + HOUR });
    expect(detail({ typed: 'evil.com, evil.com, b.com' })).toEqual({
      links: 3,
      allowed: 0,
      hosts: 'evil.com, b.com',
    });
    expect(detail({ typed: 'Casino and casino' }, { lists: [list('hold', 'on', 'casino')] })).toEqual({
      list: 'hold on',
      terms: 'casino',
    });
    expect(detail({ score: score(0.954) }, { learned: { holdFrom: 0.9 } })).toEqual({
      percent: 95,
      because: 'casino',
    });
  });
});

describe('What breaks', () => {
  const broken = (fails: Phase['fails']): Phase => ({
    name: 'repeat',
    fails,
    judge: () => {
      throw new Error('out of order');
    },
  });
  const note = { kind: 'failed', phase: 'repeat', message: 'Error: out of order' };

  test('An open rule is gone without, and noted', () => {
    expect(judge(comment(), defaultCommentRules, [broken('open')])).toEqual({
      outcome: 'approve',
      reasons: [],
      notes: [note],
    });
  });

  test('A closed rule holds, and those after it are still asked', () => {
    const phases = [broken('closed'), ...orderedPhases];
    expect(judge(comment(), defaultCommentRules, phases)).toEqual({
      outcome: 'hold',
      reasons: [{ outcome: 'hold', reason: 'check_failed', phase: 'repeat' }],
      notes: [note],
    });
    expect(judge(comment({ person: { isBanned: true } }), defaultCommentRules, phases).outcome).toBe(
      'reject',
    );
  });

  test('A list on trial that cannot be read changes nothing', () => {
    const unreadable = { ...list('reject', 'trial'), terms: null as unknown as string[] };
    const judged = judge(comment(), { ...defaultCommentRules, lists: [unreadable] });
    expect([judged.outcome, judged.notes.map(({ kind }) => kind)]).toEqual(['approve', ['failed']]);
    const inUse = judge(comment(), { ...defaultCommentRules, lists: [{ ...unreadable, state: 'on' }] });
    expect([inUse.outcome, inUse.reasons[0]?.reason]).toEqual(['hold', 'check_failed']);
  });

  test('Of all rules, none that keeps somebody or something out fails open', () => {
    expect(orderedPhases.filter(({ fails }) => fails === 'open').map(({ name }) => name)).toEqual([
      'marks',
      'flood',
      'repeat',
      'staff',
      'shouting',
      'trusted',
      'learned',
    ]);
  });
});

describe('Whatever the verdicts of the rules are', () => {
  const verdict = fc.constantFrom(
    null,
    'approve' as const,
    'hold' as const,
    'reject' as const,
    'throw' as const,
  );
  const phase = fc.record({ says: verdict, fails: fc.constantFrom('open' as const, 'closed' as const) });
  const made = ({ says, fails }: { says: Outcome | 'throw' | null; fails: Phase['fails'] }): Phase => ({
    name: 'marks',
    fails,
    judge() {
      if (says === 'throw') throw new Error('no');
      return says && { outcome: says, reason: 'shouting' };
    },
  });

  test('a rejection before an approval rejects, a hold before one holds, and nothing is approved against a verdict', () => {
    fc.assert(
      fc.property(fc.array(phase, { maxLength: 8 }), (says) => {
        const { outcome, reasons } = judge(comment(), defaultCommentRules, says.map(made));
        const ends = says.findIndex((one) => one.says === 'approve' || one.says === 'reject');
        const asked = ends < 0 ? says : says.slice(0, ends + 1);
        const holds = asked.filter(
          (one) => one.says === 'hold' || (one.says === 'throw' && one.fails === 'closed'),
        );
        const last = asked.at(-1)?.says;
        expect(outcome).toBe(last === 'reject' ? 'reject' : holds.length > 0 ? 'hold' : 'approve');
        if (reasons[0] && outcome !== 'approve') expect(reasons[0].outcome).toBe(outcome);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  test('the real rules take in any text of anybody and break on none', () => {
    const facts = fc.record({
      typed: fc.oneof(
        fc.string({ unit: 'binary' }),
        fc
          .array(fc.constantFrom('https://', '*', 'ក', '្', ' ', '@a', '.com', 'A'))
          .map((parts) => parts.join('')),
      ),
      person: fc.record({
        approved: fc.nat(9),
        rejected: fc.nat(9),
        isHeld: fc.boolean(),
        isStaff: fc.boolean(),
      }),
      own: fc.array(fc.nat(100 * HOUR).map((time) => own('x', time))),
    });
    const rules = { ...defaultCommentRules, lists: [list('hold', 'on', 'a*', 'ក', 'x y')] };
    fc.assert(
      fc.property(facts, (generated) => {
        const judged = judge(comment(generated), rules);
        expect(judged.notes).toEqual([]);
        expect(judge(comment(generated), rules)).toEqual(judged);
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});
