import 'server-only';
import type { Site } from '#app/_loaders/site.ts';
import { encodePath } from '#app/_server/redirect-to.ts';
import { address } from '#components/layout/addresses.ts';
import { translator } from '#components/messages/translator.ts';
import type { ArticleView } from '#db/articles/queries.ts';

/** JSON-LD in the page. `<` is escaped, so that no text can end the element. */
export function StructuredData({ data }: { data: object }) {
  const json = JSON.stringify(data).replace(/</g, '\\u003c');
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON, escaped above
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}

/** schema.org `NewsArticle` and `BreadcrumbList`, after Google's guidelines for articles. */
export function articleStructuredData(article: ArticleView, site: Site): object {
  const { locale } = article;
  const absolute = (path: string) => `${site.origin}${encodePath(path)}`;
  const crumbs = [
    { name: translator(locale)('site.home'), path: address.home(locale) },
    ...article.sectionPath.map((section) => ({
      name: section.name,
      path: address.section(locale, section.slug),
    })),
    { name: article.headline, path: address.article(article) },
  ];
  const { picture } = article;
  const publisher = publisherData(site);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'NewsArticle',
        '@id': `${absolute(address.article(article))}#article`,
        url: absolute(address.article(article)),
        mainEntityOfPage: absolute(address.article(article)),
        headline: article.headline,
        description: article.dek || undefined,
        inLanguage: locale,
        datePublished: article.publishedAt.toISOString(),
        dateModified: (article.updatedAt ?? article.publishedAt).toISOString(),
        articleSection: article.sectionPath.at(-1)?.name,
        keywords: article.tags.map((tag) => tag.name),
        wordCount: article.wordCount,
        commentCount: article.commentCount,
        image: {
          '@type': 'ImageObject',
          url: absolute(picture ? address.media(picture.key) : address.sharePicture(article)),
          width: picture?.width ?? 1200,
          height: picture?.height ?? 630,
          creditText: picture?.credit || undefined,
        },
        workTranslation: article.otherEditions.map((edition) => ({
          '@id': `${absolute(address.article(edition))}#article`,
        })),
        // A story without a byline is the newsroom's own.
        author: article.bylines.length
          ? article.bylines.map((person) => ({
              '@type': 'Person',
              name: person.name,
              url: absolute(address.author(locale, person.slug)),
            }))
          : publisher,
        publisher,
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: crumbs.map((crumb, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name: crumb.name,
          item: absolute(crumb.path),
        })),
      },
    ],
  };
}

/** The newsroom and its site, for the front page. */
export function siteStructuredData(site: Site): object {
  const url = `${site.origin}${address.home(site.locale)}`;
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    '@id': `${url}#website`,
    name: site.name,
    url,
    description: site.tagline || undefined,
    inLanguage: site.locale,
    publisher: publisherData(site),
  };
}

function publisherData(site: Site): object {
  return {
    '@type': 'NewsMediaOrganization',
    name: site.name,
    url: `${site.origin}${address.home(site.locale)}`,
    logo: { '@type': 'ImageObject', url: `${site.origin}/icon-512.png`, width: 512, height: 512 },
  };
}
