import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { loadFrontPreview } from '#app/_loaders/front.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { requireDesk } from '#app/_server/gate.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { PageAside } from '#app/_server/page-aside.tsx';
import { SiteFrame } from '#app/_server/site-document.tsx';
import { FrontPage } from '#components/articles/front-page.tsx';
import { deskAddress } from '#components/desk/addresses.ts';
import { FrontPreviewNotice } from '#components/desk/front-preview-notice.tsx';
import { address } from '#components/layout/addresses.ts';
import { PageColumns } from '#components/layout/page-columns.tsx';
import { translator } from '#components/messages/translator.ts';
import { instantOf } from '#db/core/local-time.ts';

type Props = PageProps<'/[locale]/desk/front/preview'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('front.previewTitle') };
}

/** The front page in advance, in the document of its language and the frame of the site. */
export default async function FrontPreviewPage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const query = await searchParams;
  const wanted = z.string().max(40).catch('').parse(query.at);
  const path = deskAddress.frontPreview(locale, { at: wanted });
  const member = await requireDesk(locale, path, 'front.arrange');
  const site = await loadSite(locale);
  if (!site.languages.includes(locale)) redirect(deskAddress.front(locale));
  const now = new Date();
  const chosen = instantOf(wanted, site.timeZone);
  // What was cannot be told from what is stored.
  const at = chosen && chosen > now ? chosen : now;
  const { front, latest } = await loadFrontPreview(member, { site, at });
  return (
    <>
      {site.colour && <link rel="stylesheet" href={address.colour(site.colour)} />}
      <FrontPreviewNotice locale={locale} at={at} now={now} timeZone={site.timeZone} />
      <SiteFrame site={site}>
        <PageColumns aside={<PageAside site={site} latest={latest} />}>
          <FrontPage {...front} site={site} />
        </PageColumns>
      </SiteFrame>
    </>
  );
}
