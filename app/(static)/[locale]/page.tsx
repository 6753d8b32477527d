import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { loadFront } from '#app/_loaders/articles.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { feedLink, languageLinks, shareTags } from '#app/_server/metadata.ts';
import { PageAside } from '#app/_server/page-aside.tsx';
import { StructuredData, siteStructuredData } from '#app/_server/structured-data.tsx';
import { FrontPage } from '#components/articles/front-page.tsx';
import { address } from '#components/layout/addresses.ts';
import { PageColumns } from '#components/layout/page-columns.tsx';

export async function generateMetadata({ params }: PageProps<'/[locale]'>): Promise<Metadata> {
  const locale = requireLocale((await params).locale);
  const site = await loadSite(locale);
  const title = site.tagline ? `${site.name} | ${site.tagline}` : site.name;
  return {
    title: { absolute: title },
    ...shareTags(site, {
      path: address.home(locale),
      title,
      description: site.tagline || site.about,
      otherLanguages: site.languages.filter((each) => each !== locale),
    }),
    alternates: {
      ...feedLink(locale, site.name),
      canonical: address.home(locale),
      languages: languageLinks(site.languages.map((each) => ({ locale: each, path: address.home(each) }))),
    },
  };
}

export default async function HomePage({ params }: PageProps<'/[locale]'>) {
  const locale = requireLocale((await params).locale);
  const site = await loadSite(locale);
  const [first = locale] = site.languages;
  // The shortest address leads to whatever the site is written in.
  if (!site.languages.includes(locale)) redirect(address.home(first));
  const front = await loadFront(
    locale,
    site.sections.map(({ id, slug, name }) => ({ id, slug, name })),
  );
  return (
    <PageColumns aside={<PageAside site={site} />}>
      <StructuredData data={siteStructuredData(site)} />
      <FrontPage {...front} site={site} />
    </PageColumns>
  );
}
