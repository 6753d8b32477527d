import { embedOf } from '#db/articles/rules/embed.ts';

/** The only places whose players a page may hold; the content security policy names them. */
export const playerOrigins = [
  'https://www.youtube-nocookie.com',
  'https://player.vimeo.com',
  'https://www.facebook.com',
  'https://www.tiktok.com',
  'https://t.me',
  'https://platform.twitter.com',
  'https://w.soundcloud.com',
] as const;
type PlayerAddress = `${(typeof playerOrigins)[number]}/${string}`;

export type EmbedPlayer = {
  src: PlayerAddress;
  /** The place it takes: of a film, of a film taken upright, of a recording, or of a post, whose height nobody knows. */
  shape: 'wide' | 'tall' | 'audio' | 'post';
};

/** What shows a post or film in a page, once a reader wants it; null when it is to be seen at its own place only. */
export function playerOf(address: string): EmbedPlayer | null {
  const embed = embedOf(address);
  if (!embed) return null;
  const url = new URL(embed.url);
  const given = (name: string) => encodeURIComponent(url.searchParams.get(name) ?? '');
  switch (embed.provider) {
    case 'youtube':
      return {
        shape: 'wide',
        src: url.searchParams.has('list')
          ? `https://www.youtube-nocookie.com/embed/videoseries?list=${given('list')}`
          : `https://www.youtube-nocookie.com/embed/${given('v')}?autoplay=1`,
      };
    case 'vimeo': {
      const [, film, key] = /(?:^|\/)(\d+)(?:\/(\w+))?\/?$/.exec(url.pathname) ?? [];
      if (!film) return null;
      const secret = key ?? url.searchParams.get('h');
      return {
        shape: 'wide',
        src: `https://player.vimeo.com/video/${film}?dnt=1&autoplay=1${secret ? `&h=${encodeURIComponent(secret)}` : ''}`,
      };
    }
    case 'facebook': {
      // What is behind a short address only their own page finds out.
      if (url.hostname === 'fb.watch' || /^\/(share|events)\//.test(url.pathname)) return null;
      const href = encodeURIComponent(embed.url);
      return /\/(videos|watch|reel|reels)\b|\/video\.php$/.test(url.pathname)
        ? {
            shape: 'wide',
            src: `https://www.facebook.com/plugins/video.php?href=${href}&show_text=false&autoplay=true`,
          }
        : { shape: 'post', src: `https://www.facebook.com/plugins/post.php?href=${href}&show_text=true` };
    }
    case 'tiktok': {
      const film = /\/(?:video|embed(?:\/v\d)?)\/(\d+)/.exec(url.pathname)?.[1];
      return film
        ? { shape: 'tall', src: `https://www.tiktok.com/player/v1/${film}?autoplay=1&rel=0` }
        : null;
    }
    case 'telegram': {
      const [, channel, post] = /^\/(?:s\/)?(\w+)\/(\d+)/.exec(url.pathname) ?? [];
      return channel ? { shape: 'post', src: `https://t.me/${channel}/${post}?embed=1&mode=tme` } : null;
    }
    case 'x': {
      const post = /\/status(?:es)?\/(\d+)/.exec(url.pathname)?.[1];
      return post
        ? { shape: 'post', src: `https://platform.twitter.com/embed/Tweet.html?id=${post}&dnt=true` }
        : null;
    }
    case 'soundcloud':
      return {
        shape: 'audio',
        src: `https://w.soundcloud.com/player/?url=${encodeURIComponent(embed.url)}&auto_play=true&show_comments=false`,
      };
    case 'instagram':
    case 'other':
      return null;
    default:
      return embed.provider satisfies never;
  }
}
