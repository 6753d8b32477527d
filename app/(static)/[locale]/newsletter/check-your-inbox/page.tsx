import { NoticePage, noticeMetadata } from '#app/_server/newsletter-notice.tsx';

type Props = { params: Promise<{ locale: string }> };

export const generateMetadata = ({ params }: Props) => noticeMetadata('checkInbox', params);

export default function CheckYourInboxPage({ params }: Props) {
  return <NoticePage kind="checkInbox" params={params} />;
}
