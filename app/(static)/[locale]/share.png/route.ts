import { loadSitePicture } from '#app/_loaders/share-pictures.ts';
import { placeholder, requireLocale } from '#app/_server/locale-param.ts';
import { stored } from '#app/_server/stored-response.ts';

export function generateStaticParams() {
  return [{ locale: placeholder }];
}

export async function GET(_request: Request, { params }: RouteContext<'/[locale]/share.png'>) {
  const locale = requireLocale((await params).locale);
  return stored(await loadSitePicture(locale), 'image/png');
}
