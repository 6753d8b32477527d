import { type Letter, letterHtml, letterText } from '#components/emails/frame.ts';
import { translator } from '#components/messages/translator.ts';
import { newsletterAddress } from '#components/newsletter/addresses.ts';
import { type Locale, localePrefix } from '#db/core/locale.ts';

type Props = {
  kind: 'invitation' | 'reminder';
  locale: Locale;
  siteName: string;
  /** The public address of the site. */
  siteUrl: string;
  token: string;
};

/** What answers a sign-up: please confirm, or you are on the list already. */
export function signUpMail({ kind, locale, siteName, siteUrl, token }: Props) {
  const t = translator(locale);
  const leaveUrl = `${siteUrl}${newsletterAddress.leave(locale, token)}`;
  const leave = { label: t('mail.leave'), url: leaveUrl };
  const hint = t('mail.linkHint');
  const home = `${siteUrl}${localePrefix(locale)}`;
  const letter: Letter = {
    locale,
    siteName,
    siteUrl: home,
    title: t(`mail.${kind}.title`),
    paragraphs: [t(`mail.${kind}.text`, { name: siteName })],
    button:
      kind === 'invitation'
        ? {
            label: t('mail.invitation.button'),
            url: `${siteUrl}${newsletterAddress.confirm(locale, token)}`,
            hint,
          }
        : { label: t('mail.reminder.button'), url: home, hint },
    closing: [{ text: t(`mail.${kind}.notYou`), link: leave }],
  };
  return {
    subject: t(`mail.${kind}.subject`, { name: siteName }),
    text: letterText(letter),
    html: letterHtml(letter),
    headers: {
      'Auto-Submitted': 'auto-generated',
      // RFC 2369 and RFC 8058: mail programs leave for people with one click.
      'List-Unsubscribe': `<${siteUrl}${newsletterAddress.oneClick(token)}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  };
}
