import '#app/members.css';
import type { Metadata } from 'next';
import { loadSite } from '#app/_loaders/site.ts';
import { placeholder, requireLocale } from '#app/_server/locale-param.ts';
import { siteMetadata } from '#app/_server/metadata.ts';
import { firstFonts } from '#app/_server/site-document.tsx';
import { Awake } from '#components/layout/awake.tsx';

/** Everything at the desk is one member's: it is made anew for each request. */
export const instant = false;

export function generateStaticParams() {
  return [{ locale: placeholder }];
}

export { viewport } from '#app/_server/viewport.ts';

export async function generateMetadata({ params }: LayoutProps<'/[locale]'>): Promise<Metadata> {
  return { ...(await siteMetadata((await params).locale)), robots: { index: false } };
}

/** A document of its own, without the header and footer of the site. */
export default async function DeskLayout({ params, children }: LayoutProps<'/[locale]'>) {
  const locale = requireLocale((await params).locale);
  const site = await loadSite(locale);
  return (
    <html lang={locale}>
      <head>
        {firstFonts(locale, site.name).map((href) => (
          <link key={href} rel="preload" as="font" type="font/woff2" crossOrigin="anonymous" href={href} />
        ))}
      </head>
      <body>
        {children}
        <Awake />
      </body>
    </html>
  );
}
