import type { Metadata } from 'next';
import { removePasswordForm, setPasswordForm } from '#app/_actions/password.ts';
import { signInAgain } from '#app/_actions/sign-in.ts';
import { loadAccount } from '#app/_loaders/account.ts';
import { loadPassword } from '#app/_loaders/security.ts';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireMember } from '#app/_server/gate.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { accountAddress } from '#components/account/addresses.ts';
import { PasswordPage } from '#components/account/password-section.tsx';
import { translator } from '#components/messages/translator.ts';

type Props = PageProps<'/[locale]/account/security/password'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('security.password.title') };
}

export default async function OwnPasswordPage({ params }: Props) {
  const locale = requireLocale((await params).locale);
  const path = accountAddress.ownPassword(locale);
  const member = await requireMember(locale, path);
  const [account, { since, isFresh }, problem] = await Promise.all([
    loadAccount(member),
    loadPassword(member),
    readProblem(path),
  ]);
  return (
    <PasswordPage
      locale={locale}
      email={account.email}
      hasPassword={since !== null}
      isFresh={isFresh}
      problem={problem}
      set={setPasswordForm}
      remove={removePasswordForm}
      signInAgain={signInAgain}
    />
  );
}
