import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { loadOwnPreview } from '#app/_loaders/previews.ts';
import { requireDesk } from '#app/_server/gate.ts';
import { pageNumber, requireLocale } from '#app/_server/locale-param.ts';
import { MovedOrNothing } from '#app/_server/nothing-here.tsx';
import { PreviewPage } from '#app/_server/preview-page.tsx';
import { deskAddress } from '#components/desk/addresses.ts';
import { translator } from '#components/messages/translator.ts';

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = requireLocale((await params).locale);
  return { title: translator(locale)('previews.open'), robots: { index: false } };
}

/** In the frame of the site, not of the desk: the exact page that readers would see. */
export default async function DeskPreviewPage({ params }: Props) {
  const { locale: given, id: number } = await params;
  const locale = requireLocale(given);
  const id = pageNumber(number);
  const member = await requireDesk(locale, deskAddress.preview(locale, id), 'articles.see');
  const preview = await loadOwnPreview(member, id);
  if (!preview) return <MovedOrNothing locale={locale} to={null} />;
  // The page around it is in the language of the article.
  if (preview.article.locale !== locale) redirect(deskAddress.preview(preview.article.locale, id));
  const t = translator(locale);
  return (
    <PreviewPage
      preview={preview}
      notice={
        <>
          {t(`previews.desk.${preview.state}`)}{' '}
          <a className="underline" href={deskAddress.article(locale, id)}>
            {t('previews.desk.back')}
          </a>
        </>
      }
    />
  );
}
