import type { Metadata } from 'next';
import { acceptInvitationForm } from '#app/_actions/invitation.ts';
import { loadInvitation } from '#app/_loaders/people.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { accountAddress } from '#components/account/addresses.ts';
import { PageTitle } from '#components/account/page-title.tsx';
import { Form } from '#components/forms/form.tsx';
import { problemText } from '#components/forms/problem-text.ts';
import { address } from '#components/layout/addresses.ts';
import { translator } from '#components/messages/translator.ts';

type Props = PageProps<'/[locale]/account/invitation'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return {
    title: translator(requireLocale((await params).locale))('desk.invitation.title'),
    // The address is a key: it must not reach another site.
    referrer: 'same-origin',
  };
}

/** Opening this changes nothing: mail scanners open every link. */
export default async function InvitationPage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const t = translator(locale);
  const { token } = await searchParams;
  const [site, invitation, problem] = await Promise.all([
    loadSite(locale),
    loadInvitation(token),
    readProblem(accountAddress.invitation(locale)),
  ]);
  if (!invitation)
    return (
      <>
        <PageTitle title={t('desk.invitation.over.title')} text={t('desk.invitation.over.text')} />
        <a className="button" href={address.home(locale)}>
          {t('desk.invitation.toSite')}
        </a>
      </>
    );
  const { email, role, invitedBy: inviter } = invitation;
  const { name } = site;
  return (
    <>
      <PageTitle
        title={t('desk.invitation.title')}
        text={
          inviter ? t('desk.invitation.text', { inviter, name }) : t('desk.invitation.textNameless', { name })
        }
      />
      <p>{t('desk.invitation.role', { role: t(`desk.role.${role}`), address: email })}</p>
      <Form
        action={acceptInvitationForm}
        locale={locale}
        hidden={{ token: String(token) }}
        problem={problem && problemText(t, problem)}
        className="grid gap-5"
      >
        <p className="text-small text-muted">{t('desk.invitation.hint')}</p>
        <button type="submit" className="button justify-self-start">
          {t('desk.invitation.button')}
        </button>
      </Form>
    </>
  );
}
