import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { type ArticleDocument, type Block, documentSchema } from '#db/articles/document.ts';
import { documentHtml, escapeHtml, type HtmlSurroundings } from '#db/articles/rules/document-html.ts';
import type { MediaView } from '#db/media/queries.ts';

const file = (id: number, kind: MediaView['kind'], fileName: string): MediaView => ({
  id,
  kind,
  key: `ab/${fileName}`,
  fileName,
  mime: '',
  bytes: 1,
  width: kind === 'image' ? 1200 : null,
  height: kind === 'image' ? 800 : null,
  durationSeconds: null,
  placeholder: null,
  alt: {},
  caption: {},
  credit: '',
  licence: '',
  licenceUntil: null,
  focalX: 0.5,
  focalY: 0.5,
  transcript: {},
  captions: [],
  state: 'ready',
  variants: [],
});

const around: HtmlSurroundings = {
  media: {
    1: file(1, 'image', 'river.jpg'),
    2: file(2, 'audio', 'bells.mp3'),
    3: file(3, 'video', 'boat.mp4'),
    4: file(4, 'file', 'plan.pdf'),
  },
  origin: 'https://news.example',
  pageUrl: 'https://news.example/a-story',
  words: {
    source: (name) => `Source: ${name}.`,
    picture: (credit) => `Picture: ${credit}`,
    readAlso: 'Read also',
    correction: (kind, at) => `${kind} of ${at.toISOString().slice(0, 10)}`,
    openOn: (url) => `Open on ${new URL(url).hostname}`,
  },
};

const html = (...content: Block[]) => documentHtml({ type: 'doc', content }, around);
const text = (words: string) => [{ type: 'text' as const, text: words }];
const paragraph = (words: string): Block => ({ type: 'paragraph', content: text(words) });

describe('documentHtml', () => {
  it.each<[string, Block, string]>([
    ['an empty paragraph', { type: 'paragraph' }, ''],
    ['a heading', { type: 'heading', attrs: { level: 3 }, content: text('On') }, '<h3>On</h3>'],
    [
      'marks, the first innermost, and a line break',
      {
        type: 'paragraph',
        content: [
          {
            type: 'text',
            text: 'a',
            marks: [{ type: 'bold' }, { type: 'link', attrs: { href: '/b?c=1&d' } }],
          },
          { type: 'hardBreak' },
          { type: 'text', text: 'n', marks: [{ type: 'link', attrs: { href: '#n1' } }] },
        ],
      },
      '<p><a href="https://news.example/b?c=1&amp;d"><strong>a</strong></a><br><a href="https://news.example/a-story#n1">n</a></p>',
    ],
    [
      'a link in a link as one link',
      {
        type: 'paragraph',
        content: [
          {
            type: 'text',
            text: 'a',
            marks: [
              { type: 'link', attrs: { href: 'https://one.example/' } },
              { type: 'italic' },
              { type: 'link', attrs: { href: 'https://two.example/' } },
            ],
          },
        ],
      },
      '<p><em><a href="https://one.example/">a</a></em></p>',
    ],
    [
      'a list from four',
      {
        type: 'orderedList',
        attrs: { start: 4 },
        content: [{ type: 'listItem', content: [paragraph('four')] }],
      },
      '<ol start="4"><li><p>four</p></li></ol>',
    ],
    [
      'a quotation with its speaker',
      { type: 'blockquote', attrs: { attribution: 'Maly' }, content: [paragraph('Yes.')] },
      '<blockquote><p>Yes.</p><footer>Maly</footer></blockquote>',
    ],
    [
      'a fact box',
      { type: 'factBox', attrs: { title: 'Facts' }, content: [paragraph('One')] },
      '<aside><p><strong>Facts</strong></p><p>One</p></aside>',
    ],
    [
      'a table',
      {
        type: 'table',
        attrs: { caption: 'Prices' },
        content: [
          {
            type: 'tableRow',
            content: [
              { type: 'tableHeader', attrs: { colspan: 2 }, content: [paragraph('Rice')] },
              { type: 'tableCell', content: [paragraph('1')] },
            ],
          },
        ],
      },
      '<table><caption>Prices</caption><tbody><tr><th colspan="2"><p>Rice</p></th><td><p>1</p></td></tr></tbody></table>',
    ],
    ['a rule', { type: 'horizontalRule' }, '<hr>'],
    ['code', { type: 'codeBlock', content: text('a < b') }, '<pre><code>a &lt; b</code></pre>'],
    [
      'a pull quote',
      { type: 'pullQuote', attrs: { text: 'So it is.', attribution: '' } },
      '<blockquote><p>So it is.</p></blockquote>',
    ],
    [
      'a picture with credit',
      {
        type: 'picture',
        attrs: { mediaId: '1', alt: 'A river', caption: 'Dawn.', credit: 'Bopha', width: 'wide' },
      },
      '<figure><img src="https://news.example/media/ab/river.jpg" alt="A river" width="1200" height="800"><figcaption>Dawn. Picture: Bopha</figcaption></figure>',
    ],
    [
      'a gallery',
      {
        type: 'gallery',
        attrs: {
          caption: 'All',
          items: [
            { mediaId: '1', alt: '', caption: '', credit: '' },
            { mediaId: '9', alt: '', caption: 'gone', credit: '' },
          ],
        },
      },
      '<figure><img src="https://news.example/media/ab/river.jpg" alt="" width="1200" height="800"></figure><p>All</p>',
    ],
    [
      'audio with a link for readers that play nothing',
      { type: 'audio', attrs: { mediaId: '2', title: 'Bells', caption: '' } },
      '<figure><audio controls="" preload="none" src="https://news.example/media/ab/bells.mp3"><a href="https://news.example/media/ab/bells.mp3">Bells</a></audio><figcaption>Bells</figcaption></figure>',
    ],
    [
      'video with its poster',
      { type: 'video', attrs: { mediaId: '3', posterId: '1', title: '', caption: 'A boat' } },
      '<figure><video controls="" preload="none" src="https://news.example/media/ab/boat.mp4" poster="https://news.example/media/ab/river.jpg"><a href="https://news.example/media/ab/boat.mp4">boat.mp4</a></video><figcaption>A boat</figcaption></figure>',
    ],
    [
      'a missing file',
      { type: 'video', attrs: { mediaId: '8', posterId: null, title: 'x', caption: '' } },
      '',
    ],
    [
      'a file',
      { type: 'file', attrs: { mediaId: '4', title: '' } },
      '<p><a href="https://news.example/media/ab/plan.pdf">plan.pdf</a></p>',
    ],
    [
      'an embed as a link',
      {
        type: 'embed',
        attrs: { url: 'https://youtu.be/x', provider: 'youtube', title: 'Film', caption: '', mediaId: null },
      },
      '<p><strong>Film</strong><br><a href="https://youtu.be/x">Open on youtu.be</a></p>',
    ],
    [
      'a source',
      { type: 'source', attrs: { name: 'MFAIC', url: 'https://mfaic.example' } },
      '<p>Source: <a href="https://mfaic.example">MFAIC</a>.</p>',
    ],
    [
      'a related story',
      { type: 'relatedLink', attrs: { url: '/other', title: 'Other' } },
      '<p>Read also <a href="https://news.example/other">Other</a></p>',
    ],
    [
      'a correction',
      { type: 'correction', attrs: { kind: 'correction', at: '2026-01-02T00:00:00Z', text: 'Ten.' } },
      '<aside><p><strong>correction of 2026-01-02</strong></p><p>Ten.</p></aside>',
    ],
  ])('writes %s', (_, block, expected) => {
    expect(html(block)).toBe(expected);
  });

  it('lets no text become markup, wherever it stands', () => {
    const evil = `"><script>alert(1)</script><img src=x onerror='alert(1)'>&lt;b&gt; ]]>`;
    const picture = { mediaId: '1', alt: evil, caption: evil, credit: evil };
    const document: ArticleDocument = {
      type: 'doc',
      content: [
        paragraph(evil),
        { type: 'heading', attrs: { level: 2 }, content: text(evil) },
        { type: 'codeBlock', attrs: { language: evil.slice(0, 40) }, content: text(evil) },
        { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(evil)] }] },
        { type: 'blockquote', attrs: { attribution: evil }, content: [paragraph(evil)] },
        { type: 'factBox', attrs: { title: evil }, content: [paragraph(evil)] },
        {
          type: 'table',
          attrs: { caption: evil },
          content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph(evil)] }] }],
        },
        { type: 'pullQuote', attrs: { text: evil, attribution: evil } },
        { type: 'picture', attrs: { ...picture, width: 'normal' } },
        { type: 'gallery', attrs: { caption: evil, items: [picture] } },
        { type: 'audio', attrs: { mediaId: '2', title: evil, caption: evil } },
        { type: 'video', attrs: { mediaId: '3', posterId: null, title: evil, caption: evil } },
        { type: 'file', attrs: { mediaId: '4', title: evil } },
        {
          type: 'embed',
          attrs: {
            url: `https://x.example/?${evil}`,
            provider: 'other',
            title: evil,
            caption: evil,
            mediaId: null,
          },
        },
        { type: 'source', attrs: { name: evil, url: `https://x.example/?${evil}` } },
        { type: 'relatedLink', attrs: { url: `/x?${evil}`, title: evil } },
        { type: 'correction', attrs: { kind: 'update', at: '2026-01-02T00:00:00Z', text: evil } },
      ],
    };
    const parsed = documentSchema.parse(document);
    const written = documentHtml(parsed, around);
    const elements = elementsIn(parseFragment(written));
    expect(elements.map(({ tagName }) => tagName)).not.toContain('script');
    expect(elements.filter(({ tagName }) => tagName === 'img')).toHaveLength(2);
    const names = new Set(elements.flatMap(({ attrs }) => attrs.map(({ name }) => name)));
    expect([...names].toSorted()).toEqual(['alt', 'controls', 'height', 'href', 'preload', 'src', 'width']);
    // Every place above, with the titles of audio and video both in the player and below it.
    expect(textIn(parseFragment(written)).split(evil)).toHaveLength(29 + 1);
  });
});

describe('escapeHtml', () => {
  it('escapes what markup and attributes are made of', () => {
    expect(escapeHtml(`<a b="c" d='e'>&amp;`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;amp;');
  });
});

type Node = DefaultTreeAdapterTypes.Node;

function elementsIn(node: Node): DefaultTreeAdapterTypes.Element[] {
  const below = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
  return 'tagName' in node ? [node, ...below] : below;
}

function textIn(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}
