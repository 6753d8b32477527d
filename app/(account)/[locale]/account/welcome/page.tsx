import type { Metadata } from 'next';
import { giveName } from '#app/_actions/account.ts';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireMember } from '#app/_server/gate.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { accountAddress } from '#components/account/addresses.ts';
import { WelcomeForm } from '#components/account/welcome-form.tsx';
import { translator } from '#components/messages/translator.ts';
import { nextSchema } from '#db/core/fields.ts';

type Props = PageProps<'/[locale]/account/welcome'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('account.welcome.title') };
}

export default async function WelcomePage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const next = nextSchema.parse((await searchParams).next);
  await requireMember(locale, accountAddress.welcome(locale, next));
  const problem = await readProblem(accountAddress.welcome(locale));
  return <WelcomeForm locale={locale} next={next} problem={problem} action={giveName} />;
}
