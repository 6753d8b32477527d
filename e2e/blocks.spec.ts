import type { Block, BlockType, Inline, Mark } from '#db/articles/document.ts';
import { documentText } from '#db/articles/rules/document-text.ts';
import { connection } from '#db/client.ts';
import { storiesA } from '#db/seed/newsroom/stories-a.ts';
import { storiesB } from '#db/seed/newsroom/stories-b.ts';
import { expect, test } from '#e2e/fixtures.ts';
import { type Newsroom, paragraph } from '#e2e/newsroom.ts';
import { ArticlePage } from '#e2e/pages/article-page.ts';

/** One of each: a new block type does not compile until it is here. */
async function everyBlock(): Promise<Record<BlockType, Block>> {
  const media = await mediaIds();
  const picture = { mediaId: media.image, alt: 'A pier at dawn', caption: 'The pier.', credit: 'Sok Dara' };
  const items = (...texts: string[]) =>
    texts.map((text) => ({ type: 'listItem' as const, content: [paragraph(text)] }));
  const row = (type: 'tableHeader' | 'tableCell', ...texts: string[]) => ({
    type: 'tableRow' as const,
    content: texts.map((text) => ({ type, content: [paragraph(text)] })),
  });
  return {
    paragraph: { type: 'paragraph', content: markedText() },
    heading: { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'A heading inside' }] },
    horizontalRule: { type: 'horizontalRule' },
    codeBlock: { type: 'codeBlock', content: [{ type: 'text', text: 'let <tag> = 1 && 2;' }] },
    bulletList: { type: 'bulletList', content: items('First point', 'Second point') },
    orderedList: { type: 'orderedList', attrs: { start: 3 }, content: items('Third step', 'Fourth step') },
    blockquote: {
      type: 'blockquote',
      attrs: { attribution: 'A proverb' },
      content: [paragraph('Drop by drop.')],
    },
    pullQuote: { type: 'pullQuote', attrs: { text: 'The river decides.', attribution: 'Om Kosal' } },
    factBox: { type: 'factBox', attrs: { title: 'In short' }, content: [paragraph('Three facts.')] },
    table: {
      type: 'table',
      attrs: { caption: 'Prices of the week' },
      content: [row('tableHeader', 'Goods', 'Riel'), row('tableCell', 'Rice', '3,200')],
    },
    picture: { type: 'picture', attrs: { ...picture, width: 'wide' } },
    gallery: {
      type: 'gallery',
      attrs: {
        caption: 'Two mornings',
        items: [picture, { ...picture, alt: 'A pier at noon', caption: 'Later.' }],
      },
    },
    audio: {
      type: 'audio',
      attrs: { mediaId: media.audio, title: 'Bells at six', caption: 'From the pagoda.' },
    },
    video: {
      type: 'video',
      attrs: { mediaId: media.video, posterId: media.image, title: 'The crossing', caption: 'No words.' },
    },
    file: { type: 'file', attrs: { mediaId: media.audio, title: 'The recording as a file' } },
    embed: {
      type: 'embed',
      attrs: {
        url: 'https://www.youtube.com/watch?v=x',
        provider: 'youtube',
        title: 'A film',
        caption: '',
        mediaId: null,
      },
    },
    source: { type: 'source', attrs: { name: 'Ministry of Culture', url: 'https://www.mcfa.gov.kh' } },
    relatedLink: { type: 'relatedLink', attrs: { url: '/about', title: 'Who we are' } },
    correction: {
      type: 'correction',
      attrs: { kind: 'correction', at: '2024-06-01T02:00:00Z', text: 'The pier has two ends.' },
    },
  };
}

const marks: Mark[] = [
  { type: 'bold' },
  { type: 'italic' },
  { type: 'underline' },
  { type: 'strike' },
  { type: 'code' },
  { type: 'highlight' },
  { type: 'subscript' },
  { type: 'superscript' },
  { type: 'link', attrs: { href: 'https://example.com/page' } },
];

const markedText = (): Inline[] => [
  { type: 'text', text: 'Some <b>words</b> & marks: ' },
  ...marks.map((mark): Inline => ({ type: 'text', text: mark.type, marks: [mark] })),
  { type: 'hardBreak' },
  { type: 'text', text: 'and a second line.' },
];

async function mediaIds() {
  const { sql } = connection();
  const rows = await sql<
    { kind: string; id: string }[]
  >`select kind, min(id)::text as id from media group by kind`;
  const idOf = (kind: string) => {
    const id = rows.find((row) => row.kind === kind)?.id;
    if (!id) throw new Error(`The demo newsroom has no ${kind}.`);
    return id;
  };
  return { image: idOf('image'), audio: idOf('audio'), video: idOf('video') };
}

async function writeAll(newsroom: Newsroom) {
  return newsroom.write({ body: Object.values(await everyBlock()) });
}

test('Reader - sees every kind of block', async ({ page, newsroom }) => {
  const article = new ArticlePage(page);
  await page.goto((await writeAll(newsroom)).path);
  const { body } = article;
  await expect(body).toContainText('Some <b>words</b> & marks: bold');
  for (const tag of [
    'strong',
    'em',
    'u',
    's',
    'code',
    'mark',
    'sub',
    'sup',
    'a[href="https://example.com/page"]',
    'br',
  ])
    await expect(body.locator(`> p ${tag}`)).toHaveCount(1);
  await expect(body.getByRole('heading', { level: 2, name: 'A heading inside' })).toBeVisible();
  await expect(body.locator('hr')).toHaveCount(1);
  await expect(body.locator('pre code')).toHaveText('let <tag> = 1 && 2;');
  await expect(body.locator('> ul > li')).toHaveText(['First point', 'Second point']);
  await expect(body.locator('> ol[start="3"] > li')).toHaveText(['Third step', 'Fourth step']);
  await expect(body.locator('blockquote').filter({ hasText: 'Drop by drop.' })).toContainText('A proverb');
  await expect(body.locator('blockquote').filter({ hasText: 'The river decides.' })).toContainText(
    'Om Kosal',
  );
  await expect(body.getByRole('complementary', { name: 'In short' })).toContainText('Three facts.');
  const table = body.getByRole('table', { name: 'Prices of the week' });
  await expect(table.getByRole('columnheader')).toHaveText(['Goods', 'Riel']);
  await expect(table.getByRole('cell', { name: '3,200' })).toBeVisible();
  const picture = body.getByRole('figure').filter({ hasText: 'The pier.' }).first();
  await expect(picture.getByRole('img', { name: 'A pier at dawn' })).toBeVisible();
  await expect(picture).toContainText('Picture: Sok Dara');
  await expect(body.getByRole('list', { name: 'Two mornings' }).getByRole('img')).toHaveCount(2);
  await expect(body.getByLabel('Bells at six')).toHaveAttribute('src', /^\/media\//);
  await expect(body.getByLabel('The crossing')).toHaveAttribute('poster', /^\/media\//);
  await expect(body.getByRole('link', { name: 'The recording as a file' })).toHaveAttribute('download', /./);
  await expect(body.getByRole('link', { name: 'Watch on YouTube' })).toHaveAttribute('href', /youtube\.com/);
  await expect(body.getByRole('link', { name: 'Ministry of Culture' })).toHaveAttribute('href', /mcfa/);
  await expect(body.getByRole('link', { name: 'Who we are' })).toHaveAttribute('href', '/about');
  await expect(body.getByRole('complementary', { name: 'Correction' })).toContainText(
    'The pier has two ends.',
  );
});

test('Reader - loads the pictures of a story, in a modern format', async ({ page, newsroom }) => {
  await page.goto((await writeAll(newsroom)).path);
  const picture = page.getByRole('img', { name: 'A pier at dawn' }).first();
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
  expect(await picture.evaluate((img: HTMLImageElement) => img.currentSrc)).toMatch(/\.avif$/);
});

test('Reader - downloads a recording in parts', { tag: '@once' }, async ({ page, newsroom, request }) => {
  await page.goto((await writeAll(newsroom)).path);
  const source = await page.getByLabel('Bells at six').getAttribute('src');
  const part = await request.get(source ?? '', { headers: { Range: 'bytes=0-9' } });
  expect(part.status()).toBe(206);
  expect((await part.body()).length).toBe(10);
});

test('Reader - finds every word of every published demo story', { tag: '@once' }, async ({ request }) => {
  // A hundred pages, each rendered for the first time.
  test.slow();
  const published = [...storiesA, ...storiesB].filter(({ status = 'published' }) => status === 'published');
  const missing: string[] = [];
  for (const story of published) {
    for (const [prefix, edition] of [
      ['', story.en],
      ['/km', story.km],
    ] as const) {
      if (!edition) continue;
      const response = await request.get(`${prefix}/${encodeURIComponent(edition.slug)}`);
      const text = textOf(await response.text());
      const lines = documentText({ type: 'doc', content: edition.body })
        .split('\n')
        .filter((line) => line.trim());
      for (const line of [edition.headline, edition.dek, ...lines]) {
        if (!text.includes(squeezed(line))) missing.push(`${prefix}/${edition.slug}: ${line}`);
      }
    }
  }
  expect(missing).toEqual([]);
});

const squeezed = (text: string) => text.replace(/\s+/g, '');

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

/** The words of a page without tags and spaces. */
const textOf = (html: string) =>
  squeezed(
    html
      .replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]*>/g, '')
      .replace(/&([#\w]+);/g, (_, name) => entities[name] ?? ''),
  );
