import type { Metadata } from 'next';
import { loadAddress } from '#app/_loaders/articles.ts';
import { loadComment } from '#app/_loaders/comments.ts';
import { loadRedirect } from '#app/_loaders/redirects.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { decodeSegment, pageNumber, placeholder, requireLocale } from '#app/_server/locale-param.ts';
import { nothingHere } from '#app/_server/metadata.ts';
import { MovedOrNothing } from '#app/_server/nothing-here.tsx';
import { PageAside } from '#app/_server/page-aside.tsx';
import { talkUnder } from '#app/_server/talk-under.ts';
import { OneComment } from '#components/comments/comment-threads.tsx';
import { address } from '#components/layout/addresses.ts';
import { PageColumns } from '#components/layout/page-columns.tsx';
import { localePrefix } from '#db/core/locale.ts';

type Params = PageProps<'/[locale]/[slug]/comment/[id]'>['params'];

export function generateStaticParams() {
  return [{ locale: placeholder, slug: placeholder, id: placeholder }];
}

async function load(params: Params) {
  const { locale: rawLocale, slug: rawSlug, id } = await params;
  const locale = requireLocale(rawLocale);
  const slug = decodeSegment(rawSlug);
  const found = await loadAddress(locale, slug);
  if (found?.kind === 'found' && found.article.kind === 'article') {
    const loaded = await loadComment(found.article.id, pageNumber(id));
    if (loaded) return { locale, article: found.article, ...loaded };
  }
  return { locale, article: null, to: await loadRedirect(`${localePrefix(locale)}/${slug}/comment/${id}`) };
}

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { locale, article } = await load(params);
  if (!article) return nothingHere(locale);
  return {
    title: article.headline,
    robots: { index: false },
    alternates: { canonical: address.article(article) },
  };
}

/** One comment with what it answers and what was answered: the same address wherever in its thread it comes to be. */
export default async function CommentPage({ params }: { params: Params }) {
  const loaded = await load(params);
  if (!loaded.article) return <MovedOrNothing {...loaded} />;
  const { locale, article, threads, page } = loaded;
  const site = await loadSite(locale);
  return (
    <PageColumns aside={<PageAside site={site} />}>
      <h1 className="display text-heading">
        <a className="no-underline hover:underline" href={address.article(article)}>
          {article.headline}
        </a>
      </h1>
      <OneComment
        threads={threads}
        all={address.comments(article, page)}
        open={article.commentsOpen}
        locale={locale}
        timeZone={site.timeZone}
        talk={talkUnder(article, site)}
        permalink={(id) => address.comment(article, id)}
      />
    </PageColumns>
  );
}
