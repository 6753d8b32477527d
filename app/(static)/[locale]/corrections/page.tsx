import type { Metadata } from 'next';
import { CorrectionsRoute, correctionsMetadata } from '#app/_server/corrections-route.tsx';

export function generateMetadata({ params }: PageProps<'/[locale]/corrections'>): Promise<Metadata> {
  return correctionsMetadata(params);
}

export default function AllCorrectionsPage({ params }: PageProps<'/[locale]/corrections'>) {
  return <CorrectionsRoute params={params} />;
}
