import type { Metadata } from 'next';
import { loadAddress, loadOnward } from '#app/_loaders/articles.ts';
import { loadCommentPage } from '#app/_loaders/comments.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { decodeSegment, placeholder, requireLocale } from '#app/_server/locale-param.ts';
import { feedLink, languageLinks, nothingHere, shareTags } from '#app/_server/metadata.ts';
import { MovedOrNothing } from '#app/_server/nothing-here.tsx';
import { PageAside } from '#app/_server/page-aside.tsx';
import { encodePath } from '#app/_server/redirect-to.ts';
import { articleStructuredData, StructuredData } from '#app/_server/structured-data.tsx';
import { commentsHref, talkUnder } from '#app/_server/talk-under.ts';
import { ArticlePage } from '#components/articles/article-page.tsx';
import { StaticPage } from '#components/articles/static-page.tsx';
import { WithdrawnPage } from '#components/articles/withdrawn-page.tsx';
import { CommentThreads } from '#components/comments/comment-threads.tsx';
import { address } from '#components/layout/addresses.ts';
import { PageColumns } from '#components/layout/page-columns.tsx';
import type { ArticleView } from '#db/articles/queries.ts';
import type { Locale } from '#db/core/locale.ts';
import { excerpt } from '#db/search/text.ts';

export function generateStaticParams() {
  return [{ locale: placeholder, slug: placeholder }];
}

async function load(params: PageProps<'/[locale]/[slug]'>['params']) {
  const { locale: rawLocale, slug } = await params;
  const locale: Locale = requireLocale(rawLocale);
  const found = await loadAddress(locale, decodeSegment(slug));
  return { locale, found };
}

export async function generateMetadata({ params }: PageProps<'/[locale]/[slug]'>): Promise<Metadata> {
  const { locale, found } = await load(params);
  if (found?.kind === 'withdrawn') return { title: found.headline, robots: { index: false } };
  if (found?.kind !== 'found') return nothingHere(locale);
  const { article } = found;
  const site = await loadSite(locale);
  const title = article.seoTitle || article.headline;
  const description = article.seoDescription || article.dek || excerpt(article.bodyStart, 160);
  const path = address.article(article);
  return {
    title,
    description,
    authors: article.bylines.map((person) => ({
      name: person.name,
      url: address.author(locale, person.slug),
    })),
    alternates: {
      ...feedLink(locale, site.name),
      canonical: path,
      languages: languageLinks([
        { locale, path },
        ...article.otherEditions.map((edition) => ({
          locale: edition.locale,
          path: address.article(edition),
        })),
      ]),
    },
    ...shareTags(site, {
      path,
      title,
      description,
      picture: sharePicture(article),
      otherLanguages: article.otherEditions.map((edition) => edition.locale),
      ...(article.kind === 'article' && {
        article: {
          publishedTime: article.publishedAt.toISOString(),
          modifiedTime: (article.updatedAt ?? article.publishedAt).toISOString(),
          authors: article.bylines.map((person) => site.origin + address.author(locale, person.slug)),
          section: article.sectionPath.at(-1)?.name,
          tags: article.tags.map((tag) => tag.name),
        },
      }),
    }),
  };
}

/** The lead picture, or one drawn from the headline where there is none. */
function sharePicture(article: ArticleView) {
  const { picture, locale, headline } = article;
  return picture
    ? {
        url: address.media(picture.key),
        width: picture.width ?? 1200,
        height: picture.height ?? 630,
        alt: picture.alt[locale] ?? picture.alt.en ?? '',
        type: picture.mime,
      }
    : { url: address.sharePicture(article), width: 1200, height: 630, alt: headline, type: 'image/png' };
}

export default async function AddressPage({ params }: PageProps<'/[locale]/[slug]'>) {
  const { locale, found } = await load(params);
  if (!found || found.kind === 'moved') return <MovedOrNothing locale={locale} to={found?.to ?? null} />;
  const site = await loadSite(locale);
  const aside = <PageAside site={site} />;
  if (found.kind === 'withdrawn') {
    return (
      <PageColumns aside={aside}>
        <WithdrawnPage {...found} locale={locale} timeZone={site.timeZone} />
      </PageColumns>
    );
  }
  const { article } = found;
  if (article.kind === 'page') {
    return (
      <PageColumns aside={aside}>
        <StaticPage article={article} timeZone={site.timeZone} />
      </PageColumns>
    );
  }
  const [onward, { threads, ...paging }] = await Promise.all([
    loadOnward({
      id: article.id,
      locale,
      publishedAt: article.publishedAt,
      tagIds: article.tags.map((topic) => topic.id),
    }),
    loadCommentPage(article.id, { page: 1 }),
  ]);
  return (
    <PageColumns aside={aside}>
      <StructuredData data={articleStructuredData(article, site)} />
      <ArticlePage
        article={article}
        url={`${site.origin}${encodePath(address.article(article))}`}
        timeZone={site.timeZone}
        related={onward.related}
        neighbours={onward.neighbours}
        comments={
          <CommentThreads
            threads={threads}
            count={article.commentCount}
            open={article.commentsOpen}
            locale={locale}
            timeZone={site.timeZone}
            talk={talkUnder(article, site)}
            permalink={(id) => address.comment(article, id)}
            order={site.comments.sort}
            hrefOf={commentsHref(article, site)}
            paging={paging}
          />
        }
      />
    </PageColumns>
  );
}
