import { type Address, addressesIn } from '#db/comments/rules/addresses.ts';

/** What a comment is made of: `*emphasis*`, `**strong**`, addresses, and lines that begin with `>`. */
export type Inline =
  | { type: 'text'; text: string }
  | { type: 'break' }
  | { type: 'link'; text: string; href: string; host: string }
  | { type: 'emphasis'; children: Inline[] }
  | { type: 'strong'; children: Inline[] };

export type Block = { type: 'paragraph'; children: Inline[] } | { type: 'quote'; children: Block[] };

/** Quotes in quotes; further signs stay as they were typed. */
const DEEPEST_QUOTE = 3;

/** Whatever is typed becomes a tree; what is no mark stays text. */
export function parseComment(text: string): Block[] {
  return blocksOf(text.split('\n'), 0);
}

const quoteMark = /^ ?> ?/;

function blocksOf(lines: string[], depth: number): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const kind = kindOf(lines[at], depth);
    const start = at;
    while (at < lines.length && kindOf(lines[at], depth) === kind) at++;
    const group = lines.slice(start, at);
    if (kind === 'quote') {
      const children = blocksOf(
        group.map((line) => line.replace(quoteMark, '')),
        depth + 1,
      );
      blocks.push({ type: 'quote', children });
    }
    if (kind === 'paragraph') blocks.push({ type: 'paragraph', children: linesOf(group) });
  }
  return blocks;
}

function kindOf(line: string | undefined, depth: number): 'quote' | 'paragraph' | 'empty' {
  if (!line?.trim()) return 'empty';
  return depth < DEEPEST_QUOTE && quoteMark.test(line) ? 'quote' : 'paragraph';
}

function linesOf(lines: string[]): Inline[] {
  const parts: Inline[] = [];
  for (const line of lines) {
    if (parts.length > 0) parts.push({ type: 'break' });
    for (const part of inlineOf(line)) parts.push(part);
  }
  return parts;
}

type Open = { type: 'emphasis' | 'strong'; children: Inline[] };
const marker = { emphasis: '*', strong: '**' } as const;

/** Marks hold within one line. One that is never closed, or has a Latin letter or a digit outside, is a star. */
function inlineOf(line: string): Inline[] {
  const root: Inline[] = [];
  const open: Open[] = [];
  const inner = () => open.at(-1)?.children ?? root;

  /** Marks opened within another that ends before them were stars. */
  const giveUp = () => {
    const undone = open.pop();
    if (!undone) return;
    addText(inner(), marker[undone.type]);
    for (const child of undone.children) add(inner(), child);
  };
  const close = (type: Open['type']) => {
    while (open.at(-1)?.type !== type) giveUp();
    const closed = open.pop();
    if (closed) inner().push(closed);
  };

  for (const token of tokensOf(line)) {
    if (token.type !== 'stars') {
      add(inner(), token);
      continue;
    }
    let left = token.count;
    const size = (type: Open['type']) => marker[type].length;
    const isOpen = (type: Open['type']) => open.some((one) => one.type === type);
    while (token.closes && left > 0) {
      const last = open.at(-1)?.type;
      const types = [...(last ? [last] : []), 'strong' as const, 'emphasis' as const];
      const type = types.find(
        (one) => isOpen(one) && size(one) <= left && (size(one) === left || left === 3),
      );
      if (!type) break;
      close(type);
      left -= size(type);
    }
    for (const type of ['strong', 'emphasis'] as const) {
      if (!token.opens || isOpen(type) || (left !== 3 && left !== size(type))) continue;
      open.push({ type, children: [] });
      left -= size(type);
    }
    addText(inner(), '*'.repeat(left));
  }
  while (open.length > 0) giveUp();
  return root;
}

function add(to: Inline[], part: Inline) {
  if (part.type === 'text') addText(to, part.text);
  else to.push(part);
}

function addText(to: Inline[], text: string) {
  const last = to.at(-1);
  if (last?.type === 'text') last.text += text;
  else if (text) to.push({ type: 'text', text });
}

type Token =
  | Extract<Inline, { type: 'text' | 'link' }>
  | { type: 'stars'; count: number; opens: boolean; closes: boolean };

function* tokensOf(line: string): Generator<Token> {
  let past = 0;
  for (const { start, end, href, host } of [...addressesIn(line), endOf(line)]) {
    for (const { index, 0: stars } of line.slice(past, start).matchAll(/\*+|[^*]+/g)) {
      if (!stars.startsWith('*')) yield { type: 'text', text: stars };
      else yield starsAt(line, past + index, stars.length);
    }
    if (end > start) yield { type: 'link', text: line.slice(start, end), href, host };
    past = end;
  }
}

const endOf = (line: string): Address => ({ start: line.length, end: line.length, href: '', host: '' });

const space = /\s/;
const latinOrDigit = /[\p{Script=Latin}\d]/u;

/** Khmer has no spaces around words, so only Latin letters and digits outside keep stars what they are: `2*3*4`. */
function starsAt(line: string, start: number, count: number): Token {
  const [before, after] = [line[start - 1] ?? ' ', line[start + count] ?? ' '];
  const can = count <= 3;
  return {
    type: 'stars',
    count,
    opens: can && !latinOrDigit.test(before) && !space.test(after),
    closes: can && !space.test(before) && !latinOrDigit.test(after),
  };
}

/** What is read of a comment, without marks: for mails, feeds and previews. */
export function commentPlainText(blocks: Block[]): string {
  return blocks
    .map((block) => (block.type === 'quote' ? commentPlainText(block.children) : inlineText(block.children)))
    .join('\n\n');
}

const inlineText = (parts: Inline[]): string => parts.map(partText).join('');

function partText(part: Inline): string {
  switch (part.type) {
    case 'text':
    case 'link':
      return part.text;
    case 'break':
      return '\n';
    case 'emphasis':
    case 'strong':
      return inlineText(part.children);
  }
}
