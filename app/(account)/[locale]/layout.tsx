import '#app/members.css';
import type { Metadata } from 'next';
import { placeholder, requireLocale } from '#app/_server/locale-param.ts';
import { siteMetadata } from '#app/_server/metadata.ts';
import { SiteDocument } from '#app/_server/site-document.tsx';

/** Everything here is one person's: it is made anew for each request. */
export const instant = false;

export function generateStaticParams() {
  return [{ locale: placeholder }];
}

export { viewport } from '#app/_server/viewport.ts';

export async function generateMetadata({ params }: LayoutProps<'/[locale]'>): Promise<Metadata> {
  return { ...(await siteMetadata((await params).locale)), robots: { index: false } };
}

/** Signing in and the account, in the frame of the public site. */
export default async function AccountLayout({ params, children }: LayoutProps<'/[locale]'>) {
  const locale = requireLocale((await params).locale);
  return <SiteDocument locale={locale}>{children}</SiteDocument>;
}
