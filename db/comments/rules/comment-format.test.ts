import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Block,
  commentPlainText,
  type Inline,
  parseComment,
} from '#db/comments/rules/comment-format.ts';

/** A tree in short: `_emphasis_`, `#strong#`, `<link>`, `/` for a break, `[quote]`, paragraphs apart by `¶`. */
function shorthand(blocks: Block[]): string {
  return blocks
    .map((block) => (block.type === 'quote' ? `[${shorthand(block.children)}]` : inline(block.children)))
    .join('¶');
}
const inline = (parts: Inline[]): string =>
  parts
    .map((part) => {
      if (part.type === 'text') return part.text;
      if (part.type === 'break') return '/';
      if (part.type === 'link') return `<${part.text}>`;
      const sign = part.type === 'strong' ? '#' : '_';
      return sign + inline(part.children) + sign;
    })
    .join('');

describe('parseComment', () => {
  test.each([
    ['Plain.', 'Plain.'],
    ['one\ntwo\n\nthree', 'one/two¶three'],
    ['*soft* and **loud**', '_soft_ and #loud#'],
    ['**loud *and soft* too**', '#loud _and soft_ too#'],
    ['*soft **and loud***', '_soft #and loud#_'],
    ['***both***', '#_both_#'],
    ['ខ្ញុំ*ពិត*ជា**យល់ស្រប**ណាស់', 'ខ្ញុំ_ពិត_ជា#យល់ស្រប#ណាស់'],
    ['2*3*4 and a*b*c', '2*3*4 and a*b*c'],
    ['* a * b', '* a * b'],
    ['*open', '*open'],
    ['**open *soft*', '**open _soft_'],
    ['*a **b* c**', '_a **b_ c**'],
    ['*a\nb*', '*a/b*'],
    ['****', '****'],
    ['**', '**'],
    ['*https://a.example/x*', '_<https://a.example/x>_'],
    ['(https://a.example/*x*)', '(<https://a.example/>_x_)'],
    ['មើលhttps://a.example/xនៅទីនេះ', 'មើល<https://a.example/x>នៅទីនេះ'],
    ['> said\n> so\nI answer', '[said/so]¶I answer'],
    ['> a\n>> b\n>>> c\n>>>> d', '[a¶[b¶[c/> d]]]'],
    ['a > b', 'a > b'],
    ['>', '[]'],
    ['<b>bold</b> & [x](javascript:alert(1))', '<b>bold</b> & [x](javascript:alert(1))'],
    ['', ''],
  ])('%j is %j', (text, tree) => {
    expect(shorthand(parseComment(text))).toBe(tree);
  });

  const piece = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom(
        '*',
        '**',
        '***',
        '>',
        '> ',
        '\n',
        '\n\n',
        ' ',
        'a',
        'ក',
        '.',
        'https://a.example/',
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
  );
  const typed = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
  const all = (blocks: Block[]): (Block | Inline)[] => blocks.flatMap(within);
  const within = (node: Block | Inline): (Block | Inline)[] => [
    node,
    ...('children' in node ? node.children.flatMap(within) : []),
  ];
  const depth = (node: Block | Inline): number =>
    'children' in node ? 1 + Math.max(0, ...node.children.map(depth)) : 0;
  const count = (text: string, letter: string) => text.split(letter).length - 1;

  test('The tree says what was typed, without the marks that it stands for and nothing else', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const tree = parseComment(text);
        const read = commentPlainText(tree);
        const of = (type: string) => all(tree).filter((node) => node.type === type).length;
        expect(count(text, '*') - count(read, '*')).toBe(2 * of('emphasis') + 4 * of('strong'));
        const bare = (from: string) => from.replace(/[\s*>]/g, '');
        expect(bare(read)).toBe(bare(text));
        expect(Math.max(0, ...tree.map(depth))).toBeLessThanOrEqual(6);
      }),
      { numRuns: 3000, seed: 1 },
    );
  });

  test('No emphasis lies in itself, none is empty, and no two texts touch', () => {
    fc.assert(
      fc.property(typed, (text) => {
        for (const node of all(parseComment(text))) {
          if (!('children' in node) || node.type === 'quote') continue;
          expect(node.children.length).toBeGreaterThan(0);
          for (const [index, child] of node.children.entries()) {
            expect(child.type === 'text' && node.children[index + 1]?.type === 'text').toBe(false);
            if (node.type !== 'paragraph')
              expect(within(child).some(({ type }) => type === node.type)).toBe(false);
          }
        }
      }),
      { numRuns: 3000, seed: 1 },
    );
  });

  test('Texts of 100 kB of anything are taken in', () => {
    for (const one of [
      '*',
      '* ',
      '*a ',
      '**a',
      '*a**b',
      '>',
      '> ',
      '>\n',
      '\n',
      'a\n\n',
      'https://a.example*',
      ' ',
    ]) {
      const text = one.repeat(100_000 / one.length);
      expect(commentPlainText(parseComment(text)).length).toBeLessThanOrEqual(2 * text.length);
    }
  });
});
