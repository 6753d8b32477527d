import { accountAddress } from '#components/account/addresses.ts';
import { commentAddress } from '#components/comments/addresses.ts';
import { nameOf } from '#components/comments/name-of.ts';
import { accountLetter, type LetterSite } from '#components/emails/account-letters.ts';
import { address } from '#components/layout/addresses.ts';
import { translator } from '#components/messages/translator.ts';
import { commentPlainText, parseComment } from '#db/comments/rules/comment-format.ts';
import type { Notice } from '#db/notices/mutations.ts';
import { excerpt } from '#db/search/text.ts';

/** More of them nobody reads in a mail. */
const SHOWN = 20;
/** Enough of an answer to know whether to go there, and of one's own words to know them again. */
const LETTERS = { answer: 300, own: 80 };

const plain = (body: string, letters: number) => excerpt(commentPlainText(parseComment(body)), letters);

/** Tells of answers to what somebody wrote. Its subject names nobody: subjects are kept when the mail has gone. */
export function replyMail(site: LetterSite & Pick<Notice, 'stopToken' | 'replies'>) {
  const { locale, siteName: name, siteUrl, stopToken, replies } = site;
  const t = translator(locale);
  const [first] = replies;
  const one = replies.length === 1 && first ? first : null;
  const count = replies.length;
  const letter = accountLetter(site, {
    subject: one
      ? t('commentMail.subjectOne', { headline: one.article.headline })
      : t('commentMail.subject', { count }),
    title: one ? t('commentMail.titleOne') : t('commentMail.title', { count }),
    paragraphs: [],
    entries: replies.slice(0, SHOWN).map((reply) => ({
      text: t('commentMail.answered', {
        name: nameOf(reply, t),
        headline: reply.article.headline,
        answered: plain(reply.answered, LETTERS.own),
      }),
      quote: plain(reply.body, LETTERS.answer),
      link: { label: t('commentMail.read'), url: `${siteUrl}${address.comment(reply.article, reply.id)}` },
    })),
    closing: [
      ...(count > SHOWN ? [{ text: t('commentMail.more', { count: count - SHOWN }) }] : []),
      {
        text: t('commentMail.why', { name }),
        link: { label: t('commentMail.account'), url: `${siteUrl}${accountAddress.overview(locale)}` },
      },
      {
        text: t('commentMail.unwanted'),
        link: { label: t('commentMail.stop'), url: `${siteUrl}${commentAddress.stop(locale, stopToken)}` },
      },
    ],
  });
  return {
    ...letter,
    headers: {
      ...letter.headers,
      // RFC 2369 and RFC 8058: mail programs stop them for people with one click.
      'List-Unsubscribe': `<${siteUrl}${commentAddress.oneClick(stopToken)}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  };
}
