import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { signInElsewhere } from '#app/_actions/providers.ts';
import { askForCode } from '#app/_actions/sign-in.ts';
import { loadServices, loadUnproven } from '#app/_loaders/providers.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { getViewer } from '#app/_server/viewer.ts';
import { accountAddress } from '#components/account/addresses.ts';
import { ServiceButtons } from '#components/account/service-buttons.tsx';
import { SignInForm } from '#components/account/sign-in-forms.tsx';
import { translator } from '#components/messages/translator.ts';
import { nextSchema } from '#db/core/fields.ts';

type Props = PageProps<'/[locale]/account/sign-in'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('account.signIn.title') };
}

export default async function SignInPage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const next = nextSchema.parse((await searchParams).next);
  if ((await getViewer()).role !== 'anonymous') redirect(next || accountAddress.overview(locale));
  const [site, problem, services, unproven] = await Promise.all([
    loadSite(locale),
    readProblem(accountAddress.signIn(locale)),
    loadServices(),
    loadUnproven(),
  ]);
  return (
    <SignInForm
      locale={locale}
      siteName={site.name}
      next={next}
      problem={problem}
      action={askForCode}
      unproven={unproven}
    >
      <ServiceButtons locale={locale} next={next} services={services} action={signInElsewhere} />
    </SignInForm>
  );
}
