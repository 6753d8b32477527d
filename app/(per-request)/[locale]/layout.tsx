import '#app/globals.css';
import type { Metadata } from 'next';
import { placeholder, requireLocale } from '#app/_server/locale-param.ts';
import { siteMetadata } from '#app/_server/metadata.ts';
import { SiteDocument } from '#app/_server/site-document.tsx';

/** Pages that read the request: search, and those behind a link from a mail. They are made anew each time. */
export const instant = false;

export function generateStaticParams() {
  return [{ locale: placeholder }];
}

export { viewport } from '#app/_server/viewport.ts';

export async function generateMetadata({
  params,
}: {
  params: Promise<{ locale: string }>;
}): Promise<Metadata> {
  return siteMetadata((await params).locale);
}

export default async function PerRequestLayout({ params, children }: LayoutProps<'/[locale]'>) {
  const locale = requireLocale((await params).locale);
  return <SiteDocument locale={locale}>{children}</SiteDocument>;
}
