import 'server-only';
import type { ReactNode } from 'react';
import type { Preview } from '#app/_loaders/previews.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { PageAside } from '#app/_server/page-aside.tsx';
import { encodePath } from '#app/_server/redirect-to.ts';
import { commentsHref } from '#app/_server/talk-under.ts';
import { ArticlePage } from '#components/articles/article-page.tsx';
import { StaticPage } from '#components/articles/static-page.tsx';
import { CommentThreads } from '#components/comments/comment-threads.tsx';
import { address } from '#components/layout/addresses.ts';
import { PageColumns } from '#components/layout/page-columns.tsx';
import { PreviewNotice } from '#components/previews/preview-notice.tsx';

/** An article as its own page shows it, with what is not published, below a line that says so. */
export async function PreviewPage({ preview, notice }: { preview: Preview; notice: ReactNode }) {
  const { article, related, neighbours, comments } = preview;
  const { locale } = article;
  const site = await loadSite(locale);
  const { threads, ...paging } = comments;
  return (
    <>
      <PreviewNotice>{notice}</PreviewNotice>
      <PageColumns aside={<PageAside site={site} />}>
        {article.kind === 'page' ? (
          <StaticPage article={article} timeZone={site.timeZone} />
        ) : (
          <ArticlePage
            article={article}
            url={`${site.origin}${encodePath(address.article(article))}`}
            timeZone={site.timeZone}
            related={related}
            neighbours={neighbours}
            comments={
              <CommentThreads
                threads={threads}
                count={article.commentCount}
                open={article.commentsOpen}
                locale={locale}
                timeZone={site.timeZone}
                talk={null}
                permalink={(id) => address.comment(article, id)}
                order={site.comments.sort}
                hrefOf={commentsHref(article, site)}
                paging={paging}
              />
            }
          />
        )}
      </PageColumns>
    </>
  );
}
