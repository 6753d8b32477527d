import type { Metadata } from 'next';
import { loadNothing } from '#app/_loaders/previews.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { PageAside } from '#app/_server/page-aside.tsx';
import { PageColumns } from '#components/layout/page-columns.tsx';
import { translator } from '#components/messages/translator.ts';

type Props = PageProps<'/[locale]/preview'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = requireLocale((await params).locale);
  return { title: translator(locale)('previews.gone.title'), robots: { index: false } };
}

/** What every link to a preview shows that does not hold: the front door puts it in its place. */
export default async function NoPreviewPage({ params }: Props) {
  const locale = requireLocale((await params).locale);
  await loadNothing();
  const t = translator(locale);
  return (
    <PageColumns aside={<PageAside site={await loadSite(locale)} />}>
      <div className="min-h-[40vh]">
        <h1 className="display mt-4 text-title">{t('previews.gone.title')}</h1>
        <p className="mt-4 text-dek">{t('previews.gone.text')}</p>
      </div>
    </PageColumns>
  );
}
