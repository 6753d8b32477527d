import type { Metadata } from 'next';
import { loadRedirects } from '#app/_loaders/redirects.ts';
import { DeskPage } from '#app/_server/desk-page.tsx';
import { requireDesk } from '#app/_server/gate.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { RedirectsPage } from '#components/desk/redirects-page.tsx';
import { translator } from '#components/messages/translator.ts';
import { redirectFilterSchema } from '#db/redirects/validation.ts';

type Props = PageProps<'/[locale]/desk/redirects'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('newsroom.redirects.title') };
}

export default async function DeskRedirectsPage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const t = translator(locale);
  const member = await requireDesk(locale, deskAddress.redirects(locale), 'redirects.save');
  const query = await searchParams;
  const filter = redirectFilterSchema.parse(query);
  const found = await loadRedirects(member, filter);
  const saved = query.done === 'saved' ? t('newsroom.redirects.saved') : null;
  return (
    <DeskPage locale={locale} member={member} current="redirects" here={deskAddress.redirects}>
      <RedirectsPage
        locale={locale}
        filter={filter}
        {...found}
        done={query.done === 'removed' ? t('newsroom.removed') : saved}
      />
    </DeskPage>
  );
}
