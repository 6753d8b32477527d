import { ArticleBody, Caption } from '#components/articles/article-body.tsx';
import { Picture } from '#components/articles/picture.tsx';
import { address } from '#components/layout/addresses.ts';
import { Breadcrumb } from '#components/layout/breadcrumb.tsx';
import { translator } from '#components/messages/translator.ts';
import type { ArticleView } from '#db/articles/queries.ts';

/** About, Contact and the like: an article without byline, date and comments. */
export function StaticPage({ article, timeZone }: { article: ArticleView; timeZone: string }) {
  const { locale } = article;
  const t = translator(locale);
  return (
    <article>
      <Breadcrumb
        label={t('site.breadcrumb')}
        crumbs={[{ name: t('site.home'), href: address.home(locale) }, { name: article.headline }]}
      />
      <h1 className="display mt-4 text-title">{article.headline}</h1>
      {article.dek && <p className="mt-3 text-dek">{article.dek}</p>}
      {article.picture && (
        <figure className="mt-5">
          <Picture media={article.picture} locale={locale} sizes="(min-width: 900px) 680px, 100vw" lead />
          <Caption caption={article.pictureCaption} credit={article.picture.credit} locale={locale} />
        </figure>
      )}
      <div className="mt-7">
        <ArticleBody
          body={article.body}
          media={article.media}
          embeds={article.embeds}
          locale={locale}
          timeZone={timeZone}
        />
      </div>
    </article>
  );
}
