import type { Metadata } from 'next';
import { ArchiveRoute, archiveMetadata } from '#app/_server/archive-route.tsx';
import { placeholder } from '#app/_server/locale-param.ts';

export function generateStaticParams() {
  return [{ locale: placeholder, slug: placeholder }];
}

export function generateMetadata({ params }: PageProps<'/[locale]/tag/[slug]'>): Promise<Metadata> {
  return archiveMetadata('tag', params);
}

export default function TagPage({ params }: PageProps<'/[locale]/tag/[slug]'>) {
  return <ArchiveRoute kind="tag" params={params} />;
}
