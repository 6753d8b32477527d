import { loadSharePicture } from '#app/_loaders/share-pictures.ts';
import { decodeSegment, placeholder, requireLocale } from '#app/_server/locale-param.ts';
import { nothing, stored } from '#app/_server/stored-response.ts';

export function generateStaticParams() {
  return [{ locale: placeholder, slug: placeholder }];
}

export async function GET(_request: Request, { params }: RouteContext<'/[locale]/[slug]/share.png'>) {
  const { locale, slug } = await params;
  const picture = await loadSharePicture(requireLocale(locale), decodeSegment(slug));
  return picture ? stored(picture, 'image/png') : nothing();
}
