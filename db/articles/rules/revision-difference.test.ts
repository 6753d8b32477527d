import { describe, expect, test } from 'vitest';
import type { ArticleContent } from '#db/articles/content.ts';
import type { Block } from '#db/articles/document.ts';
import {
  type BlockDifference,
  blockParts,
  revisionDifference,
} from '#db/articles/rules/revision-difference.ts';
import type { Stretch } from '#db/articles/rules/word-difference.ts';

const p = (id: string, text: string): Block => ({
  type: 'paragraph',
  attrs: { id },
  content: text ? [{ type: 'text', text }] : [],
});
const picture = (id: string, attrs: object = {}): Block => ({
  type: 'picture',
  attrs: { id, mediaId: '7', alt: 'A boat', caption: '', credit: 'Sok', width: 'normal', ...attrs },
});
const body = (...content: Block[]) => ({ type: 'doc' as const, content });

/** Stretches in one line: [-gone-], {+came+}. */
const line = (stretches: Stretch[]) =>
  stretches
    .map(({ kind, text }) => (kind === 'removed' ? `[-${text}-]` : kind === 'added' ? `{+${text}+}` : text))
    .join('');
const told = (difference: BlockDifference) =>
  difference.kind === 'same'
    ? `= ${difference.count}`
    : `${difference.kind} ${difference.id}: ${difference.parts
        .map(({ name, stretches }) => (name === 'text' ? line(stretches) : `${name} ${line(stretches)}`))
        .join('; ')}${difference.isOnlyForm ? ' (form)' : ''}`;
const blocks = (before: Block[], after: Block[]) =>
  revisionDifference({ body: body(...before) }, { body: body(...after) }).blocks.map(told);

describe('blocks', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => p(id, `Text ${id}.`)) as [Block, Block, Block, Block];
  test.each<[name: string, before: Block[], after: Block[], told: string[]]>([
    ['nothing', [], [], []],
    ['all the same', [a, b, c], [a, b, c], ['= 3']],
    [
      'a word changed',
      [a, b, c],
      [a, p('b', 'Words b.'), c],
      ['= 1', 'changed b: [-Text-]{+Words+} b.', '= 1'],
    ],
    [
      'a Khmer word changed',
      [p('a', 'ខ្ញុំស្រឡាញ់ទន្លេ')],
      [p('a', 'ខ្ញុំស្រឡាញ់ភ្នំ')],
      ['changed a: ខ្ញុំស្រឡាញ់[-ទន្លេ-]{+ភ្នំ+}'],
    ],
    ['added', [a, c], [a, b, c], ['= 1', 'added b: {+Text b.+}', '= 1']],
    ['removed, where it was', [a, b, c], [a, c], ['= 1', 'removed b: [-Text b.-]', '= 1']],
    ['removed at the end', [a, b], [a], ['= 1', 'removed b: [-Text b.-]']],
    [
      'replaced: what went before what came',
      [a, b, c],
      [a, d, c],
      ['= 1', 'removed b: [-Text b.-]', 'added d: {+Text d.+}', '= 1'],
    ],
    ['moved up', [a, b, c], [c, a, b], ['moved c: Text c.', '= 2']],
    ['moved and changed', [a, b, c], [p('c', 'New c.'), a, b], ['moved c: [-Text-]{+New+} c.', '= 2']],
    ['an empty one added', [a], [a, p('e', '')], ['= 1', 'added e: ']],
    [
      'bold only',
      [a],
      [
        {
          type: 'paragraph',
          attrs: { id: 'a' },
          content: [{ type: 'text', text: 'Text a.', marks: [{ type: 'bold' }] }],
        },
      ],
      ['changed a: Text a. (form)'],
    ],
    [
      'another picture',
      [picture('x')],
      [picture('x', { mediaId: '8', alt: 'A ferry', width: 'wide' })],
      ['changed x: file [-7-]{+8+}; alt A [-boat-]{+ferry+}; width {+wide+}'],
    ],
    ['a picture removed', [picture('x')], [], ['removed x: file [-7-]; alt [-A boat-]; credit [-Sok-]']],
    [
      'without ids, as in the first revisions',
      [{ type: 'paragraph', content: [{ type: 'text', text: 'One.' }] }],
      [{ type: 'paragraph', content: [{ type: 'text', text: 'Two.' }] }],
      ['changed b0: [-One-]{+Two+}.'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(blocks(before, after)).toEqual(expected);
  });
});

test('What a block says, by its parts', () => {
  const at = '2026-01-02T03:04:05Z';
  expect(
    (
      [
        { type: 'correction', attrs: { kind: 'update', at, text: 'New figures.' } },
        { type: 'source', attrs: { name: 'Ministry', url: null } },
        {
          type: 'embed',
          attrs: { url: 'https://x.com/a', provider: 'x', title: 'T', caption: '', mediaId: null },
        },
        { type: 'pullQuote', attrs: { text: 'Rice first.', attribution: 'Dara' } },
        {
          type: 'gallery',
          attrs: { caption: 'All', items: [{ mediaId: '1', alt: 'One', caption: '', credit: '' }] },
        },
        { type: 'horizontalRule' },
      ] as Block[]
    ).map((block) => blockParts(block).map(({ name, text }) => `${name}: ${text}`)),
  ).toEqual([
    ['kind: update', 'text: New figures.'],
    ['name: Ministry'],
    ['url: https://x.com/a', 'title: T'],
    ['text: Rice first.', 'attribution: Dara'],
    ['file: 1', 'alt: One', 'caption: All'],
    [],
  ]);
});

describe('fields', () => {
  const content: ArticleContent = {
    slug: 'rice',
    headline: 'Rice',
    dek: '',
    body: body(),
    pictureId: 1,
    pictureCaption: '',
    sectionIds: [1, 2],
    tagIds: [3],
    bylineIds: [4, 5],
    sources: [{ sourceId: 6, kind: 'interview', url: null }],
    commentsOpen: true,
    seoTitle: '',
    seoDescription: '',
    socialTitle: '',
    socialDescription: '',
    socialPictureId: null,
    canonicalUrl: '',
  };
  const change = (after: Partial<ArticleContent>) =>
    revisionDifference(content, { ...content, ...after }).fields;

  test.each<[name: string, after: Partial<ArticleContent>, expected: object[]]>([
    ['nothing', {}, []],
    ['a word of the headline', { headline: 'Good rice' }, [{ kind: 'words', field: 'headline' }]],
    ['comments closed', { commentsOpen: false }, [{ kind: 'choice', field: 'commentsOpen', after: false }]],
    [
      'another section',
      { sectionIds: [1, 9] },
      [{ kind: 'things', field: 'sectionIds', removed: [{ id: 2 }], added: [{ id: 9 }] }],
    ],
    ['bylines in another order', { bylineIds: [5, 4] }, [{ field: 'bylineIds', removed: [], added: [] }]],
    ['no picture', { pictureId: null }, [{ field: 'pictureId', removed: [{ id: 1 }], added: [] }]],
    [
      'a source named for something else',
      { sources: [{ sourceId: 6, kind: 'document', url: 'https://example.org' }] },
      [
        {
          field: 'sources',
          removed: [{ id: 6, kind: 'interview' }],
          added: [{ id: 6, kind: 'document', url: 'https://example.org' }],
        },
      ],
    ],
  ])('%s', (_, after, expected) => {
    expect(change(after)).toMatchObject(expected);
    expect(change(after)).toHaveLength(expected.length);
  });

  test('What the first revisions lack is not compared', () => {
    const { headline, dek, slug } = content;
    expect(
      revisionDifference({ headline, dek, slug, body: body() }, { ...content, dek: 'New' }).fields,
    ).toMatchObject([{ field: 'dek' }]);
  });
});
