import { foldLetters, isUnspaced, wordsOf } from '#db/comments/rules/text.ts';

export const listStates = ['on', 'trial', 'off'] as const;

/** On trial a list changes nothing, and moderators see what it would have done. */
export type WordList = {
  name: string;
  outcome: 'hold' | 'reject';
  state: (typeof listStates)[number];
  /** Words and phrases as moderators typed them; a `*` at the end takes in whatever follows the last word. */
  terms: string[];
};

export type ListMatch = { list: WordList; term: string };

/** A word of a term: Latin and the like one by one, writing without spaces in one piece. */
type Piece = { text: string; unspaced: boolean; runs: Run[]; leetRuns: Run[] };
type Term = { typed: string; pieces: [Piece, ...Piece[]]; isOpen: boolean };

/** A letter and how often it stands in a row. */
type Run = { letter: string; times: number };

/** A word of a text, with what it may stand for: digits for letters. */
type Word = { text: string; unspaced: boolean; runs: Run[]; leetRuns: Run[] | null };

/** The terms of lists that are found in a text, each once a list, in the order of the lists. */
export function matchLists(text: string, lists: readonly WordList[]): ListMatch[] {
  if (lists.length === 0) return [];
  const { words, singles, spelled } = readText(text);
  const unspaced = unspacedParts(words);
  return lists.flatMap((list) => {
    const index = indexOf(list);
    const found = new Set<Term>();
    for (const [at, word] of words.entries()) {
      for (const term of index.candidates(word)) {
        if (!found.has(term) && matchesAt(words, at, term)) found.add(term);
      }
    }
    for (const word of singles) {
      for (const term of index.candidates(word)) {
        if (isOneWord(term) && startsLike(word, term.pieces[0], term.isOpen)) found.add(term);
      }
    }
    for (const word of spelled) {
      for (const term of index.spelled.get(word.text.slice(0, 1)) ?? []) {
        if (startsLike(word, term.pieces[0], true)) found.add(term);
      }
    }
    for (const part of unspaced) {
      for (let at = 0; at <= part.length - LONG_UNSPACED; at++) {
        for (const term of index.longUnspaced.get(part.slice(at, at + LONG_UNSPACED)) ?? []) {
          if (isWholeAt(part, at, term.pieces[0].text)) found.add(term);
        }
      }
    }
    if (found.size === 0) return [];
    return index.terms.filter((term) => found.has(term)).map(({ typed }) => ({ list, term: typed }));
  });
}

/** Shorter ones come about by chance where letters stand alone. */
const SHORTEST_SPELLED = 4;
/** Of letters that stand alone, only so many are read together. */
const LONGEST_SPELLED = 100;

/** With so many letters, also those below others, a term is no part of another word by chance. */
const LONG_UNSPACED = 4;

const isLongUnspaced = ({ pieces: [first, ...rest] }: Term) =>
  rest.length === 0 && first.unspaced && (first.text.match(/\p{L}/gu) ?? []).length >= LONG_UNSPACED;

const isOneWord = ({ pieces }: Term) => pieces.length === 1 && !pieces[0].unspaced;

const aLetter = /\p{L}/u;
const sign = /^\p{M}/u;

/** False for a term without a letter or digit, which could match nothing. */
export const isUsableTerm = (typed: string): boolean => readTerm(typed) !== null;

function readTerm(typed: string): Term | null {
  const isOpen = /\*\s*$/.test(typed);
  const pieces: Piece[] = [];
  for (const text of wordsOf(foldLetters(typed))) {
    const last = pieces.at(-1);
    const unspaced = isUnspaced(text);
    if (unspaced && last?.unspaced) last.text += text;
    else pieces.push({ text, unspaced, runs: runsOf(text), leetRuns: runsOf(leet(text)) });
  }
  const [first, ...rest] = pieces;
  return first ? { typed, pieces: [first, ...rest], isOpen } : null;
}

type Index = {
  terms: Term[];
  /** Those that a word can begin. */
  candidates: (word: Word) => Iterable<Term>;
  /** Those that letters standing alone can spell, by the first of them. */
  spelled: Map<string, Term[]>;
  /** Long ones without spaces, by how they begin. */
  longUnspaced: Map<string, Term[]>;
};

/** By their terms, since the same lists are read from the database with each comment, and terms take long to read. */
const indexes = new Map<string, Index>();
const KEPT_INDEXES = 100;
const latest = new WeakMap<readonly string[], Index>();

/** Terms by the first letter of their first word. */
function indexOf({ terms }: WordList): Index {
  const index = latest.get(terms) ?? indexByTerms(terms);
  latest.set(terms, index);
  return index;
}

function indexByTerms(typed: readonly string[]): Index {
  const name = typed.join('\n');
  const known = indexes.get(name);
  if (known) return known;
  const terms = typed.map(readTerm).filter((term) => term !== null);
  const byKey = new Map<string, Set<Term>>();
  for (const term of terms) {
    // Found wherever they stand.
    if (isLongUnspaced(term) && !term.isOpen) continue;
    const [first] = term.pieces;
    for (const runs of [first.runs, first.leetRuns]) {
      // Short terms and open ones have fewer letters to go by.
      const key = keyOf(runs, first.unspaced || (term.isOpen && term.pieces.length === 1));
      byKey.set(key, (byKey.get(key) ?? new Set()).add(term));
    }
  }
  const spelling = terms.filter((term) => isOneWord(term) && term.pieces[0].text.length >= SHORTEST_SPELLED);
  const index: Index = {
    terms,
    spelled: Map.groupBy(spelling, ({ pieces: [{ text }] }) => text.slice(0, 1)),
    longUnspaced: Map.groupBy(terms.filter(isLongUnspaced), ({ pieces: [{ text }] }) =>
      text.slice(0, LONG_UNSPACED),
    ),
    *candidates(word) {
      const seen = new Set<string>();
      for (const runs of [word.runs, ...(word.leetRuns ? [word.leetRuns] : [])]) {
        for (const key of [keyOf(runs, true), keyOf(runs, false)]) {
          if (seen.has(key)) continue;
          seen.add(key);
          yield* byKey.get(key) ?? [];
        }
      }
    },
  };
  const [oldest] = indexes.keys();
  if (indexes.size >= KEPT_INDEXES && oldest !== undefined) indexes.delete(oldest);
  indexes.set(name, index);
  return index;
}

const keyOf = (runs: Run[], beginning: boolean) =>
  beginning ? `${runs[0]?.letter ?? ''}*` : runs.map(({ letter }) => letter).join('');

function matchesAt(words: Word[], start: number, { pieces, isOpen }: Term): boolean {
  let at = start;
  for (const [index, piece] of pieces.entries()) {
    const mayGoOn = isOpen && index === pieces.length - 1;
    const next = piece.unspaced
      ? afterUnspaced(words, at, piece.text, mayGoOn)
      : afterWord(words, at, piece, mayGoOn);
    if (next === null) return false;
    at = next;
  }
  return true;
}

function afterWord(words: Word[], at: number, piece: Piece, mayGoOn: boolean): number | null {
  const word = words[at];
  return word && startsLike(word, piece, mayGoOn) ? at + 1 : null;
}

/** A dictionary parts the same words otherwise in another sentence, so only where a term begins and ends counts. */
function afterUnspaced(words: Word[], start: number, text: string, mayGoOn: boolean): number | null {
  let read = '';
  for (let at = start; words[at]?.unspaced; at++) {
    read += words[at]?.text;
    if (read === text || (mayGoOn && read.startsWith(text))) return at + 1;
    if (!text.startsWith(read)) return null;
  }
  return null;
}

/** Words of writing without spaces that follow one another, also across spaces, in one. */
function unspacedParts(words: Word[]): string[] {
  const parts: string[] = [];
  for (const [index, { text, unspaced }] of words.entries()) {
    if (!unspaced) continue;
    if (words[index - 1]?.unspaced) parts.push(`${parts.pop()}${text}`);
    else parts.push(text);
  }
  return parts;
}

/** The dictionary takes many compounds for one word, so longer terms count wherever no sign belongs to their last letter. */
const isWholeAt = (part: string, at: number, text: string) =>
  part.startsWith(text, at) && !sign.test(part.slice(at + text.length, at + text.length + 1));

const startsLike = (word: Word, piece: Piece, mayGoOn: boolean) =>
  isStretched(word.runs, piece.runs, mayGoOn) ||
  (word.leetRuns !== null && isStretched(word.leetRuns, piece.leetRuns, mayGoOn));

/** `casiiino` is `casino` and `cooool` is `cool`; `coon` is not `con`, which is another word. */
function isStretched(word: Run[], term: Run[], mayGoOn: boolean): boolean {
  if (mayGoOn ? word.length < term.length : word.length !== term.length) return false;
  return term.every(({ letter, times }, index) => {
    const other = word[index];
    if (other?.letter !== letter) return false;
    if (mayGoOn && index === term.length - 1) return other.times >= times;
    return other.times === times || (aLetter.test(letter) && other.times > Math.max(times, 2));
  });
}

function runsOf(word: string): Run[] {
  const runs: Run[] = [];
  for (const letter of word) {
    const last = runs.at(-1);
    if (last?.letter === letter) last.times++;
    else runs.push({ letter, times: 1 });
  }
  return runs;
}

/** Digits and signs that stand for letters. L and I become one, since 1 is both. */
const leetLetters: Record<string, string> = {
  ...{ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '9': 'g' },
  ...{ '@': 'a', $: 's', '!': 'i', '|': 'i', '+': 't', l: 'i' },
};
const leet = (text: string) => text.replace(/[01345789@$!|+l]/g, (sign) => leetLetters[sign] ?? sign);

/** Around a word, `!` and `+` are what they are. */
const before = /^[^\p{L}\p{N}@$]+/u;
const after = /(?<=[\p{L}\p{N}@$])[^\p{L}\p{N}@$]+$/u;

/** Words one after the other, and what else is read in them: `fo-o` and `f00` in one word, `f o o` spelled out. */
function readText(text: string): { words: Word[]; singles: Word[]; spelled: Word[] } {
  const words: Word[] = [];
  const singles: Word[] = [];
  for (const chunk of foldLetters(text).split(/\s+/)) {
    const read = wordsOf(chunk).map(wordOf);
    if (read.some(({ unspaced }) => unspaced)) {
      for (const word of read) words.push(word);
      continue;
    }
    if (read.length > 1) singles.push(wordOf(read.map((word) => word.text).join('')));
    const signs = chunk.replace(before, '').replace(after, '');
    if (aLetter.test(signs) && /[\d@$!|+]/.test(signs)) {
      const leetWords = wordsOf(leet(signs)).map(runsOf);
      for (const [index, runs] of leetWords.entries()) {
        const word = leetWords.length === read.length ? read[index] : undefined;
        if (word) word.leetRuns = runs;
        else singles.push({ ...wordOf(''), leetRuns: runs });
      }
    }
    for (const word of read) words.push(word);
  }
  return { words, singles, spelled: spelledOut(words) };
}

const wordOf = (text: string): Word => ({
  text,
  unspaced: isUnspaced(text),
  runs: runsOf(text),
  leetRuns: null,
});

/** What letters that stand alone may spell, from each of them on. */
function spelledOut(words: Word[]): Word[] {
  const letters = words.map((word) => (word.text.length === 1 && !word.unspaced ? word.text : ' ')).join('');
  const found: Word[] = [];
  for (const [row] of letters.matchAll(/[^ ]{4,}/g)) {
    for (let start = 0; start <= row.length - SHORTEST_SPELLED && found.length < LONGEST_SPELLED; start++)
      found.push(wordOf(row.slice(start, start + LONGEST_SPELLED)));
  }
  return found;
}
