import { accountAddress } from '#components/account/addresses.ts';
import { type Letter, letterHtml, letterText } from '#components/emails/frame.ts';
import { intlLocale } from '#components/messages/intl-locale.ts';
import { translator } from '#components/messages/translator.ts';
import { type Locale, localePrefix } from '#db/core/locale.ts';

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
export function accountLetter({ locale, siteName, siteUrl }: LetterSite, { subject, ...parts }: Parts) {
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

export type SecurityChange =
  | 'second_factor_set_up'
  | 'second_factor_removed'
  | 'recovery_codes_renewed'
  | 'password_set'
  | 'password_removed';

/** Tells of a change of how somebody signs in. */
export function securityMail(site: LetterSite & { change: SecurityChange; network: string; now: Date }) {
  const { locale, siteName, siteUrl, change, network, now } = site;
  const t = translator(locale);
  return accountLetter(site, {
    subject: t(`security.mail.${change}.subject`, { name: siteName }),
    title: t(`security.mail.${change}.title`),
    paragraphs: [
      t(`security.mail.${change}.text`),
      t('security.mail.when', { date: whenIn(site, now), network }),
    ],
    button: {
      label: t('security.mail.button'),
      url: `${siteUrl}${accountAddress.security(locale)}`,
      hint: t('mail.linkHint'),
    },
    closing: [{ text: t('security.mail.notYou') }],
  });
}

/** Tells that an account elsewhere signs in to this one from now on. */
export function identityMail(site: LetterSite & { service: string; now: Date }) {
  const { locale, siteName, siteUrl, service, now } = site;
  const t = translator(locale);
  return accountLetter(site, {
    subject: t('providers.mail.subject', { service, name: siteName }),
    title: t('providers.mail.title', { service }),
    paragraphs: [t('providers.mail.text', { service, date: whenIn(site, now) })],
    button: {
      label: t('providers.mail.button'),
      url: `${siteUrl}${accountAddress.security(locale)}`,
      hint: t('mail.linkHint'),
    },
    closing: [{ text: t('providers.mail.notYou', { service }) }],
  });
}
