import { accountAddress } from '#components/account/addresses.ts';
import { type Letter, letterHtml, letterText } from '#components/emails/frame.ts';
import { intlLocale, translator } from '#components/messages/translator.ts';
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
