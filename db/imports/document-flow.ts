import type { Block, Inline, Mark } from '#db/articles/document.ts';
import { clean } from '#db/imports/html-tree.ts';

export const textParagraph = (text: string, marks?: Mark[]): Block => ({
  type: 'paragraph',
  content: [marks?.length ? { type: 'text', text, marks } : { type: 'text', text }],
});

/** Collects blocks; loose text and pictures gather in a paragraph until something ends it. */
export class Flow {
  readonly blocks: Block[] = [];
  #inline: Inline[] = [];
  /** Blocks met in the middle of a paragraph, which follow it so that it stays in one piece. */
  #pending: Block[] = [];
  #heading: 2 | 3 | 4 | null = null;

  text(value: string, marks: Mark[], autop: boolean): void {
    if (!autop) {
      this.#append(value.replace(/[ \t\n\r\f]+/g, ' '), marks);
      return;
    }
    value.split(/\n[ \t]*\n\s*/).forEach((paragraph, index) => {
      if (index > 0) this.end();
      paragraph.split('\n').forEach((line, lineIndex) => {
        // The line break in the source after a <br> is not a second one.
        if (lineIndex > 0 && this.#inline.at(-1)?.type !== 'hardBreak')
          this.#inline.push({ type: 'hardBreak' });
        this.#append(line.replace(/[ \t\r\f]+/g, ' '), marks);
      });
    });
  }

  /** Text whose spaces count. */
  verbatim(value: string, marks: Mark[]): void {
    value.split('\n').forEach((line, index) => {
      if (index > 0) this.lineBreak();
      if (line) this.#inline.push(textNode(clean(line), marks));
    });
  }

  #append(raw: string, marks: Mark[]): void {
    let value = clean(raw);
    const last = this.#inline.at(-1);
    const afterSpace = !last || last.type === 'hardBreak' || last.text.endsWith(' ');
    if (afterSpace) value = value.replace(/^ +/, '');
    if (!value) return;
    if (last?.type === 'text' && sameMarks(last.marks ?? [], marks)) last.text += value;
    else this.#inline.push(textNode(value, marks));
  }

  lineBreak(): void {
    this.#inline.push({ type: 'hardBreak' });
  }

  block(block: Block): void {
    if (this.#inline.some((node) => node.type === 'text' && node.text.trim())) this.#pending.push(block);
    else this.blocks.push(block);
  }

  /** Ends a paragraph before a block that stands on its own. */
  standalone(block: Block): void {
    this.end();
    this.blocks.push(block);
  }

  startHeading(level: 2 | 3 | 4): void {
    this.end();
    this.#heading = level;
  }

  end(): void {
    const paragraphs = splitAtDoubleBreaks(this.#inline);
    this.#inline = [];
    const level = this.#heading;
    this.#heading = null;
    if (level) {
      const content = paragraphs.flatMap((part, index) =>
        index > 0 ? [{ type: 'text' as const, text: ' ' }, ...part] : part,
      );
      if (content.length)
        this.blocks.push({ type: 'heading', attrs: { level }, content: plainWeight(content) });
    } else for (const content of paragraphs) this.blocks.push({ type: 'paragraph', content });
    this.blocks.push(...this.#pending);
    this.#pending = [];
  }

  finish(): Block[] {
    this.end();
    return this.blocks;
  }
}

function textNode(text: string, marks: Mark[]): Inline & { type: 'text' } {
  return marks.length ? { type: 'text', text, marks } : { type: 'text', text };
}

function markKey(mark: Mark): string {
  return mark.type === 'link' ? `link ${mark.attrs.href}` : mark.type;
}

function sameMarks(one: Mark[], other: Mark[]): boolean {
  return (
    one === other ||
    (one.length === other.length &&
      one.every((mark, index) => markKey(mark) === markKey(other[index] as Mark)))
  );
}

/** Adds a mark, once; a link replaces the link around it. */
export function withMark(marks: Mark[], mark: Mark): Mark[] {
  if (mark.type !== 'link' && marks.some((present) => present.type === mark.type)) return marks;
  return [...marks.filter((present) => present.type !== mark.type), mark];
}

/** Headings are bold by themselves. */
function plainWeight(content: Inline[]): Inline[] {
  return content.map((node) => {
    if (node.type !== 'text' || !node.marks) return node;
    return textNode(
      node.text,
      node.marks.filter((mark) => mark.type !== 'bold'),
    );
  });
}

/** Paragraphs of a run of text: two line breaks in a row end one. Edges are trimmed, empty ones dropped. */
function splitAtDoubleBreaks(inline: Inline[]): Inline[][] {
  const parts: Inline[][] = [[]];
  let breaks = 0;
  for (const node of inline) {
    if (node.type === 'hardBreak') {
      breaks++;
      continue;
    }
    if (breaks > 0 && !node.text.trim()) continue;
    const current = parts.at(-1) as Inline[];
    if (breaks > 1 && current.length) parts.push([node]);
    else if (breaks === 1 && current.length) current.push({ type: 'hardBreak' }, node);
    else current.push(node);
    breaks = 0;
  }
  return parts.map(trimEdges).filter((part) => part.length > 0);
}

function trimEdges(content: Inline[]): Inline[] {
  const trimmed = [...content];
  const edges = [
    { at: 0, trim: (text: string) => text.replace(/^[\s\u00a0]+/, '') },
    { at: -1, trim: (text: string) => text.replace(/[\s\u00a0]+$/, '') },
  ];
  for (const { at, trim } of edges) {
    for (let node = trimmed.at(at); node; node = trimmed.at(at)) {
      const text = node.type === 'text' ? trim(node.text) : '';
      if (node.type === 'text' && text) {
        trimmed[at === 0 ? 0 : trimmed.length - 1] = { ...node, text };
        break;
      }
      trimmed.splice(at, 1);
    }
  }
  return trimmed.filter((node) => node.type !== 'text' || node.text);
}
