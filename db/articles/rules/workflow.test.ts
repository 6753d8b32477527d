import { describe, expect, test } from 'vitest';
import {
  articleStatuses,
  type MovableArticle,
  nextStep,
  refusalOf,
  type Step,
  stepsFor,
  stepsOf,
  timesAfter,
} from '#db/articles/rules/workflow.ts';
import type { Member, Viewer } from '#db/users/policy.ts';
import { accountRoles } from '#db/users/validation.ts';

const ME = 1;
const OTHER = 2;
const viewerOf = (role: Member['role']): Viewer => ({
  role,
  assignedRole: role,
  userId: ME,
  sessionId: 1,
  signedInAt: new Date(0),
});
const article = (changes: Partial<MovableArticle> = {}): MovableArticle => ({
  kind: 'article',
  status: 'draft',
  ownerId: OTHER,
  assigneeId: null,
  hasUnpublishedChanges: false,
  ...changes,
});
const settings = { selfApproval: true };
const stepsOfRole = (role: Member['role'], changes: Partial<MovableArticle>, selfApproval = true) =>
  stepsFor(viewerOf(role), article(changes), { selfApproval }).join(' ');

/** What each role can do with its own and with another's, by state. Written out by hand: it must not follow from the code. */
const table: Record<string, Partial<Record<Member['role'], [own: string, others: string]>>> = {
  draft: {
    contributor: ['submit', ''],
    author: ['submit archive', ''],
    editor: ['submit approve publish archive', 'submit approve publish archive'],
  },
  in_review: {
    contributor: ['recall', ''],
    author: ['recall archive', ''],
    editor: ['recall approve send_back publish archive', 'recall approve send_back publish archive'],
  },
  approved: {
    contributor: ['recall', ''],
    author: ['recall publish schedule archive', ''],
    editor: ['recall send_back publish schedule archive', 'recall send_back publish schedule archive'],
  },
  scheduled: {
    contributor: ['', ''],
    author: ['publish schedule unschedule', ''],
    editor: ['publish schedule unschedule', 'publish schedule unschedule'],
  },
  published: {
    contributor: ['', ''],
    author: ['update', ''],
    editor: ['update withdraw', 'update withdraw'],
  },
  withdrawn: {
    contributor: ['', ''],
    author: ['reopen archive', ''],
    editor: ['republish reopen archive', 'republish reopen archive'],
  },
  archived: { contributor: ['', ''], author: ['reopen', ''], editor: ['reopen', 'reopen'] },
};

describe.each(articleStatuses)('%s', (status) => {
  test.each(accountRoles)('%s', (role) => {
    const [own, others] = table[status]?.[role === 'administrator' ? 'editor' : role] ?? ['', ''];
    const state = { status, hasUnpublishedChanges: true };
    expect(stepsOfRole(role, { ...state, ownerId: ME })).toBe(own);
    expect(stepsOfRole(role, { ...state, assigneeId: ME })).toBe(own);
    expect(stepsOfRole(role, state)).toBe(others);
    expect(stepsOfRole(role, { ...state, ownerId: null })).toBe(others);
  });
});

test('Nobody signed in can do nothing', () => {
  for (const status of articleStatuses)
    expect(stepsFor({ role: 'anonymous' }, article({ status, ownerId: null }), settings)).toEqual([]);
});

test('Where nobody approves their own, an editor neither approves nor publishes past it, but others’', () => {
  expect(stepsOfRole('editor', { ownerId: ME }, false)).toBe('submit archive');
  expect(stepsOfRole('editor', { status: 'in_review', ownerId: ME }, false)).toBe('recall send_back archive');
  expect(stepsOfRole('editor', { status: 'approved', ownerId: ME }, false)).toBe(
    'recall send_back publish schedule archive',
  );
  expect(stepsOfRole('editor', { status: 'in_review', assigneeId: ME }, false)).toContain('approve');
  const own = { viewer: viewerOf('administrator'), article: article({ ownerId: ME }) };
  expect(refusalOf('publish', { ...own, settings: { selfApproval: false } })).toBe('own_approval');
});

describe('Where nobody approves their own, changes of what is published are published by somebody else', () => {
  const changed = { status: 'published' as const, hasUnpublishedChanges: true };
  test.each<[Member['role'], Partial<MovableArticle>, Step, string | null]>([
    ['author', { ownerId: ME }, 'update', 'own_approval'],
    ['author', { assigneeId: ME }, 'update', 'not_approved'],
    ['author', {}, 'update', 'not_allowed'],
    ['contributor', { ownerId: ME }, 'update', 'not_allowed'],
    ['editor', { ownerId: ME }, 'update', 'own_approval'],
    ['administrator', { ownerId: ME }, 'update', 'own_approval'],
    ['editor', { assigneeId: ME }, 'update', null],
    ['editor', {}, 'update', null],
    ['editor', { kind: 'page', ownerId: ME }, 'update', null],
    ['editor', { status: 'withdrawn', ownerId: ME }, 'republish', 'own_approval'],
    ['editor', { status: 'withdrawn', ownerId: ME, hasUnpublishedChanges: false }, 'republish', null],
    ['editor', { status: 'withdrawn' }, 'republish', null],
  ])('%s with %o: %s is %s', (role, changes, step, code) => {
    const given = { viewer: viewerOf(role), article: article({ ...changed, ...changes }) };
    expect(refusalOf(step, { ...given, settings: { selfApproval: false } })).toBe(code);
  });
});

test('A static page is the editors’, and needs no approval', () => {
  const page = { kind: 'page' as const, ownerId: ME };
  expect(stepsOfRole('author', page)).toBe('');
  expect(stepsOfRole('contributor', { ...page, status: 'in_review' })).toBe('');
  expect(stepsOfRole('editor', page, false)).toBe('submit publish schedule archive');
});

test.each<[Step, Partial<MovableArticle>, string]>([
  ['publish', { ownerId: ME }, 'not_approved'],
  ['publish', { status: 'published', ownerId: ME }, 'state_changed'],
  ['update', { status: 'published', ownerId: ME }, 'nothing_changed'],
  ['withdraw', { status: 'published', ownerId: ME }, 'not_allowed'],
])('An author who takes the step %s of %o is told %s', (step, changes, code) => {
  expect(refusalOf(step, { viewer: viewerOf('author'), article: article(changes), settings })).toBe(code);
});

test('Each step belongs to one permission', () => {
  expect(stepsOf('articles.approve')).toEqual(['approve', 'send_back']);
  expect(stepsOf('articles.withdraw')).toEqual(['withdraw', 'republish']);
});

test('The next step is one that can be taken', () => {
  expect(nextStep({ status: 'draft', steps: ['submit', 'archive'] })).toBe('submit');
  expect(nextStep({ status: 'draft', steps: ['submit', 'publish'] })).toBe('publish');
  expect(nextStep({ status: 'approved', steps: [] })).toBeNull();
});

const now = new Date('2026-11-23T10:00:00Z');
const hour = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const untouched = { scheduledFor: null, embargoUntil: null, publishUntil: null, publishedAt: null };

test.each([
  ['schedule', {}, {}, 'time_missing'],
  ['schedule', { at: now }, {}, 'time_past'],
  ['schedule', { at: hour(1), embargo: hour(2) }, {}, 'embargo'],
  ['schedule', { at: hour(1) }, { embargoUntil: hour(2) }, 'embargo'],
  ['schedule', { at: hour(1), until: hour(1) }, {}, 'until_before'],
  ['publish', {}, { embargoUntil: hour(1) }, 'embargo'],
  ['publish', { until: hour(-1) }, {}, 'until_before'],
  [
    'schedule',
    { at: hour(2) },
    { embargoUntil: hour(2) },
    { scheduledFor: hour(2), embargoUntil: hour(2), publishUntil: null },
  ],
  [
    'schedule',
    { at: hour(2), embargo: null },
    { embargoUntil: hour(3) },
    { scheduledFor: hour(2), embargoUntil: null, publishUntil: null },
  ],
  [
    'publish',
    {},
    { publishUntil: hour(3), scheduledFor: hour(1) },
    { scheduledFor: null, embargoUntil: null, publishUntil: hour(3) },
  ],
  // An end that is over was that of an earlier publication, and so was an embargo.
  [
    'republish',
    {},
    { publishedAt: hour(-9), publishUntil: hour(-1), embargoUntil: hour(-2) },
    { scheduledFor: null, embargoUntil: null, publishUntil: null },
  ],
] as const)('%s with %o of %o', (step, given, has, expected) => {
  expect(timesAfter(step, { article: { ...untouched, ...has }, given, now })).toEqual(expected);
});
