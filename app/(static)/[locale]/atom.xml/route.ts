import { feedRoute } from '#app/_server/feeds/feed-route.ts';
import { placeholder } from '#app/_server/locale-param.ts';

export const GET = feedRoute('latest', 'atom');

export function generateStaticParams() {
  return [{ locale: placeholder }];
}
