import type { Metadata } from 'next';
import { passSecondFactor } from '#app/_actions/second-factor.ts';
import { loadIsPending } from '#app/_loaders/security.ts';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { accountAddress } from '#components/account/addresses.ts';
import { PageTitle } from '#components/account/page-title.tsx';
import { SecondFactorForm } from '#components/account/second-factor-forms.tsx';
import { translator } from '#components/messages/translator.ts';

type Props = PageProps<'/[locale]/account/sign-in/second-factor'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('account.secondFactor.title') };
}

export default async function SecondFactorPage({ params }: Props) {
  const locale = requireLocale((await params).locale);
  const t = translator(locale);
  const [isPending, problem] = await Promise.all([
    loadIsPending(),
    readProblem(accountAddress.secondFactor(locale)),
  ]);
  if (isPending) return <SecondFactorForm locale={locale} problem={problem} action={passSecondFactor} />;
  return (
    <>
      <PageTitle title={t('account.secondFactor.title')} text={t('account.secondFactor.over')} />
      <a className="button" href={accountAddress.signIn(locale)}>
        {t('security.password.signInAgain')}
      </a>
    </>
  );
}
