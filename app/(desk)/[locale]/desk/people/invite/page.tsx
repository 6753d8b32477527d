import type { Metadata } from 'next';
import { inviteAgainForm, inviteForm, withdrawInvitationForm } from '#app/_actions/people.ts';
import { loadInvitations } from '#app/_loaders/people.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { DeskPage } from '#app/_server/desk-page.tsx';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireDesk } from '#app/_server/gate.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { InvitePage } from '#components/desk/invite-page.tsx';
import { translator } from '#components/messages/translator.ts';

type Props = PageProps<'/[locale]/desk/people/invite'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('desk.invitations.title') };
}

export default async function DeskInvitePage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const path = deskAddress.invitations(locale);
  const member = await requireDesk(locale, path, 'people.invite');
  const [site, invitations, problem, query] = await Promise.all([
    loadSite(locale),
    loadInvitations(member),
    readProblem(path),
    searchParams,
  ]);
  return (
    <DeskPage locale={locale} member={member} current="people" here={deskAddress.invitations}>
      <InvitePage
        locale={locale}
        timeZone={site.timeZone}
        invitations={invitations}
        problem={problem}
        done={query.done}
        invite={inviteForm}
        again={inviteAgainForm}
        withdraw={withdrawInvitationForm}
      />
    </DeskPage>
  );
}
