import type { Metadata } from 'next';
import { putCodesAway } from '#app/_actions/second-factor.ts';
import { loadNewRecoveryCodes } from '#app/_loaders/security.ts';
import { requireMember } from '#app/_server/gate.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { accountAddress } from '#components/account/addresses.ts';
import { PageTitle } from '#components/account/page-title.tsx';
import { RecoveryCodes } from '#components/account/second-factor-forms.tsx';
import { translator } from '#components/messages/translator.ts';
import { nextSchema } from '#db/core/fields.ts';

type Props = PageProps<'/[locale]/account/security/recovery-codes'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('security.codes.title') };
}

export default async function RecoveryCodesPage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const t = translator(locale);
  const next = nextSchema.parse((await searchParams).next);
  const member = await requireMember(locale, accountAddress.recoveryCodes(locale, next));
  const codes = await loadNewRecoveryCodes(member);
  if (codes) return <RecoveryCodes locale={locale} codes={codes} next={next} putAway={putCodesAway} />;
  return (
    <>
      <PageTitle title={t('security.codes.over.title')} text={t('security.codes.over.text')} />
      <a className="button" href={accountAddress.security(locale)}>
        {t('security.codes.back')}
      </a>
    </>
  );
}
