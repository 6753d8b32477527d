import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { signInWithPassword } from '#app/_actions/sign-in.ts';
import { loadChallenge } from '#app/_loaders/proof-of-work.ts';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { getViewer } from '#app/_server/viewer.ts';
import { accountAddress } from '#components/account/addresses.ts';
import { PasswordForm } from '#components/account/sign-in-forms.tsx';
import { translator } from '#components/messages/translator.ts';
import { nextSchema } from '#db/core/fields.ts';

type Props = PageProps<'/[locale]/account/sign-in/password'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('account.password.title') };
}

export default async function PasswordPage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const next = nextSchema.parse((await searchParams).next);
  if ((await getViewer()).role !== 'anonymous') redirect(next || accountAddress.overview(locale));
  const problem = await readProblem(accountAddress.password(locale));
  const challenge = await loadChallenge(problem?.typed.email);
  return (
    <PasswordForm
      locale={locale}
      next={next}
      problem={problem}
      action={signInWithPassword}
      challenge={challenge}
    />
  );
}
