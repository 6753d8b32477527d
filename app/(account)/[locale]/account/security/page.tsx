import type { Metadata } from 'next';
import { endOtherSessionsForm, endSessionForm } from '#app/_actions/account.ts';
import { tieElsewhere, untieForm } from '#app/_actions/providers.ts';
import { beginSetUp } from '#app/_actions/second-factor.ts';
import { signInAgain } from '#app/_actions/sign-in.ts';
import { loadSessions } from '#app/_loaders/account.ts';
import { loadIdentities, loadServices } from '#app/_loaders/providers.ts';
import { loadPassword, loadSecondFactor } from '#app/_loaders/security.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireMember } from '#app/_server/gate.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { accountAddress } from '#components/account/addresses.ts';
import { IdentitiesSection } from '#components/account/identities-section.tsx';
import { PageTitle } from '#components/account/page-title.tsx';
import { PasswordSection } from '#components/account/password-section.tsx';
import { DeskNotice, SecondFactorSection } from '#components/account/second-factor-section.tsx';
import { SessionList } from '#components/account/session-list.tsx';
import { problemTexts } from '#components/forms/problem-text.ts';
import { translator } from '#components/messages/translator.ts';
import { nextSchema } from '#db/core/fields.ts';
import { isStaff } from '#db/users/policy.ts';

type Props = PageProps<'/[locale]/account/security'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('account.overview.security') };
}

/** What was done, by section and by the word for it in the address. */
const done = {
  secondStep: { second_step_off: 'security.secondStep.turnedOff' },
  password: { password_set: 'security.password.saved', password_removed: 'security.password.removed' },
  sessions: { ended: 'account.sessions.ended', others_ended: 'account.sessions.othersEnded' },
} as const;

export default async function SecurityPage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const t = translator(locale);
  const path = accountAddress.security(locale);
  const member = await requireMember(locale, path);
  const [site, factor, password, sessions, problem, query, identities, services] = await Promise.all([
    loadSite(locale),
    loadSecondFactor(member),
    loadPassword(member),
    loadSessions(member),
    readProblem(path),
    searchParams,
    loadIdentities(member),
    loadServices(),
  ]);
  const said = (section: keyof typeof done) => {
    const text = Object.entries(done[section]).find(([word]) => word === query.done)?.[1];
    return text ? t(text) : null;
  };
  const wrong = (form: string) => problemTexts(t, problem, { form }).ofForm;
  const isOwed = isStaff(member.assignedRole) && !isStaff(member.role);
  return (
    <>
      <PageTitle title={t('account.overview.security')} />
      {isOwed && <DeskNotice locale={locale} />}
      <SecondFactorSection
        locale={locale}
        timeZone={site.timeZone}
        factor={factor}
        isOwed={isOwed}
        next={nextSchema.parse(query.next)}
        problem={wrong('second-step')}
        done={said('secondStep')}
        isFresh={password.isFresh}
        begin={beginSetUp}
        signInAgain={signInAgain}
      />
      <PasswordSection
        locale={locale}
        timeZone={site.timeZone}
        since={password.since}
        done={said('password')}
      />
      <SessionList
        locale={locale}
        timeZone={site.timeZone}
        sessions={sessions}
        here={member.sessionId}
        problem={wrong('sessions')}
        done={said('sessions')}
        end={endSessionForm}
        endOthers={endOtherSessionsForm}
      />
      <IdentitiesSection
        locale={locale}
        timeZone={site.timeZone}
        identities={identities}
        services={services}
        problem={wrong('identities')}
        done={query.done}
        isFresh={password.isFresh}
        tie={tieElsewhere}
        untie={untieForm}
        signInAgain={signInAgain}
      />
    </>
  );
}
