import { archiveRoute } from '#app/_server/archive-route.tsx';
import { placeholder } from '#app/_server/locale-param.ts';

const route = archiveRoute('author');

export const generateMetadata = route.generateMetadata;
export default route.Page;

export function generateStaticParams() {
  return [{ locale: placeholder, slug: placeholder, page: placeholder }];
}
