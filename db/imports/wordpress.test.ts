import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { asc, eq, sql } from 'drizzle-orm';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  articleBylines,
  articles,
  revisions,
  stories,
  storySections,
  storyTags,
} from '#db/articles/tables.ts';
import { auditLog } from '#db/audit/tables.ts';
import { purgeComments } from '#db/comments/mutations.ts';
import { type CommentView, listCommentsUnder } from '#db/comments/queries.ts';
import { comments } from '#db/comments/tables.ts';
import { ok } from '#db/core/result.ts';
import { buildWxr, type PostParts, type SiteParts } from '#db/imports/fixtures/build-wxr.ts';
import { formatReport } from '#db/imports/report.ts';
import { importedItems } from '#db/imports/tables.ts';
import { type ImportOptions, importWordpress } from '#db/imports/wordpress.ts';
import { WxrError } from '#db/imports/wxr.ts';
import { diskStore } from '#db/media/store.ts';
import { media } from '#db/media/tables.ts';
import { personEditions } from '#db/people/tables.ts';
import { getRedirect } from '#db/redirects/queries.ts';
import { redirects } from '#db/redirects/tables.ts';
import { normalisePath } from '#db/redirects/validation.ts';
import { sectionEditions, sections } from '#db/sections/tables.ts';
import { tagEditions } from '#db/tags/tables.ts';
import { withDatabase } from '#db/testing.ts';

const database = withDatabase();
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'import-'));
});
afterAll(() => rm(folder, { recursive: true }));

const now = new Date('2026-06-01T00:00:00Z');

async function runText(text: string | Buffer, options: Partial<ImportOptions> = {}) {
  const file = path.join(folder, `${crypto.randomUUID()}.xml`);
  await writeFile(file, text);
  const store = diskStore(path.join(folder, 'store'));
  return importWordpress(
    { db: database.db, sql: database.sql, close: async () => {} },
    { file, locale: 'en', now, store, ...options },
  );
}

/** Each test's site has an address of its own, so that it is another site to the importer. */
let sites = 0;
const siteOf = (parts: SiteParts): SiteParts => ({ link: `https://site${++sites}.example`, ...parts });
const run = (parts: SiteParts, options: Partial<ImportOptions> = {}) =>
  runText(buildWxr(siteOf(parts)), options);

async function articleOf(slug: string) {
  const [row] = await database.db.select().from(articles).where(eq(articles.slug, slug));
  if (!row) throw new Error(`There is no article at ${slug}.`);
  return row;
}

const leadsTo = async (address: string) => {
  const found = normalisePath(address);
  return found && getRedirect(database.db, found);
};

const tables = { articles, stories, storySections, storyTags, articleBylines, revisions, comments, media };
const others = { personEditions, sections, sectionEditions, tagEditions, redirects, importedItems, auditLog };
/** Everything an import writes, as text: equal before and after means that nothing changed. */
async function wholeDatabase(): Promise<string> {
  const contents: Record<string, unknown> = {};
  for (const [name, table] of Object.entries({ ...tables, ...others }))
    contents[name] = await database.db.execute(sql`select t::text from ${table} t order by 1`);
  return JSON.stringify(contents);
}

describe('importWordpress', () => {
  it('brings posts over with their people, sections, tags and addresses', async () => {
    const report = await run({
      link: 'https://paper.example',
      authors: [{ id: 4, login: 'sokha.ny', name: 'Sokha Ny' }],
      categories: [
        [10, 'cult', 'Culture'],
        [11, 'dance', 'Dance', 'cult'],
      ],
      tags: [[12, 'apsara', 'Apsara']],
      posts: [
        {
          id: 20,
          title: 'A new <em>dance</em> &amp; more',
          slug: 'new-dance',
          link: 'https://paper.example/2019/05/06/new-dance/',
          creator: 'sokha.ny',
          content:
            'One.\n\nTwo <a href="https://www.paper.example/2018/01/01/old/?a=1#b">old</a>.<!--nextpage-->Three.',
          excerpt: '<p>What it is.</p>',
          dateGmt: '2019-05-06 01:02:03',
          sticky: true,
          commentStatus: 'closed',
          terms: [
            ['category', 'cult', 'Culture'],
            ['category', 'dance', 'Dance'],
            ['post_tag', 'apsara', 'Apsara'],
          ],
          meta: {
            _wp_old_slug: ['dance', 'the-dance'],
            _yoast_wpseo_title: 'Dance today %%sep%% %%sitename%%',
            _yoast_wpseo_metadesc: 'All about it',
            _yoast_wpseo_primary_category: '11',
          },
        },
        {
          id: 21,
          type: 'page',
          slug: 'us',
          title: 'Us',
          link: 'https://paper.example/about/us/',
          creator: 'sokha.ny',
        },
      ],
    });
    expect(report.counts).toMatchObject({
      articles: { created: 1, present: 0 },
      pages: { created: 1, present: 0 },
      people: { created: 1, present: 0 },
      sections: { created: 2, present: 0 },
      tags: { created: 1, present: 0 },
    });
    expect(report.warnings).toEqual([]);

    const article = await articleOf('new-dance');
    expect(article).toMatchObject({
      kind: 'article',
      status: 'published',
      headline: 'A new dance & more',
      dek: 'What it is.',
      seoTitle: 'Dance today',
      seoDescription: 'All about it',
      publishedAt: new Date('2019-05-06T01:02:03Z'),
      commentsOpen: false,
    });
    expect(article.bodyText).toBe('One.\nTwo old.\nThree.');
    expect(JSON.stringify(article.body)).toContain('"/2018/01/01/old/?a=1#b"');
    expect(await articleOf('us')).toMatchObject({ kind: 'page', status: 'published' });

    const inSections = await database.db
      .select({ slug: sectionEditions.slug })
      .from(storySections)
      .innerJoin(sectionEditions, eq(sectionEditions.sectionId, storySections.sectionId))
      .where(eq(storySections.storyId, article.storyId))
      .orderBy(asc(storySections.position));
    expect(inSections.map((row) => row.slug)).toEqual(['dance', 'cult']);
    const [story] = await database.db.select().from(stories).where(eq(stories.id, article.storyId));
    expect(story?.pinned).toBe(true);
    expect(
      await database.db.select().from(revisions).where(eq(revisions.articleId, article.id)),
    ).toHaveLength(1);

    for (const address of [
      '/2019/05/06/new-dance/',
      '/?p=20',
      '/2019/05/06/dance',
      '/2019/05/06/the-dance/',
      '/2019/05/06/new-dance/2/',
    ])
      expect(await leadsTo(address), address).toBe('/new-dance');
    for (const address of ['/about/us/', '/?page_id=21', '/?p=21'])
      expect(await leadsTo(address), address).toBe('/us');
    for (const address of ['/category/cult/dance/', '/?cat=11'])
      expect(await leadsTo(address)).toBe('/category/dance');
    for (const address of ['/author/sokha-ny-x', '/author/sokha.ny'])
      expect(await leadsTo(address)).toBeNull();
    expect(await leadsTo('/?author=4')).toBe('/author/sokha-ny');
    // The thing itself stands there.
    for (const address of ['/new-dance', '/category/cult', '/tag/apsara', '/author/sokha-ny'])
      expect(await leadsTo(address), address).toBeNull();
  });

  it('changes nothing the second time, and adds what is new the third', async () => {
    const site = siteOf({
      categories: [[1, 'again', 'Again']],
      posts: [
        {
          id: 1,
          slug: 'again-one',
          terms: [['category', 'again', 'Again']],
          comments: [{ id: 1 }, { id: 2, parent: 1 }],
        },
      ],
    });
    await runText(buildWxr(site));
    const before = await wholeDatabase();
    const again = await runText(buildWxr(site));
    expect(await wholeDatabase()).toBe(before);
    expect(again.counts).toMatchObject({
      articles: { created: 0, present: 1 },
      comments: { created: 0, present: 2 },
      sections: { created: 0, present: 1 },
    });
    const more = { ...site, posts: [...(site.posts ?? []), { id: 2, slug: 'again-two' }] };
    more.posts[0] = {
      ...(more.posts[0] as PostParts),
      comments: [{ id: 1 }, { id: 2, parent: 1 }, { id: 3, parent: 2 }],
    };
    const third = await runText(buildWxr(more));
    expect(third.counts).toMatchObject({
      articles: { created: 1, present: 1 },
      comments: { created: 1, present: 2 },
    });
    const threads = await database.db
      .select({ id: comments.id, parentId: comments.parentId })
      .from(comments)
      .where(eq(comments.articleId, (await articleOf('again-one')).id))
      .orderBy(asc(comments.id));
    expect(threads.map((comment) => comment.parentId)).toEqual([null, threads[0]?.id, threads[1]?.id]);
  });

  it('does not bring back what was deleted here', async () => {
    const site = siteOf({ posts: [{ id: 1, slug: 'deleted-here', comments: [{ id: 1 }] }] });
    await runText(buildWxr(site));
    await database.db.delete(articles).where(eq(articles.slug, 'deleted-here'));
    await runText(buildWxr(site));
    expect(await database.db.select().from(articles).where(eq(articles.slug, 'deleted-here'))).toEqual([]);
  });

  it('writes nothing in a dry run and tells the same', async () => {
    const site = siteOf({
      categories: [[1, 'dry', 'Dry']],
      posts: [{ id: 1, slug: 'dry-one', comments: [{ id: 1 }] }],
    });
    const before = await wholeDatabase();
    const dry = await runText(buildWxr(site), { dryRun: true });
    expect(await wholeDatabase()).toBe(before);
    const wet = await runText(buildWxr(site));
    expect({ ...dry, dryRun: false }).toEqual(wet);
    expect(formatReport(dry)).toContain('nothing was written');
  });

  it('leaves the database as it was when the file is cut off or malformed', async () => {
    const file = buildWxr(
      siteOf({ posts: Array.from({ length: 300 }, (_, id) => ({ id: id + 1, slug: `cut-${id}` })) }),
    );
    const before = await wholeDatabase();
    await expect(runText(file.slice(0, -40))).rejects.toThrow(WxrError);
    await expect(runText(file.replace('</item>\n</channel>', '</itm></channel>'))).rejects.toThrow(
      /Line \d+: /,
    );
    await expect(runText('')).rejects.toThrow(WxrError);
    expect(await wholeDatabase()).toBe(before);
  });

  it('never makes public what was not', async () => {
    const statuses = [
      'publish',
      'future',
      'draft',
      'pending',
      'private',
      'auto-draft',
      'pitch',
      'trash',
      'inherit',
    ];
    const posts: PostParts[] = statuses.map((status, index) => ({
      id: index + 1,
      slug: `status-${status}`,
      status,
      dateGmt: status === 'future' ? '2030-01-01 00:00:00' : '2020-01-01 00:00:00',
    }));
    posts.push({ id: 50, slug: 'status-password', password: 'secret' });
    posts.push({ id: 51, slug: 'status-later', dateGmt: '2031-01-01 00:00:00' });
    posts.push({ id: 52, slug: 'status-undated', status: 'draft', dateGmt: '0000-00-00 00:00:00' });
    posts.push({ id: 53, slug: 'status-menu', type: 'nav_menu_item' });
    const report = await run({ posts });
    const rows = await database.db
      .select({ slug: articles.slug, status: articles.status, scheduledFor: articles.scheduledFor })
      .from(articles)
      .where(sql`${articles.slug} like 'status-%'`);
    expect(Object.fromEntries(rows.map((row) => [row.slug.slice(7), row.status]))).toEqual({
      publish: 'published',
      future: 'scheduled',
      draft: 'draft',
      pending: 'in_review',
      private: 'draft',
      'auto-draft': 'draft',
      pitch: 'draft',
      inherit: 'draft',
      password: 'draft',
      later: 'scheduled',
      undated: 'draft',
    });
    expect(report.skipped).toEqual({ 'in the trash': 1, nav_menu_item: 1 });
    expect(
      report.warnings.filter((warning) => warning.kind === 'not_public').map((warning) => warning.post?.id),
    ).toEqual(['5', '50']);
    // An old address of a draft leads nowhere until the draft is published.
    expect(await leadsTo('/?p=50')).toBeNull();
  });

  it('keeps comments with their threads and states, as plain text', async () => {
    const report = await run({
      posts: [
        {
          id: 1,
          slug: 'talk',
          comments: [
            { id: 5, parent: 3, body: 'A reply before what it answers', email: 'nary@mail.example' },
            { id: 3, body: '<p>Hello <b>there</b></p><script>alert(1)</script>', author: 'Nary &amp; Co' },
            { id: 6, parent: 6, body: 'Its own parent' },
            { id: 7, parent: 8, body: 'Circle' },
            { id: 8, parent: 7, body: 'Circle' },
            { id: 9, parent: 4040, body: 'Orphan', author: '' },
            { id: 10, approved: '0' },
            { id: 11, approved: 'spam' },
            { id: 12, approved: 'trash' },
            { id: 13, type: 'pingback' },
            { id: 14, type: 'trackback' },
            { id: 15, body: '<p> </p>' },
            { id: 3, body: 'The same number again' },
          ],
        },
      ],
    });
    const article = await articleOf('talk');
    const rows = await database.db
      .select()
      .from(comments)
      .where(eq(comments.articleId, article.id))
      .orderBy(asc(comments.id));
    const byBody = (body: string) => rows.find((row) => row.body === body);
    expect(byBody('Hello there')).toMatchObject({
      authorName: 'Nary & Co',
      status: 'approved',
      parentId: null,
    });
    expect(byBody('A reply before what it answers')).toMatchObject({
      parentId: byBody('Hello there')?.id,
      authorEmail: 'nary@mail.example',
    });
    expect(byBody('Its own parent')?.parentId).toBeNull();
    expect(byBody('Orphan')).toMatchObject({ parentId: null, authorName: 'Anonymous' });
    expect(rows.filter((row) => row.body === 'Circle').map((row) => row.parentId === null)).toContain(true);
    expect([10, 11, 12].map((id) => byBody(`Comment ${id}`)?.status)).toEqual(['pending', 'spam', 'deleted']);
    expect(article.commentCount).toBe(6);
    expect(report.skipped['pingbacks and trackbacks']).toBe(2);
    expect(report.warningCounts).toMatchObject({ comment_parent: 3, comment_empty: 1 });
  });

  it('shows threads as they were, under the names and at the times they had', async () => {
    const reply = (id: number, parent: number, more = {}) => ({
      id,
      parent,
      author: `អ្នកអាន ${id}`,
      dateGmt: `2020-03-0${id} 01:02:03`,
      ...more,
    });
    const site = siteOf({
      posts: [
        {
          id: 1,
          slug: 'threads',
          comments: [
            reply(1, 0),
            reply(2, 1),
            reply(3, 2, { approved: 'trash' }),
            reply(4, 3),
            reply(5, 0, { approved: 'spam' }),
            reply(6, 1, { approved: '0' }),
            reply(7, 0, { approved: 'trash' }),
          ],
        },
      ],
    });
    await runText(buildWxr(site));
    const { id } = await articleOf('threads');
    const shape = (rows: CommentView[], under: number | null = null): unknown[] =>
      rows
        .filter(({ parentId }) => parentId === under)
        .map(({ id, removed, authorName, createdAt }) =>
          removed
            ? ['removed', shape(rows, id)]
            : [authorName, createdAt.toISOString().slice(0, 10), shape(rows, id)],
        )
        // Places that nothing hangs on are not shown.
        .filter(([name, replies]) => name !== 'removed' || (replies as unknown[]).length > 0);
    const before = [
      [
        'អ្នកអាន 1',
        '2020-03-01',
        [['អ្នកអាន 2', '2020-03-02', [['removed', [['អ្នកអាន 4', '2020-03-04', []]]]]]],
      ],
    ];
    expect(shape(await listCommentsUnder(database.db, id))).toEqual(before);
    // Weeks later the bin is emptied; nobody sees a difference, and what is new still finds its place.
    const later = (days: number) => new Date(now.getTime() + days * 86_400_000);
    await purgeComments(database.db, { now: later(29) });
    expect(await database.db.$count(comments, eq(comments.articleId, id))).toBe(7);
    await purgeComments(database.db, { now: later(31) });
    expect(await database.db.$count(comments, eq(comments.articleId, id))).toBe(6);
    expect(shape(await listCommentsUnder(database.db, id))).toEqual(before);
    site.posts?.[0]?.comments?.push(reply(8, 7), reply(9, 4));
    await runText(buildWxr(site), { now: later(32) });
    const after = JSON.stringify(shape(await listCommentsUnder(database.db, id)));
    expect(after).toContain(JSON.stringify(['អ្នកអាន 4', '2020-03-04', [['អ្នកអាន 9', '2020-03-09', []]]]));
    expect(after).toContain(JSON.stringify(['អ្នកអាន 8', '2020-03-08', []]));
  });

  it('keeps Khmer addresses, repairs cut ones and tells languages apart', async () => {
    const khmer = encodeURIComponent('ស្រូវ-ថ្មី').toLowerCase();
    const report = await run(
      {
        link: 'https://khmer.example/blog',
        categories: [[1, encodeURIComponent('វប្បធម៌'), 'វប្បធម៌']],
        posts: [
          {
            id: 1,
            title: 'ស្រូវថ្មី',
            content: 'ស្រូវថ្មីត្រូវបានច្រូត។',
            slug: khmer,
            link: `https://khmer.example/blog/${khmer}/`,
          },
          {
            id: 2,
            title: 'ទឹកថ្មី',
            content: 'ទឹកថ្មីហូរ។',
            slug: `${encodeURIComponent('ទឹក-ថ').toLowerCase()}%e1%9f`,
            link: 'https://khmer.example/blog/?p=2',
          },
          { id: 3, title: 'In English', slug: 'in-english', link: 'https://khmer.example/blog/in-english/' },
          {
            id: 4,
            title: 'ទឹក',
            content: 'Told by the plugin',
            slug: 'by-plugin',
            terms: [['language', 'km', 'Khmer']],
          },
        ],
      },
      { locale: 'auto' },
    );
    expect(await articleOf('ស្រូវ-ថ្មី')).toMatchObject({ locale: 'km' });
    expect(await articleOf('ទឹក-ថ')).toMatchObject({ locale: 'km' });
    expect(await articleOf('in-english')).toMatchObject({ locale: 'en' });
    expect(await articleOf('by-plugin')).toMatchObject({ locale: 'km' });
    expect(await leadsTo(`/blog/${khmer}/`)).toBe('/km/ស្រូវ-ថ្មី');
    expect(await leadsTo('/blog/?p=2')).toBe('/km/ទឹក-ថ');
    expect(await leadsTo('/blog/in-english')).toBe('/in-english');
    expect(report.warningCounts).toEqual({ address_repaired: 1 });
    const names = await database.db.select().from(sectionEditions).where(eq(sectionEditions.slug, 'វប្បធម៌'));
    expect(names.map((row) => row.locale).sort()).toEqual(['en', 'km']);
  });

  it('numbers addresses that are taken, and the old ones still lead there', async () => {
    const report = await run({
      posts: [
        { id: 1, slug: 'clash' },
        { id: 2, slug: 'clash', type: 'page', link: 'https://x.example/parent/clash/' },
        { id: 3, slug: 'search', type: 'page', link: 'https://x.example/search/' },
        { id: 4, slug: '', title: 'No address', status: 'draft' },
        { id: 5, slug: 'untitled-one', title: '', content: 'The first words stand in.' },
        { id: 1, slug: 'twice' },
      ],
    });
    expect(await leadsTo('/parent/clash')).toBe('/clash-2');
    expect(await articleOf('search-2')).toMatchObject({ kind: 'page' });
    expect(await articleOf('no-address')).toMatchObject({ status: 'draft' });
    expect(await articleOf('untitled-one')).toMatchObject({ headline: 'The first words stand in.' });
    expect(report.warningCounts).toMatchObject({ address_changed: 2, headline_missing: 1, duplicate: 1 });
  });

  it('leaves addresses to what has them', async () => {
    await run({ posts: [{ id: 900, slug: 'first-owner' }] });
    const report = await run({ posts: [{ id: 900, slug: 'second-owner' }] });
    expect(await leadsTo('/?p=900')).toBe('/first-owner');
    expect(report.warnings).toContainEqual(
      expect.objectContaining({ kind: 'address_lost', detail: '/?p=900' }),
    );
  });

  it('names co-authors, guests and authors that the file does not know', async () => {
    const report = await run({
      authors: [
        { id: 1, login: 'maly', name: 'Maly Chan' },
        { id: 2, login: 'unused', name: 'Unused One' },
      ],
      posts: [
        {
          id: 1,
          slug: 'by-three',
          creator: 'maly',
          terms: [
            ['author', 'cap-maly', 'maly'],
            ['author', 'cap-guest-g', 'guest-g'],
            ['author', 'cap-gone', 'gone'],
          ],
        },
        { id: 2, slug: 'by-ghost', creator: 'ghost@mail.example' },
        { id: 3, type: 'guest-author', slug: 'cap-guest-g', meta: { 'cap-display_name': 'Guest Writer' } },
      ],
    });
    const namesOf = async (slug: string) =>
      (
        await database.db
          .select({ name: personEditions.name })
          .from(articleBylines)
          .innerJoin(personEditions, eq(personEditions.personId, articleBylines.personId))
          .where(eq(articleBylines.articleId, (await articleOf(slug)).id))
          .orderBy(asc(articleBylines.position))
      ).map((row) => row.name);
    expect(await namesOf('by-three')).toEqual(['Maly Chan', 'Guest Writer', 'gone']);
    expect(await namesOf('by-ghost')).toEqual(['ghost']);
    expect(report.warningCounts.unknown_author).toBe(2);
    expect(
      await database.db.select().from(personEditions).where(eq(personEditions.name, 'Unused One')),
    ).toEqual([]);
  });

  it('takes a great many sections, circles and all', async () => {
    const categories: SiteParts['categories'] = Array.from({ length: 1000 }, (_, id) => [
      id + 1,
      `s${id}`,
      `S ${id}`,
      id % 50 ? `s${id - 1}` : '',
    ]);
    categories.push(
      [20_001, 'round', 'Round', 'about'],
      [20_002, 'about', 'About', 'round'],
      [20_003, 'self', 'Self', 'self'],
      [20_004, 'lost', 'Lost', 'nowhere'],
    );
    const report = await run({ categories });
    expect(report.counts.sections.created).toBe(1004);
    expect(report.warningCounts).toMatchObject({ section_cycle: 2, unknown_section: 1 });
    const [deep] = await database.db.select().from(sectionEditions).where(eq(sectionEditions.slug, 's49'));
    expect(await leadsTo(`/category/s48/s49`)).toBeNull();
    const [parent] = await database.db
      .select()
      .from(sections)
      .where(eq(sections.id, deep?.sectionId ?? 0));
    expect(parent?.parentId).not.toBeNull();
  });

  it('keeps hostile content harmless', async () => {
    await run({
      title: 'Bad',
      posts: [
        {
          id: 1,
          slug: 'hostile',
          title: '<script>alert(1)</script><img src=x onerror=alert(1)>Title',
          content:
            '<svg onload=alert(1)></svg><a href="javascript:alert(1)">x</a><iframe srcdoc="<script>1</script>"></iframe>]]&gt;<p>kept</p>',
          creator: '<b>bold</b>',
          comments: [
            { id: 1, author: '<script>x</script>Eve', body: '<img src=x onerror=alert(1)>hi &#0;&#xD800;' },
          ],
          meta: { _thumbnail_id: '../../etc/passwd', _wp_attached_file: '../../../etc/passwd' },
        },
      ],
    });
    const article = await articleOf('hostile');
    expect(article.headline).toBe('Title');
    expect(JSON.stringify(article.body)).not.toMatch(/script|onerror|onload|srcdoc/);
    expect(article.bodyText).toContain('kept');
    const [comment] = await database.db.select().from(comments).where(eq(comments.articleId, article.id));
    expect(comment).toMatchObject({ authorName: 'Eve' });
    expect(comment?.body.startsWith('hi')).toBe(true);
  });

  describe('with files', () => {
    const link = 'https://pictures.example';
    const uploads = `${link}/wp-content/uploads`;
    const site = (): SiteParts => ({
      link,
      posts: [
        {
          id: 801,
          slug: 'with-pictures',
          link: `${link}/with-pictures/`,
          content: `[caption id="attachment_802" width="300"]<img src="${uploads}/2020/01/boat-300x200.jpg" class="wp-image-802" /> On the river[/caption]\n\n[gallery]\n\n<img src="${uploads}/2020/01/loose.png">\n\n<a href="${uploads}/2020/01/paper.pdf">The paper</a>\n\n<img src="${uploads}/2020/01/gone.jpg" alt="Gone">`,
          meta: { _thumbnail_id: '802' },
        },
        {
          id: 802,
          type: 'attachment',
          status: 'inherit',
          slug: 'boat',
          title: 'Boat',
          parent: 801,
          link: `${link}/with-pictures/boat/`,
          attachmentUrl: `${uploads}/2020/01/boat.jpg`,
          excerpt: 'A boat at dawn',
          meta: {
            _wp_attachment_image_alt: 'A wooden boat',
            _wp_attached_file: '2020/01/boat.jpg',
            _wp_attachment_metadata: 'a:1:{s:6:"credit";s:4:"Dara";}',
          },
        },
        {
          id: 803,
          type: 'attachment',
          status: 'inherit',
          slug: 'paper',
          link: `${link}/paper/`,
          attachmentUrl: `${uploads}/2020/01/paper.pdf`,
        },
        {
          id: 804,
          type: 'attachment',
          status: 'inherit',
          slug: 'evil',
          link: `${link}/evil/`,
          attachmentUrl: `${uploads}/../../../../outside.jpg`,
          meta: { _wp_attached_file: '../outside.jpg' },
        },
        {
          id: 805,
          type: 'attachment',
          status: 'inherit',
          slug: 'drawing',
          attachmentUrl: `${uploads}/drawing.svg`,
        },
        {
          id: 806,
          type: 'attachment',
          status: 'inherit',
          slug: 'linked',
          attachmentUrl: `${uploads}/linked.jpg`,
        },
      ],
    });
    let mediaDir: string;
    beforeAll(async () => {
      mediaDir = path.join(folder, 'uploads');
      await mkdir(path.join(mediaDir, '2020/01'), { recursive: true });
      const picture = (background: string) =>
        sharp({ create: { width: 600, height: 400, channels: 3, background } });
      await writeFile(path.join(mediaDir, '2020/01/boat.jpg'), await picture('brown').jpeg().toBuffer());
      await writeFile(path.join(mediaDir, '2020/01/loose.png'), await picture('green').png().toBuffer());
      await writeFile(path.join(mediaDir, '2020/01/paper.pdf'), '%PDF-1.4 paper');
      await writeFile(path.join(mediaDir, 'drawing.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
      await writeFile(path.join(folder, 'outside.jpg'), await picture('red').jpeg().toBuffer());
      await symlink(path.join(folder, 'outside.jpg'), path.join(mediaDir, 'linked.jpg'));
    });

    it('looks into the folder without writing in a dry run', async () => {
      const report = await runText(buildWxr(site()), { mediaDir, dryRun: true });
      expect(report.counts).toMatchObject({ pictures: { created: 2 }, files: { created: 1 } });
      expect(await readdir(folder)).not.toContain('store');
    });

    it('brings over what the folder holds, and nothing from outside of it', async () => {
      const report = await runText(buildWxr(site()), { mediaDir });
      expect(report.counts).toMatchObject({ pictures: { created: 2 }, files: { created: 1 } });
      expect(report.warnings.map((warning) => `${warning.kind} ${warning.detail}`)).toEqual([
        `media_refused ${uploads}/drawing.svg: unknown_type`,
        `picture_missing ${uploads}/2020/01/gone.jpg`,
      ]);
      const article = await articleOf('with-pictures');
      const [boat] = await database.db
        .select()
        .from(media)
        .where(eq(media.id, article.pictureId ?? 0));
      expect(boat).toMatchObject({ fileName: 'boat.jpg', alt: { en: 'A wooden boat' }, credit: 'Dara' });
      expect(article.pictureCaption).toBe('A boat at dawn');
      expect(article.body.content.map((block) => block.type)).toEqual([
        'picture',
        'gallery',
        'picture',
        'paragraph',
        'paragraph',
      ]);
      expect(article.body.content[0]).toMatchObject({
        attrs: { mediaId: String(boat?.id), alt: 'A wooden boat', caption: 'On the river', credit: 'Dara' },
      });
      expect(JSON.stringify(article.body.content[3])).toMatch(
        /"href":"\/media\/[0-9a-f]{2}\/[0-9a-f]{20}\.pdf"/,
      );
      expect(await leadsTo('/with-pictures/boat/')).toBe('/with-pictures');
      expect(await leadsTo('/?attachment_id=802')).toBe('/with-pictures');
      expect(await leadsTo('/wp-content/uploads/2020/01/boat.jpg')).toBe(`/media/${boat?.storageKey}`);
      expect(await leadsTo('/paper')).toMatch(/^\/media\/.*\.pdf$/);
    });

    it('finds them in place the second time', async () => {
      const before = await wholeDatabase();
      const report = await runText(buildWxr(site()), { mediaDir });
      expect(await wholeDatabase()).toBe(before);
      expect(report.counts).toMatchObject({
        pictures: { created: 0, present: 2 },
        files: { created: 0, present: 1 },
      });
    });

    it('fetches only when told to', async () => {
      const asked: string[] = [];
      const picture = await sharp({ create: { width: 500, height: 300, channels: 3, background: 'navy' } })
        .jpeg()
        .toBuffer();
      const fetch: ImportOptions['fetch'] = async (address) => {
        asked.push(address);
        return ok(picture);
      };
      const fetched = siteOf({
        posts: [
          {
            id: 2,
            type: 'attachment',
            status: 'inherit',
            slug: 'a',
            attachmentUrl: 'https://far.example/a.jpg',
          },
        ],
      });
      await runText(buildWxr(fetched), { fetch });
      await runText(buildWxr(fetched), { fetch, fetchMedia: true, dryRun: true });
      expect(asked).toEqual([]);
      const report = await runText(buildWxr(fetched), { fetch, fetchMedia: true });
      expect(asked).toEqual(['https://far.example/a.jpg']);
      expect(report.counts.pictures.created).toBe(1);
    });
  });

  it('lets one import run at a time', async () => {
    const blocker = await database.sql.reserve();
    try {
      await blocker`begin`;
      await blocker`select pg_advisory_xact_lock(7230518)`;
      await expect(run({ posts: [{ id: 1, slug: 'busy' }] })).rejects.toThrow('Another import is running');
    } finally {
      await blocker`rollback`;
      blocker.release();
    }
  });
});
