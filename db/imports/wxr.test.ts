import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWxr } from '#db/imports/fixtures/build-wxr.ts';
import { readWxr, WXR_LIMITS, type WxrEntry, WxrError, WxrReader } from '#db/imports/wxr.ts';

/** Reads in pieces of a few bytes, so that every boundary falls inside something. */
function read(file: string | Buffer, size = 7): WxrEntry[] {
  const bytes = Buffer.from(file as string);
  const reader = new WxrReader();
  const entries: WxrEntry[] = [];
  for (let from = 0; from < bytes.length; from += size) {
    reader.write(bytes.subarray(from, from + size));
    entries.push(...reader.take());
  }
  reader.end();
  return [...entries, ...reader.take()];
}

function refusal(file: string | Buffer, size = 4096): WxrError {
  try {
    read(file, size);
  } catch (error) {
    if (error instanceof WxrError) return error;
    throw error;
  }
  throw new Error('The file was not refused.');
}

const open = `<?xml version="1.0"?>
<rss version="2.0">
<channel>
<wp:wxr_version>1.2</wp:wxr_version>
`;
const close = '</channel>\n</rss>\n';

describe('readWxr', () => {
  it('yields the site, authors, terms and posts in order', () => {
    const entries = read(
      buildWxr({
        authors: [{ id: 3, login: 'sokha', name: 'Sokha Ny' }],
        categories: [[5, 'news', 'News']],
        tags: [[6, 'rice', 'Rice']],
        posts: [
          {
            id: 7,
            title: 'A & B',
            content: 'one ]]> two ស្រូវ',
            terms: [['category', 'news', 'News']],
            meta: { _wp_old_slug: ['was', 'before'], _thumbnail_id: '9', unknown: 'x' },
            comments: [{ id: 1, body: 'Hello' }],
          },
        ],
      }),
    );
    expect(entries.map((entry) => entry.kind)).toEqual(['site', 'author', 'term', 'term', 'post']);
    expect(entries[4]).toMatchObject({
      id: '7',
      title: 'A & B',
      content: 'one ]]> two ស្រូវ',
      oldSlugs: ['was', 'before'],
      meta: { _thumbnail_id: '9' },
      terms: [{ taxonomy: 'category', slug: 'news', name: 'News' }],
      comments: [{ id: '1', body: 'Hello' }],
    });
  });

  it.each(['1.0', '1.1', '1.2'])('reads WXR %s', (version) => {
    expect(read(buildWxr({ version }))[0]).toMatchObject({ kind: 'site', version });
  });

  it('knows the tags of WXR 1.0 and counts a repeated term once', () => {
    const [, post] = read(
      `${open}<item><wp:post_id>1</wp:post_id><category>Rice</category><category domain="tag" nicename="rice">Rice</category></item>${close}`,
    );
    expect(post).toMatchObject({ terms: [{ taxonomy: 'post_tag', slug: 'rice', name: 'Rice' }] });
  });

  it('reads blank lines before the declaration, a byte order mark, and control characters', () => {
    expect(read(`\n\n${buildWxr({ authors: [] })}`)).toHaveLength(1);
    expect(read(`\ufeff${buildWxr({ authors: [] })}`)).toHaveLength(1);
    const entries = read(buildWxr({ authors: [], posts: [{ id: 1, content: 'a\u0003b\u000bc' }] }));
    expect(entries[1]).toMatchObject({ content: 'abc' });
  });

  it('reads UTF-16 with a mark and other encodings that are declared', () => {
    const file = buildWxr({ authors: [], posts: [{ id: 1, content: 'café ស្រូវ' }] });
    expect(read(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(file, 'utf16le')]))[1]).toMatchObject({
      content: 'café ស្រូវ',
    });
    const latin = buildWxr({ authors: [], posts: [{ id: 1, content: 'café' }] }).replace(
      'UTF-8',
      'ISO-8859-1',
    );
    expect(read(Buffer.from(latin, 'latin1'))[1]).toMatchObject({ content: 'café' });
  });

  const withItem = (inner: string) => `${open}<item><wp:post_id>1</wp:post_id>\n${inner}</item>${close}`;
  it.each<[string, string | Buffer, number, RegExp]>([
    ['an empty file', '', 1, /empty/],
    ['blanks only', '   \n ', 1, /empty/],
    ['plain text', '\nHello\nthere', 2, /not XML/],
    ['a web page', '<!DOCTYPE html>\n<html></html>', 1, /DOCTYPE/],
    ['another XML', '<feed>\n</feed>', 1, /begins with <feed>/],
    ['an RSS feed', '<rss><channel>\n<item><title>x</title></item></channel></rss>', 2, /wxr_version/],
    ['a later WXR', buildWxr({ version: '2.0' }), 6, /WXR 2.0/],
    ['gzip', Buffer.from([0x1f, 0x8b, 8, 0]), 1, /gzip/],
    ['zip', Buffer.from('PK\u0003\u0004'), 1, /zip/],
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10]), 1, /not UTF-8/],
    ['zero bytes', `${open}\n\0${close}`, 6, /not a text file/],
    ['an entity bomb', `<!DOCTYPE r [<!ENTITY a "x"><!ENTITY b "&a;&a;">]>\n${open}`, 1, /DOCTYPE/],
    ['an external entity', `<!DOCTYPE r SYSTEM "file:///etc/passwd">\n${open}`, 1, /DOCTYPE/],
    ['an unknown entity', withItem('<title>\n&xxe;</title>'), 6, /malformed/],
    ['a bare ampersand', withItem('\n<title>a & b</title>\n&lt;'), 7, /malformed/],
    ['crossed tags', withItem('<title></link></title>'), 6, /malformed/],
    ['a cut file', buildWxr({ authors: [], posts: [{ id: 1 }] }).slice(0, -80), 25, /cut off/],
    ['a cut in CDATA', `${open}<item>\n<title><![CDATA[abc`, 6, /cut off/],
    ['a post without number', `${open}\n<item><title>x</title></item>${close}`, 6, /post_id/],
    ['deep nesting', withItem('<a>'.repeat(50)), 6, /nested/],
    [
      'many attributes',
      withItem(`<a ${Array.from({ length: 300 }, (_, i) => `a${i}=""`).join(' ')}/>`),
      6,
      /attributes/,
    ],
    [
      'many terms',
      withItem('<category domain="x" nicename="y">z</category>\n'.repeat(WXR_LIMITS.terms + 1)),
      2006,
      /terms/,
    ],
    ['an unknown encoding', '<?xml version="1.0" encoding="klingon"?><rss/>', 1, /klingon/],
    ['text after the end', `${open}${close}\nmore`, 8, /malformed/],
  ])('refuses %s and names the line', (_name, file, line, message) => {
    const error = refusal(file);
    expect(error.message).toMatch(message);
    expect(error.line).toBe(line);
  });

  it('names the line of bytes that are not UTF-8', () => {
    const file = Buffer.concat([
      Buffer.from(`${open}\n<item><title>ស្រូវ`),
      Buffer.from([0xc3, 0x28]),
      Buffer.from(close),
    ]);
    expect(refusal(file).line).toBe(6);
  });

  it('refuses text and tags without end before they fill the memory', () => {
    const endless = (piece: string) => {
      const reader = new WxrReader();
      reader.write(Buffer.from(open));
      const part = Buffer.from(piece.repeat(Math.ceil(1_000_000 / piece.length)));
      for (let count = 0; count < 80; count++) reader.write(part);
    };
    expect(() => endless('x')).toThrow(WxrError);
    expect(() => endless('<!-- ')).toThrow(WxrError);
    expect(() => {
      const reader = new WxrReader();
      reader.write(Buffer.from(`${open}<item>`));
      const tags = Buffer.from('<a/>'.repeat(100_000));
      for (let count = 0; count < 20; count++) reader.write(tags);
    }).toThrow(/far too long/);
  });
});

describe('readWxr from a file', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'wxr-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('streams', async () => {
    const file = path.join(folder, 'many.xml');
    await writeFile(file, buildWxr({ posts: Array.from({ length: 3000 }, (_, id) => ({ id: id + 1 })) }));
    let count = 0;
    for await (const entry of readWxr(file)) if (entry.kind === 'post') count++;
    expect(count).toBe(3000);
  });
});
