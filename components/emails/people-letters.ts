import { accountAddress } from '#components/account/addresses.ts';
import { accountLetter, type LetterSite } from '#components/emails/account-letters.ts';
import { translator } from '#components/messages/translator.ts';
import type { AccountRole, SuspensionReason } from '#db/users/validation.ts';

/** Offers somebody a role. */
export function invitationMail(site: LetterSite & { inviter: string; role: AccountRole; linkToken: string }) {
  const { locale, siteName: name, siteUrl, inviter, linkToken } = site;
  const t = translator(locale);
  const role = t(`desk.role.${site.role}`);
  return accountLetter(site, {
    subject: t('peopleMail.invitation.subject', { name }),
    title: t('peopleMail.invitation.title'),
    paragraphs: [
      inviter
        ? t('peopleMail.invitation.text', { inviter, name, role })
        : t('peopleMail.invitation.textNameless', { name, role }),
    ],
    button: {
      label: t('peopleMail.invitation.button'),
      url: `${siteUrl}${accountAddress.invitation(locale, linkToken)}`,
      hint: t('mail.linkHint'),
    },
    closing: [{ text: t('peopleMail.invitation.notYou') }],
  });
}

/** The button of mails after which somebody signs in anew. */
const signInButton = ({ locale, siteUrl }: LetterSite, label: string) => ({
  label,
  url: `${siteUrl}${accountAddress.signIn(locale)}`,
  hint: translator(locale)('mail.linkHint'),
});

export function roleChangedMail(site: LetterSite & { before: AccountRole; after: AccountRole }) {
  const t = translator(site.locale);
  return accountLetter(site, {
    subject: t('peopleMail.role.subject', { name: site.siteName }),
    title: t('peopleMail.role.title'),
    paragraphs: [
      t('peopleMail.role.text', {
        before: t(`desk.role.${site.before}`),
        after: t(`desk.role.${site.after}`),
      }),
    ],
    button: signInButton(site, t('peopleMail.role.button')),
    closing: [{ text: t('peopleMail.mistake') }],
  });
}

export function suspendedMail(site: LetterSite & { reason: SuspensionReason }) {
  const t = translator(site.locale);
  return accountLetter(site, {
    subject: t('peopleMail.suspended.subject', { name: site.siteName }),
    title: t('peopleMail.suspended.title'),
    paragraphs: [
      t('peopleMail.suspended.text'),
      t('peopleMail.suspended.reason', { reason: t(`desk.reason.${site.reason}`) }),
    ],
    closing: [{ text: t('peopleMail.mistake') }],
  });
}

export function suspensionLiftedMail(site: LetterSite) {
  const t = translator(site.locale);
  return accountLetter(site, {
    subject: t('peopleMail.lifted.subject', { name: site.siteName }),
    title: t('peopleMail.lifted.title'),
    paragraphs: [t('peopleMail.lifted.text')],
    button: signInButton(site, t('peopleMail.lifted.button')),
    closing: [],
  });
}

export function secondFactorResetMail(site: LetterSite) {
  const t = translator(site.locale);
  return accountLetter(site, {
    subject: t('peopleMail.factor.subject', { name: site.siteName }),
    title: t('peopleMail.factor.title'),
    paragraphs: [t('peopleMail.factor.text')],
    button: signInButton(site, t('peopleMail.factor.button')),
    closing: [{ text: t('peopleMail.factor.notYou') }],
  });
}
