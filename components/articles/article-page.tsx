import type { ReactNode } from 'react';
import { ArticleBody, Caption } from '#components/articles/article-body.tsx';
import { PictureCard } from '#components/articles/article-card.tsx';
import { Picture } from '#components/articles/picture.tsx';
import { ShareRow } from '#components/articles/share-row.tsx';
import { address } from '#components/layout/addresses.ts';
import { Breadcrumb } from '#components/layout/breadcrumb.tsx';
import { type Translate, translator } from '#components/messages/translator.ts';
import { DateText } from '#components/ui/date.tsx';
import type { ArticleCard, ArticleView, BylineView, NamedLink, Neighbours } from '#db/articles/queries.ts';
import type { Locale } from '#db/core/locale.ts';

type Props = {
  article: ArticleView;
  url: string;
  timeZone: string;
  related: ArticleCard[];
  neighbours: Neighbours;
  comments: ReactNode;
};

/** An article from breadcrumb to comments. */
export function ArticlePage({ article, url, timeZone, related, neighbours, comments }: Props) {
  const { locale } = article;
  const t = translator(locale);
  const when = { locale, timeZone };
  return (
    <article>
      <Breadcrumb
        label={t('site.breadcrumb')}
        crumbs={[
          { name: t('site.home'), href: address.home(locale) },
          ...article.sectionPath.map((section) => ({
            name: section.name,
            href: address.section(locale, section.slug),
          })),
          { name: article.headline },
        ]}
      />
      <h1 className="display mt-4 text-title">{article.headline}</h1>
      {article.dek && <p className="mt-3 text-dek">{article.dek}</p>}
      <div className="mt-5 flex flex-wrap gap-x-5 gap-y-1 border-y border-line py-2.5 text-small text-muted">
        {article.bylines.length > 0 && (
          <p>
            <Bylines people={article.bylines} locale={locale} t={t} />
          </p>
        )}
        <p>
          <DateText date={article.publishedAt} {...when} />
        </p>
        {article.updatedAt && article.updatedAt > article.publishedAt && (
          <p>
            <Around text={(date) => t('article.updated', { date })}>
              <DateText date={article.updatedAt} withTime {...when} />
            </Around>
          </p>
        )}
        <p>{t('article.readingTime', { minutes: article.readingMinutes })}</p>
        <p>
          <a className="no-underline hover:underline" href="#comments">
            {t('article.comments', { count: article.commentCount })}
          </a>
        </p>
        {article.otherEditions.map((edition) => (
          <p key={edition.locale} className="no-print">
            <a lang={edition.locale} hrefLang={edition.locale} href={address.article(edition)}>
              {t('article.inOtherLanguage')}
            </a>
          </p>
        ))}
      </div>
      {article.picture && (
        <figure className="mt-5">
          <Picture media={article.picture} locale={locale} sizes="(min-width: 900px) 680px, 100vw" lead />
          <Caption caption={article.pictureCaption} credit={article.picture.credit} locale={locale} />
        </figure>
      )}
      <div className="mt-7">
        <ArticleBody body={article.body} media={article.media} embeds={article.embeds} {...when} />
      </div>
      {article.sources.length > 0 && <Sources article={article} t={t} />}
      <div className="krama mt-8 w-[8.0625rem]" />
      {article.tags.length > 0 && <Tags tags={article.tags} locale={locale} t={t} />}
      <ShareRow url={url} headline={article.headline} locale={locale} />
      {article.bylines.some((person) => person.bio) && (
        <Authors people={article.bylines} locale={locale} t={t} />
      )}
      {related.length > 0 && (
        <section aria-labelledby="related" className="no-print mt-12">
          <h2 id="related" className="display rule-head text-heading text-river">
            {t('article.related')}
          </h2>
          <div className="mt-4 grid gap-x-6 gap-y-8 min-[560px]:grid-cols-2">
            {related.map((card) => (
              <PictureCard key={card.id} card={card} timeZone={timeZone} />
            ))}
          </div>
        </section>
      )}
      <NeighbourLinks neighbours={neighbours} locale={locale} t={t} />
      {comments}
    </article>
  );
}

/** A sentence of the catalogue around something that is more than text. */
function Around({ text, children }: { text: (placeholder: string) => string; children: ReactNode }) {
  const [before, after] = text('\u0000').split('\u0000');
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}

function Bylines({ people, locale, t }: { people: BylineView[]; locale: Locale; t: Translate }) {
  const parts = new Intl.ListFormat(locale, { type: 'conjunction' }).formatToParts(
    people.map((_, index) => String(index)),
  );
  return (
    <Around text={(names) => t('article.by', { names })}>
      {parts.map((part, index) => {
        const person = part.type === 'element' ? people[Number(part.value)] : undefined;
        return person ? (
          <a
            key={person.id}
            rel="author"
            className="font-semibold text-ink no-underline hover:underline"
            href={address.author(locale, person.slug)}
          >
            {person.name}
          </a>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the words between names have no other identity
          <span key={`between-${index}`}>{part.value}</span>
        );
      })}
    </Around>
  );
}

function Sources({ article, t }: { article: ArticleView; t: Translate }) {
  return (
    <ul className="mt-8 text-small text-muted">
      {article.sources.map((source) => (
        <li key={source.name}>
          <Around text={(name) => t('article.source', { name })}>
            {source.url ? <a href={source.url}>{source.name}</a> : source.name}
          </Around>{' '}
          <span>({t(`article.sourceKind.${source.kind}`)})</span>
        </li>
      ))}
    </ul>
  );
}

function Tags({ tags, locale, t }: { tags: NamedLink[]; locale: Locale; t: Translate }) {
  return (
    <nav aria-label={t('article.tags')} className="mt-6">
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-small">
        {tags.map((tag) => (
          <li key={tag.id}>
            <a rel="tag" className="inline-block py-1 text-river" href={address.tag(locale, tag.slug)}>
              {tag.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Authors({ people, locale, t }: { people: BylineView[]; locale: Locale; t: Translate }) {
  return (
    <section aria-labelledby="authors" className="mt-10">
      <h2 id="authors" className="sr-only">
        {t(people.length > 1 ? 'article.aboutAuthors' : 'article.aboutAuthor')}
      </h2>
      {people.map((person) => (
        <div key={person.id} className="mt-5 grid grid-cols-[auto_1fr] gap-x-4">
          {person.portrait && (
            <Picture
              media={person.portrait}
              locale={locale}
              alt=""
              sizes="72px"
              shape="square"
              className="h-18 w-18 rounded-full"
            />
          )}
          <div className="col-start-2">
            <p>
              <a className="display no-underline hover:underline" href={address.author(locale, person.slug)}>
                {person.name}
              </a>{' '}
              {person.role && <span className="text-tiny text-muted">{person.role}</span>}
            </p>
            {person.bio && <p className="mt-0.5 text-small text-muted">{person.bio}</p>}
          </div>
        </div>
      ))}
    </section>
  );
}

function NeighbourLinks({ neighbours, locale, t }: { neighbours: Neighbours; locale: Locale; t: Translate }) {
  const { newer, older } = neighbours;
  if (!newer && !older) return null;
  const place = 'block no-underline hover:text-brick';
  return (
    <nav
      aria-label={t('article.neighbours')}
      className="no-print mt-12 grid gap-6 border-t border-line pt-4 min-[560px]:grid-cols-2"
    >
      {older && (
        <a rel="prev" className={place} href={address.article({ locale, slug: older.slug })}>
          <span className="text-tiny text-muted">← {t('article.older')}</span>
          <span className="display mt-1 block">{older.headline}</span>
        </a>
      )}
      {newer && (
        <a
          rel="next"
          className={`${place} min-[560px]:col-start-2 min-[560px]:text-end`}
          href={address.article({ locale, slug: newer.slug })}
        >
          <span className="text-tiny text-muted">{t('article.newer')} →</span>
          <span className="display mt-1 block">{newer.headline}</span>
        </a>
      )}
    </nav>
  );
}
