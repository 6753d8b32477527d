import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { loadAddress } from '#app/_loaders/articles.ts';
import { loadComments } from '#app/_loaders/comments.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { decodeSegment, pageNumber, placeholder, requireLocale } from '#app/_server/locale-param.ts';
import { PageAside } from '#app/_server/page-aside.tsx';
import { CommentThreads } from '#components/comments/comment-threads.tsx';
import { address } from '#components/layout/addresses.ts';
import { PageColumns } from '#components/layout/page-columns.tsx';
import { commentPage } from '#db/comments/rules/comment-page.ts';

type Params = PageProps<'/[locale]/[slug]/comments/[page]'>['params'];

export function generateStaticParams() {
  return [{ locale: placeholder, slug: placeholder, page: placeholder }];
}

async function load(params: Params) {
  const { locale: rawLocale, slug, page: rawPage } = await params;
  const locale = requireLocale(rawLocale);
  const page = pageNumber(rawPage);
  const found = await loadAddress(locale, decodeSegment(slug));
  if (found?.kind !== 'found' || found.article.kind !== 'article' || page < 2) notFound();
  return { locale, page, article: found.article };
}

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { article } = await load(params);
  // Search engines find the comments with the article.
  return {
    title: article.headline,
    robots: { index: false },
    alternates: { canonical: address.article(article) },
  };
}

export default async function CommentsPage({ params }: { params: Params }) {
  const { locale, page, article } = await load(params);
  const [site, threads] = await Promise.all([loadSite(locale), loadComments(article.id)]);
  const { shown, ...paging } = commentPage(threads, page);
  if (shown.length === 0) notFound();
  return (
    <PageColumns aside={<PageAside site={site} />}>
      <h1 className="display text-heading">
        <a className="no-underline hover:underline" href={address.article(article)}>
          {article.headline}
        </a>
      </h1>
      <CommentThreads
        threads={shown}
        count={article.commentCount}
        open={article.commentsOpen}
        locale={locale}
        timeZone={site.timeZone}
        paging={{ ...paging, href: (number) => address.comments(article, number) }}
      />
    </PageColumns>
  );
}
