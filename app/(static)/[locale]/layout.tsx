import '#app/globals.css';
import type { Metadata } from 'next';
import { placeholder, requireLocale } from '#app/_server/locale-param.ts';
import { siteMetadata } from '#app/_server/metadata.ts';
import { SiteDocument } from '#app/_server/site-document.tsx';

/** The whole public site is rendered once and stored; whoever reads a cookie here breaks the build. */
export const ensureStatic = 'navigation';

export function generateStaticParams() {
  return [{ locale: placeholder }];
}

export { viewport } from '#app/_server/viewport.ts';

export async function generateMetadata({ params }: LayoutProps<'/[locale]'>): Promise<Metadata> {
  return siteMetadata((await params).locale);
}

export default async function PublicLayout({ params, children }: LayoutProps<'/[locale]'>) {
  const locale = requireLocale((await params).locale);
  return <SiteDocument locale={locale}>{children}</SiteDocument>;
}
