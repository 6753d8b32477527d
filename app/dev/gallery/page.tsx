import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { GalleryPage } from '#components/gallery/gallery-page.tsx';
import { env } from '#env.ts';

export const metadata: Metadata = { title: 'Gallery', robots: { index: false } };

/** Every component in every state, in both languages. Not part of a site that runs for readers. */
export default function Gallery() {
  if (env.NODE_ENV === 'production') notFound();
  return <GalleryPage />;
}
