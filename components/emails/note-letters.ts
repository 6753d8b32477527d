import { deskAddress } from '#components/desk/addresses.ts';
import { accountLetter, type LetterSite } from '#components/emails/account-letters.ts';
import { translator } from '#components/messages/translator.ts';

/** Tells a colleague that they are named in a note on an article. */
export function mentionMail(
  site: LetterSite & { by: string; headline: string; text: string; articleId: number },
) {
  const { locale, siteName: name, siteUrl, text, articleId } = site;
  const t = translator(locale);
  const by = site.by || t('desk.noName');
  const headline = site.headline || t('editor.untitled');
  return accountLetter(site, {
    subject: t('notes.mail.subject', { by, headline }),
    title: t('notes.mail.title', { by }),
    paragraphs: [t('notes.mail.about', { headline }), text],
    button: {
      label: t('notes.mail.button'),
      url: `${siteUrl}${deskAddress.article(locale, articleId)}`,
      hint: t('mail.linkHint'),
    },
    closing: [{ text: t('notes.mail.why', { name }) }],
  });
}

/** Tells whoever has to do with an article that it did not come out at its time. */
export function heldMail(site: LetterSite & { headline: string; articleId: number }) {
  const { locale, siteName: name, siteUrl, articleId } = site;
  const t = translator(locale);
  const headline = site.headline || t('editor.untitled');
  return accountLetter(site, {
    subject: t('workflow.heldMail.subject', { headline }),
    title: t('workflow.heldMail.title'),
    paragraphs: [t('workflow.heldMail.about', { headline }), t('workflow.heldMail.text')],
    button: {
      label: t('notes.mail.button'),
      url: `${siteUrl}${deskAddress.article(locale, articleId)}`,
      hint: t('mail.linkHint'),
    },
    closing: [{ text: t('workflow.heldMail.why', { name }) }],
  });
}
