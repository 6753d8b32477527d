import type { ReactNode } from 'react';
import { ArchivePage } from '#components/articles/archive-page.tsx';
import { ArticleBody } from '#components/articles/article-body.tsx';
import { LeadCard, PictureCard, RowCard } from '#components/articles/article-card.tsx';
import { LatestList } from '#components/articles/latest-list.tsx';
import { ShareRow } from '#components/articles/share-row.tsx';
import { WithdrawnPage } from '#components/articles/withdrawn-page.tsx';
import { CommentThreads } from '#components/comments/comment-threads.tsx';
import {
  card,
  deepThread,
  everyBlock,
  longHeadline,
  oneThread,
  picture,
} from '#components/gallery/samples.ts';
import { Breadcrumb } from '#components/layout/breadcrumb.tsx';
import { NotFoundPage } from '#components/layout/not-found-page.tsx';
import { SiteFooter } from '#components/layout/site-footer.tsx';
import { SiteHeader } from '#components/layout/site-header.tsx';
import { NewsletterBox } from '#components/newsletter/newsletter-box.tsx';
import { SearchPage } from '#components/search/search-page.tsx';
import { type Locale, locales } from '#db/core/locale.ts';

const timeZone = 'Asia/Phnom_Penh';

/** Every component in its states: normal, empty, many, very long; English, then Khmer. */
export function GalleryPage() {
  return (
    <main>
      <h1 className="shell display py-4 text-lead">Gallery</h1>
      {locales.map((locale) => (
        <div key={locale} lang={locale} className="border-t border-line">
          <States locale={locale} />
        </div>
      ))}
    </main>
  );
}

function Shown({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className="shell mt-12" aria-label={name}>
      <p className="mb-3 text-tiny text-muted" lang="en">
        {name}
      </p>
      <div className="max-w-[42.5rem]">{children}</div>
    </section>
  );
}

function States({ locale }: { locale: Locale }) {
  const menu = ['Diplomacy', 'Economy', 'Culture'].map((name, id) => ({
    kind: 'section' as const,
    label: '',
    id,
    slug: name.toLowerCase(),
    name,
  }));
  const one = card(locale);
  const long = card(locale, { id: 2, headline: longHeadline[locale], dek: longHeadline[locale] });
  const bare = card(locale, { id: 3, picture: null, dek: '', section: null, commentCount: 0 });
  const threads = {
    count: 5,
    open: true,

    talk: { articleId: 1, moderation: 'after' as const, maximumLength: 5000 },
    permalink: (id: number) => `#comment-${id}`,
    locale,
    timeZone,
    order: 'oldest' as const,
    hrefOf: (to: { page: number }) => `#${to.page}`,
    paging: { page: 1, pages: 1 },
  };
  const archive = { total: 0, cards: [], page: { offset: 0, limit: 0, older: null, newer: null } };
  return (
    <>
      <SiteHeader locale={locale} name="The Better Cambodia" menu={menu} languages={[...locales]} />
      <Shown name="breadcrumb, long">
        <Breadcrumb
          label="You are here"
          crumbs={[{ name: 'Home', href: '#' }, { name: longHeadline[locale] }]}
        />
      </Shown>
      <Shown name="lead card, long">
        <LeadCard card={long} timeZone={timeZone} />
      </Shown>
      <Shown name="picture cards: normal, long, bare">
        <div className="grid gap-6 min-[560px]:grid-cols-2">
          {[one, long, bare].map((each) => (
            <PictureCard key={each.id} card={each} timeZone={timeZone} withDek />
          ))}
        </div>
      </Shown>
      <Shown name="row cards: normal, long, bare">
        {[one, long, bare].map((each) => (
          <RowCard key={each.id} card={each} timeZone={timeZone} />
        ))}
      </Shown>
      <Shown name="latest news">
        <LatestList cards={[one, long, bare]} locale={locale} timeZone={timeZone} />
      </Shown>
      <Shown name="every block">
        <ArticleBody
          body={everyBlock(locale)}
          media={{ 1: picture }}
          embeds={{}}
          locale={locale}
          timeZone={timeZone}
        />
      </Shown>
      <Shown name="share row">
        <ShareRow url="https://news.example/sample" headline={one.headline} locale={locale} />
      </Shown>
      <Shown name="comments: none, closed, one, deep, paged">
        <CommentThreads {...threads} threads={[]} count={0} />
        <CommentThreads {...threads} threads={[]} count={0} open={false} />
        <CommentThreads {...threads} threads={oneThread} count={1} />
        <CommentThreads {...threads} threads={deepThread} paging={{ page: 2, pages: 3 }} />
      </Shown>
      <Shown name="newsletter">
        <NewsletterBox locale={locale} siteName="The Better Cambodia" action="#" place="aside" />
      </Shown>
      <Shown name="archive, empty">
        <ArchivePage
          archive={{ ...archive, subject: { kind: 'tag', slug: 'sample' } }}
          locale={locale}
          title="Mekong"
          description=""
          number={null}
          timeZone={timeZone}
        />
      </Shown>
      <Shown name="search: before, nothing found">
        <SearchPage locale={locale} timeZone={timeZone} query="" results={null} page={1} pages={0} />
        <SearchPage
          locale={locale}
          timeZone={timeZone}
          query="xyzzy"
          results={{ hits: [], total: 0, more: false }}
          page={1}
          pages={0}
        />
      </Shown>
      <Shown name="not found">
        <NotFoundPage locale={locale} />
      </Shown>
      <Shown name="withdrawn">
        <WithdrawnPage
          headline={one.headline}
          reason={one.dek}
          withdrawnAt={one.publishedAt}
          locale={locale}
          timeZone={timeZone}
        />
      </Shown>
      <SiteFooter
        locale={locale}
        name="The Better Cambodia"
        about={one.dek}
        copyrightHolder="The Better Cambodia"
        year="2026"
        sections={menu}
        pages={[{ kind: 'address', url: '/about', label: 'About' }]}
        newsletter={
          <NewsletterBox locale={locale} siteName="The Better Cambodia" action="#" place="footer" />
        }
      />
    </>
  );
}
