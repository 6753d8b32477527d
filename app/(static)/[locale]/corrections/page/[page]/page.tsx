import type { Metadata } from 'next';
import { CorrectionsRoute, correctionsMetadata } from '#app/_server/corrections-route.tsx';
import { placeholder } from '#app/_server/locale-param.ts';

export function generateStaticParams() {
  return [{ locale: placeholder, page: placeholder }];
}

export function generateMetadata({
  params,
}: PageProps<'/[locale]/corrections/page/[page]'>): Promise<Metadata> {
  return correctionsMetadata(params);
}

export default function OlderCorrectionsPage({ params }: PageProps<'/[locale]/corrections/page/[page]'>) {
  return <CorrectionsRoute params={params} />;
}
