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
    ...article.sectionPath.map((section) => ({ name: section.name, path: address.section(locale, section.slug) })),
    { name: article.headline, path: address.article(article) },
  ];
  const pictures = article.picture ? [address.media(article.picture.key)] : [address.sharePicture(article)];
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'NewsArticle',
        '@id': `${absolute(address.article(article))}#article`,
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
        image: pictures.map(absolute),
        author: article.bylines.map((person) => ({
          '@type': 'Person',
          name: person.name,
          url: absolute(address.author(locale, person.slug)),
        })),
        publisher: {
          '@type': 'NewsMediaOrganization',
          name: site.name,
          url: absolute(address.home(locale)),
          logo: { '@type': 'ImageObject', url: `${site.origin}/icon-512.png`, width: 512, height: 512 },
        },
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
