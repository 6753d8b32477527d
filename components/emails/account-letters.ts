import { accountAddress } from '#components/account/addresses.ts';
import { type Letter, letterHtml, letterText } from '#components/emails/frame.ts';
import { intlLocale, translator } from '#components/messages/translator.ts';
import { type Locale, localePrefix } from '#db/core/locale.ts';
import type { AccountRole, SuspensionReason } from '#db/users/validation.ts';

/** What every letter needs to know of the site. */
export type LetterSite = {
  locale: Locale;
  siteName: string;
  /** The public address of the site. */
  siteUrl: string;
  timeZone: string;
};

type Parts = Omit<Letter, 'locale' | 'siteName' | 'siteUrl'> & { subject: string };

/** A mail about an account: text and HTML of the same words. */
function accountLetter({ locale, siteName, siteUrl }: LetterSite, { subject, ...parts }: Parts) {
  const letter = { locale, siteName, siteUrl: `${siteUrl}${localePrefix(locale)}`, ...parts };
  return {
    subject,
    text: letterText(letter),
    html: letterHtml(letter),
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
}

/** A time as people say it, in the newsroom's time zone. */
const whenIn = ({ locale, timeZone }: LetterSite, at: Date): string =>
  new Intl.DateTimeFormat(intlLocale[locale], { dateStyle: 'long', timeStyle: 'short', timeZone }).format(at);

/** The code and the link of a sign-in. */
export function codeMail(site: LetterSite & { code: string; linkToken: string }) {
  const { locale, siteName, siteUrl, code, linkToken } = site;
  const t = translator(locale);
  return accountLetter(site, {
    subject: t('accountMail.code.subject', { code, name: siteName }),
    title: t('accountMail.code.title'),
    paragraphs: [t('accountMail.code.text')],
    code,
    button: {
      label: t('accountMail.code.button'),
      url: `${siteUrl}${accountAddress.link(locale, linkToken)}`,
      hint: t('accountMail.code.hint'),
    },
    closing: [{ text: t('accountMail.code.notYou') }],
  });
}

/** Tells of a sign-in in a browser that the account was never used in. */
export function newDeviceMail(site: LetterSite & { device: string; network: string; now: Date }) {
  const { locale, siteName, siteUrl, device, network, now } = site;
  const t = translator(locale);
  return accountLetter(site, {
    subject: t('accountMail.newDevice.subject', { name: siteName }),
    title: t('accountMail.newDevice.title'),
    paragraphs: [
      t('accountMail.newDevice.text', {
        date: whenIn(site, now),
        device: device || t('accountMail.newDevice.unknownDevice'),
        network,
      }),
    ],
    button: {
      label: t('accountMail.newDevice.button'),
      url: `${siteUrl}${accountAddress.security(locale)}`,
      hint: t('mail.linkHint'),
    },
    closing: [{ text: t('accountMail.newDevice.notYou') }],
  });
}

/** Asks one end of a change of address. */
export function addressMail(site: LetterSite & { end: 'old' | 'new'; to: string; linkToken: string }) {
  const { locale, siteName, siteUrl, end, to, linkToken } = site;
  const t = translator(locale);
  const kind = end === 'old' ? 'addressOld' : 'addressNew';
  return accountLetter(site, {
    subject: t(`accountMail.${kind}.subject`, { name: siteName }),
    title: t(`accountMail.${kind}.title`),
    paragraphs: [t(`accountMail.${kind}.text`, { name: siteName, to })],
    button: {
      label: t(`accountMail.${kind}.button`),
      url: `${siteUrl}${accountAddress.confirmAddress(locale, linkToken)}`,
      hint: t('mail.linkHint'),
    },
    closing: [{ text: t(`accountMail.${kind}.notYou`) }],
  });
}

/** Tells the old address where mail goes from now on. */
export function addressChangedMail(site: LetterSite & { from: string; to: string }) {
  const { locale, siteName, from, to } = site;
  const t = translator(locale);
  return accountLetter(site, {
    subject: t('accountMail.addressChanged.subject', { name: siteName }),
    title: t('accountMail.addressChanged.title'),
    paragraphs: [t('accountMail.addressChanged.text', { from, to })],
    closing: [{ text: t('accountMail.addressChanged.notYou') }],
  });
}

/** Tells when an account will be deleted, and how to keep it. */
export function leavingMail(site: LetterSite & { deleteAt: Date }) {
  const { locale, siteName, siteUrl, deleteAt } = site;
  const t = translator(locale);
  return accountLetter(site, {
    subject: t('accountMail.leaving.subject', { name: siteName }),
    title: t('accountMail.leaving.title', { date: whenIn(site, deleteAt) }),
    paragraphs: [t('accountMail.leaving.text')],
    button: {
      label: t('accountMail.leaving.button'),
      url: `${siteUrl}${accountAddress.data(locale)}`,
      hint: t('mail.linkHint'),
    },
    closing: [{ text: t('accountMail.leaving.notYou') }],
  });
}

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
