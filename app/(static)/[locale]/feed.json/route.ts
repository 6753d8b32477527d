import { feedRoute } from '#app/_server/feeds/feed-route.ts';
import { placeholder } from '#app/_server/locale-param.ts';

export const GET = feedRoute('latest', 'json');

export function generateStaticParams() {
  return [{ locale: placeholder }];
}
