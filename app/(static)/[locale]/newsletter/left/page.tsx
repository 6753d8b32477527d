import { NoticePage, noticeMetadata } from '#app/_server/newsletter-notice.tsx';

type Props = { params: Promise<{ locale: string }> };

export const generateMetadata = ({ params }: Props) => noticeMetadata('left', params);

export default function LeftPage({ params }: Props) {
  return <NoticePage kind="left" params={params} />;
}
