import type { Metadata } from 'next';
import { askForCode, signInWithCode } from '#app/_actions/sign-in.ts';
import { loadAsked } from '#app/_loaders/account.ts';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { accountAddress } from '#components/account/addresses.ts';
import { PageTitle } from '#components/account/page-title.tsx';
import { CodeForm } from '#components/account/sign-in-forms.tsx';
import { translator } from '#components/messages/translator.ts';

type Props = PageProps<'/[locale]/account/sign-in/code'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('account.code.title') };
}

export default async function CodePage({ params }: Props) {
  const locale = requireLocale((await params).locale);
  const t = translator(locale);
  const [asked, problem] = await Promise.all([loadAsked(), readProblem(accountAddress.code(locale))]);
  if (asked)
    return (
      <CodeForm
        locale={locale}
        asked={asked}
        problem={problem}
        action={signInWithCode}
        askAgain={askForCode}
      />
    );
  return (
    <>
      <PageTitle title={t('account.code.over.title')} text={t('account.code.over.text')} />
      <a className="button" href={accountAddress.signIn(locale)}>
        {t('account.code.again')}
      </a>
    </>
  );
}
