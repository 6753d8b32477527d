import { expect, test } from 'vitest';
import type { ArticleContent } from '#db/articles/content.ts';
import type { Block } from '#db/articles/document.ts';
import { checkedMediaIds, checklistFor } from '#db/articles/rules/checklist.ts';
import { siteSettingsSchema } from '#db/settings/validation.ts';

const all = siteSettingsSchema.parse({
  checklist: Object.fromEntries(
    ['dek', 'picture', 'source', 'credit', 'byline', 'length'].map((item) => [item, 'warn']),
  ),
}).checklist;

const words = 'The ferry leaves at six and takes the market with it across the river. '.repeat(8);
const paragraph: Block = { type: 'paragraph', content: [{ type: 'text', text: words }] };
const whole: ArticleContent = {
  slug: 'the-ferry',
  headline: 'The ferry',
  dek: 'At six in the morning',
  body: { type: 'doc', content: [paragraph] },
  pictureId: 7,
  pictureCaption: '',
  sectionIds: [1],
  tagIds: [],
  bylineIds: [1],
  sources: [{ sourceId: 1, kind: 'interview', url: null }],
  commentsOpen: true,
  seoTitle: '',
  seoDescription: '',
  socialTitle: '',
  socialDescription: '',
  socialPictureId: null,
  canonicalUrl: '',
};
const media = [{ id: 7, alt: { km: 'សាឡាង' }, credit: 'Sok Dara' }];
const check = (changes: Partial<ArticleContent>, files = media) =>
  checklistFor({ ...whole, ...changes }, files, all).map(({ item, level }) => `${item}: ${level}`);
const withBlocks = (...content: Block[]) => ({
  body: { type: 'doc' as const, content: [paragraph, ...content] },
});
const picture = (alt: string, credit = 'Sok Dara') => ({ mediaId: '9', alt, caption: '', credit });

test('Nothing is missing from a whole article', () => {
  expect(check({})).toEqual([]);
});

test.each<[Partial<ArticleContent>, string[]]>([
  [{ headline: ' ' }, ['headline: block']],
  [{ dek: '' }, ['dek: warn']],
  [{ sectionIds: [] }, ['section: block']],
  [{ pictureId: null }, ['picture: warn']],
  [{ slug: 'untitled-abc' }, ['slug: block']],
  [{ bylineIds: [] }, ['byline: warn']],
  [{ sources: [] }, ['source: warn']],
  [{ body: { type: 'doc', content: [] } }, ['length: warn']],
  [withBlocks({ type: 'picture', attrs: { ...picture(' '), width: 'normal' } }), ['alternativeTexts: block']],
  [withBlocks({ type: 'picture', attrs: { ...picture('A boat', ''), width: 'normal' } }), ['credit: warn']],
  [
    withBlocks({ type: 'gallery', attrs: { caption: '', items: [picture('A boat'), picture('')] } }),
    ['alternativeTexts: block'],
  ],
  [
    withBlocks({
      type: 'factBox',
      attrs: { title: 'Boats' },
      content: [{ type: 'picture', attrs: { ...picture(''), width: 'normal' } }],
    }),
    ['alternativeTexts: block'],
  ],
  [
    withBlocks({
      type: 'correction',
      attrs: { kind: 'correction', at: '2026-11-23T10:00:00Z', text: ' ' },
    }),
    ['emptyBlocks: warn'],
  ],
  [withBlocks({ type: 'heading', attrs: { level: 2 } }), ['emptyBlocks: warn']],
  [withBlocks({ type: 'paragraph' }), []],
])('%o', (changes, expected) => {
  expect(check(changes)).toEqual(expected);
});

test('A source in the text counts as a source', () => {
  expect(
    check({ sources: [], ...withBlocks({ type: 'source', attrs: { name: 'AKP', url: null } }) }),
  ).toEqual([]);
});

test('The lead picture has its words and its maker in the library', () => {
  expect(check({}, [{ id: 7, alt: {}, credit: '' } as never])).toEqual([
    'alternativeTexts: block',
    'credit: warn',
  ]);
});

test('What blocks comes first, and what is switched off not at all', () => {
  const off = { ...all, byline: 'off' as const };
  const found = checklistFor({ ...whole, dek: '', bylineIds: [], headline: '' }, media, off);
  expect(found.map(({ item }) => item)).toEqual(['headline', 'dek']);
});

test('It asks for the files that are shown', () => {
  const content = {
    ...whole,
    ...withBlocks({ type: 'picture', attrs: { ...picture(''), width: 'normal' } }),
  };
  expect(checkedMediaIds(content)).toEqual([7, 9]);
});
