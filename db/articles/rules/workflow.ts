import type { ChecklistProblem } from '#db/articles/rules/checklist.ts';
import type { ArticleStatus } from '#db/articles/tables.ts';
import { type Asker, type Permission, reachOf } from '#db/users/policy.ts';

type Rule = { from: readonly ArticleStatus[]; to: ArticleStatus; allow: Permission };

/**
 * How an article moves from state to state, and who may move it. Whatever follows from it, buttons and refusals alike,
 * is asked of this table through `refusalOf`.
 */
export const workflow = {
  submit: { from: ['draft'], to: 'in_review', allow: 'articles.submit' },
  /** Also of what was approved: to go on writing is to have it looked at again. */
  recall: { from: ['in_review', 'approved'], to: 'draft', allow: 'articles.submit' },
  approve: { from: ['draft', 'in_review'], to: 'approved', allow: 'articles.approve' },
  send_back: { from: ['in_review', 'approved'], to: 'draft', allow: 'articles.approve' },
  /** What nobody has approved goes out only by those who may approve it, and is approved by it. */
  publish: {
    from: ['draft', 'in_review', 'approved', 'scheduled'],
    to: 'published',
    allow: 'articles.publish',
  },
  schedule: { from: ['approved', 'scheduled'], to: 'scheduled', allow: 'articles.publish' },
  unschedule: { from: ['scheduled'], to: 'approved', allow: 'articles.publish' },
  /** Shows readers what was written since. */
  update: { from: ['published'], to: 'published', allow: 'articles.publish' },
  withdraw: { from: ['published'], to: 'withdrawn', allow: 'articles.withdraw' },
  /** What an editor took off the site comes back only by one. */
  republish: { from: ['withdrawn'], to: 'published', allow: 'articles.withdraw' },
  reopen: { from: ['withdrawn', 'archived'], to: 'draft', allow: 'articles.archive' },
  archive: {
    from: ['draft', 'in_review', 'approved', 'withdrawn'],
    to: 'archived',
    allow: 'articles.archive',
  },
} as const satisfies Record<string, Rule>;

/** All states, in the order of an article's life. */
export const articleStatuses = [
  'draft',
  'in_review',
  'approved',
  'scheduled',
  'published',
  'withdrawn',
  'archived',
] as const;

export type Step = keyof typeof workflow;
export const steps = Object.keys(workflow) as [Step, ...Step[]];

/** Permissions that move articles. */
export type StepPermission = (typeof workflow)[Step]['allow'];
export const stepsOf = (permission: StepPermission): [Step, ...Step[]] =>
  steps.filter((step) => workflow[step].allow === permission) as [Step, ...Step[]];

/** What decides about a step, apart from who takes it. */
export type MovableArticle = {
  kind: 'article' | 'page';
  status: ArticleStatus;
  ownerId: number | null;
  assigneeId: number | null;
  hasUnpublishedChanges: boolean;
};

export type WorkflowSettings = {
  /** Whether somebody may approve what they began. */
  selfApproval: boolean;
};

export type StepRefusal =
  | 'not_allowed'
  /** Somebody has moved it meanwhile. */
  | 'state_changed'
  | 'nothing_changed'
  | 'not_approved'
  | 'own_approval';

/** Whether a permission reaches an article: one's own is what one began or is to do. */
export function mayWith(
  viewer: Asker,
  permission: Permission,
  { ownerId, assigneeId }: Pick<MovableArticle, 'ownerId' | 'assigneeId'>,
): boolean {
  const reach = reachOf(viewer, permission);
  if (reach !== 'own' || viewer.role === 'anonymous') return reach === 'any';
  return viewer.userId === ownerId || viewer.userId === assigneeId;
}

/** Why somebody cannot take a step now; null when they can. */
export function refusalOf(
  step: Step,
  { viewer, article, settings }: { viewer: Asker; article: MovableArticle; settings: WorkflowSettings },
): StepRefusal | null {
  const { from, allow }: Rule = workflow[step];
  const isPage = article.kind === 'page';
  if (!mayWith(viewer, allow, article)) return 'not_allowed';
  if (isPage && !reachOf(viewer, 'pages.write')) return 'not_allowed';
  if (!from.includes(article.status) && !(isPage && step === 'schedule' && isUnapproved(article)))
    return 'state_changed';
  if (step === 'update' && !article.hasUnpublishedChanges) return 'nothing_changed';
  if (!approves(step, article) && !needsAnother(step, { article, settings })) return null;
  const isOwn = viewer.role !== 'anonymous' && viewer.userId === article.ownerId;
  if (!mayWith(viewer, 'articles.approve', article))
    return isOwn && step === 'update' ? 'own_approval' : 'not_approved';
  return isOwn && !settings.selfApproval ? 'own_approval' : null;
}

/**
 * Whether a step shows readers words that nobody has approved, in a newsroom where nobody approves their own. What was
 * approved once would otherwise let anything out.
 */
const needsAnother = (
  step: Step,
  { article, settings }: { article: MovableArticle; settings: WorkflowSettings },
): boolean =>
  !settings.selfApproval &&
  article.kind === 'article' &&
  article.hasUnpublishedChanges &&
  (step === 'update' || step === 'republish');

const isUnapproved = ({ status }: MovableArticle): boolean => status === 'draft' || status === 'in_review';

/** Whether a step is the approval of an article. A static page needs none before it is published. */
export const approves = (step: Step, article: MovableArticle): boolean =>
  step === 'approve' || (step === 'publish' && article.kind === 'article' && isUnapproved(article));

/** The steps that somebody can take now, the most likely one first. */
export function stepsFor(viewer: Asker, article: MovableArticle, settings: WorkflowSettings): Step[] {
  return steps.filter((step) => refusalOf(step, { viewer, article, settings }) === null);
}

/** Steps after which readers see the text, at once or at a time. */
export const showsText = (step: Step): boolean =>
  step === 'publish' || step === 'schedule' || step === 'update' || step === 'republish';

/** Steps that the checklist can hold up. A text that is out already is mended whatever else is missing. */
export const waitsForChecklist = (step: Step): boolean => showsText(step) && step !== 'update';

/** The state that somebody saw when they decided: a step from another one is refused. */
export const stateMark = ({
  status,
  scheduledFor,
}: {
  status: ArticleStatus;
  scheduledFor: Date | null;
}): string => (scheduledFor ? `${status} ${scheduledFor.toISOString()}` : status);

export type Times = { scheduledFor: Date | null; embargoUntil: Date | null; publishUntil: Date | null };
export type TimeRefusal = 'time_missing' | 'time_past' | 'embargo' | 'until_before';

/**
 * The times that an article has after a step that shows its text.
 * @param given what somebody chose; undefined keeps what the article has, null takes it off.
 */
export function timesAfter(
  step: Step,
  {
    article,
    given,
    now,
  }: {
    article: Times & { publishedAt: Date | null };
    given: { at?: Date; until?: Date | null; embargo?: Date | null };
    now: Date;
  },
): Times | TimeRefusal {
  const goesOut = step === 'schedule' ? given.at : now;
  if (!goesOut) return 'time_missing';
  if (step === 'schedule' && goesOut <= now) return 'time_past';
  const embargoUntil = given.embargo === undefined ? article.embargoUntil : given.embargo;
  if (embargoUntil && embargoUntil > goesOut) return 'embargo';
  // A time that is over was that of an earlier publication.
  const kept = article.publishUntil && article.publishUntil > now ? article.publishUntil : null;
  const publishUntil = given.until === undefined ? kept : given.until;
  if (publishUntil && publishUntil <= goesOut) return 'until_before';
  return {
    scheduledFor: step === 'schedule' ? goesOut : null,
    // What came out before keeps its first time, from which its embargo would count.
    embargoUntil: article.publishedAt && embargoUntil && embargoUntil <= now ? null : embargoUntil,
    publishUntil,
  };
}

/** States in which an article can still be given an end, and, before it is out, an embargo. */
const timed: readonly ArticleStatus[] = ['draft', 'in_review', 'approved', 'scheduled', 'published'];

/** Whether somebody may set end and embargo of an article without taking a step. */
export const mayTime = (viewer: Asker, article: MovableArticle): boolean =>
  timed.includes(article.status) &&
  mayWith(viewer, 'articles.publish', article) &&
  (article.kind === 'article' || reachOf(viewer, 'pages.write') !== null);

/** End and embargo as somebody sets them; what is out has no embargo any more. */
export function timesSet(
  { status, scheduledFor, embargoUntil: before }: Times & { status: ArticleStatus },
  { until, embargo, now }: { until: Date | null; embargo: Date | null; now: Date },
): Pick<Times, 'embargoUntil' | 'publishUntil'> | TimeRefusal {
  const embargoUntil = status === 'published' ? before : embargo;
  if (scheduledFor && embargoUntil && embargoUntil > scheduledFor) return 'embargo';
  const first = [now, scheduledFor, embargoUntil].reduce<Date>((a, b) => (b && b > a ? b : a), now);
  return until && until <= first ? 'until_before' : { embargoUntil, publishUntil: until };
}

/** Where an article stands and what its viewer can do about it, as it travels to a browser. */
export type ArticleState = {
  id: number;
  kind: 'article' | 'page';
  status: ArticleStatus;
  version: number;
  hasUnpublishedChanges: boolean;
  publishedAt: string | null;
  scheduledFor: string | null;
  embargoUntil: string | null;
  publishUntil: string | null;
  /** Sent back with a step: see `stateMark`. */
  mark: string;
  steps: Step[];
  problems: ChecklistProblem[];
};

export function articleState(
  article: MovableArticle & Times & { id: number; version: number; publishedAt: Date | null },
  { viewer, settings, problems }: { viewer: Asker; settings: WorkflowSettings; problems: ChecklistProblem[] },
): ArticleState {
  const { id, kind, status, version, hasUnpublishedChanges } = article;
  const at = (instant: Date | null) => instant?.toISOString() ?? null;
  return {
    id,
    kind,
    status,
    version,
    hasUnpublishedChanges,
    publishedAt: at(article.publishedAt),
    scheduledFor: at(article.scheduledFor),
    embargoUntil: at(article.embargoUntil),
    publishUntil: at(article.publishUntil),
    mark: stateMark(article),
    steps: stepsFor(viewer, article, settings),
    problems,
  };
}

/** The step that most people would take next, if somebody can; the others stay beside it. */
export function nextStep({ status, steps }: Pick<ArticleState, 'status' | 'steps'>): Step | null {
  const likely: Record<ArticleStatus, Step[]> = {
    draft: ['publish', 'submit'],
    in_review: ['approve'],
    approved: ['publish'],
    scheduled: ['schedule'],
    published: ['update'],
    withdrawn: ['republish'],
    archived: ['reopen'],
  };
  return likely[status].find((step) => steps.includes(step)) ?? null;
}
