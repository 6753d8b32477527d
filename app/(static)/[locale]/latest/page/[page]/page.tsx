import type { Metadata } from 'next';
import { ArchiveRoute, archiveMetadata } from '#app/_server/archive-route.tsx';
import { placeholder } from '#app/_server/locale-param.ts';

export function generateStaticParams() {
  return [{ locale: placeholder, page: placeholder }];
}

export function generateMetadata({ params }: PageProps<'/[locale]/latest/page/[page]'>): Promise<Metadata> {
  return archiveMetadata('latest', params);
}

export default function OlderAllNewsPage({ params }: PageProps<'/[locale]/latest/page/[page]'>) {
  return <ArchiveRoute kind="latest" params={params} />;
}
