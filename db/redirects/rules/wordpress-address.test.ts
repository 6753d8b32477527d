import { describe, expect, it } from 'vitest';
import { feedAt, wordPressForms } from '#db/redirects/rules/wordpress-address.ts';

describe('wordPressForms', () => {
  it.each([
    ['/feed', '/', 'feed.xml'],
    ['/feed/atom', '/', 'atom.xml'],
    ['/feed/rss2', '/', 'feed.xml'],
    ['/km/feed', '/km', 'feed.xml'],
    ['/comments/feed', '/', 'feed.xml'],
    ['/km/comments/feed/atom', '/km', 'feed.xml'],
    ['/category/culture/feed', '/category/culture', 'feed.xml'],
    ['/category/arts/puppets/feed/atom', '/category/puppets', 'atom.xml'],
    ['/km/tag/ទន្លេ/feed', '/km/tag/ទន្លេ', 'feed.xml'],
    ['/a-story/feed', '/a-story', 'feed.xml'],
    ['/page/3', '/latest', null],
    ['/km/page/3', '/km/latest', null],
    ['/category/culture/page/2', '/category/culture', null],
    ['/category/arts/puppets/page/2', '/category/puppets', null],
    ['/category/arts/puppets', '/category/puppets', null],
    ['/a-story/amp', '/a-story', null],
    ['/a-story/embed', '/a-story', null],
    ['/a-story/comment-page-12', '/a-story', null],
    ['/a-story/2', '/a-story', null],
    ['/2019/05/a-story/2', '/2019/05/a-story', null],
    ['/index.php', '/', null],
    ['/index.php/a-story', '/a-story', null],
    ['/index.php?p=12', '/?p=12', null],
    ['/index.php/2019/05/a-story/amp', '/2019/05/a-story', null],
  ])('%s means %s', (path, stem, feed) => {
    expect(wordPressForms(path).at(-1)).toEqual({ stem, feed });
  });

  it('keeps the nearer meanings too', () => {
    expect(wordPressForms('/index.php/a-story/amp').map((form) => form.stem)).toEqual([
      '/a-story/amp',
      '/a-story',
    ]);
  });

  it.each([
    '/',
    '/a-story',
    '/2019',
    '/2',
    '/2019/05',
    '/feedback',
    '/index.phpx',
    '/category/culture',
    '/kmart/feeds',
    '/wp-admin',
  ])('%s has no form of its own', (path) => {
    // A year with a month is a page number by its form only; nothing stands at the year.
    expect(wordPressForms(path).filter((form) => form.stem !== '/2019')).toEqual([]);
  });

  it('takes no longer for a hostile address', () => {
    const started = performance.now();
    for (const part of ['/feed', '/page/1', '/amp', '/category/x', '/1']) wordPressForms(part.repeat(150));
    expect(performance.now() - started).toBeLessThan(200);
  });
});

describe('feedAt', () => {
  it.each([
    ['/', '/feed.xml'],
    ['/km', '/km/feed.xml'],
    ['/category/culture', '/category/culture/feed.xml'],
    ['/km/author/sreymom', '/km/author/sreymom/feed.xml'],
    ['/a-story', '/a-story'],
    ['/km/a-story', '/km/a-story'],
  ])('%s has %s', (path, feed) => {
    expect(feedAt(path, 'feed.xml')).toBe(feed);
  });
});
