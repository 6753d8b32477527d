import type { LeafBlock } from '#db/articles/document.ts';

type Provider = Extract<LeafBlock, { type: 'embed' }>['attrs']['provider'];
export type Embed = { provider: Provider; url: string };

/** Places whose bare addresses WordPress turned into a player or card, beyond those with a name of their own. */
const otherHosts =
  /(^|\.)(dailymotion\.com|dai\.ly|spotify\.com|ted\.com|flickr\.com|flic\.kr|imgur\.com|reddit\.com|slideshare\.net|scribd\.com|wordpress\.tv|videopress\.com|issuu\.com|mixcloud\.com|giphy\.com|animoto\.com|kickstarter\.com|tumblr\.com|bsky\.app|threads\.net|pinterest\.com|podbean\.com|anchor\.fm|twitch\.tv|streamable\.com|canva\.com|datawrapper\.de|dwcdn\.net|flourish\.studio|infogram\.com|maps\.google\.com|drive\.google\.com|docs\.google\.com)$/;

/**
 * What an address shows when embedded, and its public page: players' own addresses are turned into the page
 * that a reader can visit.
 * @returns null when the address is of no known place.
 */
export function embedOf(address: string): Embed | null {
  let url: URL;
  try {
    url = new URL(address.trim().replace(/^\/\//, 'https://'));
  } catch {
    return null;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  if (url.username || url.password || url.href.length > 2000) return null;
  const host = url.hostname.replace(/^(www|m|mobile|web)\./, '');
  const path = url.pathname;
  const parts = path.split('/').filter(Boolean);
  const found = (provider: Provider, page = `https://${host}${path}${url.search}`): Embed => ({
    provider,
    url: page,
  });
  /** The address that a player was given to show. */
  const inner = (name: string) => embedOf(url.searchParams.get(name) ?? '');

  if (host === 'youtu.be' || host === 'youtube.com' || host === 'youtube-nocookie.com') {
    const id =
      host === 'youtu.be'
        ? parts[0]
        : /^(embed|v|shorts|live|e)$/.test(parts[0] ?? '')
          ? parts[1]
          : url.searchParams.get('v');
    if (id && /^[\w-]{6,20}$/.test(id) && id !== 'videoseries')
      return found('youtube', `https://www.youtube.com/watch?v=${id}`);
    const list = url.searchParams.get('list');
    if (list && /^[\w-]{6,80}$/.test(list))
      return found('youtube', `https://www.youtube.com/playlist?list=${list}`);
    return null;
  }
  if (host === 'player.vimeo.com' && parts[0] === 'video' && parts[1])
    return found('vimeo', `https://vimeo.com/${parts[1]}`);
  if (host === 'vimeo.com') return /\d/.test(path) ? found('vimeo') : null;
  if (host === 'fb.watch') return found('facebook');
  if (/(^|\.)facebook\.com$/.test(host)) {
    if (parts[0] === 'plugins') return inner('href');
    return /^(watch|reel|story\.php|photo|photo\.php|permalink\.php|video\.php|share)$/.test(
      parts[0] ?? '',
    ) || /\/(posts|videos|photos|permalink|events|reels)\//.test(path)
      ? found('facebook', `https://www.facebook.com${path}${url.search}`)
      : null;
  }
  if (host === 'twitter.com' || host === 'x.com')
    return /\/status(es)?\/\d+/.test(path) ? found('x', `https://x.com${path}`) : null;
  if (/(^|\.)tiktok\.com$/.test(host)) {
    const video = /^\/embed\/(?:v\d\/)?(\d+)/.exec(path)?.[1];
    if (video) return found('tiktok', `https://www.tiktok.com/embed/v2/${video}`);
    return /\/video\/\d+/.test(path) || /^v[mt]\./.test(host) ? found('tiktok') : null;
  }
  if (host === 't.me' || host === 'telegram.me')
    return /^\/(s\/)?\w+\/\d+/.test(path) ? found('telegram', `https://t.me${path}`) : null;
  if (host === 'instagram.com' || host === 'instagr.am') {
    const post = /^\/(?:[\w.]+\/)?(p|reel|tv)\/([\w-]+)/.exec(path);
    return post ? found('instagram', `https://www.instagram.com/${post[1]}/${post[2]}/`) : null;
  }
  if (host === 'w.soundcloud.com') return inner('url');
  if (host === 'api.soundcloud.com') return found('soundcloud');
  if (host === 'soundcloud.com') return parts.length > 0 ? found('soundcloud') : null;
  if (otherHosts.test(host) || (/^google\.[a-z.]+$/.test(host) && path.startsWith('/maps')))
    return found('other', url.href);
  return null;
}
