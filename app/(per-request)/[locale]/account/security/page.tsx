import type { Metadata } from 'next';
import { endOtherSessionsForm, endSessionForm } from '#app/_actions/account.ts';
import { tieElsewhere, untieForm } from '#app/_actions/providers.ts';
import { loadSessions } from '#app/_loaders/account.ts';
import { loadIdentities, loadServices } from '#app/_loaders/providers.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireMember } from '#app/_server/gate.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { accountAddress } from '#components/account/addresses.ts';
import { IdentitiesSection } from '#components/account/identities-section.tsx';
import { PageTitle } from '#components/account/page-title.tsx';
import { SessionList } from '#components/account/session-list.tsx';
import { problemText } from '#components/forms/problem-text.ts';
import { translator } from '#components/messages/translator.ts';

type Props = PageProps<'/[locale]/account/security'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('account.overview.security') };
}

const done = { ended: 'account.sessions.ended', others_ended: 'account.sessions.othersEnded' } as const;

export default async function SecurityPage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const t = translator(locale);
  const path = accountAddress.security(locale);
  const member = await requireMember(locale, path);
  const [site, sessions, problem, query, identities, services] = await Promise.all([
    loadSite(locale),
    loadSessions(member),
    readProblem(path),
    searchParams,
    loadIdentities(member),
    loadServices(),
  ]);
  const said = Object.entries(done).find(([word]) => word === query.done)?.[1];
  return (
    <>
      <PageTitle title={t('account.overview.security')} />
      <SessionList
        locale={locale}
        timeZone={site.timeZone}
        sessions={sessions}
        here={member.sessionId}
        problem={problem?.form === 'sessions' ? problemText(t, problem) : null}
        done={said ? t(said) : null}
        end={endSessionForm}
        endOthers={endOtherSessionsForm}
      />
      <IdentitiesSection
        locale={locale}
        timeZone={site.timeZone}
        identities={identities}
        services={services}
        problem={problem?.form === 'identities' ? problemText(t, problem) : null}
        done={query.done}
        tie={tieElsewhere}
        untie={untieForm}
      />
    </>
  );
}
