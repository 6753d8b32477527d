import { accountAddress } from '#components/account/addresses.ts';
import { commentAddress } from '#components/comments/addresses.ts';
import { NAME } from '#components/comments/call-comment.ts';
import { translator } from '#components/messages/translator.ts';
import type { Locale } from '#db/core/locale.ts';

/** What the scripts of a comment section say and where they lead, in one language and without the machinery of the catalogues. */
export function talkWords(locale: Locale) {
  const t = translator(locale);
  return {
    like: t('comments.like'),
    liked: t('comments.liked'),
    muted: t('comments.muted'),
    showMuted: t('comments.showMuted'),
    label: t('comments.write.label'),
    replyTo: t('comments.write.reply', { name: NAME }),
    reply: t('comments.write.replyButton'),
    save: t('comments.write.change'),
    cancel: t('comments.write.cancel'),
    approved: t('comments.said.approved'),
    pending: t('comments.said.pending'),
    rejected: t('comments.said.rejected'),
    offline: t('comments.said.offline'),
    only: t('comments.mine.only'),
    waits: t('comments.mine.pending'),
    notPosted: t('comments.mine.rejected'),
    change: t('comments.mine.change'),
    delete: t('comments.mine.delete'),
    really: t('comments.mine.really'),
    yes: t('comments.mine.yes'),
    no: t('comments.mine.no'),
    all: t('comments.mine.all'),
    ownPage: commentAddress.own(locale),
    signInPage: accountAddress.signIn(locale),
  };
}
export type TalkWords = ReturnType<typeof talkWords>;
