import { archiveRoute } from '#app/_server/archive-route.tsx';

const route = archiveRoute('latest');

export const generateMetadata = route.generateMetadata;
export default route.Page;
