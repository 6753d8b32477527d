import { linksIn } from '#db/comments/rules/links.ts';
import { comparableText } from '#db/comments/rules/text.ts';

export type Sample = { text: string; approved: boolean };

/** What verdicts taught, as JSON: in how many approved and rejected comments each token stood. */
export type Model = {
  approved: number;
  rejected: number;
  /** The weightiest first; `[token, approved, rejected]`. */
  tokens: [token: string, approved: number, rejected: number][];
};

/** `probability` that moderators would reject it; `reasons` weightiest first, above 0 speaks for rejecting. */
export type Score = { probability: number; reasons: { token: string; weight: number }[] };

/** Fewer verdicts of either kind teach nothing that holds. */
export const ENOUGH_VERDICTS = 30;

/** A token in fewer comments than this may be chance. */
const RAREST = 3;
const MOST_TOKENS = 20_000;
/** The beginning of a text tells what it is. */
const LONGEST_READ = 10_000;
/** Only the clearest of a text are asked, and since words come in company, four of them count twice as much as one. */
const CLEAREST = 20;
const HEAVIEST = 3;
const SHOWN_REASONS = 5;

const number = /\d{3}[\d .-]{4,}\d/;
/** All emoji would be searched for with all that they are joined from, and this is enough. */
const emoji = /\p{Emoji_Presentation}|\uFE0F/u;
const manyMarks = /[!?]{3}/;
const capitals = /\p{Lu}{4}[\p{Lu}\s]{8}/u;

/** Once each, however often it stands there: one word repeated is one word. Those with `#` are not of the text. */
export function tokensOf(text: string): Set<string> {
  const read = text.slice(0, LONGEST_READ);
  const tokens = new Set<string>();
  const words = comparableText(read).split(' ').filter(Boolean);
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    if (word.length <= 40) tokens.add(word);
    if (next && word.length + next.length <= 60) tokens.add(`${word} ${next}`);
  }
  const links = linksIn(read);
  if (links.length > 0) tokens.add('#link');
  if (links.length > 2) tokens.add('#links');
  if (links.some(({ disguised }) => disguised)) tokens.add('#disguised');
  for (const { host } of links) tokens.add(`#host ${host}`);
  if (number.test(read)) tokens.add('#number');
  if (emoji.test(read)) tokens.add('#emoji');
  if (manyMarks.test(read)) tokens.add('#marks');
  if (capitals.test(read)) tokens.add('#capitals');
  tokens.add(read.length < 40 ? '#short' : read.length < 400 ? '#middling' : '#long');
  return tokens;
}

/** Verdicts that are being learned from, one after the other, so that others can be served in between. */
export class Lesson {
  readonly #counts = new Map<string, [approved: number, rejected: number]>();
  #approved = 0;
  #rejected = 0;

  add({ text, approved }: Sample): void {
    if (approved) this.#approved++;
    else this.#rejected++;
    for (const token of tokensOf(text)) {
      const count = this.#counts.get(token) ?? [0, 0];
      count[approved ? 0 : 1]++;
      this.#counts.set(token, count);
    }
  }

  /** What they have taught so far. */
  model(): Model {
    const verdicts = { approved: this.#approved, rejected: this.#rejected };
    const tokens = [...this.#counts]
      .filter(([, [approved, rejected]]) => approved + rejected >= RAREST)
      .map(([token, [approved, rejected]]) => ({
        entry: [token, approved, rejected] satisfies Model['tokens'][number] as Model['tokens'][number],
        // How much it tells, times how often there is something to tell.
        worth: Math.abs(weight(verdicts, approved, rejected)) * Math.sqrt(approved + rejected),
      }))
      .toSorted((one, other) => other.worth - one.worth || (one.entry[0] < other.entry[0] ? -1 : 1))
      .slice(0, MOST_TOKENS)
      .map(({ entry }) => entry);
    return { ...verdicts, tokens };
  }
}

/** All of the verdicts anew: nothing of one that was taken back stays. */
export function learn(samples: Iterable<Sample>): Model {
  const lesson = new Lesson();
  for (const sample of samples) lesson.add(sample);
  return lesson.model();
}

/** What weighs most, on either side, each with in how many comments it stood. */
export function weightiest(
  model: Model,
  most: number,
): Record<'against' | 'inFavour', { token: string; comments: number }[]> {
  const weighed = model.tokens.map(([token, approved, rejected]) => ({
    token,
    comments: approved + rejected,
    weight: weight(model, approved, rejected),
  }));
  const clearest = (sign: 1 | -1) =>
    weighed
      .filter((one) => sign * one.weight > 0)
      .slice(0, most)
      .map(({ token, comments }) => ({ token, comments }));
  return { against: clearest(1), inFavour: clearest(-1) };
}

/** How much likelier a token is in what was rejected, as a logarithm; each count half a comment more, so none is 0. */
function weight(
  { approved, rejected }: Pick<Model, 'approved' | 'rejected'>,
  inApproved: number,
  inRejected: number,
) {
  const ratio = Math.log((inRejected + 0.5) / (rejected + 1)) - Math.log((inApproved + 0.5) / (approved + 1));
  return Math.max(-HEAVIEST, Math.min(HEAVIEST, ratio));
}

const weights = new WeakMap<Model, Map<string, number>>();

function weightsOf(model: Model): Map<string, number> {
  const known = weights.get(model);
  if (known) return known;
  const made = new Map(
    model.tokens.map(([token, approved, rejected]) => [token, weight(model, approved, rejected)]),
  );
  weights.set(model, made);
  return made;
}

/** Of equal weight, what is seen at a glance first: links, numbers, capitals. */
const isSign = ({ token }: { token: string }) => Number(token.startsWith('#'));

/** Null before there are enough verdicts of both kinds. */
export function score(model: Model, text: string): Score | null {
  if (Math.min(model.approved, model.rejected) < ENOUGH_VERDICTS) return null;
  const known = weightsOf(model);
  const clearest = [...tokensOf(text)]
    .map((token) => ({ token, weight: known.get(token) ?? 0 }))
    .filter((one) => one.weight !== 0)
    .toSorted((one, other) => Math.abs(other.weight) - Math.abs(one.weight) || isSign(other) - isSign(one))
    .slice(0, CLEAREST);
  const before = Math.log(model.rejected / model.approved);
  const sum = clearest.reduce((total, one) => total + one.weight, 0);
  const evidence = before + sum / Math.sqrt(Math.max(1, clearest.length));
  return { probability: 1 / (1 + Math.exp(-evidence)), reasons: clearest.slice(0, SHOWN_REASONS) };
}
