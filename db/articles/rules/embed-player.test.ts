import { expect, test } from 'vitest';
import { playerOf, playerOrigins } from '#db/articles/rules/embed-player.ts';

test.each([
  ['https://youtu.be/abcdefghijk', 'wide', 'https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1'],
  [
    'https://www.youtube.com/watch?v=abcdefghijk&t=3',
    'wide',
    'https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1',
  ],
  [
    'https://www.youtube.com/playlist?list=PL_1-2345',
    'wide',
    'https://www.youtube-nocookie.com/embed/videoseries?list=PL_1-2345',
  ],
  ['https://vimeo.com/123', 'wide', 'https://player.vimeo.com/video/123?dnt=1&autoplay=1'],
  ['https://vimeo.com/123/abc9', 'wide', 'https://player.vimeo.com/video/123?dnt=1&autoplay=1&h=abc9'],
  ['https://vimeo.com/channels/films/123', 'wide', 'https://player.vimeo.com/video/123?dnt=1&autoplay=1'],
  [
    'https://www.facebook.com/a/videos/12/',
    'wide',
    'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fa%2Fvideos%2F12%2F&show_text=false&autoplay=true',
  ],
  [
    'https://www.facebook.com/a/posts/1?x=1&y="',
    'post',
    'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fa%2Fposts%2F1%3Fx%3D1%26y%3D%2522&show_text=true',
  ],
  ['https://www.tiktok.com/@a/video/7', 'tall', 'https://www.tiktok.com/player/v1/7?autoplay=1&rel=0'],
  ['https://www.tiktok.com/embed/v2/7', 'tall', 'https://www.tiktok.com/player/v1/7?autoplay=1&rel=0'],
  ['https://t.me/s/news/12', 'post', 'https://t.me/news/12?embed=1&mode=tme'],
  [
    'https://twitter.com/a/status/12?ref=x',
    'post',
    'https://platform.twitter.com/embed/Tweet.html?id=12&dnt=true',
  ],
  [
    'https://soundcloud.com/a/b',
    'audio',
    'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fa%2Fb&auto_play=true&show_comments=false',
  ],
])('%s is shown by a player', (address, shape, src) => {
  expect(playerOf(address)).toEqual({ shape, src });
  expect(playerOrigins).toContain(new URL(src).origin);
});

test.each([
  'https://fb.watch/abc/',
  'https://www.facebook.com/share/p/abc/',
  'https://vm.tiktok.com/abc/',
  'https://www.instagram.com/p/abc/',
  'https://open.spotify.com/track/1',
  'https://elsewhere.example/watch?v=abcdefghijk',
  'javascript:alert(1)',
  '',
])('%s has none', (address) => {
  expect(playerOf(address)).toBeNull();
});
