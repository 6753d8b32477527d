import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { confirmSetUp, removeSecondFactor, renewCodes } from '#app/_actions/second-factor.ts';
import { loadSecondFactor, loadSetUp } from '#app/_loaders/security.ts';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireMember } from '#app/_server/gate.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { accountAddress } from '#components/account/addresses.ts';
import { SecondFactorManager, SetUpForm } from '#components/account/second-factor-forms.tsx';
import { translator } from '#components/messages/translator.ts';
import { nextSchema } from '#db/core/fields.ts';
import { isStaff } from '#db/users/policy.ts';

type Props = PageProps<'/[locale]/account/security/second-step'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('security.secondStep.title') };
}

export default async function SecondStepPage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const next = nextSchema.parse((await searchParams).next);
  const member = await requireMember(locale, accountAddress.secondStep(locale, next));
  const [factor, setUp, problem] = await Promise.all([
    loadSecondFactor(member),
    loadSetUp(member),
    readProblem(accountAddress.secondStep(locale)),
  ]);
  if (factor)
    return (
      <SecondFactorManager
        locale={locale}
        isStaff={isStaff(member.assignedRole)}
        problem={problem}
        renew={renewCodes}
        remove={removeSecondFactor}
      />
    );
  if (!setUp) redirect(accountAddress.securityBefore(locale, next));
  return <SetUpForm locale={locale} {...setUp} next={next} problem={problem} action={confirmSetUp} />;
}
