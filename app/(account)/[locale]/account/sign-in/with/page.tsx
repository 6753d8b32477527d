import type { Metadata } from 'next';
import { loadOnward } from '#app/_loaders/providers.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { getViewer } from '#app/_server/viewer.ts';
import { NothingCame } from '#components/account/nothing-came.tsx';
import { PageTitle } from '#components/account/page-title.tsx';
import { Onward } from '#components/layout/onward.tsx';
import { translator } from '#components/messages/translator.ts';

type Props = PageProps<'/[locale]/account/sign-in/with'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('account.signIn.title') };
}

/**
 * The way to another service is a link of this page: browsers do not let a form end on another site, unless its page
 * names every site that the way may lead across, and nobody can know those.
 */
export default async function ElsewherePage({ params }: Props) {
  const locale = requireLocale((await params).locale);
  const t = translator(locale);
  const [onward, viewer] = await Promise.all([loadOnward(locale), getViewer()]);
  const isMember = viewer.role !== 'anonymous';
  if (!onward) return <NothingCame locale={locale} isMember={isMember} />;
  const { service, address } = onward;
  if (address === null) return <NothingCame locale={locale} isMember={isMember} away={service} />;
  return (
    <>
      <PageTitle title={t('providers.onward.title', { service })} text={t('providers.onward.text')} />
      <a className="button" href={address} data-onward>
        {t('providers.onward.button', { service })}
      </a>
      <Onward />
    </>
  );
}
