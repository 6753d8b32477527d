import type { ArticleDocument } from '#db/articles/document.ts';
import type { ArticleCard } from '#db/articles/queries.ts';
import type { CommentView } from '#db/comments/queries.ts';
import { layOut, splitIntoPages, threadsOn } from '#db/comments/rules/threads.ts';
import type { Locale } from '#db/core/locale.ts';
import type { MediaView } from '#db/media/queries.ts';

/** Made-up things for the gallery: one of each, and the awkward ones. */

const at = new Date('2026-11-22T01:15:00Z');

export const picture: MediaView = {
  id: 1,
  kind: 'image',
  key: 'none.jpg',
  fileName: 'none.jpg',
  mime: 'image/jpeg',
  bytes: 84_000,
  width: 1600,
  height: 1000,
  durationSeconds: null,
  placeholder: '3OcRJYB4d3h/iIeHeEh3eIhw+j2w',
  alt: { en: 'A river at dawn', km: 'ទន្លេពេលព្រឹកព្រលឹម' },
  caption: {},
  credit: 'Sok Dara',
  licence: '',
  licenceUntil: null,
  focalX: 0.5,
  focalY: 0.5,
  transcript: {},
  captions: [],
  state: 'ready',
  variants: [],
};

export function card(locale: Locale, changes: Partial<ArticleCard> = {}): ArticleCard {
  const km = locale === 'km';
  return {
    id: 1,
    storyId: 1,
    locale,
    slug: 'sample',
    headline: km ? 'សាលាដែលសិស្សថ្នាក់ទី៦ ជាអ្នកមើលកុងទ័រភ្លើង' : 'The school where the sixth grade reads the meter',
    dek: km
      ? 'ដំបូលសាលាផលិតភ្លើងលើសពីតម្រូវការ ហើយសិស្សកត់ត្រាវាជារៀងរាល់ព្រឹក។'
      : 'The roof makes more power than the school needs, and every morning somebody aged eleven writes it down.',
    publishedAt: at,
    readingMinutes: 4,
    commentCount: 3,
    section: { id: 1, slug: 'people', name: km ? 'មនុស្ស' : 'People' },
    bylines: [],
    picture,
    ...changes,
  };
}

export const longHeadline: Record<Locale, string> = {
  en: 'Strengthening Ties: Cambodia’s ASEAN SOM Leader Joins 21st ASEAN-Canada Dialogue in Ottawa, Together With a Donaudampfschifffahrtsgesellschaftskapitän',
  km: 'ការពង្រឹងចំណងមិត្តភាព៖ ប្រធាន SOM អាស៊ានកម្ពុជា ចូលរួមកិច្ចសន្ទនាអាស៊ាន-កាណាដា លើកទី២១ នៅទីក្រុងអូតាវ៉ា ដែលបានរៀបចំឡើងអស់រយៈពេលពីរថ្ងៃពេញ',
};

const text = (value: string) => [{ type: 'text' as const, text: value }];
const p = (value: string) => ({ type: 'paragraph' as const, content: text(value) });

/** Every kind of block, once. */
export function everyBlock(locale: Locale): ArticleDocument {
  const km = locale === 'km';
  const words = km
    ? 'ទឹកទន្លេមេគង្គឡើងចុះតាមរដូវ ហើយមនុស្សតាមដងទន្លេរៀនរស់ជាមួយវាតាំងពីយូរយារណាស់មកហើយ។'
    : 'The river rises and falls with the seasons, and the people along it learned long ago to live with that.';
  return {
    type: 'doc',
    content: [
      p(words),
      { type: 'heading', attrs: { level: 2 }, content: text(km ? 'ចំណងជើងរង' : 'A heading') },
      p(words),
      { type: 'heading', attrs: { level: 3 }, content: text(km ? 'ចំណងជើងតូច' : 'A smaller heading') },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: km ? 'ដិត ' : 'Bold ', marks: [{ type: 'bold' }] },
          { type: 'text', text: km ? 'ទ្រេត ' : 'italic ', marks: [{ type: 'italic' }] },
          {
            type: 'text',
            text: km ? 'តំណ ' : 'a link ',
            marks: [{ type: 'link', attrs: { href: '/about' } }],
          },
          { type: 'text', text: km ? 'បន្លិច' : 'highlight', marks: [{ type: 'highlight' }] },
          { type: 'hardBreak' },
          { type: 'text', text: 'code', marks: [{ type: 'code' }] },
        ],
      },
      {
        type: 'bulletList',
        content: [p(words), p('2')].map((block) => ({ type: 'listItem', content: [block] })),
      },
      {
        type: 'orderedList',
        content: [p('1'), p(words)].map((block) => ({ type: 'listItem', content: [block] })),
      },
      { type: 'blockquote', attrs: { attribution: 'Keo Sreymom' }, content: [p(words)] },
      { type: 'pullQuote', attrs: { text: words, attribution: 'Sok Dara' } },
      { type: 'factBox', attrs: { title: km ? 'ការពិតសំខាន់' : 'In short' }, content: [p(words)] },
      {
        type: 'picture',
        attrs: { mediaId: '1', alt: '', caption: words, credit: 'Sok Dara', width: 'normal' },
      },
      {
        type: 'gallery',
        attrs: {
          caption: words,
          items: ['1', '1', '1'].map((mediaId, index) => ({
            mediaId,
            alt: '',
            caption: String(index + 1),
            credit: '',
          })),
        },
      },
      {
        type: 'table',
        attrs: { caption: km ? 'តារាង' : 'A table' },
        content: (['tableHeader', 'tableCell'] as const).map((type) => ({
          type: 'tableRow',
          content: ['A', 'B', words].map((cell) => ({ type, content: [p(cell)] })),
        })),
      },
      {
        type: 'embed',
        attrs: {
          provider: 'youtube',
          url: 'https://www.youtube.com/',
          title: 'YouTube',
          caption: '',
          mediaId: null,
        },
      },
      { type: 'source', attrs: { name: 'MFAIC', url: 'https://www.mfaic.gov.kh' } },
      { type: 'relatedLink', attrs: { url: '/about', title: words } },
      { type: 'correction', attrs: { kind: 'correction', at: at.toISOString(), text: words } },
      { type: 'codeBlock', content: text('select 1;') },
      { type: 'horizontalRule' },
      p(words),
    ],
  };
}

export function comment(changes: Partial<CommentView> = {}): CommentView {
  return {
    id: 1,
    removed: false,
    hasLeft: false,
    badge: null,
    authorName: 'Lor Sopheavy',
    body: 'He does not do it to save fuel.\n\nEverybody on the island knows that.',
    featured: false,
    likeCount: 0,
    createdAt: at,
    editedAt: null,
    parentId: null,
    ...changes,
  };
}

const threadsOf = (rows: CommentView[]) =>
  threadsOn(splitIntoPages(layOut(rows, { order: 'oldest', featuredFirst: true, depth: 3 }))[0] ?? []);

export const oneThread = threadsOf([comment()]);

/** Five deep, with a removed one in the middle. */
export const deepThread = threadsOf([
  comment({ featured: true, likeCount: 12 }),
  comment({ id: 2, parentId: 1, removed: true, body: '', authorName: '' }),
  comment({ id: 3, parentId: 2, authorName: 'វណ្ណៈ', body: 'ខ្ញុំយល់ស្រប។', badge: 'staff' }),
  comment({ id: 4, parentId: 3, authorName: 'Joel Whitaker', editedAt: at, badge: 'author' }),
  comment({ id: 5, parentId: 4 }),
]);
