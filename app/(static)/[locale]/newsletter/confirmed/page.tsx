import { NoticePage, noticeMetadata } from '#app/_server/newsletter-notice.tsx';

type Props = { params: Promise<{ locale: string }> };

export const generateMetadata = ({ params }: Props) => noticeMetadata('confirmed', params);

export default function ConfirmedPage({ params }: Props) {
  return <NoticePage kind="confirmed" params={params} />;
}
