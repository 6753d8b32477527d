import type { Metadata } from 'next';
import { ArchiveRoute, archiveMetadata } from '#app/_server/archive-route.tsx';
import { placeholder } from '#app/_server/locale-param.ts';

export function generateStaticParams() {
  return [{ locale: placeholder, slug: placeholder }];
}

export function generateMetadata({ params }: PageProps<'/[locale]/category/[slug]'>): Promise<Metadata> {
  return archiveMetadata('category', params);
}

export default function SectionPage({ params }: PageProps<'/[locale]/category/[slug]'>) {
  return <ArchiveRoute kind="category" params={params} />;
}
