import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleContent } from '#db/articles/content.ts';
import { blockHash, blockIdOf } from '#db/articles/rules/blocks.ts';
import { applyChanges, changesBetween, isNothing } from '#db/drafts/rules/merge.ts';
import { anEdit, contentOf, type Edit, edited, linesOf, paragraph } from '#db/drafts/rules/testing-text.ts';

const base = contentOf([paragraph('a', 'one'), paragraph('b', 'two'), paragraph('c', 'three')]);
const merged = (mine: ArticleContent, theirs: ArticleContent) =>
  applyChanges(theirs, changesBetween(base, mine));
const text = (lines: string[]) =>
  contentOf(
    lines.map((line) => paragraph(line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2))),
  );

describe('two people in one text', () => {
  test.each<{ name: string; mine: string[]; theirs: string[]; both: string[]; aside?: string[] }>([
    {
      name: 'different blocks both stay',
      mine: ['a: ONE', 'b: two', 'c: three'],
      theirs: ['a: one', 'b: two', 'c: THREE'],
      both: ['a: ONE', 'b: two', 'c: THREE'],
    },
    {
      name: 'one block: theirs stays, mine is set aside',
      mine: ['a: mine', 'b: two', 'c: three'],
      theirs: ['a: theirs', 'b: two', 'c: three'],
      both: ['a: theirs', 'b: two', 'c: three'],
      aside: ['a'],
    },
    {
      name: 'one block to the same words is no conflict',
      mine: ['a: same', 'b: two', 'c: three'],
      theirs: ['a: same', 'b: two', 'c: three'],
      both: ['a: same', 'b: two', 'c: three'],
    },
    {
      name: 'new blocks stand where they were put',
      mine: ['a: one', 'x: mine', 'b: two', 'c: three'],
      theirs: ['a: one', 'b: two', 'y: theirs', 'c: three'],
      both: ['a: one', 'x: mine', 'b: two', 'y: theirs', 'c: three'],
    },
    {
      name: 'what was changed outlives that it was removed',
      mine: ['a: one', 'c: three'],
      theirs: ['a: one', 'b: TWO', 'c: three'],
      both: ['a: one', 'b: TWO', 'c: three'],
    },
    {
      name: 'what was removed comes back when somebody changed it',
      mine: ['a: one', 'b: TWO', 'c: three'],
      theirs: ['a: one', 'c: three'],
      both: ['a: one', 'b: TWO', 'c: three'],
    },
    {
      name: 'a moved block keeps what the other wrote in it',
      mine: ['c: three', 'a: one', 'b: two'],
      theirs: ['a: one', 'b: two', 'c: THREE'],
      both: ['c: THREE', 'a: one', 'b: two'],
    },
    {
      name: 'a block behind one that is gone stands behind the one before',
      mine: ['a: one', 'b: two', 'x: mine', 'c: three'],
      theirs: ['a: one', 'c: three'],
      both: ['a: one', 'x: mine', 'c: three'],
    },
    {
      name: 'everything is replaced',
      mine: ['x: mine'],
      theirs: ['y: theirs'],
      both: ['x: mine', 'y: theirs'],
    },
    { name: 'both empty it', mine: [], theirs: [], both: [] },
  ])('$name', ({ mine, theirs, both, aside = [] }) => {
    const result = merged(text(mine), text(theirs));
    expect(linesOf(result.content)).toEqual(both);
    expect(result.conflicts.map(({ place }) => place)).toEqual(aside.map((block) => ({ block })));
  });

  test('fields are merged one by one', () => {
    const mine = { ...base, headline: 'Mine', dek: 'A dek', tagIds: [1] };
    const theirs = { ...base, headline: 'Theirs', seoTitle: 'Found' };
    expect(merged(mine, theirs)).toEqual({
      content: { ...theirs, dek: 'A dek', tagIds: [1] },
      conflicts: [{ place: { field: 'headline' }, mine: 'Mine' }],
    });
  });

  test('a block is the same however its nothing is written', () => {
    const sparse = { type: 'picture', attrs: { id: 'p', mediaId: '7', width: 'normal' } } as never;
    const full = {
      type: 'picture',
      attrs: { width: 'normal', alt: '', caption: '', credit: '', mediaId: '7', id: 'p' },
    } as never;
    expect(blockHash(sparse)).toBe(blockHash(full));
    expect(isNothing(changesBetween(contentOf([sparse]), contentOf([full])))).toBe(true);
  });
});

/** The rule of merging said again, block by block and without order: what each block must say in the end. */
function expectedWords(mine: ArticleContent, theirs: ArticleContent): Map<string, string> {
  const wordsOf = (content: ArticleContent) =>
    new Map(content.body.content.map((block) => [blockIdOf(block), JSON.stringify(block)]));
  const [b, m, t] = [wordsOf(base), wordsOf(mine), wordsOf(theirs)];
  const words = new Map<string, string>();
  for (const id of new Set([...b.keys(), ...m.keys(), ...t.keys()])) {
    const [was, my, their] = [b.get(id), m.get(id), t.get(id)];
    const [iChanged, theyChanged] = [my !== was, their !== was];
    const kept = iChanged && theyChanged ? (their ?? my) : iChanged ? my : their;
    if (kept !== undefined) words.set(id, kept);
  }
  return words;
}

describe('whatever two people do at the same time', () => {
  const doneBy = (edits: Edit[], who: string) => {
    let count = 0;
    return edits.reduce((content, edit) => edited(content, edit, () => `${who}${count++}`), base);
  };
  const someEdits = fc.array(anEdit, { maxLength: 8 });

  test('each block says what the rule says, and no word is lost', () => {
    fc.assert(
      fc.property(someEdits, someEdits, (my, their) => {
        const [mine, theirs] = [doneBy(my, 'm'), doneBy(their, 't')];
        const { content, conflicts } = merged(mine, theirs);
        const result = new Map(
          content.body.content.map((block) => [blockIdOf(block), JSON.stringify(block)]),
        );
        expect(result).toEqual(expectedWords(mine, theirs));
        expect(result.size).toBe(content.body.content.length);
        // Whatever I wrote stands in the text or beside it.
        const kept = new Set([
          ...result.values(),
          ...conflicts.map((conflict) => JSON.stringify(conflict.mine)),
        ]);
        const before = new Set(base.body.content.map((block) => JSON.stringify(block)));
        for (const block of mine.body.content)
          if (!before.has(JSON.stringify(block))) expect(kept).toContain(JSON.stringify(block));
      }),
      { numRuns: 2000 },
    );
  });

  test('one who is alone gets exactly their text', () => {
    fc.assert(
      fc.property(someEdits, (my) => {
        const mine = doneBy(my, 'm');
        expect(merged(mine, base)).toEqual({ content: mine, conflicts: [] });
      }),
      { numRuns: 1000 },
    );
  });

  test('to send the same twice changes nothing more', () => {
    fc.assert(
      fc.property(someEdits, (my) => {
        const mine = doneBy(my, 'm');
        const changes = changesBetween(base, mine);
        const once = applyChanges(base, changes).content;
        const twice = applyChanges(once, changes);
        expect(linesOf(twice.content).toSorted()).toEqual(linesOf(once).toSorted());
        expect(twice.conflicts).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
