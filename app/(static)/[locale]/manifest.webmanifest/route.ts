import { loadSite } from '#app/_loaders/site.ts';
import { placeholder, requireLocale } from '#app/_server/locale-param.ts';
import { stored } from '#app/_server/stored-response.ts';
import { address } from '#components/layout/addresses.ts';

export function generateStaticParams() {
  return [{ locale: placeholder }];
}

/** What a device needs to put the site among its apps, https://www.w3.org/TR/appmanifest/ */
export async function GET(_request: Request, { params }: RouteContext<'/[locale]/manifest.webmanifest'>) {
  const locale = requireLocale((await params).locale);
  const site = await loadSite(locale);
  const manifest = {
    id: address.home(locale),
    name: site.name,
    short_name: site.name,
    description: site.tagline || site.about || undefined,
    lang: locale,
    dir: 'ltr',
    start_url: address.home(locale),
    scope: '/',
    display: 'minimal-ui',
    background_color: '#fbf8f2',
    theme_color: '#fbf8f2',
    icons: [
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
    ],
  };
  return stored(JSON.stringify(manifest), 'application/manifest+json; charset=utf-8');
}
