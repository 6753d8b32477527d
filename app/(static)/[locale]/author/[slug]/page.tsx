import type { Metadata } from 'next';
import { ArchiveRoute, archiveMetadata } from '#app/_server/archive-route.tsx';
import { placeholder } from '#app/_server/locale-param.ts';

export function generateStaticParams() {
  return [{ locale: placeholder, slug: placeholder }];
}

export function generateMetadata({ params }: PageProps<'/[locale]/author/[slug]'>): Promise<Metadata> {
  return archiveMetadata('author', params);
}

export default function AuthorPage({ params }: PageProps<'/[locale]/author/[slug]'>) {
  return <ArchiveRoute kind="author" params={params} />;
}
