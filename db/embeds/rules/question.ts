import { type Embed, embedOf } from '#db/articles/rules/embed.ts';

/** Where it is asked what an address shows: a public answer for machines, or the page itself. */
export type Question = { url: string; as: 'oembed' | 'page' };

const isOf = (host: string, ...places: string[]) =>
  places.some((place) => host === place || host.endsWith(`.${place}`));

/** Hosts that answer questions; what they lead on to must be among them too. */
const answering = [
  'youtube.com',
  'vimeo.com',
  'twitter.com',
  'x.com',
  'tiktok.com',
  'soundcloud.com',
  't.me',
  'facebook.com',
];
const showing = [
  'ytimg.com',
  'vimeocdn.com',
  'twimg.com',
  'tiktokcdn.com',
  'tiktokcdn-us.com',
  'tiktokcdn-eu.com',
  'sndcdn.com',
  'cdn-telegram.org',
  'telesco.pe',
  'telegram-cdn.org',
  'fbcdn.net',
];

const isPlain = (url: URL) => url.protocol === 'https:' && !url.port && !url.username && !url.password;

export const mayBeAsked = (url: URL): boolean => isPlain(url) && isOf(url.hostname, ...answering);

/** Facebook's static pictures are its own signs, not those of a post. */
export const mayShow = (url: URL): boolean =>
  isPlain(url) && isOf(url.hostname, ...showing) && !/^static\./.test(url.hostname);

/** Null for places that answer nobody without an account. */
export function questionOf(address: string): Question | null {
  const embed = embedOf(address);
  return embed && question(embed);
}

function question({ provider, url }: Embed): Question | null {
  const asked = encodeURIComponent(url);
  switch (provider) {
    case 'youtube':
      return { as: 'oembed', url: `https://www.youtube.com/oembed?format=json&url=${asked}` };
    case 'vimeo':
      return { as: 'oembed', url: `https://vimeo.com/api/oembed.json?width=1280&url=${asked}` };
    case 'x':
      return {
        as: 'oembed',
        url: `https://publish.twitter.com/oembed?omit_script=true&dnt=true&url=${asked}`,
      };
    case 'tiktok':
      return { as: 'oembed', url: `https://www.tiktok.com/oembed?url=${asked}` };
    case 'soundcloud':
      return { as: 'oembed', url: `https://soundcloud.com/oembed?format=json&url=${asked}` };
    case 'telegram':
      // The page for readers has what is said in the post; the one for frames does not.
      return { as: 'page', url: url.replace('/s/', '/') };
    case 'facebook':
      return { as: 'page', url };
    case 'instagram':
    case 'other':
      return null;
    default:
      return provider satisfies never;
  }
}
