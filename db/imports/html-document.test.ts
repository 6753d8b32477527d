import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, documentSchema } from '#db/articles/document.ts';
import { type FoundMedia, htmlToDocument, type OldSite } from '#db/imports/html-document.ts';
import { htmlToText } from '#db/imports/html-tree.ts';

const found = (mediaId: string, kind: FoundMedia['kind'] = 'image'): FoundMedia => ({
  mediaId,
  kind,
  title: `Title ${mediaId}`,
  alt: `Alt ${mediaId}`,
  caption: `Caption ${mediaId}`,
  credit: '',
});
const library: Record<string, FoundMedia> = {
  '5': found('5'),
  '6': found('6'),
  'https://old.example/a.jpg': found('5'),
  'https://old.example/b.jpg': found('6'),
  'https://old.example/talk.mp3': found('7', 'audio'),
  'https://old.example/film.mp4': found('8', 'video'),
  'https://old.example/paper.pdf': found('9', 'file'),
};
const site: OldSite = {
  findMedia: ({ id, url }) => library[id ?? ''] ?? library[url ?? ''] ?? null,
  attached: (kind) => (kind === 'image' ? [found('5'), found('6')] : []),
  reusableBlock: (id) => (id === '3' ? '<!-- wp:paragraph --><p>Reused</p><!-- /wp:paragraph -->' : null),
  link: (url) => url.replace('https://old.example/', '/'),
  footnotes: '[{"id":"a","content":"See <em>there</em>"}]',
};

function convert(html: string): { blocks: Block[]; notes: string[] } {
  const notes: string[] = [];
  const { content } = htmlToDocument(html, site, (kind, detail) => notes.push(`${kind} ${detail}`));
  return { blocks: content, notes };
}

const t = (text: string, ...marks: string[]) => ({
  type: 'text',
  text,
  ...(marks.length && { marks: marks.map((type) => ({ type })) }),
});
const link = (text: string, href: string) => ({
  type: 'text',
  text,
  marks: [{ type: 'link', attrs: { href } }],
});
const p = (...content: object[]) => ({ type: 'paragraph', content });
const br = { type: 'hardBreak' };
const h = (level: number, text: string) => ({ type: 'heading', attrs: { level }, content: [t(text)] });
const li = (...content: object[]) => ({ type: 'listItem', content });
const picture = (mediaId: string, attrs: object = {}) => ({
  type: 'picture',
  attrs: { mediaId, alt: `Alt ${mediaId}`, caption: '', credit: '', width: 'normal', ...attrs },
});
const embed = (provider: string, url: string, caption = '') => ({
  type: 'embed',
  attrs: { provider, url, title: '', caption, mediaId: null },
});

/** NUL or half a letter as JSON shows them; a backslash that stood in the text is two there. */
const badCharacter = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/i;

describe('htmlToDocument', () => {
  it.each<[string, string, object[]]>([
    [
      'empty lines between paragraphs of the classic editor',
      'One\ntwo\n\n\nThree',
      [p(t('One'), br, t('two')), p(t('Three'))],
    ],
    ['line breaks written twice', 'a<br />\nb<br><br>c', [p(t('a'), br, t('b')), p(t('c'))]],
    ['marks that span paragraphs', '<strong>a\n\nb</strong>', [p(t('a', 'bold')), p(t('b', 'bold'))]],
    [
      'line breaks in blocks, which mean nothing',
      '<!-- wp:paragraph -->\n<p>a\nb</p>\n<!-- /wp:paragraph -->',
      [p(t('a b'))],
    ],
    ['paragraphs of nothing but spaces', '<p>&nbsp;</p><p> </p><p>a</p>', [p(t('a'))]],
    [
      'marks',
      '<b>b</b><i>i</i><u>u</u><del>s</del><code>c</code><sub>1</sub><sup>2</sup><mark>m</mark><span style="font-weight:700">w</span>',
      [
        p(
          ...[t('b', 'bold'), t('i', 'italic'), t('u', 'underline'), t('s', 'strike'), t('c', 'code')],
          ...[t('1', 'subscript'), t('2', 'superscript'), t('m', 'highlight'), t('w', 'bold')],
        ),
      ],
    ],
    [
      'headings of six levels on three, without their bold',
      '<h1><b>a</b></h1><h2>b</h2><h3>c</h3><h4>d</h4><h6>e</h6>',
      [h(2, 'a'), h(2, 'b'), h(3, 'c'), h(4, 'd'), h(4, 'e')],
    ],
    [
      'links',
      '<a href="https://old.example/x/">in</a> <a href="https://b.example/">out</a> <a href="mailto:a@b.example">mail</a> <a href="#x">here</a>',
      [
        p(
          link('in', '/x/'),
          t(' '),
          link('out', 'https://b.example/'),
          t(' '),
          link('mail', 'mailto:a@b.example'),
          t(' here'),
        ),
      ],
    ],
    [
      'links that must not be',
      '<a href="javascript:alert(1)">a</a><a href="data:text/html,x">b</a>',
      [p(t('ab'))],
    ],
    [
      'links hidden by entities and spaces',
      '<a href=" java&#10;script:alert(1)">a</a><a href="&#106;avascript:x">b</a>',
      [p(t('ab'))],
    ],
    [
      'scripts and handlers',
      '<p onclick="x">a<script>alert(1)</script><img src=x onerror=alert(1)></p>',
      [p(t('a')), p(t('x'))],
    ],
    [
      'nested lists, also beside their item',
      '<ul><li>a<ol start="3"><li>b</li></ol></li><ul><li>c</li></ul></ul>',
      [
        {
          type: 'bulletList',
          content: [
            li(
              p(t('a')),
              { type: 'orderedList', attrs: { start: 3 }, content: [li(p(t('b')))] },
              { type: 'bulletList', content: [li(p(t('c')))] },
            ),
          ],
        },
      ],
    ],
    [
      'quotations',
      '<blockquote><p>a</p><cite>— Nary</cite></blockquote><blockquote>b <cite>c</cite> d</blockquote>',
      [
        { type: 'blockquote', attrs: { attribution: 'Nary' }, content: [p(t('a'))] },
        { type: 'blockquote', content: [p(t('b '), t('c', 'italic'), t(' d'))] },
      ],
    ],
    [
      'pull quotes',
      '<figure class="wp-block-pullquote"><blockquote><p>a</p><cite>B</cite></blockquote></figure>',
      [{ type: 'pullQuote', attrs: { text: 'a', attribution: 'B' } }],
    ],
    [
      'tables',
      '<figure class="wp-block-table"><table><thead><tr><th colspan="2">a</th></tr></thead><tbody><tr><td>b</td><td></td></tr></tbody></table><figcaption>c</figcaption></figure>',
      [
        {
          type: 'table',
          attrs: { caption: 'c' },
          content: [
            {
              type: 'tableRow',
              content: [{ type: 'tableHeader', attrs: { colspan: 2 }, content: [p(t('a'))] }],
            },
            {
              type: 'tableRow',
              content: [
                { type: 'tableCell', content: [p(t('b'))] },
                { type: 'tableCell', content: [{ type: 'paragraph' }] },
              ],
            },
          ],
        },
      ],
    ],
    ['tables that are only frames', '<table><tr><td>a</td></tr></table>', [p(t('a'))]],
    [
      'code, with its spaces',
      '<pre class="wp-block-code"><code class="language-php">if (a &lt; b)\n  c</code></pre>',
      [
        {
          type: 'codeBlock',
          attrs: { language: 'php' },
          content: [{ type: 'text', text: 'if (a < b)\n  c' }],
        },
      ],
    ],
    ['verse', '<pre class="wp-block-verse">a\n  b</pre>', [p(t('a'), br, t('  b'))]],
    [
      'pictures by id, address, late address; wide ones',
      '<figure class="wp-block-image alignwide"><img class="wp-image-5" src="x"/><figcaption>See <a href="https://b.example">b</a></figcaption></figure><img src="data:image/gif;base64,R0" data-src="https://old.example/b.jpg"><noscript><img src="https://old.example/b.jpg"></noscript>',
      [picture('5', { caption: 'See b', width: 'wide' }), picture('6')],
    ],
    [
      'a picture within a sentence, which stays whole',
      'a <img class="wp-image-5" alt="x"> b',
      [p(t('a b')), picture('5', { alt: 'x' })],
    ],
    ['a picture before its paragraph', '<p><img class="wp-image-5"> b</p>', [picture('5'), p(t('b'))]],
    [
      'a picture that leads somewhere',
      '<a href="https://b.example/shop"><img class="wp-image-5" alt="Shop"></a><a href="https://old.example/a.jpg"><img class="wp-image-6"></a>',
      [picture('5', { alt: 'Shop' }), p(link('Shop', 'https://b.example/shop')), picture('6')],
    ],
    [
      'a picture that is missing',
      '<img src="https://b.example/c%20d.jpg">',
      [p(link('c d.jpg', 'https://b.example/c%20d.jpg'))],
    ],
    ['emoji', 'a <img class="emoji" alt="😀" src="x">', [p(t('a 😀'))]],
    [
      'caption shortcodes',
      '[caption id="attachment_5" align="left" width="10"]<a href="https://old.example/a.jpg"><img src="z" /></a> A <em>boat</em>[/caption]',
      [picture('5', { caption: 'A boat' })],
    ],
    [
      'gallery shortcodes',
      '[gallery ids="5,6" columns="2"]\n\n[gallery]',
      [1, 2].map(() => ({
        type: 'gallery',
        attrs: {
          caption: '',
          items: ['5', '6'].map((id) => ({
            mediaId: id,
            alt: `Alt ${id}`,
            caption: `Caption ${id}`,
            credit: '',
          })),
        },
      })),
    ],
    [
      'gallery blocks, old and new',
      '<!-- wp:gallery --><figure class="wp-block-gallery"><!-- wp:image {"id":5} --><figure class="wp-block-image"><img src="y"/><figcaption>a</figcaption></figure><!-- /wp:image --><!-- wp:image {"id":6} --><figure class="wp-block-image"><img src="z"/></figure><!-- /wp:image --><figcaption>All</figcaption></figure><!-- /wp:gallery -->',
      [
        {
          type: 'gallery',
          attrs: {
            caption: 'All',
            items: [
              { mediaId: '5', alt: 'Alt 5', caption: 'a', credit: '' },
              { mediaId: '6', alt: 'Alt 6', caption: '', credit: '' },
            ],
          },
        },
      ],
    ],
    [
      'recordings, films and papers',
      '[audio mp3="https://old.example/talk.mp3"][/audio]<video controls src="https://old.example/film.mp4" poster="https://old.example/a.jpg"></video><!-- wp:file {"id":9} --><div><a href="https://old.example/paper.pdf">The paper</a></div><!-- /wp:file -->',
      [
        { type: 'audio', attrs: { mediaId: '7', title: 'Title 7', caption: '' } },
        { type: 'video', attrs: { mediaId: '8', posterId: '5', title: 'Title 8', caption: '' } },
        { type: 'file', attrs: { mediaId: '9', title: 'The paper' } },
      ],
    ],
    [
      'embeds in every form',
      'https://youtu.be/abcdefghijk\n\n[embed]https://vimeo.com/123[/embed]\n\n[youtube https://www.youtube.com/watch?v=abcdefghijk&t=3]\n\n<iframe src="//www.youtube-nocookie.com/embed/abcdefghijk?rel=0"></iframe>',
      [
        embed('youtube', 'https://www.youtube.com/watch?v=abcdefghijk'),
        embed('vimeo', 'https://vimeo.com/123'),
        embed('youtube', 'https://www.youtube.com/watch?v=abcdefghijk'),
        embed('youtube', 'https://www.youtube.com/watch?v=abcdefghijk'),
      ],
    ],
    [
      'embed blocks and pasted posts',
      '<!-- wp:embed {"url":"https://t.me/news/12"} --><figure><div>https://t.me/news/12</div><figcaption>On Telegram</figcaption></figure><!-- /wp:embed --><blockquote class="twitter-tweet"><p>Hi</p><a href="https://twitter.com/a/status/12?ref=x">d</a></blockquote><script src="https://platform.twitter.com/widgets.js"></script><div class="fb-post" data-href="https://www.facebook.com/a/posts/1"></div>',
      [
        embed('telegram', 'https://t.me/news/12', 'On Telegram'),
        embed('x', 'https://x.com/a/status/12'),
        embed('facebook', 'https://www.facebook.com/a/posts/1'),
      ],
    ],
    [
      'a bare address of no known place',
      'https://b.example/page',
      [p(link('https://b.example/page', 'https://b.example/page'))],
    ],
    ['more and page breaks', 'a<!--more-->b\n<!--nextpage-->\nc', [p(t('a')), p(t('b')), p(t('c'))]],
    [
      'columns and groups',
      '<!-- wp:columns --><div><!-- wp:column --><div><p>a</p></div><!-- /wp:column --><!-- wp:column --><div><p>b</p></div><!-- /wp:column --></div><!-- /wp:columns -->',
      [p(t('a')), p(t('b'))],
    ],
    [
      'buttons',
      '<div class="wp-block-button"><a class="wp-block-button__link" href="https://b.example">Go</a></div>',
      [p(link('Go', 'https://b.example'))],
    ],
    [
      'reused blocks and footnotes',
      '<!-- wp:block {"ref":3} /--><!-- wp:footnotes /-->',
      [p(t('Reused')), { type: 'orderedList', content: [li(p(t('See '), t('there', 'italic')))] }],
    ],
    [
      'covers',
      '<!-- wp:cover {"url":"https://old.example/a.jpg"} --><div><p>a</p></div><!-- /wp:cover -->',
      [picture('5'), p(t('a'))],
    ],
    [
      'details',
      '<details><summary>Why?</summary>Because.</details>',
      [p(t('Why?', 'bold')), p(t('Because.'))],
    ],
    ['Khmer with zero-width spaces', 'ស្រូវ\u200bថ្មី<wbr>ល្អ', [p(t('ស្រូវ\u200bថ្មី\u200bល្អ'))]],
  ])('keeps %s', (_name, html, expected) => {
    expect(convert(html).blocks).toEqual(expected);
  });

  it.each<[string, string, object[], string[]]>([
    [
      'unknown shortcodes',
      'a [donate amount="5"] b',
      [p(t('a [donate amount="5"] b'))],
      ['shortcode [donate]'],
    ],
    ['unknown pairs, whose words stay', '[box color="red"]a[/box]', [p(t('a'))], ['shortcode [box]']],
    [
      'page builders',
      '[vc_row][vc_column]a[/vc_column][/vc_row]',
      [p(t('a'))],
      ['shortcode [vc_row]', 'shortcode [vc_column]'],
    ],
    [
      'contact forms',
      '[contact-form-7 id="1"]',
      [p(t('[contact-form-7 id="1"]'))],
      ['shortcode [contact-form-7]'],
    ],
    ['words in brackets', 'he [sic] said [laughter]', [p(t('he [sic] said [laughter]'))], []],
    [
      'escaped shortcodes',
      '[[gallery]] <code>[gallery]</code>',
      [p(t('[gallery] '), t('[gallery]', 'code'))],
      [],
    ],
    ['blocks made at view time', '<!-- wp:latest-posts /-->', [], ['block wp:latest-posts']],
    ['forms', '<form action="/x"><label>Name</label><input></form>', [p(t('Name'))], ['form /x']],
    ['missing pictures', '[gallery ids="99"]', [], ['picture_missing attachment 99']],
  ])('notes %s', (_name, html, blocks, notes) => {
    expect(convert(html)).toEqual({ blocks, notes });
  });

  it('keeps the words of what is nested too deeply', () => {
    const { blocks, notes } = convert(`${'<ul><li>x'.repeat(40)}deep`);
    expect(JSON.stringify(blocks)).toContain('deep');
    expect(notes).toEqual(['simplified nested too deeply in places; flattened']);
    const plain = convert(`${'<div>'.repeat(5000)}deep`);
    expect(plain.blocks).toEqual([p(t('deep'))]);
  });

  it('keeps every paragraph of a text with more blocks than a body holds', () => {
    const { blocks } = convert(Array.from({ length: 6000 }, (_, index) => `<p>n${index}</p>`).join(''));
    expect(blocks).toHaveLength(5000);
    expect(JSON.stringify(blocks.at(-1))).toContain('n5999');
  });

  const tags =
    'p div strong a img ul ol li table tr td caption blockquote cite figure figcaption pre code h1 br iframe video object script span q noscript form button details wp-shortcode'.split(
      ' ',
    );
  const pieces = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...tags.flatMap((tag) => [`<${tag}>`, `</${tag}>`])),
    fc.constantFrom(
      ...[
        '<img src="https://old.example/a.jpg">',
        '<a href="javascript:x">',
        '<a href="https://b.example">',
        '\n\n',
      ],
      ...[
        '<!-- wp:image {"id":5} -->',
        '<!-- /wp:image -->',
        '<!-- wp:embed {"url":"\\ud800"} /-->',
        '<!-- wp:html -->',
      ],
      ...[
        '<div class="wp-block-gallery">',
        '<td colspan="999">',
        '[caption]',
        '[/caption]',
        '[gallery]',
        '[x y="z"]',
      ],
      ...['[[gallery]]', '[/x]', '&#0;', '&#xD800;', 'https://youtu.be/abcdefghijk', '<!--nextpage-->'],
    ),
  );
  it('turns any text into a valid body', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 50 }), (parts) => {
        const html = parts.join('');
        const document = htmlToDocument(html, site, () => {});
        documentSchema.parse(document);
        const json = JSON.stringify(document);
        expect(json).not.toMatch(badCharacter);
        expect(json).not.toMatch(/"(href|url)":"(javascript|data)/i);
        htmlToText(html);
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    ['deep tags', '<div><p>'.repeat(100_000)],
    [
      'repeated formatting',
      Array.from({ length: 5000 }, (_, index) => `<b id=${index}>`).join('') + '<p>x'.repeat(5000),
    ],
    ['open brackets', '[a '.repeat(300_000)],
    ['open comments', '<!--'.repeat(300_000)],
    ['open blocks', '<!-- wp:html -->'.repeat(50_000)],
    ['nested galleries', '<div class=gallery>'.repeat(150) + '<img src=x>'.repeat(500)],
    ['a text without end', 'x'.repeat(5_000_000)],
  ])('is not slowed down by %s', (_name, html) => {
    const started = performance.now();
    convert(html);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('htmlToText', () => {
  it.each([
    ['plain', 'plain'],
    ['a &amp; b', 'a & b'],
    ['<p>a</p><p>b<br>c</p>', 'a\n\nb\nc'],
    ['a\n\n\n\nb  c', 'a\n\nb c'],
    ['<a href="https://b.example/x">there</a>', 'there (https://b.example/x)'],
    ['<script>x</script>a<style>y</style>', 'a'],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
  ])('%j', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });
});
