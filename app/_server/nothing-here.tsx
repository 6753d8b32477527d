import 'server-only';
import { permanentRedirect } from 'next/navigation';
import { loadSite } from '#app/_loaders/site.ts';
import { PageAside } from '#app/_server/page-aside.tsx';
import { redirectTo } from '#app/_server/redirect-to.ts';
import { NotFoundPage } from '#components/layout/not-found-page.tsx';
import { PageColumns } from '#components/layout/page-columns.tsx';
import type { Locale } from '#db/core/locale.ts';

/** Answers for an address without a thing: leads to where it moved, or says that there is nothing and what helps. */
export async function MovedOrNothing({ locale, to }: { locale: Locale; to: string | null }) {
  if (to) permanentRedirect(redirectTo(to));
  const site = await loadSite(locale);
  return (
    <PageColumns aside={<PageAside site={site} />}>
      <NotFoundPage locale={locale} />
    </PageColumns>
  );
}
