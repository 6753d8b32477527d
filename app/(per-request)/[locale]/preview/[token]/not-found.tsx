import { translator } from '#components/messages/translator.ts';
import { locales } from '#db/core/locale.ts';

/** In all languages: a link that does not hold belongs to none. */
export default function NoPreview() {
  return (
    <main id="content" tabIndex={-1} className="shell min-h-[40vh] space-y-8 py-10 outline-none">
      {locales.map((locale) => {
        const t = translator(locale);
        const Title = locale === 'en' ? 'h1' : 'h2';
        return (
          <section key={locale} lang={locale}>
            <Title className="display text-title">{t('previews.gone.title')}</Title>
            <p className="mt-4 text-dek">{t('previews.gone.text')}</p>
          </section>
        );
      })}
    </main>
  );
}
