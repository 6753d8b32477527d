import type { Metadata } from 'next';
import { loadLibrary } from '#app/_loaders/media.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { DeskPage } from '#app/_server/desk-page.tsx';
import { requireDesk } from '#app/_server/gate.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { LibraryPage } from '#components/media/library-page.tsx';
import { translator } from '#components/messages/translator.ts';
import { mediaFilterSchema } from '#db/media/validation.ts';
import { reachOf } from '#db/users/policy.ts';

type Props = PageProps<'/[locale]/desk/media'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('media.title') };
}

export default async function DeskLibraryPage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const member = await requireDesk(locale, deskAddress.media(locale), 'media.see');
  const [query, site] = await Promise.all([searchParams, loadSite(locale)]);
  const filter = mediaFilterSchema.parse(query);
  const found = await loadLibrary(member, filter, site);
  return (
    <DeskPage locale={locale} member={member} current="media" here={deskAddress.media}>
      <LibraryPage
        locale={locale}
        filter={filter}
        {...found}
        languages={site.languages}
        mayUpload={reachOf(member, 'media.upload') !== null}
        removed={query.done === 'removed'}
      />
    </DeskPage>
  );
}
