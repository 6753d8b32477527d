import type { Metadata } from 'next';
import { loadAddress } from '#app/_loaders/articles.ts';
import { loadCommentPage } from '#app/_loaders/comments.ts';
import { loadRedirect } from '#app/_loaders/redirects.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { decodeSegment, placeholder, requireLocale } from '#app/_server/locale-param.ts';
import { nothingHere } from '#app/_server/metadata.ts';
import { MovedOrNothing } from '#app/_server/nothing-here.tsx';
import { PageAside } from '#app/_server/page-aside.tsx';
import { commentsHref, talkUnder } from '#app/_server/talk-under.ts';
import { CommentThreads } from '#components/comments/comment-threads.tsx';
import { address } from '#components/layout/addresses.ts';
import { PageColumns } from '#components/layout/page-columns.tsx';
import { commentPagePart } from '#db/comments/validation.ts';
import { localePrefix } from '#db/core/locale.ts';

type Params = PageProps<'/[locale]/[slug]/comments/[page]'>['params'];

export function generateStaticParams() {
  return [{ locale: placeholder, slug: placeholder, page: placeholder }];
}

async function load(params: Params) {
  const { locale: rawLocale, slug: rawSlug, page: part } = await params;
  const locale = requireLocale(rawLocale);
  const slug = decodeSegment(rawSlug);
  const wanted = commentPagePart(part);
  const found = await loadAddress(locale, slug);
  if (wanted && found?.kind === 'found' && found.article.kind === 'article') {
    const { article } = found;
    const { threads, ...paging } = await loadCommentPage(article.id, wanted);
    if (threads.length > 0) return { locale, article, threads, paging, order: wanted.order };
  }
  return {
    locale,
    article: null,
    to: await loadRedirect(`${localePrefix(locale)}/${slug}/comments/${part}`),
  };
}

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { locale, article } = await load(params);
  if (!article) return nothingHere(locale);
  // Search engines find the comments with the article.
  return {
    title: article.headline,
    robots: { index: false },
    alternates: { canonical: address.article(article) },
  };
}

export default async function CommentsPage({ params }: { params: Params }) {
  const loaded = await load(params);
  if (!loaded.article) return <MovedOrNothing {...loaded} />;
  const { locale, article, threads, paging, order } = loaded;
  const site = await loadSite(locale);
  return (
    <PageColumns aside={<PageAside site={site} />}>
      <h1 className="display text-heading">
        <a className="no-underline hover:underline" href={address.article(article)}>
          {article.headline}
        </a>
      </h1>
      <CommentThreads
        threads={threads}
        count={article.commentCount}
        open={article.commentsOpen}
        order={order ?? site.comments.sort}
        hrefOf={commentsHref(article, site)}
        paging={paging}
        locale={locale}
        timeZone={site.timeZone}
        talk={talkUnder(article, site)}
        permalink={(id) => address.comment(article, id)}
      />
    </PageColumns>
  );
}
