import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { connection } from 'next/server';
import { loadPreview } from '#app/_loaders/previews.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { PreviewPage } from '#app/_server/preview-page.tsx';
import { translator } from '#components/messages/translator.ts';
import { previewAddress } from '#components/previews/addresses.ts';
import { formatDateTime } from '#components/ui/date.tsx';

type Props = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = requireLocale((await params).locale);
  return {
    title: translator(locale)('previews.title'),
    robots: { index: false, follow: false },
    referrer: 'no-referrer',
  };
}

/** For whoever has the link. Opening it changes nothing: mail scanners open every link. */
export default async function LinkedPreviewPage({ params }: Props) {
  const { locale: given, token } = await params;
  const locale = requireLocale(given);
  await connection();
  const preview = await loadPreview(token);
  if (!preview) notFound();
  // The page around it is in the language of the article.
  if (preview.article.locale !== locale) redirect(previewAddress(preview.article.locale, token));
  const { timeZone } = await loadSite(locale);
  const time = formatDateTime(preview.until, { locale, timeZone });
  const t = translator(locale);
  const said = { draft: 'notPublished', changes: 'changes', published: 'published' } as const;
  return <PreviewPage preview={preview} notice={t(`previews.${said[preview.state]}`, { time })} />;
}
