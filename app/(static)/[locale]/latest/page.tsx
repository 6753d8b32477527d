import type { Metadata } from 'next';
import { ArchiveRoute, archiveMetadata } from '#app/_server/archive-route.tsx';

export function generateMetadata({ params }: PageProps<'/[locale]/latest'>): Promise<Metadata> {
  return archiveMetadata('latest', params);
}

export default function AllNewsPage({ params }: PageProps<'/[locale]/latest'>) {
  return <ArchiveRoute kind="latest" params={params} />;
}
