'use client';
import { pageWeight } from '#components/editor/page-weight.ts';
import { useEditorTools } from '#components/editor/tools.ts';
import { intlLocale } from '#components/messages/intl-locale.ts';
import type { ArticleContent } from '#db/articles/content.ts';
import { documentText } from '#db/articles/rules/document-text.ts';
import { countWords, readingMinutes } from '#db/search/text.ts';

/** Words and minutes, in one line. */
export function Length({ content }: { content: ArticleContent }) {
  const { t, textLocale } = useEditorTools();
  const words = countWords(documentText(content.body));
  return (
    <span>
      {t('editor.words', { count: words })} ·{' '}
      {t('editor.minutes', { count: readingMinutes(words, textLocale) })}
    </span>
  );
}

/** What a reader's phone has to load. */
export function Weight({ content }: { content: ArticleContent }) {
  const { t, media, locale } = useEditorTools();
  const { bytes, seconds, heaviest, unfinished } = pageWeight(content, media);
  const size = (count: number) =>
    `${new Intl.NumberFormat(intlLocale[locale]).format(Math.round(count / 1024))} kB`;
  return (
    <section className="grid gap-1.5 text-small" aria-label={t('editor.weight.title')}>
      <h2 className="font-semibold">{t('editor.weight.title')}</h2>
      <p>
        {t('editor.weight.text', {
          size: size(bytes),
          seconds: new Intl.NumberFormat(intlLocale[locale], { maximumFractionDigits: 1 }).format(seconds),
        })}
      </p>
      <p className="break-words text-muted">
        {heaviest
          ? t('editor.weight.most', { name: heaviest.media.fileName, size: size(heaviest.bytes) })
          : t('editor.weight.none')}
      </p>
      {unfinished > 0 && <p className="text-muted">{t('editor.weight.processing', { count: unfinished })}</p>}
    </section>
  );
}
