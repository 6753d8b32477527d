import type { Embed } from '#db/articles/rules/embed.ts';

const names: Record<Exclude<Embed['provider'], 'other'>, string> = {
  youtube: 'YouTube',
  vimeo: 'Vimeo',
  facebook: 'Facebook',
  x: 'X',
  tiktok: 'TikTok',
  telegram: 'Telegram',
  instagram: 'Instagram',
  soundcloud: 'SoundCloud',
};

/** What people call the place of an embed. */
export function serviceName({ provider, url }: Embed): string {
  if (provider !== 'other') return names[provider];
  return URL.parse(url)?.hostname.replace(/^www\./, '') ?? url;
}
